//! Inputs that no golden can hold: too large, too deep, too many. Each gets an answer that says what
//! is wrong, in time.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "one question is enough where the input is of all")]
mod asked;
mod repository;
#[expect(dead_code, reason = "documents are taken as they are")]
mod sample;
#[expect(dead_code, reason = "carts are written out here")]
mod shorthand;

use asked::{all_answers, codes, loaded, quoted, refused, retail, returned, stood};
use huiji::problem::MOST_PROBLEMS;
use huiji::regulations::Regulations;
use huiji::request;
use serde_json::{Value, json};

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
        let paid = format!(
            "{{\"member\": null, \"order\": {{\"cart\": {{\"lines\": []}}, \"on\": \"2026-11-20\", \"offers\": [], \"lines\": [{nested}]}}, \"lines\": [], \"on\": \"2026-11-22\"}}"
        );
        refused(&returned(paid.as_bytes()));
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
    assert_eq!(answer.pointer("/value/list"), Some(&json!("10000.00")));
    let answer = quoted(cart(10_001).as_bytes());
    assert_eq!(codes(&answer), ["list.too_long at /cart/lines"]);
    assert_eq!(answer.pointer("/problems/0/params/limit"), Some(&json!(10_000)));
}

#[test]
fn a_cart_names_a_thousand_coupons_and_ten_thousand_counts_at_most() {
    let cart = |field: &str, entry: &str, count: usize| {
        let entries = vec![entry; count].join(",");
        format!("{{\"member\": null, \"cart\": {{\"lines\": [], \"{field}\": [{entries}]}}, \"on\": \"2026-11-22\"}}")
    };
    for (field, entry, most) in [("coupons", "\"welcome\"", 1_000), ("used", r#"{"offer":"welcome"}"#, 10_000)] {
        let answer = quoted(cart(field, entry, most + 1).as_bytes());
        assert_eq!(codes(&answer), [format!("list.too_long at /cart/{field}")]);
        assert_eq!(answer.pointer("/problems/0/params/limit"), Some(&json!(most)));
        // As many as there may be are looked up, and none is known.
        let answer = quoted(cart(field, entry, most).as_bytes());
        assert!(codes(&answer).iter().all(|code| code != &format!("list.too_long at /cart/{field}")), "{answer}");
        assert_eq!(answer.get("ok"), Some(&json!(false)));
    }
}

#[test]
fn an_order_has_ten_thousand_lines_at_most_and_each_can_be_given_back() {
    let request = |lines: usize, returned: usize| {
        let cart = vec![r#"{"sku":"tea","quantity":1,"price":"1.00"}"#; lines].join(",");
        let paid = vec![r#"{"paid":"0.90"}"#; lines].join(",");
        let back: Vec<_> = (0..returned).map(|line| format!("{{\"line\":{line},\"quantity\":1}}")).collect();
        format!(
            "{{\"member\": null, \"order\": {{\"cart\": {{\"lines\": [{cart}]}}, \"on\": \"2026-11-20\", \"offers\": [], \"lines\": [{paid}]}}, \"lines\": [{}], \"on\": \"2026-11-22\"}}",
            back.join(",")
        )
    };
    let answer = returned(request(10_000, 10_000).as_bytes());
    assert_eq!(answer.pointer("/value/refund"), Some(&json!("9000.00")), "{:?}", codes(&answer));
    let answer = returned(request(10_001, 0).as_bytes());
    assert_eq!(codes(&answer), ["list.too_long at /order/cart/lines"]);
    // Beyond the last line there is none, however often that is said.
    let answer = returned(request(1, 90_000).as_bytes());
    let told = codes(&answer);
    assert_eq!(told[0], "return.line_unknown at /lines/1/line");
    assert_eq!(told.len(), MOST_PROBLEMS + 1);
}

#[test]
fn offers_of_an_order_are_looked_up_to_their_end() {
    let offers: Vec<_> = (0..50_000).map(|index| format!("\"offer-{index}\"")).collect();
    let order = format!(
        "{{\"cart\": {{\"lines\": []}}, \"on\": \"2026-11-20\", \"offers\": [{}], \"lines\": []}}",
        offers.join(",")
    );
    let request = format!("{{\"member\": null, \"order\": {order}, \"lines\": [], \"on\": \"2026-11-22\"}}");
    let told = codes(&returned(request.as_bytes()));
    assert_eq!(told[0], "offer.unknown at /order/offers/0");
    assert_eq!(told.len(), MOST_PROBLEMS + 1);
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
fn activities_of_one_id_are_compared_with_the_first_to_their_end() {
    let activity = |meta: &str| format!(r#"{{"id":"a","on":"2026-02-01","action":{{"kind":"event"}},"meta":{meta}}}"#);
    let many = vec!["0"; 1_000_000].join(",");
    let mut activities = vec![activity(&format!("[{many}]")), activity(&format!("[ {many} ]"))];
    activities.extend(std::iter::repeat_n(activity("[0]"), 40_000));
    let mut member = shorthand::member("2026-01-01", &[], None, &[]).to_string();
    member = member.replacen("\"activities\":[]", &format!("\"activities\":[{}]", activities.join(",")), 1);
    let answer = stood(format!("{{\"member\":{member},\"on\":\"2026-11-22\"}}").as_bytes());
    let told = codes(&answer);
    assert_eq!(
        told[..2],
        ["activity.repeated at /member/activities/1", "activity.conflict at /member/activities/2/id"]
    );
    assert_eq!(told.len(), MOST_PROBLEMS + 1);
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
fn however_much_versions_change_a_member_is_told_to_the_end() {
    let version = |index: u32, quantity: u32, benefits: u32| {
        let from = huiji::calendar::Day::parse("2026-01-01").unwrap().plus_days(index).to_string();
        let benefit = |number: u32| json!({ "id": format!("b{number}"), "class": "basic", "tiers": ["basic"], "service": { "quota": { "quantity": quantity, "per": "year" } } });
        let offers = json!([{ "id": "day", "moneyOff": { "amount": format!("{index}.00") } }]);
        json!({ "announcedOn": "2026-01-01", "effectiveFrom": from, "benefits": (0..benefits).map(benefit).collect::<Vec<_>>(), "offers": offers })
    };
    let mut versions = vec![version(1, 1, 5_000)];
    versions.extend((2..1_000).map(|index| version(index, 1, 0)));
    versions.push(version(1_000, 2, 5_000));
    let regulations = Regulations::from_json(shorthand::program("CNY", &versions).to_string().as_bytes());
    let regulations = regulations.into_result().unwrap_or_else(|problems| panic!("{problems}"));
    let member = shorthand::member("2026-01-02", &[], None, &[]);
    let request = shorthand::request(&[("member", &member), ("on", &json!("2026-01-02"))]);
    let answer: Value = serde_json::from_slice(&request::benefits(&regulations, &request)).unwrap();
    let notices = answer.pointer("/value/notices").and_then(Value::as_array).unwrap();
    assert_eq!(notices.len(), 1_000);
    assert_eq!(notices.last().unwrap()["changes"].as_array().unwrap().len(), 5_000);
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
    // 30,000 were spent and 20,000 points earned, by the cap of a day; 15,000 are left to be earned. Platinum goes, and
    // its gift of 1,000 with it.
    assert_eq!(stood(&request).pointer("/value/wallets/0/takenBack"), Some(&json!(6_000)));
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
