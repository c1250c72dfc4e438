//! Inputs that no golden can hold: too large, too deep, too many, or broken by chance. Each gets an
//! answer that says what is wrong, in time.

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
mod sample;
#[expect(dead_code, reason = "carts are written out here")]
mod shorthand;

use huiji::problem::{Answer, MOST_PROBLEMS};
use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::OnceLock;

// ---------------------------------------------------------------- too much of it

#[test]
fn ten_megabytes_are_refused_unread() {
    let text = format!("{{\"meta\": \"{}\"}}", "x".repeat(10_000_000));
    let expected = json!({ "limit": 8_388_608, "size": text.len() });
    for answer in all_answers(text.as_bytes()) {
        assert_eq!(codes(&answer), ["json.too_large at "], "{answer}");
        assert_eq!(answer.pointer("/problems/0/params"), Some(&expected));
    }
}

#[test]
fn a_depth_of_ten_thousand_is_refused() {
    let deep = |open: &str, close: &str| format!("{}0{}", open.repeat(10_000), close.repeat(10_000));
    for nested in [deep("[", "]"), deep("{\"member\":", "}"), deep("[{\"lines\":", "}]"), "[".repeat(10_000)] {
        for answer in all_answers(nested.as_bytes()) {
            refused(&answer);
        }
        let line = format!("{{\"member\": null, \"cart\": {{\"lines\": [{nested}]}}, \"on\": \"2026-11-22\"}}");
        refused(&quoted(line.as_bytes()));
        let price = format!(
            "{{\"member\": null, \"cart\": {{\"lines\": [{{\"sku\": \"tea\", \"quantity\": 1, \"price\": {nested}}}]}}, \"on\": \"2026-11-22\"}}"
        );
        refused(&quoted(price.as_bytes()));
    }
    let program = sample::document("programs", "retail");
    let last = program.rfind('}').unwrap();
    let program = format!("{}, \"meta\": {}}}", &program[..last], deep("[", "]"));
    assert_eq!(codes(&loaded(program.as_bytes())), ["json.too_deep at /meta"]);
}

#[test]
fn a_host_may_nest_its_own_data_as_deep_as_everything_else() {
    let nested = |levels: usize| format!("{}0{}", "[".repeat(levels), "]".repeat(levels));
    let request = |meta: &str| {
        let line = format!("{{\"sku\": \"tea\", \"quantity\": 1, \"price\": \"1.00\", \"meta\": {meta}}}");
        format!("{{\"member\": null, \"cart\": {{\"lines\": [{line}]}}, \"on\": \"2026-11-22\"}}")
    };
    let answer = request::quote(retail(), request(&nested(127)).as_bytes());
    assert!(String::from_utf8(answer).unwrap().contains(&nested(127)));
    for levels in [128, 10_000] {
        let answer = quoted(request(&nested(levels)).as_bytes());
        assert_eq!(codes(&answer), ["json.too_deep at /cart/lines/0/meta"]);
    }
    let brackets_in_a_text = format!("\"{}\\\"{}\"", "[".repeat(200), "{".repeat(200));
    let answer = quoted(request(&brackets_in_a_text).as_bytes());
    assert_eq!(answer.pointer("/value/lines/0/meta").and_then(Value::as_str).map(str::len), Some(401));
}

#[test]
fn bytes_that_are_no_utf_8_are_told_with_their_place() {
    for (bytes, offset) in [(&b"{\"id\": \"\xff\"}"[..], 8), (b"\xc3\x28", 0), (b"{}\xe8\x8c", 2), (b"\xed\xa0\x80", 0)]
    {
        for answer in all_answers(bytes) {
            assert_eq!(codes(&answer), ["json.not_utf8 at "], "{bytes:?}");
            assert_eq!(answer.pointer("/problems/0/params/offset"), Some(&json!(offset)), "{bytes:?}");
        }
    }
}

#[test]
fn two_million_broken_lines_are_told_up_to_a_thousand() {
    let lines = vec!["0"; 2_000_000].join(",");
    let text = format!("{{\"member\": null, \"cart\": {{\"lines\": [{lines}]}}, \"on\": \"2026-11-22\"}}");
    let answer = quoted(text.as_bytes());
    let problems = answer.get("problems").and_then(Value::as_array).unwrap();
    assert_eq!(problems.len(), MOST_PROBLEMS + 1);
    assert_eq!(problems[0].get("path"), Some(&json!("/cart/lines/0")));
    assert_eq!(problems[MOST_PROBLEMS - 1].get("path"), Some(&json!("/cart/lines/999")));
    let more = &problems[MOST_PROBLEMS];
    assert_eq!(more.get("code"), Some(&json!("json.more_problems")));
    // A list is read up to 100,000 entries; that it goes on is a problem of its own.
    assert_eq!(more.pointer("/params/count"), Some(&json!(99_001)));
}

#[test]
fn a_cart_has_ten_thousand_lines_at_most() {
    let cart = |lines: usize| {
        let line = r#"{"sku":"tea","quantity":1,"price":"1.00"}"#;
        let lines = vec![line; lines].join(",");
        format!("{{\"member\": null, \"cart\": {{\"lines\": [{lines}]}}, \"on\": \"2026-11-22\"}}")
    };
    let answer = quoted(cart(10_000).as_bytes());
    assert_eq!(answer.pointer("/value/payable"), Some(&json!("10000.00")));
    let answer = quoted(cart(10_001).as_bytes());
    assert_eq!(codes(&answer), ["list.too_long at /cart/lines"]);
    assert_eq!(answer.pointer("/problems/0/params/limit"), Some(&json!(10_000)));
}

#[test]
fn a_list_has_a_hundred_thousand_entries_at_most() {
    let tags = vec!["\"a\""; 100_001].join(",");
    let line = format!("{{\"sku\":\"tea\",\"quantity\":1,\"price\":\"1.00\",\"tags\":[{tags}]}}");
    let text = format!("{{\"member\": null, \"cart\": {{\"lines\": [{line}]}}, \"on\": \"2026-11-22\"}}");
    let answer = quoted(text.as_bytes());
    assert_eq!(codes(&answer), ["list.too_long at /cart/lines/0/tags"]);
}

// ---------------------------------------------------------------- too much to compare

#[test]
fn a_text_in_many_languages_is_read_to_its_end() {
    let names: Vec<_> = (0..60_000).map(|index| format!("\"x{index}\":\"a\"")).collect();
    let text = format!("{{\"name\": {{{}}}}}", names.join(","));
    refused(&loaded(text.as_bytes()));
}

#[test]
fn refunds_of_many_unknown_purchases_are_told_to_their_end() {
    let mut activities = Vec::new();
    for index in 0..2_500 {
        activities.push(json!({ "id": format!("purchase-{index}"), "on": "2026-02-01", "purchase": { "lines": [] } }));
        activities.push(json!({ "id": format!("refund-{index}"), "on": "2026-02-02", "refund": { "of": format!("order-{index}"), "lines": [] } }));
    }
    let mut member = shorthand::member("2026-01-01", &[], None, &[]);
    member["activities"] = Value::Array(activities);
    let request = shorthand::request(&[("member", &member), ("on", &json!("2026-11-22"))]);
    refused(&stood(&request));
}

#[test]
fn many_benefits_are_told_apart_to_their_end() {
    let benefits: Vec<_> = (0..30_000)
        .map(|index| json!({ "id": format!("benefit-{index}"), "class": "tier", "tiers": ["basic"], "service": {} }))
        .collect();
    let program = shorthand::program("CNY", &[json!({ "benefits": benefits })]).to_string();
    let answer = loaded(program.as_bytes());
    assert_eq!(codes(&answer), [""; 0]);
}

#[test]
fn many_refunds_of_a_long_purchase_are_replayed_to_their_end() {
    let line = |_| json!({ "sku": "tea", "quantity": 1, "paid": "2.00" });
    let lines: Vec<_> = (0..15_000).map(line).collect();
    let mut activities = vec![json!({ "id": "all", "on": "2026-02-01", "purchase": { "lines": lines } })];
    for line in 0..15_000 {
        let lines = json!([{ "line": line, "amount": "1.00" }]);
        activities
            .push(json!({ "id": format!("r{line}"), "on": "2026-02-02", "refund": { "of": "all", "lines": lines } }));
    }
    let mut member = shorthand::member("2026-01-01", &[], None, &[]);
    member["activities"] = Value::Array(activities);
    let request = shorthand::request(&[("member", &member), ("on", &json!("2026-11-22"))]);
    // 30,000 were spent and 20,000 points earned, by the cap of a day; 15,000 are left to be earned.
    assert_eq!(stood(&request).pointer("/value/wallets/0/takenBack"), Some(&json!(5_000)));
}

#[test]
fn a_program_of_many_names_has_its_digest() {
    let names: Vec<_> = (0..200_000).rev().map(|index| format!("\"n{index:06}\":0")).collect();
    let program = sample::document("programs", "retail");
    let last = program.rfind('}').unwrap();
    let program = format!("{}, \"meta\": {{{}}}}}", &program[..last], names.join(","));
    assert_eq!(codes(&loaded(program.as_bytes())), [""; 0]);
}

#[test]
fn a_long_history_is_replayed_to_its_end() {
    let mut activities = Vec::new();
    for index in 0..10_000 {
        let day = huiji::calendar::Day::parse("2000-01-01").unwrap().plus_days(index);
        activities.push(format!("{day} buys p{index} 100.00"));
        activities.push(format!("{day} returns p{index} 10.00"));
    }
    let member = shorthand::member("2000-01-01", &[], None, &activities);
    let request = shorthand::request(&[("member", &member), ("on", &json!("2030-01-01"))]);
    let answer = stood(&request);
    assert_eq!(answer.get("ok"), Some(&json!(true)), "{:?}", codes(&answer));
}

// ---------------------------------------------------------------- at the edges

#[test]
fn points_brought_along_beyond_what_can_be_counted_are_told_as_such() {
    let lot = json!({ "wallet": "points", "points": 9_007_199_254_740_991_i64 });
    let opening = json!({ "on": "2026-01-01", "tier": "gold", "lots": [lot, lot] });
    let member = shorthand::member("2020-01-01", &["2026-01-01".to_owned()], Some(&opening), &[]);
    let request = shorthand::request(&[("member", &member), ("on", &json!("2026-11-22"))]);
    let answer = stood(&request);
    let told = codes(&answer);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("points.overflow at /member/opening"), "{told:?}");
}

#[test]
fn what_is_only_noticed_keeps_no_answer_from_being_given_however_often() {
    let activities: Vec<_> = (0..=MOST_PROBLEMS).map(|index| format!("2027-01-01 buys p{index} 1.00")).collect();
    let member = shorthand::member("2026-01-01", &["2026-01-01 2026-12-31".to_owned()], None, &activities);
    let request = shorthand::request(&[("member", &member), ("on", &json!("2026-11-22"))]);
    let answer = stood(&request);
    assert_eq!(answer.get("ok"), Some(&json!(true)), "{:?}", answer.pointer(&format!("/problems/{MOST_PROBLEMS}")));
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    let rate = json!({ "id": "all", "class": "basic", "tiers": ["basic"], "rate": { "rate": "0.885" } });
    let program = shorthand::program("JPY", &[json!({ "benefits": [rate] })]).to_string();
    let marked = format!("\u{feff}{program}");
    let [plain, marked] = [program, marked].map(|text| Regulations::from_json(text.as_bytes()).into_result().unwrap());
    assert_eq!(plain.digest(), marked.digest());
    assert_eq!(plain, marked);
}

#[test]
fn the_same_json_written_otherwise_has_the_same_digest() {
    let text = sample::document("programs", "retail");
    let value: Value = serde_json::from_str(&text).unwrap();
    // serde_json sorts fields by name.
    let sorted = Regulations::from_json(value.to_string().as_bytes()).into_result().unwrap();
    assert_eq!(sorted.digest(), retail().digest());
    let other = text.replacen("拾叶", "拾葉", 1);
    assert_ne!(Regulations::from_json(other.as_bytes()).into_result().unwrap().digest(), retail().digest());
}

// ---------------------------------------------------------------- broken by chance

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for answer in all_answers(&bytes) {
            refused(&answer);
        }
    }

    #[test]
    fn texts_that_look_like_json_are_answered(parts in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        for answer in all_answers(parts.concat().as_bytes()) {
            refused(&answer);
        }
    }

    #[test]
    fn spoiled_samples_are_answered(edits in prop::collection::vec((any::<u8>(), any::<Index>(), any::<Index>()), 1..6)) {
        static SAMPLES: OnceLock<[String; 3]> = OnceLock::new();
        let [program, quote, standing] = SAMPLES.get_or_init(|| [
            sample::document("programs", "motor-service"),
            sample::request(Some("silver-enterprise"), Some("basket"), "2026-11-22"),
            sample::request(Some("lapsed-person"), None, "2026-11-22"),
        ]);
        sound_or_refused(&loaded(&spoiled(program, &edits)));
        sound_or_refused(&quoted(&spoiled(quote, &edits)));
        sound_or_refused(&stood(&spoiled(standing, &edits)));
    }

    #[test]
    fn spoiled_values_are_answered(edits in prop::collection::vec((any::<Index>(), prop::sample::select(LITERALS)), 1..4)) {
        static SAMPLES: OnceLock<[String; 3]> = OnceLock::new();
        let [program, quote, standing] = SAMPLES.get_or_init(|| [
            sample::document("programs", "motor-service"),
            sample::request(Some("gold-enterprise"), Some("rounding"), "2026-11-22"),
            sample::request(Some("silver-person"), None, "2026-11-22"),
        ]);
        sound_or_refused(&loaded(replaced(program, &edits).as_bytes()));
        sound_or_refused(&quoted(replaced(quote, &edits).as_bytes()));
        sound_or_refused(&stood(replaced(standing, &edits).as_bytes()));
    }
}

const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"member\"",
    "\"cart\"",
    "\"on\"",
    "\"lines\"",
    "\"versions\"",
    "\"id\"",
    "\"price\"",
    "\"1.00\"",
    "\"2026-11-22\"",
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "\"\\ud800\"",
    "\"",
    "\\",
    " ",
    "\u{feff}",
    "茶",
];

const LITERALS: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1e999",
    "18446744073709551616",
    "9007199254740991",
    "\"\"",
    "\"0\"",
    "\"-0.00\"",
    "\"99999999999999\"",
    "\"99999999999999.99\"",
    "\"1e3\"",
    "\"2026-02-29\"",
    "\"1900-01-01\"",
    "\"2199-12-31\"",
    "\"2026-11-22T23:59:59\"",
    "\"gold\"",
    "\"points\"",
    "\"\\u0000\"",
    "\"\\ud83d\"",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "{\"months\":36500}",
    "{\"lifetime\":{}}",
    "{\"whileMet\":{}}",
    "4294967295",
    "1200",
];

/// Bytes flipped, cut, doubled, swapped and put in where chance says.
fn spoiled(text: &str, edits: &[(u8, Index, Index)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (kind, one, other) in edits {
        if bytes.len() < 2 {
            break;
        }
        let (one, other) = (one.index(bytes.len()), other.index(bytes.len()));
        let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 200));
        match kind % 6 {
            0 => bytes[one] ^= 1 << (other % 8),
            1 => drop(bytes.drain(from..to)),
            2 => {
                let copy = bytes[from..to].to_vec();
                bytes.splice(to..to, copy);
            }
            3 => bytes.swap(one, other),
            4 => bytes.truncate(one),
            _ => drop(bytes.splice(one..one, LITERALS[other % LITERALS.len()].bytes())),
        }
    }
    bytes
}

/// The text with some of its single values replaced.
fn replaced(text: &str, edits: &[(Index, &str)]) -> String {
    let mut text = text.to_owned();
    for (which, literal) in edits {
        let starts: Vec<_> = text.match_indices([':', '[', ',']).map(|(place, _)| place + 1).collect();
        let start = starts[which.index(starts.len())];
        let end = text[start..].find([',', ']', '}']).map_or(text.len(), |length| start + length);
        text.replace_range(start..end, literal);
    }
    text
}

/// An answer that has a value or says why not, and never both.
fn sound_or_refused(answer: &Value) {
    if answer.get("ok") == Some(&json!(true)) {
        let errors = codes(answer).len();
        let told = answer.get("problems").and_then(Value::as_array).unwrap();
        assert_eq!(told.iter().filter(|problem| problem.get("severity") != Some(&json!("error"))).count(), errors);
    } else {
        refused(answer);
    }
}

fn refused(answer: &Value) {
    assert_eq!(answer.get("ok"), Some(&json!(false)), "{answer}");
    assert_eq!(answer.get("value"), Some(&Value::Null));
    let problems = answer.get("problems").and_then(Value::as_array).unwrap();
    assert!(problems.iter().any(|problem| problem.get("severity") == Some(&json!("error"))), "{answer}");
    for problem in problems {
        let path = problem.get("path").and_then(Value::as_str).unwrap();
        assert!(path.is_empty() || path.starts_with('/'), "{answer}");
    }
}

/// `code at path` of every problem.
fn codes(answer: &Value) -> Vec<String> {
    let text = |problem: &Value, name: &str| problem.get(name).and_then(Value::as_str).unwrap().to_owned();
    let problems = answer.get("problems").and_then(Value::as_array).unwrap();
    problems.iter().map(|problem| format!("{} at {}", text(problem, "code"), text(problem, "path"))).collect()
}

fn retail() -> &'static Regulations {
    static RETAIL: OnceLock<Regulations> = OnceLock::new();
    RETAIL.get_or_init(|| sample::regulations("retail"))
}

fn all_answers(bytes: &[u8]) -> [Value; 3] {
    [loaded(bytes), quoted(bytes), stood(bytes)]
}

fn loaded(bytes: &[u8]) -> Value {
    let (value, problems) = Regulations::from_json(bytes).into_parts();
    parsed(&request::to_json(&Answer::new(value.map(|_| ()), problems)))
}

fn quoted(bytes: &[u8]) -> Value {
    parsed(&request::quote(retail(), bytes))
}

fn stood(bytes: &[u8]) -> Value {
    parsed(&request::standing(retail(), bytes))
}

fn parsed(answer: &[u8]) -> Value {
    serde_json::from_slice(answer).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(answer)))
}
