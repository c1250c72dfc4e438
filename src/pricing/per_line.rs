//! What an order comes to by line and by piece: parts that sum up to the whole.

use super::answer::Units;
use crate::json::Label;
use crate::regulations::{Goods, Wallet};
use crate::units::{Money, Points, Quantity};

/// A line's payable by piece, in whole minor units: pieces that cost one unit more come first.
pub(super) fn units(payable: Money, quantity: Quantity) -> Option<Vec<Units>> {
    let pieces = i64::from(quantity.get());
    let each = payable.minor().checked_div(pieces)?;
    let more = payable.minor().checked_rem(pieces)?;
    let mut units = Vec::new();
    for (count, each) in [(more, each.checked_add(1)?), (pieces.checked_sub(more)?, each)] {
        if count > 0 {
            let payable = Money::from_minor(each, payable.currency())?;
            units.push(Units { quantity: u32::try_from(count).ok()?, payable });
        }
    }
    Some(units)
}

/// A line: its goods, how many, and what is paid for it in money.
pub(super) type Paid<'l, 'a> = (Goods<'l, Label<'a>>, Quantity, Money);

/// A wallet's points by line: those for pieces of goods on their lines, the others in proportion to what
/// earns on each; where no amount earns, to what was paid. No line gets less than nothing, and together
/// they get all.
pub(super) fn points(wallet: &Wallet, points: Points, lines: &[Paid<'_, '_>]) -> Option<Vec<Points>> {
    let empty = || Vec::with_capacity(lines.len());
    let (mut earning, mut by_net, mut by_piece) = (empty(), empty(), empty());
    for (goods, quantity, net) in lines {
        let earns = wallet.spend().is_some_and(|spend| spend.goods().holds(goods));
        let bonus = wallet.bonus().iter().filter(|bonus| bonus.goods.holds(goods));
        let each = bonus.fold(0_i128, |sum, bonus| sum.saturating_add(bonus.points.get().into()));
        earning.push(if earns { net.minor().into() } else { 0 });
        by_net.push(net.minor().into());
        by_piece.push(each.saturating_mul(quantity.get().into()));
    }
    let some_earn = earning.iter().any(|weight| *weight > 0);
    let total = i128::from(points.get());
    // Caps may have left less than that.
    let of_pieces = sum(&by_piece).min(total);
    let mut parts = parted(of_pieces, &by_piece)?;
    let others = parted(total.checked_sub(of_pieces)?, if some_earn { &earning } else { &by_net })?;
    for (part, other) in parts.iter_mut().zip(others) {
        *part = part.plus(other)?;
    }
    Some(parts)
}

fn sum(weights: &[i128]) -> i128 {
    weights.iter().fold(0, |sum, weight| sum.saturating_add(*weight))
}

/// Points in proportion to weights: what is whole of the sum so far, less what is whole of the sum before.
/// Where nothing weighs anything, the first has all.
fn parted(total: i128, weights: &[i128]) -> Option<Vec<Points>> {
    let all = sum(weights);
    let (mut so_far, mut given) = (0_i128, 0_i128);
    let mut parts = Vec::with_capacity(weights.len());
    for weight in weights {
        so_far = so_far.checked_add(*weight)?;
        let whole = if all == 0 { total } else { total.checked_mul(so_far)?.checked_div(all)? };
        parts.push(Points::new(i64::try_from(whole.checked_sub(given)?).ok()?)?);
        given = whole;
    }
    Some(parts)
}
