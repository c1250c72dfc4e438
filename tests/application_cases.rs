//! Cases of applications: what was entered, through the bytes of a request, and what is said of it. As in
//! `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/application`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[macro_use]
#[expect(dead_code, reason = "the forms of these cases are in words of their own")]
mod case_files;
mod form_words;
mod repository;
#[expect(dead_code, reason = "the forms of these cases are in words of their own")]
mod shorthand;

use case_files::{Figures, Programs, described, text};
use huiji::application::IssueCode;
use huiji::regulations::forms::Forms;
use huiji::request;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

topics! {
    "tests/cases/application":
    age, amounts, between, choices, conditions, consent, dates, fields, files, form, masked, partial, review, single, texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// One of the file's programs, or a sample program.
    program: String,
    /// What is entered.
    #[serde(default)]
    enter: Map<String, Value>,
    /// Or its very text, for what a table can't say.
    text: Option<String>,
    on: Option<String>,
    options: Option<Value>,
}

mod check {
    pub(super) use super::{
        answered as age, answered as amounts, answered as between, answered as choices, answered as conditions,
        answered as consent, answered as dates, answered as fields, answered as files, answered as form,
        answered as masked, answered as partial, answered as review, answered as single, answered as texts,
    };
}

fn answered(programs: &Programs, input: Input, expect: &Figures) -> Figures {
    let forms = match programs.get(&input.program) {
        Some(versions) => form_words::forms(versions),
        None => {
            let sample = repository::text(&format!("data/programs/{}.json", input.program));
            Forms::from_json(sample.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
        }
    };
    let application = input.text.unwrap_or_else(|| Value::Object(input.enter).to_string());
    let on = json!(input.on.as_deref().unwrap_or("2026-11-22"));
    let options = input.options.unwrap_or(Value::Null);
    let asked = format!("{{\"application\":{application},\"options\":{options},\"on\":{on}}}");
    case_files::figures(&request::application(&forms, asked.as_bytes()), expect, figure)
}

/// A figure by its name: one of the answer, or of a field, which is named by its pointer; `touches /phone` is
/// which fields its answer may change, and `because /phone` what decides whether it is asked for.
fn figure(report: &Value, name: &str) -> Option<Value> {
    let state = |pointer: &str| report["fields"].get(pointer);
    if let Some(pointer) = name.strip_prefix("touches ") {
        return state(pointer).map(|state| state["touches"].clone());
    }
    if let Some(pointer) = name.strip_prefix("because ") {
        return state(pointer).map(|state| described(&state["because"], because));
    }
    if name.starts_with('/') {
        let state = state(name)?;
        let word = |name: &str, yes: &str, no: &str| if state[name] == true { yes } else { no }.to_owned();
        return Some(json!(word("visible", "asked", "not asked") + &word("required", ", required", "")));
    }
    Some(match name {
        "issues" => described(&report["issues"], issue),
        "values" => {
            report["values"].as_object()?.iter().map(|(pointer, value)| (pointer.clone(), shown(value))).collect()
        }
        "skipped" => described(&report["skipped"], |rule| {
            format!("{} at {}, because of {}", text(rule, "code"), text(rule, "path"), list(&rule["because"]))
        }),
        "conditions" => described(&report["conditions"], condition),
        "fields" => report["fields"].as_object()?.keys().cloned().collect(),
        "missing" | "complete" | "mode" | "on" => report[name].clone(),
        "version" => report["regulations"]["version"].clone(),
        "review" => report.pointer("/review/steps").map_or(Value::Null, |_| reviewed(&report["review"])),
        "fee" => report["fee"].get("amount").map_or(Value::Null, |_| fee(&report["fee"])),
        "days off of the review" => described(report.pointer("/review/due/skipped")?, |skipped| {
            format!("{} {}", text(skipped, "day"), text(skipped, "why"))
        }),
        _ => return None,
    })
}

/// `error phone.length at /phone (region CN) 3..5, `13800138000`? see /kind [第一条]`
fn issue(issue: &Value) -> String {
    let params = issue["params"].as_object().unwrap().iter();
    let params = params.map(|(name, value)| match value {
        Value::Array(_) => format!("{name} {}", list(value)),
        Value::String(text) => format!("{name} {text}"),
        other => format!("{name} {other}"),
    });
    let params = params.collect::<Vec<_>>().join(", ");
    let params = if params.is_empty() { params } else { format!(" ({params})") };
    let span = &issue["span"];
    let span = if span.is_null() { String::new() } else { format!(" {}..{}", span["start"], span["end"]) };
    let suggestions = issue["suggestions"].as_array().unwrap().iter();
    let suggestions: String = suggestions.map(|text| format!(", `{}`?", text.as_str().unwrap())).collect();
    let related = list(&issue["related"]);
    let related = if related.is_empty() { related } else { format!(", see {related}") };
    let clause = issue["clause"].as_str().map_or(String::new(), |clause| format!(" [{clause}]"));
    let [severity, code, path] = ["severity", "code", "path"].map(|name| text(issue, name));
    format!("{severity} {code} at {path}{params}{span}{suggestions}{related}{clause}")
}

fn list(list: &Value) -> String {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

/// The value; with its form for people, `8000 = ¥8,000`; where it is masked, that.
fn shown(value: &Value) -> Value {
    let parts = value.as_object().unwrap();
    match (parts.get("value"), parts.get("display"), parts.get("masked")) {
        (Some(value), None, None) | (None, None, Some(value)) => value.clone(),
        (Some(value), Some(display), None) => {
            json!(format!("{} = {}", value.as_str().unwrap(), display.as_str().unwrap()))
        }
        _ => panic!("a value is shown or masked: {value}"),
    }
}

fn because(condition: &Value) -> String {
    let holds = if condition["holds"] == true { "holds" } else { "does not hold" };
    format!("{} of {} {holds}", text(condition, "pointer"), list(&condition["fields"]))
}

fn condition(condition: &Value) -> String {
    let met = match condition["met"].as_bool() {
        Some(true) => "met",
        Some(false) => "not met",
        None => "not known",
    };
    let clause = condition["clause"].as_str().map_or(String::new(), |clause| format!(" [{clause}]"));
    format!("{} of {}: {met}{clause}", text(condition, "id"), text(condition, "tier"))
}

/// `2026-12-11, 15 after 2026-11-22`; beyond the calendar `, provisional`.
fn deadline(deadline: &Value) -> String {
    let provisional = if deadline["provisional"] == true { ", provisional" } else { "" };
    format!("{}, {} after {}{provisional}", text(deadline, "day"), deadline["workingDays"], text(deadline, "from"))
}

fn reviewed(review: &Value) -> Value {
    let clause = |value: &Value| value["clause"].as_str().map_or(String::new(), |clause| format!(" [{clause}]"));
    let steps = review["steps"].as_array().unwrap().iter();
    let steps = steps.map(|step| {
        format!("{} by {}: {}{}", text(step, "id"), text(step, "by"), deadline(&step["due"]), clause(step))
    });
    let mut told: Vec<String> = steps.collect();
    told.push(format!("all: {}{}", deadline(&review["due"]), clause(review)));
    assert_eq!(review["from"], review["due"]["from"]);
    if let Some(reason) = review["extension"].get("reason") {
        told.push(format!("extended: {}: {}", deadline(&review["extension"]["due"]), reason.as_str().unwrap()));
    }
    json!(told)
}

fn fee(fee: &Value) -> Value {
    let by = if fee["payBy"].is_null() { "at any time".to_owned() } else { format!("by {}", deadline(&fee["payBy"])) };
    let approved = if fee["approved"] == true { ", approved" } else { "" };
    let clause = fee["clause"].as_str().map_or(String::new(), |clause| format!(" [{clause}]"));
    json!(format!("{} {} {by}{approved} ({}){clause}", text(fee, "tier"), text(fee, "amount"), list(&fee["ways"])))
}

#[test]
fn every_code_of_an_issue_has_a_case() {
    let mut told = BTreeSet::new();
    tell_codes(&repository::path("tests/cases/application"), &mut told);
    let missing: Vec<_> =
        IssueCode::ALL.iter().map(|code| code.as_str()).filter(|code| !told.contains(*code)).collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

/// The words of what is expected in the cases of a folder and of those in it.
fn tell_codes(folder: &Path, told: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            tell_codes(&path, told);
            continue;
        }
        let file: Value = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for case in file["case"].as_array().unwrap() {
            let expected = case["expect"].to_string();
            let parts = expected.split(|character: char| !matches!(character, 'a'..='z' | '_' | '.'));
            told.extend(parts.map(str::to_owned));
        }
    }
}
