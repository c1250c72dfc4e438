//! Laws of places at events, for every order in which members register and cancel: who has a place is the same as
//! by a plain list, nobody has one too many, nobody waits for a place that is there, and what is said can be done.

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
use proptest::sample::Index;
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

fn value(procedures: &Procedures, record: &Value, on: &str) -> Value {
    let asked = json!({ "member": null, "record": record, "on": on });
    let answer: Value = serde_json::from_slice(&request::workflow(procedures, asked.to_string().as_bytes())).unwrap();
    assert_eq!(answer["problems"], json!([]), "{record}");
    answer["value"].clone()
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

/// What can be done about an event now: by those who hold it, by who registered, and by those who can register.
fn possible(report: &Value) -> Vec<Value> {
    let places = &report["places"];
    let done = |action: &Value| {
        json!({
            "event": action["event"], "by": action["by"][0], "proof": action["proof"], "reason": "so it is", "score": 3,
        })
    };
    let mut possible: Vec<_> = list(&report["actions"]).map(done).collect();
    for registration in list(&places["registrations"]) {
        for action in list(&registration["actions"]) {
            let mut event = done(action);
            for name in ["member", "tier", "guests"] {
                event[name] = registration[name].clone();
            }
            possible.push(event);
        }
    }
    let known = list(&places["registrations"]).count();
    for tier in list(&places["invited"]).filter(|tier| tier["open"] == true) {
        possible.push(json!({
            "event": "register", "by": "member", "member": format!("m{known}"), "tier": tier["tier"], "guests": tier["guests"],
        }));
    }
    possible
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().unwrap().iter()
}

/// So many hours after the first of April.
fn moment(hours: u32) -> String {
    format!("2026-04-{:02}T{:02}:00:00", 1 + hours / 24, hours % 24)
}

/// Nobody has a place too many, nobody waits for one that is there, and the waiting list is a list.
fn holds_together(report: &Value) {
    let places = &report["places"];
    let number = |value: &Value, name: &str| value[name].as_u64().unwrap();
    let party = |registration: &Value| number(registration, "guests") + 1;
    let (capacity, left) = (number(places, "capacity"), number(places, "left"));
    assert_eq!(number(places, "taken") + left, capacity, "{places}");
    let with_place = list(&places["registrations"])
        .filter(|registration| !["waiting", "cancelled"].contains(&registration["state"].as_str().unwrap()));
    assert_eq!(with_place.map(party).sum::<u64>(), number(places, "taken"), "{places}");
    let waiting: Vec<_> = list(&places["registrations"]).filter(|one| one["state"] == "waiting").collect();
    let mut order: Vec<_> = waiting.iter().map(|one| number(one, "waiting")).collect();
    order.sort_unstable();
    assert_eq!(order, (1..=u64::try_from(waiting.len()).unwrap()).collect::<Vec<_>>(), "{places}");
    if report["state"] == "announced" {
        assert!(waiting.iter().all(|one| party(one) > left), "{places}");
    }
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

    #[test]
    fn whatever_is_said_can_be_done(
        by_tier in any::<bool>(),
        capacity in 1_u32..7,
        wishes in prop::collection::vec((any::<Index>(), 0_u32..30), 1..40),
    ) {
        let procedures = procedures(by_tier);
        let event = json!({
            "capacity": capacity, "opensAt": moment(60), "closesAt": moment(300), "startsAt": moment(500),
        });
        let mut record = json!({ "id": "record", "event": event, "history": [] });
        let mut report = Value::Null;
        let mut hours = 0;
        for (turn, (wish, later)) in wishes.into_iter().enumerate() {
            // April has thirty days.
            hours = (hours + later).min(30 * 24 - 1);
            let mut next = if turn == 0 {
                json!({ "event": "plan", "by": "service" })
            } else {
                report = value(&procedures, &record, &moment(hours));
                let possible = possible(&report);
                if possible.is_empty() {
                    break;
                }
                wish.get(&possible).clone()
            };
            next["id"] = json!(turn.to_string());
            next["on"] = json!(moment(hours));
            record["history"].as_array_mut().unwrap().push(next);
            report = value(&procedures, &record, &moment(hours));
            holds_together(&report);
        }
        prop_assert!(!report.is_null());
    }
}
