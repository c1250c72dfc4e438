//! Cases of returns: what comes back for goods of an order, in money and points. As in `tests/cases.rs`,
//! each is a sentence and a table; they stand in `tests/cases/returns`.
//!
//! The order of a case is what the engine quotes for its cart; each return is put down as its preview says,
//! before the next is asked about.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[macro_use]
mod case_files;
mod order_lives;
mod repository;
#[expect(dead_code, reason = "nothing is asked for but returns")]
mod shorthand;

use case_files::{Figures, Programs, described, text};
use order_lives::{OrderLife, minor};
use serde::Deserialize;
use serde_json::{Value, json};

topics! { "tests/cases/returns": money, lines, points, impossible, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    program: String,
    /// The day of joining; without it a guest.
    joined: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    activities: Vec<String>,
    /// Lines like `tea 2 150.00`, perhaps with ` sale 95.00` or ` floor 90.00`.
    cart: Vec<String>,
    /// What else the cart says.
    #[serde(default)]
    with: Value,
    ordered: Option<String>,
    /// Whether a member's order is in the ledger.
    booked: Option<bool>,
    /// What was paid, where it is not what was quoted.
    #[serde(default)]
    paid: Vec<String>,
    /// What the order says otherwise than it was booked.
    #[serde(default)]
    order: Value,
    /// Days with what is given back on each: `2026-03-05 0 2*1` is one piece of the first line and two of the second.
    returns: Vec<String>,
}

mod check {
    use super::*;

    pub(super) use self::{returns as money, returns as lines, returns as points, returns as impossible};

    pub(super) fn returns(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let mut life = ordered(&regulations, programs, &input);
        let (last, before) = input.returns.split_last().unwrap();
        let mut previews = Vec::new();
        for given_back in before {
            let (on, pieces) = given_back_on(given_back);
            let answer: Value = serde_json::from_slice(&life.preview(&pieces, on)).unwrap();
            let preview = order_lives::value(&answer);
            life.give_back(&preview, on);
            previews.push(preview);
        }
        let (on, pieces) = given_back_on(last);
        let answer = life.preview(&pieces, on);
        let told: Value = serde_json::from_slice(&answer).unwrap();
        if told["ok"] == json!(true) {
            life.give_back(&told["value"], on);
            previews.push(told["value"].clone());
        }
        let paid = described(&life.quote["lines"], |line| text(line, "payable"));
        case_files::figures(&answer, expect, |preview, name| match name {
            "quoted" => Some(paid.clone()),
            "refunds" => Some(previews.iter().map(|preview| preview["refund"].clone()).collect()),
            "pointsBack" => Some(previews.iter().map(|preview| preview["points"][0]["givenBack"].clone()).collect()),
            "pointsTaken" => Some(previews.iter().map(|preview| preview["points"][0]["takenBack"].clone()).collect()),
            _ => figure(preview, name),
        })
    }
}

fn ordered<'r>(regulations: &'r huiji::regulations::Regulations, programs: &Programs, input: &Input) -> OrderLife<'r> {
    let on = input.ordered.as_deref().unwrap_or("2026-03-01");
    let mut member = input
        .joined
        .as_ref()
        .map_or(Value::Null, |joined| shorthand::member(joined, &input.terms, None, &input.activities));
    // What comes after the order may be about it: it is put down after it.
    let activities = member.get_mut("activities").and_then(Value::as_array_mut);
    let is_later = |activity: &mut Value| text(activity, "on")[..10] > on[..10];
    let later: Vec<_> = activities.map(|activities| activities.extract_if(.., is_later).collect()).unwrap_or_default();
    let mut cart = json!({ "lines": input.cart.iter().map(|line| line_of_cart(line)).collect::<Vec<_>>() });
    put_all(&mut cart, &input.with);
    let mut life = OrderLife::quoted(regulations, member, &cart, on);
    if !input.paid.is_empty() {
        let paid = input.paid.iter().map(|paid| json!({ "paid": paid }));
        life.order["lines"] = paid.collect();
    }
    if input.booked.unwrap_or(input.joined.is_some()) {
        let version = &programs[&input.program][0];
        let offers = version["offers"].as_array().into_iter().flatten();
        let multiplies = offers.filter(|offer| offer.get("points").is_some());
        let multipliers: Vec<_> = multiplies.map(|offer| text(offer, "id")).collect();
        let tier = life.tier(on);
        life.book(&multipliers);
        if input.paid.is_empty() {
            life.has_brought_what_was_quoted(&tier);
        }
    }
    later.into_iter().for_each(|activity| life.note(activity));
    put_all(&mut life.order, &input.order);
    life
}

fn line_of_cart(line: &str) -> Value {
    let words: Vec<_> = line.split(' ').collect();
    let (goods, besides) = words.split_at(3);
    let cart = shorthand::cart(&[goods.join(" ")]);
    let mut line = cart["lines"][0].clone();
    for pair in besides.chunks(2) {
        let name = match pair[0] {
            "sale" => "salePrice",
            "floor" => "floor",
            other => panic!("nothing of a line: {other}"),
        };
        line[name] = json!(pair[1]);
    }
    line
}

fn put_all(object: &mut Value, fields: &Value) {
    for (name, value) in fields.as_object().into_iter().flatten() {
        object[name.as_str()] = if value == "none" { Value::Null } else { value.clone() };
    }
}

fn given_back_on(text: &str) -> (&str, Vec<(usize, u32)>) {
    let (on, pieces) = text.split_once(' ').unwrap_or((text, ""));
    let number = |text: &str| text.parse::<u32>().unwrap_or_else(|_| panic!("no number: {text}"));
    let pieces = pieces.split_whitespace().map(|piece| {
        let (quantity, line) = piece.split_once('*').unwrap_or(("1", piece));
        (usize::try_from(number(line)).unwrap(), number(quantity))
    });
    (on, pieces.collect())
}

/// A figure of a preview by the name that a case calls it.
fn figure(preview: &Value, name: &str) -> Option<Value> {
    match name {
        "booked" => Some(described(&preview["booked"], |booked| {
            let pieces = booked.get("quantity").map_or(String::new(), |pieces| format!("{pieces} of "));
            format!("{pieces}{}: {}", text(booked, "line"), text(booked, "amount"))
        })),
        "lines" => Some(described(&preview["lines"], |line| {
            let day = |name: &str| line[name].as_str().unwrap_or("for good").to_owned();
            let may = |name: &str| if line[name] == json!(true) { "yes" } else { "no" };
            let (back, exchange) = (may("returnable"), may("exchangeable"));
            format!(
                "{} of {} {}: {back}, {}; exchange {exchange}, {}",
                text(line, "quantity"),
                text(line, "line"),
                text(line, "sku"),
                day("returnableTo"),
                day("exchangeableTo")
            )
        })),
        "reasons" => Some(described(&preview["lines"], |line| match &line["reason"] {
            Value::Null => "none".to_owned(),
            reason => {
                let last = reason["params"]["lastDay"].as_str().map_or(String::new(), |last| format!(" {last}"));
                format!("{}{last} by {} {}", text(reason, "code"), text(reason, "pointer"), text(reason, "clause"))
            }
        })),
        "points" => Some(described(&preview["points"], |moved| {
            let [taken, given, debt] = ["takenBack", "givenBack", "debt"].map(|name| text(moved, name));
            format!("{}: {taken} taken, {given} given, {debt} owed", text(moved, "wallet"))
        })),
        "tier" => Some(match &preview["tier"] {
            Value::Null => Value::Null,
            tier => json!(format!("{} to {}", text(tier, "before"), text(tier, "after"))),
        }),
        "version" => preview.pointer("/regulations/version").cloned(),
        "sum" => Some(json!(minor(&preview["money"]) + minor(&preview["byPoints"]) == minor(&preview["refund"]))),
        "paid" | "refunded" | "kept" | "keptOffers" | "refund" | "money" | "byPoints" | "exact" => {
            preview.get(name).cloned()
        }
        _ => None,
    }
}
