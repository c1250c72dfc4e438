//! What is paid with a combination of moves: exactly, and what each of them has taken from which line.

use super::board::{Board, Does, Move, Part};
use crate::units::{Currency, Money, Remainder, Share, allocate};

/// A combination, carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Carried {
    /// What is left to pay on each line.
    pub(crate) left: Vec<i64>,
    /// What was taken: by which move, from which line, how much; in the order in which they come.
    pub(crate) taken: Vec<(usize, usize, i64)>,
}

impl Carried {
    pub(crate) fn payable(&self) -> i64 {
        self.left.iter().fold(0, |sum, left| sum.saturating_add(*left))
    }

    /// The moves that did something, in their order.
    pub(crate) fn used(&self) -> Vec<usize> {
        let mut used: Vec<_> = self.taken.iter().map(|(by, ..)| *by).collect();
        used.sort_unstable();
        used.dedup();
        used
    }

    pub(super) fn take(&mut self, by: usize, line: usize, amount: i64) {
        let Some(left) = self.left.get_mut(line).filter(|_| amount > 0) else { return };
        *left = left.saturating_sub(amount);
        self.taken.push((by, line, amount));
    }
}

impl Board<'_> {
    /// What is paid with these moves. A move whose threshold is not reached does nothing.
    pub(crate) fn carry_out(&self, used: &dyn Fn(usize) -> bool, currency: Currency) -> Carried {
        let mut carried = Carried { left: self.list(), taken: Vec::new() };
        self.use_on_lines(used, &mut carried);
        let tested = carried.left.clone();
        let of_order =
            self.moves().iter().enumerate().filter(|(place, this)| this.part() == Part::Order && used(*place));
        for (place, this) in of_order {
            self.use_on_order(place, this, &tested, currency, &mut carried);
        }
        carried
    }

    /// Prices, lines and pieces: all that thresholds look at.
    pub(super) fn use_on_lines(&self, used: &dyn Fn(usize) -> bool, carried: &mut Carried) {
        for (place, this) in self.moves().iter().enumerate() {
            if this.is_by_line() {
                // A group stands where its first member stands, used or not: else roundings would depend on who else is used.
                let together = self.together(place);
                if together.first() == Some(&place) {
                    let members: Vec<_> = together.into_iter().filter(|member| used(*member)).collect();
                    self.use_cheapest(&members, carried);
                }
            } else if let (Does::EveryNth { of, last, rate }, true) = (&this.does, used(place)) {
                let mut most = this.most;
                for set in self.pieces(this, &carried.left).chunks_exact((*of).max(1)) {
                    for (amount, line) in set.iter().rev().take(*last) {
                        let room = carried.left.get(*line).zip(self.lines().get(*line));
                        let room = room.map_or(0, |(left, about)| left.saturating_sub(about.floor));
                        let off = amount.saturating_sub(self.share(*amount, *rate)).min(most).min(room);
                        most = most.saturating_sub(off);
                        carried.take(place, *line, off);
                    }
                }
            }
        }
    }

    /// Each line has the member that leaves least of it; of equal ones the first.
    fn use_cheapest(&self, members: &[usize], carried: &mut Carried) {
        for line in 0..carried.left.len() {
            let Some(left) = carried.left.get(line).copied() else { continue };
            let in_scope = members.iter().filter_map(|member| self.moves().get(*member).map(|this| (*member, this)));
            let in_scope = in_scope.filter(|(_, this)| this.scope.binary_search(&line).is_ok());
            let best = in_scope.map(|(member, this)| (self.left_of_line(this, line, left), member)).min();
            if let Some((new, member)) = best {
                carried.take(member, line, left.saturating_sub(new));
            }
        }
    }

    fn use_on_order(&self, place: usize, this: &Move<'_>, tested: &[i64], currency: Currency, carried: &mut Carried) {
        let sum = self.tested(this, tested);
        match &this.does {
            Does::OrderRate { rate, least } if sum >= *least => {
                let mut most = this.most;
                for line in &this.scope {
                    let (Some(left), Some(about)) = (carried.left.get(*line), self.lines().get(*line)) else {
                        continue;
                    };
                    let room = left.saturating_sub(about.floor).max(0);
                    let off = left.saturating_sub(self.share(*left, *rate)).min(most).min(room);
                    most = most.saturating_sub(off);
                    carried.take(place, *line, off);
                }
            }
            Does::OrderOff { amount, least, each } if sum >= *least => {
                let times = if *each { sum.checked_div(*least).unwrap_or(1) } else { 1 };
                let off = amount.saturating_mul(times).min(this.most);
                for (line, part) in self.parts(off, this, &carried.left, currency) {
                    carried.take(place, line, part);
                }
            }
            _ => {}
        }
    }

    /// The amount that a move's threshold looks at.
    pub(super) fn tested(&self, this: &Move<'_>, left: &[i64]) -> i64 {
        let amount = |line: &usize| {
            let list = self.lines().get(*line).map_or(0, |about| about.list);
            if this.on_list { list } else { left.get(*line).copied().unwrap_or_default() }
        };
        this.scope.iter().map(amount).fold(0, i64::saturating_add)
    }

    /// An amount off, parted over a move's lines.
    fn parts(&self, off: i64, this: &Move<'_>, left: &[i64], currency: Currency) -> Vec<(usize, i64)> {
        let money = |minor: i64| Money::from_minor(minor, currency).unwrap_or(Money::zero(currency));
        let share = |line: &usize| {
            let floor = self.lines().get(*line).map_or(0, |about| about.floor);
            Share { left: money(left.get(*line).copied().unwrap_or_default()), floor: money(floor) }
        };
        let shares: Vec<_> = this.scope.iter().map(share).collect();
        let parts = allocate(money(off), &shares, Remainder::Largest).map(|allocation| allocation.parts);
        this.scope.iter().copied().zip(parts.unwrap_or_default().into_iter().map(Money::minor)).collect()
    }
}
