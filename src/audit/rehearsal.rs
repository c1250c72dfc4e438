//! The examples of the document, asked: a company can prove its regulations.

use super::pointer::at_pointer;
use super::{Audit, JsonText, RegulationsSource};
use crate::json::{At, canonical};
use crate::problem::{Answer, Code, Collector, Path};
use crate::regulations::oversight::Example;
use crate::units::Currency;
use serde::Serialize;
use std::collections::BTreeSet;

/// The examples of the document, asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rehearsal<'a> {
    /// Which regulations were read.
    pub regulations: RegulationsSource<'a>,
    /// In the document's order.
    pub examples: Vec<ExampleOutcome<'a>>,
    /// How many answers say what the document does.
    pub passed: usize,
    /// How many do not.
    pub failed: usize,
}

/// What became of an example.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExampleOutcome<'a> {
    /// Its id.
    pub id: &'a str,
    /// JSON Pointer into the program document.
    pub path: &'a str,
    /// Whether the answer says all that the example does.
    pub passed: bool,
    /// Where it says something else, in the order of `expect`.
    pub differences: Vec<AnswerDifference<'a>>,
}

/// A place where an answer says something else.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnswerDifference<'a> {
    /// JSON Pointer into the answer.
    pub at: &'a str,
    /// What the example says.
    pub expected: JsonText,
    /// What the answer says; `null` where nothing stands there.
    pub got: JsonText,
    /// Nothing stands there.
    pub missing: bool,
}

/// Asks the examples of the document, all of them or those of some ids, in the document's order, and compares what they
/// expect with what the engine answers.
///
/// What is expected at a pointer (RFC 6901) is compared by value with what stands there: objects whatever the order of
/// their fields, texts whatever their escapes, numbers whatever way they are written, each with all its digits (`1`, `1.0`
/// and `10e-1` are one number). Objects and lists are compared whole. An example that expects problems reads them in the
/// answer: `{"/problems/0/code": "tier.unknown"}`.
///
/// # Errors
/// As an answer: `example.unknown` for an id that no example has.
///
/// ```
/// # use huiji::audit::{Audit, rehearsal};
/// let program = br#"{"id": "tea", "name": {"en": "Tea"}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"],
///     "versions": [{"id": "2026", "announcedOn": "2025-12-01", "effectiveFrom": "2026-01-01",
///         "tiers": [{"id": "basic", "name": {"en": "Basic"}}],
///         "offers": [{"id": "ten-off", "name": {"en": "10 off"}, "moneyOff": {"amount": "10.00", "atLeast": "100.00"}}]}],
///     "examples": [{"id": "at-100", "ask": "quote",
///         "with": {"member": null, "cart": {"lines": [{"sku": "pot", "quantity": 1, "price": "100.00"}]}, "on": "2026-03-15"},
///         "expect": {"/value/total": "90.00", "/value/combination/offers": [], "/value/points/0": 100}}]}"#;
/// let audit = Audit::from_json(program).into_result()?;
/// let answer = rehearsal(&audit, None).into_result()?;
/// assert_eq!((answer.passed, answer.failed), (0, 1));
/// let told: Vec<_> = answer.examples[0].differences.iter().map(|told| (told.at, told.got.as_str(), told.missing)).collect();
/// assert_eq!(told, [("/value/combination/offers", r#"["ten-off"]"#, false), ("/value/points/0", "null", true)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn rehearsal<'a>(audit: &'a Audit, only: Option<&[&str]>) -> Answer<Rehearsal<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, Currency::CNY);
    let rehearsed = rehearsed(audit, only, &at.key("examples"));
    Answer::new(rehearsed, collector.finish(|_| Vec::new()))
}

pub(super) fn rehearsed<'a>(audit: &'a Audit, only: Option<&[&str]>, at: &At<'_>) -> Option<Rehearsal<'a>> {
    let examples = audit.oversight().examples();
    let known: BTreeSet<&str> = examples.iter().map(|example| &*example.id).collect();
    let only: Option<BTreeSet<&str>> = only.map(|only| {
        for (index, id) in only.iter().enumerate().filter(|(_, id)| !known.contains(*id)) {
            at.index(index).unknown(Code::ExampleUnknown, id, &mut examples.iter().map(|example| &*example.id));
        }
        only.iter().copied().collect()
    });
    if only.as_ref().is_some_and(|only| !only.is_subset(&known)) {
        return None;
    }
    let wanted = |example: &&Example| only.as_ref().is_none_or(|only| only.contains(&*example.id));
    let examples: Vec<_> = examples.iter().filter(wanted).map(|example| outcome(audit, example)).collect();
    let passed = examples.iter().filter(|example| example.passed).count();
    let failed = examples.len().saturating_sub(passed);
    Some(Rehearsal { regulations: audit.source(), examples, passed, failed })
}

fn outcome<'a>(audit: &Audit, example: &'a Example) -> ExampleOutcome<'a> {
    let answer = audit.answered(example.ask, &JsonText::of_sound(&example.with));
    // The engine writes no bytes that are no text.
    let answer = std::str::from_utf8(&answer).unwrap_or_default();
    let different = |(place, expected): &'a (String, String)| difference(answer, place, expected);
    let differences: Vec<_> = example.expect.iter().filter_map(different).collect();
    ExampleOutcome { id: &example.id, path: &example.pointer, passed: differences.is_empty(), differences }
}

/// What an answer says at a place, where it is something else than is expected.
fn difference<'a>(answer: &str, place: &'a str, expected: &str) -> Option<AnswerDifference<'a>> {
    let found = at_pointer(answer, place);
    if found.is_some_and(|found| found == expected || canonical(found) == canonical(expected)) {
        return None;
    }
    Some(AnswerDifference {
        at: place,
        expected: JsonText::of_sound(expected),
        got: JsonText::of_sound(found.unwrap_or("null")),
        missing: found.is_none(),
    })
}
