//! A higher tier at once: a new term, less what is left of the one that is held.

use super::answer::FeeOf;
use super::asked::UpgradeAsked;
use super::draft::Draft;
use super::price::{TermOf, charge, known_tier, list_price};
use super::quote::Question;
use super::reason::{FeeReason, FeeWhy};
use super::terms::{Course, first, overlapped, paid_for};
use crate::calendar::Term;
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
    if let Some(paid) = paid {
        credit(question, &mut draft, (member, paid, asked), (held, place));
    }
    Some(draft)
}

/// Takes off what is left of the term that is held, at most all that is to be paid.
fn credit<'a>(
    question: &Question<'_, 'a>,
    draft: &mut Draft<'a>,
    (member, tier, asked): (&ProcedureMember<'_>, &str, &UpgradeAsked<'_>),
    (held, place): (Term, usize),
) -> Option<()> {
    let version = question.version(held.from)?;
    let (quantity, service) = asked.held.as_ref().map_or((None, None), |held| (held.quantity, held.service.as_ref()));
    let through = member.terms().get(..=place)?;
    let r#for = Course::of(question.procedures, through)?.r#for;
    let term = TermOf::new(tier, member.kind(), r#for, quantity, service);
    // A tier without a price leaves nothing to take off.
    let (list, reason) = list_price(version, &term)?;
    let Some(list_fee) = list else {
        draft.add(None, reason);
        return None;
    };
    let end = held.to?.next();
    let (days_left, days) = (question.on.day().days_until(end), held.from.days_until(end));
    let left = list_fee.share((days_left, days), Rate::ONE, draft.version.rounding());
    let due = draft.sum(list_fee.currency())?;
    // Rounding up may go beyond the fee itself.
    let Some(left) = left.map(|left| if left > list_fee { list_fee } else { left }) else {
        draft.add(None, reason);
        return None;
    };
    let tier = version.rank(tier).and_then(|rank| version.tiers().get(rank))?.id();
    let why = FeeWhy::Credit { tier, list_fee, days_left, days };
    draft.take_off(if left > due { due } else { left }, FeeReason { why, ..reason });
    if let Some(amount) = left.minus(due).filter(|lost| !lost.is_negative() && !lost.is_zero()) {
        let lost = FeeReason::without_rule(FeeWhy::CreditLost { amount });
        draft.add(Some(Money::zero(amount.currency())), lost);
    }
    Some(())
}
