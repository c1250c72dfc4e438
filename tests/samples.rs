//! The sample members on 2026-11-22, against figures that an independent replay in another language
//! gave, written without sight of the engine.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;
mod sample;

use huiji::request;
use serde_json::Value;

const ON: &str = "2026-11-22";

/// What the independent replay says of a member.
struct Expected {
    member: &'static str,
    version: &'static str,
    /// Tier, since, held to.
    tier: (&'static str, &'static str, &'static str),
    /// Have, need, missing.
    keep: Option<(&'static str, &'static str, &'static str)>,
    /// Tier, have, missing.
    next: Option<(&'static str, &'static str, &'static str)>,
    /// Spendable, earned, spent, expired, taken back.
    points: [i64; 5],
    lots: usize,
    /// Day and points.
    next_expiry: (&'static str, i64),
}

const RETAIL: &[Expected] = &[
    Expected {
        member: "gold-person",
        version: "2026",
        tier: ("gold", "2026-04-18", "2027-04-17"),
        keep: Some(("6839.36", "6400.00", "0.00")),
        next: Some(("platinum", "12139.06", "17860.94")),
        points: [18884, 22369, 3000, 0, 485],
        lots: 17,
        next_expiry: ("2027-09-06", 19),
    },
    Expected {
        member: "gold-person-losing",
        version: "2026",
        tier: ("gold", "2025-12-13", "2026-12-12"),
        keep: Some(("5951.34", "6400.00", "448.66")),
        next: Some(("platinum", "6328.30", "23671.70")),
        points: [18067, 20352, 2000, 0, 285],
        lots: 18,
        next_expiry: ("2027-05-17", 664),
    },
    Expected {
        member: "silver-person-rising",
        version: "2026",
        tier: ("silver", "2026-03-21", "2027-03-20"),
        keep: Some(("5675.77", "2000.00", "0.00")),
        next: Some(("gold", "7616.07", "383.93")),
        points: [6584, 8234, 1500, 0, 150],
        lots: 12,
        next_expiry: ("2028-02-14", 404),
    },
    Expected {
        member: "platinum-person",
        version: "2026",
        tier: ("platinum", "2026-03-07", "2027-03-06"),
        keep: Some(("18859.28", "24000.00", "5140.72")),
        next: None,
        points: [90648, 123063, 31000, 0, 1415],
        lots: 12,
        next_expiry: ("2027-12-06", 9247),
    },
    Expected {
        member: "silver-person",
        version: "2026",
        tier: ("silver", "2026-04-12", "2027-04-11"),
        keep: Some(("1818.87", "2000.00", "181.13")),
        next: Some(("gold", "3590.66", "4409.34")),
        points: [3270, 4192, 800, 0, 122],
        lots: 10,
        next_expiry: ("2028-01-25", 326),
    },
    Expected {
        member: "basic-person",
        version: "2026",
        tier: ("basic", "2025-10-12", ""),
        keep: None,
        next: Some(("silver", "1402.26", "597.74")),
        points: [1361, 1726, 300, 0, 65],
        lots: 12,
        next_expiry: ("2027-12-31", 93),
    },
    Expected {
        member: "new-person",
        version: "2026",
        tier: ("basic", "2026-11-19", ""),
        keep: None,
        next: Some(("silver", "0.00", "2000.00")),
        points: [100, 100, 0, 0, 0],
        lots: 1,
        next_expiry: ("2028-11-19", 100),
    },
    Expected {
        member: "gold-enterprise",
        version: "2026",
        tier: ("gold", "2025-06-18", "2027-06-17"),
        keep: Some(("9951.30", "6400.00", "0.00")),
        next: Some(("platinum", "22246.85", "7753.15")),
        points: [46086, 54146, 5900, 950, 1210],
        lots: 12,
        next_expiry: ("2027-09-02", 2760),
    },
    Expected {
        member: "silver-enterprise",
        version: "2025",
        tier: ("silver", "2026-02-05", "2027-02-04"),
        keep: Some(("4276.14", "2000.00", "0.00")),
        next: Some(("gold", "6378.64", "1621.36")),
        points: [5273, 6602, 1200, 0, 129],
        lots: 12,
        next_expiry: ("2027-12-18", 29),
    },
    Expected {
        member: "lapsed-person",
        version: "2025",
        tier: ("", "", ""),
        keep: None,
        next: None,
        points: [2033, 3712, 1500, 0, 179],
        lots: 8,
        next_expiry: ("2027-07-19", 626),
    },
];

/// Member, tier, since, points spendable, earned and spent, next tier with points there and missing, lots.
type Motor = (&'static str, &'static str, &'static str, [i64; 3], Option<(&'static str, i64, i64)>, usize);

const MOTOR: &[Motor] = &[
    ("motor-silver", "silver", "2025-12-10", [1185, 1185, 0], Some(("gold", 1185, 815)), 38),
    ("motor-gold", "gold", "2026-11-06", [1515, 2015, 500], Some(("platinum", 2015, 2985)), 204),
    ("motor-platinum", "platinum", "2026-09-22", [2680, 5180, 2500], None, 536),
];

/// Cart, buyer (no name: a guest), payable, points.
const QUOTES: &[(&str, &str, &str, Option<i64>)] = &[
    ("basket", "", "995.70", None),
    ("basket", "basic-person", "974.70", Some(774)),
    ("basket", "silver-person", "955.92", Some(755)),
    ("basket", "gold-person", "916.13", Some(1432)),
    ("basket", "platinum-person", "900.22", Some(2100)),
    ("rounding", "", "288.81", None),
    ("rounding", "basic-person", "288.81", Some(288)),
    ("rounding", "silver-person", "274.38", Some(274)),
    ("rounding", "gold-person", "259.93", Some(519)),
    ("rounding", "platinum-person", "254.14", Some(762)),
    ("hundred-lines", "", "223297.84", None),
    ("hundred-lines", "basic-person", "222923.94", Some(218_323)),
    ("hundred-lines", "silver-person", "212362.99", Some(207_762)),
    ("hundred-lines", "gold-person", "201428.06", Some(393_656)),
    ("hundred-lines", "platinum-person", "197054.09", Some(577_362)),
];

#[test]
fn members_stand_where_the_independent_replay_says() {
    for expected in RETAIL {
        let Expected { member, version, tier, keep, next, points, lots, next_expiry } = expected;
        let standing = standing("retail", member);
        let text = |pointer: &str| text(&standing, pointer);
        assert_eq!(text("/regulations/version"), *version, "{member}: version");
        assert_eq!((text("/tier/tier"), text("/tier/since"), text("/tier/heldTo")), *tier, "{member}: tier");
        if let Some(keep) = keep {
            let told = (text("/tier/keep/have"), text("/tier/keep/need"), text("/tier/keep/missing"));
            assert_eq!(told, *keep, "{member}: keep");
        } else {
            assert_eq!(standing.pointer("/tier/keep").unwrap_or(&Value::Null), &Value::Null, "{member}: keep");
        }
        if let Some(next) = next {
            let told = (text("/progress/0/tier"), text("/progress/0/need/have"), text("/progress/0/need/missing"));
            assert_eq!(told, *next, "{member}: next tier");
        } else if !tier.0.is_empty() {
            assert_eq!(standing.pointer("/progress"), Some(&Value::Array(vec![])), "{member}: next tier");
        }
        let wallet = standing.pointer("/wallets/0").unwrap();
        let names = ["spendable", "earned", "spent", "expired", "takenBack"];
        assert_eq!(names.map(|name| number(wallet, name)), *points, "{member}: {names:?}");
        assert_eq!(number(wallet, "debt"), 0, "{member}: debt");
        assert_eq!(list(wallet, "lots").len(), *lots, "{member}: lots");
        let expiry = wallet.get("nextExpiry").unwrap();
        assert_eq!((self::text(expiry, "/on"), number(expiry, "points")), *next_expiry, "{member}: next expiry");
    }
}

#[test]
fn motor_members_stand_where_the_independent_replay_says() {
    for (member, tier, since, points, next, lots) in MOTOR {
        let standing = standing("motor-service", member);
        assert_eq!(text(&standing, "/tier/tier"), *tier, "{member}: tier");
        assert_eq!(text(&standing, "/tier/since"), *since, "{member}: since");
        assert_eq!(standing.pointer("/tier/heldTo"), Some(&Value::Null), "{member}: held for good");
        let wallet = standing.pointer("/wallets/0").unwrap();
        assert_eq!(["spendable", "earned", "spent"].map(|name| number(wallet, name)), *points, "{member}: points");
        assert_eq!(list(wallet, "lots").len(), *lots, "{member}: lots");
        assert_eq!(wallet.get("nextExpiry"), Some(&Value::Null), "{member}: points last for good");
        let told = standing.pointer("/progress/0").map(|next| {
            let need = next.get("need").unwrap();
            (text(next, "/tier").to_owned(), number(need, "have"), number(need, "missing"))
        });
        assert_eq!(told, next.map(|(tier, have, missing)| (tier.to_owned(), have, missing)), "{member}: next tier");
    }
}

#[test]
fn carts_cost_what_the_independent_replay_says() {
    let regulations = sample::regulations("retail");
    for (cart, member, payable, points) in QUOTES {
        let named = (!member.is_empty()).then_some(*member);
        let request = sample::request(named, Some(cart), ON);
        let quote = value(&request::quote(&regulations, request.as_bytes()));
        assert_eq!(text(&quote, "/payable"), *payable, "{cart} for {member}");
        let told = quote.pointer("/points/0").map(|wallet| number(wallet, "points"));
        assert_eq!(told, *points, "{cart} for {member}: points");
    }
}

#[test]
fn a_gold_that_is_not_kept_becomes_silver_on_the_day_after() {
    let regulations = sample::regulations("retail");
    let tier_on = |on: &str| {
        let request = sample::request(Some("gold-person-losing"), None, on);
        text(&value(&request::standing(&regulations, request.as_bytes())), "/tier/tier").to_owned()
    };
    assert_eq!(tier_on("2026-12-12"), "gold");
    assert_eq!(tier_on("2026-12-13"), "silver");
}

fn standing(program: &str, member: &str) -> Value {
    let request = sample::request(Some(member), None, ON);
    value(&request::standing(&sample::regulations(program), request.as_bytes()))
}

fn value(answer: &[u8]) -> Value {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    assert_eq!(answer.get("ok"), Some(&Value::Bool(true)), "{answer}");
    answer.get("value").unwrap().clone()
}

/// The text at a pointer; an empty one where there is none.
fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn number(value: &Value, name: &str) -> i64 {
    value.get(name).and_then(Value::as_i64).unwrap_or_else(|| panic!("no number `{name}` in {value}"))
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).unwrap()
}
