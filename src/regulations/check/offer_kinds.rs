//! What offers give: exactly one kind each, and sound figures.

use super::super::document::{
    BundleDocument, EveryNthDocument, GiftDocument, MoneyOffDocument, OfferDocument, OfferPointsDocument, StepsDocument,
};
use super::super::goods::Scope;
use super::super::offer::{Band, OfferKind};
use super::goods;
use super::offers::needs;
use super::redemptions::known_wallet;
use super::wallets::positive;
use crate::json::{At, exactly_one};
use crate::problem::Code;
use crate::units::{Money, Quantity};

/// The most steps of a price, and the most bands of a gift.
const MOST_STEPS: usize = 100;

/// The most parts of a bundle.
const MOST_PARTS: usize = 10;

pub(super) fn kind(at: &At<'_>, document: &OfferDocument<'_>, wallets: &[&str]) -> Option<OfferKind> {
    let OfferDocument { rate, money_off, steps, every_nth, bundle, fixed_price, gift, free_shipping, points, .. } =
        document;
    let given = [
        ("rate", rate.is_some()),
        ("moneyOff", money_off.is_some()),
        ("steps", steps.is_some()),
        ("everyNth", every_nth.is_some()),
        ("bundle", bundle.is_some()),
        ("fixedPrice", fixed_price.is_some()),
        ("gift", gift.is_some()),
        ("freeShipping", free_shipping.is_some()),
        ("points", points.is_some()),
    ];
    exactly_one(at, &given).then_some(())?;
    if let Some(rate) = rate {
        let at_least = threshold(&at.key("rate"), rate.at_least)?;
        return Some(OfferKind::Rate { rate: rate.rate, at_least });
    }
    if let Some(document) = money_off {
        return money_off_kind(&at.key("moneyOff"), document);
    }
    if let Some(document) = steps {
        return steps_kind(&at.key("steps"), document);
    }
    if let Some(document) = every_nth {
        return every_nth_kind(&at.key("everyNth"), document);
    }
    if let Some(document) = bundle {
        return bundle_kind(&at.key("bundle"), document);
    }
    if let Some(fixed) = fixed_price {
        return Some(OfferKind::FixedPrice(fixed.price));
    }
    if let Some(document) = gift {
        return gift_kind(&at.key("gift"), document);
    }
    if let Some(shipping) = free_shipping {
        let at_least = threshold(&at.key("freeShipping"), shipping.at_least)?;
        return Some(OfferKind::FreeShipping { at_least });
    }
    let OfferPointsDocument { wallet, factor } = points.as_ref()?;
    known_wallet(&at.key("points").key("wallet"), &wallet.0, wallets).then_some(())?;
    Some(OfferKind::Points { wallet: wallet.0.to_string(), factor: *factor })
}

/// The amount that an offer needs, above zero where it is given.
fn threshold(at: &At<'_>, at_least: Option<Money>) -> Option<Option<Money>> {
    at_least.is_none_or(|amount| positive(&at.key("atLeast"), amount)).then_some(at_least)
}

fn money_off_kind(at: &At<'_>, document: &MoneyOffDocument) -> Option<OfferKind> {
    let MoneyOffDocument { amount, at_least, each } = *document;
    let each = each.unwrap_or(false);
    let good = positive(&at.key("amount"), amount);
    let at_least = threshold(at, at_least);
    if each && document.at_least.is_none() {
        needs(&at.key("each"), &["atLeast"]);
        return None;
    }
    good.then_some(OfferKind::MoneyOff { amount, at_least: at_least?, each })
}

fn steps_kind(at: &At<'_>, document: &StepsDocument) -> Option<OfferKind> {
    let at = at.key("prices");
    let mut good = sized(&at, document.prices.len(), MOST_STEPS);
    let mut before: Option<(Quantity, Money)> = None;
    for (index, step) in document.prices.iter().enumerate().take(MOST_STEPS) {
        let at = at.index(index);
        if step.from == Quantity::ONE {
            at_least_two(&at.key("from"));
            good = false;
        }
        if let Some((from, price)) = before {
            good &= above(&at.key("from"), step.from > from, from.get().to_string());
            if step.price >= price {
                at.key("price").error(Code::OfferNotLower, vec![("before", price.to_string().into())]);
                good = false;
            }
        }
        before = Some((step.from, step.price));
    }
    good.then(|| OfferKind::Steps {
        prices: document.prices.iter().map(|step| (step.from.get(), step.price)).collect(),
        whole: document.whole.unwrap_or(false),
    })
}

fn every_nth_kind(at: &At<'_>, document: &EveryNthDocument) -> Option<OfferKind> {
    let EveryNthDocument { of, last, rate } = *document;
    let last = last.unwrap_or(Quantity::ONE);
    if of == Quantity::ONE {
        at_least_two(&at.key("of"));
        return None;
    }
    if last >= of {
        let most = of.get().saturating_sub(1);
        at.key("last").error(Code::NumberOutOfRange, vec![("min", "1".into()), ("max", most.to_string().into())]);
        return None;
    }
    Some(OfferKind::EveryNth { of: of.get(), last: last.get(), rate })
}

/// Of fewer pieces than two there is nothing to tell apart.
fn at_least_two(at: &At<'_>) {
    at.error(Code::NumberOutOfRange, vec![("min", "2".into()), ("max", Quantity::MOST.to_string().into())]);
}

fn bundle_kind(at: &At<'_>, document: &BundleDocument<'_>) -> Option<OfferKind> {
    let at = at.key("parts");
    let mut good = sized(&at, document.parts.len(), MOST_PARTS);
    let mut parts: Vec<(Scope, u32)> = Vec::with_capacity(document.parts.len().min(MOST_PARTS));
    for (index, part) in document.parts.iter().enumerate().take(MOST_PARTS) {
        let goods_at = at.index(index);
        let goods_at = goods_at.key("goods");
        let scope = goods::scope(&goods_at, Some(&part.goods));
        // A piece must not be able to count as two parts.
        let shared = parts.iter().position(|(before, _)| before.plainly_shares(&scope));
        if let Some(first) = shared {
            goods_at.error(Code::BundleSharedGoods, vec![("first", at.index(first).key("goods").pointer().into())]);
            good = false;
        }
        parts.push((scope, part.quantity.get()));
    }
    good.then_some(OfferKind::Bundle { parts, price: document.price })
}

fn gift_kind(at: &At<'_>, document: &GiftDocument<'_>) -> Option<OfferKind> {
    let at = at.key("bands");
    let mut good = sized(&at, document.bands.len(), MOST_STEPS);
    let mut before: Option<Money> = None;
    for (index, band) in document.bands.iter().enumerate().take(MOST_STEPS) {
        if let Some(before) = before {
            good &= above(&at.index(index).key("atLeast"), band.at_least > before, before.to_string());
        }
        before = Some(band.at_least);
    }
    let bands = || {
        document.bands.iter().map(|band| Band {
            at_least: band.at_least,
            gift: band.gift.0.to_string(),
            quantity: band.quantity.unwrap_or(Quantity::ONE).get(),
        })
    };
    good.then(|| OfferKind::Gift(bands().collect()))
}

fn above(at: &At<'_>, good: bool, before: String) -> bool {
    if !good {
        at.error(Code::OfferNotHigher, vec![("before", before.into())]);
    }
    good
}

/// A list with at least one entry and at most so many.
fn sized(at: &At<'_>, count: usize, most: usize) -> bool {
    if count == 0 {
        at.error(Code::ListEmpty, vec![]);
    }
    if count > most {
        at.error(Code::ListTooLong, vec![("limit", most.into())]);
    }
    (1..=most).contains(&count)
}
