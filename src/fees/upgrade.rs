//! A higher tier at once: a new term, less what is left of the one that is held.

use super::answer::FeeOf;
use super::asked::UpgradeAsked;
use super::draft::Draft;
use super::price::{TermOf, charge, known_tier, known_tier_of, list_price};
use super::quote::Question;
use super::reason::{FeeReason, FeeWhy};
use super::terms::{Course, first, overlapped, paid_for};
use crate::json::At;
use crate::member::ProcedureMember;
use crate::problem::Code;
use crate::regulations::procedures::FeeFor;
use crate::units::{Money, Rate};

pub(super) fn upgrade<'a>(question: &Question<'_, 'a>, asked: &UpgradeAsked<'_>, at: &At<'_>) -> Option<Draft<'a>> {
    let member = question.of_member("upgrade")?;
    let today = question.on.day();
    let Some(place) = member.terms().iter().position(|term| term.holds(today)) else {
        question.at.key("on").error(Code::FeeNoTerm, vec![]);
        return None;
    };
    let held = *member.terms().get(place)?;
    let term = first(question.procedures, today);
    let version = question.version(today)?;
    let tier = known_tier(version, &asked.tier.0, &at.key("tier"))?;
    // What was paid for is over on the day after it.
    let paid = paid_for(member, held, question.on).filter(|(.., to)| *to >= today).map(|(_, tier, _)| tier);
    if let Some(paid) = paid.filter(|paid| version.rank(tier) <= version.rank(paid)) {
        at.key("tier").error_text(Code::FeeNotAbove, "held", &paid);
        return None;
    }
    if paid.is_some() && held.to.is_none() {
        question.term_open(place);
        return None;
    }
    let later = member.terms().get(place.saturating_add(1)..).unwrap_or_default();
    if let Some(other) = overlapped(later, term).and_then(|place| later.get(place)) {
        let to = other.to.map(|to| to.to_string()).unwrap_or_default();
        at.error_text(Code::FeeTermOverlap, "to", &to);
        return None;
    }
    let mut draft = Draft::new(FeeOf::Upgrade, version);
    draft.tier = Some(tier);
    draft.term = Some(term);
    draft.ends = Some(today.previous());
    let wanted = TermOf::new(tier, member.kind(), FeeFor::Upgrade, asked.quantity, asked.service.as_ref());
    charge(question, &mut draft, &wanted, at)?;
    let left = paid.and_then(|paid| left(question, (member, place), paid, asked));
    if let Some((left, reason)) = left {
        credit(&mut draft, left, reason);
    }
    Some(draft)
}

/// What is left of the list fee of a term, and why; `None`: its tier has no price. An amount that is none is more than can
/// be told.
fn left<'a>(
    question: &Question<'_, 'a>,
    (member, place): (&ProcedureMember<'_>, usize),
    tier: &str,
    asked: &UpgradeAsked<'_>,
) -> Option<(Option<Money>, FeeReason<'a>)> {
    let through = member.terms().get(..=place)?;
    let held = through.last()?;
    let version = question.version(held.from)?;
    let (quantity, service) = asked.held.as_ref().map_or((None, None), |held| (held.quantity, held.service.as_ref()));
    let r#for = Course::of(question.procedures, through)?.r#for;
    let (list, reason) = list_price(version, &TermOf::new(tier, member.kind(), r#for, quantity, service))?;
    let Some(list_fee) = list else { return Some((None, reason)) };
    let end = held.to?.next();
    let (days_left, days) = (question.on.day().days_until(end), held.from.days_until(end));
    let rounding = question.version(question.on.day())?.rounding();
    let left = list_fee.share((days_left, days), Rate::ONE, rounding);
    let tier = known_tier_of(version, tier)?;
    let why = FeeWhy::Credit { tier, list_fee, days_left, days };
    // Rounding up may go beyond the fee itself.
    Some((left.map(|left| left.at_most(list_fee)), FeeReason { why, ..reason }))
}

/// Takes it off, at most all that is to be paid: what it is more is told.
fn credit<'a>(draft: &mut Draft<'a>, left: Option<Money>, reason: FeeReason<'a>) {
    let Some((left, due)) = left.and_then(|left| Some((left, draft.sum(left.currency())?))) else {
        draft.add(None, reason);
        return;
    };
    draft.take_off(left.at_most(due), reason);
    if let Some(amount) = left.minus(due).filter(|lost| !lost.is_negative() && !lost.is_zero()) {
        let lost = FeeReason::without_rule(FeeWhy::CreditLost { amount });
        draft.add(Some(Money::zero(amount.currency())), lost);
    }
}
