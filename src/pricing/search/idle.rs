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
                self.taken_freely(place, true) == 0
            }
            Part::Order => false,
        }
    }

    /// Whether a move of prices or lines changes nothing, whatever else is used; `takes`: that it takes nothing, even
    /// of what a later one would have taken.
    pub(super) fn is_idle(&mut self, place: usize, takes: bool) -> bool {
        let Some(this) = self.board.moves().get(place) else { return false };
        // A rate of its group that is used on all its lines takes as much whatever was left before.
        let stands = self.board.stands(place);
        for (other, there) in self.board.moves().iter().enumerate().take(self.sight.pieces) {
            let (Does::Rate(here_is), Does::Rate(there_is)) = (&this.does, &there.does) else { continue };
            if other != place
                && self.known(other) == Some(true)
                && self.board.stands(other) == stands
                && there_is <= here_is
                && there.on_list == this.on_list
                && (other < place || !takes)
                && self.sight.inside(place, other)
            {
                return true;
            }
        }
        for line in &this.scope {
            self.work = self.work.saturating_add(self.sight.on_line(*line).len());
            if !self.is_idle_on(place, this, *line, takes) {
                return false;
            }
        }
        true
    }

    fn is_idle_on(&self, place: usize, this: &Move<'_>, line: usize, takes: bool) -> bool {
        let (board, stands) = (self.board, self.board.stands(place));
        let list = board.list_of(line);
        let (mut low, mut high) = (Slot::new(list), Slot::new(list));
        let mut idle = false;
        let places = self.sight.on_line(line);
        for other in places {
            let here = board.stands(*other);
            low.enter(here);
            high.enter(here);
            let (Some(there), known) = (board.moves().get(*other), self.known(*other)) else { continue };
            let (of_low, of_high) =
                (board.left_of_line(there, line, low.before), board.left_of_line(there, line, high.before));
            let fixed = is_fixed(there);
            let used = known == Some(true);
            if *other == place {
                // Of less it takes no more, where nothing is rounded to more than a minor unit.
                idle |= (fixed || self.step() == 1) && of_high >= high.before;
            } else if used && here == stands {
                // A member of its group leaves less, or as much: then the first of them takes it.
                let least = board.left_of_line(this, line, low.before);
                idle |= of_high < least || ((*other < place || !takes) && of_high == least);
            } else if used && here > stands && fixed && !takes {
                // What comes to a fixed amount comes to it whatever was taken before, unless another of its group
                // looks at that.
                let fixed_at = board.left_of_line(there, line, i64::MAX);
                let follows = |member: &usize| {
                    board.stands(*member) == here
                        && self.may(*member)
                        && board.moves().get(*member).is_some_and(|member| !is_fixed(member))
                };
                idle |= fixed_at <= low.before && !places.iter().any(follows);
            }
            if known != Some(false) {
                low.best = low.best.min(of_low);
            }
            if used {
                high.best = high.best.min(of_high);
            }
        }
        idle
    }
}

/// Whether a move of prices or lines comes to the same whatever was left before.
const fn is_fixed(this: &Move<'_>) -> bool {
    this.on_list || matches!(this.does, Does::Amounts(_))
}
