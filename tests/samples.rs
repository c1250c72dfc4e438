//! The sample members on 2026-11-22, against figures that an independent replay in another language
//! gave, written without sight of the engine; those of enterprises were worked out by hand from the clauses.

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
    /// Have, need, missing; of several rules the first.
    keep: Option<(&'static str, &'static str, &'static str)>,
    /// Tier, have, missing.
    next: Option<(&'static str, &'static str, &'static str)>,
    /// Spendable, pending, earned, spent, expired, taken back, debt.
    points: [i64; 7],
    lots: usize,
    /// Day and points.
    next_expiry: Option<(&'static str, i64)>,
}

const RETAIL: &[Expected] = &[
    Expected {
        member: "gold-person",
        version: "2026",
        tier: ("gold", "2026-04-18", "2027-04-17"),
        keep: Some(("6839.36", "6400.00", "0.00")),
        next: Some(("platinum", "12139.06", "17860.94")),
        points: [20347, 242, 24801, 3600, 0, 612, 0],
        lots: 21,
        next_expiry: Some(("2027-12-20", 76)),
    },
    Expected {
        member: "gold-person-losing",
        version: "2026",
        tier: ("gold", "2025-12-13", "2026-12-12"),
        keep: Some(("5951.34", "6400.00", "448.66")),
        next: Some(("platinum", "6328.30", "23671.70")),
        points: [18511, 0, 20938, 2000, 0, 427, 0],
        lots: 19,
        next_expiry: Some(("2027-05-17", 664)),
    },
    Expected {
        member: "silver-person-rising",
        version: "2026",
        tier: ("silver", "2026-03-21", "2027-03-20"),
        keep: Some(("5675.77", "2000.00", "0.00")),
        next: Some(("gold", "7616.07", "383.93")),
        points: [7084, 0, 8734, 1500, 0, 150, 0],
        lots: 13,
        next_expiry: Some(("2028-02-14", 404)),
    },
    Expected {
        member: "platinum-person",
        version: "2026",
        tier: ("platinum", "2026-03-07", "2027-03-06"),
        keep: Some(("18859.28", "24000.00", "5140.72")),
        next: None,
        points: [95443, 0, 128_094, 31000, 0, 1651, 0],
        lots: 16,
        next_expiry: Some(("2027-12-06", 9247)),
    },
    Expected {
        member: "silver-person",
        version: "2026",
        tier: ("silver", "2026-04-12", "2027-04-11"),
        keep: Some(("1818.87", "2000.00", "181.13")),
        next: Some(("gold", "3590.66", "4409.34")),
        points: [3537, 0, 4459, 800, 0, 122, 0],
        lots: 12,
        next_expiry: Some(("2028-01-25", 326)),
    },
    Expected {
        member: "basic-person",
        version: "2026",
        tier: ("basic", "2025-10-12", ""),
        keep: None,
        next: Some(("silver", "1402.26", "597.74")),
        points: [1480, 0, 1845, 300, 0, 65, 0],
        lots: 13,
        next_expiry: Some(("2027-12-31", 93)),
    },
    Expected {
        member: "new-person",
        version: "2026",
        tier: ("basic", "2026-11-19", ""),
        keep: None,
        next: Some(("silver", "0.00", "2000.00")),
        points: [350, 0, 350, 0, 0, 0, 0],
        lots: 3,
        next_expiry: Some(("2028-11-30", 350)),
    },
    Expected {
        member: "gold-enterprise",
        version: "2026",
        tier: ("gold", "2025-06-18", "2027-06-17"),
        keep: Some(("9951.30", "6400.00", "0.00")),
        next: Some(("platinum", "22246.85", "7753.15")),
        points: [46086, 0, 54146, 5900, 950, 1210, 0],
        lots: 12,
        next_expiry: Some(("2027-09-02", 2760)),
    },
    Expected {
        member: "silver-enterprise",
        version: "2025",
        tier: ("silver", "2026-02-05", "2027-02-04"),
        keep: Some(("4276.14", "2000.00", "0.00")),
        next: Some(("gold", "6378.64", "1621.36")),
        points: [5273, 0, 6602, 1200, 0, 129, 0],
        lots: 12,
        next_expiry: Some(("2027-12-18", 29)),
    },
    Expected {
        member: "lapsed-person",
        version: "2025",
        tier: ("", "", ""),
        keep: None,
        next: None,
        points: [2033, 0, 3712, 1500, 0, 179, 0],
        lots: 8,
        next_expiry: Some(("2027-07-19", 626)),
    },
    Expected {
        member: "gold-person-in-grace",
        version: "2026",
        tier: ("gold", "2025-11-02", "2026-12-01"),
        keep: Some(("5655.96", "6400.00", "744.04")),
        next: Some(("platinum", "5655.96", "24344.04")),
        points: [18349, 0, 20349, 2000, 0, 0, 0],
        lots: 9,
        next_expiry: Some(("2027-06-21", 2370)),
    },
    Expected {
        member: "gold-person-on-trial",
        version: "2026",
        tier: ("gold", "2026-11-01", "2027-01-31"),
        keep: Some(("2487.61", "8000.00", "5512.39")),
        next: Some(("platinum", "2487.61", "27512.39")),
        points: [3622, 0, 3622, 0, 0, 0, 0],
        lots: 7,
        next_expiry: Some(("2028-04-30", 150)),
    },
    Expected {
        member: "gold-enterprise-by-fee",
        version: "2026",
        tier: ("gold", "2026-06-01", "2027-05-31"),
        keep: Some(("4248.90", "8000.00", "3751.10")),
        next: Some(("platinum", "4248.90", "25751.10")),
        points: [9404, 0, 9404, 0, 0, 0, 0],
        lots: 6,
        next_expiry: Some(("2028-06-30", 3854)),
    },
    Expected {
        member: "silver-person-in-debt",
        version: "2026",
        tier: ("silver", "2026-09-26", "2027-09-25"),
        keep: Some(("129.20", "2000.00", "1870.80")),
        next: Some(("gold", "2370.20", "5629.80")),
        points: [0, 129, 3568, 3000, 0, 899, 460],
        lots: 1,
        next_expiry: Some(("2028-11-30", 129)),
    },
    Expected {
        member: "silver-person-by-orders",
        version: "2026",
        tier: ("silver", "2026-10-30", "2027-10-29"),
        keep: Some(("69.26", "2000.00", "1930.74")),
        next: Some(("gold", "1169.26", "6830.74")),
        points: [1183, 37, 1520, 300, 0, 0, 0],
        lots: 23,
        next_expiry: Some(("2028-03-31", 72)),
    },
    Expected {
        member: "silver-person-expiring",
        version: "2026",
        tier: ("silver", "2026-01-10", "2027-01-09"),
        keep: Some(("2589.70", "2000.00", "0.00")),
        next: Some(("gold", "2589.70", "5410.30")),
        points: [5489, 193, 6802, 500, 620, 0, 0],
        lots: 8,
        next_expiry: Some(("2026-11-30", 1240)),
    },
];

/// Worked out by hand from the clauses: 58,000 for 20 pieces make a key member, 520,000 of contribution a strategic one.
const ANNUAL: &[Expected] = &[
    Expected {
        member: "annual-standard",
        version: "2026",
        tier: ("standard", "2026-03-02", ""),
        keep: None,
        next: Some(("key", "47800.00", "2200.00")),
        points: [678, 0, 678, 0, 0, 0, 0],
        lots: 4,
        next_expiry: Some(("2027-12-31", 678)),
    },
    Expected {
        member: "annual-key",
        version: "2026",
        tier: ("key", "2026-04-15", "2027-04-14"),
        keep: Some(("14250.00", "40000.00", "25750.00")),
        next: Some(("strategic", "75450.00", "224550.00")),
        points: [726, 0, 1154, 400, 0, 28, 0],
        lots: 5,
        next_expiry: Some(("2027-12-31", 726)),
    },
    Expected {
        member: "annual-strategic",
        version: "2026",
        tier: ("strategic", "2026-03-31", "2027-03-30"),
        keep: Some(("118000.00", "240000.00", "122000.00")),
        next: None,
        points: [2780, 0, 3380, 600, 0, 0, 0],
        lots: 3,
        next_expiry: Some(("2027-12-31", 2780)),
    },
];

/// Member, tier, since, points spendable, earned and spent, next tier with points there and missing, lots.
type Motor = (&'static str, &'static str, &'static str, [i64; 3], Option<(&'static str, i64, i64)>, usize);

const MOTOR: &[Motor] = &[
    ("motor-silver", "silver", "2025-12-10", [1185, 1185, 0], Some(("gold", 1185, 815)), 38),
    ("motor-gold", "gold", "2026-11-06", [1515, 2015, 500], Some(("platinum", 2015, 2985)), 204),
    ("motor-platinum", "platinum", "2026-09-22", [2680, 5180, 2500], None, 536),
];

/// Cart, buyer (no name: a guest), payable, points. A day earns at most 20,000.
const QUOTES: &[(&str, &str, &str, Option<i64>)] = &[
    ("basket", "", "940.14", None),
    ("basket", "basic-person", "919.14", Some(1438)),
    ("basket", "silver-person", "902.14", Some(1404)),
    ("basket", "gold-person", "864.13", Some(1992)),
    ("basket", "platinum-person", "848.93", Some(2595)),
    ("rounding", "", "242.13", None),
    ("rounding", "basic-person", "242.13", Some(484)),
    ("rounding", "silver-person", "230.04", Some(460)),
    ("rounding", "gold-person", "217.93", Some(653)),
    ("rounding", "platinum-person", "213.07", Some(852)),
    ("hundred-lines", "", "216268.29", None),
    ("hundred-lines", "basic-person", "215925.40", Some(20000)),
    ("hundred-lines", "silver-person", "205484.23", Some(20000)),
    ("hundred-lines", "gold-person", "194952.29", Some(20000)),
    ("hundred-lines", "platinum-person", "190739.48", Some(20000)),
];

#[test]
fn members_stand_where_the_independent_replay_says() {
    let annual = ANNUAL.iter().map(|expected| ("enterprise-annual", expected));
    for (program, expected) in RETAIL.iter().map(|expected| ("retail", expected)).chain(annual) {
        let Expected { member, version, tier, keep, next, points, lots, next_expiry } = expected;
        let standing = standing(program, member);
        let text = |pointer: &str| text(&standing, pointer);
        assert_eq!(text("/regulations/version"), *version, "{member}: version");
        assert_eq!((text("/tier/tier"), text("/tier/since"), text("/tier/heldTo")), *tier, "{member}: tier");
        if let Some(keep) = keep {
            let need = first_need(standing.pointer("/tier/keep").unwrap());
            let told = ["/have", "/need", "/missing"].map(|name| self::text(need, name));
            assert_eq!(told, <[&str; 3]>::from(*keep), "{member}: keep");
        } else {
            assert_eq!(standing.pointer("/tier/keep").unwrap_or(&Value::Null), &Value::Null, "{member}: keep");
        }
        if let Some(next) = next {
            let need = first_need(standing.pointer("/progress/0/need").unwrap());
            let told = (text("/progress/0/tier"), self::text(need, "/have"), self::text(need, "/missing"));
            assert_eq!(told, *next, "{member}: next tier");
        } else if !tier.0.is_empty() {
            assert_eq!(standing.pointer("/progress"), Some(&Value::Array(vec![])), "{member}: next tier");
        }
        let wallet = standing.pointer("/wallets/0").unwrap();
        let names = ["spendable", "pending", "earned", "spent", "expired", "takenBack", "debt"];
        assert_eq!(names.map(|name| number(wallet, name)), *points, "{member}: {names:?}");
        assert_eq!(list(wallet, "lots").len(), *lots, "{member}: lots");
        let expiry = wallet.get("nextExpiry").filter(|expiry| !expiry.is_null());
        let told = expiry.map(|expiry| (self::text(expiry, "/on"), number(expiry, "points")));
        assert_eq!(told, *next_expiry, "{member}: next expiry");
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
fn a_gold_that_is_not_kept_becomes_silver_after_thirty_days_of_grace() {
    let regulations = sample::regulations("retail");
    let tier_on = |on: &str| {
        let request = sample::request(Some("gold-person-losing"), None, on);
        text(&value(&request::standing(&regulations, request.as_bytes())), "/tier/tier").to_owned()
    };
    assert_eq!(tier_on("2026-12-12"), "gold", "the last day of the hold");
    assert_eq!(tier_on("2027-01-11"), "gold", "the last day of grace");
    assert_eq!(tier_on("2027-01-12"), "silver");
}

#[test]
fn a_card_that_is_lost_stops_redemptions_and_nothing_else() {
    let regulations = sample::regulations("retail");
    for Expected { member, .. } in RETAIL {
        let sound = sample::request(Some(member), Some("basket"), ON);
        let stopped = sound.replacen("\"terms\":", "\"stopped\": [{ \"from\": \"1999-12-31T10:00\" }], \"terms\":", 1);
        assert_ne!(sound, stopped, "{member}");
        let quote = |request: &str| value(&request::quote(&regulations, request.as_bytes()));
        assert_eq!(quote(&sound), quote(&stopped), "{member}: quote");
        let (sound, stopped) = (without_cart(&sound), without_cart(&stopped));
        for question in [request::standing, request::progress, request::points] {
            let answer = |request: &str| value(&question(&regulations, request.as_bytes()));
            assert_eq!(answer(&sound), answer(&stopped), "{member}");
        }
        let redemptions = value(&request::redemptions(&regulations, stopped.as_bytes()));
        for quoted in list(&redemptions, "redemptions") {
            assert_eq!(text(quoted, "/reason/code"), "redemption.stopped", "{member}");
            assert_eq!(quoted.get("affordable"), Some(&Value::Bool(false)), "{member}");
        }
    }
}

/// A request that asks about no cart.
fn without_cart(request: &str) -> String {
    let mut request: Value = serde_json::from_str(request).unwrap();
    request.as_object_mut().unwrap().remove("cart").unwrap();
    request.to_string()
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

/// The need itself, or of several the first: what the sample program asks in money.
fn first_need(need: &Value) -> &Value {
    need.pointer("/of/0").map_or(need, first_need)
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
