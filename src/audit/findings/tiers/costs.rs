//! Which of two tiers costs more: in fee, or in what is asked for (R-1 names either).
//!
//! A tier costs more by its fee where a term of it costs more for some kind of member and less for none, as `fees.prices`
//! and the tiers' own fees say, for one who joins and one piece. It costs more by its conditions where whoever meets them
//! meets the other's too, and not the other way round. Of two tiers each may cost more in one of them. Fees are not
//! compared where one of the two states none, but that the first tier costs nothing where it states none.

use super::implied::{Steps, follows};
use crate::audit::findings::Reviewed;
use crate::regulations::procedures::{FeeFor, FeePrice, PriceOf};
use crate::regulations::{MemberKind, Rank, Tier};
use crate::units::Money;
use std::cmp::Ordering;

/// In what a tier costs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dearer {
    Fee,
    Conditions,
}

impl Dearer {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Fee => "fee",
            Self::Conditions => "conditions",
        }
    }
}

/// In what the tier costs more than the other; `None`: it does not, or nobody can say.
pub(super) fn dearer(
    reviewed: &Reviewed<'_>,
    tier: Placed<'_>,
    other: Placed<'_>,
    steps: &mut Steps,
) -> Option<Dearer> {
    let mut meets = |(_, from): Placed<'_>, (_, to): Placed<'_>| match to.reach() {
        None => true,
        Some(reach) => follows(from.reach(), reach, steps),
    };
    if meets(tier, other) && !meets(other, tier) {
        return Some(Dearer::Conditions);
    }
    (fees_compared(reviewed, tier, other) == Some(Ordering::Greater)).then_some(Dearer::Fee)
}

/// A tier at its place.
pub(super) type Placed<'a> = (Rank, &'a Tier);

fn fees_compared(reviewed: &Reviewed<'_>, tier: Placed<'_>, other: Placed<'_>) -> Option<Ordering> {
    let mut all = None;
    for kind in [MemberKind::Person, MemberKind::Enterprise] {
        let by_kind = fee(reviewed, tier, kind)?.minor().cmp(&fee(reviewed, other, kind)?.minor());
        all = match (all, by_kind) {
            (None | Some(Ordering::Equal), by_kind) => Some(by_kind),
            (Some(before), Ordering::Equal) => Some(before),
            (Some(before), by_kind) if before == by_kind => Some(before),
            _ => return None,
        };
    }
    all
}

fn fee(reviewed: &Reviewed<'_>, (rank, tier): Placed<'_>, kind: MemberKind) -> Option<Money> {
    let fits = |price: &&FeePrice| {
        price.tier == tier.id()
            && price.service.is_none()
            && (price.kinds.is_empty() || price.kinds.contains(&kind))
            && (price.r#for.is_empty() || price.r#for.contains(&FeeFor::Join))
    };
    let price = reviewed.procedures.fees().prices.iter().find(fits).and_then(|price| match &price.price {
        PriceOf::Each(amount) => Some(*amount),
        PriceOf::Steps(steps) => steps.prices.first().map(|(_, amount)| *amount),
    });
    let nothing = (rank == Rank::BASE).then(|| Money::zero(reviewed.audit.regulations().currency()));
    price.or(tier.fee()).or(nothing)
}
