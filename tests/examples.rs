//! The examples of the shipped programs, asked one by one: what the regulations say by their own words and figures.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;

use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde_json::Value;

const PROGRAMS: &[&str] = &["retail", "motor-service", "enterprise-annual"];

#[test]
fn every_example_of_every_program_is_answered_as_it_says() {
    let mut wrong = Vec::new();
    for program in PROGRAMS.iter().filter(|p| std::env::var("ONLY").map_or(true, |o| o == **p)) {
        let text = repository::text(&format!("data/programs/{program}.json"));
        let document: Value = serde_json::from_str(&text).unwrap();
        let regulations = Regulations::from_json(text.as_bytes()).into_result().unwrap_or_else(|p| panic!("{program}: {p}"));
        let forms = Forms::from_json(text.as_bytes()).into_result().unwrap_or_else(|p| panic!("{program}: {p}"));
        let procedures = Procedures::from_json(text.as_bytes()).into_result().unwrap_or_else(|p| panic!("{program}: {p}"));
        let examples = document.get("examples").and_then(Value::as_array).unwrap();
        for example in examples {
            let id = example.get("id").and_then(Value::as_str).unwrap();
            let with = serde_json::to_vec(example.get("with").unwrap()).unwrap();
            let answer = match example.get("ask").and_then(Value::as_str).unwrap() {
                "quote" => request::quote(&regulations, &with),
                "returnPreview" => request::return_preview(&regulations, &with),
                "standing" => request::standing(&regulations, &with),
                "progress" => request::progress(&regulations, &with),
                "points" => request::points(&regulations, &with),
                "forecast" => request::forecast(&regulations, &with),
                "redemptions" => request::redemptions(&regulations, &with),
                "application" => request::application(&forms, &with),
                "fees" => request::fees(&procedures, &with),
                "workflow" => request::workflow(&procedures, &with),
                other => panic!("{program}: {id} asks `{other}`"),
            };
            let answer: Value = serde_json::from_slice(&answer).unwrap();
            for (pointer, expected) in example.get("expect").and_then(Value::as_object).unwrap() {
                let got = answer.pointer(pointer);
                if got != Some(expected) {
                    wrong.push(format!("{program}: {id} {pointer}: {expected} expected, got {}", got.map_or("nothing".into(), Value::to_string)));
                    if std::env::var("SHOW").is_ok() { wrong.push(answer.to_string()); }
                }
            }
        }
        println!("{program}: {} examples", examples.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
