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

/// A wallet's points by line: those for pieces of goods on their lines, the others in proportion to what
/// earns on each; where no amount earns, to what was paid. No line gets less than nothing, and together
/// they get all.
pub(super) fn points<'a, 'g, T: AsRef<str> + 'g>(
    wallet: &'a Wallet,
    points: Points,
    lines: impl Iterator<Item = (Goods<'g, T>, Quantity, Money)> + Clone,
) -> Option<Vec<LinePoints<'a>>> {
    let earns = |goods: &Goods<'g, T>| wallet.spend().is_some_and(|spend| spend.goods().holds(goods));
    let weights: Vec<_> =
        lines.clone().map(|(goods, _, net)| if earns(&goods) { i128::from(net.minor()) } else { 0 }).collect();
    let some_earn = weights.iter().any(|weight| *weight > 0);
    let by_net = if some_earn { weights } else { lines.clone().map(|(.., net)| i128::from(net.minor())).collect() };
    let by_piece = lines.map(|(goods, quantity, _)| {
        let bonus = wallet.bonus().iter().filter(|bonus| bonus.goods.holds(&goods));
        let each = bonus.fold(0_i128, |sum, bonus| sum.saturating_add(bonus.points.get().into()));
        each.saturating_mul(quantity.get().into())
    });
    let by_piece: Vec<_> = by_piece.collect();
    let total = i128::from(points.get());
    // Caps may have left less than that.
    let of_pieces = by_piece.iter().fold(0_i128, |sum, bonus| sum.saturating_add(*bonus)).min(total);
    let parts = parted(of_pieces, &by_piece)?.into_iter().zip(parted(total.checked_sub(of_pieces)?, &by_net)?);
    let parts = parts.map(|(one, other)| {
        let points = Points::new(i64::try_from(one.checked_add(other)?).ok()?)?;
        Some(LinePoints { wallet: wallet.id(), points })
    });
    parts.collect()
}

/// A count in proportion to weights: what is whole of the sum so far, less what is whole of the sum before.
/// Where nothing weighs anything, the first has all.
fn parted(total: i128, weights: &[i128]) -> Option<Vec<i128>> {
    let all = weights.iter().fold(0_i128, |sum, weight| sum.saturating_add(*weight));
    let (mut so_far, mut given) = (0_i128, 0_i128);
    let mut parts = Vec::with_capacity(weights.len());
    for weight in weights {
        so_far = so_far.checked_add(*weight)?;
        let whole = if all == 0 { total } else { total.checked_mul(so_far)?.checked_div(all)? };
        parts.push(whole.checked_sub(given)?);
        given = whole;
    }
    Some(parts)
}
