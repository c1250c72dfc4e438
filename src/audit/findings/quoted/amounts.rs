//! The list amounts at which something changes.

use super::{Article, Deal, Quoted};
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

/// What is left of a list amount: so many minor units of so many, more than none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::audit::findings) struct Left {
    pub(in crate::audit::findings) part: i64,
    pub(in crate::audit::findings) whole: i64,
}

impl Left {
    /// All of it.
    pub(in crate::audit::findings) const ALL: Self = Self { part: 1, whole: 1 };

    /// What a rate leaves.
    pub(in crate::audit::findings) fn by(rate: Rate) -> Self {
        Self { part: rate.millionths().into(), whole: Rate::ONE.millionths().into() }
    }

    /// What is left of what is left.
    pub(in crate::audit::findings) const fn and(self, other: Self) -> Self {
        Self { part: self.part.saturating_mul(other.part), whole: self.whole.saturating_mul(other.whole) }
    }

    /// What a quote leaves.
    pub(in crate::audit::findings) fn of(quoted: &Quoted) -> Option<Self> {
        let left = Self { part: quoted.payable().minor(), whole: quoted.list().minor() };
        (left.part > 0 && left.whole > 0).then_some(left)
    }

    /// The least amount of which so much is left, but for rounding.
    fn before(self, amount: Money) -> Option<Money> {
        let part = i128::from(self.part);
        let whole = i128::from(amount.minor()).checked_mul(self.whole.into())?;
        let least = whole.checked_add(part.checked_sub(1)?)?.checked_div(part)?;
        Money::from_minor(i64::try_from(least).ok()?, amount.currency())
    }
}

/// List amounts of an article at which offers that take money off an order meet their thresholds, where line by line so
/// much is left. Lowest first, and no more than 24.
pub(in crate::audit::findings) fn critical(of: &[Deal<'_>], article: &Article, left: &[Left]) -> Vec<Money> {
    let takes = |deal: &&Deal<'_>| deal.kind().is_some_and(OfferKind::is_of_goods) && deal.is_about(article);
    let mut amounts: Vec<Money> = Vec::new();
    for least in of.iter().filter(takes).filter_map(threshold) {
        amounts.extend(left.iter().filter_map(|left| left.before(least)));
    }
    amounts.sort_unstable_by_key(|amount| amount.minor());
    amounts.dedup();
    amounts.truncate(MOST);
    amounts
}
