//! Cases of fees: what it costs to join, to renew, to hold a higher tier, and what comes back. As in `tests/cases.rs`, each
//! is a sentence and a table; they stand in `tests/cases/fees`.
//!
//! Whatever a case is about, the lines of its answer sum to what is paid less what is paid back, and the question that is
//! written again is the question that was read.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[macro_use]
mod case_files;
mod repository;
#[expect(dead_code, reason = "nothing is asked for but fees")]
mod shorthand;

use case_files::{Figures, Programs, described, text};
use huiji::calendar::Moment;
use huiji::fees::{self, FeeAsked};
use huiji::member::{Member, ProcedureMember};
use huiji::regulations::procedures::Procedures;
use huiji::request;
use huiji::units::Money;
use serde::Deserialize;
use serde_json::{Value, json};

topics! { "tests/cases/fees": join, renewal, upgrade, ending, repairs, points, impossible, members, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    program: String,
    /// Default: CNY.
    currency: Option<String>,
    /// Default: the working days of 2026 as they are in `data/calendars/cn.json`.
    calendar: Option<Value>,
    /// The day of joining; without it nobody's.
    joined: Option<String>,
    /// Default: `person`.
    kind: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    activities: Vec<String>,
    asked: Value,
    on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MemberInput {
    program: String,
    joined: String,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    activities: Vec<String>,
    /// Activities that words have no way to say.
    #[serde(default)]
    more: Vec<Value>,
    /// What the member says otherwise.
    #[serde(default)]
    member: Value,
}

mod check {
    use super::*;

    pub(super) use self::{
        fee as join, fee as renewal, fee as upgrade, fee as ending, fee as repairs, fee as points, fee as impossible,
    };

    pub(super) fn fee(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        let versions = programs.get(&input.program).unwrap_or_else(|| panic!("no program `{}`", input.program));
        let program = program(&input, versions).to_string();
        let procedures = Procedures::from_json(program.as_bytes());
        let procedures = procedures.into_result().unwrap_or_else(|problems| panic!("{problems}"));
        let member = member(&input);
        let on = json!(input.on);
        let request = shorthand::request(&[("member", &member), ("asked", &input.asked), ("on", &on)]);
        let answer = request::fees(&procedures, &request);
        sums(&procedures, &answer);
        written_again(&procedures, &input.asked);
        same_from_rust(&procedures, (&member, &input), &answer);
        case_files::figures(&answer, expect, figure)
    }

    pub(super) fn members(programs: &Programs, input: MemberInput, expect: &Figures) -> Figures {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let program = shorthand::program("CNY", &programs[&input.program]).to_string();
        let procedures = Procedures::from_json(program.as_bytes()).into_result().unwrap();
        let mut member = shorthand::member(&input.joined, &input.terms, None, &input.activities);
        member["activities"].as_array_mut().unwrap().extend(input.more);
        for (name, value) in input.member.as_object().into_iter().flatten() {
            member[name.as_str()] = value.clone();
        }
        let member = member.to_string();
        let whole = Member::from_json(&regulations, member.as_bytes());
        let narrow = ProcedureMember::from_json(&procedures, member.as_bytes());
        assert_eq!(request::to_json(&whole.problems()), request::to_json(&narrow.problems()));
        assert_eq!(whole.value().is_some(), narrow.value().is_some());
        let answer = json!({ "value": null, "problems": serde_json::to_value(narrow.problems()).unwrap() });
        case_files::figures(answer.to_string().as_bytes(), expect, |_, _| None)
    }
}

/// A figure of a quote, by name: one of its own, or one in fewer words.
fn figure(quote: &Value, name: &str) -> Option<Value> {
    let reason = |reason: &Value| {
        let params = reason["params"].as_object().unwrap();
        let params = params.iter().map(|(name, value)| format!(" {name}={}", plain(value)));
        format!("{}{}", text(reason, "code"), params.collect::<String>())
    };
    let lines = &quote["lines"];
    Some(match name {
        "lines" => described(lines, |line| format!("{} {}", text(line, "amount"), text(&line["reason"], "code"))),
        "reasons" => described(lines, |line| reason(&line["reason"])),
        "pointers" => described(lines, |line| text(&line["reason"], "pointer")),
        "clauses" => described(lines, |line| text(&line["reason"], "clause")),
        "version" => quote["regulations"]["version"].clone(),
        "term" if !quote["term"].is_null() => {
            json!(format!("{} {}", text(&quote["term"], "from"), text(&quote["term"], "to")))
        }
        "points" if !quote["points"].is_null() => {
            let points = &quote["points"];
            json!(format!("{} {} {}", points["points"], text(points, "amount"), reason(&points["reason"])))
        }
        "payBy" if !quote["payBy"].is_null() => {
            let provisional = if quote["payBy"]["provisional"] == true { ", provisional" } else { "" };
            json!(format!("{}{provisional}", text(&quote["payBy"], "day")))
        }
        "booked" if !quote["booked"].is_null() => {
            let booked = &quote["booked"];
            json!(format!("{} {} {}", text(booked, "amount"), text(booked, "tier"), text(booked, "to")))
        }
        own => quote.get(own)?.clone(),
    })
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The program of a case. Promotions have a name, and there is a calendar of 2026.
fn program(input: &Input, versions: &[Value]) -> Value {
    let mut program = shorthand::program(input.currency.as_deref().unwrap_or("CNY"), versions);
    for version in program["versions"].as_array_mut().unwrap() {
        let promotions = version.pointer_mut("/fees/promotions").and_then(Value::as_array_mut);
        for promotion in promotions.into_iter().flatten() {
            promotion["name"] = json!({ "en": promotion["id"] });
        }
    }
    let of_2026 = || {
        let calendar: Value = serde_json::from_str(&repository::text("data/calendars/cn.json")).unwrap();
        let days = |name: &str| {
            let days =
                calendar[name].as_array().unwrap().iter().filter(|day| day.as_str().unwrap().starts_with("2026"));
            days.cloned().collect::<Vec<_>>()
        };
        json!({
            "id": "cn", "version": "2026", "source": calendar["source"], "covers": ["2026-01-01", "2026-12-31"], "weekend": [6, 7],
            "off": days("off"), "work": days("work"),
        })
    };
    program["calendar"] = input.calendar.clone().unwrap_or_else(of_2026);
    program
}

fn member(input: &Input) -> Value {
    let Some(joined) = &input.joined else { return Value::Null };
    let mut member = shorthand::member(joined, &input.terms, None, &input.activities);
    if let Some(kind) = &input.kind {
        member["kind"] = json!(kind);
    }
    member
}

/// The lines sum to what is paid less what is paid back, neither of which is below zero, and one of which is nothing.
fn sums(procedures: &Procedures, answer: &[u8]) {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    let quote = &answer["value"];
    if quote.is_null() {
        return;
    }
    let minor = |amount: &Value| Money::parse(amount.as_str().unwrap(), procedures.currency()).unwrap().minor();
    let sum: i64 = quote["lines"].as_array().unwrap().iter().map(|line| minor(&line["amount"])).sum();
    let (payable, refund) = (minor(&quote["payable"]), minor(&quote["refund"]));
    assert_eq!(sum, payable - refund, "{quote}");
    assert!(payable >= 0 && refund >= 0 && (payable == 0 || refund == 0), "{quote}");
}

/// What is read is written as it was.
fn written_again(procedures: &Procedures, asked: &Value) {
    let text = asked.to_string();
    if let Ok(read) = FeeAsked::from_json(procedures, text.as_bytes()).into_result() {
        let written: Value = serde_json::from_slice(&request::to_json(&read)).unwrap();
        assert_eq!(&written, asked);
    }
}

/// The question in Rust has the answer of the question as JSON.
fn same_from_rust(procedures: &Procedures, (member, input): (&Value, &Input), answer: &[u8]) {
    let (member, asked) = (member.to_string(), input.asked.to_string());
    let on = Moment::parse(&input.on).unwrap();
    let Ok(asked) = FeeAsked::from_json(procedures, asked.as_bytes()).into_result() else { return };
    let member = if member == "null" {
        None
    } else {
        let Ok(member) = ProcedureMember::from_json(procedures, member.as_bytes()).into_result() else { return };
        Some(member)
    };
    assert_eq!(request::to_json(&fees::quote(procedures, member.as_ref(), &asked, on)), answer);
}
