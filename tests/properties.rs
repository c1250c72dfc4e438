//! Laws that hold for every input, not only for those that someone thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod shorthand;

use huiji::json::Choice;
use huiji::regulations::Regulations;
use huiji::request;
use huiji::units::{Currency, Mode, Money, Quantity, Rate, Remainder, Rounding, Share, allocate};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::OnceLock;

// ---------------------------------------------------------------- writing

/// What answers are made of.
#[derive(Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    some_text: String,
    texts: Vec<String>,
    none: Option<u8>,
    whole: (i64, u64, i8, u32),
    good: bool,
    nothing: (),
    #[serde(flatten)]
    more: std::collections::BTreeMap<String, String>,
    own: Box<serde_json::value::RawValue>,
}

proptest! {
    #[test]
    fn answers_are_written_as_serde_json_writes(
        text in any::<String>(),
        texts in proptest::collection::vec("[\\x00-\\x7f]{0,12}|\\PC{0,4}", 0..4),
        whole in any::<(i64, u64, i8, u32)>(),
        good in any::<bool>(),
    ) {
        let more = texts.iter().map(|text| (format!("more{text}"), text.clone())).collect();
        let own = serde_json::value::to_raw_value(&json!({ "a": [1, 2.5, null, text] })).unwrap();
        let written = Written { some_text: text, texts, none: None, whole, good, nothing: (), more, own };
        prop_assert_eq!(huiji::json::to_json(&written), serde_json::to_vec(&written).unwrap());
    }
}

// ---------------------------------------------------------------- units

proptest! {
    #[test]
    fn money_that_is_shown_reads_the_same(minor in -9_999_999_999_999_900_i64..=9_999_999_999_999_900) {
        let money = yuan(minor);
        let shown = money.to_string();
        prop_assert_eq!(Money::parse(&shown, Currency::CNY).unwrap(), money);
        prop_assert_eq!(cents(money), minor);
    }

    #[test]
    fn a_text_that_reads_as_money_shows_the_same_amount(text in "-?[0-9]{1,6}(\\.[0-9]{1,3})?|[0-9e_.,+-]{0,12}") {
        if let Ok(money) = Money::parse(&text, Currency::CNY) {
            let plain = exact_decimals::exact(&text);
            prop_assert_eq!(plain, exact_decimals::exact(&money.to_string()));
        }
    }

    #[test]
    fn a_rounded_amount_is_a_multiple_within_a_step(minor in -5_000_000_i64..=5_000_000, step in 1_i64..=2_000, mode in mode()) {
        let rounding = Rounding::new(mode, yuan(step)).unwrap();
        let rounded = rounding.apply(yuan(minor)).unwrap();
        prop_assert_eq!(cents(rounded) % step, 0);
        prop_assert!((cents(rounded) - minor).abs() < step);
        prop_assert_eq!(rounding.apply(rounded), Some(rounded));
        if minor % step == 0 {
            prop_assert_eq!(cents(rounded), minor);
        }
    }

    #[test]
    fn modes_differ_as_their_names_say(minor in -5_000_000_i64..=5_000_000, step in 1_i64..=2_000) {
        let by = |mode| cents(Rounding::new(mode, yuan(step)).unwrap().apply(yuan(minor)).unwrap());
        let (down, up) = (by(Mode::Down), by(Mode::Up));
        prop_assert!(down.abs() <= minor.abs() && minor.abs() <= up.abs());
        prop_assert!(by(Mode::HalfDown).abs() <= by(Mode::HalfEven).abs());
        prop_assert!(by(Mode::HalfEven).abs() <= by(Mode::HalfAwayFromZero).abs());
        for half in [Mode::HalfDown, Mode::HalfEven, Mode::HalfAwayFromZero].map(by) {
            prop_assert!(half == down || half == up);
            prop_assert!(2 * (half - minor).abs() <= step);
        }
        let opposite = Rounding::new(Mode::HalfAwayFromZero, yuan(step)).unwrap().apply(yuan(-minor)).unwrap();
        prop_assert_eq!(cents(opposite), -by(Mode::HalfAwayFromZero));
    }

    #[test]
    fn a_rate_never_raises_a_price_by_a_cent(minor in 0_i64..=10_000_000, pieces in 1_u32..=50, rate in 0_u32..=1_000_000) {
        let list = yuan(minor).times(Quantity::new(pieces).unwrap()).unwrap();
        let rate = Rate::parse(&format!("{}.{:06}", rate / 1_000_000, rate % 1_000_000)).unwrap();
        let payable = list.at(rate, Rounding::of(Currency::CNY)).unwrap();
        prop_assert!(!payable.is_negative() && payable <= list);
    }

    #[test]
    fn what_is_parted_is_neither_more_nor_less(
        amount in 0_i64..=100_000,
        lines in prop::collection::vec((0_i64..=50_000, 0_i64..=60_000), 0..12),
        remainder in remainder(),
    ) {
        let shares: Vec<_> = lines.iter().map(|(left, floor)| Share { left: yuan(*left), floor: yuan(*floor) }).collect();
        let allocation = allocate(yuan(amount), &shares, remainder).unwrap();
        let parts: Vec<_> = allocation.parts.iter().copied().map(cents).collect();
        let unplaced = cents(allocation.unplaced);
        prop_assert_eq!(parts.len(), lines.len());
        prop_assert_eq!(parts.iter().sum::<i64>() + unplaced, amount);
        let mut room = 0;
        for (part, (left, floor)) in parts.iter().zip(&lines) {
            prop_assert!(*part >= 0 && *part <= (left - floor).max(0));
            room += (left - floor).max(0);
        }
        // Nothing is left unplaced while a line could carry it.
        prop_assert_eq!(unplaced, (amount - room).max(0));
    }

    #[test]
    fn parts_are_within_a_cent_of_the_exact_share(
        lines in prop::collection::vec(1_i64..=50_000, 1..12),
        per_mille in 0_i64..=1_000,
    ) {
        let total: i64 = lines.iter().sum();
        let amount = total * per_mille / 1_000;
        let shares: Vec<_> = lines.iter().map(|left| Share { left: yuan(*left), floor: yuan(0) }).collect();
        let allocation = allocate(yuan(amount), &shares, Remainder::Largest).unwrap();
        for (part, left) in allocation.parts.iter().copied().map(cents).zip(&lines) {
            prop_assert!((part * total - amount * left).abs() < total, "{part} of {amount} for {left} of {total}");
        }
    }

    #[test]
    fn of_equal_lines_the_remaining_cents_go_in_order(left in 1_i64..=50_000, count in 1_usize..10, amount in 0_i64..=50_000) {
        let shares = vec![Share { left: yuan(left), floor: yuan(0) }; count];
        let by = |remainder| -> Vec<i64> {
            allocate(yuan(amount), &shares, remainder).unwrap().parts.into_iter().map(cents).collect()
        };
        let falls = |parts: &[i64]| parts.is_sorted_by(|earlier, later| earlier >= later);
        prop_assert!(falls(&by(Remainder::Largest)));
        prop_assert!(falls(&by(Remainder::First)));
        prop_assert!(by(Remainder::Last).is_sorted());
    }
}

// ---------------------------------------------------------------- quotes

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_quote_adds_up_and_never_asks_more_than_the_list(cart in cart_lines(), spent in 0_i64..=1_200_000) {
        let quote = quote(&cart, spent);
        let amount = |value: &Value, name: &str| cents(money(value.get(name).unwrap()));
        let lines = quote.get("lines").and_then(Value::as_array).unwrap();
        let (mut list, mut payable) = (0, 0);
        for line in lines {
            let adjustments = line.get("adjustments").and_then(Value::as_array).unwrap();
            let adjusted: i64 = adjustments.iter().map(|adjustment| amount(adjustment, "amount")).sum();
            prop_assert_eq!(amount(line, "list") + adjusted, amount(line, "payable"));
            prop_assert!(adjusted <= 0 && amount(line, "payable") >= 0);
            list += amount(line, "list");
            payable += amount(line, "payable");
        }
        prop_assert_eq!(list, amount(&quote, "list"));
        prop_assert_eq!(payable, amount(&quote, "payable"));
        prop_assert_eq!(list + amount(&quote, "adjustment"), payable);
        prop_assert!((0..=list).contains(&payable));
    }

    #[test]
    fn the_order_of_the_lines_changes_no_price(lines in cart_lines().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())), spent in 0_i64..=1_200_000) {
        let [one, other] = [&lines.0, &lines.1].map(|cart| quote(cart, spent));
        let sorted = |quote: &Value| {
            let mut lines: Vec<_> = quote.get("lines").and_then(Value::as_array).unwrap().iter().map(Value::to_string).collect();
            lines.sort();
            lines
        };
        prop_assert_eq!(sorted(&one), sorted(&other));
        for figure in ["payable", "list", "adjustment", "points", "notApplied"] {
            prop_assert_eq!(one.get(figure), other.get(figure), "{}", figure);
        }
    }
}

// ---------------------------------------------------------------- ledgers

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn points_are_never_lost_and_never_made(ledger in ledger()) {
        let standing = standing(&possible(ledger), DAYS);
        let wallet = standing.pointer("/wallets/0").unwrap();
        let [earned, spendable, spent, expired, taken, debt] =
            ["earned", "spendable", "spent", "expired", "takenBack", "debt"].map(|name| count(wallet, name));
        prop_assert_eq!(earned, spendable + spent + expired + taken - debt);
        prop_assert!([earned, spendable, spent, expired, taken, debt].iter().all(|points| *points >= 0));
        prop_assert!(debt == 0 || spendable == 0, "points stay while there is a debt");
        let lots = wallet.get("lots").and_then(Value::as_array).unwrap();
        prop_assert_eq!(lots.iter().map(|lot| count(lot, "left")).sum::<i64>(), spendable);
        prop_assert!(lots.iter().all(|lot| (1..=count(lot, "points")).contains(&count(lot, "left"))));
    }

    #[test]
    fn the_order_in_which_activities_are_listed_changes_nothing(
        ledgers in ledger().prop_flat_map(|ledger| {
            let possible = possible(ledger);
            (Just(possible.clone()), Just(possible).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(standing(&ledgers.0, DAYS), standing(&ledgers.1, DAYS));
    }

    #[test]
    fn refunds_in_parts_take_back_what_one_refund_takes(
        paid in 1_i64..=500_000,
        shares in prop::collection::vec(0_i64..=1_000, 1..6),
        others in prop::collection::vec((0_u32..300, 1_i64..=100_000), 0..5),
        redeemed in 0_i64..=2_000,
    ) {
        let mut bought = vec![buys(10, "whole", &[paid])];
        bought.extend(others.iter().enumerate().map(|(index, (day, cents))| buys(*day, &format!("other-{index}"), &[*cents])));
        bought.push(redeems(300, redeemed));
        let total = shares.iter().sum::<i64>().max(1_000);
        let parts: Vec<_> = shares.iter().map(|share| paid * share / total).collect();
        let mut in_parts = bought.clone();
        in_parts.extend(parts.iter().map(|part| returns(310, "whole", &[*part])));
        let mut at_once = bought;
        at_once.push(returns(310, "whole", &[parts.iter().sum()]));
        let wallets = [in_parts, at_once].map(|ledger| standing(&possible(ledger), DAYS).pointer("/wallets/0").cloned());
        prop_assert_eq!(&wallets[0], &wallets[1]);
    }

    #[test]
    fn who_spends_more_stands_no_lower(
        purchases in prop::collection::vec((0_u32..300, 1_i64..=400_000), 1..8),
        which in any::<Index>(),
        more in 1_i64..=900_000,
    ) {
        let rank = |purchases: &[(u32, i64)]| {
            let bought = purchases.iter().enumerate().map(|(index, (day, cents))| buys(*day, &format!("p-{index}"), &[*cents]));
            let standing = standing(&bought.collect::<Vec<_>>(), 300);
            let tier = standing.pointer("/tier/tier").and_then(Value::as_str).unwrap().to_owned();
            ["basic", "silver", "gold"].iter().position(|known| *known == tier)
        };
        let before = rank(&purchases);
        let mut raised = purchases;
        let chosen = which.index(raised.len());
        raised.get_mut(chosen).unwrap().1 += more;
        prop_assert!(rank(&raised) >= before);
    }

    #[test]
    fn a_later_day_never_unearns(ledger in ledger(), day in 0_u32..=DAYS) {
        let ledger = possible(ledger);
        let [early, late] = [day, DAYS].map(|day| standing(&ledger, day).pointer("/wallets/0").cloned().unwrap());
        for name in ["earned", "spent", "takenBack"] {
            prop_assert!(count(&early, name) <= count(&late, name), "{}", name);
        }
    }
}

// ---------------------------------------------------------------- what the laws are tried on

/// How long ledgers run, from the day of joining.
const DAYS: u32 = 500;

/// Texts as exact decimals, without a detour over floats.
mod exact_decimals {
    #[derive(Debug, PartialEq, Eq)]
    pub(super) struct Exact(bool, String, String);

    pub(super) fn exact(text: &str) -> Exact {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
        let before = before.trim_start_matches('0').to_owned();
        let after = after.trim_end_matches('0').to_owned();
        Exact(negative && !(before.is_empty() && after.is_empty()), before, after)
    }
}

fn yuan(minor: i64) -> Money {
    Money::parse(&decimal(minor), Currency::CNY).unwrap()
}

fn decimal(minor: i64) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", minor.abs() / 100, minor.abs() % 100)
}

fn cents(money: Money) -> i64 {
    money.to_string().replace('.', "").parse().unwrap()
}

fn money(value: &Value) -> Money {
    Money::parse(value.as_str().unwrap(), Currency::CNY).unwrap()
}

fn count(value: &Value, name: &str) -> i64 {
    value.get(name).and_then(Value::as_i64).unwrap()
}

fn mode() -> impl Strategy<Value = Mode> {
    prop::sample::select(<Mode as Choice>::ALL.iter().map(|(_, mode)| *mode).collect::<Vec<_>>())
}

fn remainder() -> impl Strategy<Value = Remainder> {
    prop::sample::select(vec![Remainder::Largest, Remainder::First, Remainder::Last])
}

fn cart_lines() -> impl Strategy<Value = Vec<String>> {
    let goods = prop::sample::select(vec!["tea", "tea:designated", "cup:designated", "cup", "gift-card"]);
    let line = (goods, 1_u32..=9, 0_i64..=200_000);
    prop::collection::vec(line.prop_map(|(goods, pieces, price)| format!("{goods} {pieces} {}", decimal(price))), 0..8)
}

fn regulations() -> &'static Regulations {
    static REGULATIONS: OnceLock<Regulations> = OnceLock::new();
    REGULATIONS.get_or_init(|| {
        let spend = |least: &str| json!({ "netSpend": { "atLeast": least, "window": { "rollingMonths": 12 } } });
        let rate = |tier: &str, rate: &str, goods: Value| {
            json!({ "id": format!("{tier}-{rate}").replace('.', "-"), "class": "tier", "tiers": [tier], "rate": { "rate": rate, "goods": goods } })
        };
        let version = json!({
            "noDiscount": { "categories": ["gift-card"] },
            "tiers": [
                { "id": "basic" },
                { "id": "silver", "reach": spend("2000.00"), "hold": { "months": 12 } },
                { "id": "gold", "reach": spend("8000.00"), "keep": spend("6000.00"), "hold": { "months": 12 } },
            ],
            "benefits": [
                rate("basic", "0.95", json!({ "tags": ["designated"] })),
                rate("silver", "0.885", json!({})),
                rate("gold", "0.9", json!({})),
                rate("gold", "0.775", json!({ "categories": ["cup"], "except": { "tags": ["designated"] } })),
            ],
            "wallets": [{
                "id": "points",
                "earn": { "spend": { "points": 3, "perAmount": "2.00" }, "purchase": 5, "registration": 50 },
                "multipliers": { "silver": "1.5", "gold": "2.25" },
                "expiry": { "months": 4 },
            }],
        });
        let document = shorthand::program("CNY", &[version]);
        Regulations::from_json(document.to_string().as_bytes()).into_result().unwrap()
    })
}

/// The day so many days after joining.
fn date(day: u32) -> String {
    huiji::calendar::Day::parse("2026-01-01").unwrap().plus_days(day).to_string()
}

fn buys(day: u32, id: &str, amounts: &[i64]) -> String {
    let amounts: Vec<_> = amounts.iter().map(|cents| decimal(*cents)).collect();
    format!("{} buys {id} {}", date(day), amounts.join(" "))
}

fn returns(day: u32, of: &str, amounts: &[i64]) -> String {
    let amounts: Vec<_> = amounts.iter().map(|cents| decimal(*cents)).collect();
    format!("{} returns {of} {}", date(day), amounts.join(" "))
}

fn redeems(day: u32, points: i64) -> String {
    format!("{} redeems {points}", date(day))
}

/// A ledger of purchases, refunds of parts of them in any order, and redemptions that may be too much.
fn ledger() -> impl Strategy<Value = Vec<String>> {
    let refund = (0_u32..150, 0_i64..=1_000, 0_i64..=1_000);
    let purchase = (0_u32..350, 0_i64..=400_000, 0_i64..=400_000, prop::collection::vec(refund, 0..4));
    let redemption = (0_u32..DAYS, 1_i64..=8_000);
    let parts = (prop::collection::vec(purchase, 0..8), prop::collection::vec(redemption, 0..5));
    parts.prop_map(|(purchases, redemptions)| {
        let mut ledger = Vec::new();
        for (index, (day, first, second, refunds)) in purchases.into_iter().enumerate() {
            let id = format!("p-{index}");
            ledger.push(buys(day, &id, &[first, second]));
            let (mut first, mut second) = (first, second);
            for (later, of_first, of_second) in refunds {
                let (one, other) = (first * of_first / 1_000, second * of_second / 1_000);
                first -= one;
                second -= other;
                ledger.push(returns(day + later, &id, &[one, other]));
            }
        }
        ledger.extend(redemptions.into_iter().map(|(day, points)| redeems(day, points)));
        ledger
    })
}

/// The ledger without the redemptions that its points can't pay for.
fn possible(mut ledger: Vec<String>) -> Vec<String> {
    loop {
        let answer = answer(&ledger, DAYS);
        let Some(problem) = answer.pointer("/problems/0") else { return ledger };
        assert_eq!(problem.get("code"), Some(&json!("redemption.not_enough")), "{answer}");
        let path = problem.get("path").and_then(Value::as_str).unwrap();
        let place: usize = path.rsplit('/').next().unwrap().parse().unwrap();
        ledger.remove(place);
    }
}

fn answer(ledger: &[String], day: u32) -> Value {
    // Ids of refunds and redemptions come from their place: it must go along when they are listed otherwise.
    let mut member = shorthand::member("2026-01-01", &[], None, ledger);
    for (line, activity) in ledger.iter().zip(member.get_mut("activities").and_then(Value::as_array_mut).unwrap()) {
        let id = activity.get_mut("id").unwrap();
        if id.as_str().unwrap().starts_with("activity-") {
            *id = json!(line);
        }
    }
    let mut seen = std::collections::BTreeMap::new();
    for activity in member.get_mut("activities").and_then(Value::as_array_mut).unwrap() {
        let id = activity.get_mut("id").unwrap();
        let times: &mut u32 = seen.entry(id.to_string()).or_default();
        *times += 1;
        if *times > 1 {
            *id = json!(format!("{} for the {times}th time", id.as_str().unwrap()));
        }
    }
    let request = shorthand::request(&[("member", &member), ("on", &json!(date(day)))]);
    serde_json::from_slice(&request::standing(regulations(), &request)).unwrap()
}

fn standing(ledger: &[String], day: u32) -> Value {
    let answer = answer(ledger, day);
    answer.get("value").filter(|value| !value.is_null()).unwrap_or_else(|| panic!("{answer}")).clone()
}

fn quote(cart: &[String], spent: i64) -> Value {
    let member = shorthand::member("2026-01-01", &[], None, &[buys(0, "before", &[spent])]);
    let cart = shorthand::cart(cart);
    let request = shorthand::request(&[("member", &member), ("cart", &cart), ("on", &json!("2026-01-02"))]);
    let answer: Value = serde_json::from_slice(&request::quote(regulations(), &request)).unwrap();
    answer.get("value").filter(|value| !value.is_null()).unwrap_or_else(|| panic!("{answer}")).clone()
}
