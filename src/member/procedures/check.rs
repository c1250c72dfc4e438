//! From the document to the checked member: terms, and what is read of the ledger.

use super::super::check::{not_before, terms};
use super::super::document::{FeeDocument, RedeemedDocument};
use super::super::ledger::Event;
use super::super::ledger_check::KINDS;
use super::super::references::References;
use super::document::{ProcedureActivityDocument, ProcedureMemberDocument};
use super::{FeePaid, GivenBack, ProcedureMember, RedemptionMade};
use crate::calendar::{Day, Moment};
use crate::in_order::in_order;
use crate::json::{At, Meta, canonical, exactly_one};
use crate::problem::Code;
use crate::regulations::forms::FormTier;
use crate::regulations::procedures::Procedures;
use crate::units::Money;

impl<'a> ProcedureMember<'a> {
    /// Checks a document whose problems are told at `at`.
    pub(crate) fn check(document: ProcedureMemberDocument<'a>, procedures: &Procedures, at: &At<'_>) -> Option<Self> {
        let terms = terms(&at.key("terms"), &document.terms, document.joined_on);
        let mut member = Self {
            id: document.id.0,
            kind: document.kind.0,
            joined_on: document.joined_on,
            terms: Vec::new(),
            fees: Vec::new(),
            by_end: Vec::new(),
            redemptions: Vec::new(),
            given_back: Vec::new(),
        };
        let good = member.book(&at.key("activities"), document.activities.unwrap_or_default(), procedures);
        member.terms = terms?;
        let by_end = in_order(member.fees.len(), &|a, b| member.end_of(a).cmp(&member.end_of(b)));
        // Those for no tier stand first.
        let first = by_end.partition_point(|place| member.end_of(*place).is_none());
        member.by_end = by_end.get(first..).unwrap_or_default().to_vec();
        good.then_some(member)
    }

    /// Books what is read of the ledger, in its order; whether all of it is good.
    fn book(
        &mut self,
        at: &At<'_>,
        mut documents: Vec<ProcedureActivityDocument<'a>>,
        procedures: &Procedures,
    ) -> bool {
        let by_id = in_order(documents.len(), &|a, b| {
            documents.get(a).map(|a| &a.id.0).cmp(&documents.get(b).map(|b| &b.id.0))
        });
        let (repeated, mut good) = repeated(at, &mut documents, &by_id);
        let mut sum = Some(Money::zero(at.currency()));
        for (place, document) in documents.iter().enumerate() {
            let at = at.index(place);
            good &= has_one_kind(&at, document) && not_before_joining(&at, document.on.day(), self.joined_on);
            if let Some(fee) = &document.fee {
                sum = sum.and_then(|sum| sum.plus(fee.amount));
            }
        }
        if sum.is_none() {
            at.fault(Money::overflow());
            good = false;
        }
        let mut references = References::of_redemptions(&documents_redeemed(&documents, &by_id), documents.len());
        for place in in_order(documents.len(), &|a, b| turn(documents.get(a)).cmp(&turn(documents.get(b)))) {
            if repeated.get(place).copied().unwrap_or(false) {
                continue;
            }
            let Some(document) = documents.get_mut(place) else { continue };
            good &= self.book_one(&at.index(place), place, document, (procedures, &mut references)).is_some();
        }
        good
    }

    /// Books one activity; `None` where it is not good.
    fn book_one(
        &mut self,
        at: &At<'_>,
        place: usize,
        document: &mut ProcedureActivityDocument<'a>,
        (procedures, references): (&Procedures, &mut References),
    ) -> Option<()> {
        let (id, on) = (document.id.0.clone(), document.on);
        if let Some(redemption) = document.redemption.take() {
            references.redeemed(place, self.redemptions.len(), &redemption);
            if redemption.quantity.is_some() && redemption.item.is_none() {
                at.key("redemption").key("quantity").needs(&["item"]);
                return None;
            }
            let RedeemedDocument { wallet, points, .. } = redemption;
            self.redemptions.push(RedemptionMade { id, on, wallet: wallet.0, points });
        } else if let Some(given_back) = document.give_back.take() {
            let event = references.give_back(&at.key("giveBack"), &given_back)?;
            let Event::GiveBack { points, .. } = event else { return None };
            self.given_back.push(GivenBack { on, of: given_back.of.0, points });
        } else if let Some(fee) = document.fee.take() {
            let bought = bought(&at.key("fee"), on.day(), &fee, procedures)?;
            let bought = fee.tier.map(|tier| tier.0).zip(bought);
            self.fees.push(FeePaid { id, on, amount: fee.amount, bought });
        }
        Some(())
    }
}

/// The last day of what was paid for, which a fee for a tier names, and none else; `None` where that is not so.
#[expect(clippy::option_option, reason = "a fee for no tier has no such day, and is good")]
fn bought(at: &At<'_>, on: Day, fee: &FeeDocument<'_>, procedures: &Procedures) -> Option<Option<Day>> {
    let Some(tier) = &fee.tier else {
        if fee.to.is_some() {
            at.key("to").needs(&["tier"]);
        }
        return fee.to.is_none().then_some(None);
    };
    let known = known_tier(&at.key("tier"), &tier.0, procedures);
    if fee.to.is_none() {
        at.key("to").missing();
    }
    let good = not_before(&at.key("to"), fee.to, on) && known;
    good.then_some(Some(fee.to?))
}

fn known_tier(at: &At<'_>, tier: &str, procedures: &Procedures) -> bool {
    let versions = procedures.versions();
    let good = versions.iter().any(|version| version.rank(tier).is_some());
    if !good {
        let mut known = Vec::new();
        for version in versions {
            known.extend(version.tiers().iter().map(FormTier::id));
        }
        at.unknown(Code::TierUnknown, tier, &mut known.iter().copied());
    }
    good
}

fn not_before_joining(at: &At<'_>, day: Day, joined_on: Day) -> bool {
    if day < joined_on {
        at.key("on").error_text(Code::ActivityBeforeJoining, "joined", &joined_on);
    }
    day >= joined_on
}

/// By place, whether an activity is told a second time, which counts once; and whether all is good: another activity
/// of the same id is an error. Of what is read past only the id and the time are compared.
fn repeated(at: &At<'_>, documents: &mut [ProcedureActivityDocument<'_>], by_id: &[usize]) -> (Vec<bool>, bool) {
    let mut own_data = Vec::with_capacity(documents.len());
    for document in &mut *documents {
        own_data.push(document.meta.take());
    }
    let same_data = |a: usize, b: usize| {
        let data = |place: usize| own_data.get(place).copied().flatten().map(|Meta(json)| canonical(json));
        data(a) == data(b)
    };
    let mut repeated = vec![false; documents.len()];
    let mut good = true;
    let mut first: Option<usize> = None;
    for place in by_id.iter().copied() {
        let id = |place: usize| documents.get(place).map(|document| &document.id);
        let Some(first) = first.filter(|first| id(*first) == id(place)) else {
            first = Some(place);
            continue;
        };
        let here = at.index(place);
        let there = at.index(first).pointer();
        let read = documents.get(place).is_some_and(is_read);
        let same = documents.get(first) == documents.get(place);
        if same && read && same_data(first, place) {
            here.info(Code::ActivityRepeated, vec![("first", there.into())]);
        } else if !same || read {
            here.key("id").error_text(Code::ActivityConflict, "first", &there);
            good = false;
        }
        if let Some(repeated) = repeated.get_mut(place) {
            *repeated = true;
        }
    }
    (repeated, good)
}

/// Whether the activity is one that is looked into.
const fn is_read(document: &ProcedureActivityDocument<'_>) -> bool {
    document.fee.is_some() || document.redemption.is_some() || document.give_back.is_some()
}

/// The id and place of every redemption, by id; of one that is told twice the first.
fn documents_redeemed(documents: &[ProcedureActivityDocument<'_>], by_id: &[usize]) -> Vec<(String, usize)> {
    let mut redeemed: Vec<(String, usize)> = Vec::new();
    for place in by_id {
        let Some(document) = documents.get(*place).filter(|document| document.redemption.is_some()) else { continue };
        if redeemed.last().is_none_or(|(first, _)| *first != document.id.0) {
            redeemed.push((document.id.0.to_string(), *place));
        }
    }
    redeemed
}

fn has_one_kind(at: &At<'_>, document: &ProcedureActivityDocument<'_>) -> bool {
    let there = [
        document.purchase.is_some(),
        document.refund.is_some(),
        document.redemption.is_some(),
        document.r#use.is_some(),
        document.give_back.is_some(),
        document.completion.is_some(),
        document.action.is_some(),
        document.fee.is_some(),
        document.contribution.is_some(),
        document.invitation.is_some(),
        document.grant.is_some(),
        document.adjustment.is_some(),
    ];
    exactly_one(at, KINDS, there)
}

/// By time; at the same time fees before what spends points, and that before what gives them back; then by id.
fn turn<'d>(document: Option<&'d ProcedureActivityDocument<'_>>) -> Option<(Moment, u8, &'d str)> {
    let document = document?;
    let turn = if document.give_back.is_some() { 2 } else { u8::from(document.redemption.is_some()) };
    Some((document.on, turn, &document.id.0))
}
