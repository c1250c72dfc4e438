//! What a program says about itself: chapters, checks, examples.

use super::super::document::{
    AcceptedDocument, AuditProgramDocument, AuditVersionDocument, ChapterDocument, ClauseDocument, ExampleDocument,
};
use super::super::oversight::{Accepted, Clause, Example, Oversight, VersionOversight};
use super::{each, few, texts_of, unique, wording};
use crate::json::At;

/// The most examples of a program, and the most chapters and accepted findings of a version.
const MOST: usize = 10_000;

pub(super) fn oversight(document: &AuditProgramDocument<'_>, locales: &[&str], at: &At<'_>) -> Oversight {
    let versions_at = at.key("versions");
    let mut versions = Vec::new();
    for (index, version) in document.versions.iter().enumerate() {
        versions.push(of_version(&versions_at.index(index), version, locales));
    }
    let examples_at = at.key("examples");
    let examples = few(&examples_at, &document.examples, MOST);
    let examples =
        each(&examples_at, examples, |example| &example.id.0, &|at, document| Some(example(at, document, locales)));
    Oversight { versions, examples }
}

fn of_version(at: &At<'_>, document: &AuditVersionDocument<'_>, locales: &[&str]) -> VersionOversight {
    let chapters_at = at.key("chapters");
    let checks = document.checks.as_ref();
    let checks_at = at.key("checks");
    let campaigns = checks.and_then(|checks| checks.campaigns.as_ref());
    let accepted_at = checks_at.key("accepted");
    let mut accepted = Vec::new();
    for (index, document) in checks.and_then(|checks| checks.accepted.as_ref()).into_iter().flatten().enumerate() {
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

/// The clauses of all chapters, in their order. No label stands there twice.
fn clauses(at: &At<'_>, chapters: &[ChapterDocument<'_>], locales: &[&str]) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for (index, chapter) in chapters.iter().enumerate() {
        let at = at.index(index);
        wording(&at.key("title"), &chapter.title, locales);
        let at = at.key("clauses");
        unique(&at, Some("label"), &texts_of(&|place| chapter.clauses.get(place).map(|clause| &*clause.label.0)));
        for (index, document) in chapter.clauses.iter().enumerate() {
            clauses.push(clause(&at.index(index), document, locales));
        }
    }
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

fn example(at: &At<'_>, document: &ExampleDocument<'_>, locales: &[&str]) -> Example {
    if let Some(name) = &document.name {
        wording(&at.key("name"), name, locales);
    }
    Example {
        id: document.id.0.to_string(),
        pointer: at.pointer(),
        clause: document.clause.as_ref().map(|clause| clause.0.to_string()),
        ask: document.ask.0,
        with: document.with.0.to_owned(),
        expect: document.expect.0.iter().map(|(place, json)| (place.to_string(), json.0.to_owned())).collect(),
    }
}
