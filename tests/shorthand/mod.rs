//! Documents in few words, so that a case can say what it is about and nothing else.

mod rules;

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
    for list in ["tiers", "benefits", "offers", "wallets", "levels", "redemptions"] {
        for entry in version.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(entry) = entry.as_object_mut() {
                let name = json!({ "en": entry.get("id") });
                entry.entry("name").or_insert(name);
            }
            if list == "tiers" {
                rules::spell_out(entry);
            }
            for occasion in entry.get_mut("occasions").and_then(Value::as_array_mut).into_iter().flatten() {
                let name = json!({ "en": occasion.get("id") });
                put(occasion, "name", name);
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
/// - `2026-01-05 buys A 20.00`, or `2026-01-05 buys A tea:20.00 cup:5.00` with categories; of three
///   pieces `3*tea:20.00`; of which 5.00 was paid by value and 2.00 is tax, `20.00/5.00~2.00`; and
///   with shipping `+8.00`
/// - `2026-02-01 returns A 20.00`, or `2026-02-01 returns A - 5.00` where of the first line nothing
///   is, or `2026-02-01 returns A 2*5.00` of two pieces
/// - `2026-01-09 completes A`
/// - `2026-02-03 redeems 100`, or `2026-02-03 redeems 100 stars` from a wallet other than `points`, or
///   `2026-02-03 redeems 100 for gift`, an item, or `for 2*gift`, two of it; and `as R`, to be given back by that id
/// - `2026-02-04 gives-back R`, or `2026-02-04 gives-back R 50`
/// - `2026-02-05 uses wash`, a benefit, or `uses 2*wash`, or `uses guest at tasting`, an event
/// - `2026-02-05 does feedback`
/// - `2026-02-06 adds 50` or `takes 50` by hand, perhaps with a wallet other than `points`
/// - and what [`rules::deed`] knows
fn activity(index: usize, line: &str) -> Value {
    let words: Vec<_> = line.split(' ').collect();
    let id = format!("activity-{index}");
    match words.as_slice() {
        [on, "buys", id, amounts @ ..] => json!({ "id": id, "on": on, "purchase": bought(amounts) }),
        [on, "returns", of, amounts @ ..] => {
            json!({ "id": id, "on": on, "refund": { "of": of, "lines": returned(amounts) } })
        }
        [on, "completes", of] => json!({ "id": id, "on": on, "completion": { "of": of } }),
        [on, "redeems", points, rest @ ..] => {
            let after = |word: &str| {
                rest.iter().position(|known| *known == word).and_then(|place| rest.get(place.saturating_add(1)))
            };
            let wallet = rest.first().filter(|word| !["for", "as"].contains(word)).unwrap_or(&"points");
            let mut redemption = json!({ "wallet": wallet, "points": number(points) });
            if let Some(item) = after("for") {
                let (pieces, item) = pieces(item);
                put(&mut redemption, "item", json!(item));
                if let Some(pieces) = pieces {
                    put(&mut redemption, "quantity", json!(pieces));
                }
            }
            json!({ "id": after("as").map_or(id, |id| (*id).to_owned()), "on": on, "redemption": redemption })
        }
        [on, "gives-back", of] => json!({ "id": id, "on": on, "giveBack": { "of": of } }),
        [on, "gives-back", of, points] => {
            json!({ "id": id, "on": on, "giveBack": { "of": of, "points": number(points) } })
        }
        [on, "uses", benefit, event @ ..] => {
            let (quantity, benefit) = pieces(benefit);
            let mut used = json!({ "benefit": benefit });
            for (name, value) in [("quantity", quantity.map(Value::from)), ("event", event.get(1).map(|at| json!(at)))]
            {
                if let Some(value) = value {
                    put(&mut used, name, value);
                }
            }
            json!({ "id": id, "on": on, "use": used })
        }
        [on, "does", kind] => json!({ "id": id, "on": on, "action": { "kind": kind } }),
        [on, "adds", points, wallet @ ..] => {
            let wallet = wallet.first().unwrap_or(&"points");
            json!({ "id": id, "on": on, "adjustment": { "wallet": wallet, "add": number(points) } })
        }
        [on, "takes", points, wallet @ ..] => {
            let wallet = wallet.first().unwrap_or(&"points");
            json!({ "id": id, "on": on, "adjustment": { "wallet": wallet, "take": number(points) } })
        }
        [on, words @ ..] => {
            let (kind, deed) = rules::deed(words).unwrap_or_else(|| panic!("no activity: {line}"));
            let id = if let ["orders", id, ..] = words { (*id).to_owned() } else { id };
            json!({ "id": id, "on": on, kind: deed })
        }
        [] => panic!("no activity: {line}"),
    }
}

fn put(object: &mut Value, name: &str, value: Value) {
    let Some(fields) = object.as_object_mut() else { panic!("no object: {object}") };
    fields.insert(name.to_owned(), value);
}

fn number(text: &str) -> i64 {
    text.parse().unwrap_or_else(|_| panic!("no number: {text}"))
}

fn bought(amounts: &[&str]) -> Value {
    let (shipping, amounts): (Vec<_>, Vec<_>) = amounts.iter().copied().partition(|amount| amount.starts_with('+'));
    let lines = amounts.iter().map(|amount| {
        let (pieces, amount) = pieces(amount);
        let (category, amount) = amount.split_once(':').unwrap_or(("thing", amount));
        let (amount, tax) = amount.split_once('~').map_or((amount, None), |(amount, tax)| (amount, Some(tax)));
        let (paid, value) = amount.split_once('/').map_or((amount, None), |(paid, value)| (paid, Some(value)));
        let mut line = json!({ "sku": category, "quantity": pieces.unwrap_or(1), "paid": paid });
        let more = [("category", Some(category).filter(|_| category != "thing")), ("paidByValue", value), ("tax", tax)];
        for (name, value) in more.iter().filter_map(|(name, value)| value.map(|value| (*name, value))) {
            put(&mut line, name, json!(value));
        }
        line
    });
    let mut purchase = json!({ "lines": lines.collect::<Vec<_>>() });
    if let Some(shipping) = shipping.first() {
        put(&mut purchase, "shipping", json!(shipping.trim_start_matches('+')));
    }
    purchase
}

fn returned(amounts: &[&str]) -> Vec<Value> {
    let lines = amounts.iter().enumerate().filter(|(_, amount)| **amount != "-");
    lines
        .map(|(line, amount)| {
            let (pieces, amount) = pieces(amount);
            let mut refund = json!({ "line": line, "amount": amount });
            if let Some(pieces) = pieces {
                put(&mut refund, "quantity", json!(pieces));
            }
            refund
        })
        .collect()
}

/// `3*20.00` is 20.00 for three pieces.
fn pieces(amount: &str) -> (Option<i64>, &str) {
    amount.split_once('*').map_or((None, amount), |(pieces, amount)| (Some(number(pieces)), amount))
}

/// A cart from lines like `tea 3 0.99` or `tea:designated 3 0.99`, with a tag; with a sale price and a
/// floor, `tea 3 0.99 sale 0.89 floor 0.50`.
pub(crate) fn cart(lines: &[String]) -> Value {
    let lines = lines.iter().map(|line| {
        let words: Vec<_> = line.split(' ').collect();
        let [goods, quantity, price, rest @ ..] = words.as_slice() else { panic!("no line of a cart: {line}") };
        let (category, tag) = goods.split_once(':').unwrap_or((goods, ""));
        let tags = if tag.is_empty() { vec![] } else { vec![tag] };
        let quantity: u32 = quantity.parse().unwrap_or_else(|_| panic!("no quantity: {line}"));
        let mut cart_line =
            json!({ "sku": category, "category": category, "tags": tags, "quantity": quantity, "price": price });
        for pair in rest.chunks(2) {
            match pair {
                ["sale", price] => put(&mut cart_line, "salePrice", json!(price)),
                ["floor", price] => put(&mut cart_line, "floor", json!(price)),
                _ => panic!("no line of a cart: {line}"),
            }
        }
        cart_line
    });
    json!({ "lines": lines.collect::<Vec<_>>() })
}

/// A request from its parts.
pub(crate) fn request(parts: &[(&str, &Value)]) -> Vec<u8> {
    let parts: Map<_, _> = parts.iter().map(|(name, part)| ((*name).to_owned(), (*part).clone())).collect();
    Value::Object(parts).to_string().into_bytes()
}
