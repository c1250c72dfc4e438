//! Texts and files of applications at the length to which they are looked at. Each is answered, in time, and each slip
//! told once or a few times.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "only applications are asked about here")]
mod asked;
mod repository;
#[expect(dead_code, reason = "documents are taken as they are")]
mod sample;

use asked::{checked, codes};
use serde_json::{Value, json};

/// What takes longest to look at: texts as long as rules look at, of what each of them tells piece by piece.
const PIECES: &[&str] = &[
    "1",
    "@",
    ".",
    "\u{0}",
    "\u{202e}",
    "■",
    "\u{e000}",
    "\u{e000}a",
    "１",
    "·",
    "<a",
    "1 名",
    "\u{10ffff}",
    "a.",
    "@a",
    "\u{fffd} ",
];

#[test]
fn the_longest_texts_in_every_field_are_told_once_or_a_few_times() {
    for piece in PIECES {
        for length in [39_000, 41_000] {
            let text = piece.repeat(length / piece.len());
            for kind in ["person", "enterprise"] {
                let mut application = json!({ "kind": kind, "tier": "platinum", "identity-kind": "passport", "birth-date": "2020-01-01" });
                let ids = [
                    "name",
                    "identity-number",
                    "organisation",
                    "uscc",
                    "representative",
                    "annual-spend",
                    "phone",
                    "office-phone",
                    "email",
                    "address",
                    "postcode",
                    "guardian-name",
                    "referrer",
                ];
                for id in ids {
                    application[id] = json!(text);
                }
                let answer = checked(json!({ "application": application, "on": "2026-11-22" }).to_string().as_bytes());
                let issues = answer.pointer("/value/issues").and_then(Value::as_array).unwrap();
                assert!(issues.len() < 100, "{} issues with {piece:?}", issues.len());
            }
        }
    }
}

#[test]
fn the_content_of_a_file_is_looked_at_as_far_as_it_may_be_given() {
    let request = |head: &str, tail: &str| {
        let file = format!("{{\"name\":\"a.pdf\",\"size\":9,\"head\":\"{head}\",\"tail\":\"{tail}\"}}");
        format!("{{\"application\":{{\"kind\":\"enterprise\",\"licence\":[{file}]}},\"on\":\"2026-11-22\"}}")
    };
    for (head, tail) in [
        ("JVBE".repeat(1_000_000), String::new()),
        ("JVBERi0xLjcK".to_owned(), "L0Vu".repeat(1_000_000)),
        ("=".repeat(9), "*".repeat(9)),
    ] {
        let answer = checked(request(&head, &tail).as_bytes());
        assert_eq!(answer.get("ok"), Some(&json!(true)), "{:?}", codes(&answer));
        let issues = answer.pointer("/value/issues").and_then(Value::as_array).unwrap();
        let told: Vec<_> =
            issues.iter().filter(|issue| issue["path"] == "/licence/0").map(|issue| &issue["code"]).collect();
        assert_eq!(told, ["file.unread"], "a head of {} and a tail of {} characters", head.len(), tail.len());
    }
}
