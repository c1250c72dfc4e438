//! What offers give: exactly one kind each, and sound figures.

use super::super::document::{
    BundleDocument, EveryNthDocument, GiftDocument, MoneyOffDocument, OfferDocument, OfferPointsDocument, StepsDocument,
};
use super::super::goods::Scope;
use super::super::offer::{Band, OfferKind};
use super::wallets::positive;
use super::{Known, goods};
use crate::json::{At, exactly_one};
use crate::problem::Code;
use crate::units::{Money, Quantity};
use std::fmt;

/// The most steps of a price, and the most bands of a gift.
const MOST_STEPS: usize = 100;

/// The most parts of a bundle.
const MOST_PARTS: usize = 10;

pub(super) fn kind(at: &At<'_>, document: &OfferDocument<'_>, known: &Known<'_>) -> Option<OfferKind> {
    let OfferDocument { rate, money_off, steps, every_nth, bundle, fixed_price, gift, free_shipping, points, .. } =
        document;
    let kinds = ["rate", "moneyOff", "steps", "everyNth", "bundle", "fixedPrice", "gift", "freeShipping", "points"];
    let there = [
        rate.is_some(),
        money_off.is_some(),
        steps.is_some(),
        every_nth.is_some(),
        bundle.is_some(),
        fixed_price.is_some(),
        gift.is_some(),
        free_shipping.is_some(),
        points.is_some(),
    ];
    exactly_one(at, kinds, there).then_some(())?;
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
    known.wallet(&at.key("points").key("wallet"), &wallet.0).then_some(())?;
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
        at.key("each").needs(&["atLeast"]);
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
            at.key("from").out_of_range(2, Quantity::MOST.into());
            good = false;
        }
        if let Some((from, price)) = before {
            good &= above(&at.key("from"), step.from > from, &from.get());
            if step.price >= price {
                at.key("price").error_text(Code::OfferNotLower, "before", &price);
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
        // Of fewer pieces than two there is nothing to tell apart.
        at.key("of").out_of_range(2, Quantity::MOST.into());
        return None;
    }
    if last >= of {
        at.key("last").out_of_range(1, of.get().saturating_sub(1).into());
        return None;
    }
    Some(OfferKind::EveryNth { of: of.get(), last: last.get(), rate })
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
            goods_at.error_text(Code::BundleSharedGoods, "first", &at.index(first).key("goods").pointer());
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
            good &= above(&at.index(index).key("atLeast"), band.at_least > before, &before);
        }
        before = Some(band.at_least);
    }
    let bands = document.bands.iter().map(|band| Band {
        at_least: band.at_least,
        gift: band.gift.0.to_string(),
        quantity: band.quantity.unwrap_or(Quantity::ONE).get(),
    });
    good.then(|| OfferKind::Gift(bands.collect()))
}

fn above(at: &At<'_>, good: bool, before: &dyn fmt::Display) -> bool {
    if !good {
        at.error_text(Code::OfferNotHigher, "before", before);
    }
    good
}

/// A list with at least one entry and at most so many.
fn sized(at: &At<'_>, count: usize, most: usize) -> bool {
    at.not_empty(Some(count)) & at.not_above(count, most)
}
