//! Goods priced anew by the offers that had been applied to the order they are of.

use super::chosen::Chosen;
use super::offered::{Counter, Terms};
use super::search::MOST_STEPS;
use crate::calendar::Moment;
use crate::cart::Cart;
use crate::regulations::Program;
use crate::units::{Currency, Money};

/// What goods cost anew.
pub(crate) struct Anew<'a> {
    pub(crate) payable: Money,
    /// The offers that changed an amount, by id.
    pub(crate) offers: Vec<&'a str>,
    /// Nothing costs less.
    pub(crate) exact: bool,
}

/// What goods cost by some offers: who they are for, when, and how often was tested when they were applied;
/// thresholds and pieces are tested anew. Shipping is weighed as it was then, since goods may have cost more for
/// its sake, but it is no part of what they cost. `None` beyond the range of money.
pub(crate) fn repriced<'a>(
    (program, campaigns): (&'a Program, &'a Program),
    cart: &Cart<'_>,
    on: Moment,
    offers: &[&str],
    currency: Currency,
) -> Option<Anew<'a>> {
    let terms = Terms { program, campaigns, on, birthday: None, applied: true };
    let counter = Counter::new(&terms, cart);
    let chosen = Chosen::new(&counter, counter.applied_moves(offers), (program.rounding(), currency), MOST_STEPS);
    let of_goods = chosen.found.best.left.get(..counter.cart_lines.len())?;
    let payable = of_goods.iter().try_fold(0_i64, |sum, left| sum.checked_add(*left))?;
    let payable = Money::from_minor(payable, currency)?;
    Some(Anew { payable, offers: chosen.ids(&chosen.found.best), exact: chosen.found.exact })
}
