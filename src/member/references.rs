//! What activities refer to: purchases that are refunded or completed, redemptions given back.

use super::document::{
    ActivityDocument, GiveBackDocument, PurchaseDocument, RedeemedDocument, RefundDocument, RefundedLineDocument,
};
use super::ledger::{Event, LineRefund};
use crate::json::At;
use crate::problem::Code;
use crate::units::{Money, Points, Quantity};

/// The purchases and redemptions of a ledger while it is gone through in its order.
pub(super) struct References {
    /// The id and place of every activity that can be referred to, and whether it is a purchase, by id.
    by_id: Vec<(String, usize, bool)>,
    /// By place: where it stands in the ledger, and what is left of it, once it was met.
    met: Vec<Option<(usize, Left)>>,
}

/// What is left of an activity.
#[derive(Clone)]
enum Left {
    /// Line by line.
    Purchase(Vec<LineLeft>),
    /// Points, and the wallet that they came from.
    Redemption(String, Points),
}

/// What is left of a purchased line.
#[derive(Clone)]
struct LineLeft {
    amount: Money,
    pieces: u32,
}

impl References {
    /// Nothing is kept of a ledger in which nothing refers to anything.
    pub(super) fn new(documents: &[ActivityDocument<'_>], by_id: Vec<usize>) -> Self {
        let refers = |document: &ActivityDocument<'_>| {
            document.refund.is_some() || document.completion.is_some() || document.give_back.is_some()
        };
        if !documents.iter().any(refers) {
            return Self { by_id: Vec::new(), met: Vec::new() };
        }
        let mut referred: Vec<(String, usize, bool)> = Vec::new();
        for place in by_id {
            let Some(document) = documents.get(place) else { continue };
            let is_purchase = document.purchase.is_some();
            // Of an activity that is told twice, only the first is met.
            let again = referred.last().is_some_and(|(first, ..)| *first == document.id.0);
            if !again && (is_purchase || document.redemption.is_some()) {
                referred.push((document.id.0.to_string(), place, is_purchase));
            }
        }
        Self { by_id: referred, met: vec![None; documents.len()] }
    }

    /// Those of a ledger of so many activities of which redemptions alone are read: the id and place of each, by id.
    pub(super) fn of_redemptions(redeemed: &[(String, usize)], count: usize) -> Self {
        let by_id = redeemed.iter().map(|(id, place)| (id.clone(), *place, false)).collect();
        Self { by_id, met: vec![None; count] }
    }

    pub(super) fn bought(&mut self, place: usize, position: usize, purchase: &PurchaseDocument<'_>) {
        if let Some(met) = self.met.get_mut(place) {
            let left = purchase.lines.iter().map(|line| LineLeft { amount: line.paid, pieces: line.quantity.get() });
            *met = Some((position, Left::Purchase(left.collect())));
        }
    }

    pub(super) fn redeemed(&mut self, place: usize, position: usize, redemption: &RedeemedDocument<'_>) {
        if let Some(met) = self.met.get_mut(place) {
            *met = Some((position, Left::Redemption(redemption.wallet.0.to_string(), redemption.points)));
        }
    }

    pub(super) fn refund<'a>(&mut self, at: &At<'_>, document: &RefundDocument<'_>) -> Option<Event<'a>> {
        let of = &*document.of.0;
        let at_of = at.key("of");
        let codes = (Code::RefundUnknownPurchase, Code::RefundBeforePurchase);
        let Some((position, Left::Purchase(left))) = self.find(&at_of, of, codes, true)? else { return None };
        let lines_at = at.key("lines");
        let mut lines = Vec::with_capacity(document.lines.len());
        for (index, line) in document.lines.iter().enumerate() {
            lines.extend(take(&lines_at.index(index), left, line));
        }
        (lines.len() == document.lines.len()).then_some(Event::Refund { of: *position, lines })
    }

    pub(super) fn completion<'a>(&mut self, at: &At<'_>, of: &str) -> Option<Event<'a>> {
        let codes = (Code::CompletionUnknownPurchase, Code::CompletionBeforePurchase);
        let (position, _) = self.find(&at.key("of"), of, codes, true)?.as_ref()?;
        Some(Event::Completion { of: *position })
    }

    pub(super) fn give_back<'a>(&mut self, at: &At<'_>, document: &GiveBackDocument<'_>) -> Option<Event<'a>> {
        let codes = (Code::GiveBackUnknownRedemption, Code::GiveBackBeforeRedemption);
        let found = self.find(&at.key("of"), &document.of.0, codes, false)?;
        let Some((position, Left::Redemption(wallet, left))) = found else { return None };
        let points = document.points.unwrap_or(*left);
        let Some(rest) = left.minus(points).filter(|rest| *rest >= Points::ZERO) else {
            at.key("points").error_text(Code::GiveBackTooMuch, "left", left);
            return None;
        };
        *left = rest;
        Some(Event::GiveBack { of: *position, wallet: wallet.clone().into(), points })
    }

    /// The purchase or redemption of an id, where it has been met.
    fn find(
        &mut self,
        at: &At<'_>,
        of: &str,
        (unknown, before): (Code, Code),
        purchase: bool,
    ) -> Option<&mut Option<(usize, Left)>> {
        let found = self.by_id.binary_search_by(|(id, ..)| id.as_str().cmp(of)).ok();
        let found = found.and_then(|found| self.by_id.get(found)).filter(|(.., is_purchase)| *is_purchase == purchase);
        let Some((_, place, _)) = found else {
            at.error_text(unknown, "given", &of);
            return None;
        };
        let met = self.met.get_mut(*place)?;
        if met.is_none() {
            at.error_text(before, "given", &of);
            return None;
        }
        Some(met)
    }
}

/// Takes what was refunded off what is left of its line.
fn take(at: &At<'_>, left: &mut [LineLeft], refunded: &RefundedLineDocument) -> Option<LineRefund> {
    let count = left.len();
    let line = usize::try_from(refunded.line).unwrap_or(usize::MAX);
    let Some(rest) = left.get_mut(line) else {
        at.key("line").error_number(Code::RefundUnknownLine, "lines", count);
        return None;
    };
    let given = refunded.quantity.map_or(0, Quantity::get);
    let pieces = rest.pieces.checked_sub(given);
    if pieces.is_none() {
        at.key("quantity").error_text(Code::RefundTooMuch, "left", &rest.pieces);
    }
    let amount = rest.amount.minus(refunded.amount).filter(|after| !after.is_negative());
    if amount.is_none() {
        at.key("amount").error_text(Code::RefundTooMuch, "left", &rest.amount);
    }
    *rest = LineLeft { amount: amount?, pieces: pieces? };
    Some(LineRefund { line, pieces: given, amount: refunded.amount })
}
