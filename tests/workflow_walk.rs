//! The machine walks every table as it stands: in every state that some history leads to, every event is tried.
//! What comes of it must be what the table says, and what can be done must be what was said could be done.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod repository;

use huiji::json::Choice;
use huiji::regulations::procedures::{Procedures, Role, WorkflowName};
use huiji::request;
use huiji::workflow::table::{Guard, Table, Transition};
use huiji::workflow::tables::table;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// On one day, so that no deadline ends meanwhile.
const DAY: &str = "2026-05-11";
/// The member whose registration is looked at.
const MEMBER: &str = "li";

/// Someone whose records are walked through: a program, a member, what the record is about.
struct Walk {
    procedures: Procedures,
    member: Value,
    of: Value,
}

/// A state of the record, and of the registration of [`MEMBER`].
type Place = (Option<String>, Option<String>);

/// An event that is tried: its word and, of registrations, the member.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Tried {
    table: &'static str,
    event: &'static str,
    member: Option<&'static str>,
}

/// What was seen of all tables.
#[derive(Default)]
struct Seen {
    states: BTreeSet<(&'static str, String)>,
    /// Tables, states and events that led on.
    taken: BTreeSet<(&'static str, Option<String>, &'static str)>,
}

fn named(name: &str) -> &'static Table {
    let (_, workflow) = WorkflowName::ALL.iter().find(|(known, _)| *known == name).unwrap();
    table(*workflow)
}

fn events(table: &Table) -> BTreeSet<&'static str> {
    table.transitions.iter().map(|transition| transition.event).collect()
}

fn decided(table: &Table, state: Option<&str>, event: &str) -> Vec<&'static Transition> {
    table.from(state).filter(|transition| transition.event == event).collect()
}

/// The sample's program with the needs of the tables, and a review of so many steps.
fn procedures(steps: usize) -> Procedures {
    let mut program: Value = serde_json::from_str(&repository::text("data/programs/retail.json")).unwrap();
    for version in program["versions"].as_array_mut().unwrap() {
        version.as_object_mut().unwrap().remove("workflows");
        let Some(review) = version.pointer_mut("/application/review/steps") else { continue };
        review.as_array_mut().unwrap().truncate(steps);
    }
    Procedures::from_json(program.to_string().as_bytes()).into_result().unwrap()
}

fn sample(member: &str) -> Value {
    serde_json::from_str(&repository::text(&format!("data/members/{member}.json"))).unwrap()
}

fn walks() -> Vec<(&'static str, Walk)> {
    let mut walks = Vec::new();
    let mut walk = |name, steps, member, of| {
        walks.push((name, Walk { procedures: procedures(steps), member, of }));
    };
    for steps in 1..=3 {
        for tier in ["basic", "gold"] {
            walk("application", steps, Value::Null, json!({ "application": { "kind": "person", "tier": tier } }));
        }
    }
    for member in [Value::Null, sample("gold-person"), sample("lapsed-person")] {
        walk("card", 3, member, json!({ "card": { "number": "6200 0001", "tier": "gold" } }));
    }
    for kind in ["complaint", "feedback", "consultation", "after_sales", "repair"] {
        walk("case", 3, Value::Null, json!({ "case": { "kind": kind } }));
    }
    walk("order", 3, Value::Null, json!({ "order": {} }));
    walk("keeper_transfer", 3, Value::Null, json!({ "keeperTransfer": { "member": "m", "from": "li", "to": "wang" } }));
    for tiers in [json!(["basic"]), json!(["gold"])] {
        let event = json!({ "capacity": 1, "tiers": tiers, "startsAt": format!("{DAY}T20:00") });
        walk("event", 3, Value::Null, json!({ "event": event }));
    }
    walks
}

/// What is tried in a record: its own events; of an event those of a member, too, and of another who takes the place.
fn all_tried(name: &'static str) -> Vec<Tried> {
    let of =
        |table: &'static str, member| events(named(table)).into_iter().map(move |event| Tried { table, event, member });
    let mut tried: Vec<_> = of(name, None).collect();
    if name == "event" {
        tried.extend(of("registration", Some(MEMBER)));
        tried.extend(of("registration", Some("other")));
    }
    tried
}

impl Walk {
    fn ask(&self, history: &[Value], on: &str) -> Value {
        let mut record = self.of.clone();
        record["id"] = json!("record");
        record["history"] = json!(history);
        let asked = json!({ "member": self.member, "record": record, "on": on });
        serde_json::from_slice(&request::workflow(&self.procedures, asked.to_string().as_bytes())).unwrap()
    }

    /// An event with all that it may need.
    fn event(tried: Tried, place: usize, transition: Option<&Transition>) -> Value {
        let by = transition.and_then(|transition| transition.by.first()).unwrap_or(&Role::Service);
        let proof: Vec<_> = transition.iter().flat_map(|next| next.proof).map(|proof| proof.word()).collect();
        let mut event = json!({
            "id": format!("e{place}"), "on": moment(place), "event": tried.event, "by": by.word(),
            "reason": "so it is", "proof": proof, "paid": "100000.00",
        });
        if let Some(member) = tried.member {
            event["member"] = json!(member);
            event["tier"] = json!("basic");
            event["score"] = json!(4);
        }
        event
    }

    /// Goes everywhere.
    fn go(&self, name: &'static str, seen: &mut Seen) {
        let all = all_tried(name);
        let mut known: BTreeMap<(Place, Option<String>), Vec<Value>> = BTreeMap::new();
        let mut open = vec![Vec::new()];
        while let Some(history) = open.pop() {
            let now = self.places(&history);
            for tried in &all {
                let Some(longer) = self.tries(&now, *tried, &history, seen) else { continue };
                let there = self.places(&longer);
                let key = ((there[0].clone(), there[1].clone()), there[2].clone());
                if known.insert(key, longer.clone()).is_none() {
                    open.push(longer);
                }
            }
            if !history.is_empty() {
                self.repeats(&history);
            }
        }
        for ((record, registration), _) in known.into_keys() {
            seen.states.extend(record.map(|state| (name, state)));
            seen.states.extend(registration.map(|state| ("registration", state)));
        }
    }

    /// The states of the record, of the member's registration, and of that of the other.
    fn places(&self, history: &[Value]) -> [Option<String>; 3] {
        if history.is_empty() {
            return [None, None, None];
        }
        let answer = self.ask(history, &moment(history.len()));
        let report = &answer["value"];
        let state = |value: &Value| value["state"].as_str().map(str::to_owned);
        let of = |member| {
            let registrations = report["places"]["registrations"].as_array()?;
            state(registrations.iter().find(|registration| registration["member"] == member)?)
        };
        [state(report), of(MEMBER), of("other")]
    }

    /// Tries an event after a history; the longer history, where it can come.
    fn tries(&self, now: &[Option<String>; 3], tried: Tried, history: &[Value], seen: &mut Seen) -> Option<Vec<Value>> {
        let place = match tried.member {
            None => 0,
            Some(MEMBER) => 1,
            Some(_) => 2,
        };
        let state = now[place].as_deref();
        let table = named(tried.table);
        let decided = decided(table, state, tried.event);
        let mut longer = history.to_vec();
        longer.push(Self::event(tried, history.len(), decided.first().copied()));
        let on = moment(history.len());
        let answer = self.ask(&longer, &on);
        let problems: Vec<_> = errors(&answer).collect();
        let told = format!("{}: {} in {state:?} after {history:?}: {answer}", tried.table, tried.event);
        let event_at = json!(format!("/record/history/{}/event", history.len()));
        let came = problems.is_empty();
        let too_early = problems.first().is_some_and(|problem| problem["params"]["guard"] == "deadline_passed");
        if too_early {
            self.comes_in_time(tried.table, history, (tried, decided[0]), seen);
        } else if came {
            self.came(&answer, &decided, history.len(), &told);
            seen.taken.insert((tried.table, state.map(str::to_owned), tried.event));
            self.needs(&longer, decided[0], &told);
        } else {
            assert_eq!(problems.len(), 1, "{told}");
            let problem = problems[0];
            let params = &problem["params"];
            if problem["code"] == "workflow.too_late" {
                // It could have come, had time not brought about something else before.
                let steps = &self.ask(history, &on)["value"]["steps"];
                assert!(
                    decided.is_empty() && steps.as_array().unwrap().iter().any(|step| step["id"].is_null()),
                    "{told}"
                );
            } else if decided.is_empty() {
                assert_eq!((&problem["code"], &problem["path"]), (&json!("workflow.not_allowed"), &event_at), "{told}");
                let allowed: BTreeSet<_> = params["allowed"].as_array().unwrap().iter().map(Value::to_string).collect();
                let expected = table.from(state).map(|transition| format!("\"{}\"", transition.event)).collect();
                assert_eq!(allowed, expected, "{told}");
                assert_eq!(params["state"], state.unwrap_or_default(), "{told}");
                assert_eq!(params["event"], tried.event, "{told}");
            } else {
                assert_eq!((&problem["code"], &problem["path"]), (&json!("workflow.guard"), &event_at), "{told}");
                assert!(decided.iter().all(|transition| transition.guard != Guard::Always), "{told}");
                assert_eq!(params["guard"].as_str(), decided.last().unwrap().guard.word(), "{told}");
            }
        }
        self.was_said(history, &on, (tried, came, &decided), &told);
        came.then_some(longer)
    }

    /// What a deadline brings about can't come before, and comes by itself when the deadline is over.
    fn comes_in_time(
        &self,
        name: &'static str,
        history: &[Value],
        (tried, transition): (Tried, &Transition),
        seen: &mut Seen,
    ) {
        let report = &self.ask(history, "2026-12-31")["value"];
        let step = report["steps"].as_array().unwrap().last().unwrap();
        assert_eq!(transition.by, [Role::System], "{report}");
        assert!(step["id"].is_null() && step["event"] == tried.event, "{report}");
        assert_eq!(step["to"].as_str(), transition.to, "{report}");
        seen.taken.insert((name, step["from"].as_str().map(str::to_owned), tried.event));
        seen.states.extend(transition.to.map(|to| (name, to.to_owned())));
    }

    /// It led where the table says.
    fn came(&self, answer: &Value, decided: &[&Transition], place: usize, told: &str) {
        let steps = answer["value"]["steps"].as_array().unwrap();
        let step = steps.iter().find(|step| step["id"] == format!("e{place}")).unwrap_or_else(|| panic!("{told}"));
        let to = step["to"].as_str();
        let as_told = decided.iter().any(|next| next.to.or(step["from"].as_str()) == to && next.event == step["event"]);
        assert!(as_told, "{told}");
    }

    /// Without what it needs it is a problem, one for each thing; and so it is for everyone else.
    fn needs(&self, history: &[Value], transition: &Transition, told: &str) {
        let last = history.len() - 1;
        let on = moment(last);
        let with = |name: &str, value: Value| {
            let mut other = history.to_vec();
            match value {
                Value::Null => other[last].as_object_mut().unwrap().remove(name).map(|_| ()).unwrap_or_default(),
                value => other[last][name] = value,
            }
            let answer = self.ask(&other, &on);
            errors(&answer).map(|problem| (problem["code"].clone(), problem["path"].clone())).collect::<Vec<_>>()
        };
        let problem = |code: &str, name: &str| vec![(json!(code), json!(format!("/record/history/{last}/{name}")))];
        for (word, role) in Role::ALL {
            let expected = if transition.by.contains(role) { vec![] } else { problem("workflow.other_role", "by") };
            assert_eq!(with("by", json!(word)), expected, "{told}");
        }
        let expected = if transition.proof.is_empty() { vec![] } else { problem("workflow.proof_missing", "proof") };
        assert_eq!(with("proof", Value::Null), expected, "{told}");
        let expected = if transition.reason { problem("workflow.reason_missing", "reason") } else { vec![] };
        assert_eq!(with("reason", Value::Null), expected, "{told}");
    }

    /// What can be done by people is what was listed, and nothing else.
    fn was_said(&self, history: &[Value], on: &str, (tried, came, decided): (Tried, bool, &[&Transition]), told: &str) {
        if history.is_empty() {
            return;
        }
        let answer = self.ask(history, on);
        let report = &answer["value"];
        let actions = match tried.member {
            None => &report["actions"],
            Some(member) => {
                let registrations = report["places"]["registrations"].as_array().unwrap();
                let Some(registration) = registrations.iter().find(|one| one["member"] == member) else { return };
                &registration["actions"]
            }
        };
        let said = actions.as_array().unwrap().iter().find(|action| action["event"] == tried.event);
        let by_people = decided.first().is_some_and(|transition| transition.by != [Role::System]);
        // That a term was renewed is believed where the ledger can't tell; that it can be renewed now is not said then.
        let believed = decided.iter().any(|transition| transition.guard == Guard::Renewable) && said.is_none();
        assert!(said.is_some() == (came && by_people) || believed, "{told} and {actions}");
        if let Some(action) = said {
            let people = decided[0].by.iter().filter(|role| **role != Role::System).map(|role| json!(role.word()));
            assert_eq!(action["by"], people.collect::<Value>(), "{told}");
        }
    }

    /// The same event twice, another with its id, one that is earlier, one that is unknown: a problem each.
    fn repeats(&self, history: &[Value]) {
        let last = history.last().unwrap();
        let place = history.len();
        let told = |added: Value| {
            let mut other = history.to_vec();
            other.push(added);
            let answer = self.ask(&other, &moment(place));
            let codes: Vec<_> = answer["problems"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
            (codes, answer["value"]["state"].clone())
        };
        let state = self.ask(history, &moment(place))["value"]["state"].clone();
        assert_eq!(told(last.clone()), (vec![json!("workflow.same_event")], state), "{history:?}");
        let mut other = last.clone();
        other["reason"] = json!("it is not so");
        assert_eq!(told(other).0, [json!("workflow.conflict")], "{history:?}");
        let mut unknown = last.clone();
        (unknown["id"], unknown["event"]) = (json!("new"), json!("fly"));
        assert_eq!(told(unknown.clone()).0, [json!("workflow.event_unknown")], "{history:?}");
        unknown["on"] = json!("2026-05-10T23:59");
        assert_eq!(told(unknown).0, [json!("workflow.order"), json!("workflow.event_unknown")], "{history:?}");
    }
}

fn errors(answer: &Value) -> impl Iterator<Item = &Value> {
    answer["problems"].as_array().unwrap().iter().filter(|problem| problem["severity"] == "error")
}

/// A minute for each event.
fn moment(place: usize) -> String {
    format!("{DAY}T{:02}:{:02}:00", 8 + place / 60, place % 60)
}

#[test]
fn in_every_state_every_event_does_what_the_table_says() {
    let mut seen = Seen::default();
    for (name, walk) in walks() {
        walk.go(name, &mut seen);
    }
    let mut missed = Vec::new();
    for (name, workflow) in WorkflowName::ALL {
        let table = table(*workflow);
        for state in table.states {
            if !seen.states.contains(&(*name, state.name.to_owned())) {
                missed.push(format!("{name}: no history led to {}", state.name));
            }
        }
        for transition in table.transitions {
            let from: Vec<_> = match transition.from {
                [] => vec![None],
                from => from.iter().map(|state| Some((*state).to_owned())).collect(),
            };
            for state in from {
                let taken = seen.taken.contains(&(*name, state.clone(), transition.event));
                if !taken && !ALONE.contains(&(*name, transition.event)) {
                    missed.push(format!("{name}: {} was never taken in {state:?}", transition.event));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// What follows by itself as soon as it can, so that nobody can be faster.
const ALONE: [(&str, &str); 3] = [("registration", "move_up"), ("registration", "miss"), ("registration", "call_off")];
