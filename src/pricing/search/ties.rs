//! Of combinations that pay the same: the one that uses fewer moves, then the first by its ids.
//!
//! What the search leaves out by itself never makes anybody pay less. So of each combination that pays the least
//! it has looked at one with some more moves, each of which could go without anything being paid more. Of a
//! combination that pays the least the moves that could go one by one are taken away, as many as may go together.

use super::{Best, Search};
use crate::json::in_order;

/// Places to choose from, and how many of them.
struct Choice<'c> {
    /// In the order of their ids.
    may_go: &'c [usize],
    payable: i64,
}

impl Search<'_, '_> {
    /// Takes the better of two that pay no more than the other.
    pub(super) fn compare(&mut self, this: Best, pays_less: bool) {
        if pays_less || self.best.is_none() {
            self.best = Some(this);
            return;
        }
        self.use_fewest();
        let known = self.best.take();
        self.best = Some(this);
        self.use_fewest();
        let ids = |best: &Best| {
            let ids: Vec<_> = best.used.iter().filter_map(|place| self.course.board.moves().get(*place)).collect();
            let order = in_order(ids.len(), &|a, b| ids.get(a).map(|a| a.id).cmp(&ids.get(b).map(|b| b.id)));
            order.into_iter().filter_map(|place| ids.get(place).map(|this| this.id)).collect::<Vec<_>>()
        };
        let worse = |this: &Best, known: &Best| (this.used.len(), ids(this)) >= (known.used.len(), ids(known));
        if self.best.as_ref().zip(known.as_ref()).is_some_and(|(this, known)| worse(this, known)) {
            self.best = known;
        }
    }

    /// Takes away what need not be used. Whether all ways were tried.
    pub(super) fn use_fewest(&mut self) -> bool {
        let Some(best) = self.best.clone().filter(|best| !best.fewest) else { return true };
        let (payable, moves) = (best.payable, self.course.board.moves());
        let here = self.course.mark();
        for place in 0..moves.len() {
            if self.is_spent() {
                self.course.undo(here);
                return false;
            }
            if best.used.binary_search(&place).is_err() {
                self.course.decide(place, Some(false));
            }
        }
        for place in &best.used {
            if !self.is_spent() {
                self.course.decide(*place, Some(true));
            }
        }
        let goes = best.used.iter().map(|place| !self.is_over() && self.pays_with(&[*place], payable));
        let may_go: Vec<bool> = goes.collect();
        if self.is_over() {
            self.course.undo(here);
            return false;
        }
        let of =
            |goes: bool| best.used.iter().zip(&may_go).filter(move |(_, may)| **may == goes).map(|(place, _)| *place);
        let (needed, may_go): (Vec<_>, Vec<_>) = (of(false).collect(), of(true).collect());
        let id = |at: usize| may_go.get(at).and_then(|place| moves.get(*place)).map(|this| this.id);
        let by_id = in_order(may_go.len(), &|a, b| id(a).cmp(&id(b)));
        let may_go: Vec<_> = by_id.into_iter().filter_map(|at| may_go.get(at).copied()).collect();
        let mut whole = true;
        let mut chosen = Vec::new();
        let mut found = false;
        for count in 0..=may_go.len() {
            chosen.clear();
            let choice = Choice { may_go: &may_go, payable };
            match self.choose(&choice, 0, count, &mut chosen) {
                Some(true) => {
                    found = true;
                    break;
                }
                Some(false) => {}
                None => {
                    whole = false;
                    break;
                }
            }
        }
        if !found {
            chosen.clone_from(&may_go);
        }
        self.course.undo(here);
        let mut used = needed;
        used.extend(chosen);
        used.sort_unstable();
        self.best = Some(Best { payable, used, fewest: true });
        whole
    }

    /// Chooses so many of those that may go, from one on, with which it pays the same. Nothing where steps ran out.
    fn choose(&mut self, choice: &Choice<'_>, from: usize, count: usize, chosen: &mut Vec<usize>) -> Option<bool> {
        if self.is_over() {
            return None;
        }
        let rest = choice.may_go.get(from..).unwrap_or_default();
        // With all that could still be chosen it has to pay the same.
        let gone = |chosen: &[usize], all: bool| -> Vec<usize> {
            let kept = |place: &usize| chosen.contains(place) || (all && rest.contains(place));
            choice.may_go.iter().copied().filter(|place| !kept(place)).collect()
        };
        if count > rest.len() || !self.pays_with(&gone(chosen, count > 0), choice.payable) {
            return Some(false);
        }
        if count == 0 {
            return Some(true);
        }
        for (at, place) in rest.iter().enumerate() {
            chosen.push(*place);
            let next = from.saturating_add(at).saturating_add(1);
            if self.choose(choice, next, count.saturating_sub(1), chosen)? {
                return Some(true);
            }
            chosen.pop();
        }
        Some(false)
    }

    /// Whether it pays the same without some of the moves.
    fn pays_with(&mut self, gone: &[usize], payable: i64) -> bool {
        let mark = self.course.mark();
        for place in gone {
            self.course.decide(*place, Some(false));
        }
        let least = self.course.least();
        // A move of the order that is used and misses its threshold takes nothing here.
        let same = (least <= payable || least == i64::MAX) && self.course.carry_on().payable() == payable;
        self.course.undo(mark);
        same
    }
}
