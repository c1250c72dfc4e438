//! What membership costs and who does what in its course: a file for each.

mod fees;
mod workflows;

use super::super::document::{ProcedureProgramDocument, ProcedureRedemptionDocument, ProcedureVersionDocument};
use super::super::forms::{FormTier, FormVersion, Forms};
use super::super::procedures::{FeeExchange, ProcedureVersion, Procedures};
use super::super::redemption::ExchangeFor;
use super::{application, ids, rule, version};
use crate::json::At;

/// The procedures of a program; `forms` is what stands in front of them: its versions, tiers and calendar.
pub(super) fn procedures(
    document: &ProcedureProgramDocument<'_>,
    forms: Option<Forms>,
    locales: &[&str],
    at: &At<'_>,
) -> Option<Procedures> {
    let at = at.key("versions");
    let mut checked = Vec::new();
    let parts = forms.as_ref().map(|forms| forms.versions.as_slice()).unwrap_or_default();
    for (index, (document, part)) in document.versions.iter().zip(parts).enumerate() {
        checked.push(of_version(&at.index(index), document, part, locales));
    }
    let Forms { id, currency, time_zone, digest, calendar, .. } = forms?;
    Some(Procedures { id, currency, time_zone, digest, calendar, versions: checked })
}

fn of_version(
    at: &At<'_>,
    document: &ProcedureVersionDocument<'_>,
    part: &FormVersion,
    locales: &[&str],
) -> ProcedureVersion {
    let tiers = &ids(&part.tiers, FormTier::id);
    let application = document.application.as_ref();
    let application_at = at.key("application");
    let review = application.and_then(|application| application.review.as_ref());
    let payment = application.and_then(|application| application.payment.as_ref());
    ProcedureVersion {
        id: part.id.clone(),
        effective_from: part.effective_from,
        rounding: version::rounding(at, document.rounding.as_ref()),
        tiers: part.tiers.clone(),
        fees: fees::fees(&at.key("fees"), document.fees.as_ref(), tiers, locales),
        workflows: workflows::workflows(&at.key("workflows"), document.workflows.as_ref(), tiers),
        exchanges: exchanges(&at.key("redemptions"), document.redemptions.as_deref().unwrap_or_default()),
        review: review.map(|review| application::review(&application_at.key("review"), review, locales)),
        payment: payment.map(|payment| application::payment(&application_at.key("payment"), payment)),
    }
}

/// Points for the fee, of all redemptions.
fn exchanges(at: &At<'_>, documents: &[ProcedureRedemptionDocument<'_>]) -> Vec<FeeExchange> {
    let mut exchanges = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let Some(exchange) = document.exchange.as_ref().filter(|exchange| exchange.r#for.0 == ExchangeFor::Fee) else {
            continue;
        };
        exchanges.push(FeeExchange {
            id: document.id.0.to_string(),
            points: exchange.points,
            amount: exchange.amount,
            minimum: exchange.minimum.unwrap_or(exchange.points).max(exchange.points),
            share: exchange.share,
            most: exchange.most,
            tiers: document.tiers.iter().flatten().map(|tier| tier.0.to_string()).collect(),
            rule: rule(&at.index(index), &document.clause),
        });
    }
    exchanges
}
