//! Laws of points that hold for every ledger under every policy, not only for those that someone thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "points are asked for without a cart")]
mod shorthand;
mod wallet_laws;

use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use wallet_laws::holds_together;

/// How long ledgers run, from the day of joining.
const DAYS: u32 = 700;
/// Some days between two terms are outside both.
const TERMS: [&str; 2] = ["2026-01-01 2026-12-31", "2027-01-10"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_point_is_lost_and_none_made(versions in versions(), ledger in ledger(), day in 0_u32..=DAYS) {
        let regulations = regulations(&versions);
        let ledger = possible(&regulations, ledger);
        for day in [day, DAYS] {
            for wallet in statement(&regulations, &ledger, day)["wallets"].as_array().unwrap() {
                holds_together(wallet);
            }
        }
    }

    #[test]
    fn what_was_known_on_a_day_stays_as_it_was(versions in versions(), ledger in ledger(), day in 0_u32..=DAYS) {
        let regulations = regulations(&versions);
        let ledger = possible(&regulations, ledger);
        let (then, later) = (statement(&regulations, &ledger, day), statement(&regulations, &ledger, DAYS));
        let date = date(day);
        let journal = |statement: &Value, wallet: usize| statement["wallets"][wallet]["journal"].as_array().unwrap().clone();
        for wallet in [0, 1] {
            let up_to_then = journal(&later, wallet).into_iter().filter(|line| line["on"].as_str().unwrap() <= date.as_str());
            prop_assert_eq!(journal(&then, wallet), up_to_then.collect::<Vec<_>>());
        }
        prop_assert_eq!(statement(&regulations, &until(&ledger, day), day), then);
    }

    #[test]
    fn the_order_in_which_activities_are_listed_changes_nothing(
        versions in versions(),
        ledgers in ledger().prop_flat_map(|ledger| (Just(ledger.clone()), Just(ledger).prop_shuffle())),
    ) {
        let regulations = regulations(&versions);
        let told = |ledger: &[Value]| {
            let mut answer = answer(&regulations, ledger, DAYS);
            // Where an activity is listed is all that a problem may say otherwise.
            for problem in answer["problems"].as_array_mut().unwrap() {
                let place: usize = problem["path"].as_str().unwrap().split('/').nth(3).unwrap().parse().unwrap();
                problem["path"] = ledger[place]["id"].clone();
            }
            answer["problems"].as_array_mut().unwrap().sort_by_key(|problem| problem["path"].to_string());
            answer
        };
        prop_assert_eq!(told(&ledgers.0), told(&ledgers.1));
    }

    #[test]
    fn refunds_in_parts_in_any_order_take_back_what_one_refund_takes(
        versions in versions(),
        ledger in ledger(),
        (parts, order) in prop::collection::vec((1_i64..=1_000, 1_i64..=1_000), 1..6).prop_flat_map(|parts| {
            let order: Vec<_> = (0..parts.len()).collect();
            (Just(parts), Just(order).prop_shuffle())
        }),
    ) {
        let regulations = regulations(&without_gifts(versions));
        let (first, second) = (123_457_i64, 40_009_i64);
        let bought = json!({ "id": "whole", "on": date(100), "purchase": { "lines": [
            { "sku": "tea", "category": "tea", "quantity": 1, "paid": decimal(first), "paidByValue": "100.01" },
            { "sku": "cup", "quantity": 3, "paid": decimal(second) },
        ] } });
        let completed = json!({ "id": "completed", "on": date(110), "completion": { "of": "whole" } });
        let before: Vec<_> = possible(&regulations, ledger.into_iter().chain([bought, completed]).collect());
        let share = |amount: i64, part: i64, sum: i64| amount * part / sum;
        let (sum_first, sum_second) = parts.iter().fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
        let mut left = (first, second);
        let mut refunds = Vec::new();
        for (index, (of_first, of_second)) in parts.iter().enumerate() {
            let last = index + 1 == parts.len();
            let (one, other) = if last { left } else { (share(first, *of_first, sum_first), share(second, *of_second, sum_second)) };
            left = (left.0 - one, left.1 - other);
            refunds.push((one, other));
        }
        let refund = |index: usize, (one, other): (i64, i64)| json!({
            "id": format!("refund-{index}"), "on": date(DAYS),
            "refund": { "of": "whole", "lines": [{ "line": 0, "amount": decimal(one) }, { "line": 1, "amount": decimal(other) }] },
        });
        let forward: Vec<_> = before.iter().cloned().chain(refunds.iter().enumerate().map(|(index, amounts)| refund(index, *amounts))).collect();
        // On the same day refunds come in the order of their ids.
        let shuffled = order.iter().enumerate().map(|(index, part)| refund(index, refunds[*part]));
        let shuffled: Vec<_> = before.iter().cloned().chain(shuffled).collect();
        let at_once: Vec<_> = before.iter().cloned().chain([refund(0, (first, second))]).collect();
        let outcome = |ledger: &[Value]| {
            let mut statement = statement(&regulations, ledger, DAYS);
            for wallet in statement["wallets"].as_array_mut().unwrap() {
                // Each refund is a line of its own.
                wallet.as_object_mut().unwrap().remove("journal");
            }
            statement["wallets"].take()
        };
        prop_assert_eq!(outcome(&forward), outcome(&at_once));
        prop_assert_eq!(outcome(&shuffled), outcome(&at_once));
    }

    #[test]
    fn what_refunds_take_back_over_time_sums_up_to_what_the_purchase_had_earned(versions in versions(), ledger in ledger()) {
        let regulations = regulations(&without_gifts(versions));
        let ledger = possible(&regulations, ledger);
        let rest: Vec<_> = ledger.iter().filter(|activity| !activity["purchase"].is_null()).map(|bought| returned_in_the_end(bought, &ledger)).collect();
        let all: Vec<_> = ledger.iter().cloned().chain(rest).collect();
        let statement = statement(&regulations, &all, 2 * DAYS);
        for wallet in statement["wallets"].as_array().unwrap() {
            holds_together(wallet);
            let lines = wallet["journal"].as_array().unwrap();
            for bought in ledger.iter().filter(|activity| !activity["purchase"].is_null()) {
                let earned = lines.iter().filter(|line| line["activity"] == bought["id"] && line["reason"]["code"] == "points.purchase");
                let earned: i64 = earned.map(|line| line["points"].as_i64().unwrap() + line["pending"].as_i64().unwrap()).sum();
                let taken = lines.iter().filter(|line| line["reason"]["code"] == "points.taken_back" && line["reason"]["params"]["purchase"] == bought["id"]);
                let taken: i64 = taken.map(|line| line["reason"]["params"]["points"].as_i64().unwrap()).sum();
                prop_assert_eq!(taken, earned, "{} {}", bought, wallet);
            }
        }
    }

    #[test]
    fn what_is_quoted_can_be_redeemed_from_the_lots_that_it_names(versions in versions(), ledger in ledger(), day in 0_u32..=DAYS) {
        let regulations = regulations(&versions);
        let ledger = possible(&regulations, ledger);
        let all = quotes(&regulations, &ledger, day, None);
        for id in ["gift", "cash"] {
            let quote = &quotes(&regulations, &ledger, day, Some(id))[0];
            let listed = all.as_array().unwrap().iter().find(|listed| listed["redemption"] == json!(id)).unwrap();
            let mut without_lots = quote.clone();
            without_lots["lots"] = Value::Null;
            prop_assert_eq!(listed, &without_lots);
            if quote["reason"]["code"] == json!("offer.no_term") {
                continue;
            }
            let (points, missing) = (quote["points"].as_i64().unwrap(), quote["missing"].as_i64().unwrap());
            let drawn: Vec<_> = quote["lots"].as_array().unwrap().iter().map(|lot| lot["points"].as_i64().unwrap()).collect();
            let affordable = quote["affordable"] == json!(true);
            prop_assert_eq!(drawn.iter().sum::<i64>(), if affordable { points } else { 0 });
            let mut left = open(&statement(&regulations, &ledger, day));
            if !affordable {
                // Neither a tier nor a quota stands in the way: so many more points, and it can be had.
                let adjustment = json!({ "id": "a", "on": date(day), "adjustment": { "wallet": "points", "add": missing } });
                let with: Vec<_> = until(&ledger, day).into_iter().chain([adjustment]).collect();
                let same = &quotes(&regulations, &with, day, Some(id))[0];
                prop_assert_eq!(&same["affordable"], &json!(true), "{} {}", quote, same);
                continue;
            }
            for (taken, (_, left)) in drawn.iter().zip(&mut left) {
                *left -= taken;
            }
            left.retain(|(_, left)| *left > 0);
            // The last of the day, whatever else there is.
            let redemption = json!({ "id": "r", "on": format!("{}T23:59:59", date(day)), "redemption": { "wallet": "points", "points": points } });
            let with: Vec<_> = until(&ledger, day).into_iter().chain([redemption]).collect();
            let mut found = open(&statement(&regulations, &with, day));
            // Where points last as long as the member is active, a redemption may put them into another order.
            left.sort();
            found.sort();
            prop_assert_eq!(left, found);
        }
    }
}

// ---------------------------------------------------------------- what the laws are tried on

/// What can be spent, lot by lot: the day earned, and how many are left.
fn open(statement: &Value) -> Vec<(String, i64)> {
    let lots = statement["wallets"][0]["lots"].as_array().unwrap().iter();
    let open = lots.filter(|lot| lot["pending"] == json!(false));
    open.map(|lot| (lot["earnedOn"].as_str().unwrap().to_owned(), lot["left"].as_i64().unwrap())).collect()
}

/// What points can be exchanged for: all, or the one of an id.
fn quotes(regulations: &Regulations, ledger: &[Value], day: u32, id: Option<&str>) -> Value {
    let mut asked: Value = serde_json::from_slice(&asked(ledger, day)).unwrap();
    asked["redemption"] = id.map_or(Value::Null, |id| json!({ "id": id }));
    let mut answer: Value =
        serde_json::from_slice(&request::redemptions(regulations, asked.to_string().as_bytes())).unwrap();
    answer["value"]["redemptions"].take()
}

/// All that is left of a purchase goes back after everything else; of what cost nothing, every piece.
fn returned_in_the_end(bought: &Value, ledger: &[Value]) -> Value {
    let refunds = ledger.iter().filter(|activity| activity["refund"]["of"] == bought["id"]);
    let refunded: Vec<_> = refunds.flat_map(|refund| refund["refund"]["lines"].as_array().unwrap()).collect();
    let lines = bought["purchase"]["lines"].as_array().unwrap().iter().enumerate().map(|(index, line)| {
        let gone =
            refunded.iter().filter(|refund| refund["line"] == json!(index)).map(|refund| minor(&refund["amount"]));
        let left = minor(&line["paid"]) - gone.sum::<i64>();
        let pieces = if minor(&line["paid"]) == 0 { line["quantity"].clone() } else { Value::Null };
        json!({ "line": index, "quantity": pieces, "amount": decimal(left) })
    });
    let lines: Vec<_> = lines.collect();
    json!({ "id": format!("end-{}", bought["id"].as_str().unwrap()), "on": date(2 * DAYS), "refund": { "of": bought["id"], "lines": lines } })
}

fn until(ledger: &[Value], day: u32) -> Vec<Value> {
    let date = date(day);
    ledger.iter().filter(|activity| activity["on"].as_str().unwrap() <= date.as_str()).cloned().collect()
}

/// A wallet with every policy there is.
fn wallet() -> impl Strategy<Value = Value> {
    let expiry = select(vec![
        Value::Null,
        json!({ "days": 40 }),
        json!({ "months": 3 }),
        json!({ "months": 6, "to": "month_end" }),
        json!({ "months": 1, "to": "previous_month_end" }),
        json!({ "years": 1 }),
        json!({ "inactiveMonths": 2 }),
    ]);
    let available =
        select(vec![Value::Null, json!({ "days": 14 }), json!({ "days": 50 }), json!({ "onCompletion": {} })]);
    let refund = select(vec!["debt", "capped", "forgiven"]);
    let life = select(vec![Value::Null, json!({ "days": 30 }), json!({ "months": 4 })]);
    let caps = select(vec![json!({}), json!({ "purchase": 700 }), json!({ "day": 900, "month": 1500, "year": 4000 })]);
    (expiry, available, refund, life, caps).prop_map(|(expiry, available, refund, life, caps)| {
        let mut wallet = json!({
            "id": "points",
            "earn": {
                "spend": { "points": 3, "perAmount": "2.00" },
                "purchase": 5,
                "bonus": [{ "points": 7, "goods": { "categories": ["tea"] } }],
                "registration": 50,
                "actions": { "event": 40, "feedback": 3 },
                "promotion": { "silver": 200 },
                "caps": caps,
            },
            "multipliers": { "silver": "1.5" },
            "occasions": [{ "id": "weekend", "factor": "2", "weekdays": [6, 7] }],
            "combine": "add",
            "refund": refund,
        });
        for (name, value) in [("expiry", expiry), ("available", available), ("minimumLife", life)] {
            if !value.is_null() {
                wallet[name] = value;
            }
        }
        wallet
    })
}

/// The points wallet of one version, or of two after one another.
fn versions() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(wallet(), 1..=2)
}

/// The gift of a promotion goes back by itself, once the purchases that it rested on are refunded.
fn without_gifts(mut versions: Vec<Value>) -> Vec<Value> {
    for wallet in &mut versions {
        wallet["earn"]["promotion"] = json!({});
    }
    versions
}

/// The second version comes with the second term.
fn regulations(versions: &[Value]) -> Regulations {
    let version = |(wallet, effective_from): (&Value, &str)| {
        json!({
        "effectiveFrom": effective_from,
        "tiers": [
            { "id": "basic" },
            { "id": "silver", "reach": { "netSpend": { "atLeast": "2000.00", "window": { "rollingMonths": 12 } } }, "hold": { "months": 12 } },
        ],
        "wallets": [wallet, { "id": "stars", "earn": { "purchase": 1 }, "expiry": { "years": 1 } }],
        "redemptions": [
            { "id": "gift", "wallet": "points", "item": { "kind": "gift", "points": 70 } },
            { "id": "cash", "wallet": "points", "exchange": { "for": "cash", "points": 60, "amount": "3.00", "minimum": 100 } },
        ],
        })
    };
    let versions: Vec<_> = versions.iter().zip(["2025-01-01", "2027-01-10"]).map(version).collect();
    let document = shorthand::program("CNY", &versions);
    Regulations::from_json(document.to_string().as_bytes())
        .into_result()
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// Purchases, completed or not, refunds of parts of them, redemptions and what is given back of them, actions and
/// points by hand. Some of it may not be possible.
fn ledger() -> impl Strategy<Value = Vec<Value>> {
    let refund = (0_u32..400, 0_i64..=1_000, 0_i64..=1_000);
    let amounts = (0_i64..=200_000, 0_i64..=200_000);
    let purchase = (0_u32..500, amounts, prop::option::of(0_u32..60), prop::collection::vec(refund, 0..3));
    let redemption = (0_u32..DAYS, 0_i64..=1_500, prop::collection::vec((0_u32..300, 0_i64..=1_000), 0..3));
    let other = (0_u32..DAYS, 0_i64..=300, 0_u32..4);
    let parts = (
        prop::collection::vec(purchase, 0..7),
        prop::collection::vec(redemption, 0..5),
        prop::collection::vec(other, 0..5),
    );
    parts.prop_map(|(purchases, redemptions, others)| {
        let mut lines = Vec::new();
        for (index, (day, (first, second), completed, refunds)) in purchases.into_iter().enumerate() {
            let id = format!("p-{index}");
            lines.push(format!("{} buys {id} 2*tea:{} {}", date(day), decimal(first), decimal(second)));
            lines.extend(completed.map(|later| format!("{} completes {id}", date(day + later))));
            let (mut first, mut second) = (first, second);
            for (later, of_first, of_second) in refunds {
                let (one, other) = (first * of_first / 1_000, second * of_second / 1_000);
                (first, second) = (first - one, second - other);
                lines.push(format!("{} returns {id} {} {}", date(day + later), decimal(one), decimal(other)));
            }
        }
        for (index, (day, points, backs)) in redemptions.into_iter().enumerate() {
            lines.push(format!("{} redeems {points} as r-{index}", date(day)));
            let mut left = points;
            for (later, share) in backs {
                let back = left * share / 1_000;
                left -= back;
                lines.push(format!("{} gives-back r-{index} {back}", date(day + later)));
            }
        }
        lines.extend(others.into_iter().map(|(day, points, kind)| match kind {
            0 => format!("{} adds {points}", date(day)),
            1 => format!("{} takes {points}", date(day)),
            2 => format!("{} does event", date(day)),
            _ => format!("{} does feedback", date(day)),
        }));
        let mut member = shorthand::member("2026-01-01", &[], None, &lines);
        std::mem::take(member["activities"].as_array_mut().unwrap())
    })
}

/// The ledger without what can't have happened: points spent, given back or taken that were not there.
fn possible(regulations: &Regulations, mut ledger: Vec<Value>) -> Vec<Value> {
    loop {
        let answer = answer(regulations, &ledger, 2 * DAYS);
        let mut errors =
            answer["problems"].as_array().unwrap().iter().filter(|problem| problem["severity"] == json!("error"));
        let Some(problem) = errors.next() else { return ledger };
        let code = problem["code"].as_str().unwrap();
        let known = ["redemption.not_enough", "adjustment.not_enough", "give_back.unknown_redemption"];
        assert!(known.contains(&code), "{answer}");
        let place: usize = problem["path"].as_str().unwrap().split('/').nth(3).unwrap().parse().unwrap();
        ledger.remove(place);
    }
}

fn asked(ledger: &[Value], day: u32) -> Vec<u8> {
    let mut member = shorthand::member("2026-01-01", &TERMS.map(ToOwned::to_owned), None, &[]);
    member["activities"] = json!(ledger);
    shorthand::request(&[("member", &member), ("on", &json!(date(day)))])
}

fn answer(regulations: &Regulations, ledger: &[Value], day: u32) -> Value {
    serde_json::from_slice(&request::points(regulations, &asked(ledger, day))).unwrap()
}

fn statement(regulations: &Regulations, ledger: &[Value], day: u32) -> Value {
    let mut answer = answer(regulations, ledger, day);
    assert!(answer["ok"] == json!(true), "{answer}");
    answer["value"].take()
}

/// The day so many days after joining.
fn date(day: u32) -> String {
    huiji::calendar::Day::parse("2026-01-01").unwrap().plus_days(day).to_string()
}

fn minor(amount: &Value) -> i64 {
    amount.as_str().unwrap().replace('.', "").parse().unwrap()
}

fn decimal(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}
