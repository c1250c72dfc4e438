//! Of combinations that pay the same: the one that uses fewer moves, then the first by its ids.
//!
//! What the search leaves out by itself never makes anybody pay less. So of each combination that pays the least
//! it has looked at one with some more moves, each of which could go without anything being paid more. Of a
//! combination that pays the least the moves that could go one by one are taken away, as many as may go together.

use super::board::{Board, each_once, has};
use super::{Best, Search};
use crate::in_order::sorted;
use std::cmp::Ordering;

impl Search<'_, '_> {
    /// Takes the better of the best and this, which pays no more.
    pub(super) fn compare(&mut self, this: Best) {
        if this.payable < self.best.payable {
            self.best = this;
            return;
        }
        // Most often it is the first answer, met again.
        let again = this.used == self.best.used;
        self.use_fewest();
        if again {
            return;
        }
        let known = std::mem::replace(&mut self.best, this);
        self.use_fewest();
        if by_ids(self.course.board, &self.best.used, &known.used) != Ordering::Less {
            self.best = known;
        }
    }

    /// Takes away what need not be used. Whether all ways were tried.
    pub(super) fn use_fewest(&mut self) -> bool {
        if self.best.fewest {
            return true;
        }
        let used = in_order_of_ids(self.course.board, &self.best.used);
        let (mut chosen, mut may_go) = (Vec::new(), Vec::new());
        for place in &used {
            let others: Vec<_> = used.iter().filter(|other| *other != place).copied().collect();
            if !self.is_over() && self.pays_as_little(&others) { may_go.push(*place) } else { chosen.push(*place) }
        }
        // As few as possible of those that may go are kept, first ids first.
        if !may_go.is_empty() && !(0..=may_go.len()).any(|count| self.choose(&may_go, count, &mut chosen)) {
            chosen.extend(may_go);
        }
        self.best.used = each_once(chosen);
        self.best.fewest = true;
        !self.is_spent()
    }

    /// Chooses so many more of those that may go, with which it pays as little.
    fn choose(&mut self, may_go: &[usize], count: usize, chosen: &mut Vec<usize>) -> bool {
        if count > may_go.len() || self.is_over() {
            return false;
        }
        // With all that could still be chosen it has to pay as little.
        let mut all = chosen.clone();
        if count > 0 {
            all.extend_from_slice(may_go);
        }
        let whole = self.pays_as_little(&all);
        if !whole || count == 0 {
            return whole;
        }
        let mut rest = may_go;
        while let Some((place, others)) = rest.split_first() {
            chosen.push(*place);
            if self.choose(others, count.saturating_sub(1), chosen) {
                return true;
            }
            chosen.pop();
            rest = others;
        }
        false
    }

    fn pays_as_little(&mut self, used: &[usize]) -> bool {
        let board = self.course.board;
        self.course.work = self.course.work.saturating_add(board.lines().len().saturating_mul(used.len()));
        board.carry_out(&|place| has(used, place)).payable() == self.best.payable
    }
}

fn in_order_of_ids(board: &Board<'_>, used: &[usize]) -> Vec<usize> {
    let id = |place: &usize| board.moves().get(*place).map(|this| this.id);
    sorted(used, &|a, b| id(a).cmp(&id(b)))
}

/// Fewer moves come first, then those whose ids do, in byte order.
fn by_ids(board: &Board<'_>, a: &[usize], b: &[usize]) -> Ordering {
    let ids = |used: &[usize]| {
        in_order_of_ids(board, used).into_iter().filter_map(|place| board.moves().get(place)).map(|this| this.id)
    };
    a.len().cmp(&b.len()).then_with(|| ids(a).cmp(ids(b)))
}
