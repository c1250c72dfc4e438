//! What the requests are about: the sample programs, and one that has every rule of tiers, points and offers.

use crate::chance::Chance;
use crate::json::{Json, text};
use crate::{repository, sample};
use huiji::calendar::Day;
use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use serde_json::Value;

/// A program that requests are about. Days are counted from the first of January 2021.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) id: &'static str,
    pub(crate) tiers: &'static [&'static str],
    pub(crate) wallets: &'static [&'static str],
    /// What points are exchanged for, under one version or another.
    pub(crate) redemptions: &'static [&'static str],
    /// Offers of one version or another that a cart has to name,
    pub(crate) coupons: &'static [&'static str],
    /// and those that it need not, with the rates of tiers.
    pub(crate) offers: &'static [&'static str],
    pub(crate) rates: &'static [&'static str],
    /// Benefits that can be used, under one version or another.
    pub(crate) services: &'static [&'static str],
    /// The first days of its versions.
    pub(crate) versions: &'static [i64],
    /// What a purchase of so many cents earns at least, and joining, in the first wallet.
    pub(crate) earns: fn(i64) -> i64,
    pub(crate) registration: i64,
    /// So many of a hundred activities are neither purchases nor refunds nor redemptions.
    pub(crate) deeds: usize,
}

pub(crate) const PROGRAMS: &[Program] = &[
    Program {
        id: "retail",
        tiers: &["basic", "silver", "gold", "platinum"],
        wallets: &["points"],
        redemptions: &[
            "osmanthus-cakes",
            "tea-sampler-set",
            "gaiwan-white",
            "conference-tea-service",
            "coupon-30",
            "member-draw",
            "harvest-guess",
            "iron-kettle",
            "points-for-cart",
            "points-for-cash",
            "points-for-fee",
            "tea-mountain-journey",
        ],
        coupons: &["coupon-300-40", "coupon-30-off"],
        offers: &[
            "tea-table-season",
            "second-snack",
            "gaiwan-with-jasmine",
            "longjing-member-price",
            "free-shipping",
            "weekend-points",
        ],
        rates: &["basic-rate", "silver-rate", "gold-rate", "platinum-rate"],
        services: &["event-guest", "birthday-gift", "teaware-care", "home-tea-ceremony", "gold-rate"],
        versions: &[1_461, 1_826],
        earns: |cents| cents / 100,
        registration: 100,
        deeds: 15,
    },
    Program {
        id: "motor-service",
        tiers: &["silver", "gold", "platinum"],
        wallets: &["points"],
        redemptions: &[],
        coupons: &[],
        offers: &[],
        rates: &[],
        services: &["car-wash", "oil-top-up", "tire-change", "wiper-cleaning"],
        versions: &[365],
        earns: |_| 5,
        registration: 1_000,
        deeds: 15,
    },
    EVERY_RULE,
    Program {
        id: "enterprise-annual",
        tiers: &["standard", "key", "strategic"],
        wallets: &["points"],
        redemptions: &["points-for-fee", "training-voucher", "probe-kit"],
        coupons: &[],
        offers: &["probe-steps", "consumables-5000-300", "year-end-instruments", "free-shipping"],
        rates: &["standard-rate", "key-rate", "strategic-rate"],
        services: &[
            "inspection",
            "training-places",
            "loan-instrument",
            "partner-calibration",
            "year-end-check",
            "forum-guests",
        ],
        versions: &[1_826, 2_191],
        earns: |cents| cents / 10_000,
        registration: 200,
        deeds: 15,
    },
];

/// Each of its versions has other windows, holds, policies, caps, occasions, expiries and offers. What a
/// purchase earns is a guess: a ledger that spends more than there is, is refused.
const EVERY_RULE: Program = Program {
    id: "every-rule",
    tiers: &["basic", "silver", "gold", "platinum", "diamond"],
    wallets: &["points", "merits", "stars"],
    redemptions: &["sample", "voucher", "repair", "draw", "guess", "off-the-cart", "cash", "fee"],
    coupons: &["coupon-10", "coupon-30", "welcome"],
    offers: &[
        "afternoon",
        "all-rate",
        "big-order",
        "birthday-rate",
        "card-rate",
        "designated-rate",
        "double",
        "happy-hours",
        "journey",
        "off-40",
        "oil-price",
        "oil-steps",
        "pairs",
        "post",
        "second-snack",
        "snack-steps",
        "staff",
        "tea-rate",
        "tea-set",
        "third-snack",
        "triple",
        "year-end",
    ],
    rates: &["ten-off", "fifteen-off"],
    services: &["wash", "parking", "birthday-cake", "tasting", "repair", "report", "winter-tea", "weekday-lounge"],
    versions: &[0, 365, 730, 1_155, 1_461, 1_826, 2_007, 2_099],
    earns: |cents| cents / 500,
    registration: 0,
    deeds: 45,
};

/// A program as every question needs it.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) program: &'static Program,
    pub(crate) regulations: Regulations,
    pub(crate) forms: Forms,
    pub(crate) procedures: Procedures,
    pub(crate) text: String,
    pub(crate) document: Value,
}

impl Program {
    /// Half of the requests are about the program that has every rule, and one in sixteen about enterprises.
    pub(crate) fn of_turn(turn: usize) -> &'static Self {
        let place = if turn % 16 == 12 { 3 } else { (turn % 4).min(2) };
        PROGRAMS.get(place).unwrap_or(&EVERY_RULE)
    }

    /// The same of applications, for which the sample program of a workshop has no form: there is little to ask it.
    pub(crate) fn of_application(turn: usize) -> &'static Self {
        let formless = turn % 4 == 1 && turn % 48 != 1;
        if formless { &EVERY_RULE } else { Self::of_turn(turn) }
    }

    /// The same of fees and workflows: the workshop's program says nothing of them beside the tables.
    pub(crate) fn of_procedure(turn: usize) -> &'static Self {
        let silent = turn % 4 == 1 && turn % 32 != 1;
        if silent { Self::of_turn(turn - 1) } else { Self::of_turn(turn) }
    }

    pub(crate) fn document(&self) -> String {
        if self.id == EVERY_RULE.id {
            return repository::text("tests/equality/every-rule.json");
        }
        sample::document("programs", self.id)
    }

    pub(crate) fn known(&'static self) -> Known {
        let text = self.document();
        let regulations = Regulations::from_json(text.as_bytes()).into_result();
        let regulations = regulations.unwrap_or_else(|problems| panic!("{}: {problems}", self.id));
        let forms = Forms::from_json(text.as_bytes()).into_result();
        let forms = forms.unwrap_or_else(|problems| panic!("{}: {problems}", self.id));
        let procedures = Procedures::from_json(text.as_bytes()).into_result();
        let procedures = procedures.unwrap_or_else(|problems| panic!("{}: {problems}", self.id));
        let document = serde_json::from_str(&text).unwrap();
        Known { program: self, regulations, forms, procedures, text, document }
    }

    pub(crate) fn tier(&self, chance: &mut Chance) -> Json {
        text(chance.pick(self.tiers))
    }

    /// The redemption that pays for carts.
    pub(crate) fn for_carts(&self) -> Option<&'static str> {
        self.redemptions.iter().copied().find(|id| matches!(*id, "points-for-cart" | "off-the-cart"))
    }

    pub(crate) fn wallet(&self, chance: &mut Chance) -> &'static str {
        chance.pick(self.wallets)
    }
}

pub(crate) fn date(day: i64) -> String {
    let day = u32::try_from(day.max(0)).unwrap();
    Day::parse("2021-01-01").unwrap().plus_days(day).to_string()
}

/// A day, mostly with a time.
pub(crate) fn moment(day: i64, minute: i64) -> Json {
    let (hour, minute) = (minute / 60, minute % 60);
    match minute {
        0 if hour == 0 => text(date(day)),
        7 | 8 => text(format!("{}T{hour:02}:{minute:02}:{:02}", date(day), hour + minute)),
        _ => text(format!("{}T{hour:02}:{minute:02}", date(day))),
    }
}
