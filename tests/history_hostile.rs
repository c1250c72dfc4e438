//! Histories that are as long as a request can be: each is answered, and none takes more than its length.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;
#[expect(dead_code, reason = "programs alone are taken from the samples")]
mod sample;

use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde_json::{Value, json};

fn procedures() -> Procedures {
    Procedures::from_json(sample::document("programs", "retail").as_bytes()).into_result().unwrap()
}

/// A history of so many events: these again and again, all at the same moment.
fn history(first: &[Value], again: &[Value], count: usize) -> Vec<Value> {
    let events = first.iter().chain(again.iter().cycle()).take(count).cloned();
    let with_id = |(place, mut event): (usize, Value)| {
        event["id"] = json!(place.to_string());
        event["on"] = json!("2026-03-02");
        event
    };
    events.enumerate().map(with_id).collect()
}

fn event(event: &str, by: &str) -> Value {
    json!({ "event": event, "by": by, "reason": "so", "proof": ["identity", "police_report"], "paid": "499.00" })
}

fn asked(member: &Value, of: (&str, Value), history: &[Value]) -> Value {
    let record = json!({ "id": "long", of.0: of.1, "history": history });
    let request = json!({ "member": member, "record": record, "on": "2026-03-03" }).to_string();
    assert!(request.len() < 8 * 1024 * 1024, "it would not be read");
    serde_json::from_slice(&request::workflow(&procedures(), request.as_bytes())).unwrap()
}

/// Whose ledger is as long, with a term for each of many days.
fn member() -> Value {
    let redeemed = |id: usize| json!({ "id": format!("r{id}"), "on": "2026-03-02", "redemption": { "wallet": "points", "points": 2 } });
    let back = |id: usize| json!({ "id": format!("b{id}"), "on": "2026-03-02", "giveBack": { "of": format!("r{id}"), "points": 1 } });
    let activities: Vec<_> = (0..10_000).flat_map(|id| [redeemed(id), back(id)]).collect();
    json!({
        "id": "m", "kind": "person", "joinedOn": "2026-01-01",
        "terms": [{ "from": "2026-01-01", "to": "2026-12-31" }], "activities": activities,
    })
}

#[test]
fn a_card_that_is_stolen_again_and_again() {
    let first = [event("issue", "membership"), event("activate", "member")];
    let again = ["freeze", "confirm_theft", "replace", "activate"].map(|word| event(word, "membership"));
    let answer = asked(&member(), ("card", json!({ "number": "1", "tier": "gold" })), &history(&first, &again, 2_002));
    assert_eq!(answer["value"]["state"], "active", "{}", answer["problems"]);
    // They all were at one moment, in which nothing was redeemed before points could be spent again.
    assert_eq!(answer["value"]["card"]["reversals"], json!([]));
}

#[test]
fn a_card_that_is_frozen_and_released_a_long_time_and_then_stolen() {
    let first = [event("issue", "membership"), event("activate", "member")];
    let again = ["freeze", "unfreeze"].map(|word| event(word, "membership"));
    let mut history = history(&first, &again, 40_003);
    history.push(json!({ "id": "last", "on": "2026-03-03", "event": "confirm_theft", "by": "membership", "proof": ["identity", "police_report"] }));
    let answer = asked(&member(), ("card", json!({ "number": "1", "tier": "gold" })), &history);
    assert_eq!(answer["value"]["state"], "theft_confirmed", "{}", answer["problems"]);
    assert_eq!(answer["value"]["card"]["reversals"].as_array().unwrap().len(), 10_000);
}

#[test]
fn a_card_that_is_renewed_again_and_again() {
    let first = [event("issue", "membership"), event("activate", "member")];
    let history = history(&first, &[event("renew", "member")], 40_000);
    let answer = asked(&member(), ("card", json!({ "number": "1", "tier": "gold" })), &history);
    assert_eq!(answer["value"]["state"], "renewed", "{}", answer["problems"]);
}

#[test]
fn a_card_of_a_member_who_paid_for_each_of_many_days() {
    let first = chrono::NaiveDate::from_ymd_opt(1960, 1, 1).unwrap();
    let days = |count: u64| (first + chrono::Days::new(count)).to_string();
    let terms: Vec<_> = (0..30_000).map(|day| json!({ "from": days(day), "to": days(day) })).collect();
    let fee = |day| json!({ "id": format!("f{day}"), "on": days(day), "fee": { "amount": "499.00", "tier": "gold", "to": days(day) } });
    let member = json!({
        "id": "m", "kind": "person", "joinedOn": days(0),
        "terms": terms, "activities": (0..30_000).map(fee).collect::<Vec<_>>(),
    });
    let first = [event("issue", "membership"), event("activate", "member")];
    let history = history(&first, &[event("renew", "member")], 200);
    let answer = asked(&member, ("card", json!({ "number": "1", "tier": "gold" })), &history);
    assert_eq!(answer["value"]["state"], "renewed", "{}", answer["problems"]);
    let request = json!({ "member": member, "asked": { "cancel": {} }, "on": "1960-01-02" }).to_string();
    let answer: Value = serde_json::from_slice(&request::fees(&procedures(), request.as_bytes())).unwrap();
    assert_eq!(answer["value"]["lines"].as_array().unwrap().len(), 29_999, "{}", answer["problems"]);
}

#[test]
fn an_event_for_which_many_wait_with_a_guest_though_one_place_is_left() {
    let mut history =
        history(&[event("plan", "business"), event("announce", "business")], &[event("register", "member")], 20_000);
    for (place, event) in history.iter_mut().enumerate().skip(2) {
        let registers = json!({ "member": format!("m{place}"), "tier": "gold", "guests": 1 });
        event.as_object_mut().unwrap().extend(registers.as_object().unwrap().clone());
    }
    let of = json!({ "capacity": 5, "startsAt": "2026-04-01T14:00" });
    let answer = asked(&Value::Null, ("event", of), &history);
    let registrations = answer["value"]["places"]["registrations"].as_array().unwrap();
    assert_eq!(
        (registrations[1]["state"].as_str(), registrations[2]["state"].as_str()),
        (Some("registered"), Some("waiting"))
    );
    assert_eq!(
        (answer["value"]["places"]["left"].as_u64(), registrations[19_997]["waiting"].as_u64()),
        (Some(1), Some(19_996))
    );
}

#[test]
fn more_deadlines_than_are_told() {
    let first = [event("receive", "member"), event("assign", "service")];
    let again = [event("start", "service"), event("answer", "service"), event("reopen", "member")];
    let answer = asked(&Value::Null, ("case", json!({ "kind": "complaint" })), &history(&first, &again, 40_000));
    assert_eq!(answer["value"], Value::Null);
    assert_eq!(answer["problems"][0]["code"], "list.too_long");
    assert_eq!(answer["problems"][0]["path"], "/record/history");
    assert_eq!(answer["problems"][0]["params"]["limit"], 1_000);
}

#[test]
fn everything_twice_and_everything_wrong() {
    let first = [event("receive", "member")];
    let mut history = history(&first, &[event("nonsense", "system")], 30_000);
    let again = history.clone();
    history.extend(again);
    let answer = asked(&Value::Null, ("order", json!({})), &history);
    assert_eq!(answer["ok"], json!(false));
    let problems = answer["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 1_001);
    assert_eq!(problems[1_000]["code"], "json.more_problems");
}
