//! What holds of every quote and of every preview of a return: money adds up, line by line and in all.

use crate::laws::list;
use crate::order::cents_of;
use serde_json::Value;
use std::collections::BTreeSet;

/// The laws that the answer to a request breaks.
pub(crate) fn broken(request: &Value, answer: &Value) -> Vec<&'static str> {
    if request.get("order").is_some() { broken_by_return(request, answer) } else { broken_by_quote(request, answer) }
}

fn broken_by_quote(request: &Value, quote: &Value) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let mut law = |holds: bool, words: &'static str| {
        if !holds {
            broken.push(words);
        }
    };
    let lines = list(quote, "lines");
    for line in lines {
        let quantity = line["quantity"].as_i64().unwrap();
        law(cents(line, "price") * quantity == cents(line, "list"), "a list amount is not price times quantity");
        law(cents(line, "list") + adjusted(line) == cents(line, "payable"), "a line does not add up");
        let units =
            || list(line, "units").iter().map(|unit| (unit["quantity"].as_i64().unwrap(), cents(unit, "payable")));
        law(units().map(|(pieces, _)| pieces).sum::<i64>() == quantity, "the units are not the pieces");
        law(
            units().map(|(pieces, each)| pieces * each).sum::<i64>() == cents(line, "payable"),
            "the units do not add up",
        );
        let spread = units().map(|(_, each)| each).max().zip(units().map(|(_, each)| each).min());
        law(spread.is_none_or(|(most, least)| most - least <= 1), "two pieces are more than a minor unit apart");
        let by_points = Some(&line["redeemed"]).filter(|part| !part.is_null()).map_or(0, cents_of);
        law((0..=cents(line, "payable")).contains(&by_points), "points pay more of a line than it costs");
        law(cents(line, "payable") >= 0, "a line costs less than nothing");
        law(list(line, "adjustments").iter().all(|part| cents(part, "amount") < 0), "an adjustment adds");
        law(line["untouched"].is_null() || list(line, "adjustments").is_empty(), "an untouched line was touched");
    }
    let sum = |name: &str| lines.iter().map(|line| cents(line, name)).sum::<i64>();
    law(sum("list") == cents(quote, "list") && sum("payable") == cents(quote, "payable"), "the lines do not add up");
    law(cents(quote, "list") + cents(quote, "adjustment") == cents(quote, "payable"), "the order does not add up");
    let shipping = &quote["shipping"];
    let shipped = if shipping.is_null() { 0 } else { cents(shipping, "payable") };
    law(shipping.is_null() || cents(shipping, "list") + adjusted(shipping) == shipped, "shipping does not add up");
    let by_points = Some(&quote["redeemed"]).filter(|redeemed| redeemed["affordable"] == true);
    let by_points = by_points.map_or(0, |redeemed| cents(redeemed, "amount"));
    let parts = lines.iter().map(|line| &line["redeemed"]).filter(|part| !part.is_null()).map(cents_of);
    law(parts.sum::<i64>() == by_points, "what points pay of the lines is not what they pay");
    let all = cents(quote, "payable") + shipped;
    law(cents(quote, "total") == all - by_points, "the total does not add up");
    for earned in list(quote, "points") {
        let of_wallet = lines.iter().flat_map(|line| list(line, "points"));
        let of_wallet = of_wallet.filter(|part| part["wallet"] == earned["wallet"]);
        let parts = of_wallet.map(|part| part["points"].as_i64().unwrap()).sum::<i64>();
        law(lines.is_empty() || earned["points"].as_i64() == Some(parts), "the points of the lines do not add up");
    }
    let combination = &quote["combination"];
    let used = ids(list(combination, "offers"));
    law(list(combination, "offers").is_sorted_by_key(|id| id.as_str().unwrap()), "the offers are out of order");
    let adjustments = lines.iter().chain(Some(shipping).filter(|shipping| !shipping.is_null()));
    let adjustments = adjustments.flat_map(|line| list(line, "adjustments")).filter_map(|part| part["offer"].as_str());
    law(adjustments.collect::<BTreeSet<_>>() == used, "the offers are not those that changed an amount");
    let left_out = list(quote, "notApplied").iter().map(|left_out| left_out["offer"].as_str().unwrap());
    law(left_out.clone().all(|id| !used.contains(id)), "an offer was used and was not");
    let given = list(quote, "gifts").iter().map(|gift| gift["offer"].as_str().unwrap());
    law(given.clone().all(|id| !left_out.clone().any(|known| known == id)), "a gift was given and was not");
    let next = &combination["runnerUp"];
    if !next.is_null() {
        law(cents(next, "total") - cents(next, "difference") == all, "the runner-up's difference is another");
        law(cents(next, "difference") >= 0, "the runner-up costs less than the best");
        // Sale prices have no id.
        let on_sale = list(&request["cart"], "lines").iter().any(|line| line["salePrice"].is_string());
        law(on_sale || !ids(list(next, "offers")).is_subset(&used), "the runner-up has no other offer");
    }
    for other in list(quote, "otherTiers") {
        law(cents(other, "total") - cents(other, "difference") == all, "the difference of a tier is another");
        law(cents(other, "total") >= 0 && other["tier"] != quote["tier"], "another tier is none");
    }
    broken
}

fn broken_by_return(request: &Value, preview: &Value) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let mut law = |holds: bool, words: &'static str| {
        if !holds {
            broken.push(words);
        }
    };
    let order = &request["order"];
    let amounts = |name: &str| {
        let amounts = list(order, "lines").iter().filter_map(|line| line.get(name)).filter(|amount| !amount.is_null());
        amounts.map(minor).sum::<i64>()
    };
    let (paid, refunded) = (cents(preview, "paid"), cents(preview, "refunded"));
    law(paid == amounts("paid") && refunded == amounts("refunded"), "it is not what was paid and paid back");
    let (refund, kept) = (cents(preview, "refund"), cents(preview, "kept"));
    let returned = list(preview, "lines").iter().filter(|line| line["returnable"] == true);
    let is_any = returned.clone().next().is_some();
    let expected = if is_any { (paid - refunded - kept).max(0) } else { 0 };
    law(refund == expected, "the refund is not what the kept goods leave");
    law(cents(preview, "money") + cents(preview, "byPoints") == refund, "money and points are not the refund");
    law(cents(preview, "money") >= 0 && cents(preview, "byPoints") >= 0, "less than nothing is paid back");
    let booked = list(preview, "booked");
    law(booked.iter().map(|booked| cents(booked, "amount")).sum::<i64>() == refund, "the booked lines do not add up");
    let mut quantities: Vec<_> =
        booked.iter().filter_map(|booked| Some((booked["line"].as_u64(), booked.get("quantity")?))).collect();
    quantities.sort_by_key(|(line, _)| *line);
    let asked: Vec<_> = returned.map(|line| (line["line"].as_u64(), &line["quantity"])).collect();
    law(quantities == asked, "the booked pieces are not those that are given back");
    let mut nothing_left = true;
    for (place, (line, goods)) in list(order, "lines").iter().zip(list(&order["cart"], "lines")).enumerate() {
        let of_line = booked.iter().find(|booked| booked["line"].as_u64() == u64::try_from(place).ok());
        let amount = of_line.map_or(0, |booked| cents(booked, "amount"));
        let was = line.get("refunded").filter(|amount| !amount.is_null()).map_or(0, minor);
        law((0..=minor(&line["paid"]) - was).contains(&amount), "more comes back for a line than was left of it");
        let pieces = of_line.and_then(|booked| booked.get("quantity")).and_then(Value::as_i64).unwrap_or(0);
        let before = line.get("returned").and_then(Value::as_i64).unwrap_or(0);
        nothing_left &= goods["quantity"].as_i64() == Some(pieces + before);
    }
    if nothing_left {
        law(kept == 0, "nothing is kept, and costs something");
        law(!is_any || refunded + refund == paid, "all came back, and not all was paid back");
    }
    let is_in_ledger = order.get("purchase").is_some_and(|purchase| !purchase.is_null());
    law(is_in_ledger || list(preview, "points").is_empty(), "points move without a purchase");
    law(is_in_ledger || preview["tier"].is_null(), "a tier without a purchase");
    for moved in list(preview, "points") {
        let points = |name: &str| moved[name].as_i64().unwrap();
        law(points("takenBack") >= 0 && points("givenBack") >= 0, "fewer points move than none");
    }
    broken
}

fn adjusted(line: &Value) -> i64 {
    list(line, "adjustments").iter().map(|part| cents(part, "amount")).sum()
}

fn ids(ids: &[Value]) -> BTreeSet<&str> {
    ids.iter().filter_map(Value::as_str).collect()
}

fn cents(value: &Value, name: &str) -> i64 {
    cents_of(&value[name])
}

/// Of an amount that need not have all its digits.
fn minor(amount: &Value) -> i64 {
    let text = amount.as_str().unwrap();
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{rest:0<2}").parse().unwrap()
}
