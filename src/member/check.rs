//! From the member's document to the checked member: terms, opening, and a ledger that can have happened.

use super::document::{
    ActivityDocument, MemberDocument, OpeningDocument, PurchaseDocument, RefundDocument, TermDocument,
};
use super::ledger::{Activity, Event, LineRefund, Purchase, PurchasedLine};
use super::{Member, Opening, OpeningLot};
use crate::calendar::{Day, Term};
use crate::json::{At, choice, exactly_one};
use crate::problem::Code;
use crate::regulations::{Program, Regulations, Wallet};
use crate::units::Money;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Member<'a> {
    pub(crate) fn check(document: MemberDocument<'a>, regulations: &Regulations, at: &At<'_>) -> Option<Self> {
        let kind = choice(&at.key("kind"), &document.kind.0, &[("person", ()), ("enterprise", ())]);
        let terms = terms(&at.key("terms"), &document.terms, document.joined_on);
        let opening = match (&document.opening, &terms) {
            (None, _) => Some(None),
            (Some(_), None) => None,
            (Some(opening), Some(terms)) => {
                let program = regulations.of_term_from(version_day(terms, opening.on)?)?;
                self::opening(&at.key("opening"), opening, program).map(Some)
            }
        };
        let since = document.opening.as_ref().map(|opening| opening.on);
        let terms_or_none = terms.as_deref().unwrap_or_default();
        let ledger = Ledger { joined_on: document.joined_on, since, terms: terms_or_none, regulations };
        let activities = ledger.check(&at.key("activities"), document.activities.unwrap_or_default());
        kind?;
        Some(Self {
            id: document.id.0,
            joined_on: document.joined_on,
            terms: terms?,
            opening: opening?,
            activities: activities?,
        })
    }
}

fn terms(at: &At<'_>, documents: &[TermDocument], joined_on: Day) -> Option<Vec<Term>> {
    if documents.is_empty() {
        at.error(Code::ListEmpty, vec![]);
        return None;
    }
    let mut good = true;
    let mut before: Option<&TermDocument> = None;
    for (index, term) in documents.iter().enumerate() {
        let at = at.index(index);
        if term.to.is_some_and(|to| to < term.from) {
            at.key("to").error(Code::TermOrder, vec![]);
            good = false;
        }
        if term.from < joined_on {
            at.key("from").error(Code::TermBeforeJoining, vec![("joined", joined_on.to_string().into())]);
            good = false;
        }
        if before.is_some_and(|before| before.to.is_none_or(|to| term.from <= to)) {
            at.key("from").error(Code::TermOverlap, vec![]);
            good = false;
        }
        before = Some(term);
    }
    good.then(|| documents.iter().map(|term| Term { from: term.from, to: term.to }).collect())
}

/// The first day of the term whose version of the regulations counts on a day: the term that holds
/// it, else the last one before it, else the first.
pub(super) fn version_day(terms: &[Term], day: Day) -> Option<Day> {
    terms.iter().rev().find(|term| term.from <= day).or(terms.first()).map(|term| term.from)
}

fn opening(at: &At<'_>, document: &OpeningDocument<'_>, program: &Program) -> Option<Opening> {
    let mut good = true;
    if program.rank(&document.tier.0).is_none() {
        at.key("tier").unknown(Code::TierUnknown, &document.tier.0, program.tiers().map(|(_, tier)| tier.id()));
        good = false;
    }
    let lots_at = at.key("lots");
    let lots = document.lots.iter().flatten().enumerate().map(|(index, lot)| {
        good &= known_wallet(&lots_at.index(index).key("wallet"), &lot.wallet.0, std::slice::from_ref(program));
        OpeningLot {
            wallet: lot.wallet.0.to_string(),
            points: lot.points,
            earned_on: lot.earned_on.unwrap_or(document.on),
            expires_on: lot.expires_on,
        }
    });
    let lots = lots.collect();
    good.then(|| Opening { on: document.on, tier: document.tier.0.to_string(), held_to: document.held_to, lots })
}

fn known_wallet(at: &At<'_>, wallet: &str, versions: &[Program]) -> bool {
    let known = || versions.iter().flat_map(Program::wallets).map(Wallet::id);
    let good = known().any(|id| id == wallet);
    if !good {
        at.unknown(Code::WalletUnknown, wallet, known());
    }
    good
}

/// What a ledger is checked against.
struct Ledger<'r> {
    joined_on: Day,
    /// The opening's day.
    since: Option<Day>,
    terms: &'r [Term],
    regulations: &'r Regulations,
}

impl Ledger<'_> {
    fn check<'a>(&self, at: &At<'_>, documents: Vec<ActivityDocument<'a>>) -> Option<Vec<Activity<'a>>> {
        let repeated = repeated(at, &documents)?;
        let mut good = true;
        let mut entries: Vec<_> = documents.into_iter().enumerate().collect();
        entries.retain(|(place, document)| {
            let at = at.index(*place);
            good &= kind_of(&at, document).is_some() && self.in_time(&at, document);
            !repeated.contains(place)
        });
        entries.sort_by(|(_, a), (_, b)| a.on.cmp(&b.on).then(turn(a).cmp(&turn(b))).then_with(|| a.id.0.cmp(&b.id.0)));
        let lines =
            || entries.iter().filter_map(|(_, document)| document.purchase.as_ref()).flat_map(|bought| &bought.lines);
        let total = lines().try_fold(Money::zero(at.currency()), |sum, line| sum.plus(line.paid));
        if total.is_none() {
            at.fault(Money::overflow());
            good = false;
        }
        let mut activities = Vec::with_capacity(entries.len());
        // Where a purchase stands in the ledger, and what is left of each of its lines.
        let mut purchases: BTreeMap<String, (usize, Vec<Money>)> = BTreeMap::new();
        let has_refunds = entries.iter().any(|(_, document)| document.refund.is_some());
        let later: BTreeMap<String, usize> = if has_refunds { purchase_places(&entries) } else { BTreeMap::new() };
        for (place, document) in entries {
            let at = at.index(place);
            let ActivityDocument { id, on, purchase, refund, redemption, .. } = document;
            let event = match (purchase, refund, redemption) {
                (Some(purchase), _, _) => {
                    if has_refunds {
                        let paid = purchase.lines.iter().map(|line| line.paid).collect();
                        purchases.insert(id.0.to_string(), (activities.len(), paid));
                    }
                    Some(Event::Purchase(self::purchase(purchase)))
                }
                (None, Some(document), _) => refund_of(&at.key("refund"), &document, &mut purchases, &later),
                (None, None, Some(redemption)) => {
                    let at = at.key("redemption");
                    known_wallet(&at.key("wallet"), &redemption.wallet.0, self.regulations.versions())
                        .then_some(Event::Redemption { wallet: redemption.wallet.0, points: redemption.points })
                }
                (None, None, None) => None,
            };
            match event {
                Some(event) => activities.push(Activity { id: id.0, on, place, event }),
                None => good = false,
            }
        }
        good.then_some(activities)
    }

    fn in_time(&self, at: &At<'_>, document: &ActivityDocument<'_>) -> bool {
        let day = document.on.day();
        if day < self.joined_on {
            at.key("on").error(Code::ActivityBeforeJoining, vec![("joined", self.joined_on.to_string().into())]);
            return false;
        }
        if let Some(since) = self.since.filter(|since| day < *since) {
            at.key("on").error(Code::ActivityBeforeOpening, vec![("opening", since.to_string().into())]);
            return false;
        }
        if document.purchase.is_some() && !self.terms.iter().any(|term| term.holds(day)) {
            at.key("on").info(Code::ActivityOutsideTerms, vec![]);
        }
        true
    }
}

/// The places of activities told twice, which count once. Another activity of the same id is an error.
fn repeated(at: &At<'_>, documents: &[ActivityDocument<'_>]) -> Option<BTreeSet<usize>> {
    let mut first_of: BTreeMap<&str, usize> = BTreeMap::new();
    let mut repeated = BTreeSet::new();
    let mut good = true;
    for (place, document) in documents.iter().enumerate() {
        let Some(first) = first_of.get(&*document.id.0).copied() else {
            first_of.insert(&document.id.0, place);
            continue;
        };
        let here = at.index(place);
        let there = at.index(first).pointer();
        if documents.get(first) == Some(document) {
            here.info(Code::ActivityRepeated, vec![("first", there.into())]);
            repeated.insert(place);
        } else {
            here.key("id").error(Code::ActivityConflict, vec![("first", there.into())]);
            good = false;
        }
    }
    good.then_some(repeated)
}

fn kind_of(at: &At<'_>, document: &ActivityDocument<'_>) -> Option<()> {
    let kinds = [
        ("purchase", document.purchase.is_some()),
        ("refund", document.refund.is_some()),
        ("redemption", document.redemption.is_some()),
    ];
    exactly_one(at, &kinds).then_some(())
}

/// On the same time: purchases before refunds before redemptions.
const fn turn(document: &ActivityDocument<'_>) -> u8 {
    if document.purchase.is_some() {
        0
    } else if document.refund.is_some() {
        1
    } else {
        2
    }
}

fn purchase(document: PurchaseDocument<'_>) -> Purchase<'_> {
    let lines = document.lines.into_iter().map(|line| PurchasedLine {
        sku: line.sku,
        category: line.category,
        brand: line.brand,
        tags: line.tags.unwrap_or_default(),
        paid: line.paid,
    });
    Purchase { lines: lines.collect() }
}

fn purchase_places(entries: &[(usize, ActivityDocument<'_>)]) -> BTreeMap<String, usize> {
    let purchases = entries.iter().filter(|(_, document)| document.purchase.is_some());
    purchases.map(|(place, document)| (document.id.0.to_string(), *place)).collect()
}

fn refund_of<'a>(
    at: &At<'_>,
    document: &RefundDocument<'_>,
    purchases: &mut BTreeMap<String, (usize, Vec<Money>)>,
    all: &BTreeMap<String, usize>,
) -> Option<Event<'a>> {
    let Some((position, left)) = purchases.get_mut(&*document.of.0) else {
        let at = at.key("of");
        if all.contains_key(&*document.of.0) {
            at.error(Code::RefundBeforePurchase, vec![("given", (*document.of.0).into())]);
        } else {
            at.unknown(Code::RefundUnknownPurchase, &document.of.0, all.keys().map(String::as_str));
        }
        return None;
    };
    let lines_at = at.key("lines");
    let mut good = true;
    let mut lines = Vec::with_capacity(document.lines.len());
    for (index, refunded) in document.lines.iter().enumerate() {
        let at = lines_at.index(index);
        let count = left.len();
        let line = usize::try_from(refunded.line).ok();
        let Some((line, rest)) = line.and_then(|line| Some((line, left.get_mut(line)?))) else {
            at.key("line").error(Code::RefundUnknownLine, vec![("lines", count.into())]);
            good = false;
            continue;
        };
        match rest.minus(refunded.amount).filter(|after| !after.is_negative()) {
            Some(after) => *rest = after,
            None => {
                at.key("amount").error(Code::RefundTooMuch, vec![("left", rest.to_string().into())]);
                good = false;
            }
        }
        lines.push(LineRefund { line, amount: refunded.amount });
    }
    good.then_some(Event::Refund { of: *position, lines })
}
