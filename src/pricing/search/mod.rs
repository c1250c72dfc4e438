//! The best combination of moves: exact, unless it says that it ran out of steps.
//!
//! Depth first over what has to be decided, each move first used, then left out; a branch is left where its
//! [bound](bound) says that it can't win. A move on lines that stands alone, and that no threshold waits for,
//! is never worth leaving out. What is first compared with comes from climbing: one move changed at a time.
//!
//! Best is what pays least; of equals, what uses fewer moves; then the ids in byte order.

mod apply;
mod board;
mod bound;
mod pieces;

pub(crate) use apply::Carried;
pub(crate) use board::{Board, Does, Line, Move, Part};

use bound::Sight;

/// The most combinations that are looked at.
pub(crate) const MOST_STEPS: u32 = 100_000;

/// What the search has found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) best: Carried,
    /// The next best that uses other moves, if one was looked at.
    pub(crate) runner_up: Option<Carried>,
    pub(crate) steps: u32,
    /// Whether nothing can pay less.
    pub(crate) exact: bool,
    /// Whether no other combination with a move that the best does not use pays less than the runner-up.
    pub(crate) runner_up_exact: bool,
}

struct Search<'b, 'a> {
    board: &'b Board<'a>,
    sight: Sight,
    /// What has to be decided, in this order.
    open: Vec<usize>,
    best: Option<(Score, Carried)>,
    runner_up: Option<(Score, Carried)>,
    steps: u32,
    most_steps: u32,
}

/// Payable, number of moves, their ids.
type Score = (i64, usize, Vec<String>);

/// Finds the best combination.
pub(crate) fn best(board: &Board<'_>, most_steps: u32) -> Found {
    let sight = Sight::new(board);
    let moves = board.moves();
    let waits = |this: &Move<'_>| match this.does {
        Does::OrderRate { least, .. } | Does::OrderOff { least, .. } => least > 0 && !this.on_list,
        Does::Shipping { least, .. } => least > 0 && !this.on_list,
        _ => false,
    };
    let is_open = |place: usize, this: &Move<'_>| {
        let awaited = || moves.iter().enumerate().any(|(other, there)| waits(there) && sight.meets(place, other));
        this.group.is_some() || (this.part() != Part::Order && awaited())
    };
    let start: Vec<_> = moves.iter().enumerate().map(|(place, this)| (!is_open(place, this)).then_some(true)).collect();
    let mut open: Vec<usize> =
        start.iter().enumerate().filter(|(_, known)| known.is_none()).map(|(place, _)| place).collect();
    let gain = |place: usize| board.carry_out(&|other| other == place).payable();
    let gains: Vec<_> = open.iter().map(|place| gain(*place)).collect();
    // Those of lines first, and of them what takes most: bounds are tight early.
    let key = |place: usize| {
        (open.get(place).and_then(|open| moves.get(*open)).map(|this| this.part() == Part::Order), gains.get(place))
    };
    open = crate::json::in_order(open.len(), &|a, b| key(a).cmp(&key(b)))
        .into_iter()
        .filter_map(|place| open.get(place).copied())
        .collect();
    let mut search = Search { board, sight, open, best: None, runner_up: None, steps: 0, most_steps };
    let mut state = start;
    search.climb(&state);
    let exact = search.go(0, &mut state);
    let Search { best, runner_up, steps, .. } = search;
    let nothing = || board.carry_out(&|_| false);
    Found {
        best: best.map_or_else(nothing, |(_, best)| best),
        runner_up: runner_up.map(|(_, next)| next),
        steps,
        exact,
        runner_up_exact: false,
    }
}

impl Search<'_, '_> {
    /// Looks at a combination; whether it is the best so far.
    fn look(&mut self, state: &[Option<bool>]) -> bool {
        let used = |place: usize| state.get(place).copied().flatten() == Some(true);
        let carried = self.board.carry_out(&used);
        let used = carried.used();
        let ids =
            used.iter().filter_map(|place| self.board.moves().get(*place)).map(|this| this.id.to_owned()).collect();
        let score = (carried.payable(), used.len(), ids);
        let better = |than: &Option<(Score, Carried)>| than.as_ref().is_none_or(|(known, _)| score < *known);
        if better(&self.best) {
            self.runner_up = self.best.replace((score, carried));
            return true;
        }
        let same = self.best.as_ref().is_some_and(|(known, _)| *known == score);
        if !same && better(&self.runner_up) {
            self.runner_up = Some((score, carried));
        }
        false
    }

    /// Whether a move may be used beside those that are.
    fn may_be_used(&self, place: usize, state: &[Option<bool>]) -> bool {
        let moves = self.board.moves();
        let Some(this) = moves.get(place) else { return false };
        let used =
            moves.iter().zip(state).enumerate().filter(|(other, (_, state))| *other != place && **state == Some(true));
        used.into_iter().all(|(_, (other, _))| this.may_join(other))
    }

    /// From all that may be used together, one change at a time, as long as it helps.
    fn climb(&mut self, start: &[Option<bool>]) {
        let mut state = start.to_vec();
        for place in self.open.clone() {
            let may = self.may_be_used(place, &state);
            if let Some(state) = state.get_mut(place) {
                *state = Some(may);
            }
        }
        self.look(&state);
        let mut helped = true;
        while helped {
            helped = false;
            for place in self.open.clone() {
                let before = state.clone();
                let now = state.get(place).copied().flatten() == Some(true);
                if !now {
                    // What keeps it away goes.
                    let gone: Vec<_> = (0..state.len())
                        .filter(|other| {
                            *other != place && state.get(*other) == Some(&Some(true)) && !self.join(place, *other)
                        })
                        .collect();
                    for other in gone {
                        state.get_mut(other).map(|state| *state = Some(false));
                    }
                }
                state.get_mut(place).map(|state| *state = Some(!now));
                self.steps = self.steps.saturating_add(1);
                if self.look(&state) {
                    helped = true;
                } else {
                    state = before;
                }
            }
        }
    }

    fn join(&self, this: usize, other: usize) -> bool {
        let moves = self.board.moves();
        moves.get(this).zip(moves.get(other)).is_none_or(|(this, other)| this.may_join(other))
    }

    /// Goes on from here; whether all that could win was looked at.
    fn go(&mut self, depth: usize, state: &mut Vec<Option<bool>>) -> bool {
        if self.steps >= self.most_steps {
            return false;
        }
        self.steps = self.steps.saturating_add(1);
        let bound = self.board.bound(state, &self.sight);
        if self.best.as_ref().is_some_and(|((payable, ..), _)| bound.least > *payable) {
            return true;
        }
        let Some(place) = self.open.get(depth).copied() else {
            self.look(state);
            return true;
        };
        let deeper = depth.saturating_add(1);
        let mut whole = true;
        if self.may_be_used(place, state) {
            state.get_mut(place).map(|state| *state = Some(true));
            whole &= self.go(deeper, state);
        }
        let alone =
            self.board.moves().get(place).is_some_and(|this| this.group.is_none() && this.part() != Part::Order);
        if !alone || bound.tempting.iter().any(|order| self.sight.meets(place, *order)) {
            state.get_mut(place).map(|state| *state = Some(false));
            whole &= self.go(deeper, state);
        }
        state.get_mut(place).map(|state| *state = None);
        whole
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod figures;
