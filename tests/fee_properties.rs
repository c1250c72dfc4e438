//! Laws of fees that hold for every price, promotion, rule and history, not only for those that someone thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod fee_chance;
#[expect(dead_code, reason = "members are put together here")]
mod shorthand;

use fee_chance::{JOINED, asked, cents, day_after, days, history, program, spoiled};
use huiji::calendar::{Day, Term};
use huiji::regulations::procedures::Procedures;
use huiji::request;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::collections::BTreeMap;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_lines_sum_to_what_is_paid_less_what_is_paid_back(
        program in program(), member in history(), asked in asked(), day in days(),
    ) {
        let procedures = procedures(&program);
        let answer = ask(&procedures, &member, &asked, &day_after(JOINED, day));
        let quote = &answer["value"];
        prop_assert_eq!(quote.is_null(), answer["problems"].as_array().unwrap().iter().any(|problem| problem["severity"] == "error"));
        if quote.is_null() {
            return Ok(());
        }
        let sum: i64 = quote["lines"].as_array().unwrap().iter().map(|line| cents(&line["amount"])).sum();
        let (payable, refund) = (cents(&quote["payable"]), cents(&quote["refund"]));
        prop_assert_eq!(sum, payable - refund);
        prop_assert!(payable >= 0 && refund >= 0 && (payable == 0 || refund == 0));
        let own = |name: &str| asked.get(name).is_some();
        prop_assert_eq!(quote["term"].is_null(), !(own("join") || own("renew") || own("upgrade")));
        prop_assert_eq!(quote["booked"].is_null(), quote["term"].is_null());
        if !quote["booked"].is_null() {
            let booked = json!({ "amount": quote["payable"], "tier": quote["tier"], "to": quote["term"]["to"] });
            prop_assert_eq!(&quote["booked"], &booked);
        }
        prop_assert_eq!(quote["points"].is_null(), asked.get("points").is_none());
        prop_assert!(quote["payBy"].is_null() || payable > 0);
    }

    #[test]
    fn points_are_taken_in_whole_steps_and_more_of_them_never_cost_more(
        program in program(), member in history(), asked in asked(), day in days(), (few, more) in (0..3_000_u32, 0..3_000_u32),
    ) {
        let procedures = procedures(&program);
        let on = day_after(JOINED, day);
        let with = |points: u32| {
            let mut asked = asked.clone();
            asked["points"] = json!({ "redemption": "for-fee", "points": points });
            ask(&procedures, &member, &asked, &on)["value"].clone()
        };
        let [one, other] = [few, few + more].map(with);
        if one.is_null() {
            return Ok(());
        }
        let exchange = &program["redemptions"][0]["exchange"];
        for (quote, asked) in [(&one, few), (&other, few + more)] {
            let points = quote["points"]["points"].as_u64().unwrap();
            let step = exchange["points"].as_u64().unwrap();
            prop_assert_eq!(points % step, 0);
            prop_assert!(points <= asked.into());
            prop_assert!(points == 0 || points >= exchange["minimum"].as_u64().unwrap_or(0));
            prop_assert_eq!(cents(&quote["points"]["amount"]), i64::try_from(points / step).unwrap() * cents(&exchange["amount"]));
        }
        prop_assert!(cents(&other["payable"]) <= cents(&one["payable"]));
        let mut without = asked.clone();
        without.as_object_mut().unwrap().remove("points");
        let without = ask(&procedures, &member, &without, &on)["value"].clone();
        let paid = cents(&without["payable"]) - cents(&one["points"]["amount"]);
        prop_assert_eq!(cents(&one["payable"]), paid);
        prop_assert_eq!(&one["refund"], &without["refund"]);
    }

    #[test]
    fn an_upgrade_costs_no_less_than_the_difference_and_no_less_the_next_day(
        program in program(), day in 0..364_u32, later in 0..364_u32,
    ) {
        let mut program = program;
        program["fees"]["promotions"] = json!([]);
        program["fees"]["termMonths"] = json!(12);
        let procedures = procedures(&program);
        let member = json!({
            "id": "m", "kind": "person", "joinedOn": JOINED, "terms": [{ "from": JOINED, "to": day_after(JOINED, 364) }],
            "activities": [{ "id": "f", "on": JOINED, "fee": { "amount": "1.00", "tier": "t0", "to": day_after(JOINED, 364) } }],
        });
        let priced = |tier: &str, held: bool| {
            let asked = json!({ "upgrade": { "tier": tier } });
            let mut member = member.clone();
            if !held {
                member["activities"] = json!([]);
            }
            move |procedures: &Procedures, day: u32| ask(procedures, &member, &asked, &day_after(JOINED, day))["value"].clone()
        };
        let (first, last) = (day.min(later), day.max(later));
        let [now, then, full] = [
            priced("t2", true)(&procedures, first),
            priced("t2", true)(&procedures, last),
            priced("t2", false)(&procedures, first),
        ];
        if now.is_null() {
            return Ok(());
        }
        let join = ask(&procedures, &Value::Null, &json!({ "join": { "tier": "t0", "kind": "person", "from": JOINED } }), JOINED);
        let held = if join["value"].is_null() { 0 } else { cents(&join["value"]["lines"][0]["amount"]) };
        let (now, then, full) = (cents(&now["payable"]), cents(&then["payable"]), cents(&full["payable"]));
        prop_assert!(now >= (full - held).max(0), "{now} for {full} less {held}");
        prop_assert!(now <= then && then <= full, "{now}, {then}, {full}");
    }

    #[test]
    fn what_comes_back_is_no_more_than_was_paid_and_no_more_the_next_day(
        program in program(), paid in 0..200_000_i64, day in 0..365_u32, later in 0..365_u32,
    ) {
        let procedures = procedures(&program);
        let amount = fee_chance::money(paid);
        let member = json!({
            "id": "m", "kind": "person", "joinedOn": JOINED, "terms": [{ "from": JOINED, "to": day_after(JOINED, 364) }],
            "activities": [{ "id": "f", "on": JOINED, "fee": { "amount": amount, "tier": "t0", "to": day_after(JOINED, 364) } }],
        });
        let refund = |day| cents(&ask(&procedures, &member, &json!({ "cancel": {} }), &day_after(JOINED, day))["value"]["refund"]);
        let [first, last] = [refund(day.min(later)), refund(day.max(later))];
        prop_assert!((0..=paid).contains(&first) && last <= first, "{first}, then {last} of {paid}");
    }

    #[test]
    fn terms_renewed_one_after_the_other_are_counted_from_the_first_day(
        program in program(), from in 0..1_500_u32, months in 1..36_u32, times in 1..8_u32,
    ) {
        let mut program = program;
        program["fees"]["termMonths"] = json!(months);
        program["fees"]["renewal"] = json!({ "early": true });
        let procedures = procedures(&program);
        let anchor = day_after(JOINED, from);
        let first = Day::parse(&anchor).unwrap();
        let mut terms = vec![json!(Term::nth(first, months, 1))];
        for number in 2..=times + 1 {
            let member = json!({ "id": "m", "kind": "person", "joinedOn": anchor, "terms": terms });
            let quote = &ask(&procedures, &member, &json!({ "renew": { "tier": "t0" } }), &anchor)["value"];
            if quote.is_null() {
                return Ok(()); // t0 has no price.
            }
            prop_assert_eq!(&quote["term"], &json!(Term::nth(first, months, number)));
            terms.push(quote["term"].clone());
        }
    }

    #[test]
    fn seats_cost_what_each_costs_by_its_step(
        prices in proptest::collection::vec((1..40_u32, 1..50_000_i64), 1..5), seats in 1..200_u32, whole in any::<bool>(),
    ) {
        let mut from = 1;
        let steps: Vec<_> = prices.iter().map(|(gap, price)| {
            let step = (from, *price);
            from += gap;
            step
        }).collect();
        let written: Vec<_> = steps.iter().map(|(from, price)| json!({ "from": from, "price": fee_chance::money(*price) })).collect();
        let program = json!({
            "tiers": [{ "id": "t0" }],
            "fees": { "prices": [{ "id": "seats", "tier": "t0", "steps": { "prices": written, "whole": whole } }] },
        });
        let procedures = procedures(&program);
        let asked = json!({ "join": { "tier": "t0", "kind": "enterprise", "quantity": seats } });
        let quote = &ask(&procedures, &Value::Null, &asked, JOINED)["value"];
        let price_of = |seat: u32| steps.iter().rev().find(|(from, _)| *from <= seat).unwrap().1;
        let expected: i64 = (1..=seats).map(|seat| price_of(if whole { seats } else { seat })).sum();
        prop_assert_eq!(cents(&quote["payable"]), expected);
        let parts = quote["lines"][0]["reason"]["params"]["parts"].as_array().unwrap();
        let told: u64 = parts.iter().map(|part| part["quantity"].as_u64().unwrap()).sum();
        prop_assert_eq!(told, u64::from(seats));
    }

    #[test]
    fn whatever_is_asked_there_is_an_answer(
        program in program(), member in history(), asked in asked(), day in days(),
        spoiled in proptest::collection::vec(spoiled(), 0..4),
    ) {
        let procedures = procedures(&program);
        let mut request = json!({ "member": member, "asked": asked, "on": day_after(JOINED, day) });
        for (place, value) in &spoiled {
            fee_chance::put(&mut request, *place, value.clone());
        }
        let bytes = request.to_string().into_bytes();
        let answer = request::fees(&procedures, &bytes);
        prop_assert_eq!(&answer, &request::fees(&procedures, &bytes));
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        let errors = answer["problems"].as_array().unwrap().iter().filter(|problem| problem["severity"] == "error").count();
        prop_assert_eq!(answer["ok"] == true, errors == 0, "{}", answer);
    }
}

/// What chance asks is answered often enough that the laws are about something.
#[test]
fn of_every_question_many_are_answered() {
    let mut runner = TestRunner::deterministic();
    let mut answered = BTreeMap::new();
    for _ in 0..1_000 {
        let (program, member, asked, day) =
            (program(), history(), asked(), days()).new_tree(&mut runner).unwrap().current();
        let answer = ask(&procedures(&program), &member, &asked, &day_after(JOINED, day));
        let quote = &answer["value"];
        if let Some(what) = quote["what"].as_str() {
            let lines = quote["lines"].as_array().unwrap().iter().map(|line| &line["reason"]["code"]);
            for seen in lines.map(|code| code.as_str().unwrap()).chain([what]) {
                *answered.entry(seen.to_owned()).or_insert(0) += 1;
            }
        }
    }
    let rare = [
        "join",
        "renew",
        "upgrade",
        "replace",
        "cancel",
        "repair",
        "fee.tier",
        "fee.price",
        "fee.steps",
        "fee.rate",
        "fee.money_off",
        "fee.credit",
        "fee.credit_lost",
        "fee.points",
        "fee.replacement",
        "fee.refund_full",
        "fee.refund_days",
        "fee.refund_months",
        "fee.no_refund",
        "repair.part_free",
        "repair.part_at_cost",
        "repair.part_at_contract",
        "repair.labour",
        "repair.labour_free",
    ];
    let rare: Vec<_> = rare.iter().filter(|seen| answered.get(**seen).is_none_or(|times| *times < 3)).collect();
    assert!(rare.is_empty(), "hardly ever: {rare:?} of {answered:?}");
}

fn procedures(version: &Value) -> Procedures {
    let document = shorthand::program("CNY", std::slice::from_ref(version));
    let answer = Procedures::from_json(document.to_string().as_bytes());
    answer.into_result().unwrap_or_else(|problems| panic!("{problems}\n{version}"))
}

fn ask(procedures: &Procedures, member: &Value, asked: &Value, on: &str) -> Value {
    let request = shorthand::request(&[("member", member), ("asked", asked), ("on", &json!(on))]);
    serde_json::from_slice(&request::fees(procedures, &request)).unwrap()
}
