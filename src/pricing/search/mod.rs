//! The best combination of moves: exact, unless it says that it ran out of steps.
//!
//! Depth first over what has to be decided, each move first used, then left out; a branch is left where its
//! [bound](bound) says that it can't win. What can't change anything is left out without a try.
//!
//! Best is what pays least; of equals, what uses fewer moves; then the ids in byte order. The runner-up is the
//! best combination with a move that the best does not use.

mod apply;
mod board;
mod bound;
mod course;
mod idle;
mod pieces;
mod sight;
mod ties;

pub(crate) use apply::Carried;
pub(crate) use board::{Board, Does, Line, Move, Part, Standing, each_once};

use crate::in_order::in_order;
use board::has;
use course::Course;

/// The most steps of a search. A step is a place of the search, or looking at [`WORK`] moves of lines: so a step
/// takes about as long on any board.
pub(crate) const MOST_STEPS: u32 = 20_000;

/// Moves times lines that count as a step.
const WORK: usize = 256;

/// What the search has found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) best: Carried,
    /// The best combination with a move that the best does not use; none where there is no such move.
    pub(crate) runner_up: Option<Carried>,
    pub(crate) steps: u32,
    /// Whether nothing is better than the best.
    pub(crate) exact: bool,
    /// Whether nothing pays less than the runner-up and has a move that the best does not use.
    pub(crate) runner_up_exact: bool,
}

struct Search<'b, 'a> {
    course: Course<'b, 'a>,
    /// What is decided, in this order.
    order: Vec<usize>,
    best: Best,
    next: Option<Carried>,
    steps: u32,
    most_steps: u32,
}

/// The best so far.
#[derive(Debug)]
struct Best {
    payable: i64,
    used: Vec<usize>,
    /// Nothing that does as well uses fewer of these moves.
    fewest: bool,
}

/// A place to which the search comes back, to go on without the move that stands there.
struct Turn {
    mark: usize,
    at: usize,
    place: usize,
}

/// Finds the best combination, and the runner-up with the steps that are left.
pub(crate) fn best(board: &Board<'_>, most_steps: u32) -> Found {
    // Nothing to choose from, which is how most carts are: a move never makes anything dearer by itself.
    if board.moves().len() < 2 || board.is_apart() {
        let best = board.carry_out(&|_| true);
        return Found { best, runner_up: None, steps: 1, exact: true, runner_up_exact: true };
    }
    let mut search = Search::new(board, most_steps);
    let exact = search.find_best() & search.use_fewest();
    let best = board.carry_out(&|place| has(&search.best.used, place));
    let runner_up_exact = search.find_next(&best);
    Found { best, runner_up: search.next, steps: search.steps, exact, runner_up_exact }
}

impl<'b, 'a> Search<'b, 'a> {
    fn new(board: &'b Board<'a>, most_steps: u32) -> Self {
        let nothing = board.carry_out(&|_| false).payable();
        // The first answer: nothing, or the first of all that may be used together.
        let mut used: Vec<usize> = Vec::new();
        let mut alone = Vec::new();
        for (place, this) in board.moves().iter().enumerate() {
            if used.iter().all(|other| board.moves().get(*other).is_none_or(|other| this.may_join(other))) {
                used.push(place);
            }
            alone.push(board.carry_out(&|other| other == place).payable());
        }
        let all = board.carry_out(&|place| has(&used, place));
        let best = if all.payable() < nothing {
            Best { payable: all.payable(), used: all.used(), fewest: false }
        } else {
            Best { payable: nothing, used: Vec::new(), fewest: true }
        };
        // Those of the order first: what they need is known then. Of each kind what takes most: bounds are tight early.
        let key = |place: usize| {
            let part = board.moves().get(place).map(|this| this.part().max(Part::Line));
            (std::cmp::Reverse(part), alone.get(place))
        };
        let order = in_order(alone.len(), &|a, b| key(a).cmp(&key(b)));
        Self { course: Course::new(board), order, best, next: None, steps: 0, most_steps }
    }

    /// First what is surely used or left out in anything better, then all the rest; whether all was looked at.
    fn find_best(&mut self) -> bool {
        let start = self.course.mark();
        for place in self.order.clone() {
            for used in [false, true] {
                if self.is_over() || self.course.known(place).is_some() {
                    continue;
                }
                let mark = self.course.mark();
                self.course.decide(place, used);
                let least = self.course.least();
                self.course.undo(mark);
                if least > self.best.payable {
                    self.course.decide(place, !used);
                }
            }
        }
        let exact = self.go(None);
        self.course.undo(start);
        exact
    }

    /// Looks from here on for the best, or for the best with a move; whether all that could win was looked at.
    fn go(&mut self, with: Option<usize>) -> bool {
        let start = self.course.mark();
        let mut turns: Vec<Turn> = Vec::new();
        let mut at = 0_usize;
        while !self.is_over() {
            if self.may_win(with) {
                self.skip_idle(&mut at);
                if let Some(place) = self.order.get(at).copied() {
                    turns.push(Turn { mark: self.course.mark(), at, place });
                    self.course.decide(place, true);
                    continue;
                }
                self.look(with);
            }
            // Nowhere to go on: to the last turn.
            let Some(turn) = turns.pop() else {
                self.course.undo(start);
                return true;
            };
            self.course.undo(turn.mark);
            self.course.decide(turn.place, false);
            at = turn.at;
        }
        self.course.undo(start);
        false
    }

    /// Counts a step; whether there are none left.
    fn is_over(&mut self) -> bool {
        self.steps = self.steps.saturating_add(1);
        self.is_spent()
    }

    /// Counts what was looked at; whether there are no steps left.
    #[inline(never)] // It is called at many places.
    fn is_spent(&mut self) -> bool {
        let steps = self.course.work.checked_div(WORK).unwrap_or(0);
        self.course.work = self.course.work.checked_rem(WORK).unwrap_or(0);
        self.steps = self.steps.saturating_add(u32::try_from(steps).unwrap_or(u32::MAX));
        self.steps > self.most_steps
    }

    /// Whether it may pay as little as the best; with a move less than the runner-up.
    fn may_win(&mut self, with: Option<usize>) -> bool {
        let least = self.course.least();
        match with {
            None => least <= self.best.payable,
            Some(with) => least < self.next_payable() && !self.course.is_known_idle(with),
        }
    }

    fn next_payable(&self) -> i64 {
        self.next.as_ref().map_or(i64::MAX, Carried::payable)
    }

    /// Goes on to the next place where both ways have to be tried.
    fn skip_idle(&mut self, at: &mut usize) {
        while let Some(place) = self.order.get(*at).copied() {
            if self.course.known(place).is_none() {
                if self.is_spent() || !self.course.is_idle(place, false) {
                    return;
                }
                self.course.leave_idle(place);
            }
            *at = at.saturating_add(1);
        }
    }

    /// Looks at what is decided: all is.
    fn look(&mut self, with: Option<usize>) {
        let payable = self.course.payable();
        let used = |place: usize| self.course.known(place) == Some(true);
        match with {
            None if payable <= self.best.payable => {
                let used = (0..self.order.len()).filter(|place| used(*place)).collect();
                self.compare(Best { payable, used, fewest: false });
            }
            Some(with) if payable < self.next_payable() => {
                let carried = self.course.board.carry_out(&used);
                if carried.uses(with) {
                    self.next = Some(carried);
                }
            }
            _ => {}
        }
    }

    /// The best combination with a move that the best does not use; whether none pays less.
    fn find_next(&mut self, best: &Carried) -> bool {
        let (used, payable, board) = (best.used(), best.payable(), self.course.board);
        // A sale price has no id: it is no offer that another combination could have.
        let is_other =
            |place: &usize| !has(&used, *place) && board.moves().get(*place).is_some_and(|this| !this.id.is_empty());
        let others: Vec<_> = (0..board.moves().len()).filter(is_other).collect();
        for place in &others {
            // Nothing pays less than the best.
            if self.is_over() || self.next_payable() <= payable {
                break;
            }
            self.try_beside(*place, &used);
        }
        let (mark, order) = (self.course.mark(), self.order.clone());
        let mut whole = true;
        for place in others {
            if !whole || self.next_payable() <= payable {
                break;
            }
            // First what may keep it from taking anything.
            let blocks = |other: &usize| self.course.sight.blocks(board.moves(), *other, place);
            self.order = order.iter().filter(|other| blocks(other)).copied().collect();
            self.order.extend(order.iter().filter(|other| !blocks(other)));
            let here = self.course.mark();
            self.course.decide(place, true);
            whole = self.go(Some(place));
            self.course.undo(here);
            // Those with it are known.
            self.course.decide(place, false);
        }
        self.course.undo(mark);
        whole
    }

    /// Tries a move beside those that are used, and beside those of them that don't keep it from taking anything.
    fn try_beside(&mut self, place: usize, used: &[usize]) {
        let board = self.course.board;
        let Some(this) = board.moves().get(place) else { return };
        for all in [true, false] {
            let stays = |other: &usize| {
                board.moves().get(*other).is_some_and(|other| this.may_join(other))
                    && (all || !self.course.sight.blocks(board.moves(), *other, place))
            };
            let beside: Vec<usize> = used.iter().filter(|other| stays(other)).copied().collect();
            let carried = board.carry_out(&|other| other == place || has(&beside, other));
            self.course.work = self.course.work.saturating_add(board.lines().len().saturating_mul(used.len()));
            if carried.uses(place) {
                if carried.payable() < self.next_payable() {
                    self.next = Some(carried);
                }
                return;
            }
        }
    }
}

#[cfg(test)]
mod figures;
#[cfg(test)]
mod shop;
#[cfg(test)]
mod tests;
