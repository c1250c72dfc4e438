//! What a program says about itself: chapters, checks, examples.

use super::super::document::{
    AcceptedDocument, AuditProgramDocument, AuditVersionDocument, ChapterDocument, ClauseDocument, ExampleDocument,
};
use super::super::oversight::{Accepted, Clause, Example, Oversight, VersionOversight};
use super::{each, few, wording};
use crate::in_order::repeated;
use crate::json::{At, Decode, Kind, Shape, Stop, Value, read_text};
use crate::problem::Code;

/// The most examples of a program, and the most clauses and accepted findings of a version.
const MOST: usize = 10_000;

pub(super) fn oversight(document: &AuditProgramDocument<'_>, locales: &[&str], at: &At<'_>) -> Oversight {
    let versions_at = at.key("versions");
    let mut versions = Vec::new();
    for (index, version) in document.versions.iter().enumerate() {
        versions.push(of_version(&versions_at.index(index), version, locales));
    }
    let known = labels(&versions);
    let examples_at = at.key("examples");
    let examples = few(&examples_at, &document.examples, MOST);
    let examples = each(&examples_at, examples, |example| &example.id.0, &|at, document| {
        Some(example(at, document, (locales, known.as_deref())))
    });
    Oversight { versions, examples }
}

/// The labels of all clauses, in byte order; `None` where a version has no chapters, which may say any.
fn labels(versions: &[VersionOversight]) -> Option<Vec<&str>> {
    let mut labels = Vec::new();
    for version in versions {
        labels.extend(version.clauses.as_ref()?.iter().map(|clause| &*clause.label));
    }
    labels.sort_unstable();
    labels.dedup();
    Some(labels)
}

fn of_version(at: &At<'_>, document: &AuditVersionDocument<'_>, locales: &[&str]) -> VersionOversight {
    let chapters_at = at.key("chapters");
    let checks = document.checks.as_ref();
    let checks_at = at.key("checks");
    let campaigns = checks.and_then(|checks| checks.campaigns.as_ref());
    let accepted_at = checks_at.key("accepted");
    let mut accepted = Vec::new();
    let documents = checks.map_or(&[][..], |checks| few(&accepted_at, &checks.accepted, MOST));
    for (index, document) in documents.iter().enumerate() {
        accepted.push(accepted_finding(&accepted_at.index(index), document, locales));
    }
    VersionOversight {
        id: document.id.0.to_string(),
        announced_on: document.announced_on,
        effective_from: document.effective_from,
        clauses: document.chapters.as_ref().map(|chapters| clauses(&chapters_at, chapters, locales)),
        notice_working_days: checks.and_then(|checks| checks.notice_working_days),
        days_between_campaigns: campaigns.and_then(|campaigns| campaigns.days_between),
        deepest: campaigns.and_then(|campaigns| campaigns.deepest),
        accepted,
    }
}

/// The clauses of all chapters, in their order. No label stands there twice, in whatever chapter.
fn clauses(at: &At<'_>, chapters: &[ChapterDocument<'_>], locales: &[&str]) -> Vec<Clause> {
    at.not_empty(Some(chapters.len()));
    let mut clauses = Vec::new();
    let count = chapters.iter().fold(0_usize, |count, chapter| count.saturating_add(chapter.clauses.len()));
    if !at.not_above(count.max(chapters.len()), MOST) {
        return clauses;
    }
    let mut places = Vec::new();
    for (index, chapter) in chapters.iter().enumerate() {
        let at = at.index(index);
        wording(&at.key("title"), &chapter.title, locales);
        let at = at.key("clauses");
        at.not_empty(Some(chapter.clauses.len()));
        for (place, document) in chapter.clauses.iter().enumerate() {
            clauses.push(clause(&at.index(place), document, locales));
            places.push((index, place));
        }
    }
    let label = |place: usize| clauses.get(place).map(|clause| &*clause.label);
    repeated(clauses.len(), &|a, b| label(a).cmp(&label(b)), &mut |place, first| {
        let first = clauses.get(first).map_or("", |first| &*first.pointer);
        if let Some((chapter, clause)) = places.get(place) {
            let at = at.index(*chapter);
            let at = at.key("clauses");
            let texts = [("given", label(place).unwrap_or_default()), ("first", first)];
            at.index(*clause).key("label").error_texts(Code::IdDuplicate, &texts);
        }
    });
    clauses
}

fn clause(at: &At<'_>, document: &ClauseDocument<'_>, locales: &[&str]) -> Clause {
    wording(&at.key("text"), &document.text, locales);
    Clause {
        label: document.label.0.to_string(),
        pointer: at.pointer(),
        by_people: document.by_people.unwrap_or_default(),
    }
}

fn accepted_finding(at: &At<'_>, document: &AcceptedDocument<'_>, locales: &[&str]) -> Accepted {
    wording(&at.key("because"), &document.because, locales);
    Accepted { finding: document.finding.0, of: document.of.as_ref().map(|of| of.0.to_string()), pointer: at.pointer() }
}

/// A question with what its answer must say. It is asked when that is wanted: here the request is any object.
fn example(at: &At<'_>, document: &ExampleDocument<'_>, (locales, labels): (&[&str], Option<&[&str]>)) -> Example {
    if let Some(name) = &document.name {
        wording(&at.key("name"), name, locales);
    }
    if let (Some(clause), Some(labels)) = (&document.clause, labels)
        && labels.binary_search(&&*clause.0).is_err()
    {
        at.key("clause").unknown(Code::ClauseUnknown, &clause.0, &mut labels.iter().copied());
    }
    let with = document.with.0;
    // What stands there is JSON: only its kind is looked at.
    if !with.starts_with('{') {
        read_text::<AnyObject>(with, &at.key("with"));
    }
    let expect_at = at.key("expect");
    expect_at.not_empty(Some(document.expect.0.len()));
    let mut expect = Vec::new();
    for (place, json) in &document.expect.0 {
        if !is_pointer(place) {
            expect_at.key(place).error_text(Code::PointerSyntax, "given", place);
        }
        expect.push((place.to_string(), json.0.to_owned()));
    }
    Example {
        id: document.id.0.to_string(),
        pointer: at.pointer(),
        clause: document.clause.as_ref().map(|clause| clause.0.to_string()),
        ask: document.ask.0,
        with: with.to_owned(),
        expect,
    }
}

/// Whether a text is a JSON Pointer (RFC 6901).
fn is_pointer(text: &str) -> bool {
    let escapes = text.split('~').skip(1);
    (text.is_empty() || text.starts_with('/')) && escapes.into_iter().all(|after| after.starts_with(['0', '1']))
}

/// An object, whatever it has.
struct AnyObject;

impl<'a> Decode<'a> for AnyObject {
    const EMPTY: Self = Self;

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        match value {
            Value::Object(_) => value.skip().map(|()| true),
            other => at.wrong_type("object", other),
        }
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Any)
    }
}
