//! Tiers, their holds, and how they change.

use super::super::document::{HoldDocument, LengthDocument, TierDocument, TierPolicyDocument};
use super::super::requirement::Condition;
use super::super::tiers::{Hold, Tier, TierPolicy};
use super::{Known, rule, rules, wording};
use crate::calendar::Length;
use crate::json::{At, exactly_one};
use crate::problem::Code;
use crate::reason::Figure;

/// The most tiers of a version.
pub(super) const MOST: usize = 100;

pub(super) fn all(at: &At<'_>, documents: &[TierDocument<'_>], known: &Known<'_>) -> Vec<Tier> {
    let mut tiers = Vec::new();
    // Too many are told where the list as such is checked, with its ids.
    for (index, document) in documents.iter().enumerate().filter(|_| documents.len() <= MOST) {
        tiers.push(tier(&at.index(index), document, index == 0, known));
    }
    tiers
}

fn tier(at: &At<'_>, document: &TierDocument<'_>, first: bool, known: &Known<'_>) -> Tier {
    wording(&at.key("name"), &document.name, known.locales);
    let TierDocument { reach, keep, hold, surplus, .. } = document;
    let fields = [
        ("reach", reach.is_some()),
        ("keep", keep.is_some()),
        ("hold", hold.is_some()),
        ("surplus", surplus.is_some()),
    ];
    for (name, there) in fields {
        if first && there {
            at.key(name).error(Code::TierFirstHasRule, vec![]);
        }
        if !first && !there && matches!(name, "reach" | "hold") {
            at.key(name).error_text(Code::TierRuleMissing, "field", &name);
        }
    }
    let mut good = true;
    let mut condition = |name: &str, rule: &Option<_>| {
        let condition = rules::condition(&at.key(name), rule.as_ref()?, document, known);
        good &= condition.is_some();
        condition
    };
    let (reach, keep) = (condition("reach", reach), condition("keep", keep));
    let hold = hold.as_ref().and_then(|document| self::hold(&at.key("hold"), document)).unwrap_or(Hold::Life);
    let kept_by = keep.as_ref().or(reach.as_ref());
    let surplus = if good { self::surplus(&at.key("surplus"), document, kept_by) } else { 0 };
    let rule = rule(at, &document.clause);
    Tier { id: document.id.0.to_string(), fee: document.fee, rule, reach, keep, hold, surplus }
}

/// What is carried over is of the metric that keeps the tier, which must be a single one.
fn surplus(at: &At<'_>, document: &TierDocument<'_>, keep: Option<&Condition>) -> i64 {
    let Some(surplus) = &document.surplus else { return 0 };
    let Some(Condition::One(requirement)) = keep else {
        at.error(Code::SurplusOfSeveral, vec![]);
        return 0;
    };
    let (wanted, other, there) = match requirement.need() {
        Figure::Money(_) => ("amount", "count", surplus.count.is_some()),
        Figure::Count(_) => ("count", "amount", surplus.amount.is_some()),
    };
    if there {
        at.key(other).unknown(Code::FieldUnknown, other, &mut std::iter::once(wanted));
    }
    match (requirement.need(), surplus.amount, surplus.count) {
        (Figure::Money(_), Some(amount), _) => amount.minor(),
        (Figure::Count(_), _, Some(count)) => count.into(),
        _ => {
            at.key(wanted).missing();
            0
        }
    }
}

fn hold(at: &At<'_>, document: &HoldDocument) -> Option<Hold> {
    let HoldDocument { months, calendar, membership_year, while_met, life } = document;
    let there = [months.is_some(), calendar.is_some(), membership_year.is_some(), while_met.is_some(), life.is_some()];
    exactly_one(at, ["months", "calendar", "membershipYear", "whileMet", "life"], there).then_some(())?;
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
pub(super) fn policy(at: &At<'_>, document: &TierPolicyDocument) -> TierPolicy {
    TierPolicy {
        promotion: document.promotion.map(|chosen| chosen.0).unwrap_or_default(),
        crossing: document.crossing.map(|chosen| chosen.0).unwrap_or_default(),
        not_kept: document.not_kept.map(|chosen| chosen.0).unwrap_or_default(),
        refund: document.refund.map(|chosen| chosen.0).unwrap_or_default(),
        grace: optional_length(&at.key("grace"), &document.grace),
        minimum_hold: optional_length(&at.key("minimumHold"), &document.minimum_hold),
    }
}

/// A length that may be left out.
pub(super) fn optional_length(at: &At<'_>, document: &Option<LengthDocument>) -> Option<Length> {
    let LengthDocument { months, days } = document.as_ref()?;
    exactly_one(at, ["months", "days"], [months.is_some(), days.is_some()]).then_some(())?;
    months.map(|months| Length::Months(months.into())).or(days.map(|days| Length::Days(days.into())))
}
