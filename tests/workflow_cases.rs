//! Cases of workflows: what a history comes to. As in `tests/cases.rs`, each is a sentence and a table; they stand in
//! `tests/cases/workflow`: a file for each workflow, one of deadlines and time, one of histories that cannot be.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "what is asked is no question of the engine's")]
mod case_files;
mod histories;
mod repository;
#[expect(dead_code, reason = "what is asked is no question of the engine's")]
mod sample;
#[expect(dead_code, reason = "members and programs are what is asked for")]
mod shorthand;

use case_files::{Figures, Programs, described, text};
use histories::record;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde::Deserialize;
use serde_json::{Value, json};

topics! {
    "tests/cases/workflow":
    application, card, cases, orders, events, registrations, keeper_transfers, time, impossible,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// A program of the file, or a sample.
    program: String,
    /// What a record is about: its one field.
    of: Value,
    /// What happened, as [`histories::event`] reads it.
    history: Vec<String>,
    /// The member's terms like `2026-01-01 2026-12-31`; without them there is no member.
    #[serde(default)]
    terms: Vec<String>,
    /// The member's ledger.
    #[serde(default)]
    activities: Vec<String>,
    on: String,
    /// The one action that is looked at.
    action: Option<String>,
}

mod check {
    use super::*;

    pub(super) use self::{
        history as application, history as card, history as cases, history as orders, history as events,
        history as registrations, history as keeper_transfers, history as time, history as impossible,
    };

    pub(super) fn history(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        let procedures = procedures(programs, &input.program);
        let joined = input.terms.first().map(|term| term.split(' ').next().unwrap());
        let member = joined.map(|joined| shorthand::member(joined, &input.terms, None, &input.activities));
        let record = record(&input.of, &input.history);
        let asked = json!({ "member": member, "record": record, "on": input.on });
        let answer = request::workflow(&procedures, asked.to_string().as_bytes());
        case_files::figures(&answer, expect, |report, name| figure(report, name, input.action.as_deref()))
    }
}

fn procedures(programs: &Programs, name: &str) -> Procedures {
    let document = match programs.get(name) {
        Some(versions) => shorthand::program("CNY", versions).to_string(),
        None => sample::document("programs", name),
    };
    Procedures::from_json(document.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{name}: {problems}"))
}

fn figure(report: &Value, name: &str, action: Option<&str>) -> Option<Value> {
    if report.is_null() {
        return None;
    }
    let places = &report["places"];
    Some(match name {
        "steps" => described(&report["steps"], step),
        // Those that time brought about.
        "byItself" => {
            let by_itself = |step: &&Value| step["id"].is_null();
            described(&report["steps"].as_array().unwrap().iter().filter(by_itself).cloned().collect(), step)
        }
        "deadlines" => described(&report["deadlines"], deadline),
        "pointers" => described(&report["deadlines"], |deadline| {
            format!("{} {}", text(deadline, "pointer"), or_none(deadline, "clause"))
        }),
        "actions" => described(&report["actions"], |action| text(action, "event")),
        "actionsInFull" => described(&report["actions"], action_with_its_word),
        // One action in full.
        "action" => json!(action_in_full(find(&report["actions"], "event", action.unwrap())?)),
        "stopped" => described(&report["card"]["redemptionStopped"], |stopped| {
            format!("{} to {}", text(stopped, "from"), or_none(stopped, "to"))
        }),
        "reversals" => described(&report["card"]["reversals"], |reversal| {
            let (of, points) = (text(&reversal["giveBack"], "of"), text(&reversal["giveBack"], "points"));
            assert_eq!((text(reversal, "redemption"), text(reversal, "points")), (of.clone(), points.clone()));
            format!("{of} {points} {}", text(reversal, "wallet"))
        }),
        "stoppedNow" => report["card"]["stopped"].clone(),
        "registrations" => described(&places["registrations"], registration),
        "invited" => described(&places["invited"], invited),
        "places" if !places.is_null() => {
            json!(format!("{} of {}, {} left", places["taken"], places["capacity"], places["left"]))
        }
        "score" => places["score"].clone(),
        _ => match name.strip_prefix("actions of ") {
            Some(member) => {
                described(&find(&places["registrations"], "member", member)?["actions"], action_with_its_word)
            }
            None => report.get(name)?.clone(),
        },
    })
}

fn find<'v>(list: &'v Value, name: &str, wanted: &str) -> Option<&'v Value> {
    list.as_array().unwrap().iter().find(|entry| entry[name] == wanted)
}

fn or_none(value: &Value, name: &str) -> String {
    if value[name].is_null() { "-".to_owned() } else { text(value, name) }
}

fn step(step: &Value) -> String {
    let member = step["member"].as_str().map_or(String::new(), |member| format!(" of {member}"));
    let (on, event, by, to) = (text(step, "on"), text(step, "event"), text(step, "by"), text(step, "to"));
    let id = if step["id"].is_null() { " by itself" } else { "" };
    format!("{on} {event} {by}{member}: {to}{id}")
}

/// The day from which it counts to the last one, and how it ended.
fn deadline(deadline: &Value) -> String {
    let end = match (&deadline["met"], &deadline["stopped"]) {
        (Value::String(met), Value::Null) => format!(" met {met}"),
        (Value::Null, Value::String(stopped)) => format!(" stopped {stopped}"),
        (Value::Null, Value::Null) => String::new(),
        _ => " met and stopped".to_owned(),
    };
    let late = if deadline["late"] == json!(true) { ", late" } else { "" };
    let (id, from, due) = (text(deadline, "id"), text(deadline, "from"), text(deadline, "due"));
    format!("{id}: {from} to {due}{end}{late}")
}

fn action_with_its_word(action: &Value) -> String {
    format!("{} by {}", text(action, "event"), action_in_full(action))
}

fn action_in_full(action: &Value) -> String {
    let list = |name: &str| {
        let list = action[name].as_array().unwrap();
        list.iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    let fee = match &action["fee"] {
        Value::Null => String::new(),
        fee => format!(", {} costs {} gives back {}", fee["asked"], text(fee, "payable"), text(fee, "refund")),
    };
    let reason = if action["reason"] == json!(true) { ", reason" } else { "" };
    let proof = if list("proof").is_empty() { String::new() } else { format!(", proof {}", list("proof")) };
    let until = if action["until"].is_null() { String::new() } else { format!(", until {}", text(action, "until")) };
    let clause = action["clause"].as_str().map_or(String::new(), |clause| format!(" {clause}"));
    let stands = match text(action, "pointer").as_str() {
        "" => String::new(),
        pointer => format!(" by {pointer}{clause}"),
    };
    format!("{}: {}{proof}{reason}{fee}{until}{stands}", list("by"), text(action, "to"))
}

/// `li gold +1 waiting 2`: the guests, the state, the place in the waiting list.
fn registration(registration: &Value) -> String {
    let waiting = registration["waiting"].as_u64().map_or(String::new(), |place| format!(" {place}"));
    let guests = registration["guests"].as_u64().filter(|guests| *guests > 0);
    let guests = guests.map_or(String::new(), |guests| format!("+{guests} "));
    let (member, tier, state) = (text(registration, "member"), text(registration, "tier"), text(registration, "state"));
    format!("{member} {tier} {guests}{state}{waiting}")
}

/// `gold +1 from 2026-03-01T09:00:00 until 2026-03-08T14:00:00, open`
fn invited(invited: &Value) -> String {
    let from = invited["from"].as_str().map_or(String::new(), |from| format!(" from {from}"));
    let open = if invited["open"] == json!(true) { ", open" } else { "" };
    format!("{} +{}{from} until {}{open}", text(invited, "tier"), text(invited, "guests"), text(invited, "until"))
}
