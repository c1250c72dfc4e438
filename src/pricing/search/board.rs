//! What the search is about: lines, and moves that make them cheaper, in minor units.
//!
//! A move is an offer that could be used, the tier's rates and the sale prices among them. Each is used or
//! left out for the whole order. First come moves of the price, then those of lines, then those of several
//! pieces, then those of the order; within each by stage, then by id.

use crate::units::{Currency, Money, Rate, Rounding};

/// A line.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Price times quantity.
    pub(crate) list: i64,
    /// How many.
    pub(crate) pieces: i64,
    /// What is to be paid at least.
    pub(crate) floor: i64,
}

/// What a move does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Does {
    /// A price of each piece, line by line where the lines bring their own.
    Prices(Vec<i64>),
    /// A share is paid.
    Rate(Rate),
    /// Of each `of` pieces, dearest first, the `last` are at a share.
    EveryNth { of: usize, last: usize, rate: Rate },
    /// A share is paid, from an amount on.
    OrderRate { rate: Rate, least: i64 },
    /// An amount off, from an amount on, perhaps for each multiple of it.
    OrderOff { amount: i64, least: i64, each: bool },
}

/// An offer that could be used.
#[derive(Debug, Clone)]
pub(crate) struct Move<'a> {
    pub(crate) id: &'a str,
    pub(crate) does: Does,
    /// Its lines, in their order.
    pub(crate) scope: Vec<usize>,
    /// It takes at most so much.
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
    pub(crate) const fn part(&self) -> Part {
        match self.does {
            Does::Prices(_) => Part::Price,
            Does::Rate(_) => Part::Line,
            Does::EveryNth { .. } => Part::Pieces,
            Does::OrderRate { .. } | Does::OrderOff { .. } => Part::Order,
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
}

impl<'a> Board<'a> {
    pub(crate) fn new(lines: Vec<Line>, mut moves: Vec<Move<'a>>, rounding: Rounding, currency: Currency) -> Self {
        moves.sort_by(|a, b| (a.part(), a.stage, a.id).cmp(&(b.part(), b.stage, b.id)));
        Self { lines, moves, rounding, currency }
    }

    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    pub(crate) fn moves(&self) -> &[Move<'a>] {
        &self.moves
    }

    pub(crate) const fn rounding(&self) -> Rounding {
        self.rounding
    }

    pub(crate) fn list(&self) -> Vec<i64> {
        self.lines.iter().map(|line| line.list).collect()
    }

    /// The share of an amount that is paid, rounded.
    pub(crate) fn share(&self, amount: i64, rate: Rate) -> i64 {
        let paid = Money::from_minor(amount, self.currency).and_then(|amount| amount.at(rate, self.rounding));
        paid.map_or(amount, Money::minor).min(amount)
    }

    /// The moves that a move of prices or lines shares its lines with, itself among them: those of its group.
    pub(crate) fn together(&self, place: usize) -> Vec<usize> {
        let Some(this) = self.moves.get(place) else { return Vec::new() };
        let members = self.moves.iter().enumerate().filter(|(other, there)| {
            *other == place || (this.group.is_some() && there.group == this.group && there.is_by_line())
        });
        members.map(|(other, _)| other).collect()
    }

    /// What a move of prices or lines leaves of a line of which so much is left.
    pub(crate) fn left_of_line(&self, this: &Move<'_>, line: usize, left: i64) -> i64 {
        let Some(about) = self.lines.get(line) else { return left };
        let base = if this.on_list { about.list } else { left };
        let new = match &this.does {
            Does::Prices(prices) => prices.get(line).map_or(left, |price| price.saturating_mul(about.pieces)),
            Does::Rate(rate) => self.share(base, *rate),
            _ => left,
        };
        new.max(about.floor).min(left)
    }

    /// The pieces of a move's lines, dearest first, of lines of which so much is left.
    pub(crate) fn pieces(&self, this: &Move<'_>, left: &[i64]) -> Vec<(i64, usize)> {
        let mut pieces = Vec::new();
        for line in &this.scope {
            let (Some(about), Some(amount)) = (self.lines.get(*line), left.get(*line)) else { continue };
            let each = amount.checked_div(about.pieces).unwrap_or_default();
            let more = amount.checked_rem(about.pieces).unwrap_or_default();
            // The minor units that can't be parted stand on the first pieces.
            pieces.extend((0..about.pieces).map(|piece| (each.saturating_add(i64::from(piece < more)), *line)));
        }
        let order = crate::json::in_order(pieces.len(), &|a, b| {
            let piece = |place: usize| pieces.get(place).copied().unwrap_or_default();
            piece(b).0.cmp(&piece(a).0).then(piece(a).1.cmp(&piece(b).1))
        });
        order.into_iter().filter_map(|place| pieces.get(place).copied()).collect()
    }
}
