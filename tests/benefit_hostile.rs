//! Benefits, uses and times that are as many and as far away as they can be: each is answered, and none takes more than
//! its length.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[expect(dead_code, reason = "nothing is bought in a cart here")]
mod shorthand;

use huiji::regulations::Regulations;
use huiji::request;
use serde_json::{Value, json};

/// As many as a program of 8 MiB holds: looking through all uses for each would be 2,500,000,000 steps.
const BENEFITS: usize = 36_000;
const USES: usize = 70_000;

fn regulations(benefits: &[Value]) -> Regulations {
    let document = shorthand::program("CNY", &[json!({ "effectiveFrom": "1900-01-01", "benefits": benefits })]);
    let text = document.to_string();
    assert!(text.len() < 8 * 1024 * 1024, "it would not be read");
    Regulations::from_json(text.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

fn benefit(id: &str, service: &Value) -> Value {
    json!({ "id": id, "class": "tier", "tiers": ["basic"], "service": service })
}

fn asked(regulations: &Regulations, mut member: Value, activities: Vec<Value>, on: &str) -> Value {
    member["id"] = json!("m");
    member["kind"] = json!("person");
    member["terms"] = json!([{ "from": member["joinedOn"] }]);
    member["activities"] = json!(activities);
    let request = json!({ "member": member, "on": on }).to_string();
    assert!(request.len() < 8 * 1024 * 1024, "it would not be read");
    let answer: Value = serde_json::from_slice(&request::benefits(regulations, request.as_bytes())).unwrap();
    assert_eq!(answer["ok"], json!(true), "{}", answer["problems"]);
    answer["value"].clone()
}

fn used(id: usize, benefit: &str, event: &str) -> Value {
    let mut used = json!({ "id": format!("u{id}"), "on": "2026-03-02", "use": { "benefit": benefit } });
    if !event.is_empty() {
        used["use"]["event"] = json!(event);
    }
    used
}

#[test]
fn many_benefits_and_many_uses() {
    let quota = json!({ "quota": { "quantity": 3, "per": "year" } });
    let benefits: Vec<_> = (0..BENEFITS).map(|id| benefit(&format!("b{id}"), &quota)).collect();
    let uses = (0..USES).map(|id| used(id, &format!("b{}", id % BENEFITS), "")).collect();
    let told = asked(&regulations(&benefits), json!({ "joinedOn": "2026-01-01" }), uses, "2026-11-22");
    let told = told["benefits"].as_array().unwrap();
    assert_eq!(told.len(), BENEFITS);
    let counted: u64 = told.iter().map(|benefit| benefit["quota"]["used"].as_u64().unwrap()).sum();
    assert_eq!(counted, 70_000);
    assert_eq!((&told[0]["quota"]["used"], &told[BENEFITS - 1]["quota"]["left"]), (&json!(2), &json!(2)));
}

#[test]
fn many_uses_of_one_benefit_at_many_events() {
    let quota = json!({ "quota": { "quantity": 3, "per": "event" } });
    let benefits = [benefit("guest", &quota)];
    let uses = (0..USES).map(|id| used(id, "guest", &format!("e{}", id % 35_000))).collect();
    let told = asked(&regulations(&benefits), json!({ "joinedOn": "2026-01-01" }), uses, "2026-11-22");
    assert_eq!(told["benefits"][0]["quota"]["used"], 2);
}

#[test]
fn many_of_the_greatest_quantity() {
    let benefits = [benefit("wash", &json!({ "quota": { "quantity": 36_500, "per": "membership_year" } }))];
    let use_of_all = |id: usize| {
        let mut used = used(id, "wash", "");
        used["use"]["quantity"] = json!(1_000_000);
        used
    };
    let uses = (0..5_000).map(use_of_all).collect();
    let told = asked(&regulations(&benefits), json!({ "joinedOn": "2026-01-01" }), uses, "2026-11-22");
    // The sum stops at the greatest number that is counted.
    assert_eq!(told["benefits"][0]["quota"]["used"], 4_294_967_295_u32);
    assert_eq!(told["benefits"][0]["quota"]["left"], 0);
}

#[test]
fn times_that_come_rarely_or_never_on_the_last_day_of_all() {
    let rare = json!({ "quota": { "quantity": 1, "per": "window" }, "when": { "weekdays": [1], "daysOfMonth": [29], "birthday": { "before": 0, "after": 28 } } });
    let never =
        json!({ "quota": { "quantity": 1, "per": "window" }, "when": { "daysOfMonth": [30, 31], "birthday": {} } });
    let mut benefits: Vec<_> = (0..9_000).map(|id| benefit(&format!("rare-{id}"), &rare)).collect();
    benefits.extend((0..9_000).map(|id| benefit(&format!("never-{id}"), &never)));
    let member = json!({ "joinedOn": "1900-01-01", "birthday": "1904-02-29" });
    let told = asked(&regulations(&benefits), member, vec![], "2199-12-31");
    let told = told["benefits"].as_array().unwrap();
    // The first 29 February after 2199 that is a Monday.
    assert_eq!(told[0]["window"], json!({ "from": "2208-02-29", "to": "2208-02-29" }));
    assert_eq!(told[8_999]["window"], told[0]["window"]);
    assert_eq!(told[9_000]["window"], Value::Null);
    assert_eq!(told[17_999]["quota"]["left"], 0);
}

#[test]
fn around_a_birthday_as_many_days_as_can_be_counted() {
    let all = json!({ "quota": { "quantity": 1, "per": "window" }, "when": { "birthday": { "before": 36_500, "after": 36_500 } } });
    let next = json!({ "quota": { "quantity": 1, "per": "window" }, "when": { "birthday": { "before": 364 } } });
    let regulations = regulations(&[benefit("all", &all), benefit("next", &next)]);
    for (birthday, on) in [("1900-01-01", "1900-01-01"), ("2199-12-31", "1900-01-01"), ("1900-02-28", "2199-12-31")] {
        let told = asked(&regulations, json!({ "joinedOn": "1900-01-01", "birthday": birthday }), vec![], on);
        assert_eq!(told["benefits"][0]["window"], json!({ "from": "1900-01-01", "to": null }), "{birthday}");
        assert_eq!(told["benefits"].as_array().unwrap().len(), 2);
    }
}
