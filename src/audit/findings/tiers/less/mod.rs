//! A tier that costs more and gets less.
//!
//! Less is any of these, and each tier is told at most once for each of them, with the nearest tier that costs less:
//! - *Benefits*: of one class the other tier has more services that this one lacks than this one has that the other
//!   lacks. So a service may be replaced by another of its class (a birthday coupon by a gift), and which is worth more is
//!   the company's to say; rates are compared by what goods cost. What a tier above both has again was left out, not
//!   replaced.
//! - *Price*: an article costs more, at a list price of 100.00 or of 2,000.00, with every coupon that may be used: one that
//!   no list names, and one for each entry of the lists of rates by tier and of offers for tiers alone (at most 24 in
//!   all); on the first day of the version, and for at most 16 offers for tiers alone on the first of their days.
//! - *Points*: a purchase earns fewer in one wallet, and in no other more: on the first day of the version, and on the
//!   first of the days of occasions that are for the other tier and not for this one.
//! - *Redemptions*: the other tier has more that this one lacks than this one has that the other lacks, or one that a tier
//!   above both has again.
//!
//! Of more than 12 tiers each is compared with the three nearest on either side alone.

mod benefits;
mod points;
mod prices;
mod redemptions;

use super::costs::{Placed, dearer};
use super::implied::Steps;
use crate::audit::findings::Reviewed;
use crate::audit::findings::shown::Told;
use crate::audit::{Finding, FindingCode, Witness};
use benefits::Services;
use prices::Prices;

/// Tiers of which every two are compared, and how far apart two of more are.
const ALL_COMPARED: usize = 12;
const FARTHEST: usize = 3;

/// What a tier gets less of.
struct Less {
    /// `benefits`, `price`, `points`, `redemptions`.
    what: &'static str,
    /// The ids of what it lacks, or of the wallet; of goods what they are, or nothing where they are any.
    ids: Vec<String>,
    witnesses: Vec<Witness>,
}

/// Two tiers: one that costs more, and the other.
#[derive(Clone, Copy)]
struct Pair<'a> {
    tier: Placed<'a>,
    other: Placed<'a>,
}

pub(super) fn find(reviewed: &Reviewed<'_>, steps: &mut Steps, found: &mut Vec<Finding>) {
    let tiers: Vec<_> = reviewed.program.tiers().collect();
    let farthest = if tiers.len() > ALL_COMPARED { FARTHEST } else { ALL_COMPARED };
    let (prices, services) = (Prices::asked(reviewed), Services::of(reviewed));
    for tier in &tiers {
        let mut told = Vec::new();
        for distance in 1..=farthest {
            let place = tier.0.position();
            let near = [place.checked_sub(distance), place.checked_add(distance)];
            for other in near.into_iter().flatten().filter_map(|place| tiers.get(place)) {
                let Some(dearer) = dearer(reviewed, *tier, *other, steps) else { continue };
                let pair = Pair { tier: *tier, other: *other };
                for less in less_of(reviewed, (&prices, &services), pair, &told) {
                    told.push(less.what);
                    let params = vec![
                        ("tier", tier.1.id().into()),
                        ("than", other.1.id().into()),
                        ("costs", dearer.name().into()),
                        ("less", less.what.into()),
                        ("what", less.ids.into()),
                    ];
                    let code = FindingCode::TierCostsMoreGetsLess;
                    let at = Told { code, rule: tier.1.rule(), field: "", of: tier.1.id() };
                    found.push(at.finding(reviewed, params, less.witnesses));
                }
            }
        }
    }
}

/// What has not been told of the tier yet, and was seen.
fn less_of(
    reviewed: &Reviewed<'_>,
    (prices, services): (&Prices, &Services<'_>),
    pair: Pair<'_>,
    told: &[&str],
) -> Vec<Less> {
    let kinds: [(&str, &dyn Fn() -> Option<Less>); 4] = [
        ("benefits", &|| benefits::fewer(reviewed, services, pair)),
        ("price", &|| prices.higher(reviewed, pair)),
        ("points", &|| points::fewer(reviewed, pair)),
        ("redemptions", &|| redemptions::fewer(reviewed, pair)),
    ];
    let open = kinds.into_iter().filter(|(what, _)| !told.contains(what));
    open.filter_map(|(_, look)| look()).collect()
}
