//! Programs, carts and members by chance, with every kind of offer.

use crate::shorthand;
use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// A cart, and who asks for it where.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) version: Value,
    pub(crate) cart: Value,
    /// The tier held; a guest where there is none.
    pub(crate) tier: Option<String>,
    /// What the member document says besides.
    pub(crate) about: Value,
}

impl Asked {
    pub(crate) fn quote(&self) -> Value {
        let member = self.tier.as_ref().map_or(Value::Null, |tier| {
            let lots = json!([{ "wallet": "points", "points": 3_000 }]);
            let opening = json!({ "on": "2026-01-01", "tier": tier, "lots": lots });
            let mut member = shorthand::member("2026-01-01", &[], Some(&opening), &[]);
            member.as_object_mut().unwrap().extend(self.about.as_object().unwrap().clone());
            member
        });
        let regulations = regulations(&self.version);
        let parts = [("member", &member), ("cart", &self.cart), ("on", &json!("2026-11-11T12:00"))];
        let mut answer: Value =
            serde_json::from_slice(&request::quote(&regulations, &shorthand::request(&parts))).unwrap();
        assert_eq!(answer["ok"], json!(true), "{answer}");
        answer["value"].take()
    }
}

pub(crate) fn regulations(version: &Value) -> Regulations {
    let answer =
        Regulations::from_json(shorthand::program("CNY", std::slice::from_ref(version)).to_string().as_bytes());
    answer.into_result().unwrap_or_else(|problems| panic!("{problems}\n{version}"))
}

/// Carts small enough that most searches come to an end, amounts that thresholds and roundings are about.
pub(crate) fn asked() -> impl Strategy<Value = Asked> {
    let version = version();
    let tier = select(vec![None, Some("basic"), Some("silver"), Some("gold")]);
    let about = select(vec![
        json!({}),
        json!({ "kind": "enterprise", "residence": "Harbin" }),
        json!({ "segments": ["new"], "birthday": "1990-11-12" }),
    ]);
    (version, cart(), tier, about, prop::bool::weighted(0.3)).prop_map(|(version, mut cart, tier, about, redeems)| {
        if redeems && tier.is_some() {
            cart["redeem"] = json!({ "redemption": "cash" });
        }
        Asked { version, cart, tier: tier.map(str::to_owned), about }
    })
}

fn version() -> impl Strategy<Value = Value> {
    let rounding = select(vec![
        Value::Null,
        json!({ "mode": "down", "step": "0.10" }),
        json!({ "mode": "half_even" }),
        json!({ "mode": "up", "step": "1.00" }),
    ]);
    let benefits = prop::collection::vec((scoped_rate(), select(vec!["basic", "silver", "gold"])), 0..4);
    let offers = (0..7).map(offer).collect::<Vec<_>>();
    (rounding, benefits, offers, 0_usize..=7).prop_map(|(rounding, benefits, offers, count)| {
        let tier = |id: &str| json!({ "id": id, "reach": "900 orders ever", "hold": "life" });
        let benefits = benefits.into_iter().enumerate().map(|(place, (rate, tier))| {
            json!({ "id": format!("benefit-{place}"), "class": "tier", "tiers": [tier], "rate": rate })
        });
        json!({
            "rounding": rounding,
            "noDiscount": { "tags": ["fixed"] },
            "tiers": [{ "id": "basic" }, tier("silver"), tier("gold")],
            "benefits": benefits.collect::<Vec<_>>(),
            "offers": offers.into_iter().take(count).collect::<Vec<_>>(),
            "wallets": [{ "id": "points", "earn": { "spend": { "points": 3, "perAmount": "2.00" }, "purchase": 5,
                "bonus": [{ "points": 7, "goods": { "categories": ["tea"] } }] }, "multipliers": { "gold": "1.5" } }],
            "redemptions": [{ "id": "cash", "wallet": "points", "exchange": { "for": "cart", "points": 100, "amount": "5.00", "share": "0.5" } }],
        })
    })
}

/// Category, whether it takes no discount, quantity, price, and of the price the sale price and the floor.
type Line = (&'static str, bool, u32, i64, Option<i64>, Option<i64>);

fn cart() -> impl Strategy<Value = Value> {
    let price = prop_oneof![select(vec![5, 99, 550, 3_333, 10_000, 12_500]), 0_i64..=20_000];
    let lower = || prop::option::weighted(0.25, 500_i64..=1_000);
    let line = (select(vec!["tea", "cup", "pot"]), prop::bool::weighted(0.1), 1_u32..=5, price, lower(), lower());
    let shipping = select(vec![Value::Null, json!("8.00")]);
    let coupons = select(vec![json!([]), json!("auto")]);
    (prop::collection::vec(line, 0..6), shipping, coupons).prop_map(|(lines, shipping, coupons)| {
        let line = |(place, line)| {
            let (category, fixed, quantity, price, sale, floor): Line = line;
            let part = |share: i64| decimal(price * share / 1_000);
            json!({
                "sku": format!("{category}-{place}"), "category": category, "tags": if fixed { vec!["fixed"] } else { vec![] },
                "quantity": quantity, "price": decimal(price), "salePrice": sale.map(part), "floor": floor.map(part),
            })
        };
        let lines: Vec<_> = lines.into_iter().enumerate().map(line).collect();
        json!({ "lines": lines, "shipping": shipping, "coupons": coupons })
    })
}

fn goods() -> impl Strategy<Value = Value> {
    select(vec![json!({}), json!({ "categories": ["tea"] }), json!({ "categories": ["cup", "pot"] })])
}

/// The rate of a benefit.
pub(crate) fn scoped_rate() -> impl Strategy<Value = Value> {
    (rate(), goods()).prop_map(|(rate, goods)| json!({ "rate": rate, "goods": goods }))
}

fn rate() -> impl Strategy<Value = String> {
    select(vec!["0", "0.39", "0.5", "0.7", "0.8", "0.885", "0.9", "0.95", "0.97", "1"]).prop_map(str::to_owned)
}

/// An offer on each line by itself.
pub(crate) fn by_line() -> impl Strategy<Value = Value> {
    let kind = prop_oneof![
        rate().prop_map(|rate| json!({ "rate": { "rate": rate } })),
        (0_i64..=15_000).prop_map(|price| json!({ "fixedPrice": { "price": decimal(price) } })),
    ];
    let basis = select(vec!["discounted", "list"]);
    (kind, goods(), basis, 0_u32..3).prop_map(|(mut offer, goods, basis, stage)| {
        offer["goods"] = goods;
        offer["stacking"] = json!({ "stage": stage, "basis": basis });
        offer
    })
}

/// An offer of any kind, whose id says its number.
pub(crate) fn offer(number: usize) -> impl Strategy<Value = Value> {
    let amount = || 1_i64..=6_000;
    let threshold = || prop_oneof![select(vec![9_900, 10_000, 20_000, 30_000]), 1_i64..=60_000];
    let with = |name: &'static str| move |kind: Value| json!({ name: kind });
    let kind = prop_oneof![
        rate().prop_map(|rate| json!({ "rate": rate })).prop_map(with("rate")),
        (rate(), threshold()).prop_map(|(rate, from)| json!({ "rate": rate, "atLeast": decimal(from) })).prop_map(with("rate")),
        amount().prop_map(|off| json!({ "amount": decimal(off) })).prop_map(with("moneyOff")),
        (amount(), threshold(), any::<bool>())
            .prop_map(|(off, from, each)| json!({ "amount": decimal(off), "atLeast": decimal(from), "each": each }))
            .prop_map(with("moneyOff")),
        (2_u32..5, 1_i64..=9_000, any::<bool>())
            .prop_map(|(from, price, whole)| json!({ "prices": [{ "from": from, "price": decimal(price) }, { "from": from + 2, "price": decimal(price / 2) }], "whole": whole }))
            .prop_map(with("steps")),
        (2_u32..4, rate()).prop_map(|(of, rate)| json!({ "of": of, "rate": rate })).prop_map(with("everyNth")),
        (1_u32..3, 1_u32..3, 1_i64..=25_000)
            .prop_map(|(teas, cups, price)| json!({ "parts": [{ "goods": { "categories": ["tea"] }, "quantity": teas }, { "goods": { "categories": ["cup"] }, "quantity": cups }], "price": decimal(price) }))
            .prop_map(with("bundle")),
        (0_i64..=15_000).prop_map(|price| json!({ "price": decimal(price) })).prop_map(with("fixedPrice")),
        threshold().prop_map(|from| json!({ "bands": [{ "atLeast": "0.00", "gift": "card" }, { "atLeast": decimal(from), "gift": "cup" }] })).prop_map(with("gift")),
        threshold().prop_map(|from| json!({ "atLeast": decimal(from) })).prop_map(with("freeShipping")),
        select(vec!["2", "0.5"]).prop_map(|factor| json!({ "wallet": "points", "factor": factor })).prop_map(with("points")),
    ];
    let who = select(vec![
        Value::Null,
        Value::Null,
        json!({ "tiers": ["silver", "gold"] }),
        json!({ "kinds": ["person"] }),
        json!({ "segments": ["new"] }),
    ]);
    let when = select(vec![
        Value::Null,
        Value::Null,
        json!({ "weekdays": [3] }),
        json!({ "birthday": { "before": 3 } }),
        json!({ "hours": [{ "from": "09:00", "to": "18:00" }] }),
    ]);
    let group = prop::option::weighted(0.4, select(vec!["g", "h"]));
    let stacking = (group, 0_u32..3, prop::bool::weighted(0.2));
    let most = prop::option::weighted(0.2, 100_i64..=5_000);
    (kind, goods(), who, when, stacking, most, select(vec!["campaign", "coupon"])).prop_map(
        move |(mut offer, goods, who, when, (group, stage, list), most, source)| {
            let kind = offer.as_object().unwrap().keys().next().unwrap().clone();
            // An id by its content, so that ids are in no order of the document.
            let id = format!("{}-{number}", ["n", "d", "x", "a", "m", "k", "t", "b"][number % 8]);
            for (name, value) in [("id", json!(id)), ("who", who), ("when", when), ("source", json!(source))] {
                if !value.is_null() {
                    offer[name] = value;
                }
            }
            if !["bundle", "points"].contains(&kind.as_str()) {
                offer["goods"] = goods;
            }
            if let Some(most) = most.filter(|_| !["gift", "points", "freeShipping"].contains(&kind.as_str())) {
                offer["most"] = json!(decimal(most));
            }
            let basis = if list { "list" } else { "discounted" };
            offer["stacking"] = json!({ "exclusive": group, "stage": stage, "basis": basis });
            offer
        },
    )
}

fn decimal(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}
