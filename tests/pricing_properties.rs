//! Laws of carts with offers that hold for every program, cart and member, not only for those that someone
//! thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod quote_laws;
mod random_offers;
#[expect(dead_code, reason = "carts are made by chance")]
mod shorthand;

use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::*;
use quote_laws::{holds_together, minor, to_pay};
use random_offers::{Asked, asked, by_line, offer, regulations};
use serde_json::{Value, json};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_quote_holds_together(asked in asked()) {
        let quote = asked.quote();
        holds_together(&asked.cart, &quote);
        let offers: Vec<_> = asked.version["offers"].as_array().unwrap().iter().filter(|offer| offer["points"].is_null()).collect();
        // Every offer is told, as applied or as not; points say it themselves.
        let told = |id: &Value| {
            let list = |name: &str| quote[name].as_array().unwrap().iter().any(|told| told["offer"] == *id);
            list("notApplied") || list("gifts") || quote["combination"]["offers"].as_array().unwrap().contains(id)
        };
        for offer in offers {
            prop_assert!(told(&offer["id"]), "{} is not told", offer["id"]);
        }
    }

    #[test]
    fn neither_the_order_of_lines_nor_that_of_offers_changes_anything(
        asked in asked(),
        lines in any::<prop::sample::Index>(),
        offers in any::<prop::sample::Index>(),
    ) {
        let mut other = asked.clone();
        turn(&mut other.cart["lines"], lines);
        turn(&mut other.version["offers"], offers);
        prop_assert_eq!(without_order(asked.quote()), without_order(other.quote()));
    }

    #[test]
    fn a_joint_offer_more_never_makes_an_order_dearer(asked in asked(), more in offer(7)) {
        let before = asked.quote();
        let mut with = asked.clone();
        let mut more = more;
        more.as_object_mut().unwrap().get_mut("stacking").unwrap().as_object_mut().unwrap().remove("exclusive");
        with.version["offers"].as_array_mut().unwrap().push(more);
        let after = with.quote();
        if after["combination"]["exact"] == json!(true) {
            prop_assert!(to_pay(&after) <= to_pay(&before), "{} {}", before["combination"], after["combination"]);
        }
    }

    #[test]
    fn without_some_of_the_joint_offers_nothing_costs_less(asked in asked(), kept in prop::collection::vec(any::<bool>(), 8)) {
        let all = asked.quote();
        let mut fewer = asked.clone();
        let mut kept = kept.iter();
        fewer.version["offers"].as_array_mut().unwrap().retain(|offer| !offer["stacking"]["exclusive"].is_null() || *kept.next().unwrap_or(&true));
        if all["combination"]["exact"] == json!(true) {
            let fewer = fewer.quote();
            prop_assert!(to_pay(&all) <= to_pay(&fewer), "{} {}", all["combination"], fewer["combination"]);
        }
    }

    #[test]
    fn what_is_told_of_other_tiers_is_what_their_members_are_told(asked in asked()) {
        let quote = asked.quote();
        for other in quote["otherTiers"].as_array().unwrap() {
            let mut there = asked.clone();
            there.tier = other["tier"].as_str().map(str::to_owned);
            if asked.tier.is_none() {
                // A guest who joins is a person of whom nothing else is known.
                there.about = json!({});
            }
            let there = there.quote();
            if other["exact"] == json!(true) && there["combination"]["exact"] == json!(true) {
                prop_assert_eq!(to_pay(&there), minor(&other["total"]), "{}", other["tier"]);
            }
        }
    }

    #[test]
    fn a_tier_that_has_the_rates_of_the_lower_ones_too_never_pays_more(asked in asked(), rates in prop::collection::vec(random_offers::scoped_rate(), 3)) {
        let mut asked = asked;
        let tiers = ["basic", "silver", "gold"];
        // By id, the lowest tier's first: where the tier's rates stand does not change with the tier.
        let benefits = rates.iter().zip(tiers).enumerate().map(|(place, (rate, tier))| {
            json!({ "id": format!("{place}-{tier}"), "class": "tier", "tiers": &tiers[place..], "rate": rate })
        });
        asked.version["benefits"] = benefits.collect();
        let everyone = |offer: &mut Value| { offer.as_object_mut().unwrap().remove("who"); };
        asked.version["offers"].as_array_mut().unwrap().iter_mut().for_each(everyone);
        never_dearer_upwards(asked)?;
    }

    #[test]
    fn where_nothing_waits_for_an_amount_a_better_rate_never_costs_more(asked in asked(), offers in prop::collection::vec(by_line(), 0..5), rates in prop::collection::vec(0_u32..=100, 3)) {
        let mut asked = asked;
        let mut rates = rates;
        rates.sort_unstable_by(|a, b| b.cmp(a));
        let benefits = rates.iter().zip(["basic", "silver", "gold"]).map(|(rate, tier)| {
            let rate = format!("{}.{:02}", rate / 100, rate % 100);
            json!({ "id": format!("of-{tier}"), "class": "tier", "tiers": [tier], "rate": { "rate": rate } })
        });
        asked.version["benefits"] = benefits.collect();
        let ids = ["a", "b", "c", "d", "e"].iter();
        asked.version["offers"] = offers.into_iter().zip(ids).map(|(mut offer, id)| { offer["id"] = json!(id); offer }).collect();
        asked.cart["coupons"] = json!([]);
        never_dearer_upwards(asked)?;
    }
}

fn never_dearer_upwards(mut asked: Asked) -> Result<(), TestCaseError> {
    let mut lower: Option<i64> = None;
    for tier in ["basic", "silver", "gold"] {
        asked.tier = Some(tier.to_owned());
        let quote = asked.quote();
        if quote["combination"]["exact"] != json!(true) {
            return Ok(());
        }
        let pays = to_pay(&quote);
        prop_assert!(lower.is_none_or(|lower| pays <= lower), "{} pays {} and not {:?}", tier, pays, lower);
        lower = Some(pays);
    }
    Ok(())
}

/// Turns a list, so that another entry comes first, and exchanges the last two.
fn turn(list: &mut Value, by: prop::sample::Index) {
    let list = list.as_array_mut().unwrap();
    if !list.is_empty() {
        let first = by.index(list.len());
        list.rotate_left(first);
        let last = list.len() - 1;
        list.swap(last, last.saturating_sub(1));
    }
}

/// A quote without what the order of lines and offers may change: their order, and where they stand.
fn without_order(mut quote: Value) -> Value {
    fn forget_places(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.retain(|name, _| name != "pointer" && name != "digest");
                fields.values_mut().for_each(forget_places);
            }
            Value::Array(list) => list.iter_mut().for_each(forget_places),
            _ => {}
        }
    }
    forget_places(&mut quote);
    for (list, by) in [("lines", "sku"), ("notApplied", "offer"), ("gifts", "offer")] {
        quote[list].as_array_mut().unwrap().sort_by_key(|entry| entry[by].to_string());
    }
    quote
}

// ---------------------------------------------------------------- what is meant to do harm

/// A guest's or a basic member's answer; whatever is asked, it is one.
fn answered(regulations: &Regulations, cart: &Value) -> Value {
    let member = shorthand::member("2026-01-01", &[], None, &[]);
    let request = shorthand::request(&[("member", &member), ("cart", cart), ("on", &json!("2026-11-11"))]);
    let answer: Value = serde_json::from_slice(&request::quote(regulations, &request)).unwrap();
    if answer["ok"] == json!(true) {
        holds_together(cart, &answer["value"]);
        assert!(
            answer["value"]["combination"]["steps"].as_u64().unwrap() <= 100_000,
            "{}",
            answer["value"]["combination"]
        );
    } else {
        assert_ne!(answer["problems"], json!([]));
    }
    answer
}

fn lines(count: usize, quantity: u64, price: &str) -> Value {
    let line = |place: usize| json!({ "sku": format!("s-{place}"), "category": format!("c-{}", place % 40), "quantity": quantity, "price": price });
    (0..count).map(line).collect()
}

/// Thresholds that overlap, in groups and alone, and rates and pieces that they wait for.
fn tangled(count: usize) -> Value {
    let offer = |place: usize| {
        let goods = json!({ "categories": [format!("c-{}", place % 40), format!("c-{}", (place * 7 + 3) % 40)] });
        let group =
            if place.is_multiple_of(3) { json!({}) } else { json!({ "exclusive": format!("g-{}", place % 11) }) };
        let mut offer = json!({ "id": format!("o-{place}"), "source": "coupon", "goods": goods, "stacking": group });
        let (name, kind) = match place % 5 {
            0 => ("moneyOff", json!({ "amount": "9.99", "atLeast": format!("{}.00", 10 + place % 90), "each": true })),
            1 => ("rate", json!({ "rate": "0.93" })),
            2 => ("rate", json!({ "rate": "0.97", "atLeast": format!("{}.50", 20 + place % 70) })),
            3 => ("everyNth", json!({ "of": 2 + place % 3, "rate": "0.5" })),
            _ => ("moneyOff", json!({ "amount": "7.77", "atLeast": format!("{}.00", 30 + place % 50) })),
        };
        offer[name] = kind;
        offer
    };
    (0..count).map(offer).collect()
}

#[test]
fn a_thousand_offers_that_wait_for_one_another_end() {
    let regulations = regulations(&json!({ "tiers": [{ "id": "basic" }], "offers": tangled(1_000) }));
    let answer = answered(&regulations, &json!({ "lines": lines(40, 3, "12.34"), "coupons": "auto" }));
    assert_eq!(answer["ok"], json!(true));
}

#[test]
fn a_hundred_tangled_offers_on_ten_thousand_lines_end() {
    let regulations = regulations(&json!({ "tiers": [{ "id": "basic" }], "offers": tangled(100) }));
    let answer = answered(&regulations, &json!({ "lines": lines(10_000, 2, "12.34"), "coupons": "auto" }));
    assert_eq!(answer["ok"], json!(true));
}

#[test]
fn a_thousand_named_coupons_are_answered() {
    let regulations = regulations(&json!({ "tiers": [{ "id": "basic" }], "offers": tangled(1_000) }));
    let named: Vec<_> = (0..1_000).map(|place| format!("o-{place}")).collect();
    let answer = answered(&regulations, &json!({ "lines": lines(3, 1, "12.34"), "coupons": named }));
    assert_eq!(answer["ok"], json!(true));
    let more: Vec<_> = (0..1_001).map(|place| format!("o-{place}")).collect();
    let answer = answered(&regulations, &json!({ "lines": lines(3, 1, "12.34"), "coupons": more }));
    assert_eq!(answer["problems"][0]["path"], json!("/cart/coupons"));
}

#[test]
fn the_most_that_a_cart_can_hold_is_priced_or_refused() {
    let kinds = [
        json!({ "rate": { "rate": "0.5" } }),
        json!({ "fixedPrice": { "price": "0.01" } }),
        json!({ "moneyOff": { "amount": "99999999999999.00", "atLeast": "0.01", "each": true } }),
        json!({ "steps": { "prices": [{ "from": 2, "price": "1.00" }] } }),
        json!({ "everyNth": { "of": 2, "rate": "0.999999" } }),
        json!({ "bundle": { "parts": [{ "goods": {}, "quantity": 2 }], "price": "0.01" } }),
        json!({ "gift": { "bands": [{ "atLeast": "0.00", "gift": "cup", "quantity": 1_000_000 }] } }),
    ];
    for kind in kinds {
        let mut offer = json!({ "id": "offer" });
        offer.as_object_mut().unwrap().extend(kind.as_object().unwrap().clone());
        let regulations = regulations(&json!({ "tiers": [{ "id": "basic" }], "offers": [offer] }));
        for (count, quantity, price) in [
            (1, 1_000_000, "99999999.99"),
            (1, 1, "99999999999999.00"),
            (3, 1_000_000, "0.01"),
            (10_000, 1, "9999999999.99"),
            (2, 1_000_000, "0.00"),
        ] {
            answered(&regulations, &json!({ "lines": lines(count, quantity, price), "shipping": "0.01" }));
        }
    }
}

#[test]
fn beyond_every_range_there_are_problems_with_places() {
    let regulations = regulations(&json!({ "tiers": [{ "id": "basic" }] }));
    let first = |cart: Value| {
        let answer = answered(&regulations, &cart);
        assert_eq!(answer["ok"], json!(false));
        let problem = &answer["problems"][0];
        (problem["code"].as_str().unwrap().to_owned(), problem["path"].as_str().unwrap().to_owned())
    };
    let is = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    let line =
        |quantity: Value, price: &str| json!({ "lines": [{ "sku": "s", "quantity": quantity, "price": price }] });
    assert_eq!(
        first(line(json!(1_000_000_000_000_000_000_u64), "1.00")),
        is("number.out_of_range", "/cart/lines/0/quantity")
    );
    assert_eq!(first(line(json!(1), &"9".repeat(40))), is("money.out_of_range", "/cart/lines/0/price"));
    assert_eq!(first(line(json!(1_000_000), "99999999999999.00")), is("money.overflow", "/cart/lines/0"));
    assert_eq!(first(json!({ "lines": lines(2, 1, "99999999999999.00") })), is("money.overflow", "/cart/lines/1"));
    assert_eq!(
        first(json!({ "lines": lines(1, 1, "99999999999999.00"), "shipping": "0.01" })),
        is("money.overflow", "/cart/shipping")
    );
    assert_eq!(first(json!({ "lines": lines(10_001, 1, "1.00") })), is("list.too_long", "/cart/lines"));
    // A million lines are more bytes than are read at all.
    let line = r#"{"sku":"s","quantity":1,"price":"1.00"}"#;
    let request =
        format!(r#"{{"member":null,"cart":{{"lines":[{}]}},"on":"2026-11-11"}}"#, vec![line; 1_000_000].join(","));
    let answer: Value = serde_json::from_slice(&request::quote(&regulations, request.as_bytes())).unwrap();
    assert_eq!(answer["problems"][0]["code"], json!("json.too_large"));
}
