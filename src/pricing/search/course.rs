//! Where the search stands: what is used, left out or not decided, and what each line comes to at least (`low`,
//! with all that may still be used) and at most (`high`, with what is used) before moves of pieces.

use super::Goal;
use super::apply::Carried;
use super::board::{Board, Does, Move, Part};
use super::sight::Sight;

#[derive(Debug, Clone, Copy)]
enum Change {
    Known(usize, Option<bool>),
    Low(usize, i64),
    High(usize, i64),
    Freely(usize, i64),
}

#[derive(Debug)]
pub(super) struct Course<'b, 'a> {
    pub(super) board: &'b Board<'a>,
    pub(super) sight: Sight,
    known: Vec<Option<bool>>,
    low: Vec<i64>,
    pub(super) high: Vec<i64>,
    pub(super) low_sum: i64,
    pub(super) high_sum: i64,
    /// By move of pieces and of the order, of its lines: in the list, at least and at most.
    listed: Vec<i64>,
    low_tested: Vec<i64>,
    high_tested: Vec<i64>,
    /// By move of pieces: what it takes of `low` without floors, and at most of anything.
    freely: Vec<i64>,
    floors: Vec<i64>,
    at_most: Vec<i64>,
    changes: Vec<Change>,
    /// Lines times moves that were looked at.
    pub(super) work: usize,
}

impl<'b, 'a> Course<'b, 'a> {
    pub(super) fn new(board: &'b Board<'a>) -> Self {
        let sight = Sight::new(board);
        let list = board.list();
        let others = board.moves().iter().skip(sight.pieces);
        let sum_of = |this: &Move<'_>| {
            this.scope.iter().filter_map(|line| list.get(*line)).fold(0_i64, |sum, list| sum.saturating_add(*list))
        };
        let floors_of =
            |this: &Move<'_>| this.scope.iter().map(|line| board.floor(*line).max(0)).fold(0, i64::saturating_add);
        let tested: Vec<_> = others.map(sum_of).collect();
        let sum = list.iter().fold(0_i64, |sum, list| sum.saturating_add(*list));
        let known = vec![None; board.moves().len()];
        let mut course = Self {
            board,
            known,
            low: list.clone(),
            high: list,
            low_sum: sum,
            high_sum: sum,
            floors: board.moves().iter().skip(sight.pieces).map(floors_of).collect(),
            listed: tested.clone(),
            low_tested: tested.clone(),
            high_tested: tested,
            freely: vec![0; sight.order.saturating_sub(sight.pieces)],
            at_most: vec![0; sight.order.saturating_sub(sight.pieces)],
            sight,
            changes: Vec::new(),
            work: 0,
        };
        course.settle_pieces();
        for line in 0..course.low.len() {
            course.set_low(line);
        }
        for place in course.sight.pieces..course.sight.order {
            course.set_freely(place);
        }
        course.changes.clear();
        course
    }

    pub(super) fn known(&self, place: usize) -> Option<bool> {
        self.known.get(place).copied().flatten()
    }

    pub(super) fn may(&self, place: usize) -> bool {
        self.known(place) != Some(false)
    }

    /// Of a move of pieces or of the order, what its lines come to in the list, at least and at most.
    pub(super) fn sums(&self, place: usize) -> (i64, i64, i64) {
        let entry = place.saturating_sub(self.sight.pieces);
        let of = |sums: &[i64]| sums.get(entry).copied().unwrap_or(0);
        (of(&self.listed), of(&self.low_tested), of(&self.high_tested))
    }

    /// Of a move of pieces or of the order, what its lines may not come below.
    pub(super) fn floors(&self, place: usize) -> i64 {
        place.checked_sub(self.sight.pieces).and_then(|entry| self.floors.get(entry)).copied().unwrap_or(0)
    }

    pub(super) fn step(&self) -> i64 {
        self.board.rounding().step().minor()
    }

    /// Of a move of pieces, what it takes of the least amounts, and at most.
    pub(super) fn of_pieces(&self, place: usize) -> (i64, i64) {
        let of = |sums: &[i64]| self.piece(place).and_then(|entry| sums.get(entry)).copied().unwrap_or(0);
        (of(&self.freely), of(&self.at_most))
    }

    fn piece(&self, place: usize) -> Option<usize> {
        place.checked_sub(self.sight.pieces)
    }

    pub(super) fn mark(&self) -> usize {
        self.changes.len()
    }

    /// Takes all changes back since the mark.
    pub(super) fn undo(&mut self, mark: usize) {
        while self.changes.len() > mark {
            match self.changes.pop() {
                Some(Change::Known(place, before)) => {
                    if let Some(known) = self.known.get_mut(place) {
                        *known = before;
                    }
                }
                Some(Change::Low(line, before)) => self.move_low(line, before),
                Some(Change::High(line, before)) => self.move_high(line, before),
                Some(Change::Freely(entry, before)) => {
                    if let Some(known) = self.freely.get_mut(entry) {
                        *known = before;
                    }
                }
                None => {}
            }
        }
    }

    /// Uses a move, leaves it out, or leaves it open. What may not be used beside it is left out.
    pub(super) fn decide(&mut self, place: usize, now: Option<bool>) {
        let board = self.board;
        let Some(this) = board.moves().get(place) else { return };
        let mut moved = vec![(place, self.put(place, now))];
        if now == Some(true) && this.group.is_some() {
            for (other, there) in board.moves().iter().enumerate() {
                if other != place && self.may(other) && !this.may_join(there) {
                    moved.push((other, self.put(other, Some(false))));
                }
            }
        }
        moved.retain(|(_, moved)| *moved);
        for piece in self.sight.pieces..self.sight.order {
            if self.may(piece) && moved.iter().any(|(place, _)| self.sight.meets(*place, piece)) {
                self.set_freely(piece);
            }
        }
    }

    /// Whether a line comes to another amount at least.
    fn put(&mut self, place: usize, now: Option<bool>) -> bool {
        let board = self.board;
        let Some((known, this)) = self.known.get_mut(place).zip(board.moves().get(place)) else { return false };
        let before = std::mem::replace(known, now);
        self.changes.push(Change::Known(place, before));
        if !this.is_by_line() {
            // One of pieces that comes back may have missed a change.
            let back = before == Some(false) && now != before && place < self.sight.order;
            if back {
                self.set_freely(place);
            }
            return false;
        }
        let low_before = self.low_sum;
        for line in &this.scope {
            if (before != Some(false)) != (now != Some(false)) {
                self.set_low(*line);
            }
            if (before == Some(true)) != (now == Some(true)) {
                self.set_high(*line);
            }
        }
        low_before != self.low_sum
    }

    fn set_low(&mut self, line: usize) {
        let new = self.come_to(line, &|known| known != Some(false));
        if let Some(before) = self.low.get(line).copied().filter(|before| *before != new) {
            self.changes.push(Change::Low(line, before));
            self.move_low(line, new);
        }
    }

    fn set_high(&mut self, line: usize) {
        let new = self.come_to(line, &|known| known == Some(true));
        if let Some(before) = self.high.get(line).copied().filter(|before| *before != new) {
            self.changes.push(Change::High(line, before));
            self.move_high(line, new);
        }
    }

    fn move_low(&mut self, line: usize, new: i64) {
        let Some(known) = self.low.get_mut(line) else { return };
        let by = new.saturating_sub(std::mem::replace(known, new));
        self.low_sum = self.low_sum.saturating_add(by);
        raise(&self.sight, &mut self.low_tested, line, by);
    }

    fn move_high(&mut self, line: usize, new: i64) {
        let Some(known) = self.high.get_mut(line) else { return };
        let by = new.saturating_sub(std::mem::replace(known, new));
        self.high_sum = self.high_sum.saturating_add(by);
        raise(&self.sight, &mut self.high_tested, line, by);
    }

    fn set_freely(&mut self, place: usize) {
        let new = self.taken_freely(place, &self.low, false);
        let Some(entry) = self.piece(place) else { return };
        let lines = self.board.moves().get(place).map_or(0, |this| this.scope.len());
        // They are put in order.
        self.work = self.work.saturating_add(lines.saturating_mul(4));
        if let Some(known) = self.freely.get_mut(entry) {
            self.changes.push(Change::Freely(entry, std::mem::replace(known, new)));
        }
    }

    /// What a move of pieces takes without floors; `of_any`: of anything that is not more.
    pub(super) fn taken_freely(&self, place: usize, left: &[i64], of_any: bool) -> i64 {
        let Some(this) = self.board.moves().get(place) else { return 0 };
        let step = self.step();
        let alone = self.sight.is_calm(self.board.moves(), place);
        let taken = match &this.does {
            // Each part by itself, as if no other took pieces from it.
            Does::Bundle { .. } if of_any && !alone => {
                this.scope.iter().filter_map(|line| left.get(*line)).fold(0_i64, |sum, left| sum.saturating_add(*left))
            }
            _ => self.board.freely(this, left),
        };
        // Where several look at a piece, or a step is more than a minor unit, of less more may be taken by rounding.
        let slack = if (of_any && step > 1) || !alone { self.rounded_pieces(place) } else { 0 };
        taken.saturating_add(slack).min(this.most)
    }

    /// A step for each piece that a move of pieces rounds.
    pub(super) fn rounded_pieces(&self, place: usize) -> i64 {
        let Some(this) = self.board.moves().get(place) else { return 0 };
        let rounded = match &this.does {
            Does::EveryNth { of, last, times, .. } => {
                let pieces = this.scope.iter().filter_map(|line| self.board.lines().get(*line));
                let pieces = pieces.fold(0_i64, |sum, line| sum.saturating_add(line.pieces));
                pieces.checked_div((*of).max(1)).unwrap_or(0).min(*times).saturating_mul(*last)
            }
            Does::Rate(_) => i64::try_from(this.scope.len()).unwrap_or(i64::MAX),
            _ => 0,
        };
        rounded.saturating_mul(self.step())
    }

    /// Looks anew at what moves of pieces take at most, of what is used by now.
    pub(super) fn settle_pieces(&mut self) {
        for place in self.sight.pieces..self.sight.order {
            let at_most = self.taken_freely(place, &self.high, true);
            if let Some(known) = self.piece(place).and_then(|entry| self.at_most.get_mut(entry)) {
                *known = at_most;
            }
        }
    }

    /// What a line comes to with some of its moves.
    fn come_to(&mut self, line: usize, with: &dyn Fn(Option<bool>) -> bool) -> i64 {
        let board = self.board;
        let mut slot = Slot::new(board.lines().get(line).map_or(0, |line| line.list));
        let places = self.sight.on_line(line);
        self.work = self.work.saturating_add(places.len()).saturating_add(1);
        for place in places.iter().filter_map(|place| usize::try_from(*place).ok()) {
            slot.enter(board.stands(place));
            if let Some(this) = board.moves().get(place).filter(|_| with(self.known(place))) {
                slot.best = slot.best.min(board.left_of_line(this, line, slot.before));
            }
        }
        slot.best
    }

    /// What is paid with what is used.
    pub(super) fn carry_on(&mut self) -> Carried {
        self.work = self.work.saturating_add(self.low.len());
        self.board.carry_on(self.high.clone(), &|place| self.known(place) == Some(true))
    }

    /// Whether a move is surely used, or surely left out, if that can be said.
    pub(super) fn clear(&mut self, place: usize, goal: Goal) -> Option<bool> {
        let this = self.board.moves().get(place)?;
        // Where others are used without a try to leave them out, one that changes nothing may do as well as they.
        let alone = goal != Goal::Best || self.sight.is_rough_around(place);
        if this.is_by_line() && alone && self.is_idle(place, false) {
            return Some(false);
        }
        if this.part() == Part::Order {
            let reach = self.reach(place);
            if reach.top < this.least() {
                return Some(false);
            }
        }
        let awaited = |course: &Self| {
            let mut awaited = course.sight.awaited_by(place).iter().filter_map(|order| usize::try_from(*order).ok());
            awaited.any(|order| course.may(order) && !course.is_settled(order))
        };
        let beside = || {
            let others = self.board.moves().iter().enumerate();
            let mut others = others.filter(|(other, _)| *other != place && self.may(*other));
            others.all(|(_, other)| this.may_join(other))
        };
        let of_goal = match goal {
            Goal::Best => true,
            Goal::Next(by) => !self.sight.meets(place, by) && self.sight.order == self.board.moves().len(),
        };
        let settled = match this.part() {
            Part::Order => self.is_settled(place),
            _ => !awaited(self),
        };
        (of_goal && self.sight.is_smooth(place) && (this.group.is_none() || beside()) && settled).then_some(true)
    }
}

/// The members of a group look at a line as it was before the first of them.
pub(super) struct Slot {
    stands: usize,
    pub(super) before: i64,
    pub(super) best: i64,
}

impl Slot {
    pub(super) const fn new(list: i64) -> Self {
        Self { stands: usize::MAX, before: list, best: list }
    }

    pub(super) const fn enter(&mut self, stands: usize) {
        if self.stands != stands {
            self.stands = stands;
            self.before = self.best;
        }
    }
}

fn raise(sight: &Sight, sums: &mut [i64], line: usize, by: i64) {
    for place in sight.sums_on_line(line).iter().filter_map(|place| usize::try_from(*place).ok()) {
        if let Some(sum) = place.checked_sub(sight.pieces).and_then(|entry| sums.get_mut(entry)) {
            *sum = sum.saturating_add(by);
        }
    }
}
