//! Moves that change nothing, whatever else is used.

use super::board::{Does, Move, Part};
use super::course::{Course, Slot};

impl Course<'_, '_> {
    /// Whether a move of prices, lines or pieces can't take anything any more.
    pub(super) fn is_known_idle(&mut self, place: usize) -> bool {
        let Some(this) = self.board.moves().get(place) else { return false };
        match this.part() {
            Part::Price | Part::Line => self.is_idle(place, true),
            Part::Pieces => {
                self.work = self.work.saturating_add(this.scope.len());
                self.taken_freely(place, &self.high, true) == 0
            }
            Part::Order => false,
        }
    }

    /// Whether a move of prices or lines changes nothing, whatever else is used.
    pub(super) fn is_idle(&mut self, place: usize, takes: bool) -> bool {
        let Some(this) = self.board.moves().get(place) else { return false };
        this.scope.iter().all(|line| {
            self.work = self.work.saturating_add(self.sight.on_line(*line).len());
            self.is_idle_on(place, this, *line, takes)
        })
    }

    /// The same of one line; `takes`: that it takes nothing, even of what a later one would have taken.
    fn is_idle_on(&self, place: usize, this: &Move<'_>, line: usize, takes: bool) -> bool {
        let (board, stands) = (self.board, self.board.stands(place));
        let list = board.lines().get(line).map_or(0, |line| line.list);
        let (mut low, mut high) = (Slot::new(list), Slot::new(list));
        let places = self.sight.on_line(line);
        let (mut beaten, mut nothing, mut covered) = (false, false, false);
        for other in places.iter().filter_map(|place| usize::try_from(*place).ok()) {
            let here = board.stands(other);
            low.enter(here);
            high.enter(here);
            let (Some(there), known) = (board.moves().get(other), self.known(other)) else { continue };
            let from = |slot: &Slot| board.left_of_line(there, line, slot.before);
            let fixed = there.on_list || matches!(there.does, Does::Amounts(_));
            if other == place {
                // Of less it takes no more, where nothing is rounded to more than a minor unit.
                nothing = (fixed || self.step() == 1) && from(&high) >= high.before;
            } else if known == Some(true) && here == stands {
                // A member of its group leaves less, or as much: then the first of them takes it.
                let rates = match (&there.does, &this.does) {
                    (Does::Rate(there_is), Does::Rate(here_is)) => there.on_list == this.on_list && there_is <= here_is,
                    _ => false,
                };
                let order = from(&high).cmp(&board.left_of_line(this, line, low.before));
                let first = other < place || !takes;
                beaten |= order.is_lt() || (first && (rates || order.is_eq()));
            } else if known == Some(true) && here > stands && fixed && !takes {
                // What comes to a fixed amount comes to it whatever was taken before, unless another of its group looks at that.
                covered |= board.left_of_line(there, line, i64::MAX) <= low.before && !self.may_follow(here, places);
            }
            if known != Some(false) {
                low.best = low.best.min(from(&low));
            }
            if known == Some(true) {
                high.best = high.best.min(from(&high));
            }
        }
        beaten || nothing || covered
    }

    /// Whether a move that stands here, and may be used, takes a share of what was left before.
    fn may_follow(&self, stands: usize, places: &[u32]) -> bool {
        let mut here = places.iter().filter_map(|place| usize::try_from(*place).ok());
        let follows = |this: &Move<'_>| !this.on_list && matches!(this.does, Does::Rate(_));
        here.any(|place| {
            self.board.stands(place) == stands && self.may(place) && self.board.moves().get(place).is_some_and(follows)
        })
    }
}
