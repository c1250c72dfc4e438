//! What the search is about: lines, and moves that make them cheaper, in minor units.
//!
//! A move is an offer that could be used, the tier's rates and the sale prices among them. Each is used or
//! left out for the whole order. First come moves of the price, then those of lines, then those of several
//! pieces, then those of the order; within each by stage, then by id.

use crate::in_order::{in_order, sorted};
use crate::units::{Currency, Money, Rate, Rounding, small_product};
use std::cmp::Ordering;

/// A line.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Price times quantity.
    pub(crate) list: i64,
    /// How many.
    pub(crate) pieces: i64,
    /// What is to be paid at least, for all of the line.
    pub(crate) floor: i64,
}

/// What a move does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Does {
    /// What each line comes to, by line: sale prices, member prices, steps.
    Amounts(Vec<i64>),
    /// A share is paid.
    Rate(Rate),
    /// Of each whole set of `of` pieces, dearest first, the `last` are at a share; in at most `times` sets.
    EveryNth { of: i64, last: i64, rate: Rate, times: i64 },
    /// Sets at a price. A part is its lines and how many pieces of them are in a set, dearest first. At most
    /// `times` sets, and only as long as the pieces of a set cost more than the price.
    Bundle { parts: Vec<(Vec<usize>, i64)>, price: i64, times: i64 },
    /// A share of the sum of its lines is paid, from an amount on: rounded once, and parted over the lines.
    OrderRate { rate: Rate, least: i64 },
    /// An amount off, from an amount on; with `each` for each multiple of it, at most `times`.
    OrderOff { amount: i64, least: i64, each: bool, times: i64 },
    /// All that is left of a line (the shipping, which is in no scope), from an amount on.
    Shipping { line: usize, least: i64 },
}

/// Where a move comes: its part, its stage, its id.
pub(crate) type Standing<'a> = (Part, u16, &'a str);

/// An offer that could be used.
#[derive(Debug, Clone)]
pub(crate) struct Move<'a> {
    pub(crate) id: &'a str,
    pub(crate) does: Does,
    /// Its lines, in their order, each once. Those of a bundle are those of its parts, which are in their order too.
    pub(crate) scope: Vec<usize>,
    /// It takes at most so much, from the first of its lines on.
    pub(crate) most: i64,
    /// Of a group of moves of prices and lines each line has the one that leaves least; of any other group at
    /// most one is used.
    pub(crate) group: Option<&'a str>,
    pub(crate) stage: u16,
    /// It is figured from the list price, and the lower of the two counts.
    pub(crate) on_list: bool,
}

/// Where a kind of move comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Price,
    Line,
    Pieces,
    Order,
}

impl Move<'_> {
    /// A price or a rate that takes at most so much looks at all its lines, as those of several pieces do.
    pub(crate) const fn part(&self) -> Part {
        match self.does {
            Does::Amounts(_) if self.most == i64::MAX => Part::Price,
            Does::Rate(_) if self.most == i64::MAX => Part::Line,
            Does::Amounts(_) | Does::Rate(_) | Does::EveryNth { .. } | Does::Bundle { .. } => Part::Pieces,
            Does::OrderRate { .. } | Does::OrderOff { .. } | Does::Shipping { .. } => Part::Order,
        }
    }

    /// Whether it looks at each line by itself.
    pub(crate) fn is_by_line(&self) -> bool {
        self.part() < Part::Pieces
    }

    /// Whether it is used or not without a look at any other move.
    pub(crate) fn may_join(&self, other: &Self) -> bool {
        self.group.is_none() || self.group != other.group || (self.is_by_line() && other.is_by_line())
    }
}

/// Lines, moves in their order, and how amounts are rounded.
#[derive(Debug)]
pub(crate) struct Board<'a> {
    lines: Vec<Line>,
    moves: Vec<Move<'a>>,
    rounding: Rounding,
    currency: Currency,
    /// By move: the place of the first of its group of moves of prices and lines, itself where it is alone.
    stands: Vec<usize>,
}

impl<'a> Board<'a> {
    #[cfg(test)]
    pub(crate) fn new(lines: Vec<Line>, moves: Vec<Move<'a>>, rounding: Rounding, currency: Currency) -> Self {
        Self::standing(lines, moves, &|_| None, (rounding, currency))
    }

    /// Where some moves stand with others that are not here.
    pub(crate) fn standing(
        lines: Vec<Line>,
        moves: Vec<Move<'a>>,
        stands_with: &dyn Fn(&Move<'a>) -> Option<Standing<'a>>,
        (rounding, currency): (Rounding, Currency),
    ) -> Self {
        let own = |this: &Move<'a>| (this.part(), this.stage, this.id);
        let order = in_order(moves.len(), &|a, b| {
            let Some((a, b)) = moves.get(a).zip(moves.get(b)) else { return Ordering::Equal };
            let stands = |this: &Move<'a>| stands_with(this).unwrap_or(own(this));
            by_standing(&stands(a), &stands(b)).then_with(|| by_standing(&own(a), &own(b)))
        });
        let mut waiting: Vec<_> = moves.into_iter().map(Some).collect();
        let mut moves: Vec<Move<'a>> = Vec::with_capacity(order.len());
        let mut stands = Vec::with_capacity(order.len());
        for place in order {
            let Some(this) = waiting.get_mut(place).and_then(Option::take) else { continue };
            let same = |there: &Move<'_>| there.group == this.group && there.is_by_line();
            let first = moves.iter().position(same).filter(|_| this.group.is_some() && this.is_by_line());
            stands.push(first.unwrap_or(moves.len()));
            moves.push(this);
        }
        Self { lines, moves, rounding, currency, stands }
    }

    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    pub(crate) fn moves(&self) -> &[Move<'a>] {
        &self.moves
    }

    pub(super) const fn rounding(&self) -> Rounding {
        self.rounding
    }

    pub(crate) fn list(&self) -> Vec<i64> {
        self.lines.iter().map(|line| line.list).collect()
    }

    pub(super) fn list_of(&self, line: usize) -> i64 {
        self.lines.get(line).map_or(0, |line| line.list)
    }

    pub(super) fn floor(&self, line: usize) -> i64 {
        self.lines.get(line).map_or(0, |line| line.floor)
    }

    /// The share of an amount that is paid, rounded.
    pub(super) fn share(&self, amount: i64, rate: Rate) -> i64 {
        // Nearly all are rounded the usual way and fit into 64 bits.
        let usual = self.rounding == Rounding::of(self.currency);
        if let Some(millionths) = small_product(amount, in_millionths(rate)).filter(|_| usual) {
            return millionths.saturating_add(500_000).checked_div(1_000_000).unwrap_or(amount);
        }
        let paid = Money::from_minor(amount, self.currency).and_then(|amount| amount.at(rate, self.rounding));
        paid.map_or(amount, Money::minor).min(amount)
    }

    /// Where a move stands: with the first of its group, used or not, offered or not. Else amounts would depend on
    /// who else is used or offered, and goods of an order would cost something else when they are priced anew.
    pub(super) fn stands(&self, place: usize) -> usize {
        self.stands.get(place).copied().unwrap_or(place)
    }

    /// Whether there are only moves of prices and lines, each with lines of its own: then all are used, for what one
    /// takes no other could take.
    pub(super) fn is_apart(&self) -> bool {
        let mut seen = vec![false; self.lines.len()];
        for this in &self.moves {
            for line in &this.scope {
                if !this.is_by_line() || seen.get_mut(*line).is_none_or(|seen| std::mem::replace(seen, true)) {
                    return false;
                }
            }
        }
        true
    }

    /// What a move of prices or lines leaves of a line of which so much is left.
    pub(super) fn left_of_line(&self, this: &Move<'_>, line: usize, left: i64) -> i64 {
        let Some(about) = self.lines.get(line) else { return left };
        let new = match &this.does {
            Does::Amounts(amounts) => amounts.get(line).copied().unwrap_or(left),
            Does::Rate(rate) => self.share(if this.on_list { about.list } else { left }, *rate),
            _ => left,
        };
        new.max(about.floor).min(left)
    }
}

fn by_standing(a: &Standing<'_>, b: &Standing<'_>) -> Ordering {
    a.0.cmp(&b.0).then(a.1.cmp(&b.1)).then_with(|| a.2.cmp(b.2))
}

/// Places in their order, each once.
pub(crate) fn each_once(mut places: Vec<usize>) -> Vec<usize> {
    // Most come one after the other already.
    places.dedup();
    if !places.is_sorted() {
        places = sorted(&places, &|a, b| a.cmp(b));
        places.dedup();
    }
    places
}

/// Whether a place is among some.
#[inline(never)] // The library's is long, and would stand in each caller.
pub(super) fn has(places: &[usize], place: usize) -> bool {
    places.contains(&place)
}

/// What amounts come to.
#[inline(never)] // It is called at many places.
pub(super) fn total(amounts: &[i64]) -> i64 {
    amounts.iter().fold(0, |sum, amount| sum.saturating_add(*amount))
}

/// The amount at a place.
pub(super) fn amount_at(amounts: &[i64], place: usize) -> i64 {
    amounts.get(place).copied().unwrap_or(0)
}

/// What some lines come to.
#[inline(never)] // It is called at many places.
pub(super) fn sum_of(lines: &[usize], amounts: &[i64]) -> i64 {
    let mut sum = 0_i64;
    for line in lines {
        sum = sum.saturating_add(amount_at(amounts, *line));
    }
    sum
}

/// A rate in millionths: it has six digits at most.
pub(super) fn in_millionths(rate: Rate) -> i64 {
    rate.millionths().into()
}
