//! What membership costs.

use super::super::super::document::{
    FeeCancellationDocument, FeePriceDocument, FeePromotionDocument, FeeRenewalDocument, FeeReplacementDocument,
    FeesDocument, RepairChargeDocument, RepairsDocument,
};
use super::super::super::procedures::{
    Cancellation, FeePrice, FeePromotion, FeeSteps, Fees, LabourCharge, PartsCharge, PriceOf, Promoted, RefundOf,
    RenewalRule, RepairCharge, Repairs, Replacement,
};
use super::super::{chosen, each, rule, texts_given};
use crate::json::{At, exactly_one};
use crate::units::{Money, Rate};

/// How many months a term lasts where nothing is said.
const TERM_MONTHS: u16 = 12;
/// In so many last days of a term renewal is in time where nothing is said.
const IN_TIME_DAYS: u16 = 30;

/// What a version says of fees; the defaults where it says nothing.
pub(super) fn fees(at: &At<'_>, document: Option<&FeesDocument<'_>>, tiers: &[&str], locales: &[&str]) -> Fees {
    let renewal_at = at.key("renewal");
    let prices_at = at.key("prices");
    let promotions_at = at.key("promotions");
    let prices = document.and_then(|fees| fees.prices.as_deref()).unwrap_or_default();
    let promotions = document.and_then(|fees| fees.promotions.as_deref()).unwrap_or_default();
    Fees {
        term_months: document.and_then(|fees| fees.term_months).unwrap_or(TERM_MONTHS),
        prices: each(&prices_at, prices, |price| &price.id.0, &|at, document| price(at, document, tiers)),
        promotions: each(&promotions_at, promotions, |promotion| &promotion.id.0, &|at, document| {
            promotion(at, document, tiers, locales)
        }),
        renewal: renewal(&renewal_at, document.and_then(|fees| fees.renewal.as_ref())),
        replacement: document
            .and_then(|fees| fees.replacement.as_ref())
            .map(|document| replacement(&at.key("replacement"), document)),
        cancellation: document
            .and_then(|fees| fees.cancellation.as_ref())
            .map(|document| cancellation(&at.key("cancellation"), document)),
        repairs: document.and_then(|fees| fees.repairs.as_ref()).map(|document| repairs(&at.key("repairs"), document)),
    }
}

fn price(at: &At<'_>, document: &FeePriceDocument<'_>, _tiers: &[&str]) -> Option<FeePrice> {
    let FeePriceDocument { tier, kinds, r#for, service, amount, steps, clause, .. } = document;
    exactly_one(at, ["amount", "steps"], [amount.is_some(), steps.is_some()]).then_some(())?;
    let price = match (amount, steps) {
        (Some(amount), _) => PriceOf::Each(*amount),
        (None, steps) => {
            let steps = steps.as_ref()?;
            let prices = steps.prices.iter().map(|step| (step.from, step.price)).collect();
            PriceOf::Steps(FeeSteps { prices, whole: steps.whole.unwrap_or(false) })
        }
    };
    Some(FeePrice {
        tier: tier.0.to_string(),
        kinds: chosen(&at.key("kinds"), kinds.as_ref()),
        r#for: chosen(&at.key("for"), r#for.as_ref()),
        service: service.as_ref().map(|service| service.0.to_string()),
        price,
        rule: rule(at, clause),
    })
}

fn promotion(
    at: &At<'_>,
    document: &FeePromotionDocument<'_>,
    _tiers: &[&str],
    _locales: &[&str],
) -> Option<FeePromotion> {
    let FeePromotionDocument { id, from, to, r#for, tiers, kinds, timing, rate, money_off, clause, .. } = document;
    exactly_one(at, ["rate", "moneyOff"], [rate.is_some(), money_off.is_some()]).then_some(())?;
    let promoted = rate.map(Promoted::Rate).or(money_off.map(Promoted::MoneyOff))?;
    Some(FeePromotion {
        id: id.0.to_string(),
        from: *from,
        to: *to,
        r#for: chosen(&at.key("for"), r#for.as_ref()),
        tiers: texts_given(tiers.as_deref().unwrap_or_default()),
        kinds: chosen(&at.key("kinds"), kinds.as_ref()),
        timing: chosen(&at.key("timing"), timing.as_ref()),
        promoted,
        rule: rule(at, clause),
    })
}

fn renewal(at: &At<'_>, document: Option<&FeeRenewalDocument<'_>>) -> RenewalRule {
    let clause = document.and_then(|renewal| renewal.clause.clone());
    RenewalRule {
        in_time_days: document.and_then(|renewal| renewal.in_time_days).unwrap_or(IN_TIME_DAYS),
        early: document.and_then(|renewal| renewal.early).unwrap_or(true),
        grace_days: document.and_then(|renewal| renewal.grace_days).unwrap_or(0),
        rule: rule(at, &clause),
    }
}

fn replacement(at: &At<'_>, document: &FeeReplacementDocument<'_>) -> Replacement {
    let FeeReplacementDocument { lost, damaged, stolen, clause } = document;
    let nothing = Money::zero(at.currency());
    Replacement {
        lost: lost.unwrap_or(nothing),
        damaged: damaged.unwrap_or(nothing),
        stolen: stolen.unwrap_or(nothing),
        rule: rule(at, clause),
    }
}

fn cancellation(at: &At<'_>, document: &FeeCancellationDocument<'_>) -> Cancellation {
    let FeeCancellationDocument { full_days, then, rate, clause } = document;
    Cancellation {
        full_days: full_days.unwrap_or(0),
        then: then.map_or(RefundOf::Nothing, |then| then.0),
        rate: rate.unwrap_or(Rate::ONE),
        rule: rule(at, clause),
    }
}

fn repairs(at: &At<'_>, document: &RepairsDocument<'_>) -> Repairs {
    let RepairsDocument { warranty_months, quality, other, after, clause } = document;
    let charge = |document: &Option<RepairChargeDocument>, parts, labour| {
        let charge = document.as_ref();
        charge.map_or(RepairCharge { parts, labour }, |charge| RepairCharge {
            parts: charge.parts.0,
            labour: charge.labour.0,
        })
    };
    Repairs {
        warranty_months: *warranty_months,
        quality: charge(quality, PartsCharge::Free, LabourCharge::Free),
        other: charge(other, PartsCharge::AtCost, LabourCharge::Free),
        after: charge(after, PartsCharge::AtMostContract, LabourCharge::Charged),
        rule: rule(at, clause),
    }
}
