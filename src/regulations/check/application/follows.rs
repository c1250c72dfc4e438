//! What goes with a form: tiers, ages, the review, the payment.

use super::super::super::document::{
    AgeDocument, ApplicationTierDocument, GuardianDocument, Minors, PaymentDocument, ReviewDocument, RuleName,
};
use super::super::super::forms::{
    AgePolicy, Guardian, Payment, Review, ReviewExtension, ReviewStep, TierCondition, TierOffered,
};
use super::super::{chosen, few, ids, known, rule, rule_of, unique};
use super::{MOST, Parts, conditions, named, years};
use crate::json::At;
use crate::problem::Code;

/// The most working days of a deadline.
const MOST_WORKING_DAYS: u16 = 1_000;

/// The tiers that can be applied for.
pub(super) fn tiers(at: &At<'_>, documents: &[ApplicationTierDocument<'_>], parts: &Parts<'_>) -> Vec<TierOffered> {
    unique(at, Some("tier"), &ids(documents, |tier| &tier.tier.0));
    let mut tiers = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        tiers.push(tier(&at.index(index), document, parts));
    }
    tiers
}

fn tier(at: &At<'_>, document: &ApplicationTierDocument<'_>, parts: &Parts<'_>) -> TierOffered {
    let ApplicationTierDocument { tier, kinds, conditions, clause } = document;
    known(&at.key("tier"), Code::TierUnknown, &tier.0, parts.all_tiers);
    let conditions_at = at.key("conditions");
    let documents = few(&conditions_at, conditions, MOST);
    if !documents.is_empty() {
        let named_at = |place: usize| documents.get(place).map(|condition| (&condition.id, &condition.name));
        named(&conditions_at, documents.len(), MOST, parts.locales, &named_at);
    }
    let mut conditions = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let at = conditions_at.index(index);
        if let Some(when) = conditions::condition(&at.key("when"), &document.when, parts) {
            let rule = rule_of(&at, &document.clause, clause);
            conditions.push(TierCondition { id: document.id.0.to_string(), when, rule });
        }
    }
    let kinds = chosen(&at.key("kinds"), kinds.as_ref());
    TierOffered { tier: tier.0.to_string(), kinds, conditions, rule: rule(at, clause) }
}

/// Who is old enough.
pub(super) fn age(at: &At<'_>, document: &AgeDocument<'_>, parts: &Parts<'_>) -> Option<AgePolicy> {
    let field = parts.says_a_birth_date(&at.key("field"), &document.field);
    let adult_from = years(&at.key("adultFrom"), document.adult_from).unwrap_or(18);
    let guardian_at = at.key("guardian");
    let guardian = document.guardian.as_ref().and_then(|GuardianDocument { below, consent }| {
        let at = guardian_at.key("below");
        let below = years(&at, *below).unwrap_or(14);
        if below > adult_from {
            at.error_number(Code::AgeOrder, "adult", adult_from.into());
        }
        let consent = parts.of_rule(&guardian_at.key("consent"), consent, &[RuleName::Consent])?;
        Some(Guardian { below, consent })
    });
    Some(AgePolicy {
        field: field?,
        adult_from,
        refuses_minors: document.minors.is_some_and(|minors| minors.0 == Minors::Refuse),
        guardian,
        rule: rule(at, &document.clause),
    })
}

/// The review, and its steps.
pub(in super::super) fn review(at: &At<'_>, document: &ReviewDocument<'_>, locales: &[&str]) -> Review {
    let ReviewDocument { working_days, steps, extension, clause } = document;
    let whole_at = at.key("workingDays");
    countable(&whole_at, *working_days);
    let steps_at = at.key("steps");
    let mut checked = Vec::new();
    let mut sum = 0_usize;
    let named_at = |place: usize| steps.get(place).map(|step| (&step.id, &step.name));
    if named(&steps_at, steps.len(), MOST, locales, &named_at) {
        for (index, step) in steps.iter().enumerate() {
            let at = steps_at.index(index);
            sum = sum.saturating_add(step.working_days.into());
            checked.push(ReviewStep {
                id: step.id.0.to_string(),
                by: step.by.0.to_string(),
                working_days: step.working_days,
                rule: rule_of(&at, &step.clause, clause),
            });
        }
    }
    if sum > usize::from(*working_days) {
        let params = vec![("steps", sum.into()), ("whole", usize::from(*working_days).into())];
        whole_at.error(Code::ReviewStepsTooLong, params);
    }
    let extension = extension.as_ref().map(|extension| {
        let at = at.key("extension");
        countable(&at.key("workingDays"), extension.working_days);
        ReviewExtension { working_days: extension.working_days, rule: rule_of(&at, &extension.clause, clause) }
    });
    Review { working_days: *working_days, steps: checked, extension, rule: rule(at, clause) }
}

/// How the fee is paid.
pub(in super::super) fn payment(at: &At<'_>, document: &PaymentDocument<'_>) -> Payment {
    let PaymentDocument { working_days, ways, clause } = document;
    countable(&at.key("workingDays"), *working_days);
    let ways = chosen(&at.key("ways"), Some(ways));
    Payment { working_days: *working_days, ways, rule: rule(at, clause) }
}

fn countable(at: &At<'_>, working_days: u16) {
    if working_days > MOST_WORKING_DAYS {
        at.out_of_range(1, MOST_WORKING_DAYS.into());
    }
}
