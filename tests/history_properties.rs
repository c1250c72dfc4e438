//! Laws of histories, by chance: whatever is done next of what can be done is possible; what is known later changes
//! nothing of what was; and whatever a record says, it is answered, and no card number stands in the answer.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod repository;
#[expect(dead_code, reason = "programs alone are taken from the samples")]
mod sample;

use huiji::regulations::procedures::Procedures;
use huiji::request;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::OnceLock;

const NUMBER: &str = "6225 8801 2345 6789";

fn procedures() -> &'static Procedures {
    static RETAIL: OnceLock<Procedures> = OnceLock::new();
    RETAIL.get_or_init(|| {
        let program = sample::document("programs", "retail");
        Procedures::from_json(program.as_bytes()).into_result().unwrap()
    })
}

/// What records are about, and how each starts.
fn subjects() -> Vec<(Value, &'static str, &'static str)> {
    let mut subjects = vec![
        (json!({ "application": { "kind": "person", "tier": "gold" } }), "begin", "member"),
        (json!({ "application": { "kind": "enterprise", "tier": "basic", "quantity": 3 } }), "begin", "member"),
        (json!({ "card": { "number": NUMBER, "tier": "gold" } }), "issue", "membership"),
        (json!({ "order": {} }), "receive", "member"),
        (json!({ "keeperTransfer": { "member": "m", "from": "a", "to": "b" } }), "request", "business"),
    ];
    for kind in ["complaint", "feedback", "consultation", "after_sales", "repair"] {
        for severity in ["minor", "critical"] {
            subjects.push((json!({ "case": { "kind": kind, "severity": severity } }), "receive", "member"));
        }
    }
    subjects
}

/// Someone whose term ends within the year, with points spent.
fn member() -> Value {
    let redeemed = |id: usize| {
        let on = format!("2026-{:02}-15T12:00", id + 1);
        json!({ "id": format!("r-{id}"), "on": on, "redemption": { "wallet": "points", "points": 100 } })
    };
    let mut activities: Vec<_> = (0..12).map(redeemed).collect();
    activities.push(json!({
        "id": "fee", "on": "2025-06-01", "fee": { "amount": "499.00", "tier": "gold", "to": "2026-05-31" },
    }));
    json!({
        "id": "m", "kind": "person", "joinedOn": "2025-06-01",
        "terms": [{ "from": "2025-06-01", "to": "2026-05-31" }],
        "activities": activities,
    })
}

/// Twelve months of 28 days, in hours.
const YEAR: u32 = 12 * 28 * 24;

/// So many hours from the start of 2026, within a year: every day is taken as one of 28 of its month.
fn moment(hours: u32) -> String {
    let day = hours / 24;
    format!("2026-{:02}-{:02}T{:02}:00:00", day / 28 % 12 + 1, day % 28 + 1, hours % 24)
}

fn answer(record: &Value, on: &str) -> (Value, String) {
    let asked = json!({ "member": member(), "record": record, "on": on });
    let text = String::from_utf8(request::workflow(procedures(), asked.to_string().as_bytes())).unwrap();
    (serde_json::from_str(&text).unwrap(), text)
}

fn report(record: &Value, on: &str) -> Value {
    let (answer, text) = answer(record, on);
    assert_eq!(answer["ok"], json!(true), "{text}\n{record}");
    answer["value"].clone()
}

/// What is done next: which of the actions, by which of the roles, after how many hours.
#[derive(Debug, Clone)]
struct Next {
    action: Index,
    by: Index,
    hours: u32,
}

fn next() -> impl Strategy<Value = Next> {
    let hours = prop_oneof![0..3_u32, 20..60_u32, 200..600_u32];
    (any::<Index>(), any::<Index>(), hours).prop_map(|(action, by, hours)| Next { action, by, hours })
}

/// A record of what was done, one after the other, of what could be done.
fn lived(subject: &(Value, &str, &str), wishes: &[Next]) -> Value {
    let (of, start, by) = subject;
    let mut record = of.clone();
    record["id"] = json!("record");
    let first = json!({ "id": "e0", "on": moment(24), "event": start, "by": by, "reason": "asked" });
    record["history"] = json!([first]);
    let mut hours = 24;
    for wish in wishes {
        // What can be done is asked at the moment at which it is done: in between time may have ended it.
        hours += wish.hours;
        if hours >= YEAR {
            break;
        }
        let on = moment(hours);
        let report = report(&record, &on);
        let actions = report["actions"].as_array().unwrap();
        if actions.is_empty() {
            break;
        }
        let action = wish.action.get(actions);
        let mut event = json!({
            "id": format!("e{}", record["history"].as_array().unwrap().len()),
            "on": on,
            "event": action["event"],
            "by": wish.by.get(action["by"].as_array().unwrap()),
            "proof": action["proof"],
        });
        if action["reason"] == json!(true) {
            event["reason"] = json!("so it is");
        }
        if !action["fee"].is_null() {
            event["paid"] = action["fee"]["payable"].clone();
        }
        record["history"].as_array_mut().unwrap().push(event);
    }
    record
}

/// The last moment of a history, and days behind it.
fn after(record: &Value, hours: u32) -> String {
    let last = record["history"].as_array().unwrap().last().unwrap()["on"].as_str().unwrap();
    let known = (0..).find(|hours| moment(*hours) == last).unwrap();
    moment((known + hours).min(YEAR - 1))
}

fn texts<'v>(list: &'v Value, name: &'static str) -> impl Iterator<Item = &'v str> {
    list.as_array().unwrap().iter().map(move |entry| entry[name].as_str().unwrap_or_default())
}

fn in_order<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    let texts: Vec<_> = texts.collect();
    texts.windows(2).all(|pair| pair[0] <= pair[1])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Each action that was offered was taken, or [`lived`] would have failed; and the answer holds together.
    #[test]
    fn what_can_be_done_is_possible(
        subject in any::<Index>(),
        wishes in prop::collection::vec(next(), 1..14),
        later in 0..2_000_u32,
    ) {
        let record = lived(subject.get(&subjects()), &wishes);
        let report = report(&record, &after(&record, later));
        let steps = report["steps"].as_array().unwrap();
        prop_assert_eq!(&steps[0]["from"], &Value::Null);
        for pair in steps.windows(2) {
            prop_assert_eq!(&pair[0]["to"], &pair[1]["from"]);
        }
        prop_assert!(in_order(texts(&report["steps"], "on")));
        prop_assert_eq!(&steps.last().unwrap()["to"], &report["state"]);
        // Every event is a step, in its order; what else there is time brought about.
        let ids: Vec<_> = texts(&report["steps"], "id").filter(|id| !id.is_empty()).collect();
        let told: Vec<_> = texts(&record["history"], "id").collect();
        prop_assert_eq!(ids, told);
        for step in steps.iter().filter(|step| step["id"].is_null()) {
            prop_assert_eq!(&step["by"], &json!("system"));
        }
        prop_assert!(report["actions"].as_array().unwrap().is_empty() || report["ended"] == json!(false));
        for deadline in report["deadlines"].as_array().unwrap() {
            let ends = [&deadline["met"], &deadline["stopped"]].map(|end| end.as_str());
            prop_assert!(ends[0].is_none() || ends[1].is_none());
            if let Some(end) = ends[0].or(ends[1]) {
                let due = deadline["due"].as_str().unwrap();
                // A day alone holds all of it; a moment is compared as it stands.
                prop_assert_eq!(deadline["late"] == json!(true), &end[..due.len().min(end.len())] > due, "{}", deadline);
                prop_assert!(deadline["from"].as_str().unwrap() <= end || deadline["id"].as_str().unwrap().starts_with("review."));
            } else {
                prop_assert_eq!(&report["ended"], &json!(false));
            }
        }
        if let Some(stopped) = report["card"]["redemptionStopped"].as_array() {
            for pair in stopped.windows(2) {
                prop_assert!(pair[0]["to"].as_str().unwrap() < pair[1]["from"].as_str().unwrap());
            }
            let lasts = stopped.last().is_some_and(|last| last["to"].is_null());
            prop_assert_eq!(&report["card"]["stopped"], &json!(lasts));
        }
    }

    /// Asked about an earlier moment, the whole history and what of it had happened by then answer the same bytes; and
    /// the steps are the first of those that are told later.
    #[test]
    fn what_comes_later_changes_nothing_of_what_was(
        subject in any::<Index>(),
        wishes in prop::collection::vec(next(), 1..14),
        cut in any::<Index>(),
        more in 0..400_u32,
    ) {
        let record = lived(subject.get(&subjects()), &wishes);
        let history = record["history"].as_array().unwrap();
        let mut part = record.clone();
        part["history"] = json!(history[..=cut.index(history.len())]);
        let on = after(&part, more);
        part["history"] = history.iter().filter(|event| event["on"].as_str().unwrap() <= on.as_str()).cloned().collect();
        let (_, of_part) = answer(&part, &on);
        let (of_whole, text) = answer(&record, &on);
        prop_assert_eq!(&of_part, &text);
        let then = of_whole["value"]["steps"].as_array().unwrap().clone();
        let steps = report(&record, &after(&record, 2_000))["steps"].as_array().unwrap().clone();
        prop_assert_eq!(&steps[..then.len()], &then[..]);
    }

    /// A history told twice, event by event, is the same history.
    #[test]
    fn what_is_told_twice_happened_once(subject in any::<Index>(), wishes in prop::collection::vec(next(), 1..10)) {
        let record = lived(subject.get(&subjects()), &wishes);
        let mut twice = record.clone();
        let history = record["history"].as_array().unwrap();
        twice["history"] = history.iter().flat_map(|event| [event.clone(), event.clone()]).collect();
        let on = after(&record, 50);
        let (told, _) = answer(&twice, &on);
        prop_assert_eq!(&told["value"], &report(&record, &on));
        let same = told["problems"].as_array().unwrap().iter().filter(|problem| problem["code"] == "workflow.same_event");
        prop_assert_eq!(same.count(), history.len());
    }

    /// Whatever is said, there is an answer: a report, or errors; and the number of the card stands nowhere in it.
    #[test]
    fn every_record_is_answered_and_no_card_number_told(
        subject in any::<Index>(),
        events in prop::collection::vec(said(), 0..12),
        on in 0..YEAR,
    ) {
        let mut record = subject.get(&subjects()).0.clone();
        record["id"] = json!("record");
        record["history"] = json!(events);
        let (answer, text) = answer(&record, &moment(on));
        let errors = answer["problems"].as_array().unwrap().iter().any(|problem| problem["severity"] == "error");
        prop_assert_eq!(answer["ok"] == json!(true), !errors, "{}", text);
        prop_assert_eq!(answer["value"].is_null(), errors);
        prop_assert!(!text.contains(NUMBER));
        for problem in answer["problems"].as_array().unwrap() {
            let path = problem["path"].as_str().unwrap();
            prop_assert!(path.is_empty() || path.starts_with("/record") || path.starts_with("/on"), "{}", path);
        }
    }
}

/// An event in which little fits together.
fn said() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "begin",
        "submit",
        "take_up",
        "return",
        "pass",
        "reject",
        "extend",
        "notify",
        "pay",
        "give_up",
        "withdraw",
        "issue",
        "activate",
        "report_loss",
        "find",
        "freeze",
        "confirm_theft",
        "replace",
        "renew",
        "expire",
        "cancel",
        "receive",
        "assign",
        "start",
        "answer",
        "satisfied",
        "reopen",
        "close",
        "request",
        "nothing",
    ]);
    let by =
        prop::sample::select(vec!["member", "membership", "business", "management", "finance", "service", "system"]);
    let proof = prop::sample::select(vec![json!(null), json!(["identity", "police_report"]), json!(["materials"])]);
    (0..8_u32, 0..3_000_u32, word, by, proof, any::<bool>(), 0..4_000_u32).prop_map(
        |(id, on, word, by, proof, more, since)| {
            let mut event =
                json!({ "id": format!("e{id}"), "on": moment(on), "event": word, "by": by, "proof": proof });
            if more {
                event["reason"] = json!("so it is");
                event["paid"] = json!("499.00");
                event["since"] = json!(moment(since));
                event["member"] = json!("m");
                event["score"] = json!(7);
            }
            event
        },
    )
}
