//! The least that can be paid from here on: a bound from below.
//!
//! Lines. Every move of prices and lines is monotone: of less it leaves no more, and one more never leaves more.
//! So no line comes to less than `low`. What is paid before moves of the order (the base) is no less than the
//! sum of `low` less what moves of pieces take of it: a calm one, floors aside, leaves no less of more; of others
//! the most that they could take of anything counts. Of a group one is used: the one that takes most counts.
//!
//! Thresholds. A move of the order that misses its threshold by `short` needs others to be left out. The base
//! is what it tests and what the rest comes to at least: so the base rises by `short` at least, and by the sum
//! where the lines of several are apart (families).
//!
//! Moves of the order. An amount off takes itself at most; a rate takes its share of what it tests, of what
//! that rises, and the half of a step for rounding. The bound is the base, and what it rises, less
//! what is taken, over all that could be reached: first in each family, then with those that see several.

use super::board::{Does, Move};
use super::course::Course;
use super::sight::{ALL, rate_off, slope, slope_of_all};
use crate::json::in_order;
use crate::units::Mode;

/// A move of the order that could be used, and by how much the base rises then at least.
#[derive(Debug, Clone, Copy)]
struct Take {
    unit: usize,
    family: Option<usize>,
    /// It is used; else it may be.
    required: bool,
    short: i64,
    amount: i64,
}

/// What comes together of a family, or of all that see several.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    taken: i64,
    /// Millionths of what is raised are taken too.
    of_raise: i64,
    /// The least of what is raised less what is taken.
    net: i64,
}

/// So many multiples of a threshold are looked at singly.
const MOST_MULTIPLES: i64 = 32;

/// What moves of pieces change about a move of the order.
#[derive(Debug, Clone, Copy, Default)]
struct Pieces {
    /// They take so much of the base beyond what they take elsewhere.
    lift: i64,
    /// They take so much at most of what is tested.
    within: i64,
}

/// What can be said of a threshold.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    /// What is tested comes to so much at least, and at most.
    pub(super) sure: i64,
    pub(super) top: i64,
    /// What is tested, where the base does not rise, is no more than this.
    flat: i64,
    /// What its lines come to at least, before moves of the order.
    there: i64,
    /// The same as `flat`, less what others have taken before.
    seen: i64,
}

/// What moves of the order that are used take at least, and what all that come first take at most.
#[derive(Debug, Default)]
struct Before {
    at_least: Vec<(usize, i64)>,
    at_most: i64,
}

impl Course<'_, '_> {
    /// What a move of the order tests.
    pub(super) fn reach(&self, place: usize) -> Reach {
        let (listed, low, high) = self.sums(place);
        let pieces = self.pieces_of(place);
        let flat = low.saturating_sub(pieces.lift);
        let there = low.saturating_sub(pieces.within);
        if self.board.moves().get(place).is_some_and(|this| this.on_list) {
            return Reach { sure: listed, top: listed, flat, there, seen: flat };
        }
        Reach { sure: there, top: high, flat, there, seen: flat }
    }

    /// Whether a threshold is reached or missed, and how often, whatever is decided.
    pub(super) fn is_settled(&self, place: usize) -> bool {
        let (reach, Some(this)) = (self.reach(place), self.board.moves().get(place)) else { return true };
        let times = |sum: i64| if sum < this.least() { 0 } else { this.multiples(sum) };
        times(reach.sure) == times(reach.top)
    }

    /// What each move of pieces that may be used takes of the base, and at most; by groups of which one is used.
    fn pieces_of(&self, order: usize) -> Pieces {
        let mut all = Pieces::default();
        let mut of_unit = (usize::MAX, 0_i64, 0_i64, 0_i64);
        let mut close = |(_, of_base, elsewhere, within): (usize, i64, i64, i64)| {
            all.lift = all.lift.saturating_add(of_base.saturating_sub(elsewhere));
            all.within = all.within.saturating_add(within);
        };
        for place in self.sight.by_unit.iter().copied().filter(|place| self.may(*place)) {
            let (of_base, at_most) = self.of_base(place);
            let (elsewhere, within) = match (self.sight.inside(place, order), self.sight.meets(place, order)) {
                (true, _) => (0, of_base),
                (false, true) => self.of_crossing(place, order, at_most),
                (false, false) => (of_base, 0),
            };
            if of_unit.0 != self.sight.unit(place) {
                close(of_unit);
                of_unit = (self.sight.unit(place), 0, 0, 0);
            }
            of_unit = (of_unit.0, of_unit.1.max(of_base), of_unit.2.max(elsewhere), of_unit.3.max(within));
        }
        close(of_unit);
        all
    }

    /// What a move of pieces takes beside the lines of a move of the order, and of them.
    fn of_crossing(&self, place: usize, order: usize, at_most: i64) -> (i64, i64) {
        let Some(this) = self.board.moves().get(place).filter(|_| self.sight.is_gentle(place).0) else {
            return (at_most, at_most);
        };
        let (within, all) = (self.sums(order).1, self.sums(place).1);
        let of = |sum: i64| {
            let taken = times(sum.min(all), slope(this)).saturating_add(1);
            taken.saturating_add(self.rounded_pieces(place)).min(at_most)
        };
        (of(self.low_sum.saturating_sub(within)), of(within))
    }

    /// What a move of pieces takes of the base, and at most of anything.
    fn of_base(&self, place: usize) -> (i64, i64) {
        let (freely, at_most) = self.of_pieces(place);
        let of_base = match (self.sight.is_gentle(place), self.board.moves().get(place)) {
            ((true, _), _) => freely,
            ((false, true), Some(this)) => {
                let all = times(self.sums(place).1, slope_of_all(this)).saturating_add(1);
                all.saturating_add(self.rounded_pieces(place)).min(this.most)
            }
            _ => at_most,
        };
        (of_base.min(at_most), at_most)
    }

    /// The least of what is paid before moves of the order.
    fn base(&self) -> i64 {
        let mut base = self.low_sum;
        let mut of_unit = (usize::MAX, 0_i64);
        for place in self.sight.by_unit.iter().copied().filter(|place| self.may(*place)) {
            let (of_base, _) = self.of_base(place);
            if of_unit.0 != self.sight.unit(place) {
                base = base.saturating_sub(of_unit.1);
                of_unit = (self.sight.unit(place), 0);
            }
            of_unit.1 = of_unit.1.max(of_base);
        }
        base.saturating_sub(of_unit.1)
    }

    /// Nothing that goes on from here pays less. The most there is where a move that is used can't be.
    pub(super) fn least(&mut self) -> i64 {
        let board = self.board;
        let mut takes: Vec<Take> = Vec::new();
        let mut before = Before::default();
        let mut families = vec![Sum::default(); self.sight.families];
        let mut wide = Sum::default();
        let mut of_units = vec![(0_i64, 0_i64); board.moves().len().saturating_sub(self.sight.order)];
        for (place, this) in board.moves().iter().enumerate().skip(self.sight.order) {
            if !self.may(place) {
                continue;
            }
            let mut reach = self.reach(place);
            self.work = self.work.saturating_add(self.sight.by_unit.len()).saturating_add(1);
            let required = self.known(place) == Some(true);
            if reach.top < this.least() {
                if required {
                    return i64::MAX;
                }
                continue;
            }
            let family = self.sight.family(place);
            let unit = self.sight.unit(place).saturating_sub(self.sight.order);
            let sum = family.and_then(|family| families.get_mut(family)).unwrap_or(&mut wide);
            if let (Does::OrderRate { rate, .. }, Some(of_unit)) = (&this.does, of_units.get_mut(unit)) {
                let more = rate_off(*rate).saturating_sub(of_unit.1).max(0);
                of_unit.1 = of_unit.1.saturating_add(more);
                sum.of_raise = sum.of_raise.saturating_add(more);
            }
            // A rate sees what those before it have left.
            let inside = before.at_least.iter().filter(|(other, _)| self.sight.inside(*other, place));
            let taken = inside.fold(0_i64, |sum, (_, taken)| sum.saturating_add(*taken));
            if matches!(this.does, Does::OrderRate { .. }) {
                reach.seen = reach.flat.saturating_sub(taken);
            }
            let from = takes.len();
            self.takes_of(this, reach, Take { unit, family, required, short: 0, amount: 0 }, &mut takes);
            if required {
                let at_least = self.taken_at_least(place, this, reach.there.saturating_sub(before.at_most));
                before.at_least.push((place, at_least));
            }
            let most = takes.get(from..).unwrap_or_default().iter().map(|take| take.amount).max().unwrap_or(0);
            before.at_most = before.at_most.saturating_add(most);
        }
        let order = in_order(takes.len(), &|a, b| takes.get(a).map(|a| a.short).cmp(&takes.get(b).map(|b| b.short)));
        let takes: Vec<Take> = order.into_iter().filter_map(|place| takes.get(place).copied()).collect();
        self.least_of(&takes, &mut families, wide, &mut of_units)
    }

    /// What a move of the order takes, by how much the base has to rise for it.
    fn takes_of(&self, this: &Move<'_>, reach: Reach, take: Take, takes: &mut Vec<Take>) {
        let short = |least: i64| {
            if reach.sure >= least { 0 } else { least.saturating_sub(reach.flat.max(reach.sure)).max(0) }
        };
        let mut push = |least: i64, amount: i64, required: bool| {
            let amount = amount.min(this.most).max(0);
            takes.push(Take { short: short(least), amount, required, ..take });
        };
        match &this.does {
            Does::OrderRate { rate, least } => {
                let amount = times(reach.seen.max(0), rate_off(*rate)).saturating_add(1);
                push(*least, amount.saturating_add(self.rounded()), take.required);
            }
            Does::Shipping { line, least } => {
                let left = self.board.lines().get(*line).map_or(0, |line| line.list.saturating_sub(line.floor));
                push(*least, left, take.required);
            }
            Does::OrderOff { amount, least, .. } => {
                let sure = this.multiples(reach.sure).max(1);
                let top = this.multiples(reach.top).max(sure);
                for multiple in sure..=top.min(sure.saturating_add(MOST_MULTIPLES)) {
                    // Those beyond the ones that are looked at singly stand with the last of them.
                    let counted = if multiple == sure.saturating_add(MOST_MULTIPLES) { top } else { multiple };
                    let off = amount.saturating_mul(counted);
                    push(least.saturating_mul(multiple), off, take.required && multiple == sure);
                    if off >= this.most {
                        break;
                    }
                }
            }
            _ => {}
        }
    }

    fn least_of(&self, takes: &[Take], families: &mut [Sum], mut wide: Sum, of_units: &mut [(i64, i64)]) -> i64 {
        // Of what is raised rates take their part, whichever they are.
        let kept = |of_raise: i64| ALL.saturating_sub(of_raise);
        let most_of_raise = families.iter().map(|sum| sum.of_raise).max().unwrap_or(0).saturating_add(wide.of_raise);
        for take in takes.iter() {
            let Some(sum) = take.family.and_then(|family| families.get_mut(family)) else { continue };
            sum.taken = sum.taken.saturating_add(more_of_unit(take, of_units));
            let cost = times(take.short, kept(sum.of_raise.saturating_add(wide.of_raise)).max(0));
            let net = cost.saturating_sub(sum.taken);
            sum.net = if take.required { net } else { net.min(sum.net) };
        }
        let (mut net, mut taken) = (0_i64, 0_i64);
        for sum in families.iter() {
            net = net.saturating_add(sum.net);
            taken = taken.saturating_add(sum.taken);
        }
        wide.net = net;
        for take in takes.iter().filter(|take| take.family.is_none()) {
            wide.taken = wide.taken.saturating_add(more_of_unit(take, of_units));
            let cost = times(take.short, kept(most_of_raise).max(0)).saturating_sub(taken);
            let this = cost.max(net).saturating_sub(wide.taken);
            wide.net = if take.required { this } else { this.min(wide.net) };
        }
        // Where rates would take more than all of what is raised, all that can be raised is taken away.
        let base = self.base();
        let beyond = times(self.high_sum.saturating_sub(base), kept(most_of_raise).min(0).saturating_neg());
        base.saturating_add(wide.net).saturating_sub(beyond).max(0)
    }

    /// What a move that is used takes at least, where its lines come to so much.
    fn taken_at_least(&self, place: usize, this: &Move<'_>, there: i64) -> i64 {
        let room = there.saturating_sub(self.floors(place)).max(0);
        let off = match &this.does {
            Does::OrderOff { amount, .. } => *amount,
            Does::OrderRate { rate, .. } => times(there, rate_off(*rate)).saturating_sub(self.step()),
            _ => 0,
        };
        off.min(this.most).min(room).max(0)
    }

    /// What rounding can take at most.
    fn rounded(&self) -> i64 {
        let step = self.step();
        match self.board.rounding().mode() {
            Mode::Up => 0,
            Mode::Down => step,
            _ => step.saturating_add(1).checked_div(2).unwrap_or(step),
        }
    }
}

/// How much more a move takes than those of its group that came before it.
fn more_of_unit(take: &Take, of_units: &mut [(i64, i64)]) -> i64 {
    let Some(of_unit) = of_units.get_mut(take.unit) else { return take.amount };
    let more = take.amount.saturating_sub(of_unit.0).max(0);
    of_unit.0 = of_unit.0.saturating_add(more);
    more
}

/// So many millionths of an amount, rounded down.
fn times(amount: i64, millionths: i64) -> i64 {
    match amount.checked_mul(millionths) {
        Some(product) => product.div_euclid(ALL),
        None => {
            let product = i128::from(amount).saturating_mul(i128::from(millionths)).div_euclid(i128::from(ALL));
            i64::try_from(product).unwrap_or(i64::MAX)
        }
    }
}
