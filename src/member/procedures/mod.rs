//! A member as far as its fees and workflows need it.

mod check;
mod document;

pub use document::{ProcedureActivityDocument, ProcedureMemberDocument};

use super::check::{term_on, version_day};
use crate::calendar::{Day, Moment, Term};
use crate::json::{At, Decode, order_of_part, read};
use crate::problem::{Answer, Collector, Path};
use crate::regulations::MemberKind;
use crate::regulations::procedures::Procedures;
use crate::units::{Money, Points};
use std::borrow::Cow;

/// A member, checked as far as fees and workflows need it. What else stands in the document is known by name, and not
/// looked into.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedureMember<'a> {
    id: Cow<'a, str>,
    kind: MemberKind,
    joined_on: Day,
    terms: Vec<Term>,
    fees: Vec<FeePaid<'a>>,
    /// The places of those for a tier, by the last day of what was paid for, then by time.
    by_end: Vec<usize>,
    redemptions: Vec<RedemptionMade<'a>>,
    given_back: Vec<GivenBack<'a>>,
}

/// A fee that was paid.
#[derive(Debug, Clone, PartialEq)]
pub struct FeePaid<'a> {
    /// The activity's id.
    pub id: Cow<'a, str>,
    /// When.
    pub on: Moment,
    /// How much, in money.
    pub amount: Money,
    /// The tier it is for, and the last day of what was paid for; `None`: it is for no tier.
    pub bought: Option<(Cow<'a, str>, Day)>,
}

/// Points that were spent.
#[derive(Debug, Clone, PartialEq)]
pub struct RedemptionMade<'a> {
    /// The activity's id.
    pub id: Cow<'a, str>,
    /// When.
    pub on: Moment,
    /// The wallet's id.
    pub wallet: Cow<'a, str>,
    /// How many.
    pub points: Points,
}

/// Points of a redemption that were given back.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenBack<'a> {
    /// When.
    pub on: Moment,
    /// The id of the redemption.
    pub of: Cow<'a, str>,
    /// How many.
    pub points: Points,
}

impl<'a> ProcedureMember<'a> {
    /// Reads a member and checks what fees and workflows need of it: kind, terms, fees paid, points spent and given
    /// back. Problems are those of [`Member::from_json`](super::Member::from_json) for what is read, by their place in a
    /// request, under `/member`.
    ///
    /// ```
    /// use huiji::{member::ProcedureMember, regulations::procedures::Procedures};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let procedures = Procedures::from_json(include_bytes!("../../../data/programs/retail.json")).into_result()?;
    /// let member = br#"{"id": "m-1", "kind": "person", "joinedOn": "2026-01-01",
    ///     "terms": [{"from": "2026-01-01", "to": "2026-12-31"}]}"#;
    /// let member = ProcedureMember::from_json(&procedures, member).into_result()?;
    /// assert_eq!(member.terms().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn from_json(procedures: &Procedures, bytes: &'a [u8]) -> Answer<Self> {
        let collector = Collector::default();
        let root = Path::ROOT.key("member");
        let at = At::start(root, &collector, procedures.currency());
        let member =
            read::<ProcedureMemberDocument<'a>>(bytes, &at).and_then(|document| Self::check(document, procedures, &at));
        Answer::new(member, collector.finish(order_of_part("member", ProcedureMemberDocument::ORDER)))
    }

    /// The member's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `person` or `enterprise`.
    #[must_use]
    pub const fn kind(&self) -> MemberKind {
        self.kind
    }

    /// The day of joining.
    #[must_use]
    pub const fn joined_on(&self) -> Day {
        self.joined_on
    }

    /// Terms, in order, without overlap; never none.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term that holds a day.
    #[must_use]
    pub fn term_on(&self, day: Day) -> Option<Term> {
        term_on(&self.terms, day)
    }

    /// The first day of the term whose version of the regulations counts on a day: the term that holds it, else the last
    /// one before it, else the first.
    #[must_use]
    pub fn version_day(&self, day: Day) -> Day {
        version_day(&self.terms, day).unwrap_or(self.joined_on)
    }

    /// Fees paid, by time, then by id.
    #[must_use]
    pub fn fees(&self) -> &[FeePaid<'a>] {
        &self.fees
    }

    /// Points spent, by time, then by id.
    #[must_use]
    pub fn redemptions(&self) -> &[RedemptionMade<'a>] {
        &self.redemptions
    }

    /// Points given back, by time, then by id.
    #[must_use]
    pub fn given_back(&self) -> &[GivenBack<'a>] {
        &self.given_back
    }

    /// What of a redemption was not given back by a moment.
    #[must_use]
    pub fn left_of(&self, redemption: &RedemptionMade<'_>, on: Moment) -> Points {
        let mut left = redemption.points;
        for back in &self.given_back {
            if back.of == redemption.id && on.has_seen(back.on) {
                left = left.minus(back.points).unwrap_or(left);
            }
        }
        left
    }

    /// The last day of what was paid for by the fee at a place.
    fn end_of(&self, place: usize) -> Option<Day> {
        self.fees.get(place)?.bought.as_ref().map(|(_, to)| *to)
    }

    /// The places of fees that were paid through a day or a later one, by that day, then by time.
    fn paid_through(&self, day: Day) -> &[usize] {
        let first = self.by_end.partition_point(|place| self.end_of(*place) < Some(day));
        self.by_end.get(first..).unwrap_or_default()
    }

    /// The last fee for a tier, up to a moment, through a day of a term.
    pub(crate) fn paid_for(&self, term: Term, on: Moment) -> Option<&FeePaid<'a>> {
        let within = self
            .paid_through(term.from)
            .iter()
            .take_while(|place| self.end_of(**place).is_some_and(|to| term.holds(to)));
        let last = within.filter(|place| self.fees.get(**place).is_some_and(|fee| on.has_seen(fee.on))).max()?;
        self.fees.get(*last)
    }

    /// The first fee that was paid through the last day of a term.
    fn paid_first(&self, term: &Term) -> Option<&FeePaid<'a>> {
        let first = self.paid_through(term.to?).first().filter(|place| self.end_of(**place) == term.to)?;
        self.fees.get(*first)
    }

    /// The member as it was before a day: without what was paid on that day or later and the terms that it paid for, nor
    /// terms that start later and of which no payment is known. `None` where the last term left goes beyond the day and
    /// no payment of it is known: it may have been bought by then, or on that very day.
    pub(crate) fn before(&self, day: Day) -> Option<Self> {
        let mut then = self.clone();
        // They are in the order of time.
        then.fees.retain(|fee| fee.on.day() < day);
        then.by_end.retain(|place| *place < then.fees.len());
        then.terms.retain(|term| self.paid_first(term).map_or(term.from, |fee| fee.on.day().next()) <= day);
        let last = then.terms.last()?;
        (last.to.is_some_and(|to| to < day) || self.paid_first(last).is_some()).then_some(then)
    }
}
