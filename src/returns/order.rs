//! From the documents to a checked order: what is left of each line, and what is to be given back of it.

use super::document::{OrderDocument, OrderLineDocument, OrderRedeemedDocument, ReturnedPieces};
use crate::calendar::Moment;
use crate::cart::Cart;
use crate::json::{At, Given};
use crate::member::{Activity, Event, Member, Purchase, PurchasedLine};
use crate::problem::{Code, Param};
use crate::regulations::{KnownIds, Regulations};
use crate::units::{Money, Points};

/// An order, checked.
pub(crate) struct Order<'a> {
    pub(super) cart: Cart<'a>,
    pub(super) on: Moment,
    pub(super) offers: Vec<Given<'a>>,
    /// By line of the cart.
    pub(super) lines: Vec<OrderLine>,
    /// Where the purchase stands in the member's ledger.
    pub(super) purchase: Option<usize>,
    pub(super) redeemed: Option<Redeemed<'a>>,
}

/// A line of an order.
#[derive(Clone, Copy)]
pub(super) struct OrderLine {
    pub(super) paid: Money,
    pub(super) refunded: Money,
    /// Pieces that were not given back so far.
    pub(super) pieces: u32,
    /// Pieces of them that are to be given back.
    pub(super) wanted: u32,
}

impl OrderLine {
    /// What was paid and not paid back so far.
    pub(super) fn left(&self) -> Option<Money> {
        self.paid.minus(self.refunded)
    }
}

/// Points that paid a part of an order.
pub(super) struct Redeemed<'a> {
    pub(super) amount: Money,
    /// Where the redemption stands in the ledger.
    pub(super) position: usize,
    pub(super) wallet: &'a str,
    pub(super) points: Points,
    /// Of them, those given back so far.
    pub(super) given_back: Points,
}

impl<'a> Order<'a> {
    /// The problems of the order's parts are all told before `None` says that there is none.
    pub(crate) fn check(
        document: OrderDocument<'a>,
        returned: &[ReturnedPieces],
        (regulations, member, on): (&Regulations, Option<&'a Member<'a>>, Moment),
        at: &At<'_>,
    ) -> Option<Self> {
        let order_at = at.key("order");
        let OrderDocument { cart, on: ordered_on, offers, lines, purchase, redeemed } = document;
        let cart = Cart::check(cart, regulations, &order_at.key("cart"));
        let mut good = known_offers(&order_at.key("offers"), &offers, regulations);
        if !on.has_seen(ordered_on) {
            good = refused(at, "on", Code::RefundBeforePurchase, "given", ordered_on.to_string().into());
        }
        let ledger = Seen { member, on };
        let purchase = match &purchase {
            None => Some(None),
            Some(id) => ledger.purchase(&order_at, &id.0).map(Some),
        };
        let redeemed_at = order_at.key("redeemed");
        let redeemed = match redeemed {
            None => Some(None),
            Some(redeemed) => ledger.redemption(&redeemed_at, redeemed).map(Some),
        };
        // Without a cart nothing can be said about lines.
        let cart = cart?;
        let mut lines = order_lines(&order_at.key("lines"), &lines, &cart)?;
        good &= wanted(&at.key("lines"), returned, &mut lines);
        let paid = lines.iter().try_fold(Money::zero(at.currency()), |sum, line| sum.plus(line.paid))?;
        if redeemed.iter().flatten().any(|redeemed| redeemed.amount > paid) {
            good = refused(&redeemed_at, "amount", Code::PurchasePartAboveWhole, "paid", paid.to_string().into());
        }
        if purchase.iter().flatten().any(|(position, purchase)| ledger.is_left(*position, purchase, &lines).is_none()) {
            good = refused(&order_at, "purchase", Code::OrderPurchaseDiffers, "what", "lines".into());
        }
        let (purchase, redeemed) = (purchase?.map(|(position, _)| position), redeemed?);
        good.then_some(Self { cart, on: ordered_on, offers, lines, purchase, redeemed })
    }
}

/// Offers and rates of any version: which of them counted is told by the order's day.
fn known_offers(at: &At<'_>, offers: &[Given<'_>], regulations: &Regulations) -> bool {
    let known = KnownIds::with_rates(regulations);
    let mut good = true;
    for (index, given) in offers.iter().enumerate() {
        good &= known.check(&at.index(index), Code::OfferUnknown, &given.0);
    }
    good
}

/// The order's lines beside the cart's: nothing came back beyond what was bought and paid.
fn order_lines(at: &At<'_>, documents: &[OrderLineDocument], cart: &Cart<'_>) -> Option<Vec<OrderLine>> {
    if documents.len() != cart.lines().len() {
        at.error(
            Code::OrderLinesDiffer,
            vec![("expected", cart.lines().len().into()), ("found", documents.len().into())],
        );
        return None;
    }
    let mut good = true;
    let mut lines = Vec::with_capacity(documents.len());
    let mut sum = Some(Money::zero(at.currency()));
    for (index, (document, priced)) in documents.iter().zip(cart.lines()).enumerate() {
        let at = at.index(index);
        let (paid, refunded) = (document.paid, document.refunded.unwrap_or(Money::zero(at.currency())));
        if refunded > paid {
            good = refused(&at, "refunded", Code::PurchasePartAboveWhole, "paid", paid.to_string().into());
        }
        let quantity = priced.line().quantity.get();
        let pieces = quantity.checked_sub(document.returned.unwrap_or(0)).unwrap_or_else(|| {
            good = refused(&at, "returned", Code::ReturnTooMany, "left", quantity.to_string().into());
            0
        });
        sum = sum.and_then(|sum| sum.plus(paid));
        lines.push(OrderLine { paid, refunded, pieces, wanted: 0 });
    }
    if sum.is_none() {
        at.fault(Money::overflow());
    }
    (good && sum.is_some()).then_some(lines)
}

/// Notes what is to be given back of each line.
fn wanted(at: &At<'_>, returned: &[ReturnedPieces], lines: &mut [OrderLine]) -> bool {
    let count = lines.len();
    let mut met = vec![false; count];
    let mut good = true;
    for (index, pieces) in returned.iter().enumerate() {
        let at = at.index(index);
        let place = usize::try_from(pieces.line).unwrap_or(usize::MAX);
        let (Some(line), Some(known)) = (lines.get_mut(place), met.get_mut(place)) else {
            at.key("line").error(Code::ReturnLineUnknown, vec![("line", place.into()), ("lines", count.into())]);
            good = false;
            continue;
        };
        if std::mem::replace(known, true) {
            good = refused(&at, "line", Code::ReturnLineTwice, "line", place.into());
            continue;
        }
        line.wanted = pieces.quantity.get();
        if line.wanted > line.pieces {
            good = refused(&at, "quantity", Code::ReturnTooMany, "left", line.pieces.to_string().into());
        }
    }
    good
}

/// Tells what is wrong with a field: it is not good.
fn refused(at: &At<'_>, field: &str, code: Code, name: &'static str, value: Param) -> bool {
    at.key(field).error(code, vec![(name, value)]);
    false
}

/// What the ledger says of what has happened by now; of a guest, nothing.
struct Seen<'m> {
    member: Option<&'m Member<'m>>,
    on: Moment,
}

impl<'m> Seen<'m> {
    fn activities(&self) -> impl Iterator<Item = (usize, &'m Activity<'m>)> + use<'m> {
        let on = self.on;
        let activities = self.member.map(Member::activities).unwrap_or_default().iter().enumerate();
        activities.filter(move |(_, activity)| on.has_seen(activity.on()))
    }

    /// The first of an id that is such an activity.
    fn find(&self, id: &str, wanted: fn(&Event<'_>) -> bool) -> Option<(usize, &'m Event<'m>)> {
        let found = self.activities().find(|(_, activity)| activity.id() == id && wanted(activity.event()))?;
        Some((found.0, found.1.event()))
    }

    fn purchase(&self, at: &At<'_>, id: &str) -> Option<(usize, &'m Purchase<'m>)> {
        let found = self.find(id, |event| matches!(event, Event::Purchase(_)));
        let Some((position, Event::Purchase(purchase))) = found else {
            refused(at, "purchase", Code::OrderPurchaseUnknown, "purchase", id.into());
            return None;
        };
        Some((position, purchase))
    }

    /// Says something where the purchase is left as the order says.
    fn is_left(&self, position: usize, purchase: &Purchase<'_>, lines: &[OrderLine]) -> Option<()> {
        let mut left: Vec<_> = purchase.lines().iter().map(|line| (line.paid(), line.pieces())).collect();
        for (_, activity) in self.activities() {
            let Event::Refund { of, lines } = activity.event() else { continue };
            for refund in lines.iter().filter(|_| *of == position) {
                let (amount, pieces) = left.get_mut(refund.line)?;
                *amount = amount.minus(refund.amount)?;
                *pieces = pieces.checked_sub(refund.pieces)?;
            }
        }
        let bought = purchase.lines();
        let same = |((bought, left), line): ((&PurchasedLine<'_>, &(Money, u32)), &OrderLine)| {
            bought.paid() == line.paid && line.left() == Some(left.0) && left.1 == line.pieces
        };
        (bought.len() == lines.len() && bought.iter().zip(&left).zip(lines).all(same)).then_some(())
    }

    fn redemption(&self, at: &At<'_>, document: OrderRedeemedDocument<'_>) -> Option<Redeemed<'m>> {
        let id = &*document.redemption.0;
        let found = self.find(id, |event| matches!(event, Event::Redemption { .. }));
        let Some((position, Event::Redemption { wallet, points, .. })) = found else {
            refused(at, "redemption", Code::OrderRedemptionUnknown, "redemption", id.into());
            return None;
        };
        let mut given_back = Points::ZERO;
        for (_, activity) in self.activities() {
            match activity.event() {
                Event::GiveBack { of, points, .. } if *of == position => given_back = given_back.plus(*points)?,
                _ => {}
            }
        }
        Some(Redeemed { amount: document.amount, position, wallet, points: *points, given_back })
    }
}
