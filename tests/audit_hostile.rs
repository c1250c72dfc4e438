//! Program documents, examples and bookings that are broken by chance, or as many as they can be: each is answered.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod repository;
#[expect(dead_code, reason = "only members are needed")]
mod sample;
#[expect(dead_code, reason = "nothing is bought in a cart here")]
mod shorthand;

use huiji::audit::{Audit, bookings::MOST_BOOKINGS, requests};
use huiji::request;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::OnceLock;

fn audit_of(document: &str) -> Audit {
    Audit::from_json(document.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

fn retail() -> &'static Audit {
    static RETAIL: OnceLock<Audit> = OnceLock::new();
    RETAIL.get_or_init(|| audit_of(&sample::document("programs", "retail")))
}

/// A request with a booking of each kind.
fn sound() -> &'static str {
    static SOUND: OnceLock<String> = OnceLock::new();
    SOUND.get_or_init(|| {
        let member: Value = serde_json::from_str(&sample::document("members", "gold-person")).unwrap();
        let record = json!({ "id": "c-1", "case": { "kind": "complaint" }, "history": [{ "id": "1", "on": "2026-03-02", "event": "receive", "by": "member" }] });
        let cart = json!({ "lines": [{ "sku": "tea", "quantity": 2, "price": "100.00" }] });
        let bookings = json!([
            { "id": "price", "price": { "cart": cart, "on": "2026-11-20", "total": "180.00", "activity": "p-1" } },
            { "id": "points", "points": { "activity": "p-1", "wallet": "points", "points": -5 } },
            { "id": "tier", "tier": { "on": "2026-06-01", "tier": null } },
            { "id": "fee", "fee": { "asked": { "upgrade": { "tier": "platinum" } }, "on": "2026-06-01", "total": "1.00" } },
            { "id": "deadline", "deadline": { "record": record, "deadline": "complaint", "on": "2026-03-02", "due": "2026-03-09" } },
        ]);
        json!({ "member": member, "bookings": bookings, "on": "2026-11-22" }).to_string()
    })
}

/// It is an answer: a value, or an error that says why there is none.
fn answered(answer: &[u8]) -> Value {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    let errors = answer["problems"].as_array().unwrap().iter().filter(|problem| problem["severity"] == "error").count();
    assert_eq!(answer["ok"] == true, errors == 0, "{answer}");
    assert_eq!(answer["ok"] == true, !answer["value"].is_null(), "{answer}");
    answer
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn spoiled_bookings_are_answered(edits in prop::collection::vec((any::<Index>(), any::<Index>(), 0_usize..3), 1..5)) {
        let mut bytes = sound().as_bytes().to_vec();
        for (to, from, how) in edits {
            let (to, from) = (to.index(bytes.len()), from.index(bytes.len()));
            match how {
                0 => bytes[to] = bytes[from],
                1 => drop(bytes.remove(to)),
                _ => bytes.insert(to, bytes[from]),
            }
        }
        answered(&requests::bookings(retail(), &bytes));
        answered(&requests::rehearsal(retail(), &bytes));
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        answered(&requests::bookings(retail(), &bytes));
        answered(&requests::rehearsal(retail(), &bytes));
        let (value, problems) = Audit::from_json(&bytes).into_parts();
        answered(&request::to_json(&huiji::problem::Answer::new(value.map(|_| "read"), problems)));
    }
}

#[test]
fn a_sound_request_has_a_difference_for_each_booking_that_differs() {
    let answer = answered(&requests::bookings(retail(), sound().as_bytes()));
    assert_eq!(answer["value"]["bookings"], 5, "{answer}");
}

#[test]
fn one_booking_more_than_are_looked_at_is_one_too_many() {
    let booking = |index: usize| json!({ "id": format!("b{index}"), "tier": { "on": "2026-03-15", "tier": "basic" } });
    let member = json!({ "id": "m", "kind": "person", "joinedOn": "2026-01-01", "terms": [{ "from": "2026-01-01" }] });
    for (count, ok) in [(MOST_BOOKINGS, true), (MOST_BOOKINGS + 1, false)] {
        let bookings: Vec<_> = (0..count).map(booking).collect();
        let request = json!({ "member": member, "bookings": bookings, "on": "2026-11-22" }).to_string();
        let answer = answered(&requests::bookings(retail(), request.as_bytes()));
        assert_eq!(answer["ok"], ok);
        if !ok {
            assert_eq!(answer["problems"][0]["code"], "list.too_long");
        }
    }
}

#[test]
fn many_benefits_and_many_uses_are_looked_through_once() {
    const BENEFITS: usize = 10_000;
    const USES: usize = 20_000;
    let quota = json!({ "quota": { "quantity": 1, "per": "year" } });
    let benefit = |id| json!({ "id": format!("b{id}"), "class": "tier", "tiers": ["basic"], "service": quota });
    let benefits: Vec<_> = (0..BENEFITS).map(benefit).collect();
    let audit = audit_of(&shorthand::program("CNY", &[json!({ "benefits": benefits })]).to_string());
    let used = |id: usize| json!({ "id": format!("u{id}"), "on": "2026-03-02", "use": { "benefit": format!("b{}", id % BENEFITS) } });
    let activities: Vec<_> = (0..USES).map(used).collect();
    let member = json!({ "id": "m", "kind": "person", "joinedOn": "2026-01-01", "terms": [{ "from": "2026-01-01" }], "activities": activities });
    let request = json!({ "member": member, "bookings": [], "on": "2026-11-22" }).to_string();
    let answer = answered(&requests::bookings(&audit, request.as_bytes()));
    assert_eq!(answer["value"]["differences"].as_array().unwrap().len(), USES - BENEFITS);
}

#[test]
fn many_rules_without_a_clause_are_shown_by_a_few_questions() {
    const BENEFITS: usize = 5_000;
    let benefit = |id| json!({ "id": format!("b{id}"), "class": "tier", "tiers": ["basic"], "service": {} });
    let benefits: Vec<_> = (0..BENEFITS).map(benefit).collect();
    let chapters = json!([{ "title": { "en": "One" }, "clauses": [{ "label": "1", "text": { "en": "One." } }] }]);
    let version = json!({ "tiers": [{ "id": "basic", "clause": "1" }], "benefits": benefits, "chapters": chapters });
    let audit = audit_of(&shorthand::program("CNY", &[version]).to_string());
    let answer = answered(&requests::report(&audit));
    let findings = answer["value"]["findings"].as_array().unwrap();
    let without: Vec<_> = findings.iter().filter(|finding| finding["code"] == "rule.without_clause").collect();
    assert_eq!(without.len(), BENEFITS);
    assert!(without.iter().all(|finding| finding["witnesses"].as_array().unwrap().len() == 1), "{}", without[0]);
}

#[test]
fn what_the_host_keeps_in_a_document_keeps_it_from_nothing() {
    let deep = format!("{}{}", "[".repeat(120), "]".repeat(120));
    let example = r#"{ "id": "guest", "ask": "quote", "with": { "member": null, "cart": { "lines": [{ "sku": "pot", "quantity": 1, "price": "1.00", "meta": 1e400 }] }, "on": "2026-03-15" }, "expect": { "/value/lines/0/meta": 10e399, "/value/total": "1.00" } }"#;
    let program = format!(
        r#"{{ "id": "tea", "name": {{ "en": "Tea" }}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"], "meta": [1e400, {deep}], "versions": [{{ "id": "v", "announcedOn": "2026-01-01", "effectiveFrom": "2026-01-01", "tiers": [{{ "id": "basic", "name": {{ "en": "Basic" }}, "meta": {deep} }}] }}], "examples": [{example}] }}"#
    );
    let with_mark = format!("\u{feff}{program}");
    let audit = audit_of(&with_mark);
    let answer = answered(&requests::rehearsal(&audit, b"{}"));
    assert_eq!(answer["value"]["passed"], 1);
}

#[test]
fn an_example_that_is_no_unicode_is_refused() {
    let broken = r#"{ "id": "x", "ask": "standing", "with": { "member": "\ud800" }, "expect": { "/ok": false } }"#;
    let program = format!(
        r#"{{ "id": "tea", "name": {{ "en": "Tea" }}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"], "versions": [{{ "id": "v", "announcedOn": "2026-01-01", "effectiveFrom": "2026-01-01", "tiers": [{{ "id": "basic", "name": {{ "en": "Basic" }} }}] }}], "examples": [{broken}] }}"#
    );
    let problems = Audit::from_json(program.as_bytes()).into_result().unwrap_err();
    assert_eq!(problems.first().unwrap().code.as_str(), "json.syntax");
}
