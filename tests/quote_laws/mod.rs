//! What every quote says of itself, whatever was asked: its parts sum up, nothing is below zero or below
//! a floor, and every offer is told once, as applied or as not.

use serde_json::Value;
use std::collections::BTreeSet;

/// An amount in minor units of a currency with two digits.
pub(crate) fn minor(amount: &Value) -> i64 {
    let text = amount.as_str().unwrap_or_else(|| panic!("no amount: {amount}"));
    text.replace('.', "").parse().unwrap()
}

fn list<'v>(of: &'v Value, name: &str) -> &'v [Value] {
    of[name].as_array().unwrap_or_else(|| panic!("no {name}: {of}"))
}

fn sum(amounts: impl Iterator<Item = i64>) -> i64 {
    amounts.sum()
}

/// What goods and shipping come to.
pub(crate) fn to_pay(quote: &Value) -> i64 {
    minor(&quote["payable"]) + if quote["shipping"].is_null() { 0 } else { minor(&quote["shipping"]["payable"]) }
}

/// The ids of offers that changed an amount, those whose gift is given, and those that were not applied.
fn told(quote: &Value) -> Vec<&str> {
    let changed = list(&quote["combination"], "offers").iter().map(|id| id.as_str().unwrap());
    let gifts = list(quote, "gifts").iter().map(|gift| gift["offer"].as_str().unwrap());
    let not = list(quote, "notApplied").iter().map(|not| not["offer"].as_str().unwrap());
    changed.chain(gifts).chain(not).collect()
}

/// Panics where a quote of a cart does not hold together.
pub(crate) fn holds_together(cart: &Value, quote: &Value) {
    let lines = list(quote, "lines");
    assert_eq!(lines.len(), list(cart, "lines").len());
    let mut applied = BTreeSet::new();
    let mut adjusted = |entry: &Value| {
        let adjustments = list(entry, "adjustments");
        applied.extend(adjustments.iter().filter_map(|adjustment| adjustment["offer"].as_str().map(str::to_owned)));
        assert!(adjustments.iter().all(|adjustment| minor(&adjustment["amount"]) < 0), "{entry}");
        let amount = sum(adjustments.iter().map(|adjustment| minor(&adjustment["amount"])));
        assert_eq!(minor(&entry["list"]) + amount, minor(&entry["payable"]), "{entry}");
        assert!(minor(&entry["payable"]) >= 0, "{entry}");
        amount
    };
    let mut adjustment = 0;
    for (line, asked) in lines.iter().zip(list(cart, "lines")) {
        assert_eq!((&line["sku"], &line["quantity"]), (&asked["sku"], &asked["quantity"]));
        adjustment += adjusted(line);
        let quantity = line["quantity"].as_i64().unwrap();
        let lowest = |name: &str| if asked[name].is_null() { i64::MAX } else { minor(&asked[name]) };
        // What the shop itself asks may lie below the floor, which is for offers.
        let floor = if asked["floor"].is_null() { 0 } else { lowest("floor").min(lowest("salePrice")) };
        assert!(minor(&line["payable"]) >= floor * quantity, "{line}");
        let units = list(line, "units");
        let pieces = |unit: &Value| unit["quantity"].as_i64().unwrap();
        assert_eq!(sum(units.iter().map(pieces)), quantity, "{line}");
        assert_eq!(
            sum(units.iter().map(|unit| pieces(unit) * minor(&unit["payable"]))),
            minor(&line["payable"]),
            "{line}"
        );
        assert!(line["untouched"].is_null() || line["adjustments"] == Value::Array(vec![]), "{line}");
    }
    let of_lines = |name: &str| sum(lines.iter().map(|line| minor(&line[name])));
    assert_eq!(of_lines("list"), minor(&quote["list"]));
    assert_eq!(of_lines("payable"), minor(&quote["payable"]));
    assert_eq!(adjustment, minor(&quote["adjustment"]));
    if !quote["shipping"].is_null() {
        adjusted(&quote["shipping"]);
    }

    let redeemed = &quote["redeemed"];
    let by_points = if redeemed["affordable"] == Value::Bool(true) { minor(&redeemed["amount"]) } else { 0 };
    let of_line = |line: &Value| if line["redeemed"].is_null() { 0 } else { minor(&line["redeemed"]) };
    assert_eq!(sum(lines.iter().map(of_line)), by_points, "{quote}");
    assert!(lines.iter().all(|line| (0..=minor(&line["payable"])).contains(&of_line(line))), "{quote}");
    assert_eq!(to_pay(quote) - by_points, minor(&quote["total"]));
    assert!(minor(&quote["total"]) >= 0);
    for wallet in list(quote, "points") {
        let parts =
            lines.iter().flat_map(|line| list(line, "points")).filter(|part| part["wallet"] == wallet["wallet"]);
        assert_eq!(
            sum(parts.map(|part| part["points"].as_i64().unwrap())),
            wallet["points"].as_i64().unwrap(),
            "{quote}"
        );
    }

    let combination = &quote["combination"];
    let offers: BTreeSet<_> = list(combination, "offers").iter().map(|id| id.as_str().unwrap().to_owned()).collect();
    assert_eq!(offers, applied, "what changed an amount is what is named");
    let told = told(quote);
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len(), "told twice: {told:?}");
    let next = &combination["runnerUp"];
    if !next.is_null() {
        let difference = minor(&next["difference"]);
        assert!(difference >= 0, "{combination}");
        assert_eq!(to_pay(quote) + difference, minor(&next["total"]), "{combination}");
        let other = list(next, "offers").iter().any(|id| !offers.contains(id.as_str().unwrap()));
        assert!(other, "it uses nothing else: {combination}");
    }
    for other in list(quote, "otherTiers") {
        assert_eq!(to_pay(quote) + minor(&other["difference"]), minor(&other["total"]), "{other}");
        assert_ne!(other["tier"], quote["tier"]);
    }
}
