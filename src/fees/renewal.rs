//! To renew: early, in time, in grace; at the same tier, a higher or a lower one (C-6).

use super::answer::FeeOf;
use super::asked::RenewAsked;
use super::draft::Draft;
use super::price::{TermOf, charge, known_tier};
use super::quote::Question;
use super::terms::{Course, paid_for};
use crate::calendar::Day;
use crate::json::At;
use crate::problem::Code;
use crate::regulations::procedures::{FeeFor, RenewalRule, RenewalTiming};

pub(super) fn renew<'a>(question: &Question<'_, 'a>, asked: &RenewAsked<'_>, at: &At<'_>) -> Option<Draft<'a>> {
    let member = question.of_member("renew")?;
    let last = *member.terms().last()?;
    let Some(to) = last.to else {
        question.term_open(member.terms().len().saturating_sub(1));
        return None;
    };
    let rule = &question.version(last.from)?.fees().renewal;
    let timing = timing(rule, to, question.on.day(), question.at);
    let term = Course::of(question.procedures, member.terms())?.next(question.procedures)?;
    let version = question.version(term.from)?;
    let tier_at = at.key("tier");
    let paid = paid_for(member, last, question.on).map(|(_, tier, _)| tier);
    let Some(tier) = asked.tier.as_ref().map(|tier| &*tier.0).or(paid) else {
        tier_at.missing();
        return None;
    };
    let tier = known_tier(version, tier, &tier_at)?;
    let mut draft = Draft::new(FeeOf::Renew, version);
    draft.tier = Some(tier);
    draft.timing = Some(timing?);
    draft.term = Some(term);
    let wanted = TermOf::new(tier, member.kind(), FeeFor::Renew, asked.quantity, asked.service.as_ref());
    charge(question, &mut draft, &wanted, at)?;
    Some(draft)
}

/// When it is asked for; that it is too early or too late is told.
fn timing(rule: &RenewalRule, to: Day, on: Day, at: &At<'_>) -> Option<RenewalTiming> {
    let first = to.next().minus_days(rule.in_time_days.into());
    let last = to.plus_days(rule.grace_days.into());
    if on > last {
        at.key("on").error_text(Code::FeeTooLate, "last", &last);
        None
    } else if on > to {
        Some(RenewalTiming::InGrace)
    } else if on >= first {
        Some(RenewalTiming::InTime)
    } else if rule.early {
        Some(RenewalTiming::Early)
    } else {
        at.key("on").error_text(Code::FeeTooEarly, "first", &first);
        None
    }
}
