//! Cases of what a program's own checks find: a program that fails, and one that barely passes. They stand in
//! `tests/cases/audit`, a file per concern, and each looks only at the findings of that concern. Whatever is found, its
//! witnesses are asked again here, through the engine's own questions, and must say what the finding says they do.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "these cases look at findings")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "these cases have no members")]
mod shorthand;

use case_files::Programs;
use huiji::audit::{self, Audit};
use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

topics! {
    "tests/cases/audit":
    versions,
    checks,
    offers,
    prices,
    campaigns,
}

/// The findings that each file looks at.
const CONCERNS: &[(&str, &[&str])] = &[
    ("versions", &["version.announced_late"]),
    ("deadlines", &["deadline.outside_calendar"]),
    ("clauses", &["clause.without_rule", "rule.without_clause"]),
    ("checks", &["check.not_found", "version.announced_late"]),
    ("tiers", &["tier.costs_more_gets_less", "tier.unreachable", "tier.never_held", "tier.keep_harder_than_reach"]),
    ("points", &["points.dead_before_available"]),
    ("redemptions", &["redemption.step_above_cap", "redemption.never_affordable"]),
    ("benefits", &["benefit.never_usable"]),
    ("offers", &["offer.never_applies", "offer.always_beaten"]),
    ("prices", &["price.cliff"]),
    ("campaigns", &["campaign.too_close", "campaign.too_deep"]),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    program: String,
    /// The currency. Default: CNY.
    currency: Option<String>,
    /// By pointer into the program document: what stands there instead. TOML knows no null: `none` leaves it out.
    #[serde(default)]
    change: BTreeMap<String, Value>,
    /// The finding that this program barely escapes: one step further, and it is found.
    passes: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    /// `version.announced_late at /versions/1/announcedOn (earliest `2026-03-10`, workingDays 5)`, with `of` before the parameters and
    /// the clause and what accepts it behind them.
    findings: Vec<String>,
    /// By pointer into the list of findings, what stands there: of witnesses what they say.
    #[serde(default)]
    at: BTreeMap<String, Value>,
}

mod check {
    use super::{Found, Input, Programs, found};

    macro_rules! concerns {
        ($($topic:ident,)+) => {
            $(pub(super) fn $topic(programs: &Programs, input: Input, expect: &Found) -> Found {
                found(stringify!($topic), programs, input, expect)
            })+
        };
    }

    concerns! { versions, checks, offers, prices, campaigns, }
}

fn found(concern: &str, programs: &Programs, input: Input, expect: &Found) -> Found {
    let (_, codes) = CONCERNS.iter().find(|(known, _)| *known == concern).unwrap();
    let document = document(programs, &input);
    let findings = findings(&document);
    let findings: Vec<_> =
        findings.into_iter().filter(|finding| codes.contains(&finding["code"].as_str().unwrap())).collect();
    if let Some(passes) = &input.passes {
        assert!(codes.contains(&passes.as_str()), "no finding of {concern} is `{passes}`");
        assert!(!findings.iter().any(|finding| finding["code"] == **passes), "{passes} is found in {document}");
    }
    let lines = findings.iter().map(line).collect();
    let findings = Value::Array(findings);
    let said = |place: &String| (place.clone(), findings.pointer(place).cloned().unwrap_or_else(|| json!("nothing")));
    Found { findings: lines, at: expect.at.keys().map(said).collect() }
}

/// What is found, each with its witnesses confirmed.
fn findings(document: &Value) -> Vec<Value> {
    let text = document.to_string();
    let audit = Audit::from_json(text.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}\n{text}"));
    let answer: Value = serde_json::from_slice(&audit::requests::report(&audit)).unwrap();
    let findings = answer["value"]["findings"].as_array().unwrap().clone();
    for finding in &findings {
        confirm(&text, finding);
    }
    findings
}

/// Asks what shows a finding again.
fn confirm(program: &str, finding: &Value) {
    let of_the_text = ["clause.without_rule", "check.not_found"].contains(&finding["code"].as_str().unwrap());
    let witnesses = finding["witnesses"].as_array().unwrap();
    assert_eq!(witnesses.is_empty(), of_the_text, "what shows it: {finding}");
    for witness in witnesses {
        let answer = asked(program.as_bytes(), witness["ask"].as_str().unwrap(), &witness["with"]);
        let expect = witness["expect"].as_object().unwrap();
        assert!(!expect.is_empty(), "it shows nothing: {witness}");
        for (place, said) in expect {
            assert_eq!(answer.pointer(place), Some(said), "{place} of {answer}, asked by {witness}");
        }
    }
}

/// A question to the engine.
fn asked(program: &[u8], ask: &str, with: &Value) -> Value {
    let with = with.to_string();
    let with = with.as_bytes();
    let regulations = || Regulations::from_json(program).into_result().unwrap();
    let procedures = || Procedures::from_json(program).into_result().unwrap();
    let answer = match ask {
        "quote" => request::quote(&regulations(), with),
        "returnPreview" => request::return_preview(&regulations(), with),
        "standing" => request::standing(&regulations(), with),
        "progress" => request::progress(&regulations(), with),
        "points" => request::points(&regulations(), with),
        "benefits" => request::benefits(&regulations(), with),
        "forecast" => request::forecast(&regulations(), with),
        "redemptions" => request::redemptions(&regulations(), with),
        "application" => request::application(&Forms::from_json(program).into_result().unwrap(), with),
        "fees" => request::fees(&procedures(), with),
        "workflow" => request::workflow(&procedures(), with),
        _ => panic!("no such question: {ask}"),
    };
    serde_json::from_slice(&answer).unwrap()
}

/// A finding in a line.
fn line(finding: &Value) -> String {
    let mut line = format!("{} at {}", finding["code"].as_str().unwrap(), finding["path"].as_str().unwrap());
    if let Some(of) = finding["of"].as_str() {
        line = format!("{line} of {of}");
    }
    let params: Vec<_> =
        finding["params"].as_object().unwrap().iter().map(|(name, value)| format!("{name} {value}")).collect();
    if !params.is_empty() {
        line = format!("{line} ({})", params.join(", ").replace('"', "`"));
    }
    if let Some(clause) = finding["clause"].as_str() {
        line = format!("{line}, clause {clause}");
    }
    if let Some(accepted) = finding["accepted"].as_str() {
        line = format!("{line}, accepted by {accepted}");
    }
    line
}

/// The document of a case: what stands in it for people, and is not given, is filled in.
fn document(programs: &Programs, input: &Input) -> Value {
    let name = &input.program;
    let versions = programs.get(name).unwrap_or_else(|| panic!("no program `{name}`"));
    let mut document = shorthand::program(input.currency.as_deref().unwrap_or("CNY"), versions);
    for (pointer, value) in &input.change {
        put(&mut document, pointer, value.clone());
    }
    for version in document["versions"].as_array_mut().unwrap() {
        for chapter in entries(version.get_mut("chapters")) {
            fill_in(chapter, "title");
            for clause in entries(chapter.get_mut("clauses")) {
                fill_in(clause, "text");
            }
        }
        for accepted in entries(version.get_mut("checks").and_then(|checks| checks.get_mut("accepted"))) {
            fill_in(accepted, "because");
        }
    }
    document
}

fn entries(list: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    list.and_then(Value::as_array_mut).into_iter().flatten()
}

fn fill_in(object: &mut Value, field: &str) {
    object.as_object_mut().unwrap().entry(field).or_insert(json!({ "en": field }));
}

/// Puts a value at a pointer; where `none` is to stand, nothing is left.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    match parent {
        Value::Object(fields) if value == json!("none") => drop(fields.remove(field)),
        Value::Object(fields) => drop(fields.insert(field.to_owned(), value)),
        Value::Array(entries) if value == json!("none") => drop(entries.remove(field.parse::<usize>().unwrap())),
        Value::Array(entries) => match field.parse::<usize>().unwrap() {
            end if end == entries.len() => entries.push(value),
            place => *entries.get_mut(place).unwrap() = value,
        },
        other => panic!("nothing can stand in {other}"),
    }
}
