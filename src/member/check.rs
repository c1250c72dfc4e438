//! From the member's document to the checked member: terms and opening.

use super::document::{MemberDocument, OpeningDocument, TermDocument};
use super::ledger_check::LedgerCheck;
use super::{Member, Opening, OpeningLot, stopped};
use crate::calendar::{Day, Term};
use crate::json::At;
use crate::problem::Code;
use crate::regulations::{Program, Regulations, Wallet};

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
        let stopped = stopped::check(&at.key("stopped"), document.stopped.as_deref().unwrap_or_default());
        let since = document.opening.as_ref().map(|opening| opening.on);
        let ledger = LedgerCheck { joined_on: document.joined_on, since, terms: terms.as_deref(), regulations };
        let activities_at = at.key("activities");
        let activities = ledger.check(&activities_at, document.activities.unwrap_or_default())?;
        stopped::spent_meanwhile(&activities_at, stopped.as_deref().unwrap_or_default(), &activities);
        Some(Self {
            id: document.id.0,
            joined_on: document.joined_on,
            kind: document.kind.0,
            birthday: document.birthday,
            segments: document.segments.unwrap_or_default(),
            residence: document.residence,
            tags: document.tags.unwrap_or_default(),
            terms: terms?,
            stopped: stopped?,
            opening: opening?,
            activities,
        })
    }
}

/// Terms, in order, without overlap, the first not before the day of joining.
pub(super) fn terms(at: &At<'_>, documents: &[TermDocument], joined_on: Day) -> Option<Vec<Term>> {
    at.not_empty(Some(documents.len())).then_some(())?;
    let mut good = true;
    let mut before: Option<&TermDocument> = None;
    for (index, term) in documents.iter().enumerate() {
        let at = at.index(index);
        if term.to.is_some_and(|to| to < term.from) {
            at.key("to").error(Code::TermOrder, vec![]);
            good = false;
        }
        if term.from < joined_on {
            at.key("from").error_text(Code::TermBeforeJoining, "joined", &joined_on);
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
    let mut lots = Vec::new();
    for (index, lot) in document.lots.iter().flatten().enumerate() {
        let at = lots_at.index(index);
        good &= not_before(&at.key("expiresOn"), lot.expires_on, lot.earned_on.unwrap_or(document.on));
        if lot.earned_on.is_some_and(|earned_on| earned_on > document.on) {
            at.key("earnedOn").fault(Day::out_of_range(Day::FIRST, document.on));
            good = false;
        }
        good &= known_wallet(&at.key("wallet"), &lot.wallet.0, std::slice::from_ref(program));
        lots.push(OpeningLot {
            wallet: lot.wallet.0.to_string(),
            points: lot.points,
            earned_on: lot.earned_on.unwrap_or(document.on),
            expires_on: lot.expires_on,
        });
    }
    good.then(|| Opening { on: document.on, tier: document.tier.0.to_string(), held_to: document.held_to, lots })
}

/// A day that may not come before another.
pub(super) fn not_before(at: &At<'_>, day: Option<Day>, first: Day) -> bool {
    let good = day.is_none_or(|day| day >= first);
    if !good {
        at.fault(Day::out_of_range(first, Day::LAST));
    }
    good
}

pub(super) fn known_wallet(at: &At<'_>, wallet: &str, versions: &[Program]) -> bool {
    let good = versions.iter().any(|version| version.wallet(wallet).is_some());
    if !good {
        let mut known = Vec::new();
        for version in versions {
            known.extend(version.wallets().iter().map(Wallet::id));
        }
        at.unknown(Code::WalletUnknown, wallet, &mut known.iter().copied());
    }
    good
}
