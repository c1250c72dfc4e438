//! The least that can be paid from here on: a bound from below.
//!
//! Lines. Every move of prices and lines is monotone: of less it leaves no more, and one more never leaves more.
//! So no line comes to less than `low`. What is paid before moves of the order (the base) is no less than the
//! sum of `low` less what moves of pieces take of it: a gentle one, floors aside, leaves no less of more; of others
//! the most that they could take of anything counts. Of a group one is used: the one that takes most counts.
//!
//! Thresholds. A move of the order that misses its threshold by `short` needs others to be left out. The base
//! is what it tests and what the rest comes to at least: so the base rises by `short` at least.
//!
//! Moves of the order. An amount off takes itself at most; a rate takes its share of what it tests, of what
//! that rises, and the half of a step for rounding. The bound is the base, and what it rises, less
//! what is taken, over all that could be reached.

use super::board::{Does, Move};
use super::course::Course;
use super::sight::{ALL, rate_off};
use crate::in_order::sorted;
use crate::units::{Mode, small_product};

/// A move of the order that could be used.
#[derive(Debug, Clone, Copy)]
struct Take {
    /// It is used; else it may be.
    required: bool,
    /// By so much the base rises then at least.
    short: i64,
    amount: i64,
}

/// What moves of pieces take at most.
#[derive(Debug, Clone, Copy, Default)]
struct Pieces {
    /// Of the base; of that beside what a move of the order tests; and of what it tests.
    of_base: i64,
    elsewhere: i64,
    within: i64,
}

/// What can be said of a threshold.
struct Reach {
    /// What is tested comes to so much at least, and at most.
    sure: i64,
    top: i64,
    /// What is tested, where the base does not rise, is no more than this.
    flat: i64,
    /// What its lines come to at least, before moves of the order.
    there: i64,
}

impl Course<'_, '_> {
    /// What a move of the order tests.
    fn reach(&self, place: usize, this: &Move<'_>) -> Reach {
        let (listed, low, high) = self.sums(place);
        let pieces = self.pieces_of(place);
        let flat = low.saturating_sub(pieces.of_base.saturating_sub(pieces.elsewhere));
        let there = low.saturating_sub(pieces.within);
        let (sure, top) = if this.on_list { (listed, listed) } else { (there, high) };
        Reach { sure, top, flat, there }
    }

    /// What all moves of pieces that may be used take; of a group the one that takes most.
    #[inline(never)] // It is called at two places.
    fn pieces_of(&self, order: usize) -> Pieces {
        let (mut all, mut of_unit, mut unit) = (Pieces::default(), Pieces::default(), usize::MAX);
        for piece in self.sight.by_unit.iter().filter(|piece| self.may(piece.place)) {
            if unit != piece.unit {
                all.add(of_unit);
                (unit, of_unit) = (piece.unit, Pieces::default());
            }
            let (freely, at_most) = self.of_pieces(piece.place);
            let of_base = if piece.gentle { freely.min(at_most) } else { at_most };
            let (elsewhere, within) = if self.sight.inside(piece.place, order) {
                (0, of_base)
            } else if self.sight.meets(piece.place, order) {
                (at_most, at_most)
            } else {
                (of_base, 0)
            };
            of_unit.of_base = of_unit.of_base.max(of_base);
            of_unit.elsewhere = of_unit.elsewhere.max(elsewhere);
            of_unit.within = of_unit.within.max(within);
        }
        all.add(of_unit);
        all
    }

    /// Nothing that goes on from here pays less. The most there is where a move that is used can't be.
    #[inline(never)] // It is called at many places.
    pub(super) fn least(&mut self) -> i64 {
        let board = self.board;
        let mut takes: Vec<Take> = Vec::new();
        // What moves of the order that are used take at least, and what all that come first take at most.
        let mut at_least: Vec<(usize, i64)> = Vec::new();
        let mut at_most = 0_i64;
        // Millionths of what is raised are taken too.
        let mut of_raise = 0_i64;
        for (place, this) in board.moves().iter().enumerate().skip(self.sight.order) {
            if !self.may(place) {
                continue;
            }
            let reach = self.reach(place, this);
            self.work = self.work.saturating_add(self.sight.by_unit.len()).saturating_add(1);
            let required = self.known(place) == Some(true);
            if reach.top < this.least() {
                if required {
                    return i64::MAX;
                }
                continue;
            }
            let there = reach.there.saturating_sub(at_most);
            let (amount, least) = match &this.does {
                Does::OrderRate { rate, .. } => {
                    let rate = rate_off(*rate);
                    of_raise = of_raise.saturating_add(rate);
                    // It sees what those before it have left.
                    let mut seen = reach.flat;
                    for (other, taken) in &at_least {
                        if self.sight.inside(*other, place) {
                            seen = seen.saturating_sub(*taken);
                        }
                    }
                    let amount = times(seen.max(0), rate).saturating_add(1).saturating_add(self.rounded());
                    (amount, times(there, rate).saturating_sub(self.step()))
                }
                Does::OrderOff { amount, .. } => (amount.saturating_mul(this.multiples(reach.top).max(1)), *amount),
                Does::Shipping { line, .. } => {
                    (board.lines().get(*line).map_or(0, |line| line.list.saturating_sub(line.floor)), 0)
                }
                _ => (0, 0),
            };
            let amount = amount.min(this.most).max(0);
            let short = if reach.sure >= this.least() {
                0
            } else {
                this.least().saturating_sub(reach.flat.max(reach.sure)).max(0)
            };
            if required {
                let room = there.saturating_sub(self.floors(place)).max(0);
                at_least.push((place, least.min(this.most).min(room).max(0)));
            }
            at_most = at_most.saturating_add(amount);
            takes.push(Take { required, short, amount });
        }
        // Of what is raised rates take their part, whichever they are.
        let kept = ALL.saturating_sub(of_raise);
        let (mut net, mut taken) = (0_i64, 0_i64);
        for take in sorted(&takes, &|a, b| a.short.cmp(&b.short)) {
            taken = taken.saturating_add(take.amount);
            let this = times(take.short, kept.max(0)).saturating_sub(taken);
            net = if take.required { this } else { this.min(net) };
        }
        // Where rates would take more than all of what is raised, all that can be raised is taken away.
        let base = self.low.sum.saturating_sub(self.pieces_of(usize::MAX).of_base);
        let beyond = times(self.high.sum.saturating_sub(base), kept.min(0).saturating_neg());
        base.saturating_add(net).saturating_sub(beyond).max(0)
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

impl Pieces {
    const fn add(&mut self, other: Self) {
        self.of_base = self.of_base.saturating_add(other.of_base);
        self.elsewhere = self.elsewhere.saturating_add(other.elsewhere);
        self.within = self.within.saturating_add(other.within);
    }
}

/// So many millionths of an amount, rounded down.
#[inline(never)] // It is called at many places, and has a long way for large amounts.
fn times(amount: i64, millionths: i64) -> i64 {
    match small_product(amount, millionths) {
        Some(product) => product.div_euclid(ALL),
        None => {
            let product = i128::from(amount).saturating_mul(i128::from(millionths)).div_euclid(i128::from(ALL));
            i64::try_from(product).unwrap_or(i64::MAX)
        }
    }
}
