//! Tiers, their holds, and how they change.

use super::super::document::{HoldDocument, LengthDocument, TierDocument, TierPolicyDocument};
use super::super::requirement::Condition;
use super::super::tiers::{Hold, Tier, TierPolicy};
use super::rules::{self, Wallets};
use super::{unique, wording};
use crate::calendar::Length;
use crate::json::{At, exactly_one};
use crate::problem::Code;
use crate::reason::{Figure, Rule};

/// The most tiers of a version.
pub(super) const MOST: usize = 100;

pub(super) fn all(
    at: &At<'_>,
    documents: &[TierDocument<'_>],
    wallets: Wallets<'_>,
    locales: &[&str],
) -> Option<Vec<Tier>> {
    if documents.is_empty() {
        at.error(Code::ListEmpty, vec![]);
        return None;
    }
    if documents.len() > MOST {
        at.error(Code::ListTooLong, vec![("limit", MOST.into())]);
        return None;
    }
    unique(at, Some("id"), &documents.iter().map(|tier| &*tier.id.0).collect::<Vec<_>>());
    let tiers: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| tier(&at.index(index), document, index == 0, wallets, locales))
        .collect();
    tiers.into_iter().collect()
}

fn tier(at: &At<'_>, document: &TierDocument<'_>, first: bool, wallets: Wallets<'_>, locales: &[&str]) -> Option<Tier> {
    wording(&at.key("name"), &document.name, locales);
    let clause = document.clause.as_ref().map(|label| label.0.to_string());
    let fields = [
        ("reach", document.reach.is_some()),
        ("keep", document.keep.is_some()),
        ("hold", document.hold.is_some()),
        ("surplus", document.surplus.is_some()),
    ];
    for (name, there) in fields {
        if first && there {
            at.key(name).error(Code::TierFirstHasRule, vec![]);
        }
        if !first && !there && matches!(name, "reach" | "hold") {
            at.key(name).error(Code::TierRuleMissing, vec![("field", name.into())]);
        }
    }
    let id = &*document.id.0;
    let rule = |name: &str, document: Option<_>| match document {
        None => Some(None),
        Some(document) => rules::condition(&at.key(name), document, clause.as_deref(), wallets, id).map(Some),
    };
    let reach = rule("reach", document.reach.as_ref());
    let keep = rule("keep", document.keep.as_ref());
    let hold = document.hold.as_ref().map_or(Some(Hold::Life), |document| hold(&at.key("hold"), document));
    let (reach, keep) = (reach?, keep?);
    let surplus = surplus(&at.key("surplus"), document, keep.as_ref().or(reach.as_ref()));
    Some(Tier {
        id: id.to_owned(),
        fee: document.fee,
        rule: Rule::new(at.pointer(), clause),
        reach,
        keep,
        hold: hold?,
        surplus: surplus?,
    })
}

/// What is carried over is of the metric that keeps the tier, which must be a single one.
fn surplus(at: &At<'_>, document: &TierDocument<'_>, keep: Option<&Condition>) -> Option<i64> {
    let Some(surplus) = &document.surplus else { return Some(0) };
    let Some(Condition::One(requirement)) = keep else {
        at.error(Code::SurplusOfSeveral, vec![]);
        return None;
    };
    let (wanted, other) = match requirement.need() {
        Figure::Money(_) => ("amount", "count"),
        Figure::Count(_) => ("count", "amount"),
    };
    let given = [("amount", surplus.amount.is_some()), ("count", surplus.count.is_some())];
    if given.iter().any(|(name, there)| *there && *name == other) {
        at.key(other).unknown(Code::FieldUnknown, other, &mut std::iter::once(wanted));
    }
    match (requirement.need(), surplus.amount, surplus.count) {
        (Figure::Money(_), Some(amount), _) => Some(amount.minor()),
        (Figure::Count(_), _, Some(count)) => Some(count.into()),
        _ => {
            at.key(wanted).missing();
            None
        }
    }
}

fn hold(at: &At<'_>, document: &HoldDocument) -> Option<Hold> {
    let HoldDocument { months, calendar, membership_year, while_met, life } = document;
    exactly_one(
        at,
        &[
            ("months", months.is_some()),
            ("calendar", calendar.is_some()),
            ("membershipYear", membership_year.is_some()),
            ("whileMet", while_met.is_some()),
            ("life", life.is_some()),
        ],
    )
    .then_some(())?;
    Some(if let Some(months) = *months {
        Hold::Months(months.into())
    } else if let Some(calendar) = calendar {
        Hold::Calendar { period: calendar.period.0, next: calendar.next.unwrap_or(false) }
    } else if let Some(year) = membership_year {
        Hold::MembershipYear { next: year.next.unwrap_or(false) }
    } else if while_met.is_some() {
        Hold::WhileMet
    } else {
        Hold::Life
    })
}

/// How tiers change.
pub(super) fn policy(at: &At<'_>, document: Option<&TierPolicyDocument>) -> Option<TierPolicy> {
    let Some(document) = document else { return Some(TierPolicy::default()) };
    let grace = optional_length(&at.key("grace"), document.grace.as_ref());
    let minimum_hold = optional_length(&at.key("minimumHold"), document.minimum_hold.as_ref());
    Some(TierPolicy {
        promotion: document.promotion.map(|chosen| chosen.0).unwrap_or_default(),
        crossing: document.crossing.map(|chosen| chosen.0).unwrap_or_default(),
        not_kept: document.not_kept.map(|chosen| chosen.0).unwrap_or_default(),
        refund: document.refund.map(|chosen| chosen.0).unwrap_or_default(),
        grace: grace?,
        minimum_hold: minimum_hold?,
    })
}

/// A length that may be left out.
#[expect(clippy::option_option, reason = "broken, left out, given")]
pub(super) fn optional_length(at: &At<'_>, document: Option<&LengthDocument>) -> Option<Option<Length>> {
    let Some(LengthDocument { months, days }) = document else { return Some(None) };
    exactly_one(at, &[("months", months.is_some()), ("days", days.is_some())]).then_some(())?;
    let length = months.map(|months| Length::Months(months.into()));
    Some(length.or(days.map(|days| Length::Days(days.into()))))
}
