//! Members as nobody thought of them: rules, policies, terms and ledgers by chance.

use crate::shorthand;
use huiji::calendar::Day;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// How long ledgers run, from the day of joining.
pub(crate) const DAYS: u32 = 700;

/// A program, and a member in it.
#[derive(Debug, Clone)]
pub(crate) struct Lived {
    pub(crate) joined: &'static str,
    pub(crate) versions: Vec<Value>,
    pub(crate) terms: Vec<String>,
    pub(crate) ledger: Vec<String>,
}

impl Lived {
    /// The day so many days after joining.
    pub(crate) fn date(&self, day: u32) -> String {
        date(self.joined, day)
    }

    pub(crate) fn member(&self) -> Value {
        shorthand::member(self.joined, &self.terms, None, &self.ledger)
    }

    /// The member as known at the end of a day. Ids are given by place: what is left keeps its own.
    pub(crate) fn member_until(&self, day: u32) -> Value {
        let mut member = self.member();
        member["activities"].as_array_mut().unwrap().retain(|activity| self.is_by(activity, day));
        member
    }

    fn is_by(&self, activity: &Value, day: u32) -> bool {
        activity.get("on").and_then(Value::as_str).and_then(|on| on.get(..10)).unwrap() <= self.date(day).as_str()
    }
}

/// Days of joining at which months and years clamp, and one at which nothing does.
pub(crate) fn joined() -> impl Strategy<Value = &'static str> {
    select(vec!["2026-01-01", "2024-01-31", "2024-02-29", "2023-12-31"])
}

pub(crate) fn life() -> impl Strategy<Value = Lived> {
    joined().prop_flat_map(|joined| {
        let term = move |from: u32, to: u32| format!("{} {}", date(joined, from), date(joined, to));
        let terms = select(vec![
            vec![],
            vec![term(0, 364), date(joined, 365)],
            vec![term(0, 180), term(195, 559), date(joined, 560)],
            vec![term(0, 364)],
        ]);
        let (first, second) = (version("2020-01-01".to_owned()), version(date(joined, 181)));
        (first, second, any::<bool>(), terms, ledger(joined)).prop_map(move |(first, second, two, terms, ledger)| {
            let versions = if two { vec![first, second] } else { vec![first] };
            Lived { joined, versions, terms, ledger }
        })
    })
}

/// A day of the first 500, often one on which others happen too or periods end.
pub(crate) fn day() -> impl Strategy<Value = u32> {
    let busy = vec![0, 29, 30, 31, 58, 59, 60, 89, 90, 180, 181, 195, 334, 335, 364, 365, 366, 395, 396, 425, 499];
    prop_oneof![3 => 0..500_u32, 2 => select(busy)]
}

fn version(from: String) -> impl Strategy<Value = Value> {
    let tier = |id: &'static str| {
        let surplus = prop::option::weighted(0.3, 1_u32..500);
        (rule(), prop::option::of(rule()), hold(), surplus).prop_map(move |(reach, keep, hold, surplus)| {
            let mut tier = json!({ "id": id, "reach": reach, "hold": hold });
            let keeps = keep.as_ref().unwrap_or(&reach).clone();
            if let Some(keep) = keep {
                tier["keep"] = keep;
            }
            match (surplus, keeps.as_str()) {
                (Some(most), Some(words))
                    if words.starts_with("spend") || words.starts_with("fee") || words.starts_with("contribution") =>
                {
                    tier["surplus"] = json!({ "amount": format!("{most}.00") });
                }
                (Some(most), Some(_)) => tier["surplus"] = json!({ "count": most }),
                _ => {}
            }
            tier
        })
    };
    (tier("silver"), tier("gold"), policy()).prop_map(move |(silver, gold, policy)| {
        json!({
            "effectiveFrom": from,
            "tierPolicy": policy,
            "tiers": [{ "id": "basic" }, silver, gold],
            "benefits": [{ "id": "line", "class": "tier", "tiers": ["silver"], "service": {} }],
            "wallets": [{
                "id": "points",
                "earn": { "registration": 50, "spend": { "points": 1, "perAmount": "10.00" }, "actions": { "event": 20 }, "promotion": { "gold": 30 } },
                "multipliers": { "silver": "1.5", "gold": "2" },
            }],
        })
    })
}

pub(crate) fn policy() -> impl Strategy<Value = Value> {
    let promotion = prop_oneof![
        3 => Just("at_once"),
        2 => select(vec!["next_month", "next_quarter", "next_half", "next_year", "next_membership_year"]),
    ];
    let length = || {
        prop::option::weighted(0.3, select(vec![json!({ "days": 10 }), json!({ "days": 45 }), json!({ "months": 2 })]))
    };
    let others = (
        select(vec!["before", "after", "split"]),
        select(vec!["one_down", "to_met", "to_base"]),
        select(vec!["retest", "at_period_end"]),
    );
    (promotion, others, length(), length()).prop_map(
        |(promotion, (crossing, not_kept, refund), grace, minimum_hold)| {
            let mut policy =
                json!({ "promotion": promotion, "crossing": crossing, "notKept": not_kept, "refund": refund });
            for (name, length) in [("grace", grace), ("minimumHold", minimum_hold)] {
                if let Some(length) = length {
                    policy[name] = length;
                }
            }
            policy
        },
    )
}

fn hold() -> impl Strategy<Value = String> {
    let holds = [
        "1 months",
        "3 months",
        "12 months",
        "calendar month",
        "calendar quarter and next",
        "calendar year",
        "calendar year and next",
        "membership-year",
        "membership-year and next",
        "while met",
        "life",
    ];
    select(holds.map(ToOwned::to_owned).to_vec())
}

/// The last are years that a promotion begins anew.
const WINDOWS: [&str; 13] = [
    "ever",
    "in 1 months",
    "in 6 months",
    "in 12 months",
    "in 24 months",
    "in 30 days",
    "in 90 days",
    "in a month",
    "in a quarter",
    "in a half",
    "in a year",
    "in a membership-year",
    "in a tier-year",
];

fn rule() -> impl Strategy<Value = Value> {
    let metric = select(vec![
        "spend 500.00",
        "spend 2000.00",
        "spend 4000.00",
        "spend 300.00 of tea",
        "1 orders",
        "3 orders",
        "2 pieces of tea",
        "100 points",
        "300 points",
        "2 events",
        "1 referrals",
        "fee 100.00",
        "contribution 500.00",
        "invited",
    ]);
    let leaf = prop_oneof![
        9 => (metric, select(&WINDOWS[..])).prop_map(|(metric, window)| json!(format!("{metric} {window}"))),
        1 => (1_u32..20).prop_map(|months| json!(format!("{months} months joined"))),
    ];
    trees(leaf)
}

/// What only more purchases can meet, in windows that end with nothing but time. More purchases bring more
/// points at no lower tier.
pub(crate) fn rule_of_purchases() -> impl Strategy<Value = Value> {
    let metric = select(vec![
        "spend 500.00",
        "spend 2000.00",
        "spend 4000.00",
        "spend 300.00 of tea",
        "1 orders",
        "3 orders",
        "2 pieces of tea",
        "100 points",
        "300 points",
    ]);
    let window = select(&WINDOWS[..WINDOWS.len() - 1]);
    trees((metric, window).prop_map(|(metric, window)| json!(format!("{metric} {window}"))))
}

fn trees(leaf: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    leaf.prop_recursive(2, 6, 3, |rule| {
        let of = prop::collection::vec(rule, 1..4);
        (of, 0..3_u32, any::<Index>()).prop_map(|(of, kind, count)| match kind {
            0 => json!({ "all": of }),
            1 => json!({ "any": of }),
            _ => json!({ "atLeast": { "count": count.index(of.len()) + 1, "of": of } }),
        })
    })
}

/// Purchases with refunds of parts of them, and everything else that moves a tier.
fn ledger(joined: &'static str) -> impl Strategy<Value = Vec<String>> {
    let refund = (prop_oneof![1 => Just(0), 4 => 0..200_u32], prop_oneof![1 => Just(1_000), 4 => 0..=1_000_i64]);
    let time = select(vec!["", "", "T08:00", "T20:00"]);
    let purchase = (day(), time, 0_i64..=300_000, any::<bool>(), prop::collection::vec(refund, 0..3));
    let deed = (day(), 0_u32..200, 0_u32..8);
    (prop::collection::vec(purchase, 0..10), prop::collection::vec(deed, 0..6)).prop_map(move |(purchases, deeds)| {
        let mut ledger = Vec::new();
        for (index, (day, time, cents, tea, refunds)) in purchases.into_iter().enumerate() {
            let (id, on) = (format!("p-{index}"), format!("{}{time}", date(joined, day)));
            ledger.push(buys(&on, &id, cents, tea));
            let mut left = cents;
            for (later, share) in refunds {
                let amount = left * share / 1_000;
                left -= amount;
                ledger.push(format!("{}{time} returns {id} {}", date(joined, day + later), decimal(amount)));
            }
        }
        ledger.extend(deeds.into_iter().map(|(day, lasts, kind)| {
            let (on, to) = (date(joined, day), date(joined, day + lasts));
            match kind {
                0 => format!("{on} attends"),
                1 => format!("{on} refers"),
                2 => format!("{on} pays 60.00"),
                3 => format!("{on} pays 60.00 silver {to}"),
                4 => format!("{on} contributes 400.00"),
                5 => format!("{on} invited gold"),
                6 => format!("{on} granted gold {to} trial"),
                _ => format!("{on} granted silver {to} decision"),
            }
        }));
        ledger
    })
}

pub(crate) fn buys(on: &str, id: &str, cents: i64, tea: bool) -> String {
    format!("{on} buys {id} {}{}", if tea { "tea:" } else { "" }, decimal(cents))
}

pub(crate) fn decimal(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// The day so many days after another.
pub(crate) fn date(from: &str, days: u32) -> String {
    Day::parse(from).unwrap().plus_days(days).to_string()
}
