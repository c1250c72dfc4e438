//! What the audit of bookings says of a ledger, against what the engine says of it day by day: whoever books what the engine
//! answers has nothing to answer for.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod repository;
#[expect(dead_code, reason = "only documents are needed")]
mod sample;

use huiji::audit::{Audit, requests};
use huiji::request;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ON: &str = "2026-11-22";

/// Members with the programs that they are of.
const MEMBERS: &[(&str, &[&str])] = &[
    (
        "retail",
        &[
            "gold-person",
            "gold-person-losing",
            "gold-person-in-grace",
            "gold-person-on-trial",
            "silver-person-in-debt",
            "silver-person-rising",
            "lapsed-person",
            "gold-enterprise-by-fee",
        ],
    ),
    ("motor-service", &["motor-gold", "motor-platinum"]),
];

fn audit_of(program: &str) -> Audit {
    let text = sample::document("programs", program);
    Audit::from_json(text.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

fn member_of(name: &str) -> Value {
    serde_json::from_str(&sample::document("members", name)).unwrap()
}

fn asked(answer: Vec<u8>) -> Value {
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!(answer["ok"], true, "{}", answer["problems"]);
    answer["value"].clone()
}

/// Holds bookings against the regulations: all of them must agree.
fn all_agree(audit: &Audit, name: &str, member: &Value, bookings: Vec<Value>) {
    let count = bookings.len();
    let request = json!({ "member": member, "bookings": bookings, "on": ON }).to_string();
    let report = asked(requests::bookings(audit, request.as_bytes()));
    let differences = report["differences"].as_array().unwrap();
    let of_bookings: Vec<_> = differences.iter().filter(|difference| !difference["booking"].is_null()).collect();
    assert!(of_bookings.is_empty(), "{name}: {of_bookings:?}");
    assert_eq!(report["agreed"], count, "{name}");
}

/// Three days of each month of two years.
fn days() -> impl Iterator<Item = String> {
    let month = |year: u16| (1..=12).map(move |month| (year, month));
    let days = month(2025).chain(month(2026)).filter(|month| *month < (2026, 11));
    days.flat_map(|(year, month)| [1, 11, 21].map(|day| format!("{year}-{month:02}-{day:02}")))
}

#[test]
fn the_tier_of_a_day_is_that_of_the_standing_on_it() {
    for (program, members) in MEMBERS {
        let audit = audit_of(program);
        for name in *members {
            let member = member_of(name);
            let mut bookings = Vec::new();
            for day in days() {
                let request = json!({ "member": member, "on": day }).to_string();
                let answer: Value =
                    serde_json::from_slice(&request::standing(audit.regulations(), request.as_bytes())).unwrap();
                // Before what the member brings along nothing is known.
                if answer["ok"] == true {
                    let tier = answer.pointer("/value/tier/tier").cloned().unwrap_or_default();
                    bookings.push(json!({ "id": day, "tier": { "on": day, "tier": tier } }));
                }
            }
            all_agree(&audit, name, &member, bookings);
        }
    }
}

#[test]
fn what_activities_brought_and_took_is_what_the_wallet_came_to() {
    for (program, members) in MEMBERS {
        let audit = audit_of(program);
        for name in *members {
            let member = member_of(name);
            let request = json!({ "member": member, "on": ON }).to_string();
            let points = asked(request::points(audit.regulations(), request.as_bytes()));
            let mut bookings = Vec::new();
            for wallet in points["wallets"].as_array().unwrap() {
                let mut moved: BTreeMap<&str, i64> = BTreeMap::new();
                let mut besides = 0;
                for line in wallet["journal"].as_array().unwrap() {
                    let points = line["points"].as_i64().unwrap().saturating_add(line["pending"].as_i64().unwrap());
                    let code = line["reason"]["code"].as_str().unwrap();
                    let by_time = ["points.available", "points.expired", "points.debt_paid"].contains(&code);
                    match line["activity"].as_str().filter(|_| !by_time) {
                        Some(activity) => *moved.entry(activity).or_default() += points,
                        None => besides += points,
                    }
                }
                let held = wallet["spendable"].as_i64().unwrap().saturating_add(wallet["pending"].as_i64().unwrap());
                assert_eq!(moved.values().sum::<i64>() + besides, held, "{name}");
                bookings.extend(moved.iter().map(|(activity, points)| {
                    let booked = json!({ "activity": activity, "wallet": wallet["wallet"], "points": points });
                    json!({ "id": format!("{activity} in {}", wallet["wallet"]), "points": booked })
                }));
            }
            assert!(!bookings.is_empty() || *name == "lapsed-person", "{name} has no points");
            all_agree(&audit, name, &member, bookings);
        }
    }
}

#[test]
fn what_a_quote_asks_for_is_what_the_order_costs() {
    let audit = audit_of("retail");
    for name in ["gold-person", "silver-person-in-debt", "lapsed-person"] {
        let member = member_of(name);
        let mut bookings = Vec::new();
        for cart in ["basket", "rounding", "single-line"] {
            let cart: Value = serde_json::from_str(&sample::document("carts", cart)).unwrap();
            for on in ["2026-08-08T15:00", "2026-11-11", ON] {
                let request = json!({ "member": member, "cart": cart, "on": on }).to_string();
                let quote = asked(request::quote(audit.regulations(), request.as_bytes()));
                let booked = json!({ "cart": cart, "on": on, "total": quote["total"] });
                bookings.push(json!({ "id": format!("on {on}"), "price": booked }));
            }
        }
        all_agree(&audit, name, &member, bookings);
    }
}
