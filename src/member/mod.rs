//! A member as the host knows it: terms, what was brought along, and a ledger of activities.

mod check;
pub mod document;
mod ledger;
mod ledger_check;
pub mod procedures;
mod references;
mod stopped;

pub use document::GrantKind;
pub use ledger::{Activity, Event, Grant, LineRefund, Purchase, PurchasedLine};
pub use procedures::ProcedureMember;
pub use stopped::Stopped;

use crate::calendar::{Day, Moment, Term};
use crate::json::{At, Decode, Label, order_of_part, read};
use crate::problem::{Answer, Collector, Path};
use crate::regulations::{MemberKind, Regulations, Traits};
use crate::units::Points;
use document::MemberDocument;
use std::borrow::Cow;

/// A member, checked against the regulations: references resolved, the ledger in its order.
#[derive(Debug, Clone, PartialEq)]
pub struct Member<'a> {
    id: Cow<'a, str>,
    joined_on: Day,
    kind: MemberKind,
    birthday: Option<Day>,
    segments: Vec<Label<'a>>,
    residence: Option<Label<'a>>,
    tags: Vec<Label<'a>>,
    terms: Vec<Term>,
    stopped: Vec<Stopped>,
    opening: Option<Opening>,
    activities: Vec<Activity<'a>>,
}

/// What a member brings from before the ledger starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The day it stands for.
    pub on: Day,
    /// The tier's id.
    pub tier: String,
    /// The last day on which it is held; `None`: the tier's own hold, from `on`.
    pub held_to: Option<Day>,
    /// Points brought along.
    pub lots: Vec<OpeningLot>,
}

/// Points brought along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningLot {
    /// The wallet's id.
    pub wallet: String,
    /// How many.
    pub points: Points,
    /// When they were earned.
    pub earned_on: Day,
    /// The last day on which they can be spent; `None`: never expire.
    pub expires_on: Option<Day>,
}

impl<'a> Member<'a> {
    /// Reads a member and checks it against the regulations. Problems are told by their place in a
    /// request, under `/member`.
    #[must_use]
    pub fn from_json(regulations: &Regulations, bytes: &'a [u8]) -> Answer<Self> {
        let collector = Collector::default();
        let root = Path::ROOT.key("member");
        let at = At::start(root, &collector, regulations.currency());
        let member =
            read::<MemberDocument<'a>>(bytes, &at).and_then(|document| Self::check(document, regulations, &at));
        Answer::new(member, collector.finish(order_of_part("member", MemberDocument::ORDER)))
    }

    /// The same member, had another tier been brought along.
    #[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
    #[must_use]
    pub(crate) fn opening_at(&self, tier: &str) -> Self {
        let mut member = self.clone();
        if let Some(opening) = &mut member.opening {
            tier.clone_into(&mut opening.tier);
        }
        member
    }

    /// The member's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The day of joining.
    #[must_use]
    pub const fn joined_on(&self) -> Day {
        self.joined_on
    }

    /// The birthday.
    #[must_use]
    pub const fn birthday(&self) -> Option<Day> {
        self.birthday
    }

    /// What offers ask about the member, who has a tier.
    #[must_use]
    pub fn traits<'m>(&'m self, tier: Option<&'m str>) -> Traits<'m, Label<'a>> {
        Traits {
            tier,
            kind: self.kind,
            segments: &self.segments,
            residence: self.residence.as_ref().map(AsRef::as_ref),
            tags: &self.tags,
        }
    }

    /// Terms, in order, without overlap.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term that holds a day.
    #[must_use]
    pub fn term_on(&self, day: Day) -> Option<Term> {
        check::term_on(&self.terms, day)
    }

    /// The first day of the term whose version of the regulations counts on a day: the term that
    /// holds it, else the last one before it, else the first.
    #[must_use]
    pub fn version_day(&self, day: Day) -> Day {
        check::version_day(&self.terms, day).unwrap_or(self.joined_on)
    }

    /// The time without redemptions that holds a moment; of a day alone, its last.
    #[must_use]
    pub fn stopped_on(&self, on: Moment) -> Option<Stopped> {
        stopped::last_begun(&self.stopped, &|from| on.has_seen(from))
            .filter(|stopped| !stopped.to.is_some_and(|to| on.has_seen(to)))
    }

    /// What was brought along.
    #[must_use]
    pub const fn opening(&self) -> Option<&Opening> {
        self.opening.as_ref()
    }

    /// The ledger: by time, on the same time purchases before refunds before redemptions before uses, then by id.
    #[must_use]
    pub fn activities(&self) -> &[Activity<'a>] {
        &self.activities
    }
}
