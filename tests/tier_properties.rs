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

use huiji::calendar::Day;
use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// How long ledgers run, from the day of joining.
const DAYS: u32 = 700;

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn who_spends_more_is_promoted_no_later(
        rules in prop::collection::vec(rule_of_purchases(), 2),
        purchases in prop::collection::vec((0_u32..300, 1_i64..=400_000), 1..8),
        which in any::<Index>(),
        more in 1_i64..=900_000,
    ) {
        let hold = if rules.iter().all(|rule| rule.to_string().contains("ever")) { "life" } else { "12 months" };
        let tiers = [("silver", &rules[0]), ("gold", &rules[1])].map(|(id, reach)| json!({ "id": id, "reach": reach, "hold": hold }));
        let tiers = [vec![json!({ "id": "basic" })], tiers.to_vec()].concat();
        let regulations = loaded(&[json!({ "tiers": tiers })]);
        let highest = |purchases: &[(u32, i64)]| {
            let ledger = purchases.iter().enumerate().map(|(index, (day, cents))| buys(*day, &format!("p-{index}"), *cents));
            let progress = value(&ask(&regulations, &member(&ledger.collect::<Vec<_>>(), &[]), 300));
            let changes = progress.get("timeline").and_then(Value::as_array).unwrap().clone();
            changes.iter().map(|change| (rank(change, "to"), change.get("on").and_then(Value::as_str).unwrap().to_owned())).collect::<Vec<_>>()
        };
        let before = highest(&purchases);
        let mut raised = purchases;
        let chosen = which.index(raised.len());
        raised.get_mut(chosen).unwrap().1 += more;
        let after = highest(&raised);
        for (rank, day) in before {
            prop_assert!(after.iter().any(|(other, by)| *other >= rank && *by <= day), "{rank} on {day}, then {after:?}");
        }
    }

    #[test]
    fn the_order_in_which_activities_are_listed_changes_nothing(life in life(), seed in prop::collection::vec(any::<u32>(), 40)) {
        let regulations = loaded(&life.versions);
        let member = member(&life.ledger, &life.terms);
        let mut other = member.clone();
        let mut keyed: Vec<_> = other.get("activities").and_then(Value::as_array).unwrap().iter().cloned().zip(seed.iter().cycle()).collect();
        keyed.sort_by_key(|(_, key)| **key);
        other["activities"] = keyed.into_iter().map(|(activity, _)| activity).collect();
        prop_assert_eq!(value(&ask(&regulations, &member, DAYS)), value(&ask(&regulations, &other, DAYS)));
    }

    #[test]
    fn what_comes_after_a_day_does_not_change_it(life in life(), day in 0..DAYS) {
        let regulations = loaded(&life.versions);
        let until: Vec<_> = life.ledger.iter().filter(|line| line.get(..10).unwrap() <= date(day).as_str()).cloned().collect();
        // Ids are given by place: the activities of the whole ledger that are left keep theirs.
        let mut cut = member(&life.ledger, &life.terms);
        cut["activities"].as_array_mut().unwrap().retain(|activity| {
            activity.get("on").and_then(Value::as_str).unwrap() <= date(day).as_str()
        });
        prop_assert_eq!(cut["activities"].as_array().unwrap().len(), until.len());
        prop_assert_eq!(value(&ask(&regulations, &member(&life.ledger, &life.terms), day)), value(&ask(&regulations, &cut, day)));
    }

    #[test]
    fn a_forecast_with_no_activity_is_the_progress_of_the_later_day(
        life in life(),
        on in 0..DAYS,
        ahead in prop::collection::vec(1_u32..500, 5),
    ) {
        let regulations = loaded(&life.versions);
        let mut member = member(&life.ledger, &life.terms);
        member["activities"].as_array_mut().unwrap().retain(|activity| {
            activity.get("on").and_then(Value::as_str).unwrap() <= date(on).as_str()
        });
        let (start, to) = (json!(date(on)), json!(date(on + 500)));
        let request = shorthand::request(&[("member", &member), ("on", &start), ("to", &to)]);
        let forecast = value(&request::forecast(&regulations, &request));
        let days = forecast.get("days").and_then(Value::as_array).unwrap();
        for ahead in ahead {
            let day = date(on + ahead);
            let foreseen = days.iter().rev().find(|known| known.get("on").and_then(Value::as_str).unwrap() <= day.as_str()).unwrap();
            let progress = value(&ask(&regulations, &member, on + ahead));
            let tier = progress.get("tier").unwrap();
            prop_assert_eq!(foreseen.get("tier"), Some(tier.get("tier").unwrap_or(&Value::Null)), "{}", day);
            prop_assert_eq!(foreseen.get("heldTo"), Some(tier.get("heldTo").unwrap_or(&Value::Null)), "{}", day);
            let tiers = progress.get("tiers").and_then(Value::as_array).unwrap();
            let next = tiers.iter().find(|tier| tier.get("reached") == Some(&json!(false)));
            prop_assert_eq!(foreseen.get("next"), Some(next.and_then(|tier| tier.get("need")).unwrap_or(&Value::Null)), "{}", day);
            let past = value(&ask(&regulations, &member, on));
            let whole = [past.get("timeline"), forecast.get("timeline")].map(|list| list.and_then(Value::as_array).unwrap().clone()).concat();
            let by_then: Vec<_> = whole.into_iter().filter(|change| change.get("on").and_then(Value::as_str).unwrap() <= day.as_str()).collect();
            prop_assert_eq!(progress.get("timeline"), Some(&json!(by_then)), "{}", day);
        }
    }

    #[test]
    fn a_timeline_is_a_chain_to_the_tier_that_is_held(life in life(), day in 0..DAYS) {
        let regulations = loaded(&life.versions);
        let progress = value(&ask(&regulations, &member(&life.ledger, &life.terms), day));
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
            prop_assert!(held_to.is_none_or(|last| last >= date(day).as_str()), "held to a day gone by: {}", progress);
        }
    }

    #[test]
    fn while_a_grant_lasts_no_less_is_held(life in life(), from in 0..400_u32, lasts in 1..200_u32, tier in select(vec!["silver", "gold"]), later in any::<Index>()) {
        let regulations = loaded(&life.versions);
        let mut ledger = life.ledger;
        ledger.push(format!("{} granted {tier} {} decision", date(from), date(from + lasts)));
        let day = from + u32::try_from(later.index(lasts as usize + 1)).unwrap();
        let progress = value(&ask(&regulations, &member(&ledger, &[]), day));
        prop_assert!(rank(progress.get("tier").unwrap(), "tier") >= rank(&json!({ "tier": tier }), "tier"), "{}", progress);
    }
}

// ---------------------------------------------------------------- what the laws are tried on

/// A program, and a member in it.
#[derive(Debug, Clone)]
struct Lived {
    versions: Vec<Value>,
    terms: Vec<String>,
    ledger: Vec<String>,
}

fn life() -> impl Strategy<Value = Lived> {
    let terms = select(vec![
        vec![],
        vec!["2026-01-01 2026-12-31", "2027-01-01"],
        vec!["2026-01-01 2026-06-30", "2026-07-15 2027-07-14", "2027-07-15"],
    ]);
    (version("2020-01-01"), version("2026-07-01"), any::<bool>(), terms, ledger()).prop_map(
        |(first, second, two, terms, ledger)| Lived {
            versions: if two { vec![first, second] } else { vec![first] },
            terms: terms.into_iter().map(ToOwned::to_owned).collect(),
            ledger,
        },
    )
}

fn version(from: &'static str) -> impl Strategy<Value = Value> {
    let tier = |id: &'static str| {
        let surplus = prop::option::weighted(0.3, 1_u32..500);
        (rule(), prop::option::of(rule()), hold(), surplus).prop_map(move |(reach, keep, hold, surplus)| {
            let mut tier = json!({ "id": id, "reach": reach, "hold": hold });
            let keeps = keep.as_ref().unwrap_or(&reach).clone();
            if let Some(keep) = keep {
                tier["keep"] = keep;
            }
            match (surplus, keeps.as_str()) {
                (Some(most), Some(words))
                    if words.starts_with("spend") || words.starts_with("fee") || words.starts_with("contribution") =>
                {
                    tier["surplus"] = json!({ "amount": format!("{most}.00") });
                }
                (Some(most), Some(_)) => tier["surplus"] = json!({ "count": most }),
                _ => {}
            }
            tier
        })
    };
    (tier("silver"), tier("gold"), policy()).prop_map(move |(silver, gold, policy)| {
        json!({
            "effectiveFrom": from,
            "tierPolicy": policy,
            "tiers": [{ "id": "basic" }, silver, gold],
            "benefits": [{ "id": "line", "class": "tier", "tiers": ["silver"], "service": {} }],
            "wallets": [{
                "id": "points",
                "earn": { "registration": 50, "spend": { "points": 1, "perAmount": "10.00" }, "actions": { "event": 20 }, "promotion": { "gold": 30 } },
                "multipliers": { "silver": "1.5", "gold": "2" },
            }],
        })
    })
}

fn policy() -> impl Strategy<Value = Value> {
    let promotion = prop_oneof![
        3 => Just("at_once"),
        2 => select(vec!["next_month", "next_quarter", "next_half", "next_year", "next_membership_year"]),
    ];
    let length = || {
        prop::option::weighted(0.3, select(vec![json!({ "days": 10 }), json!({ "days": 45 }), json!({ "months": 2 })]))
    };
    let others = (
        select(vec!["before", "after", "split"]),
        select(vec!["one_down", "to_met", "to_base"]),
        select(vec!["retest", "at_period_end"]),
    );
    (promotion, others, length(), length()).prop_map(
        |(promotion, (crossing, not_kept, refund), grace, minimum_hold)| {
            let mut policy =
                json!({ "promotion": promotion, "crossing": crossing, "notKept": not_kept, "refund": refund });
            for (name, length) in [("grace", grace), ("minimumHold", minimum_hold)] {
                if let Some(length) = length {
                    policy[name] = length;
                }
            }
            policy
        },
    )
}

fn hold() -> impl Strategy<Value = String> {
    let holds = [
        "1 months",
        "3 months",
        "12 months",
        "calendar month",
        "calendar quarter and next",
        "calendar year",
        "calendar year and next",
        "membership-year",
        "membership-year and next",
        "while met",
        "life",
    ];
    select(holds.map(ToOwned::to_owned).to_vec())
}

fn window() -> impl Strategy<Value = &'static str> {
    select(vec![
        "ever",
        "in 1 months",
        "in 6 months",
        "in 12 months",
        "in 24 months",
        "in 30 days",
        "in 90 days",
        "in a month",
        "in a quarter",
        "in a half",
        "in a year",
        "in a membership-year",
        "in a tier-year",
    ])
}

fn rule() -> impl Strategy<Value = Value> {
    let metric = select(vec![
        "spend 500.00",
        "spend 2000.00",
        "spend 4000.00",
        "spend 300.00 of tea",
        "1 orders",
        "3 orders",
        "2 pieces of tea",
        "100 points",
        "300 points",
        "2 events",
        "1 referrals",
        "fee 100.00",
        "contribution 500.00",
        "invited",
    ]);
    let leaf = prop_oneof![
        9 => (metric, window()).prop_map(|(metric, window)| json!(format!("{metric} {window}"))),
        1 => (1_u32..20).prop_map(|months| json!(format!("{months} months joined"))),
    ];
    trees(leaf)
}

/// What only more purchases can meet, in windows that end with nothing but time.
fn rule_of_purchases() -> impl Strategy<Value = Value> {
    let metric = select(vec!["spend 500.00", "spend 2000.00", "spend 4000.00", "1 orders", "3 orders"]);
    let window = select(vec!["ever", "in 12 months", "in a year"]);
    trees((metric, window).prop_map(|(metric, window)| json!(format!("{metric} {window}"))))
}

fn trees(leaf: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    leaf.prop_recursive(2, 6, 3, |rule| {
        let of = prop::collection::vec(rule, 1..4);
        (of, 0..3_u32, any::<Index>()).prop_map(|(of, kind, count)| match kind {
            0 => json!({ "all": of }),
            1 => json!({ "any": of }),
            _ => json!({ "atLeast": { "count": count.index(of.len()) + 1, "of": of } }),
        })
    })
}

/// Purchases with refunds of parts of them, and everything else that moves a tier.
fn ledger() -> impl Strategy<Value = Vec<String>> {
    let refund = (0_u32..200, 0_i64..=1_000);
    let purchase = (0_u32..500, 0_i64..=300_000, any::<bool>(), prop::collection::vec(refund, 0..3));
    let deed = (0_u32..DAYS, 0_u32..200, 0_u32..8);
    (prop::collection::vec(purchase, 0..10), prop::collection::vec(deed, 0..6)).prop_map(|(purchases, deeds)| {
        let mut ledger = Vec::new();
        for (index, (day, cents, tea, refunds)) in purchases.into_iter().enumerate() {
            let id = format!("p-{index}");
            ledger.push(if tea {
                format!("{} buys {id} tea:{}", date(day), decimal(cents))
            } else {
                buys(day, &id, cents)
            });
            let mut left = cents;
            for (later, share) in refunds {
                let amount = left * share / 1_000;
                left -= amount;
                ledger.push(format!("{} returns {id} {}", date(day + later), decimal(amount)));
            }
        }
        ledger.extend(deeds.into_iter().map(|(day, lasts, kind)| {
            let (on, to) = (date(day), date(day + lasts));
            match kind {
                0 => format!("{on} attends"),
                1 => format!("{on} refers"),
                2 => format!("{on} pays 60.00"),
                3 => format!("{on} pays 60.00 silver {to}"),
                4 => format!("{on} contributes 400.00"),
                5 => format!("{on} invited gold"),
                6 => format!("{on} granted gold {to} trial"),
                _ => format!("{on} granted silver {to} decision"),
            }
        }));
        ledger
    })
}

fn buys(day: u32, id: &str, cents: i64) -> String {
    format!("{} buys {id} {}", date(day), decimal(cents))
}

fn decimal(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// The day so many days after joining.
fn date(day: u32) -> String {
    Day::parse("2026-01-01").unwrap().plus_days(day).to_string()
}

fn rank(value: &Value, name: &str) -> usize {
    let tier = value.get(name).and_then(Value::as_str).unwrap();
    ["basic", "silver", "gold"].iter().position(|known| *known == tier).unwrap()
}

fn member(ledger: &[String], terms: &[String]) -> Value {
    shorthand::member("2026-01-01", terms, None, ledger)
}

fn loaded(versions: &[Value]) -> Regulations {
    let document = shorthand::program("CNY", versions).to_string();
    Regulations::from_json(document.as_bytes())
        .into_result()
        .unwrap_or_else(|problems| panic!("{problems}\n{document}"))
}

fn ask(regulations: &Regulations, member: &Value, day: u32) -> Vec<u8> {
    request::progress(regulations, &shorthand::request(&[("member", member), ("on", &json!(date(day)))]))
}

/// The answer's value: a ledger that can have happened always has one.
fn value(answer: &[u8]) -> Value {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    answer.get("value").filter(|value| !value.is_null()).unwrap_or_else(|| panic!("{answer}")).clone()
}
