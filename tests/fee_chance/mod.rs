//! Programs with fees, members with terms and fees paid, and questions, as chance has them.

use huiji::calendar::Day;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// The first day of every member's first term: a leap day.
pub(crate) const JOINED: &str = "2024-02-29";

/// Days after that, into the time after the last term.
pub(crate) fn days() -> impl Strategy<Value = u32> {
    0..1_300_u32
}

pub(crate) fn day_after(day: &str, days: u32) -> String {
    Day::parse(day).unwrap().plus_days(days).to_string()
}

pub(crate) fn money(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// An amount of an answer in cents; what is none is nothing.
pub(crate) fn cents(amount: &Value) -> i64 {
    amount.as_str().map_or(0, |text| text.replace('.', "").parse().unwrap())
}

fn amount() -> impl Strategy<Value = String> {
    prop_oneof![Just("0.00".to_owned()), (1..100_000_i64).prop_map(money)]
}

fn rate() -> impl Strategy<Value = &'static str> {
    select(vec!["0", "0.333333", "0.5", "0.9", "1"])
}

fn whose() -> impl Strategy<Value = Option<Vec<&'static str>>> {
    option::weighted(0.3, select(vec![vec!["person"], vec!["enterprise"], vec!["person", "enterprise"]]))
}

fn which() -> impl Strategy<Value = Option<Vec<&'static str>>> {
    option::weighted(0.3, select(vec![vec!["join"], vec!["renew"], vec!["upgrade"], vec!["renew", "upgrade"]]))
}

fn tier() -> impl Strategy<Value = &'static str> {
    select(vec!["t0", "t1", "t2"])
}

/// A version with three tiers, of which any may cost nothing, or have no price.
pub(crate) fn program() -> impl Strategy<Value = Value> {
    let tiers = vec(option::weighted(0.9, amount()), 3);
    let rounding = (
        select(vec!["half_away_from_zero", "half_even", "half_down", "down", "up"]),
        select(vec!["0.01", "0.10", "7.00"]),
    );
    let price = (tier(), whose(), which(), option::weighted(0.2, Just("training")), amount(), any::<bool>());
    let promotion = (
        0..300_u32,
        300..1_000_u32,
        whose(),
        which(),
        option::weighted(0.3, vec(tier(), 1..3)),
        rate(),
        option::of((1..100_000_i64).prop_map(money)),
    );
    let exchange = (
        1..300_u32,
        1..2_000_i64,
        option::of(1..1_000_u32),
        option::of(rate()),
        option::of(0..100_000_i64),
        option::weighted(0.3, tier()),
    );
    let rules = (
        1..30_u16,
        1..60_u16,
        proptest::bool::weighted(0.8),
        option::of(1..400_u16),
        option::weighted(
            0.9,
            (
                option::weighted(0.5, 1..300_u16),
                select(vec!["nothing", "days_left", "days_left", "months_left", "months_left"]),
                rate(),
            ),
        ),
    );
    let others =
        (amount(), 1..24_u16, select(vec!["free", "at_cost", "at_most_contract"]), select(vec!["free", "charged"]));
    (tiers, rounding, vec(price, 0..3), vec(promotion, 0..3), exchange, rules, others).prop_map(
        |(fees, (mode, step), prices, promotions, exchange, rules, others)| {
            let tiers: Vec<_> = fees.iter().enumerate().map(|(place, fee)| json!({ "id": format!("t{place}"), "fee": fee })).collect();
            let prices: Vec<_> = prices.into_iter().enumerate().map(|(place, (tier, kinds, which, service, amount, steps))| {
                let steps = steps.then(|| json!({ "prices": [{ "from": 1, "price": amount }, { "from": 3, "price": "5.00" }] }));
                let amount = steps.is_none().then_some(amount);
                json!({ "id": format!("price-{place}"), "tier": tier, "kinds": kinds, "for": which, "service": service, "amount": amount, "steps": steps })
            }).collect();
            let promotions: Vec<_> = promotions.into_iter().enumerate().map(|(place, (from, length, kinds, which, tiers, rate, off))| {
                let rate = off.is_none().then_some(rate);
                let id = format!("promotion-{place}");
                json!({
                    "id": id, "name": { "en": id }, "from": day_after(JOINED, from), "to": day_after(JOINED, from + length),
                    "kinds": kinds, "for": which, "tiers": tiers, "rate": rate, "moneyOff": off,
                })
            }).map(without_repeated_tiers).collect();
            let (points, worth, minimum, share, most, only) = exchange;
            let most = most.map(|more| money(worth + more));
            let (months, in_time, early, grace, back) = rules;
            let (lost, warranty, parts, labour) = others;
            let charge = json!({ "parts": parts, "labour": labour });
            json!({
                "tiers": tiers,
                "rounding": { "mode": mode, "step": step },
                "wallets": [{ "id": "points", "earn": { "actions": { "event": 1 } } }],
                "redemptions": [{
                    "id": "for-fee", "wallet": "points", "tiers": only.map(|tier| [tier]),
                    "exchange": { "for": "fee", "points": points, "amount": money(worth), "minimum": minimum, "share": share, "most": most },
                }],
                "fees": {
                    "termMonths": months,
                    "prices": prices,
                    "promotions": promotions,
                    "renewal": { "inTimeDays": in_time, "early": early, "graceDays": grace },
                    "replacement": { "lost": lost },
                    "cancellation": back.map(|(full, then, rate)| {
 let rate = (then != "nothing").then_some(rate);
 json!({ "fullDays": full, "then": then, "rate": rate })
 }),
                    "repairs": { "warrantyMonths": warranty, "after": charge },
                },
            })
        },
    )
}

fn without_repeated_tiers(mut promotion: Value) -> Value {
    if let Some(tiers) = promotion["tiers"].as_array_mut() {
        tiers.dedup();
    }
    promotion
}

/// A member with terms that follow on each other or not, for some of which a fee was paid; or nobody.
pub(crate) fn history() -> impl Strategy<Value = Value> {
    let term = (
        30..500_u32,
        prop_oneof![3 => Just(0_u32), 1 => 1..60_u32],
        option::weighted(0.9, (amount(), tier(), 0..3_u32)),
    );
    (vec(term, 1..4), select(vec!["person", "enterprise"]), proptest::bool::weighted(0.2), 0..10_u8).prop_map(|(terms, kind, open, nobody)| {
        if nobody == 0 {
            return Value::Null;
        }
        let mut from = JOINED.to_owned();
        let (mut written, mut activities) = (Vec::new(), Vec::new());
        for (place, (length, gap, paid)) in terms.iter().enumerate() {
            let to = day_after(&from, *length);
            if let Some((amount, tier, late)) = paid {
                // Paid on the first day, or some days later, for the whole term.
                let on = day_after(&from, (*late).min(*length));
                activities.push(json!({ "id": format!("f{place}"), "on": on, "fee": { "amount": amount, "tier": tier, "to": to } }));
            }
            let open = open && place + 1 == terms.len() && *gap == 0;
            written.push(json!({ "from": from, "to": (!open).then_some(&to) }));
            from = day_after(&to, gap + 1);
        }
        json!({ "id": "m", "kind": kind, "joinedOn": JOINED, "terms": written, "activities": activities })
    })
}

/// A question, most with points.
pub(crate) fn asked() -> impl Strategy<Value = Value> {
    let quantity = || option::weighted(0.3, 1..30_u32);
    let service = || option::weighted(0.2, select(vec!["training", "cleaning"]));
    let part = (option::of(1..5_u32), amount(), amount(), option::of(amount()));
    let what = prop_oneof![
        (tier(), quantity(), service(), option::of(days())).prop_map(|(tier, quantity, service, from)| {
            let from = from.map(|from| day_after(JOINED, from));
            ("join", json!({ "tier": tier, "kind": "person", "quantity": quantity, "service": service, "from": from }))
        }),
        (option::of(tier()), quantity())
            .prop_map(|(tier, quantity)| ("renew", json!({ "tier": tier, "quantity": quantity }))),
        (tier(), quantity(), quantity()).prop_map(|(tier, quantity, held)| {
            ("upgrade", json!({ "tier": tier, "quantity": quantity, "held": { "quantity": held } }))
        }),
        select(vec!["lost", "damaged", "stolen"]).prop_map(|cause| ("replace", json!({ "cause": cause }))),
        Just(("cancel", json!({}))),
        (days(), select(vec!["quality", "other"]), vec(part, 0..3), option::of(amount())).prop_map(
            |(bought, cause, parts, labour)| {
                let parts: Vec<_> = parts.into_iter().map(|(quantity, cost, price, contract)| {
                json!({ "name": "part", "quantity": quantity, "cost": cost, "price": price, "contract": contract })
            }).collect();
                (
                    "repair",
                    json!({ "boughtOn": day_after(JOINED, bought), "cause": cause, "parts": parts, "labour": labour }),
                )
            }
        ),
    ];
    (what, option::of(0..3_000_u32)).prop_map(|((name, what), points)| {
        let mut asked = json!({ name: what });
        if let Some(points) = points {
            asked["points"] = json!({ "redemption": "for-fee", "points": points });
        }
        asked
    })
}

/// A place in a document, and what is put there.
pub(crate) fn spoiled() -> impl Strategy<Value = (Index, Value)> {
    let value = select(vec![
        json!(null),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(9_007_199_254_740_993_i64),
        json!(true),
        json!(""),
        json!("x"),
        json!("99999999999999.00"),
        json!("-0.01"),
        json!("2026-02-29"),
        json!("2199-12-31"),
        json!("1900-01-01"),
        json!("2026-03-15T12:00"),
        json!([]),
        json!({}),
        json!([[]]),
        json!({ "x": 1 }),
        json!(1_000_000),
    ]);
    (any::<Index>(), value)
}

/// Puts a value at the place, of all those in the document.
pub(crate) fn put(document: &mut Value, place: Index, value: Value) {
    let mut places = Vec::new();
    all(document, &mut String::new(), &mut places);
    let place = place.get(&places);
    if let Some(here) = document.pointer_mut(place) {
        *here = value;
    }
}

/// The pointers of all values of a document.
fn all(value: &Value, here: &mut String, places: &mut Vec<String>) {
    places.push(here.clone());
    let length = here.len();
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (name, value) in inner {
        here.push('/');
        here.push_str(&name);
        all(value, here, places);
        here.truncate(length);
    }
}
