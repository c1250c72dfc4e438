//! What is asked of the audit and what it answers, as JSON bytes.

use super::Audit;
use super::rehearsal::rehearsed;
use crate::json::{At, Given, document, read};
use crate::problem::{Collector, Path};
use crate::request::answer;

document! {
    /// The examples of the document, asked.
    pub struct RehearsalRequest<'a> {
        /// Which examples, by id. Default: all.
        pub examples: Option<Vec<Given<'a>>> = "examples",
    }
}

/// Answers with the JSON of an [`Answer`](crate::problem::Answer) of a [`ProgramReport`](super::ProgramReport). There is
/// nothing to ask.
#[must_use]
pub fn report(audit: &Audit) -> Vec<u8> {
    crate::json::to_json(&super::report(audit))
}

/// Answers a [`RehearsalRequest`] with the JSON of an [`Answer`](crate::problem::Answer) of a [`Rehearsal`](super::Rehearsal).
#[must_use]
pub fn rehearsal(audit: &Audit, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, audit.regulations().currency());
    let rehearsal = read::<RehearsalRequest<'_>>(request, &at).and_then(|request| {
        let ids: Option<Vec<&str>> =
            request.examples.as_ref().map(|examples| examples.iter().map(|example| &*example.0).collect());
        rehearsed(audit, ids.as_deref(), &at.key("examples"))
    });
    answer::<RehearsalRequest<'_>, _>(rehearsal, collector)
}

/// Answers a [`BookingsRequest`](super::bookings::BookingsRequest) with the JSON of an [`Answer`](crate::problem::Answer) of an
/// [`AuditReport`](super::AuditReport).
#[must_use]
pub fn bookings(audit: &Audit, request: &[u8]) -> Vec<u8> {
    crate::json::to_json(&super::bookings(audit, request))
}

/// Answers a [`ComparisonAsked`](super::ComparisonAsked) with the JSON of an [`Answer`](crate::problem::Answer) of a
/// [`Comparison`](super::Comparison).
#[must_use]
pub fn comparison(audit: &Audit, request: &[u8]) -> Vec<u8> {
    crate::json::to_json(&super::comparison(audit, request))
}
