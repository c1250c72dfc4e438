//! The best combination of moves: exact, unless it says that it ran out of steps.
//!
//! Depth first over what has to be decided, each move first used, then left out; a branch is left where its
//! [bound](bound) says that it can't win. What can't be worth leaving out, or can't change anything, is not tried.
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
pub(crate) use board::{Board, Does, Line, Move, Part, Standing};

use crate::json::in_order;
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

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goal {
    Best,
    /// The best with this move.
    Next(usize),
}

struct Search<'b, 'a> {
    course: Course<'b, 'a>,
    /// What is decided, in this order.
    order: Vec<usize>,
    best: Option<Best>,
    next: Option<Carried>,
    steps: u32,
    most_steps: u32,
}

/// The best so far.
#[derive(Debug, Clone)]
struct Best {
    payable: i64,
    used: Vec<usize>,
    /// Nothing that does as well uses fewer of these moves.
    fewest: bool,
}

/// A place to which the search comes back: what is to be tried there.
struct Turn {
    depth: usize,
    mark: usize,
    place: usize,
    other: bool,
}

/// Finds the best combination, and the runner-up with the steps that are left.
pub(crate) fn best(board: &Board<'_>, most_steps: u32) -> Found {
    // Nothing to choose from, which is how most carts are: a move never makes anything dearer by itself.
    if board.moves().len() < 2 || board.is_apart() {
        let best = board.carry_out(&|_| true);
        return Found { best, runner_up: None, steps: 1, exact: true, runner_up_exact: true };
    }
    let mut search = Search::new(board, most_steps);
    let mut exact = search.find_best();
    exact &= search.use_fewest();
    let used = search.best.as_ref().map(|best| best.used.clone()).unwrap_or_default();
    let best = board.carry_out(&|place| used.binary_search(&place).is_ok());
    if !search.is_spent() {
        search.course.settle_pieces();
    }
    let runner_up_exact = search.go_next(&best.used(), best.payable());
    Found { best, runner_up: search.next, steps: search.steps, exact, runner_up_exact }
}

impl<'b, 'a> Search<'b, 'a> {
    fn new(board: &'b Board<'a>, most_steps: u32) -> Self {
        let course = Course::new(board);
        let list = board.list();
        let solo = |place: usize, this: &Move<'_>| match &this.does {
            Does::OrderOff { amount, .. } => amount.saturating_mul(this.multiples(course.sums(place).2)),
            Does::Shipping { line, .. } => list.get(*line).copied().unwrap_or(0),
            Does::OrderRate { rate, .. } => {
                let sum = course.sums(place).1;
                sum.saturating_sub(board.share(sum, *rate))
            }
            Does::EveryNth { .. } | Does::Bundle { .. } => course.of_pieces(place).1,
            _ => {
                let off = |line: &usize| {
                    let list = list.get(*line).copied().unwrap_or(0);
                    list.saturating_sub(board.left_of_line(this, *line, list))
                };
                this.scope.iter().map(off).fold(0, i64::saturating_add)
            }
        };
        let solo: Vec<_> =
            board.moves().iter().enumerate().map(|(place, this)| solo(place, this).min(this.most)).collect();
        // Those of the order first: what they need is known then. Of each kind what takes most: bounds are tight early.
        let key = |place: usize| {
            let part = board.moves().get(place).map(|this| this.part().max(Part::Line));
            (std::cmp::Reverse(part), std::cmp::Reverse(solo.get(place)))
        };
        let order = in_order(solo.len(), &|a, b| key(a).cmp(&key(b)));
        Self { course, order, best: None, next: None, steps: 0, most_steps }
    }

    /// The first that is found, then what is surely used or left out in anything better, then all the rest.
    fn find_best(&mut self) -> bool {
        self.start();
        self.climb();
        self.dive();
        let start = self.course.mark();
        let mut again = self.best.is_some();
        while std::mem::replace(&mut again, false) {
            for place in self.order.clone() {
                for used in [false, true] {
                    if self.is_over() || self.course.known(place).is_some() {
                        continue;
                    }
                    let least = self.least_with(place, used);
                    if !self.may_win(least, Goal::Best) {
                        self.course.decide(place, Some(!used));
                        again = true;
                    }
                }
            }
        }
        if !self.is_spent() {
            self.course.settle_pieces();
        }
        let exact = self.go(Goal::Best);
        self.course.undo(start);
        exact
    }

    /// Goes on with what could come to less, once.
    fn dive(&mut self) {
        let start = self.course.mark();
        let mut from = 0_usize;
        while let Some((at, place)) = self.open_place(from, Goal::Best) {
            if self.is_over() {
                break;
            }
            let used = self.least_with(place, true) <= self.least_with(place, false);
            self.course.decide(place, Some(used));
            from = at.saturating_add(1);
        }
        self.course.undo(start);
    }

    /// Looks for the goal from here on; whether all that could win was looked at.
    fn go(&mut self, goal: Goal) -> bool {
        let start = self.course.mark();
        let mut turns: Vec<Turn> = Vec::new();
        let mut depth = 0_usize;
        loop {
            if self.is_over() {
                self.course.undo(start);
                return false;
            }
            let least = self.course.least();
            if self.may_win(least, goal)
                && let Some((at, place)) = self.open_place(depth, goal)
            {
                let mark = self.course.mark();
                let first = self.course.board.moves().get(place).is_none_or(Move::is_by_line)
                    || self.least_with(place, true) <= self.least_with(place, false);
                depth = at.saturating_add(1);
                turns.push(Turn { depth, mark, place, other: !first });
                self.course.decide(place, Some(first));
                continue;
            }
            // Nowhere to go on: to the last turn.
            let Some(turn) = turns.pop() else { break };
            self.course.undo(turn.mark);
            self.course.decide(turn.place, Some(turn.other));
            depth = turn.depth;
        }
        self.course.undo(start);
        true
    }

    /// Counts a step; whether there are none left.
    fn is_over(&mut self) -> bool {
        self.steps = self.steps.saturating_add(1);
        self.is_spent()
    }

    /// Counts what was looked at; whether there are no steps left.
    fn is_spent(&mut self) -> bool {
        let steps = self.course.work.checked_div(WORK).unwrap_or(0);
        self.course.work = self.course.work.saturating_sub(steps.saturating_mul(WORK));
        self.steps = self.steps.saturating_add(u32::try_from(steps).unwrap_or(u32::MAX));
        self.steps > self.most_steps
    }

    fn least_with(&mut self, place: usize, used: bool) -> i64 {
        let mark = self.course.mark();
        self.course.decide(place, Some(used));
        let least = self.course.least();
        self.course.undo(mark);
        least
    }

    fn may_win(&mut self, least: i64, goal: Goal) -> bool {
        match goal {
            Goal::Best => self.best.as_ref().is_none_or(|best| least <= best.payable),
            Goal::Next(by) => {
                self.next.as_ref().is_none_or(|next| least < next.payable()) && !self.course.is_known_idle(by)
            }
        }
    }

    /// The next place where both ways have to be tried. Where there is none, what is decided is looked at.
    fn open_place(&mut self, from: usize, goal: Goal) -> Option<(usize, usize)> {
        let mut at = from;
        while let Some(place) = self.order.get(at).copied() {
            if self.is_spent() {
                return None;
            }
            if self.course.known(place).is_none() {
                match self.course.clear(place, goal) {
                    Some(used) => self.course.decide(place, Some(used)),
                    None => return Some((at, place)),
                }
            }
            at = at.saturating_add(1);
        }
        self.look(goal);
        None
    }

    /// Looks at what is decided: all is.
    fn look(&mut self, goal: Goal) {
        let least = self.course.least();
        if !self.may_win(least, goal) {
            return;
        }
        let payable = self.course.carry_on().payable();
        match goal {
            Goal::Best => {
                let known = self.best.as_ref().map_or(i64::MAX, |best| best.payable);
                if payable <= known {
                    let used =
                        (0..self.course.board.moves().len()).filter(|place| self.course.known(*place) == Some(true));
                    let this = Best { payable, used: used.collect(), fewest: false };
                    self.compare(this, payable < known);
                }
            }
            Goal::Next(by) => {
                if self.next.as_ref().is_none_or(|next| payable < next.payable()) {
                    let carried = self.course.board.carry_out(&|place| self.course.known(place) == Some(true));
                    if carried.taken.iter().any(|(place, ..)| *place == by) {
                        self.next = Some(carried);
                    }
                }
            }
        }
    }

    /// The best combination with a move that is not among those used; whether none pays less.
    fn go_next(&mut self, used: &[usize], payable: i64) -> bool {
        // A sale price has no id: it is no offer that another combination could have.
        let moves = self.course.board.moves().iter().enumerate().filter(|(_, this)| !this.id.is_empty());
        let others: Vec<_> = moves.map(|(place, _)| place).filter(|place| used.binary_search(place).is_err()).collect();
        for place in &others {
            // Nothing pays less than the best.
            if self.is_over() || self.next.as_ref().is_some_and(|next| next.payable() <= payable) {
                break;
            }
            self.try_beside(*place, used);
        }
        let leasts = others.iter().map(|place| if self.is_over() { 0 } else { self.least_with(*place, true) });
        let leasts: Vec<_> = leasts.collect();
        let (mark, order) = (self.course.mark(), self.order.clone());
        let mut whole = true;
        for at in in_order(others.len(), &|a, b| leasts.get(a).cmp(&leasts.get(b))) {
            let Some(place) = others.get(at).copied() else { continue };
            if !whole || self.next.as_ref().is_some_and(|next| next.payable() <= payable) {
                break;
            }
            // First what may keep it from taking anything.
            let blocks = |other: &usize| self.course.sight.blocks(self.course.board.moves(), *other, place);
            let (first, then): (Vec<_>, Vec<_>) = order.iter().partition(|other| blocks(other));
            self.order = first.into_iter().chain(then).collect();
            let here = self.course.mark();
            self.course.decide(place, Some(true));
            whole = self.go(Goal::Next(place));
            self.course.undo(here);
            // Those with it are known.
            self.course.decide(place, Some(false));
        }
        self.order = order;
        self.course.undo(mark);
        whole
    }

    /// Tries a move beside those that are used, and beside those of them that don't keep it from taking anything.
    fn try_beside(&mut self, place: usize, used: &[usize]) {
        let board = self.course.board;
        for all in [true, false] {
            let stays = |other: usize| {
                let joins = board.moves().get(place).zip(board.moves().get(other));
                used.binary_search(&other).is_ok()
                    && joins.is_some_and(|(this, other)| this.may_join(other))
                    && (all || !self.course.sight.blocks(board.moves(), other, place))
            };
            let carried = board.carry_out(&|other| other == place || stays(other));
            self.course.work = self.course.work.saturating_add(board.lines().len().saturating_mul(used.len()));
            let less = self.next.as_ref().is_none_or(|next| carried.payable() < next.payable());
            if carried.taken.iter().any(|(by, ..)| *by == place) {
                self.next = if less { Some(carried) } else { self.next.take() };
                return;
            }
        }
    }

    /// From all that may be used together, one change at a time, as long as it helps. Moves of the order stay open.
    fn climb(&mut self) {
        let start = self.course.mark();
        let lines: Vec<_> = self.order.iter().copied().filter(|place| *place < self.course.sight.order).collect();
        for place in &lines {
            if !self.is_spent() && self.course.known(*place).is_none() {
                self.course.decide(*place, Some(true));
            }
        }
        let mut least = self.course.least();
        let mut helped = true;
        while helped {
            helped = false;
            for place in &lines {
                if self.is_over() {
                    self.course.undo(start);
                    return;
                }
                let mark = self.course.mark();
                self.course.decide(*place, Some(self.course.known(*place) != Some(true)));
                let new = self.course.least();
                if new < least {
                    least = new;
                    helped = true;
                } else {
                    self.course.undo(mark);
                }
            }
        }
        self.dive();
        self.course.undo(start);
    }

    /// Nothing, or the first of all that may be used together.
    fn start(&mut self) {
        let board = self.course.board;
        let mut used: Vec<usize> = Vec::new();
        let mut groups: Vec<&Move<'_>> = Vec::new();
        for (place, this) in board.moves().iter().enumerate() {
            if groups.iter().all(|other| this.may_join(other)) {
                used.push(place);
                groups.extend(this.group.is_some().then_some(this));
            }
        }
        let all = board.carry_out(&|place| used.binary_search(&place).is_ok());
        let nothing = board.carry_out(&|_| false);
        let best = if all.payable() < nothing.payable() { all } else { nothing };
        self.best = Some(Best { payable: best.payable(), used: best.used(), fewest: false });
    }
}

#[cfg(test)]
mod figures;
#[cfg(test)]
mod shop;
#[cfg(test)]
mod tests;
