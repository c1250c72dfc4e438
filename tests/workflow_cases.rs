//! Cases of workflows: what a history comes to, by when what must come, what can be done then. As in
//! `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/workflow`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "the rest of a program is not asked")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "nothing is asked for but workflows")]
mod shorthand;

use case_files::{Figures, Programs, described, text};
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde::Deserialize;
use serde_json::{Map, Value, json};

topics! { "tests/cases/workflow": cases, orders, events, registrations, keeper_transfers, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// One of the file, or a sample: `retail.json`.
    program: String,
    /// What the record is about: `{ case = { kind = "complaint" } }`.
    of: Map<String, Value>,
    /// Who is asked about, as a member document.
    #[serde(default)]
    member: Value,
    /// Lines like `2026-03-02T09:00 answer keeper`, perhaps with what more is known of it: `reason=late`,
    /// `proof=identity,purchase`, `guests=2`. The first is `e0`, unless it has another `id`.
    history: Vec<String>,
    on: String,
}

mod check {
    use super::*;

    pub(super) use self::{
        workflow as cases, workflow as orders, workflow as events, workflow as registrations,
        workflow as keeper_transfers,
    };

    pub(super) fn workflow(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        let procedures = procedures(programs, &input.program);
        let mut record = input.of;
        record.insert("id".to_owned(), json!("record"));
        record.insert(
            "history".to_owned(),
            input.history.iter().enumerate().map(|(place, line)| happened(place, line)).collect(),
        );
        let asked = json!({ "member": input.member, "record": record, "on": input.on });
        let answer = request::workflow(&procedures, asked.to_string().as_bytes());
        case_files::figures(&answer, expect, figure)
    }
}

fn procedures(programs: &Programs, name: &str) -> Procedures {
    let document = if name.ends_with(".json") {
        repository::text(&format!("data/programs/{name}"))
    } else {
        let versions = programs.get(name).unwrap_or_else(|| panic!("no program `{name}`"));
        shorthand::program("CNY", versions).to_string()
    };
    Procedures::from_json(document.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

/// An event from a line.
fn happened(place: usize, line: &str) -> Value {
    let words: Vec<_> = line.split(' ').collect();
    let [on, event, by, more @ ..] = words.as_slice() else { panic!("no event: {line}") };
    let mut happened = json!({ "id": format!("e{place}"), "on": on, "event": event, "by": by });
    for word in more {
        let (name, value) = word.split_once('=').unwrap_or_else(|| panic!("no field: {word}"));
        happened[name] = match name {
            "guests" | "score" => json!(value.parse::<u32>().unwrap()),
            "proof" => value.split(',').collect(),
            _ => json!(value),
        };
    }
    happened
}

/// Some figures in few words:
///
/// - `steps`: `2026-03-02T09:00:00 answer in_work->answered`, of registrations with the member, `(time)` where
///   time brought it about; `byTime`: only those
/// - `actions`: `answer by service keeper to answered`, and what it needs; `actionsOf <member>`
/// - `deadlines`: `complaint due 2026-03-09 met 2026-03-04T10:00:00`, or `stopped` then, or `open`, and `late` where it is
/// - `registrations`: `li gold +1 waiting 2`; `invited`: `gold +1 from 2026-03-01T09:00:00 until …, open`
fn figure(report: &Value, name: &str) -> Option<Value> {
    let places = &report["places"];
    match name {
        "steps" => Some(described(&report["steps"], step)),
        "byTime" => Some(json!(
            report["steps"].as_array()?.iter().filter(|step| step["id"].is_null()).map(step).collect::<Vec<_>>()
        )),
        "actions" => Some(described(&report["actions"], action)),
        "deadlines" => Some(described(&report["deadlines"], deadline)),
        "registrations" => Some(described(&places["registrations"], registration)),
        "invited" => Some(described(&places["invited"], invited)),
        "places" => Some(json!(format!("{} of {}, {} left", places["taken"], places["capacity"], places["left"]))),
        "score" => Some(places["score"].clone()),
        _ => match name.strip_prefix("actionsOf ") {
            Some(member) => {
                let of_member = |registration: &&Value| registration["member"] == member;
                let registration = places["registrations"].as_array()?.iter().find(of_member)?;
                Some(described(&registration["actions"], action))
            }
            None => report.get(name).cloned(),
        },
    }
}

fn step(step: &Value) -> String {
    let from = step["from"].as_str().unwrap_or_default();
    let time = if step["id"].is_null() { " (time)" } else { "" };
    let member = step["member"].as_str().map(|member| format!("{member} ")).unwrap_or_default();
    format!("{} {member}{} {from}->{}{time}", text(step, "on"), text(step, "event"), text(step, "to"))
}

fn action(action: &Value) -> String {
    let words = |name: &str| {
        let words: Vec<_> = action[name].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        words.join(" ")
    };
    let mut told = format!("{} by {} to {}", text(action, "event"), words("by"), text(action, "to"));
    if !words("proof").is_empty() {
        told.push_str(&format!(" showing {}", words("proof")));
    }
    if action["reason"] == true {
        told.push_str(" with reason");
    }
    if let Some(fee) = action["fee"].as_object() {
        told.push_str(&format!(" for {} back {}", fee["payable"], fee["refund"]).replace('"', ""));
    }
    if let Some(until) = action["until"].as_str() {
        told.push_str(&format!(" until {until}"));
    }
    told
}

fn deadline(deadline: &Value) -> String {
    let told = ["met", "stopped"].iter().find_map(|name| Some(format!("{name} {}", deadline[*name].as_str()?)));
    let met = told.unwrap_or("open".to_owned());
    let late = if deadline["late"] == true { ", late" } else { "" };
    format!("{} due {} {met}{late}", text(deadline, "id"), text(deadline, "due"))
}

fn registration(registration: &Value) -> String {
    let waiting = registration["waiting"].as_u64().map(|place| format!(" {place}")).unwrap_or_default();
    let guests = registration["guests"].as_u64().filter(|guests| *guests > 0);
    let guests = guests.map(|guests| format!("+{guests} ")).unwrap_or_default();
    format!(
        "{} {} {guests}{}{waiting}",
        text(registration, "member"),
        text(registration, "tier"),
        text(registration, "state")
    )
}

fn invited(invited: &Value) -> String {
    let from = invited["from"].as_str().map(|from| format!(" from {from}")).unwrap_or_default();
    let open = if invited["open"] == true { ", open" } else { "" };
    format!("{} +{}{from} until {}{open}", text(invited, "tier"), text(invited, "guests"), text(invited, "until"))
}
