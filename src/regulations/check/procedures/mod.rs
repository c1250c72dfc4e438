//! What membership costs and who does what in its course: a file for each.

mod fees;
mod workflows;

use super::super::document::{
    ProcedureApplicationDocument, ProcedureProgramDocument, ProcedureRedemptionDocument, ProcedureVersionDocument,
};
use super::super::forms::{FormTier, FormVersion, Forms, Payment, Review};
use super::super::procedures::{DeadlineLength, FeeExchange, ProcedureVersion, Procedures, WorkflowDeadline};
use super::super::redemption::{ExchangeFor, RedemptionTerms};
use super::{Known, application, forms, ids, redemptions, rule, version};
use crate::json::At;
use crate::problem::Code;

/// How many steps of the review the table of applications has.
const MOST_REVIEW_STEPS: usize = 3;

/// The procedures of a program; `front` is what stands in front of them: its versions and tiers.
pub(super) fn procedures(
    document: &ProcedureProgramDocument<'_>,
    front: Option<Forms>,
    locales: &[&str],
    at: &At<'_>,
) -> Option<Procedures> {
    let versions_at = at.key("versions");
    let mut checked = Vec::new();
    let parts = front.as_ref().map(|front| front.versions.as_slice()).unwrap_or_default();
    for (index, (document, part)) in document.versions.iter().zip(parts).enumerate() {
        checked.push(of_version(&versions_at.index(index), document, part, locales));
    }
    let calendar = forms::working_days(at, document.calendar.as_ref(), checked.iter().any(counts_working_days));
    let Forms { id, currency, time_zone, digest, .. } = front?;
    Some(Procedures { id, currency, time_zone, digest, calendar, versions: checked })
}

/// Whether it has a deadline in working days.
fn counts_working_days(version: &ProcedureVersion) -> bool {
    let in_working_days = |deadline: &WorkflowDeadline| matches!(deadline.length, DeadlineLength::WorkingDays(_));
    version.review.is_some() || version.payment.is_some() || version.workflows.deadlines.iter().any(in_working_days)
}

fn of_version(
    at: &At<'_>,
    document: &ProcedureVersionDocument<'_>,
    part: &FormVersion,
    locales: &[&str],
) -> ProcedureVersion {
    let tiers = &ids(&part.tiers, FormTier::id);
    let known = &Known { tiers, wallets: &[], benefits: &[], locales };
    let exchanges = exchanges(&at.key("redemptions"), document.redemptions.as_deref().unwrap_or_default(), known);
    let (review, payment) = follows(&at.key("application"), document.application.as_ref(), locales);
    ProcedureVersion {
        id: part.id.clone(),
        effective_from: part.effective_from,
        rounding: version::rounding(at, document.rounding.as_ref()),
        tiers: part.tiers.clone(),
        fees: fees::fees(&at.key("fees"), document.fees.as_ref(), known),
        workflows: workflows::workflows(&at.key("workflows"), document.workflows.as_ref(), known),
        exchanges,
        review,
        payment,
    }
}

/// The review and the payment of an application.
fn follows(
    at: &At<'_>,
    document: Option<&ProcedureApplicationDocument<'_>>,
    locales: &[&str],
) -> (Option<Review>, Option<Payment>) {
    let Some(ProcedureApplicationDocument { review, payment, .. }) = document else { return (None, None) };
    let review_at = at.key("review");
    let review = review.as_ref().map(|review| application::review(&review_at, review, locales));
    if review.as_ref().is_some_and(|review| review.steps.len() > MOST_REVIEW_STEPS) {
        review_at.key("steps").error_number(Code::WorkflowReviewSteps, "limit", MOST_REVIEW_STEPS);
    }
    (review, payment.as_ref().map(|payment| application::payment(&at.key("payment"), payment)))
}

/// Points for the fee, of all redemptions.
fn exchanges(at: &At<'_>, documents: &[ProcedureRedemptionDocument<'_>], known: &Known<'_>) -> Vec<FeeExchange> {
    let mut exchanges = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let Some(exchange) = document.exchange.as_ref().filter(|exchange| exchange.r#for.0 == ExchangeFor::Fee) else {
            continue;
        };
        let at = at.index(index);
        let terms = redemptions::exchange(&at.key("exchange"), exchange);
        let tiers = known.tiers(&at.key("tiers"), document.tiers.as_deref());
        if let RedemptionTerms::Exchange { points, amount, minimum, share, most, .. } = terms {
            let (id, rule) = (document.id.0.to_string(), rule(&at, &document.clause));
            exchanges.push(FeeExchange { id, points, amount, minimum, share, most, tiers, rule });
        }
    }
    exchanges
}
