//! From the member's document to the checked member: terms, opening, and a ledger that can have happened.

use super::document::{
    ActivityDocument, MemberDocument, OpeningDocument, PurchaseDocument, RefundDocument, RefundedLineDocument,
    TermDocument,
};
use super::ledger::{Activity, Event, LineRefund, Purchase, PurchasedLine};
use super::{Member, Opening, OpeningLot};
use crate::calendar::{Day, Moment, Term};
use crate::json::{At, exactly_one, in_order};
use crate::problem::Code;
use crate::regulations::{Program, Regulations, Wallet};
use crate::units::{Money, Quantity};

impl<'a> Member<'a> {
    pub(crate) fn check(document: MemberDocument<'a>, regulations: &Regulations, at: &At<'_>) -> Option<Self> {
        let terms = terms(&at.key("terms"), &document.terms, document.joined_on);
        let opening = match (&document.opening, &terms) {
            (None, _) => Some(None),
            (Some(_), None) => None,
            (Some(opening), Some(terms)) => {
                let program = regulations.of_term_from(version_day(terms, opening.on)?)?;
                self::opening(&at.key("opening"), opening, program, document.joined_on).map(Some)
            }
        };
        let since = document.opening.as_ref().map(|opening| opening.on);
        let ledger = LedgerCheck { joined_on: document.joined_on, since, terms: terms.as_deref(), regulations };
        let activities = ledger.check(&at.key("activities"), document.activities.unwrap_or_default());
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
    last_begun(terms, day).or(terms.first()).map(|term| term.from)
}

/// The term that holds a day.
pub(super) fn term_on(terms: &[Term], day: Day) -> Option<Term> {
    last_begun(terms, day).filter(|term| term.holds(day)).copied()
}

/// The last term that has begun by a day: terms are in order.
fn last_begun(terms: &[Term], day: Day) -> Option<&Term> {
    terms.get(terms.partition_point(|term| term.from <= day).checked_sub(1)?)
}

fn opening(at: &At<'_>, document: &OpeningDocument<'_>, program: &Program, joined_on: Day) -> Option<Opening> {
    let mut good = not_before(&at.key("on"), Some(document.on), joined_on);
    good &= not_before(&at.key("heldTo"), document.held_to, document.on);
    if program.rank(&document.tier.0).is_none() {
        at.key("tier").unknown(Code::TierUnknown, &document.tier.0, &mut program.tiers().map(|(_, tier)| tier.id()));
        good = false;
    }
    let lots_at = at.key("lots");
    let lots = document.lots.iter().flatten().enumerate().map(|(index, lot)| {
        let at = lots_at.index(index);
        good &= not_before(&at.key("expiresOn"), lot.expires_on, lot.earned_on.unwrap_or(document.on));
        if lot.earned_on.is_some_and(|earned_on| earned_on > document.on) {
            at.key("earnedOn").fault(Day::out_of_range(Day::FIRST, document.on));
            good = false;
        }
        good &= known_wallet(&at.key("wallet"), &lot.wallet.0, std::slice::from_ref(program));
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

/// A day that may not come before another.
fn not_before(at: &At<'_>, day: Option<Day>, first: Day) -> bool {
    let good = day.is_none_or(|day| day >= first);
    if !good {
        at.fault(Day::out_of_range(first, Day::LAST));
    }
    good
}

fn known_wallet(at: &At<'_>, wallet: &str, versions: &[Program]) -> bool {
    let known = || versions.iter().flat_map(Program::wallets).map(Wallet::id);
    let good = known().any(|id| id == wallet);
    if !good {
        at.unknown(Code::WalletUnknown, wallet, &mut known());
    }
    good
}

/// What a ledger is checked against.
struct LedgerCheck<'r> {
    joined_on: Day,
    /// The opening's day.
    since: Option<Day>,
    /// None where they are broken, which is told already.
    terms: Option<&'r [Term]>,
    regulations: &'r Regulations,
}

impl LedgerCheck<'_> {
    fn check<'a>(&self, at: &At<'_>, documents: Vec<ActivityDocument<'a>>) -> Option<Vec<Activity<'a>>> {
        let by_id = in_order(documents.len(), &|a, b| {
            documents.get(a).map(|a| &a.id.0).cmp(&documents.get(b).map(|b| &b.id.0))
        });
        let (repeated, mut good) = repeated(at, &documents, &by_id);
        for (place, document) in documents.iter().enumerate() {
            let at = at.index(place);
            good &= kind_of(&at, document).is_some() && self.in_time(&at, document) && has_lines(&at, document);
        }
        let lines =
            || documents.iter().filter_map(|document| document.purchase.as_ref()).flat_map(|bought| &bought.lines);
        if lines().try_fold(Money::zero(at.currency()), |sum, line| sum.plus(line.paid)).is_none() {
            at.fault(Money::overflow());
            good = false;
        }
        let by_time = in_order(documents.len(), &|a, b| {
            moment_and_turn(documents.get(a)).cmp(&moment_and_turn(documents.get(b)))
        });
        let mut purchases = Purchases::new(&documents, by_id);
        let mut documents: Vec<_> = documents.into_iter().map(Some).collect();
        let mut activities = Vec::with_capacity(documents.len());
        for place in by_time {
            let Some(document) = documents.get_mut(place).and_then(Option::take) else { continue };
            if repeated.get(place).copied().unwrap_or(false) {
                continue;
            }
            let at = at.index(place);
            match self.event(&at, place, activities.len(), &document, &mut purchases) {
                Some(event) => activities.push(Activity { id: document.id.0, on: document.on, place, event }),
                None => good = false,
            }
        }
        good.then_some(activities)
    }

    fn event<'a>(
        &self,
        at: &At<'_>,
        place: usize,
        position: usize,
        document: &ActivityDocument<'a>,
        purchases: &mut Purchases,
    ) -> Option<Event<'a>> {
        if let Some(bought) = &document.purchase {
            purchases.bought(place, position, bought);
            return Some(Event::Purchase(purchase(bought)));
        }
        if let Some(refund) = &document.refund {
            return purchases.refund(&at.key("refund"), refund);
        }
        let redemption = document.redemption.as_ref()?;
        let at = at.key("redemption");
        let known = known_wallet(&at.key("wallet"), &redemption.wallet.0, self.regulations.versions());
        known.then(|| Event::Redemption { wallet: redemption.wallet.0.clone(), points: redemption.points })
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
        let outside = |terms| document.purchase.is_some() && term_on(terms, day).is_none();
        if self.terms.is_some_and(outside) {
            at.key("on").info(Code::ActivityOutsideTerms, vec![]);
        }
        true
    }
}

/// By place, whether an activity is told a second time, which counts once; and whether all is good:
/// another activity of the same id is an error.
fn repeated(at: &At<'_>, documents: &[ActivityDocument<'_>], by_id: &[usize]) -> (Vec<bool>, bool) {
    let mut repeated = vec![false; documents.len()];
    let mut good = true;
    let mut first: Option<(usize, &ActivityDocument<'_>)> = None;
    for place in by_id {
        let Some(document) = documents.get(*place) else { continue };
        let Some((first, same)) = first.filter(|(_, first)| first.id == document.id) else {
            first = Some((*place, document));
            continue;
        };
        let here = at.index(*place);
        let there = at.index(first).pointer();
        if same == document {
            here.info(Code::ActivityRepeated, vec![("first", there.into())]);
        } else {
            here.key("id").error(Code::ActivityConflict, vec![("first", there.into())]);
            good = false;
        }
        if let Some(repeated) = repeated.get_mut(*place) {
            *repeated = true;
        }
    }
    (repeated, good)
}

/// A purchase and a refund have lines.
fn has_lines(at: &At<'_>, document: &ActivityDocument<'_>) -> bool {
    let purchase = document.purchase.as_ref().is_some_and(|purchase| purchase.lines.is_empty());
    let refund = document.refund.as_ref().is_some_and(|refund| refund.lines.is_empty());
    if purchase || refund {
        let at = at.key(if purchase { "purchase" } else { "refund" });
        at.key("lines").error(Code::ListEmpty, vec![]);
    }
    !purchase && !refund
}

fn kind_of(at: &At<'_>, document: &ActivityDocument<'_>) -> Option<()> {
    let kinds = [
        ("purchase", document.purchase.is_some()),
        ("refund", document.refund.is_some()),
        ("redemption", document.redemption.is_some()),
    ];
    exactly_one(at, &kinds).then_some(())
}

/// By time; at the same time purchases before refunds before redemptions; then by id.
fn moment_and_turn<'d>(document: Option<&'d ActivityDocument<'_>>) -> Option<(Moment, u8, &'d str)> {
    let document = document?;
    let turn = if document.purchase.is_some() {
        0
    } else if document.refund.is_some() {
        1
    } else {
        2
    };
    Some((document.on, turn, &document.id.0))
}

fn purchase<'a>(document: &PurchaseDocument<'a>) -> Purchase<'a> {
    let lines = document.lines.iter().map(|line| PurchasedLine {
        sku: line.sku.clone(),
        category: line.category.clone(),
        brand: line.brand.clone(),
        tags: line.tags.clone().unwrap_or_default(),
        paid: line.paid,
    });
    Purchase { lines: lines.collect() }
}

/// The purchases of a ledger while it is gone through in its order.
struct Purchases {
    /// Every purchase's id and place, by id.
    by_id: Vec<(String, usize)>,
    /// By place: where the purchase stands in the ledger, and what is left of each line, once it was met.
    met: Vec<Option<(usize, Vec<Left>)>>,
}

impl Purchases {
    /// Nothing is kept of a ledger without refunds.
    fn new(documents: &[ActivityDocument<'_>], by_id: Vec<usize>) -> Self {
        if !documents.iter().any(|document| document.refund.is_some()) {
            return Self { by_id: Vec::new(), met: Vec::new() };
        }
        let purchases = by_id.into_iter().filter_map(|place| Some((documents.get(place)?, place)));
        let purchases = purchases.filter(|(document, _)| document.purchase.is_some());
        Self {
            by_id: purchases.map(|(document, place)| (document.id.0.to_string(), place)).collect(),
            met: vec![None; documents.len()],
        }
    }

    fn bought(&mut self, place: usize, position: usize, purchase: &PurchaseDocument<'_>) {
        if let Some(met) = self.met.get_mut(place) {
            let left = purchase.lines.iter().map(|line| Left { amount: line.paid, pieces: line.quantity.get() });
            *met = Some((position, left.collect()));
        }
    }

    fn refund<'a>(&mut self, at: &At<'_>, document: &RefundDocument<'_>) -> Option<Event<'a>> {
        let of = &*document.of.0;
        let found = self.by_id.binary_search_by(|(id, _)| id.as_str().cmp(of)).ok();
        let Some((_, place)) = found.and_then(|found| self.by_id.get(found)) else {
            at.key("of").error(Code::RefundUnknownPurchase, vec![("given", of.into())]);
            return None;
        };
        let Some((position, left)) = self.met.get_mut(*place).and_then(Option::as_mut) else {
            at.key("of").error(Code::RefundBeforePurchase, vec![("given", of.into())]);
            return None;
        };
        let lines_at = at.key("lines");
        let lines = document.lines.iter().enumerate();
        let lines: Vec<_> = lines.map(|(index, line)| take(&lines_at.index(index), left, line)).collect();
        let lines: Option<Vec<_>> = lines.into_iter().collect();
        Some(Event::Refund { of: *position, lines: lines? })
    }
}

/// What is left of a purchased line.
#[derive(Clone)]
struct Left {
    amount: Money,
    pieces: u32,
}

/// Takes what was refunded off what is left of its line.
fn take(at: &At<'_>, left: &mut [Left], refunded: &RefundedLineDocument) -> Option<LineRefund> {
    let count = left.len();
    let line = usize::try_from(refunded.line).unwrap_or(usize::MAX);
    let Some(rest) = left.get_mut(line) else {
        at.key("line").error(Code::RefundUnknownLine, vec![("lines", count.into())]);
        return None;
    };
    let pieces = rest.pieces.checked_sub(refunded.quantity.map_or(0, Quantity::get));
    if pieces.is_none() {
        at.key("quantity").error(Code::RefundTooMuch, vec![("left", rest.pieces.to_string().into())]);
    }
    let amount = rest.amount.minus(refunded.amount).filter(|after| !after.is_negative());
    if amount.is_none() {
        at.key("amount").error(Code::RefundTooMuch, vec![("left", rest.amount.to_string().into())]);
    }
    *rest = Left { amount: amount?, pieces: pieces? };
    Some(LineRefund { line, amount: refunded.amount })
}
