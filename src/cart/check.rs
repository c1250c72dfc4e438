//! From the cart's document to the checked cart: sums, prices, coupons and counts.

use super::document::{CartDocument, CartLine, CouponsDocument, UsedDocument};
use super::{Cart, Coupons, PricedLine, Used};
use crate::json::{At, unique};
use crate::problem::{Code, Fault};
use crate::regulations::{ExchangeFor, KnownIds, OfferSource, Program, RedemptionTerms, Regulations};
use crate::units::Money;

/// The most lines a cart may have.
pub const MOST_LINES: usize = 10_000;

/// The most coupons a cart may name.
const MOST_COUPONS: usize = 1_000;

/// The most offers of which a cart may say how often they were used.
const MOST_USED: usize = 10_000;

impl<'a> Cart<'a> {
    pub(crate) fn check(document: CartDocument<'a>, regulations: &Regulations, at: &At<'_>) -> Option<Self> {
        let mut good = true;
        if let Some(given) = document.currency.filter(|given| given.0 != at.currency().code()) {
            let params = vec![("given", (*given.0).into()), ("expected", at.currency().code().into())];
            at.key("currency").error(Code::CurrencyMismatch, params);
            good = false;
        }
        let lines = lines(&at.key("lines"), document.lines);
        let shipping = document.shipping.unwrap_or_else(|| Money::zero(at.currency()));
        if let Some((_, list)) = &lines
            && list.plus(shipping).is_none()
        {
            at.key("shipping").fault(Money::overflow());
            good = false;
        }
        let coupons = coupons(&at.key("coupons"), document.coupons, regulations);
        let used = used(&at.key("used"), document.used.unwrap_or_default(), regulations);
        good &= document
            .redeem
            .as_ref()
            .is_none_or(|redeem| for_cart(&at.key("redeem"), &redeem.redemption.0, regulations));
        let ((lines, list), coupons, used) = (lines?, coupons?, used?);
        let (redeem, expected) = (document.redeem, document.expected);
        good.then_some(Self { lines, list, coupons, used, shipping, redeem, expected })
    }
}

/// Whether a redemption of some version exchanges points for carts.
fn for_cart(at: &At<'_>, redemption: &str, regulations: &Regulations) -> bool {
    let at = at.key("redemption");
    let (mut known, mut for_carts) = (false, Vec::new());
    for of_version in regulations.versions().iter().flat_map(Program::redemptions) {
        known |= of_version.id() == redemption;
        if let RedemptionTerms::Exchange { r#for: ExchangeFor::Cart, .. } = of_version.terms() {
            for_carts.push(of_version.id());
        }
    }
    let good = for_carts.contains(&redemption);
    if !known {
        at.unknown(Code::RedemptionUnknown, redemption, &mut for_carts.into_iter());
    } else if !good {
        at.error(Code::RedemptionNotForCart, vec![("redemption", redemption.into())]);
    }
    good
}

/// The lines, and the sum of their list amounts.
fn lines<'a>(at: &At<'_>, documents: Vec<CartLine<'a>>) -> Option<(Vec<PricedLine<'a>>, Money)> {
    few(at, documents.len(), MOST_LINES).then_some(())?;
    let mut good = true;
    let mut list = Money::zero(at.currency());
    let mut lines = Vec::with_capacity(documents.len());
    for (index, line) in documents.into_iter().enumerate() {
        let at = at.index(index);
        for (name, amount) in [("salePrice", line.sale_price), ("floor", line.floor)] {
            if amount.is_some_and(|amount| line.price.minor() < amount.minor()) {
                let params = vec![("min", "0".into()), ("max", line.price.to_string().into())];
                at.key(name).fault(Fault::new(Code::MoneyOutOfRange, params));
                good = false;
            }
        }
        let amount = line.price.times(line.quantity);
        match amount.and_then(|amount| Some((amount, list.plus(amount)?))) {
            Some((amount, sum)) => {
                list = sum;
                lines.push(PricedLine { line, list: amount });
            }
            None => {
                at.fault(Money::overflow());
                good = false;
            }
        }
    }
    good.then_some((lines, list))
}

/// The coupons must be known to some version: that one is of another version, a quote can tell.
fn coupons<'a>(at: &At<'_>, document: Option<CouponsDocument<'a>>, regulations: &Regulations) -> Option<Coupons<'a>> {
    let named = match document {
        None => return Some(Coupons::default()),
        Some(CouponsDocument::Auto) => return Some(Coupons::Auto),
        Some(CouponsDocument::Named(named)) => named,
    };
    few(at, named.len(), MOST_COUPONS).then_some(())?;
    unique(at, None, &named.iter().map(|coupon| &*coupon.0).collect::<Vec<_>>());
    let known = KnownIds::of(regulations, &|offer| offer.source() == OfferSource::Coupon);
    let (mut good, mut coupons) = (true, Vec::with_capacity(named.len()));
    for (index, coupon) in named.into_iter().enumerate() {
        good &= known.check(&at.index(index), Code::CouponUnknown, &coupon.0);
        coupons.push(coupon.0);
    }
    good.then_some(Coupons::Named(coupons))
}

fn used<'a>(at: &At<'_>, documents: Vec<UsedDocument<'a>>, regulations: &Regulations) -> Option<Vec<Used<'a>>> {
    few(at, documents.len(), MOST_USED).then_some(())?;
    unique(at, Some("offer"), &documents.iter().map(|used| &*used.offer.0).collect::<Vec<_>>());
    let known = KnownIds::of(regulations, &|_| !documents.is_empty());
    let (mut good, mut used) = (true, Vec::with_capacity(documents.len()));
    for (index, document) in documents.into_iter().enumerate() {
        let UsedDocument { offer, by_member, in_all } = document;
        good &= known.check(&at.index(index).key("offer"), Code::OfferUnknown, &offer.0);
        used.push(Used { offer: offer.0, by_member: by_member.unwrap_or(0), in_all: in_all.unwrap_or(0) });
    }
    good.then_some(used)
}

fn few(at: &At<'_>, count: usize, most: usize) -> bool {
    if count > most {
        at.error(Code::ListTooLong, vec![("limit", most.into())]);
    }
    count <= most
}
