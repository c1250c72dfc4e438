//! What a term costs: its list price, and the promotion of the day.

use super::draft::Draft;
use super::quote::Question;
use super::reason::{FeeReason, FeeWhy, StepPart};
use crate::calendar::Day;
use crate::json::{At, Id};
use crate::problem::Code;
use crate::regulations::MemberKind;
use crate::regulations::forms::FormTier;
use crate::regulations::procedures::{
    FeeFor, FeePrice, FeePromotion, FeeSteps, PriceOf, ProcedureVersion, Promoted, RenewalTiming,
};
use crate::units::{Money, Quantity};

/// A term, as far as its price needs it.
#[derive(Clone, Copy)]
pub(super) struct TermOf<'q> {
    pub(super) tier: &'q str,
    pub(super) kind: MemberKind,
    pub(super) r#for: FeeFor,
    pub(super) quantity: u32,
    pub(super) service: Option<&'q str>,
}

impl<'q> TermOf<'q> {
    /// A term of so many, of a kind of service.
    pub(super) fn new(
        tier: &'q str,
        kind: MemberKind,
        r#for: FeeFor,
        quantity: Option<Quantity>,
        service: Option<&'q Id<'_>>,
    ) -> Self {
        let service = service.map(|service| &*service.0);
        Self { tier, kind, r#for, quantity: quantity.unwrap_or(Quantity::ONE).get(), service }
    }
}

/// Charges a term, less what a promotion takes off. That it has no price is told at `tier` of `at`.
pub(super) fn charge<'a>(
    question: &Question<'_, 'a>,
    draft: &mut Draft<'a>,
    term: &TermOf<'_>,
    at: &At<'_>,
) -> Option<()> {
    let Some((list, reason)) = list_price(draft.version, term) else {
        at.key("tier").error_text(Code::FeeNone, "tier", &term.tier);
        return None;
    };
    draft.add(list, reason);
    let list = list.filter(|list| !list.is_zero());
    if let Some((off, reason)) = list.and_then(|list| best(question, draft, term, list)) {
        draft.take_off(off, reason);
    }
    Some(())
}

/// What a next term in a tier costs one of a kind by a version, for one and no kind of service, before any promotion. `None`: it
/// states no price.
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub(crate) fn next_term(version: &ProcedureVersion, tier: &str, kind: MemberKind) -> Option<Money> {
    list_price(version, &TermOf::new(tier, kind, FeeFor::Renew, None, None))?.0
}

/// The tier of a version by its id; an unknown one is told.
pub(super) fn known_tier<'a>(version: &'a ProcedureVersion, tier: &str, at: &At<'_>) -> Option<&'a str> {
    let known = known_tier_of(version, tier);
    if known.is_none() {
        at.unknown(Code::TierUnknown, tier, &mut version.tiers().iter().map(FormTier::id));
    }
    known
}

/// The tier of a version by its id.
pub(super) fn known_tier_of<'a>(version: &'a ProcedureVersion, tier: &str) -> Option<&'a str> {
    version.rank(tier).and_then(|rank| version.tiers().get(rank)).map(FormTier::id)
}

/// What a term costs by a version, and why: the first price that fits, else the tier's fee. `None`: it states neither.
/// An amount that is none is more than can be told.
pub(super) fn list_price<'a>(
    version: &'a ProcedureVersion,
    term: &TermOf<'_>,
) -> Option<(Option<Money>, FeeReason<'a>)> {
    let known = version.tiers().get(version.rank(term.tier)?)?;
    let (tier, quantity) = (known.id(), term.quantity);
    if let Some(price) = version.fees().prices.iter().find(|price| fits(price, term)) {
        return Some(match &price.price {
            PriceOf::Each(each) => {
                (times(*each, quantity), FeeReason::new(FeeWhy::Price { tier, price: *each, quantity }, &price.rule))
            }
            PriceOf::Steps(steps) => {
                let parts = parts(steps, quantity);
                (sum(&parts), FeeReason::new(FeeWhy::Steps { tier, quantity, parts }, &price.rule))
            }
        });
    }
    let fee = known.fee()?;
    Some((times(fee, quantity), FeeReason::new(FeeWhy::Tier { tier, price: fee, quantity }, known.rule())))
}

fn fits(price: &FeePrice, term: &TermOf<'_>) -> bool {
    price.tier == term.tier
        && is_among(&price.kinds, term.kind)
        && is_among(&price.r#for, term.r#for)
        && price.service.as_deref().is_none_or(|service| term.service == Some(service))
}

/// Whether it is one of them; of none everything is.
fn is_among<T: PartialEq>(list: &[T], wanted: T) -> bool {
    list.is_empty() || list.contains(&wanted)
}

pub(super) fn times(price: Money, quantity: u32) -> Option<Money> {
    price.times(Quantity::new(quantity)?)
}

/// So many at the price of the step they are in; with `whole` all at that of the last step that is reached.
fn parts(steps: &FeeSteps, quantity: u32) -> Vec<StepPart> {
    let mut parts = Vec::new();
    for (position, (from, price)) in steps.prices.iter().enumerate() {
        let before = u32::from(*from).saturating_sub(1);
        if quantity <= before {
            break;
        }
        if steps.whole {
            parts.clear();
            parts.push(StepPart { quantity, price: *price });
            continue;
        }
        let next = steps.prices.get(position.saturating_add(1)).map(|(next, _)| u32::from(*next).saturating_sub(1));
        let through = next.map_or(quantity, |next| next.min(quantity));
        parts.push(StepPart { quantity: through.saturating_sub(before), price: *price });
    }
    parts
}

fn sum(parts: &[StepPart]) -> Option<Money> {
    let mut sum: Option<Money> = None;
    for part in parts {
        let amount = times(part.price, part.quantity)?;
        sum = Some(match sum {
            Some(sum) => sum.plus(amount)?,
            None => amount,
        });
    }
    sum
}

/// What the promotion that takes off the most takes off, of equals the first; `None`: none takes anything off. As of
/// every campaign, those of the version in force on the day asked about count, whenever the term begins.
fn best<'a>(
    question: &Question<'_, 'a>,
    draft: &Draft<'a>,
    term: &TermOf<'_>,
    list: Money,
) -> Option<(Money, FeeReason<'a>)> {
    let version = draft.version;
    let on = question.on.day();
    let mut best: Option<(Money, &'a FeePromotion)> = None;
    for promotion in
        question.version(on)?.fees().promotions.iter().filter(|promotion| runs(promotion, term, draft.timing, on))
    {
        let off = match promotion.promoted {
            Promoted::Rate(rate) => list.at(rate, version.rounding()).and_then(|paid| list.minus(paid)),
            Promoted::MoneyOff(off) => Some(off),
        };
        // Rounding may raise what is paid above the list price: then nothing is taken off.
        let Some(off) = off.filter(|off| !off.is_negative() && !off.is_zero()) else { continue };
        let off = off.at_most(list);
        if best.is_none_or(|(most, _)| off > most) {
            best = Some((off, promotion));
        }
    }
    let (off, promotion) = best?;
    let id = promotion.id.as_str();
    let why = match promotion.promoted {
        Promoted::Rate(rate) => FeeWhy::Rate { promotion: id, rate },
        Promoted::MoneyOff(amount) => FeeWhy::MoneyOff { promotion: id, amount },
    };
    Some((off, FeeReason::new(why, &promotion.rule)))
}

/// Whether a promotion is for this term, on this day.
fn runs(promotion: &FeePromotion, term: &TermOf<'_>, timing: Option<RenewalTiming>, on: Day) -> bool {
    (promotion.from..=promotion.to).contains(&on)
        && is_among(&promotion.r#for, term.r#for)
        && is_among(&promotion.kinds, term.kind)
        && (promotion.tiers.is_empty() || promotion.tiers.iter().any(|tier| tier == term.tier))
        && (promotion.timing.is_empty() || timing.is_some_and(|timing| promotion.timing.contains(&timing)))
}
