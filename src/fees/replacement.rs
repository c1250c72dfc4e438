//! A new card (C-7).

use super::answer::FeeOf;
use super::asked::{CardCause, ReplaceAsked};
use super::draft::Draft;
use super::quote::Question;
use super::reason::{FeeReason, FeeWhy};
use crate::json::{At, Choice};
use crate::problem::Code;

pub(super) fn replace<'a>(question: &Question<'_, 'a>, asked: &ReplaceAsked, at: &At<'_>) -> Option<Draft<'a>> {
    let member = question.of_member("replace")?;
    let version = question.version(member.version_day(question.on.day()))?;
    let Some(rule) = version.fees().replacement.as_ref() else {
        at.error_text(Code::FeeNoRule, "what", &"replace");
        return None;
    };
    let cause = asked.cause.0;
    let amount = match cause {
        CardCause::Lost => rule.lost,
        CardCause::Damaged => rule.damaged,
        CardCause::Stolen => rule.stolen,
    };
    let mut draft = Draft::new(FeeOf::Replace, version);
    draft.add(Some(amount), FeeReason::new(FeeWhy::Replacement { cause: cause.word() }, &rule.rule));
    Some(draft)
}
