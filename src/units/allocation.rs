//! Parting an amount over lines so that the parts sum to it and no line goes below its floor.

use super::{Money, small_product};
use crate::in_order::in_order;
use std::cmp::Ordering;

/// What a line brings to an allocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// What is left to pay on the line: its weight.
    pub left: Money,
    /// What must stay to be paid: the line carries at most `left` − `floor`.
    pub floor: Money,
}

/// Which lines get the minor units that are left when every part has been rounded down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Remainder {
    /// Those with the largest fraction; ties: the earlier line.
    #[default]
    Largest,
    /// The first line, as far as it can carry them, then the next.
    First,
    /// The last line, as far as it can carry them, then the one before.
    Last,
}

/// An amount, parted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// One part for each line, in the order of the lines.
    pub parts: Vec<Money>,
    /// What no line could carry. Parts and this sum to the amount.
    pub unplaced: Money,
}

/// Parts `amount` over lines in proportion to what is left to pay on them, in whole minor units.
///
/// What a line can't carry goes to the others, in proportion. A line with nothing left, or with a
/// floor at or above what is left, gets none.
///
/// ```
/// # use huiji::units::{allocate, Currency, Money, Remainder, Share};
/// let yuan = |text| Money::parse(text, Currency::CNY).unwrap();
/// let lines = ["33.33", "33.33", "33.34"].map(|left| Share { left: yuan(left), floor: yuan("0") });
/// let parts = allocate(yuan("10.00"), &lines, Remainder::Largest).unwrap().parts;
/// assert_eq!(parts, [yuan("3.33"), yuan("3.33"), yuan("3.34")]);
/// ```
///
/// `None` where currencies differ, the amount is negative, or a sum is beyond the range of money.
#[must_use]
pub fn allocate(amount: Money, lines: &[Share], remainder: Remainder) -> Option<Allocation> {
    let currency = amount.currency();
    let mut weights = Vec::with_capacity(lines.len());
    for share in lines {
        let room = share.left.minus(share.floor)?;
        if share.left.currency() != currency {
            return None;
        }
        weights.push((share.left.minor(), room.minor()));
    }
    let mut parts = Vec::with_capacity(lines.len());
    let mut unplaced = amount;
    for Carrier { part, .. } in parted(amount.minor(), &mut weights.into_iter(), remainder)? {
        let part = Money::from_minor(part, currency)?;
        unplaced = unplaced.minus(part)?;
        parts.push(part);
    }
    Some(Allocation { parts, unplaced })
}

/// The same in minor units, of what is left on each line and how much of it may be taken.
pub(crate) fn part_over(amount: i64, lines: &mut dyn ExactSizeIterator<Item = (i64, i64)>) -> Option<Vec<Carrier>> {
    parted(amount, lines, Remainder::Largest)
}

/// One line while it is being served. Amounts are in minor units.
pub(crate) struct Carrier {
    weight: i64,
    room: i64,
    pub(crate) part: i64,
    /// What was rounded off its part.
    fraction: i128,
}

/// The fraction of a line that is full: below that of any other.
const FULL: i128 = -1;

/// The parts of an amount; less than all of it where no line can carry the rest.
fn parted(
    amount: i64,
    lines: &mut dyn ExactSizeIterator<Item = (i64, i64)>,
    remainder: Remainder,
) -> Option<Vec<Carrier>> {
    if amount < 0 {
        return None;
    }
    let mut weights = 0_i128;
    let mut bound = false;
    let mut carriers = Vec::with_capacity(lines.len());
    for (weight, room) in lines {
        let weight = weight.max(0);
        // A floor below zero is no reason to carry more than what is left.
        let room = room.clamp(0, weight);
        bound |= room < weight;
        weights = weights.checked_add(weight.into())?;
        carriers.push(Carrier { weight, room, part: 0, fraction: FULL });
    }
    // Those that fill up first come first: what they can't carry is known before the others are served. Without
    // floors all fill up together.
    let order = bound.then(|| {
        in_order(carriers.len(), &|a, b| {
            let Some((a, b)) = carriers.get(a).zip(carriers.get(b)) else { return Ordering::Equal };
            (a.weight > 0).cmp(&(b.weight > 0)).then(product(a.room, b.weight).cmp(&product(b.room, a.weight)))
        })
    });
    let served = |turn: usize| order.as_ref().map_or(Some(turn), |order| order.get(turn).copied());
    let mut open = amount;
    let mut full = 0_usize;
    while let Some(carrier) = served(full).and_then(|line| carriers.get_mut(line)) {
        if product(open, carrier.weight) < i128::from(carrier.room).checked_mul(weights)? {
            break;
        }
        carrier.part = carrier.room;
        open = open.checked_sub(carrier.room)?;
        weights = weights.checked_sub(carrier.weight.into())?;
        full = full.saturating_add(1);
    }
    let mut loose = open;
    for turn in full..carriers.len() {
        let carrier = carriers.get_mut(served(turn)?)?;
        (carrier.part, carrier.fraction) = share(open, carrier.weight, weights)?;
        loose = loose.checked_sub(carrier.part)?;
    }
    hand_out(loose, &mut carriers, remainder)?;
    Some(carriers)
}

fn product(a: i64, b: i64) -> i128 {
    i128::from(a).saturating_mul(b.into())
}

/// The share of an amount that a weight among weights has, and what was rounded off.
fn share(amount: i64, weight: i64, weights: i128) -> Option<(i64, i128)> {
    // Nearly all fit into 64 bits, which are divided far faster.
    if let (Some(asked), Ok(weights)) = (small_product(amount, weight), i64::try_from(weights)) {
        let part = asked.checked_div(weights)?;
        return Some((part, asked.wrapping_sub(part.wrapping_mul(weights)).into()));
    }
    let asked = product(amount, weight);
    Some((i64::try_from(asked.checked_div(weights)?).ok()?, asked.checked_rem(weights)?))
}

/// Hands out the minor units that rounding down has left over. There are fewer than lines that have a fraction, and each
/// of them has room for one: its exact part is below its room. Where all lines are full, nothing is handed out.
fn hand_out(mut loose: i64, carriers: &mut [Carrier], remainder: Remainder) -> Option<()> {
    if loose == 0 {
        return Some(());
    }
    let fraction = |line: usize| carriers.get(line).map(|carrier| carrier.fraction);
    let order = match remainder {
        Remainder::Largest => in_order(carriers.len(), &|a, b| fraction(b).cmp(&fraction(a))),
        Remainder::First => (0..carriers.len()).collect(),
        Remainder::Last => (0..carriers.len()).rev().collect(),
    };
    for line in order {
        let carrier = carriers.get_mut(line)?;
        let room = carrier.room.checked_sub(carrier.part)?;
        let most = if remainder == Remainder::Largest { 1 } else { loose };
        let given = loose.min(most).min(room);
        carrier.part = carrier.part.checked_add(given)?;
        loose = loose.checked_sub(given)?;
        if loose == 0 {
            break;
        }
    }
    Some(())
}
