//! What is paid with a combination of moves: exactly, and what each of them has taken from which line.

use super::board::{Board, Does, Move, Part};
use crate::units::{Money, Remainder, Share, allocate};

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
    pub(crate) fn carry_out(&self, used: &dyn Fn(usize) -> bool) -> Carried {
        let mut carried = self.after_lines(used);
        self.use_on_orders(used, &mut carried);
        carried
    }

    /// Prices, lines and pieces: all that thresholds look at.
    pub(crate) fn after_lines(&self, used: &dyn Fn(usize) -> bool) -> Carried {
        let mut carried = Carried { left: self.list(), taken: Vec::new() };
        let by_line = self.moves().partition_point(Move::is_by_line);
        for place in (0..by_line).filter(|place| self.stands(*place) == *place) {
            let members: Vec<_> = self.together(place).into_iter().filter(|member| used(*member)).collect();
            self.use_cheapest(&members, &mut carried);
        }
        self.use_on_all_pieces(used, &mut carried);
        carried
    }

    /// What is paid where prices and lines come to so much, without saying what they took.
    pub(super) fn carry_on(&self, left: Vec<i64>, used: &dyn Fn(usize) -> bool) -> Carried {
        let mut carried = Carried { left, taken: Vec::new() };
        self.use_on_all_pieces(used, &mut carried);
        self.use_on_orders(used, &mut carried);
        carried
    }

    fn use_on_all_pieces(&self, used: &dyn Fn(usize) -> bool, carried: &mut Carried) {
        for (place, this) in self.moves().iter().enumerate() {
            if this.part() == Part::Pieces && used(place) {
                self.use_on_pieces(place, this, carried);
            }
        }
    }

    fn use_on_orders(&self, used: &dyn Fn(usize) -> bool, carried: &mut Carried) {
        let first = self.moves().partition_point(|this| this.part() < Part::Order);
        // Amounts after the moves of lines are kept only where somebody looks at them.
        let tested = if first < self.moves().len() { carried.left.clone() } else { Vec::new() };
        for (place, this) in self.moves().iter().enumerate().skip(first).filter(|(place, _)| used(*place)) {
            self.use_on_order(place, this, &tested, carried);
        }
    }

    /// The moves of prices and lines that stand at a place.
    fn together(&self, place: usize) -> Vec<usize> {
        let here = |other: &usize| self.stands(*other) == place;
        if self.moves().get(place).is_none_or(|this| this.group.is_none()) {
            return vec![place];
        }
        (place..self.moves().len()).filter(here).collect()
    }

    /// Each line has the member that leaves least of it; of equal ones the first.
    fn use_cheapest(&self, members: &[usize], carried: &mut Carried) {
        if let [member] = members {
            let Some(this) = self.moves().get(*member) else { return };
            for line in &this.scope {
                let left = carried.left.get(*line).copied().unwrap_or_default();
                carried.take(*member, *line, left.saturating_sub(self.left_of_line(this, *line, left)));
            }
            return;
        }
        let mut best: Vec<Option<(i64, usize)>> = vec![None; if members.is_empty() { 0 } else { carried.left.len() }];
        for member in members {
            let Some(this) = self.moves().get(*member) else { continue };
            for line in &this.scope {
                let Some((left, best)) = carried.left.get(*line).zip(best.get_mut(*line)) else { continue };
                let new = (self.left_of_line(this, *line, *left), *member);
                *best = Some(best.map_or(new, |known| known.min(new)));
            }
        }
        for (line, best) in best.into_iter().enumerate() {
            if let Some((new, member)) = best {
                let left = carried.left.get(line).copied().unwrap_or_default();
                carried.take(member, line, left.saturating_sub(new));
            }
        }
    }

    fn use_on_order(&self, place: usize, this: &Move<'_>, tested: &[i64], carried: &mut Carried) {
        let sum = self.tested(this, tested);
        let left = |line: &usize| (*line, carried.left.get(*line).copied().unwrap_or_default());
        match &this.does {
            Does::OrderRate { least, .. } | Does::OrderOff { least, .. } if sum >= *least => {
                let amounts: Vec<_> = this.scope.iter().map(left).collect();
                let off = match &this.does {
                    Does::OrderOff { amount, .. } => amount.saturating_mul(this.multiples(sum)),
                    Does::OrderRate { rate, .. } => {
                        let all = amounts.iter().fold(0_i64, |sum, (_, left)| sum.saturating_add(*left));
                        all.saturating_sub(self.share(all, *rate))
                    }
                    _ => 0,
                };
                for (line, part) in self.parts(off.min(this.most), &amounts, carried) {
                    carried.take(place, line, part);
                }
            }
            Does::Shipping { line, least } if sum >= *least => {
                carried.take(place, *line, self.room(*line, carried).min(this.most));
            }
            _ => {}
        }
    }

    /// The amount that a move's threshold looks at, of what is left after the moves of lines.
    pub(crate) fn tested(&self, this: &Move<'_>, after_lines: &[i64]) -> i64 {
        let amount = |line: &usize| {
            let list = self.lines().get(*line).map_or(0, |about| about.list);
            if this.on_list { list } else { after_lines.get(*line).copied().unwrap_or_default() }
        };
        this.scope.iter().map(amount).fold(0, i64::saturating_add)
    }

    /// How much may still be taken from a line.
    pub(super) fn room(&self, line: usize, carried: &Carried) -> i64 {
        carried.left.get(line).map_or(0, |left| left.saturating_sub(self.floor(line)).max(0))
    }

    /// An amount off, parted over amounts of lines, as far as there is room.
    pub(super) fn parts(&self, off: i64, amounts: &[(usize, i64)], carried: &Carried) -> Vec<(usize, i64)> {
        let share = |(line, amount): &(usize, i64)| Share {
            left: self.money(*amount),
            floor: self.money(amount.saturating_sub(self.room(*line, carried)).max(0)),
        };
        let shares: Vec<_> = amounts.iter().map(share).collect();
        // More than there is can't be taken; so it is never beyond the range of money.
        let there = amounts.iter().fold(0_i64, |sum, (_, amount)| sum.saturating_add(*amount));
        let parts = allocate(self.money(off.min(there)), &shares, Remainder::Largest).map(|parted| parted.parts);
        amounts.iter().map(|(line, _)| *line).zip(parts.unwrap_or_default().into_iter().map(Money::minor)).collect()
    }
}

impl Move<'_> {
    /// The amount from which on it is used, where it is one of the order.
    pub(super) const fn least(&self) -> i64 {
        match &self.does {
            Does::OrderRate { least, .. } | Does::OrderOff { least, .. } | Does::Shipping { least, .. } => *least,
            _ => 0,
        }
    }

    /// How often an amount off is taken, where so much is tested and the threshold is reached.
    pub(super) fn multiples(&self, sum: i64) -> i64 {
        match &self.does {
            Does::OrderOff { least, each: true, times, .. } => sum.checked_div(*least).unwrap_or(1).min(*times),
            _ => 1,
        }
    }
}
