//! Cases of the audit. Most are of what a program's own checks find: a program that fails, and one that barely passes. They stand in
//! `tests/cases/audit`, a file per concern, and each looks only at the findings of that concern. Whatever is found, its
//! witnesses are asked again here, through the engine's own questions, and must say what the finding says they do.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "these cases look at findings")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "these cases have no members")]
mod shorthand;
mod witnesses;

use case_files::Programs;
use huiji::audit::{self, Audit, FindingCode};
use huiji::json::Choice;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use witnesses::Answering;

topics! {
    "tests/cases/audit":
    versions,
    checks,
    clauses,
    deadlines,
    rehearsal,
    bookings,
    tiers,
    points,
    redemptions,
    benefits,
    offers,
    prices,
    campaigns,
}

/// One case in which it is found, and one that barely escapes it.
#[test]
fn every_finding_has_a_program_that_fails_it_and_one_that_barely_passes() {
    let (mut found, mut passed) = (BTreeSet::new(), BTreeSet::new());
    for (concern, codes) in CONCERNS {
        let text = repository::text(&format!("tests/cases/audit/{concern}.toml"));
        let file: toml::Table = toml::from_str(&text).unwrap();
        for case in file["case"].as_array().unwrap() {
            let findings = case["expect"]["findings"].as_array().unwrap().iter();
            found.extend(findings.map(|line| line.as_str().unwrap().split(' ').next().unwrap().to_owned()));
            passed.extend(case["input"].get("passes").map(|code| code.as_str().unwrap().to_owned()));
        }
        assert!(codes.iter().all(|code| FindingCode::of_word(code).is_some()), "{concern}");
    }
    for (code, _) in <FindingCode as Choice>::ALL {
        assert!(found.contains(*code), "no program fails `{code}`");
        assert!(passed.contains(*code), "no program barely passes `{code}`");
        assert!(CONCERNS.iter().any(|(_, codes)| codes.contains(code)), "no file looks at `{code}`");
    }
}

#[test]
fn every_finding_has_words_in_three_locales() {
    let codes: Vec<_> = <FindingCode as Choice>::ALL.iter().map(|(code, _)| *code).collect();
    for locale in ["zh-Hans", "zh-Hant", "en"] {
        let words = repository::text(&format!("data/words/{locale}.ftl"));
        for code in &codes {
            let message = format!("\nfinding-{} = ", code.replace('.', "-"));
            assert_eq!(words.matches(&message).count(), 1, "{message} of {locale}");
        }
    }
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

/// A program with examples, those asked, and what became of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    program: String,
    /// As JSON: TOML knows no null.
    examples: String,
    /// Which. Default: all.
    only: Option<Vec<String>>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rehearsed {
    #[serde(default)]
    problems: Vec<String>,
    /// Their ids.
    #[serde(default)]
    passed: Vec<String>,
    /// `at-100 /value/total: expected "80.00", got "90.00"`
    #[serde(default)]
    differences: Vec<String>,
}

/// What was booked for a member; without `joined` for guests.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Booked {
    program: String,
    joined: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    opening: Option<Value>,
    #[serde(default)]
    activities: Vec<String>,
    /// As JSON: TOML knows no null.
    bookings: String,
    on: String,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Audited {
    #[serde(default)]
    problems: Vec<String>,
    /// How many agree.
    agreed: Option<u64>,
    /// `b-1 price at /bookings/0/price/total: booked 90.00, computed 80.00, difference 10.00, by /versions/0/offers/0 C-18`
    #[serde(default)]
    differences: Vec<String>,
}

mod check {
    use super::{Audited, Booked, Examples, Found, Input, Programs, Rehearsed, booked, found, rehearsed};

    pub(super) fn rehearsal(programs: &Programs, input: Examples, _: &Rehearsed) -> Rehearsed {
        rehearsed(programs, input)
    }

    pub(super) fn bookings(programs: &Programs, input: Booked, _: &Audited) -> Audited {
        booked(programs, &input)
    }

    macro_rules! concerns {
        ($($topic:ident,)+) => {
            $(pub(super) fn $topic(programs: &Programs, input: Input, expect: &Found) -> Found {
                found(stringify!($topic), programs, input, expect)
            })+
        };
    }

    concerns! {
        versions,
        checks,
        clauses,
        deadlines,
        tiers,
        points,
        redemptions,
        benefits,
        offers,
        prices,
        campaigns,
    }
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

fn rehearsed(programs: &Programs, input: Examples) -> Rehearsed {
    let mut document = shorthand::program("CNY", programs.get(&input.program).unwrap());
    document["examples"] = serde_json::from_str(&input.examples).unwrap();
    let request = input.only.map_or(json!({}), |only| json!({ "examples": only })).to_string();
    let answer = audit::requests::rehearsal(&audit_of(&document), request.as_bytes());
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    let mut rehearsed = Rehearsed { problems: problems(&answer), passed: Vec::new(), differences: Vec::new() };
    let outcomes = answer["value"]["examples"].as_array().cloned().unwrap_or_default();
    for (index, outcome) in outcomes.iter().enumerate() {
        let id = outcome["id"].as_str().unwrap();
        let example = document.pointer(outcome["path"].as_str().unwrap()).unwrap();
        assert_eq!(example["id"], outcome["id"], "the pointer of {index}");
        let differences = outcome["differences"].as_array().unwrap();
        assert_eq!(differences.is_empty(), outcome["passed"] == true, "{outcome}");
        if differences.is_empty() {
            rehearsed.passed.push(id.to_owned());
        }
        rehearsed.differences.extend(differences.iter().map(|difference| {
            let AnswerDifference { at, expected, got, missing } = serde_json::from_value(difference.clone()).unwrap();
            assert!(!missing || got.is_null(), "{difference}");
            let got = if missing { "nothing".to_owned() } else { got.to_string() };
            format!("{id} {at}: expected {expected}, got {got}")
        }));
    }
    if answer["ok"] == true {
        let passed = rehearsed.passed.len();
        assert_eq!(answer["value"]["passed"], passed);
        assert_eq!(answer["value"]["failed"], outcomes.len().saturating_sub(passed));
    }
    rehearsed
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerDifference {
    at: String,
    expected: Value,
    got: Value,
    missing: bool,
}

fn booked(programs: &Programs, input: &Booked) -> Audited {
    let document = shorthand::program("CNY", programs.get(&input.program).unwrap());
    let member = input.joined.as_ref();
    let member =
        member.map(|joined| shorthand::member(joined, &input.terms, input.opening.as_ref(), &input.activities));
    let request = json!({ "member": member, "bookings": serde_json::from_str::<Value>(&input.bookings).unwrap(), "on": input.on }).to_string();
    let answer: Value =
        serde_json::from_slice(&audit::requests::bookings(&audit_of(&document), request.as_bytes())).unwrap();
    let differences = answer["value"]["differences"].as_array().cloned().unwrap_or_default();
    let line = |difference: &Value| {
        let of = difference["booking"].as_str().unwrap_or("the ledger");
        let plain = |name: &str| match &difference[name] {
            Value::String(text) => text.clone(),
            Value::Null => "nothing".to_owned(),
            other => other.to_string(),
        };
        let mut line = format!("{of} {} at {}: booked {}", plain("code"), plain("path"), plain("booked"));
        match difference["problems"].as_array().unwrap().as_slice() {
            [] => line = format!("{line}, computed {}", plain("computed")),
            problems => line = format!("{line}, {}", json!(problems)),
        }
        if !difference["difference"].is_null() {
            line = format!("{line}, difference {}", plain("difference"));
        }
        if !difference["pointer"].is_null() {
            line = format!("{line}, by {}", plain("pointer"));
        }
        if difference["clause"].is_null() { line } else { format!("{line} {}", plain("clause")) }
    };
    Audited {
        problems: problems(&answer),
        agreed: answer["value"]["agreed"].as_u64(),
        differences: differences.iter().map(line).collect(),
    }
}

fn problems(answer: &Value) -> Vec<String> {
    let problems = answer["problems"].as_array().unwrap().iter();
    problems
        .map(|problem| format!("{} at {}", problem["code"].as_str().unwrap(), problem["path"].as_str().unwrap()))
        .collect()
}

fn audit_of(document: &Value) -> Audit {
    let text = document.to_string();
    Audit::from_json(text.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

/// What is found, each with its witnesses confirmed.
fn findings(document: &Value) -> Vec<Value> {
    let text = document.to_string();
    let answer: Value = serde_json::from_slice(&audit::requests::report(&audit_of(document))).unwrap();
    let findings = answer["value"]["findings"].as_array().unwrap().clone();
    let answering = Answering::of(text.as_bytes());
    for finding in &findings {
        confirm(&answering, finding);
    }
    findings
}

/// Asks what shows a finding again.
fn confirm(answering: &Answering, finding: &Value) {
    let witnesses = finding["witnesses"].as_array().unwrap();
    match finding["code"].as_str().unwrap() {
        "clause.without_rule" | "check.not_found" => {
            assert!(witnesses.is_empty(), "the text alone shows it: {finding}")
        }
        // Not every rule is named in an answer.
        "rule.without_clause" => {}
        _ => assert!(!witnesses.is_empty(), "nothing shows it: {finding}"),
    }
    for witness in witnesses {
        answering.confirm(witness);
    }
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
    // What stands in a version is put before its words are spelled out, everything else after.
    let mut given = json!({ "versions": versions });
    let of_versions = |pointer: &str| pointer.starts_with("/versions/");
    for (pointer, value) in input.change.iter().filter(|(pointer, _)| of_versions(pointer)) {
        put(&mut given, pointer, value.clone());
    }
    let versions = given.get("versions").and_then(Value::as_array).unwrap();
    let mut document = shorthand::program(input.currency.as_deref().unwrap_or("CNY"), versions);
    for (pointer, value) in input.change.iter().filter(|(pointer, _)| !of_versions(pointer)) {
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
