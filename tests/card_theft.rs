//! A stolen card, from the freezing to the day on which all is as it was before: what the workflow says is booked in the
//! member's ledger, and the engine is asked again (C-13).

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that can't go on fails"
)]

mod histories;
mod repository;
#[expect(dead_code, reason = "members alone are taken from the samples")]
mod sample;

use huiji::regulations::Regulations;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde_json::{Value, json};

/// The events of the card, one after the other.
const LIFE: [&str; 7] = [
    "2025-02-16T10:00 issue membership",
    "2025-02-16T10:12 activate membership proof=identity",
    "2026-11-20T09:00 report_loss member",
    "2026-11-20T12:00 freeze member since=2026-11-19T18:00",
    "2026-11-21T10:00 confirm_theft membership proof=identity+police_report",
    "2026-11-23T10:00 replace membership proof=identity",
    "2026-11-24T10:00 activate member proof=identity",
];

struct Desk {
    regulations: Regulations,
    procedures: Procedures,
    member: Value,
}

impl Desk {
    fn new() -> Self {
        let program = sample::document("programs", "retail");
        Self {
            regulations: sample::regulations("retail"),
            procedures: Procedures::from_json(program.as_bytes()).into_result().unwrap(),
            member: serde_json::from_str(&sample::document("members", "gold-person")).unwrap(),
        }
    }

    fn engine(&self, question: fn(&Regulations, &[u8]) -> Vec<u8>, on: &str) -> Value {
        value(&question(&self.regulations, json!({ "member": self.member, "on": on }).to_string().as_bytes()))
    }

    /// The card after so many of its events.
    fn card(&self, events: usize, on: &str) -> Value {
        let life: Vec<_> = LIFE.iter().take(events).map(|line| (*line).to_owned()).collect();
        let record = histories::record(&json!({ "card": { "number": "880025021607", "tier": "gold" } }), &life);
        let asked = json!({ "member": self.member, "record": record, "on": on });
        value(&request::workflow(&self.procedures, asked.to_string().as_bytes()))
    }

    fn book(&mut self, activity: Value) {
        self.member["activities"].as_array_mut().unwrap().push(activity);
    }

    /// The wallet, but for its journal, which tells what was taken and given back.
    fn wallet(&self, on: &str) -> Value {
        let mut wallet = self.engine(request::points, on)["wallets"][0].clone();
        wallet.as_object_mut().unwrap().remove("journal").unwrap();
        wallet
    }

    /// Why a coupon can be redeemed, or can't.
    fn coupon(&self, on: &str) -> String {
        let redemptions = self.engine(request::redemptions, on);
        let items = redemptions["redemptions"].as_array().unwrap();
        let coupon = items.iter().find(|item| item["redemption"] == "coupon-30").unwrap();
        coupon["reason"]["code"].as_str().unwrap().to_owned()
    }

    /// The member document says when no points could be spent, as the card does.
    fn stop(&mut self, card: &Value) {
        self.member["stopped"] = card["card"]["redemptionStopped"].clone();
    }
}

fn value(answer: &[u8]) -> Value {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    assert_eq!(answer["ok"], json!(true), "{}", answer["problems"]);
    answer["value"].clone()
}

#[test]
fn a_stolen_card_leaves_points_and_tier_as_they_were() {
    let mut desk = Desk::new();
    let (wallet, tier) = (desk.wallet("2026-11-26"), desk.engine(request::standing, "2026-11-26")["tier"].clone());
    assert_eq!(desk.coupon("2026-11-26"), "redemption.affordable");

    // A thief redeems twice before the loss is told; what the member redeemed before is the member's own.
    let redeemed =
        |id, on, points| json!({ "id": id, "on": on, "redemption": { "wallet": "points", "points": points } });
    desk.book(redeemed("theft-1", "2026-11-19T18:30", 1_000));
    desk.book(redeemed("theft-2", "2026-11-20T08:59", 500));
    assert_ne!(desk.wallet("2026-11-26"), wallet);

    // Told: nothing more can be redeemed, and nothing is given back yet.
    let card = desk.card(4, "2026-11-20T13:00");
    assert_eq!(card["state"], "frozen");
    assert_eq!(card["card"]["redemptionStopped"], json!([{ "from": "2026-11-20T09:00:00", "to": null }]));
    assert_eq!(card["card"]["reversals"], json!([]));
    desk.stop(&card);
    assert_eq!(desk.coupon("2026-11-20T13:00"), "redemption.stopped");
    assert_eq!(desk.engine(request::standing, "2026-11-20T13:00")["tier"], tier);

    // Confirmed: both are made good, as they are to be booked.
    let card = desk.card(5, "2026-11-21T10:00");
    assert_eq!(card["state"], "theft_confirmed");
    let reversals = card["card"]["reversals"].as_array().unwrap().clone();
    let made_good: Vec<_> = reversals.iter().map(|reversal| reversal["giveBack"].clone()).collect();
    assert_eq!(made_good, [json!({ "of": "theft-1", "points": 1000 }), json!({ "of": "theft-2", "points": 500 })]);
    for (index, give_back) in made_good.iter().enumerate() {
        desk.book(json!({ "id": format!("back-{index}"), "on": "2026-11-21T11:00", "giveBack": give_back }));
    }
    assert_eq!(desk.card(5, "2026-11-21T11:00")["card"]["reversals"], json!([]));

    // Replaced without a fee, and active: all is as it was, and points can be spent again.
    let replaced = desk.card(6, "2026-11-23T12:00");
    assert_eq!(replaced["card"]["stopped"], true);
    let card = desk.card(7, "2026-11-26");
    assert_eq!(card["state"], "active");
    let stopped = json!([{ "from": "2026-11-20T09:00:00", "to": "2026-11-24T10:00:00" }]);
    assert_eq!(card["card"]["redemptionStopped"], stopped);
    desk.stop(&card);
    assert_eq!(desk.wallet("2026-11-26"), wallet);
    assert_eq!(desk.engine(request::standing, "2026-11-26")["tier"], tier);
    assert_eq!(desk.coupon("2026-11-26"), "redemption.affordable");

    // What the member redeems with the new card stays redeemed.
    desk.book(redeemed("own", "2026-11-25T10:00", 100));
    assert_eq!(desk.card(7, "2026-11-26")["card"]["reversals"], json!([]));
}

#[test]
fn the_sample_whose_card_was_stolen_is_stopped_as_its_card_says() {
    let mut desk = Desk::new();
    desk.member = serde_json::from_str(&sample::document("members", "silver-person-stolen-card")).unwrap();
    let life = [
        "2026-02-09T10:00 issue membership",
        "2026-02-09T10:12 activate membership proof=identity",
        "2026-06-01T09:30 freeze member",
        "2026-06-04T11:15 unfreeze membership proof=identity",
        "2026-11-18T19:40 freeze member",
        "2026-11-19T15:00 confirm_theft membership proof=identity+police_report",
    ];
    let record = histories::record(
        &json!({ "card": { "number": "880026020917", "tier": "silver" } }),
        &life.map(|line| line.to_owned()),
    );
    let asked = json!({ "member": desk.member, "record": record, "on": "2026-11-22" });
    let card = value(&request::workflow(&desk.procedures, asked.to_string().as_bytes()));
    let days = |stopped: &Value| {
        let times = stopped.as_array().unwrap().iter().map(|time| {
            let minute = |name: &str| time[name].as_str().map(|moment| moment[..16].to_owned());
            (minute("from"), minute("to"))
        });
        times.collect::<Vec<_>>()
    };
    assert_eq!(days(&card["card"]["redemptionStopped"]), days(&desk.member["stopped"]));
    assert_eq!(card["card"]["reversals"][0]["giveBack"], json!({ "of": "X261119-4254", "points": 500 }));
    assert_eq!(card["card"]["reversals"][1], Value::Null);
}
