//! The list amounts at which something changes.

use super::{Article, Deal};
use crate::regulations::OfferKind;
use crate::units::{Money, Rate};

/// So many of them are looked at.
const MOST: usize = 24;

/// The amount that an offer needs, where it needs one: of a gift that of its lowest band.
pub(in crate::audit::findings) fn threshold(deal: &Deal<'_>) -> Option<Money> {
    match deal.kind()? {
        OfferKind::Rate { at_least, .. }
        | OfferKind::MoneyOff { at_least, .. }
        | OfferKind::FreeShipping { at_least } => *at_least,
        OfferKind::Gift(bands) => bands.first().map(|band| band.at_least),
        _ => None,
    }
}

/// List amounts of an article at which an offer that takes money off an order meets its threshold: by the list, and after
/// each rate that is had line by line. Lowest first.
pub(in crate::audit::findings) fn critical(deals: &[Deal<'_>], of: &[Deal<'_>], article: &Article) -> Vec<Money> {
    let about = |deal: &&Deal<'_>| deal.is_about(article);
    let mut rates: Vec<Rate> = deals.iter().filter(about).filter_map(Deal::line_rate).collect();
    rates.push(Rate::ONE);
    rates.sort_unstable();
    rates.dedup();
    let takes = |deal: &&Deal<'_>| deal.kind().is_some_and(OfferKind::is_of_goods) && deal.is_about(article);
    let mut amounts: Vec<Money> = Vec::new();
    for least in of.iter().filter(takes).filter_map(threshold) {
        amounts.extend(rates.iter().filter_map(|rate| before(least, *rate)));
    }
    amounts.sort_unstable_by_key(|amount| amount.minor());
    amounts.dedup();
    amounts.truncate(MOST);
    amounts
}

/// The least amount of which a share is so much.
fn before(amount: Money, rate: Rate) -> Option<Money> {
    let share = i128::from(rate.millionths());
    let whole = i128::from(amount.minor()).checked_mul(i128::from(Rate::ONE.millionths()))?;
    let least = whole.checked_add(share.checked_sub(1)?)?.checked_div(share)?;
    Money::from_minor(i64::try_from(least).ok()?, amount.currency())
}
