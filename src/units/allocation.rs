//! Parting an amount over lines so that the parts sum to it and no line goes below its floor.

use super::{Currency, Money};
use crate::in_order::{in_order, sorted};
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
    let mut carriers = Vec::with_capacity(lines.len());
    for share in lines {
        let room = share.left.minus(share.floor)?;
        if share.left.currency() != currency {
            return None;
        }
        let weight = i128::from(share.left.minor()).max(0);
        // A floor below zero is no reason to carry more than what is left.
        let room = i128::from(room.minor()).clamp(0, weight);
        carriers.push(Carrier { weight, room, part: 0, fraction: 0 });
    }
    let total = i128::from(amount.minor());
    if total < 0 {
        return None;
    }
    let placed = place(total, &mut carriers, remainder)?;
    let parts = carriers.iter().map(|carrier| money(carrier.part, currency)).collect::<Option<Vec<_>>>()?;
    Some(Allocation { parts, unplaced: money(total.checked_sub(placed)?, currency)? })
}

/// One line while it is being served. Amounts are in minor units.
#[derive(Clone, Copy)]
struct Carrier {
    weight: i128,
    room: i128,
    part: i128,
    fraction: i128,
}

/// Serves the carriers and says how much was placed.
fn place(total: i128, carriers: &mut [Carrier], remainder: Remainder) -> Option<i128> {
    // Those that fill up first come first: what they can't carry is known before the others are served.
    let order = in_order(carriers.len(), &|a, b| {
        let Some((a, b)) = carriers.get(a).zip(carriers.get(b)) else { return Ordering::Equal };
        let (left, right) = (a.room.saturating_mul(b.weight), b.room.saturating_mul(a.weight));
        (a.weight > 0).cmp(&(b.weight > 0)).then(left.cmp(&right))
    });
    let mut weights = carriers.iter().try_fold(0_i128, |sum, carrier| sum.checked_add(carrier.weight))?;
    let mut open = total;
    let mut full = 0_usize;
    for line in &order {
        let carrier = carriers.get_mut(*line)?;
        let asked = open.checked_mul(carrier.weight)?;
        if asked < carrier.room.checked_mul(weights)? {
            break;
        }
        carrier.part = carrier.room;
        open = open.checked_sub(carrier.room)?;
        weights = weights.checked_sub(carrier.weight)?;
        full = full.checked_add(1)?;
    }
    let rest = order.get(full..)?;
    if rest.is_empty() {
        return total.checked_sub(open);
    }
    let mut loose = open;
    for line in rest {
        let carrier = carriers.get_mut(*line)?;
        let asked = open.checked_mul(carrier.weight)?;
        carrier.part = asked.checked_div(weights)?;
        carrier.fraction = asked.checked_rem(weights)?;
        loose = loose.checked_sub(carrier.part)?;
    }
    hand_out(loose, carriers, rest, remainder)?;
    Some(total)
}

/// Hands out the minor units that rounding down has left over. There are fewer than lines, and each
/// line has room for one: its exact part is below its room.
fn hand_out(mut loose: i128, carriers: &mut [Carrier], lines: &[usize], remainder: Remainder) -> Option<()> {
    let order = sorted(lines, &|a, b| match remainder {
        Remainder::Largest => {
            let fraction = |line: &usize| carriers.get(*line).map(|carrier| carrier.fraction);
            fraction(b).cmp(&fraction(a)).then(a.cmp(b))
        }
        Remainder::First => a.cmp(b),
        Remainder::Last => b.cmp(a),
    });
    for line in order {
        let carrier = carriers.get_mut(line)?;
        let room = carrier.room.checked_sub(carrier.part)?;
        let most = if remainder == Remainder::Largest { 1 } else { loose };
        let given = loose.min(most).min(room);
        carrier.part = carrier.part.checked_add(given)?;
        loose = loose.checked_sub(given)?;
    }
    Some(())
}

fn money(minor: i128, currency: Currency) -> Option<Money> {
    Money::from_minor(i64::try_from(minor).ok()?, currency)
}
