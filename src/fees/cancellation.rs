//! An end to the membership: what comes back of what was paid (C-7).

use super::answer::FeeOf;
use super::draft::Draft;
use super::quote::Question;
use super::reason::{FeeReason, FeeWhy};
use super::terms::paid_for;
use crate::calendar::{Day, Term};
use crate::problem::Code;
use crate::regulations::procedures::{Cancellation, ProcedureVersion, RefundOf};
use crate::units::{Money, Rate};

pub(super) fn cancel<'a>(question: &Question<'_, 'a>) -> Option<Draft<'a>> {
    let member = question.of_member("cancel")?;
    let today = question.on.day();
    let lasting = |term: &Term| term.to.is_none_or(|to| to >= today);
    let Some(first) = member.terms().iter().find(|term| lasting(term)) else {
        question.at.key("on").error(Code::FeeNoTerm, vec![]);
        return None;
    };
    let mut draft = Draft::new(FeeOf::Cancel, question.version(first.from)?);
    draft.ends = first.holds(today).then(|| today.previous());
    for (place, term) in member.terms().iter().enumerate().filter(|(_, term)| lasting(term)) {
        let version = question.version(term.from)?;
        let paid = paid_for(member, *term, question.on).map(|(fee, ..)| fee.amount);
        let paid = paid.unwrap_or(Money::zero(question.procedures.currency()));
        let Some((amount, reason)) = refund(version, *term, today, paid) else {
            question.term_open(place);
            return None;
        };
        match amount {
            // Rounding up may go beyond what was paid.
            Some(amount) => draft.take_off(amount.at_most(paid), reason),
            None => draft.add(None, reason),
        }
    }
    Some(draft)
}

/// What comes back of a term, and why; `None`: it has no end, so that no share of it is left. An amount that is none is
/// more than can be told.
fn refund<'a>(
    version: &'a ProcedureVersion,
    term: Term,
    today: Day,
    paid: Money,
) -> Option<(Option<Money>, FeeReason<'a>)> {
    let nothing = Money::zero(paid.currency());
    let Some(rule) = version.fees().cancellation.as_ref() else {
        return Some((Some(nothing), FeeReason::without_rule(FeeWhy::NoRefund { paid })));
    };
    let Cancellation { full_days, then, rate, rule } = rule;
    let after_full = term.from.plus_days(u32::from(*full_days));
    let (amount, why) = if paid.is_zero() {
        (Some(nothing), FeeWhy::NoRefund { paid })
    } else if today < after_full {
        (Some(paid), FeeWhy::RefundFull { paid, last_day: after_full.previous() })
    } else {
        match then {
            RefundOf::Nothing => (Some(nothing), FeeWhy::NoRefund { paid }),
            RefundOf::DaysLeft => {
                let end = term.to?.next();
                let (days_left, days) = (today.days_until(end), term.from.days_until(end));
                let amount = share(paid, (days_left, days), *rate, version);
                (amount, FeeWhy::RefundDays { paid, days_left, days, rate: *rate })
            }
            RefundOf::MonthsLeft => {
                let end = term.to?.next();
                let (months_left, months) = (today.months_until(end), term.from.months_until(end));
                let amount = share(paid, (months_left, months), *rate, version);
                (amount, FeeWhy::RefundMonths { paid, months_left, months, rate: *rate })
            }
        }
    };
    Some((amount, FeeReason::new(why, rule)))
}

/// A share of what was paid; of a term shorter than a month no whole month is left.
fn share(paid: Money, (left, of): (u32, u32), rate: Rate, version: &ProcedureVersion) -> Option<Money> {
    if left == 0 { Some(Money::zero(paid.currency())) } else { paid.share((left, of), rate, version.rounding()) }
}
