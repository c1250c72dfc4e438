//! The price of a piece by how many there are: what each line comes to. Pieces are counted dearest first,
//! by what is asked for one; of equal ones, those of the earlier line. 12 seats at 100, at 90 from the 11th on, are
//! 1,180, or 1,080 where the step reached is for all.

use crate::in_order::in_order;
use crate::units::Money;

/// What is asked for a piece of a line, and how many pieces there are.
type PriceOf<'l> = &'l dyn Fn(usize) -> Option<(i64, i64)>;

/// The step reached is for all pieces. Lines that are not in scope have no bound.
pub(super) fn whole(
    prices: &[(u32, Money)],
    pieces: i64,
    scope: &[usize],
    lines: usize,
    price_of: PriceOf<'_>,
) -> Vec<i64> {
    let reached =
        prices.iter().rev().find(|(from, _)| i64::from(*from) <= pieces).map_or(i64::MAX, |(_, price)| price.minor());
    let mut amounts = vec![i64::MAX; lines];
    for place in scope {
        if let (Some(amount), Some((price, pieces))) = (amounts.get_mut(*place), price_of(*place)) {
            *amount = price.min(reached).saturating_mul(pieces);
        }
    }
    amounts
}

/// Each step is for the pieces from it on.
pub(super) fn marginal(prices: &[(u32, Money)], scope: &[usize], lines: usize, price_of: PriceOf<'_>) -> Vec<i64> {
    let mut amounts = vec![i64::MAX; lines];
    let price = |at: usize| scope.get(at).and_then(|place| price_of(*place)).map_or(0, |(price, _)| price);
    let dearest_first = in_order(scope.len(), &|a, b| price(b).cmp(&price(a)));
    let mut counted = 0_i64;
    for at in dearest_first {
        let Some(place) = scope.get(at) else { continue };
        let (Some(amount), Some((price, pieces))) = (amounts.get_mut(*place), price_of(*place)) else { continue };
        let end = counted.saturating_add(pieces);
        let mut sum = 0_i64;
        // From the first piece on what is asked, then from each step on its price.
        let steps = prices.iter().map(|(from, step)| (i64::from(*from).saturating_sub(1), step.minor().min(price)));
        let mut steps = std::iter::once((0, price)).chain(steps).peekable();
        while let Some((start, each)) = steps.next() {
            let next = steps.peek().map_or(i64::MAX, |(next, _)| *next);
            let of_step = end.min(next).saturating_sub(counted.max(start)).max(0);
            sum = sum.saturating_add(of_step.saturating_mul(each));
        }
        *amount = sum;
        counted = end;
    }
    amounts
}
