//! Documents in few words, so that a case can say what it is about and nothing else.

use serde_json::{Map, Value, json};

/// A program document from its versions. What a version leaves out is filled in: ids, names, days.
pub(crate) fn program(currency: &str, versions: &[Value]) -> Value {
    let versions: Vec<_> = versions.iter().enumerate().map(|(index, version)| self::version(index, version)).collect();
    json!({
        "id": "case",
        "name": { "en": "Case" },
        "currency": currency,
        "timeZone": "Asia/Shanghai",
        "locales": ["en"],
        "versions": versions,
    })
}

fn version(index: usize, given: &Value) -> Value {
    let mut version = given.as_object().cloned().unwrap_or_default();
    let from = version.get("effectiveFrom").cloned().unwrap_or_else(|| json!("2000-01-01"));
    let defaults = [
        ("id", json!(format!("v{}", index.saturating_add(1)))),
        ("announcedOn", from.clone()),
        ("effectiveFrom", from),
        ("tiers", json!([{ "id": "basic" }])),
    ];
    for (name, value) in defaults {
        version.entry(name).or_insert(value);
    }
    for list in ["tiers", "benefits", "wallets"] {
        for entry in version.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(entry) = entry.as_object_mut() {
                let name = json!({ "en": entry.get("id") });
                entry.entry("name").or_insert(name);
            }
        }
    }
    Value::Object(version)
}

/// A member document. Terms are `from to`, or `from` where they are open.
pub(crate) fn member(joined: &str, terms: &[String], opening: Option<&Value>, activities: &[String]) -> Value {
    let open = [joined.to_owned()];
    let terms = if terms.is_empty() { &open[..] } else { terms };
    let terms = terms.iter().map(|term| {
        let mut days = term.split(' ');
        json!({ "from": days.next(), "to": days.next() })
    });
    let activities = activities.iter().enumerate().map(|(index, line)| activity(index, line));
    json!({
        "id": "member",
        "kind": "person",
        "joinedOn": joined,
        "terms": terms.collect::<Vec<_>>(),
        "opening": opening,
        "activities": activities.collect::<Vec<_>>(),
    })
}

/// An activity in a line of words:
///
/// - `2026-01-05 buys A 20.00`, or `2026-01-05 buys A tea:20.00 cup:5.00` with categories
/// - `2026-02-01 returns A 20.00`, or `2026-02-01 returns A - 5.00` where of the first line nothing is
/// - `2026-02-03 redeems 100`, or `2026-02-03 redeems 100 stars` from a wallet other than `points`
fn activity(index: usize, line: &str) -> Value {
    let words: Vec<_> = line.split(' ').collect();
    match words.as_slice() {
        [on, "buys", id, amounts @ ..] => json!({ "id": id, "on": on, "purchase": { "lines": bought(amounts) } }),
        [on, "returns", of, amounts @ ..] => {
            let refund = json!({ "of": of, "lines": returned(amounts) });
            json!({ "id": format!("activity-{index}"), "on": on, "refund": refund })
        }
        [on, "redeems", points, wallet @ ..] => {
            let wallet = wallet.first().unwrap_or(&"points");
            let points: i64 = points.parse().unwrap_or_else(|_| panic!("no number of points: {line}"));
            let redemption = json!({ "wallet": wallet, "points": points });
            json!({ "id": format!("activity-{index}"), "on": on, "redemption": redemption })
        }
        _ => panic!("no activity: {line}"),
    }
}

fn bought(amounts: &[&str]) -> Vec<Value> {
    let line = |amount: &&str| match amount.split_once(':') {
        Some((category, paid)) => json!({ "sku": category, "category": category, "quantity": 1, "paid": paid }),
        None => json!({ "sku": "thing", "quantity": 1, "paid": amount }),
    };
    amounts.iter().map(line).collect()
}

fn returned(amounts: &[&str]) -> Vec<Value> {
    let lines = amounts.iter().enumerate().filter(|(_, amount)| **amount != "-");
    lines.map(|(line, amount)| json!({ "line": line, "amount": amount })).collect()
}

/// A cart from lines like `tea 3 0.99` or `tea:designated 3 0.99`, with a tag.
pub(crate) fn cart(lines: &[String]) -> Value {
    let lines = lines.iter().map(|line| {
        let words: Vec<_> = line.split(' ').collect();
        let [goods, quantity, price] = words.as_slice() else { panic!("no line of a cart: {line}") };
        let (category, tag) = goods.split_once(':').unwrap_or((goods, ""));
        let tags = if tag.is_empty() { vec![] } else { vec![tag] };
        let quantity: u32 = quantity.parse().unwrap_or_else(|_| panic!("no quantity: {line}"));
        json!({ "sku": category, "category": category, "tags": tags, "quantity": quantity, "price": price })
    });
    json!({ "lines": lines.collect::<Vec<_>>() })
}

/// A request from its parts.
pub(crate) fn request(parts: &[(&str, &Value)]) -> Vec<u8> {
    let parts: Map<_, _> = parts.iter().map(|(name, part)| ((*name).to_owned(), (*part).clone())).collect();
    Value::Object(parts).to_string().into_bytes()
}
