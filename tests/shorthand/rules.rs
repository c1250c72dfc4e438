//! Rules of tiers, holds and what happens besides buying, in words.

use serde_json::{Value, json};

/// A tier whose `reach`, `keep` and `hold` may be words:
///
/// - rules: `spend 2000.00 W`, `spend 2000.00 of book W`, `spend 2000.00 at north W`, `spend 2000.00 by web W`,
///   `3 orders W`, `5 pieces W`, `5 pieces of book W`, `5 pieces of book at north W`, `100 points W`, `2 events W`,
///   `1 referrals W`, `fee 99.00 W`,
///   `contribution 500.00 W`, `24 months joined`, `invited W`, and trees of them as in the document
/// - where W is `ever`, `in 12 months`, `in 90 days`, `in a month`, `quarter`, `half`, `year`, `membership-year`, `tier-year`
/// - holds: `12 months`, `calendar year`, `calendar year and next`, `membership-year`, `membership-year and next`,
///   `while met`, `life`
pub(super) fn spell_out(tier: &mut Value) {
    for name in ["reach", "keep"] {
        if let Some(rule) = tier.get_mut(name) {
            spell_out_rule(rule);
        }
    }
    if let Some(hold) = tier.get_mut("hold").filter(|hold| hold.is_string()) {
        *hold = spelled_hold(hold.as_str().unwrap_or_default());
    }
}

fn spell_out_rule(rule: &mut Value) {
    if let Some(words) = rule.as_str() {
        *rule = spelled_rule(words);
        return;
    }
    let lists = ["/all", "/any", "/atLeast/of"];
    for list in lists {
        for rule in rule.pointer_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            spell_out_rule(rule);
        }
    }
}

fn spelled_rule(text: &str) -> Value {
    let words: Vec<_> = text.split(' ').collect();
    let place = words.iter().position(|word| ["ever", "in"].contains(word)).unwrap_or(words.len());
    let (what, window) = words.split_at(place);
    let window = spelled_window(window);
    let rule = |metric: &str, least: Value| json!({ metric: { "atLeast": least, "window": window } });
    let among = |mut rule: Value, metric: &str, field: &str, value: Value| {
        if let Some(rule) = rule.get_mut(metric).and_then(Value::as_object_mut) {
            rule.insert(field.to_owned(), value);
        }
        rule
    };
    match what {
        ["spend", least] => rule("netSpend", json!(least)),
        ["spend", least, "of", goods] => {
            among(rule("netSpend", json!(least)), "netSpend", "goods", json!({ "categories": [goods] }))
        }
        ["spend", least, "at", shop] => among(rule("netSpend", json!(least)), "netSpend", "shops", json!([shop])),
        ["spend", least, "by", channel] => {
            among(rule("netSpend", json!(least)), "netSpend", "channels", json!([channel]))
        }
        [least, "orders"] => rule("orders", number(least)),
        [least, "orders", "at", shop] => among(rule("orders", number(least)), "orders", "shops", json!([shop])),
        [least, "pieces"] => rule("pieces", number(least)),
        [least, "pieces", "of", goods] => {
            among(rule("pieces", number(least)), "pieces", "goods", json!({ "categories": [goods] }))
        }
        [least, "pieces", "of", goods, "at", shop] => {
            let of_goods = among(rule("pieces", number(least)), "pieces", "goods", json!({ "categories": [goods] }));
            among(of_goods, "pieces", "shops", json!([shop]))
        }
        [least, "points"] => among(rule("pointsEarned", number(least)), "pointsEarned", "wallet", json!("points")),
        [least, metric @ ("events" | "referrals")] => rule(metric, number(least)),
        ["fee", least] => rule("feePaid", json!(least)),
        ["contribution", least] => rule("contribution", json!(least)),
        [least, "months", "joined"] => json!({ "tenure": { "atLeast": number(least) } }),
        ["invited"] => json!({ "invitation": { "window": window } }),
        _ => panic!("no rule: {text}"),
    }
}

fn spelled_window(words: &[&str]) -> Value {
    match words {
        [] => Value::Null,
        ["ever"] => json!({ "lifetime": {} }),
        ["in", count, "months"] => json!({ "rollingMonths": number(count) }),
        ["in", count, "days"] => json!({ "rollingDays": number(count) }),
        ["in", "a", "membership-year"] => json!({ "membershipYear": {} }),
        ["in", "a", "tier-year"] => json!({ "tierYear": {} }),
        ["in", "a", period] => json!({ "calendar": period }),
        _ => panic!("no window: {words:?}"),
    }
}

fn spelled_hold(text: &str) -> Value {
    match text.split(' ').collect::<Vec<_>>().as_slice() {
        [count, "months"] => json!({ "months": number(count) }),
        ["calendar", period] => json!({ "calendar": { "period": period } }),
        ["calendar", period, "and", "next"] => json!({ "calendar": { "period": period, "next": true } }),
        ["membership-year"] => json!({ "membershipYear": {} }),
        ["membership-year", "and", "next"] => json!({ "membershipYear": { "next": true } }),
        ["while", "met"] => json!({ "whileMet": {} }),
        ["life"] => json!({ "life": {} }),
        _ => panic!("no hold: {text}"),
    }
}

fn number(text: &str) -> Value {
    json!(text.parse::<i64>().unwrap_or_else(|_| panic!("no number: {text}")))
}

/// What moves a tier besides plain purchases, in words after the day:
///
/// - `orders A book*3:60.00 tea:5.00 @north #web`: pieces, a shop, a channel
/// - `sends A 0 2 40.00`: back of the purchase A's line 0, 2 pieces for 40.00
/// - `attends`, `refers`, `contributes 500.00`, `invited gold`
/// - `pays 99.00`, or `pays 99.00 gold 2026-12-31` for a tier through a day
/// - `granted gold 2026-12-31 trial`, `status_match` or `decision`
pub(super) fn deed(words: &[&str]) -> Option<(&'static str, Value)> {
    Some(match words {
        ["orders", _, goods @ ..] => ("purchase", order(goods)),
        ["sends", of, line, quantity, amount] => {
            let line = json!({ "line": number(line), "quantity": number(quantity), "amount": amount });
            ("refund", json!({ "of": of, "lines": [line] }))
        }
        ["attends"] => ("action", json!({ "kind": "event" })),
        ["refers"] => ("action", json!({ "kind": "referral" })),
        ["contributes", amount] => ("contribution", json!({ "amount": amount })),
        ["invited", tier] => ("invitation", json!({ "tier": tier })),
        ["pays", amount] => ("fee", json!({ "amount": amount })),
        ["pays", amount, tier, to] => ("fee", json!({ "amount": amount, "tier": tier, "to": to })),
        ["granted", tier, to, kind] => ("grant", json!({ "tier": tier, "to": to, "as": kind })),
        _ => return None,
    })
}

fn order(words: &[&str]) -> Value {
    let goods = words.iter().filter(|word| !word.starts_with(['@', '#']));
    let lines = goods.map(|word| {
        let (goods, paid) = word.split_once(':').unwrap_or_else(|| panic!("no goods: {word}"));
        let (sku, pieces) = goods.split_once('*').unwrap_or((goods, "1"));
        json!({ "sku": sku, "category": sku, "quantity": number(pieces), "paid": paid })
    });
    let named = |sign: char| words.iter().find_map(|word| word.strip_prefix(sign));
    let mut order = json!({ "lines": lines.collect::<Vec<_>>() });
    for (field, name) in [("shop", named('@')), ("channel", named('#'))] {
        if let (Some(order), Some(name)) = (order.as_object_mut(), name) {
            order.insert(field.to_owned(), json!(name));
        }
    }
    order
}
