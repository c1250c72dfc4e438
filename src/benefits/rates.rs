//! Rates by tier on goods in scope.

use super::of_tier;
use crate::regulations::{Benefit, Gives, Goods, Program, Scope};
use crate::units::{Money, Rate, Rounding};

/// A rate that a tier has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TierRate<'a> {
    /// The benefit that gives it.
    pub benefit: &'a Benefit,
    /// What is paid.
    pub rate: Rate,
    /// The goods it is for.
    pub scope: &'a Scope,
}

/// The rates of a tier, in the document's order.
#[must_use]
pub fn rates<'a>(program: &'a Program, tier: &str) -> Vec<TierRate<'a>> {
    let given = of_tier(program, tier).filter_map(|benefit| match benefit.gives() {
        Gives::Rate(rate, scope) => Some(TierRate { benefit, rate: *rate, scope }),
        Gives::Service(_) => None,
    });
    given.collect()
}

/// The rate under which an article costs least, with what is then paid. Ties: the benefit's id in
/// byte order. `None` where no rate makes it cheaper.
#[must_use]
pub fn best_rate<'r, 'a, T: AsRef<str>>(
    rates: &'r [TierRate<'a>],
    goods: &Goods<'_, T>,
    list: Money,
    rounding: Rounding,
) -> Option<(&'r TierRate<'a>, Money)> {
    let in_scope = rates.iter().filter(|rate| rate.rate < Rate::ONE && rate.scope.holds(goods));
    let priced = in_scope.filter_map(|rate| Some((rate, list.at(rate.rate, rounding)?)));
    let cheaper = priced.filter(|(_, payable)| payable < &list);
    cheaper.min_by(|(a, left), (b, right)| {
        left.minor().cmp(&right.minor()).then_with(|| a.benefit.id().cmp(b.benefit.id()))
    })
}
