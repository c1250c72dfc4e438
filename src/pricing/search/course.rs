//! Where the search stands: what is used, left out or not decided, and what each line comes to at least (`low`,
//! with all that may still be used) and at most (`high`, with what is used) before moves of pieces.

use super::apply::Carried;
use super::board::{Board, Does, amount_at, sum_of, total};
use super::sight::Sight;

#[derive(Debug, Clone, Copy)]
enum Change {
    Known(usize, Option<bool>),
    /// Of `high`, or else of `low`.
    Line(bool, usize, i64),
    Freely(usize, i64),
}

/// What lines come to.
#[derive(Debug, Clone)]
pub(super) struct Amounts {
    pub(super) by_line: Vec<i64>,
    pub(super) sum: i64,
    /// By move of pieces and of the order: of its lines.
    tested: Vec<i64>,
}

#[derive(Debug)]
pub(super) struct Course<'b, 'a> {
    pub(super) board: &'b Board<'a>,
    pub(super) sight: Sight,
    known: Vec<Option<bool>>,
    /// At least and at most; and what the moves of pieces and of the order see in the list.
    pub(super) low: Amounts,
    pub(super) high: Amounts,
    listed: Vec<i64>,
    floors: Vec<i64>,
    /// By move of pieces: what it takes of `low` without floors, and at most of anything.
    freely: Vec<i64>,
    at_most: Vec<i64>,
    changes: Vec<Change>,
    /// Lines times moves that were looked at.
    pub(super) work: usize,
}

impl<'b, 'a> Course<'b, 'a> {
    pub(super) fn new(board: &'b Board<'a>) -> Self {
        let sight = Sight::new(board);
        let list = board.list();
        let floor_of: Vec<_> = board.lines().iter().map(|line| line.floor.max(0)).collect();
        let (mut listed, mut floors) = (Vec::new(), Vec::new());
        for this in board.moves().iter().skip(sight.pieces) {
            listed.push(sum_of(&this.scope, &list));
            floors.push(sum_of(&this.scope, &floor_of));
        }
        let sum = total(&list);
        let all = Amounts { by_line: list, sum, tested: listed.clone() };
        let pieces = sight.pieces..sight.order;
        let mut course = Self {
            board,
            known: vec![None; board.moves().len()],
            low: all.clone(),
            high: all,
            listed,
            floors,
            freely: vec![0; pieces.len()],
            at_most: Vec::new(),
            sight,
            changes: Vec::new(),
            work: 0,
        };
        course.at_most = pieces.clone().map(|place| course.taken_freely(place, true)).collect();
        for line in 0..board.lines().len() {
            course.set(line, false);
        }
        for place in pieces {
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

    fn entry(&self, place: usize) -> usize {
        place.saturating_sub(self.sight.pieces)
    }

    /// Of a move of pieces or of the order, what its lines come to in the list, at least and at most.
    pub(super) fn sums(&self, place: usize) -> (i64, i64, i64) {
        let of = |sums: &[i64]| amount_at(sums, self.entry(place));
        (of(&self.listed), of(&self.low.tested), of(&self.high.tested))
    }

    /// Of a move of the order, what its lines may not come below.
    pub(super) fn floors(&self, place: usize) -> i64 {
        amount_at(&self.floors, self.entry(place))
    }

    pub(super) fn step(&self) -> i64 {
        self.board.rounding().step().minor()
    }

    /// Of a move of pieces, what it takes of the least amounts, and at most.
    pub(super) fn of_pieces(&self, place: usize) -> (i64, i64) {
        (amount_at(&self.freely, self.entry(place)), amount_at(&self.at_most, self.entry(place)))
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
                Some(Change::Line(high, line, before)) => self.move_to(line, high, before),
                Some(Change::Freely(entry, before)) => {
                    if let Some(known) = self.freely.get_mut(entry) {
                        *known = before;
                    }
                }
                None => {}
            }
        }
    }

    /// Uses a move or leaves it out. What may not be used beside it is left out.
    #[inline(never)] // It is called at many places.
    pub(super) fn decide(&mut self, place: usize, used: bool) {
        let board = self.board;
        let Some(this) = board.moves().get(place) else { return };
        let mut moved = Vec::new();
        self.put(place, used, &mut moved);
        if used && this.group.is_some() {
            for (other, there) in board.moves().iter().enumerate() {
                if other != place && self.may(other) && !this.may_join(there) {
                    self.put(other, false, &mut moved);
                }
            }
        }
        for piece in self.sight.pieces..self.sight.order {
            if self.may(piece) && moved.iter().any(|place| self.sight.meets(*place, piece)) {
                self.set_freely(piece);
            }
        }
    }

    /// Leaves out a move that changes nothing: no line comes to anything else.
    pub(super) fn leave_idle(&mut self, place: usize) {
        if let Some(known) = self.known.get_mut(place) {
            self.changes.push(Change::Known(place, known.replace(false)));
        }
    }

    /// Puts down a move among those that moved a line, if it does.
    fn put(&mut self, place: usize, used: bool, moved: &mut Vec<usize>) {
        let board = self.board;
        let Some((known, this)) = self.known.get_mut(place).zip(board.moves().get(place)) else { return };
        let before = known.replace(used);
        self.changes.push(Change::Known(place, before));
        if !this.is_by_line() {
            // One of pieces that comes back may have missed a change.
            if before == Some(false) && used && place < self.sight.order {
                self.set_freely(place);
            }
            return;
        }
        let low = self.low.sum;
        for line in &this.scope {
            if used == (before == Some(false)) {
                self.set(*line, false);
            }
            if used != (before == Some(true)) {
                self.set(*line, true);
            }
        }
        if low != self.low.sum {
            moved.push(place);
        }
    }

    fn amounts(&mut self, high: bool) -> &mut Amounts {
        if high { &mut self.high } else { &mut self.low }
    }

    /// Looks anew at what a line comes to at most, or at least.
    fn set(&mut self, line: usize, high: bool) {
        let board = self.board;
        let mut slot = Slot::new(board.list_of(line));
        let places = self.sight.on_line(line);
        let looked = places.len().saturating_add(1);
        for place in places {
            slot.enter(board.stands(*place));
            let known = self.known(*place);
            let with = if high { known == Some(true) } else { known != Some(false) };
            if let Some(this) = board.moves().get(*place).filter(|_| with) {
                slot.best = slot.best.min(board.left_of_line(this, line, slot.before));
            }
        }
        self.work = self.work.saturating_add(looked);
        let before = amount_at(&self.amounts(high).by_line, line);
        if before != slot.best {
            self.changes.push(Change::Line(high, line, before));
            self.move_to(line, high, slot.best);
        }
    }

    #[inline(never)] // It is called at two places, and changes sums.
    fn move_to(&mut self, line: usize, high: bool, new: i64) {
        let amounts = if high { &mut self.high } else { &mut self.low };
        let Some(known) = amounts.by_line.get_mut(line) else { return };
        let by = new.saturating_sub(std::mem::replace(known, new));
        amounts.sum = amounts.sum.saturating_add(by);
        for place in self.sight.sums_on_line(line) {
            if let Some(sum) = amounts.tested.get_mut(place.saturating_sub(self.sight.pieces)) {
                *sum = sum.saturating_add(by);
            }
        }
    }

    #[inline(never)] // It is called at three places.
    fn set_freely(&mut self, place: usize) {
        let new = self.taken_freely(place, false);
        let entry = self.entry(place);
        let lines = self.board.moves().get(place).map_or(0, |this| this.scope.len());
        // They are put in order.
        self.work = self.work.saturating_add(lines.saturating_mul(4));
        if let Some(known) = self.freely.get_mut(entry) {
            self.changes.push(Change::Freely(entry, std::mem::replace(known, new)));
        }
    }

    /// What a move of pieces takes without floors, of `low`; or of anything that is no more than `high`.
    #[inline(never)] // It is called at three places.
    pub(super) fn taken_freely(&self, place: usize, of_any: bool) -> i64 {
        let Some((this, piece)) = self.board.moves().get(place).zip(self.sight.piece(place)) else { return 0 };
        if of_any && !piece.calm {
            return sum_of(&this.scope, &self.high.by_line).min(this.most);
        }
        let taken = self.board.freely(this, if of_any { &self.high.by_line } else { &self.low.by_line });
        // Where several look at a piece, or a step is more than a minor unit, of less more may be taken by rounding.
        let rounds = !piece.calm || (of_any && self.step() > 1);
        let slack = if rounds { self.rounded_pieces(place) } else { 0 };
        taken.saturating_add(slack).min(this.most)
    }

    /// A step for each piece that a move of pieces rounds.
    fn rounded_pieces(&self, place: usize) -> i64 {
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

    /// What is paid with what is used.
    pub(super) fn payable(&mut self) -> i64 {
        let left = self.high.by_line.clone();
        self.work = self.work.saturating_add(left.len());
        let mut carried = Carried::of(left);
        self.board.carry_on(&|place| self.known(place) == Some(true), &mut carried);
        carried.payable()
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
