//! What membership costs.

use super::super::super::document::{
    FeeCancellationDocument, FeePriceDocument, FeePromotionDocument, FeeRenewalDocument, FeeReplacementDocument,
    FeeStepsDocument, FeesDocument, RepairChargeDocument, RepairsDocument,
};
use super::super::super::procedures::{
    Cancellation, FeeFor, FeePrice, FeePromotion, FeeSteps, Fees, LabourCharge, PartsCharge, PriceOf, Promoted,
    RefundOf, RenewalRule, RepairCharge, Repairs, Replacement,
};
use super::super::wallets::positive;
use super::super::{Known, chosen, each, few, redemptions, rule_of, wording};
use crate::calendar::Day;
use crate::json::{At, Words, exactly_one};
use crate::problem::Code;
use crate::units::{Money, Rate};

/// How many months a term lasts where nothing is said.
const TERM_MONTHS: u16 = 12;
/// In so many last days of a term renewal is in time where nothing is said.
const IN_TIME_DAYS: u16 = 30;
/// The most steps of a price.
const MOST_STEPS: usize = 100;

/// What a version says of fees; the defaults where it says nothing.
pub(super) fn fees(at: &At<'_>, document: Option<&FeesDocument<'_>>, known: &Known<'_>) -> Fees {
    let silent = FeesDocument {
        clause: None,
        term_months: None,
        prices: None,
        promotions: None,
        renewal: None,
        replacement: None,
        cancellation: None,
        repairs: None,
    };
    let FeesDocument { clause, term_months, prices, promotions, renewal, replacement, cancellation, repairs } =
        document.unwrap_or(&silent);
    let part = Part { known, clause };
    let (prices_at, promotions_at) = (at.key("prices"), at.key("promotions"));
    let prices = few(&prices_at, prices, redemptions::MOST);
    let promotions = few(&promotions_at, promotions, redemptions::MOST);
    Fees {
        term_months: term_months.unwrap_or(TERM_MONTHS),
        prices: each(&prices_at, prices, |price| &price.id.0, &|at, document| part.price(at, document)),
        promotions: each(&promotions_at, promotions, |promotion| &promotion.id.0, &|at, document| {
            part.promotion(at, document)
        }),
        renewal: part.renewal(&at.key("renewal"), renewal.as_ref()),
        replacement: replacement.as_ref().map(|document| part.replacement(&at.key("replacement"), document)),
        cancellation: cancellation.as_ref().map(|document| part.cancellation(&at.key("cancellation"), document)),
        repairs: repairs.as_ref().map(|document| part.repairs(&at.key("repairs"), document)),
    }
}

/// What the parts of the fees refer to, and the clause of those that name none.
struct Part<'p> {
    known: &'p Known<'p>,
    clause: &'p Option<Words<'p>>,
}

impl Part<'_> {
    fn price(&self, at: &At<'_>, document: &FeePriceDocument<'_>) -> Option<FeePrice> {
        let FeePriceDocument { tier, kinds, r#for, service, amount, steps, clause, .. } = document;
        let tier = self.known.tier(&at.key("tier"), &tier.0);
        let kinds = chosen(&at.key("kinds"), kinds.as_ref());
        let r#for = chosen(&at.key("for"), r#for.as_ref());
        exactly_one(at, ["amount", "steps"], [amount.is_some(), steps.is_some()]).then_some(())?;
        let steps_at = at.key("steps");
        let steps = steps.as_ref().and_then(|document| steps_of(&steps_at, document)).map(PriceOf::Steps);
        Some(FeePrice {
            tier,
            kinds,
            r#for,
            service: service.as_ref().map(|service| service.0.to_string()),
            price: amount.map(PriceOf::Each).or(steps)?,
            rule: rule_of(at, clause, self.clause),
        })
    }

    fn promotion(&self, at: &At<'_>, document: &FeePromotionDocument<'_>) -> Option<FeePromotion> {
        let FeePromotionDocument { id, name, from, to, r#for, tiers, kinds, timing, rate, money_off, clause } =
            document;
        wording(&at.key("name"), name, self.known.locales);
        if to < from {
            at.key("to").fault(Day::out_of_range(*from, Day::LAST));
        }
        let r#for = chosen(&at.key("for"), r#for.as_ref());
        let tiers = self.known.tiers(&at.key("tiers"), tiers.as_deref());
        let kinds = chosen(&at.key("kinds"), kinds.as_ref());
        let timing_at = at.key("timing");
        let timing = chosen(&timing_at, timing.as_ref());
        if !timing.is_empty() && !r#for.is_empty() && !r#for.contains(&FeeFor::Renew) {
            timing_at.needs(&["renew"]);
        }
        if let Some(amount) = money_off {
            positive(&at.key("moneyOff"), *amount);
        }
        exactly_one(at, ["rate", "moneyOff"], [rate.is_some(), money_off.is_some()]).then_some(())?;
        Some(FeePromotion {
            id: id.0.to_string(),
            from: *from,
            to: *to,
            r#for,
            tiers,
            kinds,
            timing,
            promoted: rate.map(Promoted::Rate).or(money_off.map(Promoted::MoneyOff))?,
            rule: rule_of(at, clause, self.clause),
        })
    }

    fn renewal(&self, at: &At<'_>, document: Option<&FeeRenewalDocument<'_>>) -> RenewalRule {
        let silent = FeeRenewalDocument { in_time_days: None, early: None, grace_days: None, clause: None };
        let FeeRenewalDocument { in_time_days, early, grace_days, clause } = document.unwrap_or(&silent);
        RenewalRule {
            in_time_days: in_time_days.unwrap_or(IN_TIME_DAYS),
            early: early.unwrap_or(true),
            grace_days: grace_days.unwrap_or(0),
            rule: rule_of(at, clause, self.clause),
        }
    }

    fn replacement(&self, at: &At<'_>, document: &FeeReplacementDocument<'_>) -> Replacement {
        let FeeReplacementDocument { lost, damaged, stolen, clause } = document;
        let nothing = Money::zero(at.currency());
        Replacement {
            lost: lost.unwrap_or(nothing),
            damaged: damaged.unwrap_or(nothing),
            stolen: stolen.unwrap_or(nothing),
            rule: rule_of(at, clause, self.clause),
        }
    }

    fn cancellation(&self, at: &At<'_>, document: &FeeCancellationDocument<'_>) -> Cancellation {
        let FeeCancellationDocument { full_days, then, rate, clause } = document;
        let of = then.map_or(RefundOf::Nothing, |then| then.0);
        if of == RefundOf::Nothing && rate.is_some() {
            at.key("rate").needs(&["days_left", "months_left"]);
        }
        Cancellation {
            full_days: full_days.unwrap_or(0),
            then: of,
            rate: rate.unwrap_or(Rate::ONE),
            rule: rule_of(at, clause, self.clause),
        }
    }

    fn repairs(&self, at: &At<'_>, document: &RepairsDocument<'_>) -> Repairs {
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
            rule: rule_of(at, clause, self.clause),
        }
    }
}

/// Steps from 1 on, each from more than the one before.
fn steps_of(at: &At<'_>, document: &FeeStepsDocument) -> Option<FeeSteps> {
    let at = at.key("prices");
    let mut good = at.not_empty(Some(document.prices.len())) & at.not_above(document.prices.len(), MOST_STEPS);
    let mut prices: Vec<(u16, Money)> = Vec::new();
    for (index, step) in document.prices.iter().enumerate().take(MOST_STEPS) {
        let at = at.index(index);
        let at = at.key("from");
        match prices.last() {
            None if step.from != 1 => {
                at.error_number(Code::FeeStepsStart, "from", step.from.into());
                good = false;
            }
            Some((before, _)) if step.from <= *before => {
                at.error_text(Code::OfferNotHigher, "before", before);
                good = false;
            }
            _ => {}
        }
        prices.push((step.from, step.price));
    }
    good.then(|| FeeSteps { prices, whole: document.whole.unwrap_or(false) })
}
