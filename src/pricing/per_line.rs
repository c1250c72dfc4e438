//! What an order comes to by line and by piece: parts that sum up to the whole.

use super::answer::{LinePoints, Units};
use crate::regulations::{Goods, Wallet};
use crate::units::{Money, Points, Quantity};

/// A line's payable by piece, in whole minor units: pieces that cost one unit more come first.
pub(super) fn units(payable: Money, quantity: Quantity) -> Option<Vec<Units>> {
    let pieces = i64::from(quantity.get());
    let each = payable.minor().checked_div(pieces)?;
    let more = payable.minor().checked_rem(pieces)?;
    let of = |quantity: i64, payable: i64, like: Money| {
        Some(Units { quantity: u32::try_from(quantity).ok()?, payable: Money::from_minor(payable, like.currency())? })
    };
    let runs = [(more, each.checked_add(1)?), (pieces.checked_sub(more)?, each)];
    runs.into_iter().filter(|(count, _)| *count > 0).map(|(count, each)| of(count, each, payable)).collect()
}

/// A wallet's points by line, in proportion to what earns on each; where no amount earns, to what was
/// paid. What is whole of the sum so far, less what is whole of the sum before: no line gets less than
/// nothing, and together they get all.
pub(super) fn points<'a, 'g, T: AsRef<str> + 'g>(
    wallet: &'a Wallet,
    points: Points,
    lines: impl Iterator<Item = (Goods<'g, T>, Money)> + Clone,
) -> Option<Vec<LinePoints<'a>>> {
    let earns = |goods: &Goods<'g, T>| wallet.spend().is_some_and(|spend| spend.goods().holds(goods));
    let weights: Vec<_> =
        lines.clone().map(|(goods, net)| if earns(&goods) { i128::from(net.minor()) } else { 0 }).collect();
    let some_earn = weights.iter().any(|weight| *weight > 0);
    let weights = if some_earn { weights } else { lines.map(|(_, net)| i128::from(net.minor())).collect() };
    let all = weights.iter().fold(0_i128, |sum, weight| sum.saturating_add(*weight));
    // Of goods that cost nothing, the first line has all.
    let (all, first) = if all == 0 { (1, 1) } else { (all, 0) };
    let total = i128::from(points.get());
    let (mut so_far, mut given) = (0_i128, 0_i128);
    let mut parts = Vec::with_capacity(weights.len());
    for (place, weight) in weights.iter().enumerate() {
        so_far = so_far.checked_add(if place == 0 { weight.checked_add(first)? } else { *weight })?;
        let whole = total.checked_mul(so_far)?.checked_div(all)?;
        let part = Points::new(i64::try_from(whole.checked_sub(given)?).ok()?)?;
        given = whole;
        parts.push(LinePoints { wallet: wallet.id(), points: part });
    }
    Some(parts)
}
