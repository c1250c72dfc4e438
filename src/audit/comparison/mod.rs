//! Two versions compared: what differs, and what that would mean for members.
//!
//! Decided here:
//! - Members are compared as if each version had always been in force and no other ever: their ledgers are replayed from
//!   the start under the one and under the other. So what they have today under a term that keeps an older version is on
//!   neither side; what the regulations are worth against each other is on both.
//! - A tier that was brought along and that a version does not have is the next lower one that it has.
//! - What was spent, and under a version would not have been there, was not spent under it.
//! - Sums are made member by member, each rounded by itself: those of two parts of a population add up to the whole.

mod chapters;
mod population;
mod under;

pub use population::{
    FeesCompared, MemberComparison, Move, PopulationComparison, PurchasesCompared, TierCount, WalletCompared,
};
pub use under::{MemberPoints, MemberUnder};

use super::{Audit, RegulationsSource};
use crate::calendar::{Day, Moment};
use crate::json::{At, Decode, Given, Part, document, order, part, parts, read};
use crate::member::document::MemberDocument;
use crate::problem::{Answer, Collector, Path};
use crate::regulations::{Difference, VersionText, differences};
use serde::Serialize;

document! {
    /// Which versions are compared, and over whom.
    pub struct ComparisonAsked<'a> {
        /// The id of the version before.
        pub before: Given<'a> = "before",
        /// The id of the version after.
        pub after: Given<'a> = "after",
        /// Whose ledgers are replayed under each of them. Default: nobody's.
        pub members: Option<Vec<Part<MemberDocument<'a>>>> = "members",
        /// The day, or the day and time, on which they are compared. Needed with members.
        pub on: Option<Part<Moment>> = "on",
        /// The first day of the purchases whose points and prices are compared. Default: a year before `on`.
        pub from: Option<Day> = "from",
    }
}

/// Two versions compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison<'a> {
    /// Which regulations were read.
    pub regulations: RegulationsSource<'a>,
    /// The id of the version before.
    pub before: &'a str,
    /// The id of the version after.
    pub after: &'a str,
    /// What differs, in the document's order.
    pub differences: Vec<Difference<'a>>,
    /// What it would mean for the members; `None` where none are given.
    pub population: Option<PopulationComparison<'a>>,
}

/// Compares two versions, as the JSON of a [`ComparisonAsked`] says. The one before need not be the older one.
///
/// # Errors
/// As an answer: `choice.unknown` for a version that is none, and what is wrong with any member, at its place:
/// `/members/3/terms/0/from`.
///
/// ```
/// # use huiji::audit::{Audit, comparison};
/// let program = br#"{"id": "tea", "name": {"en": "Tea"}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"],
///     "versions": [
///         {"id": "v1", "announcedOn": "2025-12-01", "effectiveFrom": "2026-01-01",
///             "tiers": [{"id": "basic", "name": {"en": "Basic"}}]},
///         {"id": "v2", "announcedOn": "2026-12-01", "effectiveFrom": "2027-01-01",
///             "tiers": [{"id": "basic", "name": {"en": "Basic"}}],
///             "benefits": [{"id": "rate", "name": {"en": "10% off"}, "class": "basic", "tiers": ["basic"], "rate": {"rate": "0.9"}}]}]}"#;
/// let audit = Audit::from_json(program).into_result().unwrap();
/// let asked = br#"{"before": "v1", "after": "v2", "on": "2026-11-22", "members": [
///     {"id": "m1", "kind": "person", "joinedOn": "2026-01-01", "terms": [{"from": "2026-01-01"}], "activities": [
///         {"id": "p1", "on": "2026-02-01", "purchase": {"lines": [{"sku": "tea", "quantity": 1, "paid": "100.00"}]}}]}]}"#;
/// let comparison = comparison(&audit, asked).into_result().unwrap();
/// assert_eq!(comparison.differences[0].after.as_deref(), Some("/versions/1/benefits/0"));
/// assert_eq!(comparison.population.unwrap().cost.to_string(), "10.00");
/// ```
#[must_use]
pub fn comparison<'a>(audit: &'a Audit, request: &[u8]) -> Answer<Comparison<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, audit.regulations().currency());
    let compared = read::<ComparisonAsked<'_>>(request, &at).and_then(|asked| compared(audit, asked, &at));
    Answer::new(compared, collector.finish(|pointer| order(ComparisonAsked::ORDER, pointer)))
}

fn compared<'a>(audit: &'a Audit, asked: ComparisonAsked<'_>, at: &At<'_>) -> Option<Comparison<'a>> {
    let known: Vec<&str> = audit.regulations().versions().iter().map(crate::regulations::Program::id).collect();
    let place = |field: &'static str, given: &str| {
        let place = known.iter().position(|id| *id == given);
        if place.is_none() {
            at.key(field).unknown_choice(given, &known);
        }
        place
    };
    let places = [place("before", &asked.before.0), place("after", &asked.after.0)];
    let population = match asked.members {
        None => None,
        Some(members) => {
            let Some(on) = asked.on else {
                at.key("on").missing();
                return None;
            };
            let [Some(before), Some(after)] = places else { return None };
            Some(population::compared(audit, [before, after], members, (on.0?, asked.from), &at.key("members"))?)
        }
    };
    let [before, after] = places;
    let (before, after) = (before?, after?);
    Some(Comparison {
        regulations: audit.source(),
        before: known.get(before)?,
        after: known.get(after)?,
        differences: general(audit, [before, after]),
        population,
    })
}

/// What differs between two versions, all of it: the regulations as they read and what they are held to included.
fn general(audit: &Audit, places: [usize; 2]) -> Vec<Difference<'_>> {
    let texts = part(audit.text(), "versions").map_or(Vec::new(), parts);
    let versions: [VersionText<'_>; 2] = places.map(|place| (place, texts.get(place).copied().unwrap_or("{}")));
    let behind = |name: &str| matches!(name, "checks" | "meta");
    let mut told = Vec::new();
    differences(versions, &|name| name != "chapters" && !behind(name), None, &mut told);
    chapters::differences(versions, &mut told);
    differences(versions, &behind, None, &mut told);
    told
}
