//! Laws of tiers, on rules, policies and ledgers that nobody thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "nothing is bought in a cart here")]
mod shorthand;
mod tier_lives;

use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use tier_lives::{DAYS, Lived, buys, date, day, decimal, joined, life, policy, rule_of_purchases};

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn who_spends_more_is_promoted_no_later(
        joined in joined(),
        rules in prop::collection::vec(rule_of_purchases(), 2),
        policy in policy(),
        purchases in prop::collection::vec((day(), 1_i64..=400_000, any::<bool>()), 1..8),
        raised in prop::collection::vec((any::<Index>(), 0_i64..=300_000), 1..4),
        added in prop::collection::vec((day(), 1_i64..=400_000, any::<bool>()), 0..3),
    ) {
        let tiers = [("silver", &rules[0]), ("gold", &rules[1])].map(|(id, reach)| json!({ "id": id, "reach": reach, "hold": "life" }));
        let tiers = [vec![json!({ "id": "basic" })], tiers.to_vec()].concat();
        let wallet = json!({ "id": "points", "earn": { "spend": { "points": 1, "perAmount": "10.00" } }, "multipliers": { "silver": "1.5", "gold": "2" } });
        let version = json!({ "effectiveFrom": "2020-01-01", "tiers": tiers, "tierPolicy": policy, "wallets": [wallet] });
        let timeline = |purchases: &[(u32, i64, bool)]| {
            let ledger = purchases.iter().enumerate();
            let ledger = ledger.map(|(index, (day, cents, tea))| buys(&date(joined, *day), &format!("p-{index}"), *cents, *tea)).collect();
            let life = Lived { joined, versions: vec![version.clone()], terms: vec![], ledger };
            let progress = value(&ask(&loaded(&life), &life.member(), &life.date(DAYS)));
            let changes = progress.get("timeline").and_then(Value::as_array).unwrap().clone();
            changes.iter().map(|change| (rank(change, "to"), text(change, "on").to_owned())).collect::<Vec<_>>()
        };
        let mut more = purchases.clone();
        for (which, cents) in raised {
            let chosen = which.index(more.len());
            more[chosen].1 += cents;
        }
        more.extend(added);
        let after = timeline(&more);
        for (rank, day) in timeline(&purchases) {
            prop_assert!(after.iter().any(|(other, by)| *other >= rank && *by <= day), "{rank} on {day}, then {after:?}");
        }
    }

    #[test]
    fn the_order_in_which_activities_are_listed_changes_nothing(life in life(), seed in prop::collection::vec(any::<u32>(), 40)) {
        let regulations = loaded(&life);
        let member = life.member();
        let mut other = member.clone();
        let mut keyed: Vec<_> = other.get("activities").and_then(Value::as_array).unwrap().iter().cloned().zip(seed.iter().cycle()).collect();
        keyed.sort_by_key(|(_, key)| **key);
        other["activities"] = keyed.into_iter().map(|(activity, _)| activity).collect();
        let day = life.date(DAYS);
        prop_assert_eq!(value(&ask(&regulations, &member, &day)), value(&ask(&regulations, &other, &day)));
    }

    #[test]
    fn what_comes_after_a_day_does_not_change_it(life in life(), day in 0..DAYS) {
        let regulations = loaded(&life);
        let (whole, until) = (life.member(), life.member_until(day));
        let day = life.date(day);
        prop_assert_eq!(value(&ask(&regulations, &whole, &day)), value(&ask(&regulations, &until, &day)));
    }

    #[test]
    fn a_forecast_with_no_activity_is_the_progress_of_the_later_day(
        life in life(),
        on in 0..DAYS,
        ahead in prop::collection::vec(1_u32..500, 5),
    ) {
        let (regulations, member) = (loaded(&life), life.member_until(on));
        let forecast = foreseen(&regulations, &member, &life.date(on), &life.date(on + 500), None);
        let past = value(&ask(&regulations, &member, &life.date(on)));
        for ahead in ahead {
            let day = life.date(on + ahead);
            is_as_foreseen(&value(&ask(&regulations, &member, &day)), &forecast, &past, &day)?;
        }
    }

    #[test]
    fn a_forecast_with_a_plan_is_the_progress_of_who_has_kept_to_it(
        life in life(),
        on in 0..DAYS,
        cents in 1_i64..=300_000,
        ahead in prop::collection::vec(1_u32..500, 5),
    ) {
        let (regulations, mut member) = (loaded(&life), life.member_until(on));
        let forecast = foreseen(&regulations, &member, &life.date(on), &life.date(on + 500), Some(&json!({ "monthly": decimal(cents) })));
        let past = value(&ask(&regulations, &member, &life.date(on)));
        for day in forecast.get("days").and_then(Value::as_array).unwrap().iter().filter(|day| day.get("spent") != Some(&Value::Null)) {
            let line = json!({ "sku": "plan", "quantity": 1, "paid": decimal(cents) });
            let purchase = json!({ "id": format!("plan-{}", text(day, "on")), "on": day.get("on"), "purchase": { "lines": [line] } });
            member["activities"].as_array_mut().unwrap().push(purchase);
        }
        for ahead in ahead {
            let day = life.date(on + ahead);
            is_as_foreseen(&value(&ask(&regulations, &member, &day)), &forecast, &past, &day)?;
        }
    }

    #[test]
    fn a_timeline_is_a_chain_to_the_tier_that_is_held(life in life(), day in 0..DAYS) {
        let progress = value(&ask(&loaded(&life), &life.member(), &life.date(day)));
        let changes = progress.get("timeline").and_then(Value::as_array).unwrap();
        for pair in changes.windows(2) {
            let [before, after] = pair else { panic!("a window of two") };
            prop_assert_eq!(before.get("to"), after.get("from"));
            prop_assert!(before.get("on").and_then(Value::as_str) <= after.get("on").and_then(Value::as_str));
            prop_assert_ne!(after.get("from"), after.get("to"));
        }
        let last = changes.last().unwrap();
        if let Some(tier) = progress.pointer("/tier/tier") {
            prop_assert_eq!(last.get("to"), Some(tier));
            prop_assert_eq!(last.get("on"), progress.pointer("/tier/since"));
            let held_to = progress.pointer("/tier/heldTo").and_then(Value::as_str);
            prop_assert!(held_to.is_none_or(|last| last >= life.date(day).as_str()), "held to a day gone by: {}", progress);
        }
    }

    #[test]
    fn while_a_grant_lasts_no_less_is_held(life in life(), from in 0..400_u32, lasts in 1..200_u32, tier in select(vec!["silver", "gold"]), later in any::<Index>()) {
        let mut life = Lived { terms: vec![], ..life };
        life.ledger.push(format!("{} granted {tier} {} decision", life.date(from), life.date(from + lasts)));
        let day = from + u32::try_from(later.index(lasts as usize + 1)).unwrap();
        let progress = value(&ask(&loaded(&life), &life.member(), &life.date(day)));
        prop_assert!(rank(progress.get("tier").unwrap(), "tier") >= rank(&json!({ "tier": tier }), "tier"), "{}", progress);
    }

    #[test]
    fn what_is_bought_and_given_back_at_once_changes_neither_tier_nor_hold(
        life in life().prop_filter("years that a promotion begins anew, and holds that a refund must not cut", |life| {
            let text = json!(life.versions).to_string();
            !text.contains("tier-year") && !text.contains("minimumHold") && !text.contains("at_period_end")
        }),
        bought in day(),
        cents in 1_i64..=900_000,
        tea in any::<bool>(),
        later in 0..DAYS,
    ) {
        let regulations = loaded(&life);
        // A grant would hide what lies beneath it.
        let ledger = life.ledger.iter().filter(|line| !line.contains("granted") && !line.contains("silver")).cloned();
        let life = Lived { ledger: ledger.collect(), ..life };
        let mut busier = life.clone();
        let on = life.date(bought);
        // Who was let down and has met the rule of a higher tier since rises with whatever comes next.
        let then = value(&ask(&regulations, &life.member(), &on));
        let tiers = then.get("tiers").and_then(Value::as_array).unwrap();
        prop_assume!(!tiers.iter().any(|tier| tier.get("reached") == Some(&json!(false)) && tier.pointer("/need/share") == Some(&json!("1.0000"))));
        // After all else of its day, by time and by id.
        busier.ledger.push(buys(&format!("{on}T23:00"), "z", cents, tea));
        busier.ledger.push(format!("{on}T23:00 returns z {}", decimal(cents)));
        let day = life.date(later);
        let [quiet, busy] = [&life, &busier].map(|life| value(&ask(&regulations, &life.member(), &day)));
        for name in ["/tier/tier", "/tier/heldTo", "/tier/keep", "/tiers"] {
            prop_assert_eq!(quiet.pointer(name), busy.pointer(name), "{}", name);
        }
    }
}

fn foreseen(regulations: &Regulations, member: &Value, on: &str, to: &str, plan: Option<&Value>) -> Value {
    let (on, to) = (json!(on), json!(to));
    let mut parts = vec![("member", member), ("on", &on), ("to", &to)];
    parts.extend(plan.map(|plan| ("plan", plan)));
    value(&request::forecast(regulations, &shorthand::request(&parts)))
}

/// What was foreseen of a day is what is there when it has come.
fn is_as_foreseen(progress: &Value, forecast: &Value, past: &Value, day: &str) -> Result<(), TestCaseError> {
    let days = forecast.get("days").and_then(Value::as_array).unwrap();
    let foreseen = days.iter().rev().find(|known| text(known, "on") <= day).unwrap();
    let tier = progress.get("tier").unwrap();
    prop_assert_eq!(foreseen.get("tier"), Some(tier.get("tier").unwrap_or(&Value::Null)), "{}", day);
    prop_assert_eq!(foreseen.get("heldTo"), Some(tier.get("heldTo").unwrap_or(&Value::Null)), "{}", day);
    let tiers = progress.get("tiers").and_then(Value::as_array).unwrap();
    let next = tiers.iter().find(|tier| tier.get("reached") == Some(&json!(false)));
    prop_assert_eq!(
        foreseen.get("next"),
        Some(next.and_then(|tier| tier.get("need")).unwrap_or(&Value::Null)),
        "{}",
        day
    );
    let whole =
        [past, forecast].map(|answer| answer.get("timeline").and_then(Value::as_array).unwrap().clone()).concat();
    let by_then: Vec<_> = whole.into_iter().filter(|change| text(change, "on") <= day).collect();
    prop_assert_eq!(progress.get("timeline"), Some(&json!(by_then)), "{}", day);
    Ok(())
}

fn rank(value: &Value, name: &str) -> usize {
    let tier = text(value, name);
    ["basic", "silver", "gold"].iter().position(|known| *known == tier).unwrap()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap()
}

fn loaded(life: &Lived) -> Regulations {
    let document = shorthand::program("CNY", &life.versions).to_string();
    Regulations::from_json(document.as_bytes())
        .into_result()
        .unwrap_or_else(|problems| panic!("{problems}\n{document}"))
}

fn ask(regulations: &Regulations, member: &Value, day: &str) -> Vec<u8> {
    request::progress(regulations, &shorthand::request(&[("member", member), ("on", &json!(day))]))
}

/// The answer's value: a ledger that can have happened always has one.
fn value(answer: &[u8]) -> Value {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    answer.get("value").filter(|value| !value.is_null()).unwrap_or_else(|| panic!("{answer}")).clone()
}
