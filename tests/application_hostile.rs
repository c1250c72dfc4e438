//! Applications that no case can hold: too long, too many, too deep. Each is answered, in time, and with less
//! than was sent.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;

use huiji::regulations::forms::Forms;
use huiji::request;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Longer than anything in here takes without optimisation, and shorter than anyone waits.
const IN_TIME: Duration = Duration::from_secs(20);

fn sample() -> (Forms, Vec<String>) {
    let text = repository::text("data/programs/retail.json");
    let document: Value = serde_json::from_str(&text).unwrap();
    let fields = document.pointer("/versions/1/application/fields").unwrap().as_array().unwrap();
    let ids = fields.iter().map(|field| field["id"].as_str().unwrap().to_owned()).collect();
    (Forms::from_json(text.as_bytes()).into_result().unwrap(), ids)
}

/// What is said of an application in JSON, in time and in fewer bytes than this.
fn answered(forms: &Forms, application: &str, most: usize) -> Value {
    let started = Instant::now();
    let answer =
        request::application(forms, format!("{{\"application\":{application},\"on\":\"2026-11-22\"}}").as_bytes());
    assert!(started.elapsed() < IN_TIME, "{:?} for {} bytes", started.elapsed(), application.len());
    assert!(answer.len() < most, "{} bytes", answer.len());
    serde_json::from_slice(&answer).unwrap()
}

/// The codes of what is said, each with its place.
fn told(answer: &Value, of: &str) -> Vec<String> {
    let list = answer.pointer(of).and_then(Value::as_array).unwrap();
    list.iter()
        .map(|told| format!("{} at {}", told["code"].as_str().unwrap(), told["path"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_long_text_in_every_field_is_answered() {
    let (forms, ids) = sample();
    let texts = [
        "9",
        "a",
        "王",
        "·",
        "・王",
        "@",
        "a@",
        "@a",
        "a.",
        ".",
        " ",
        "\u{200b}",
        "－",
        "\u{301}",
        "<",
        "01234567890<",
        "\u{0}",
        "\u{202e}",
        "■",
        "\u{e000}a",
        "１",
        "1 名",
        "\u{10ffff}",
        "\u{fffd} ",
    ];
    for kind in ["person", "enterprise"] {
        for text in texts {
            // As long as is looked at, and longer.
            for bytes in [39_000, 45_000] {
                let long = text.repeat(bytes / text.len());
                let fields = ids.iter().map(|id| (id.clone(), json!(if id == "kind" { kind } else { &long })));
                let application = Value::Object(fields.collect()).to_string();
                let answer = answered(&forms, &application, 400_000);
                assert_eq!(answer["ok"], json!(true), "{text}");
                assert_eq!(answer["value"]["complete"], json!(false), "{text}");
                // A slip that comes ten thousand times is told once or a few times.
                let issues = told(&answer, "/value/issues");
                assert!(issues.len() < 100, "{} issues with {text}", issues.len());
            }
        }
    }
}

#[test]
fn a_text_that_is_too_long_to_look_at_is_too_long() {
    let (forms, _) = sample();
    let long = json!({ "kind": "person", "name": "王".repeat(1_000_000), "email": " ".repeat(50_000) });
    let answer = answered(&forms, &long.to_string(), 40_000);
    let issues = told(&answer, "/value/issues");
    assert!(issues.contains(&"text.too_long at /name".to_owned()), "{issues:?}");
    // However many, spaces are nothing.
    assert!(!issues.iter().any(|issue| issue.ends_with("/email")), "{issues:?}");
}

#[test]
fn a_field_that_comes_a_million_times_is_told_once() {
    let (forms, _) = sample();
    let again = vec!["\"kind\":1"; 500_000].join(",");
    let answer = answered(&forms, &format!("{{{again}}}"), 40_000);
    let issues = told(&answer, "/value/issues");
    assert_eq!(issues.iter().filter(|issue| *issue == "field.duplicate at /kind").count(), 1, "{issues:?}");
}

#[test]
fn a_thousand_unknown_fields_are_told_and_one_more_is_refused() {
    let (forms, _) = sample();
    let unknown = |count: usize| {
        let fields = (0..count).map(|place| (format!("birth-dat{place:055}"), json!("")));
        Value::Object(fields.collect()).to_string()
    };
    let answer = answered(&forms, &unknown(1_000), 400_000);
    let issues = told(&answer, "/value/issues");
    assert_eq!(issues.iter().filter(|issue| issue.starts_with("field.unknown at ")).count(), 1_000);
    assert_eq!(told(&answered(&forms, &unknown(1_001), 1_000), "/problems"), ["list.too_long at /application"]);
}

#[test]
fn a_list_of_any_length_and_kind_is_answered() {
    let (forms, ids) = sample();
    for entry in ["\"a\"", "{}", "1", "[]", "null", "{\"head\":[]}"] {
        let list = format!("[{}]", vec![entry; 300_000].join(","));
        let text = answered(&forms, &format!("{{\"kind\":{list},\"tier\":{list}}}"), 40_000);
        let issues = told(&text, "/value/issues");
        assert!(issues.contains(&"field.type at /kind".to_owned()), "{entry}: {issues:?}");
        let file = format!("{{\"kind\":\"enterprise\",\"licence\":{list}}}");
        assert_eq!(told(&answered(&forms, &file, 1_000), "/problems"), ["list.too_long at /application/licence"]);
        let every: Vec<_> = ids.iter().map(|id| format!("{id:?}:[{}]", vec![entry; 10_000].join(","))).collect();
        let answer = answered(&forms, &format!("{{{}}}", every.join(",")), 40_000);
        assert_eq!(answer["ok"], json!(true), "{entry}");
    }
}

#[test]
fn consent_to_a_hundred_thousand_purposes_is_answered() {
    let (forms, _) = sample();
    let purposes = vec!["\"x\""; 100_000].join(",");
    let consent = format!("{{\"version\":\"1\",\"purposes\":[{purposes}],\"givenAt\":\"2026-11-22\"}}");
    let issues = told(&answered(&forms, &format!("{{\"consent\":{consent}}}"), 40_000), "/value/issues");
    assert_eq!(issues.iter().filter(|issue| *issue == "consent.purpose_unknown at /consent").count(), 1, "{issues:?}");
}

#[test]
fn objects_in_place_of_anything_are_answered_however_deep() {
    let (forms, ids) = sample();
    let deep = |levels: usize| format!("{}1{}", "{\"version\":[".repeat(levels), "]}".repeat(levels));
    for levels in [1, 20, 10_000] {
        for id in &ids {
            let answer = answered(&forms, &format!("{{{id:?}:{}}}", deep(levels)), 60_000);
            let problems = told(&answer, "/problems");
            // Only of a consent it is told what it lacks.
            assert!(answer["ok"] == json!(true) || (id == "consent" && !problems.is_empty()), "{id}: {problems:?}");
        }
    }
}

#[test]
fn the_content_of_a_file_is_looked_at_as_far_as_it_may_be_given() {
    let (forms, _) = sample();
    for (head, tail) in [
        ("JVBE".repeat(1_000_000), String::new()),
        ("JVBERi0xLjcK".to_owned(), "L0Vu".repeat(1_000_000)),
        ("=".repeat(9), "*".repeat(9)),
    ] {
        let file = json!({ "name": "a.pdf", "size": 9, "head": head, "tail": tail });
        let answer = answered(&forms, &json!({ "kind": "enterprise", "licence": [file] }).to_string(), 40_000);
        let issues = told(&answer, "/value/issues");
        let of_file: Vec<_> = issues.iter().filter(|issue| issue.ends_with("/licence/0")).collect();
        assert_eq!(of_file, ["file.unread at /licence/0"], "{} and {}", head.len(), tail.len());
    }
}
