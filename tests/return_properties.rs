//! Laws of orders and returns that hold for every offer under every policy, not only for those that someone
//! thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod order_chance;
mod order_lives;
#[expect(dead_code, reason = "carts are put together here")]
mod shorthand;

use huiji::regulations::Regulations;
use huiji::request;
use order_chance::{cart, member, multipliers, parting, program};
use order_lives::{OrderLife, minor, value};
use proptest::prelude::*;
use serde_json::{Value, json};

const ORDERED: &str = "2026-03-01";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn parts_in_any_number_and_order_come_to_what_was_paid(
        program in program(), cart in cart(), member in member(), (one, other) in (parting(), parting()),
    ) {
        let regulations = regulations(&program);
        let booked = booked(&regulations, &program, member, &cart);
        let [one, other] = [one, other].map(|parting| given_back(booked.clone(), &parting.of(&cart)));
        prop_assert_eq!(&one.order["lines"], &other.order["lines"]);
        // What is only taken as far as it is there depends on when.
        if program["wallets"][0]["refund"] == json!("debt") {
            prop_assert_eq!(left(&one), left(&other));
        }
    }

    #[test]
    fn a_guest_has_it_all_back_too(program in program(), cart in cart(), parting in parting()) {
        let regulations = regulations(&program);
        let mut cart = cart;
        cart["redeem"] = Value::Null;
        let life = OrderLife::quoted(&regulations, Value::Null, &cart, ORDERED);
        given_back(life, &parting.of(&cart));
    }

    #[test]
    fn what_a_quote_says_of_points_and_tier_is_what_the_order_brings(
        program in program(), cart in cart(), member in member(),
    ) {
        let regulations = regulations(&program);
        let mut life = OrderLife::quoted(&regulations, member, &cart, ORDERED);
        let tier = life.tier(ORDERED);
        life.book(&multipliers(&program));
        life.has_brought_what_was_quoted(&tier);
    }

    #[test]
    fn nothing_is_asked_for_what_is_kept_but_what_was_paid(program in program(), cart in cart(), member in member()) {
        let regulations = regulations(&program);
        let life = OrderLife::quoted(&regulations, member, &cart, ORDERED);
        let preview = previewed(&life, &[], "2026-03-02");
        prop_assert_eq!(&preview["kept"], &preview["paid"]);
        prop_assert_eq!(&preview["keptOffers"], &life.order["offers"]);
    }

    #[test]
    fn the_order_of_lines_changes_no_refund(program in program(), cart in cart(), parting in parting()) {
        let regulations = regulations(&program);
        let mut cart = cart;
        cart["redeem"] = Value::Null;
        let parts = parting.of(&cart);
        let mut turned = cart.clone();
        turned["lines"].as_array_mut().unwrap().reverse();
        let last = cart["lines"].as_array().unwrap().len() - 1;
        let part: Vec<_> = parts[0].clone();
        let there: Vec<_> = part.iter().map(|(line, pieces)| (last - line, *pieces)).collect();
        let [here, there] = [(&cart, part), (&turned, there)].map(|(cart, part)| {
            let life = OrderLife::quoted(&regulations, Value::Null, cart, ORDERED);
            let preview = previewed(&life, &part, "2026-03-02");
            [preview["refund"].clone(), preview["kept"].clone()]
        });
        prop_assert_eq!(here, there);
    }
}

fn regulations(program: &Value) -> Regulations {
    let document = shorthand::program("CNY", std::slice::from_ref(program));
    let answer = Regulations::from_json(document.to_string().as_bytes());
    answer.into_result().unwrap_or_else(|problems| panic!("{problems}\n{program}"))
}

fn booked<'r>(regulations: &'r Regulations, program: &Value, member: Value, cart: &Value) -> OrderLife<'r> {
    let mut life = OrderLife::quoted(regulations, member, cart, ORDERED);
    life.book(&multipliers(program));
    life
}

fn previewed(life: &OrderLife<'_>, part: &[(usize, u32)], on: &str) -> Value {
    value(&serde_json::from_slice(&life.preview(part, on)).unwrap())
}

/// Gives all back, part by part, and looks at each preview.
fn given_back<'r>(mut life: OrderLife<'r>, parts: &[Vec<(usize, u32)>]) -> OrderLife<'r> {
    let lines = life.order["lines"].as_array().unwrap().iter();
    let paid: i64 = lines.map(|line| minor(&line["paid"])).sum();
    let by_points = life.order.get("redeemed").map_or(0, |redeemed| minor(&redeemed["amount"]));
    let (mut refunded, mut paid_by_points) = (0, 0);
    for (number, part) in parts.iter().enumerate() {
        let on = format!("2026-03-20T10:{number:02}");
        let preview = previewed(&life, part, &on);
        let [refund, money, points] = ["refund", "money", "byPoints"].map(|name| minor(&preview[name]));
        assert!(refund >= 0 && money >= 0 && points >= 0, "{preview}");
        assert_eq!(money + points, refund, "{preview}");
        assert_eq!((minor(&preview["paid"]), minor(&preview["refunded"])), (paid, refunded), "{preview}");
        assert!(preview["exact"] == json!(true));
        life.give_back(&preview, &on);
        refunded += refund;
        paid_by_points += points;
        assert!(refunded <= paid, "{preview}");
    }
    assert_eq!((refunded, paid_by_points), (paid, by_points), "{}", life.order);
    life
}

/// What is left of points when all has come back, by wallet, and the tier.
fn left(life: &OrderLife<'_>) -> Value {
    let on = "2026-03-21";
    let asked = json!({ "member": life.member, "on": on }).to_string();
    let points = value(&serde_json::from_slice(&request::points(life.regulations, asked.as_bytes())).unwrap());
    let wallets = points["wallets"].as_array().unwrap().iter();
    let wallets = wallets.map(|wallet| {
        ["wallet", "earned", "spendable", "pending", "spent", "expired", "takenBack", "debt"]
            .map(|name| &wallet[name])
            .map(Clone::clone)
    });
    json!([wallets.collect::<Vec<_>>(), life.tier(on)])
}
