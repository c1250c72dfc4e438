//! From the cart's document to the checked cart: sums, prices, coupons and counts.

use super::document::{CartDocument, CartLine, CouponsDocument, UsedDocument};
use super::{Cart, Coupons, PricedLine, Used};
use crate::json::{At, in_order, unique};
use crate::problem::{Code, Fault};
use crate::regulations::{Offer, OfferSource, Program, Regulations};
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
        let ((lines, list), coupons, used) = (lines?, coupons?, used?);
        good.then_some(Self { lines, list, coupons, used, shipping, expected: document.expected })
    }
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
    let known = Ids::of(regulations, |offer| offer.source() == OfferSource::Coupon);
    let mut good = true;
    for (index, coupon) in named.iter().enumerate() {
        good &= known.check(&at.index(index), Code::CouponUnknown, &coupon.0);
    }
    good.then(|| Coupons::Named(named.into_iter().map(|coupon| coupon.0).collect()))
}

fn used<'a>(at: &At<'_>, documents: Vec<UsedDocument<'a>>, regulations: &Regulations) -> Option<Vec<Used<'a>>> {
    few(at, documents.len(), MOST_USED).then_some(())?;
    unique(at, Some("offer"), &documents.iter().map(|used| &*used.offer.0).collect::<Vec<_>>());
    let known = Ids::of(regulations, |_| !documents.is_empty());
    let mut good = true;
    for (index, used) in documents.iter().enumerate() {
        good &= known.check(&at.index(index).key("offer"), Code::OfferUnknown, &used.offer.0);
    }
    let used = |used: UsedDocument<'a>| Used {
        offer: used.offer.0,
        by_member: used.by_member.unwrap_or(0),
        in_all: used.in_all.unwrap_or(0),
    };
    good.then(|| documents.into_iter().map(used).collect())
}

fn few(at: &At<'_>, count: usize, most: usize) -> bool {
    if count > most {
        at.error(Code::ListTooLong, vec![("limit", most.into())]);
    }
    count <= most
}

/// Ids of offers of any version.
struct Ids<'r> {
    ids: Vec<&'r str>,
    /// Places of the ids in byte order.
    sorted: Vec<usize>,
}

impl<'r> Ids<'r> {
    fn of(regulations: &'r Regulations, wanted: impl Fn(&Offer) -> bool) -> Self {
        let offers = regulations.versions().iter().flat_map(Program::offers);
        let ids: Vec<_> = offers.filter(|offer| wanted(offer)).map(Offer::id).collect();
        let sorted = in_order(ids.len(), &|a, b| ids.get(a).cmp(&ids.get(b)));
        Self { ids, sorted }
    }

    fn check(&self, at: &At<'_>, code: Code, id: &str) -> bool {
        let known = self.sorted.binary_search_by(|place| self.ids.get(*place).copied().cmp(&Some(id))).is_ok();
        if !known {
            at.unknown(code, id, &mut self.ids.iter().copied());
        }
        known
    }
}
