//! Laws of places at events, for every order in which members register and cancel: who has a place is the same as
//! by a plain list, nobody has one too many, and nobody waits for a place that is there.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "programs are what is asked for")]
mod shorthand;

use huiji::regulations::procedures::Procedures;
use huiji::request;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Lowest first, with the guests that each brings at most.
const TIERS: [(&str, u32); 3] = [("basic", 0), ("silver", 1), ("gold", 3)];

/// Someone registers, or cancels; whether that can come depends on what came before.
#[derive(Debug, Clone, Copy)]
struct Wish {
    member: usize,
    registers: bool,
    rank: usize,
    guests: u32,
}

/// A member in the plain list.
#[derive(Debug, Clone, PartialEq)]
struct Held {
    member: usize,
    rank: usize,
    guests: u32,
    state: &'static str,
    /// When the member registered last.
    turn: usize,
}

impl Held {
    fn party(&self) -> u32 {
        self.guests + 1
    }
}

/// The plain list.
struct Model {
    capacity: u32,
    by_tier: bool,
    list: Vec<Held>,
}

impl Model {
    fn left(&self) -> u32 {
        let taken: u32 = self.list.iter().filter(|held| held.state == "registered").map(Held::party).sum();
        self.capacity - taken
    }

    /// Those who wait, who comes next first.
    fn waiting(&self) -> Vec<usize> {
        let mut waiting: Vec<_> = (0..self.list.len()).filter(|place| self.list[*place].state == "waiting").collect();
        waiting.sort_by_key(|place| {
            let Held { rank, turn, .. } = self.list[*place];
            (if self.by_tier { TIERS.len() - rank } else { 0 }, turn)
        });
        waiting
    }

    /// Does as was wished; whether it could be.
    fn wish(&mut self, wish: Wish, turn: usize) -> bool {
        let Wish { member, registers, rank, guests } = wish;
        let place = self.list.iter().position(|held| held.member == member);
        let state = place.map_or("cancelled", |place| self.list[place].state);
        if registers != (state == "cancelled") || (place.is_none() && !registers) {
            return false;
        }
        if registers {
            let fits = guests < self.left();
            let held = Held { member, rank, guests, state: if fits { "registered" } else { "waiting" }, turn };
            match place {
                Some(place) => self.list[place] = held,
                None => self.list.push(held),
            }
        } else if let Some(place) = place {
            self.list[place].state = "cancelled";
            while let Some(next) = self.waiting().into_iter().find(|place| self.list[*place].party() <= self.left()) {
                self.list[next].state = "registered";
            }
        }
        true
    }
}

fn wish() -> impl Strategy<Value = Wish> {
    (0_usize..8, any::<bool>(), 0_usize..3, 0_u32..4).prop_map(|(member, registers, rank, guests)| {
        let guests = guests.min(TIERS[rank].1);
        Wish { member, registers, rank, guests }
    })
}

fn procedures(by_tier: bool) -> Procedures {
    let tiers: Vec<_> = TIERS.iter().map(|(id, _)| json!({ "id": id, "fee": "1.00" })).collect();
    let guests: serde_json::Map<_, _> =
        TIERS.iter().skip(1).map(|(id, most)| ((*id).to_owned(), json!(most))).collect();
    let waiting = if by_tier { "tier" } else { "time" };
    let version = json!({ "tiers": tiers, "workflows": { "places": { "waiting": waiting, "guests": guests } } });
    let program = shorthand::program("CNY", &[version]).to_string();
    Procedures::from_json(program.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

fn ask(procedures: &Procedures, capacity: u32, history: &[Value]) -> Value {
    let event = json!({ "capacity": capacity, "startsAt": "2026-05-10T14:00" });
    let record = json!({ "id": "record", "event": event, "history": history });
    let asked = json!({ "member": null, "record": record, "on": "2026-05-01" });
    serde_json::from_slice(&request::workflow(procedures, asked.to_string().as_bytes())).unwrap()
}

fn announced() -> Vec<Value> {
    let event = |event| json!({ "id": event, "on": "2026-04-01", "event": event, "by": "business" });
    vec![event("plan"), event("announce")]
}

fn happened(turn: usize, wish: Wish) -> Value {
    let event = if wish.registers { "register" } else { "cancel" };
    let mut happened = json!({
        "id": turn.to_string(), "on": "2026-04-02", "event": event, "by": "member", "member": format!("m{}", wish.member),
    });
    if wish.registers {
        happened["tier"] = json!(TIERS[wish.rank].0);
        happened["guests"] = json!(wish.guests);
    }
    happened
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn places_are_given_as_by_a_plain_list(
        by_tier in any::<bool>(), capacity in 1_u32..9, wishes in prop::collection::vec(wish(), 0..40),
    ) {
        let procedures = procedures(by_tier);
        let mut model = Model { capacity, by_tier, list: Vec::new() };
        let mut history = announced();
        for (turn, wish) in wishes.into_iter().enumerate() {
            let event = happened(turn, wish);
            if model.wish(wish, turn) {
                history.push(event);
            } else {
                let mut longer = history.clone();
                longer.push(event);
                let answer = ask(&procedures, capacity, &longer);
                let problems = answer["problems"].as_array().unwrap();
                prop_assert_eq!(problems.len(), 1, "{}", answer);
                prop_assert_eq!(&problems[0]["code"], "workflow.not_allowed");
            }
        }
        let answer = ask(&procedures, capacity, &history);
        prop_assert_eq!(&answer["problems"], &json!([]));
        let places = &answer["value"]["places"];
        prop_assert_eq!(&places["left"], model.left());
        prop_assert_eq!(&places["taken"], capacity - model.left());
        let waiting = model.waiting();
        let expected: Vec<_> = model.list.iter().enumerate().map(|(place, held)| {
            let before = waiting.iter().position(|waiting| *waiting == place);
            json!([format!("m{}", held.member), TIERS[held.rank].0, held.guests, held.state, before.map(|before| before + 1)])
        }).collect();
        let found: Vec<_> = places["registrations"].as_array().unwrap().iter().map(|one| {
            json!([one["member"], one["tier"], one["guests"], one["state"], one["waiting"]])
        }).collect();
        prop_assert_eq!(found, expected);
    }
}
