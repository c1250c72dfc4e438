//! Shops, carts and members as nobody thought of them: offers of every kind, policies, ledgers by chance.

use crate::order_lives::minor;
use crate::shorthand;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Value, json};

const CATEGORIES: [&str; 3] = ["tea", "cup", "pot"];
const PRICES: [&str; 7] = ["0.99", "12.50", "33.33", "80.00", "100.00", "125.00", "150.00"];
const GOLD: &str = "400.00";

/// The programs, for an order of 2026-03-01.
pub(crate) fn program() -> impl Strategy<Value = Value> {
    let policy = (
        select(vec!["before", "after", "split"]),
        select(vec!["retest", "at_period_end"]),
        select(vec!["12 months", "while met", "calendar month", "life"]),
    );
    let rates = (select(vec!["0.95", "0.885"]), select(vec!["0.9", "0.8"]));
    (policy, rates, wallets(), offers(), rounding()).prop_map(
        |((crossing, refund, hold), (silver, gold), wallets, offers, rounding)| {
            let rate = |id: &str, tier: &str, rate: &str| json!({ "id": id, "class": "tier", "tiers": [tier], "rate": { "rate": rate } });
            json!({
                "tiers": [
                    { "id": "basic" },
                    { "id": "silver", "reach": "spend 150.00 in 12 months", "hold": hold },
                    { "id": "gold", "reach": format!("spend {GOLD} in 12 months"), "hold": "12 months" },
                ],
                "tierPolicy": { "crossing": crossing, "refund": refund },
                "rounding": rounding,
                "noDiscount": { "tags": ["fixed"] },
                "benefits": [
                    rate("silver-rate", "silver", silver),
                    rate("gold-rate", "gold", gold),
                    { "id": "gold-cups", "class": "tier", "tiers": ["gold"], "rate": { "rate": "0.7", "goods": { "categories": ["cup"] } } },
                ],
                "offers": offers,
                "wallets": wallets,
                "redemptions": [{ "id": "cart", "wallet": "points", "exchange": { "for": "cart", "points": 7, "amount": "0.50", "share": "0.6" } }],
            })
        },
    )
}

fn rounding() -> impl Strategy<Value = Value> {
    let mode = select(vec!["half_away_from_zero", "half_even", "half_down", "down", "up"]);
    (mode, select(vec!["0.01", "0.10", "1.00"])).prop_map(|(mode, step)| json!({ "mode": mode, "step": step }))
}

fn wallets() -> impl Strategy<Value = Value> {
    let spend = (1_i64..=3, select(vec!["1.00", "3.00", "10.00"]), any::<bool>(), any::<bool>());
    let terms = (select(vec!["debt", "capped", "forgiven"]), select(vec!["highest", "add", "multiply"]));
    let occasion = select(vec![
        json!([]),
        json!([{ "id": "spring", "factor": "1.5", "dates": { "from": "2026-02-01", "to": "2026-04-01" } }]),
    ]);
    let caps = select(vec![json!({}), json!({ "purchase": 200 }), json!({ "month": 350 })]);
    let life = select(vec![json!(null), json!({ "months": 1 }), json!({ "months": 12 })]);
    let gift = select(vec![json!({}), json!({ "silver": 30, "gold": 70 })]);
    (spend, terms, caps, life, gift, occasion).prop_map(|((points, per, shipping, full), (refund, combine), caps, life, gift, occasions)| {
        let spend = json!({ "points": points, "perAmount": per, "shipping": shipping, "fullSteps": full, "tiers": { "gold": { "points": points + 1, "perAmount": per } } });
        let mut wallet = json!({
            "id": "points",
            "refund": refund,
            "combine": combine,
            "occasions": occasions,
            "multipliers": { "silver": "1.25", "gold": "2" },
            "earn": {
                "spend": spend,
                "purchase": 3,
                "bonus": [{ "points": 11, "goods": { "categories": ["pot"] } }],
                "actions": { "event": 900 },
                "promotion": gift,
                "caps": caps,
            },
        });
        if !life.is_null() {
            wallet["expiry"] = life;
        }
        json!([wallet, { "id": "stars", "refund": refund, "earn": { "spend": { "points": 1, "perAmount": "7.00" } } }])
    })
}

/// Some of every kind, in groups and stages by chance.
fn offers() -> impl Strategy<Value = Value> {
    let kinds = vec![
        json!({ "rate": { "rate": "0.9" } }),
        json!({ "rate": { "rate": "0.885" }, "goods": { "categories": ["tea", "pot"] }, "most": "30.00" }),
        json!({ "rate": { "rate": "0.93", "atLeast": "200.00" } }),
        json!({ "moneyOff": { "amount": "40.00", "atLeast": "300.00" } }),
        json!({ "moneyOff": { "amount": "7.77", "atLeast": "50.00", "each": true }, "limits": { "perOrder": 3 } }),
        json!({ "moneyOff": { "amount": "5.00" }, "goods": { "categories": ["cup"] } }),
        json!({ "steps": { "prices": [{ "from": 2, "price": "79.00" }, { "from": 4, "price": "70.00" }] } }),
        json!({ "steps": { "prices": [{ "from": 3, "price": "60.00" }], "whole": true }, "goods": { "categories": ["tea"] } }),
        json!({ "everyNth": { "of": 2, "rate": "0.39" } }),
        json!({ "everyNth": { "of": 3, "rate": "0" }, "goods": { "categories": ["cup"] } }),
        json!({ "bundle": { "parts": [{ "goods": { "categories": ["tea"] }, "quantity": 1 }, { "goods": { "categories": ["cup"] }, "quantity": 2 }], "price": "99.00" } }),
        json!({ "fixedPrice": { "price": "77.00" } }),
        json!({ "gift": { "bands": [{ "atLeast": "100.00", "gift": "calendar" }] } }),
        json!({ "freeShipping": { "atLeast": "99.00" } }),
        json!({ "points": { "wallet": "points", "factor": "2.5" } }),
        json!({ "points": { "wallet": "stars", "factor": "3" }, "who": { "tiers": ["silver", "gold"] } }),
    ];
    let stacking = (select(vec!["", "", "one", "two"]), 0_u8..=2, select(vec!["discounted", "discounted", "list"]));
    let stacking = prop::collection::vec(stacking, 6);
    (subsequence(kinds, 0..=6), stacking, any::<bool>()).prop_map(|(kinds, stacking, coupons)| {
        let offers = kinds.into_iter().zip(stacking).enumerate().map(|(number, (mut offer, (group, stage, basis)))| {
            offer["id"] = json!(format!("offer-{number}"));
            offer["stacking"] = json!({ "stage": stage, "basis": basis });
            if !group.is_empty() {
                offer["stacking"]["exclusive"] = json!(group);
            }
            if coupons && number == 0 {
                offer["source"] = json!("coupon");
            }
            offer
        });
        Value::Array(offers.collect())
    })
}

/// The offers of a program that multiply points.
pub(crate) fn multipliers(program: &Value) -> Vec<String> {
    let offers = program["offers"].as_array().unwrap().iter().filter(|offer| offer.get("points").is_some());
    offers.map(|offer| offer["id"].as_str().unwrap().to_owned()).collect()
}

pub(crate) fn cart() -> impl Strategy<Value = Value> {
    let tags = select(vec![json!([]), json!([]), json!(["fixed"])]);
    let below = select(vec!["", "", "0.50", "9.99", "95.00"]);
    let line = (select(CATEGORIES.to_vec()), 1_u32..=4, select(PRICES.to_vec()), tags, (below.clone(), below));
    let line = line.prop_map(|(category, quantity, price, tags, (sale, floor))| {
        let mut line = json!({ "category": category, "quantity": quantity, "price": price, "tags": tags });
        for (name, below) in [("salePrice", sale), ("floor", floor)] {
            if !below.is_empty() && minor(&json!(below)) <= minor(&json!(price)) {
                line[name] = json!(below);
            }
        }
        line
    });
    let redeem =
        select(vec![json!(null), json!({ "redemption": "cart" }), json!({ "redemption": "cart", "points": 100 })]);
    (prop::collection::vec(line, 1..5), redeem, select(vec!["0.00", "8.00"])).prop_map(
        |(mut lines, redeem, shipping)| {
            for (number, line) in lines.iter_mut().enumerate() {
                line["sku"] = json!(format!("sku-{number}"));
            }
            json!({ "lines": lines, "redeem": redeem, "shipping": shipping, "coupons": "auto" })
        },
    )
}

/// A member with a ledger of the days before the order, and some after it.
pub(crate) fn member() -> impl Strategy<Value = Value> {
    let deeds = [
        "2026-01-05 buys A tea:90.00 pot:33.00",
        "2026-01-09 returns A 45.00",
        "2026-01-11 buys B 2*cup:160.00",
        "2026-01-12 does event",
        "2026-02-01 buys C 120.00",
        "2026-02-03 redeems 20",
        "2026-02-09 returns C 120.00",
        "2026-02-27 buys D pot:60.00 +4.00",
        "2026-03-01 buys E 35.00",
        "2026-03-01 does event",
    ];
    subsequence(deeds.to_vec(), 0..=deeds.len()).prop_map(|deeds| {
        let known = |deed: &&str| {
            let words: Vec<_> = deed.split(' ').collect();
            words[1] != "returns" || deeds.iter().any(|other| other.contains(&format!(" buys {} ", words[2])))
        };
        let enough = |deed: &&str| !deed.contains("redeems") || deeds.iter().any(|other| other.contains("01-12 does"));
        let possible: Vec<_> = deeds.iter().copied().filter(known).filter(enough).map(str::to_owned).collect();
        shorthand::member("2026-01-01", &[], None, &possible)
    })
}

/// How an order comes back: its pieces in some order, in some parts.
#[derive(Debug, Clone)]
pub(crate) struct Parting {
    order: Vec<Index>,
    sizes: Vec<usize>,
}

pub(crate) fn parting() -> impl Strategy<Value = Parting> {
    let order = prop::collection::vec(any::<Index>(), 20);
    (order, prop::collection::vec(1_usize..=4, 20)).prop_map(|(order, sizes)| Parting { order, sizes })
}

impl Parting {
    /// Lines and pieces, part by part.
    pub(crate) fn of(&self, cart: &Value) -> Vec<Vec<(usize, u32)>> {
        let lines = cart["lines"].as_array().unwrap().iter().enumerate();
        let count = |line: &Value| usize::try_from(line["quantity"].as_u64().unwrap()).unwrap();
        let mut pieces: Vec<usize> = lines.flat_map(|(number, line)| vec![number; count(line)]).collect();
        let mut parts = Vec::new();
        let mut drawn = self.order.iter();
        for size in &self.sizes {
            let mut part: Vec<(usize, u32)> = Vec::new();
            for _ in 0..(*size).min(pieces.len()) {
                let line = pieces.remove(drawn.next().unwrap().index(pieces.len()));
                match part.iter_mut().find(|(known, _)| *known == line) {
                    Some((_, count)) => *count += 1,
                    None => part.push((line, 1)),
                }
            }
            if !part.is_empty() {
                parts.push(part);
            }
        }
        assert!(pieces.is_empty());
        parts
    }
}
