//! What is paid with a combination of moves: exactly, and what each of them has taken from which line.

use super::board::{Board, Does, Move, Part, amount_at, each_once, sum_of, total};
use crate::units::part_over;

/// A combination, carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Carried {
    /// What is left to pay on each line.
    pub(crate) left: Vec<i64>,
    /// What was taken: by which move, from which line, how much; in the order in which they come.
    pub(crate) taken: Vec<(usize, usize, i64)>,
}

impl Carried {
    /// Nothing is taken yet.
    pub(super) fn of(left: Vec<i64>) -> Self {
        // Most lines have one or two adjustments.
        let taken = Vec::with_capacity(left.len().saturating_mul(2));
        Self { left, taken }
    }

    pub(crate) fn payable(&self) -> i64 {
        total(&self.left)
    }

    /// The moves that did something, in their order.
    pub(crate) fn used(&self) -> Vec<usize> {
        each_once(self.taken.iter().map(|(by, ..)| *by).collect())
    }

    /// Whether a move did something.
    pub(super) fn uses(&self, place: usize) -> bool {
        self.taken.iter().any(|(by, ..)| *by == place)
    }

    #[inline(never)] // It is short, and called at many places.
    pub(super) fn take(&mut self, by: usize, line: usize, amount: i64) {
        let Some(left) = self.left.get_mut(line).filter(|_| amount > 0) else { return };
        *left = left.saturating_sub(amount);
        self.taken.push((by, line, amount));
    }
}

impl Board<'_> {
    /// What is paid with these moves. A move whose threshold is not reached does nothing.
    pub(crate) fn carry_out(&self, used: &dyn Fn(usize) -> bool) -> Carried {
        let mut carried = Carried::of(self.list());
        let by_line = self.moves().partition_point(Move::is_by_line);
        for (place, this) in self.moves().iter().enumerate().take(by_line) {
            if this.group.is_none() {
                if used(place) {
                    self.use_cheapest(&[place], &mut carried);
                }
                continue;
            }
            let members: Vec<_> =
                (place..by_line).filter(|member| self.stands(*member) == place && used(*member)).collect();
            if !members.is_empty() {
                self.use_cheapest(&members, &mut carried);
            }
        }
        self.carry_on(used, &mut carried);
        carried
    }

    /// What is paid where prices and lines are carried out.
    #[inline(never)] // The search goes on from here far more often than it carries out all.
    pub(super) fn carry_on(&self, used: &dyn Fn(usize) -> bool, carried: &mut Carried) {
        let mut tested: Option<Vec<i64>> = None;
        for (place, this) in self.moves().iter().enumerate() {
            if this.is_by_line() || !used(place) {
                continue;
            }
            if this.part() == Part::Pieces {
                self.use_on_pieces(place, this, carried);
            } else {
                // Thresholds look at the amounts after lines and pieces.
                let tested = tested.get_or_insert_with(|| carried.left.clone());
                self.use_on_order(place, this, tested, carried);
            }
        }
    }

    /// Each line has the member that leaves least of it; of equal ones the first.
    fn use_cheapest(&self, members: &[usize], carried: &mut Carried) {
        if let [member] = members {
            let Some(this) = self.moves().get(*member) else { return };
            for line in &this.scope {
                let left = amount_at(&carried.left, *line);
                carried.take(*member, *line, left.saturating_sub(self.left_of_line(this, *line, left)));
            }
            return;
        }
        let mut best: Vec<_> = carried.left.iter().map(|left| (*left, usize::MAX)).collect();
        for member in members {
            let Some(this) = self.moves().get(*member) else { continue };
            for line in &this.scope {
                let new = self.left_of_line(this, *line, amount_at(&carried.left, *line));
                if let Some(best) = best.get_mut(*line).filter(|best| new < best.0) {
                    *best = (new, *member);
                }
            }
        }
        for (line, (new, member)) in best.into_iter().enumerate() {
            carried.take(member, line, amount_at(&carried.left, line).saturating_sub(new));
        }
    }

    fn use_on_order(&self, place: usize, this: &Move<'_>, tested: &[i64], carried: &mut Carried) {
        let sum = self.tested(&this.scope, this.on_list, tested);
        if sum < this.least() {
            return;
        }
        let off = match &this.does {
            Does::Shipping { line, .. } => {
                return carried.take(place, *line, self.room(*line, carried).min(this.most));
            }
            Does::OrderOff { amount, .. } => amount.saturating_mul(this.multiples(sum)),
            Does::OrderRate { rate, .. } => {
                let all = sum_of(&this.scope, &carried.left);
                all.saturating_sub(self.share(all, *rate))
            }
            _ => 0,
        };
        let amounts: Vec<_> = this.scope.iter().map(|line| (*line, amount_at(&carried.left, *line))).collect();
        self.part(place, off.min(this.most), &amounts, carried);
    }

    /// What a threshold of some lines looks at: the list, or the amounts after lines and pieces.
    pub(crate) fn tested(&self, scope: &[usize], on_list: bool, tested: &[i64]) -> i64 {
        if on_list { sum_of(scope, &self.list()) } else { sum_of(scope, tested) }
    }

    /// How much may still be taken from a line.
    pub(super) fn room(&self, line: usize, carried: &Carried) -> i64 {
        amount_at(&carried.left, line).saturating_sub(self.floor(line)).max(0)
    }

    /// Takes an amount off, parted over amounts of lines, as far as there is room.
    pub(super) fn part(&self, by: usize, off: i64, amounts: &[(usize, i64)], carried: &mut Carried) {
        let there = amounts.iter().fold(0_i64, |there, (_, amount)| there.saturating_add(*amount));
        let mut shares = amounts.iter().map(|(line, amount)| (*amount, self.room(*line, carried)));
        // More than there is can't be taken; so it is never beyond the range of money.
        let parts = part_over(off.min(there), &mut shares).unwrap_or_default();
        for ((line, _), part) in amounts.iter().zip(parts) {
            carried.take(by, *line, part.part);
        }
    }
}

impl Move<'_> {
    /// The amount from which on it is used, where it is one of the order.
    pub(crate) const fn least(&self) -> i64 {
        match &self.does {
            Does::OrderRate { least, .. } | Does::OrderOff { least, .. } | Does::Shipping { least, .. } => *least,
            _ => 0,
        }
    }

    /// How often an amount off is taken, where so much is tested and the threshold is reached.
    pub(crate) fn multiples(&self, sum: i64) -> i64 {
        match &self.does {
            Does::OrderOff { least, each: true, times, .. } => sum.checked_div(*least).unwrap_or(1).min(*times),
            _ => 1,
        }
    }
}
