//! Every pair of a state and an event of every workflow is decided, and every state leads to an end.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that can't go on fails")]

use huiji::json::Choice;
use huiji::regulations::procedures::WorkflowName;
use huiji::workflow::table::{Guard, Table, Transition};
use huiji::workflow::tables::table;
use std::collections::BTreeSet;

fn tables() -> impl Iterator<Item = &'static Table> {
    WorkflowName::ALL.iter().map(|(_, workflow)| table(*workflow))
}

/// The words of its events, each once.
fn events(table: &Table) -> BTreeSet<&'static str> {
    table.transitions.iter().map(|transition| transition.event).collect()
}

/// The start, and all its states.
fn states(table: &Table) -> impl Iterator<Item = Option<&'static str>> {
    std::iter::once(None).chain(table.states.iter().map(|state| Some(state.name)))
}

/// What an event does in a state, as the table goes.
fn decided(table: &Table, state: Option<&'static str>, event: &str) -> Vec<&'static Transition> {
    table.from(state).filter(|transition| transition.event == event).collect()
}

#[test]
fn every_workflow_has_its_table() {
    for (name, workflow) in WorkflowName::ALL {
        let table = table(*workflow);
        assert_eq!(table.workflow, *workflow, "{name}");
        assert!(!table.states.is_empty() && !table.transitions.is_empty(), "{name} is empty");
    }
}

/// Guards of which never two hold at once, and where one always does.
fn one_of_them_holds(guards: &[Guard]) -> bool {
    match guards {
        [Guard::Always] | [Guard::FeeDue, Guard::NoFee] => true,
        [Guard::ReviewGoesOn(goes_on), Guard::ReviewEnds(ends)] => goes_on == ends,
        _ => false,
    }
}

/// Guards of which possibly none holds, so that the event is refused with their word; where several hold, the first counts.
fn may_be_refused(guards: &[Guard]) -> bool {
    match guards {
        // A place presupposes an invitation: the narrower comes first.
        [Guard::PlaceLeft, Guard::Invited] => true,
        [
            Guard::Extendable
            | Guard::TermEnded
            | Guard::Renewable
            | Guard::AboutGoods
            | Guard::NotAboutGoods
            | Guard::PlaceFree
            | Guard::OnTheDay
            | Guard::Started
            | Guard::NotStarted
            | Guard::Held
            | Guard::CalledOff,
        ] => true,
        _ => false,
    }
}

#[test]
fn every_state_and_event_is_decided() {
    let mut refused = 0;
    let mut taken = 0;
    for table in tables() {
        for state in states(table) {
            for event in events(table) {
                let decided = decided(table, state, event);
                if decided.is_empty() {
                    refused += 1;
                    continue;
                }
                taken += 1;
                let guards: Vec<_> = decided.iter().map(|transition| transition.guard).collect();
                let clear = one_of_them_holds(&guards) || may_be_refused(&guards);
                assert!(clear, "{:?}: {event} in {state:?} is guarded by {guards:?}", table.workflow);
                assert!(
                    guards.iter().all(|guard| guard.word().is_some() || *guard == Guard::Always),
                    "{:?}: a guard of {event} has no word",
                    table.workflow
                );
            }
        }
    }
    assert!(taken > 0 && refused > taken, "{taken} pairs lead on, {refused} do not");
}

#[test]
fn there_is_a_start_and_nothing_comes_after_an_end() {
    for table in tables() {
        assert!(table.from(None).next().is_some(), "{:?} can't start", table.workflow);
        for transition in table.transitions {
            assert!(transition.to.is_some() || !transition.from.is_empty(), "the start leads nowhere: {transition:?}");
        }
        for state in table.states {
            let leads_on = table.from(Some(state.name)).next().is_some();
            assert_ne!(leads_on, state.ended, "{:?}: {}", table.workflow, state.name);
        }
    }
}

/// The states that can be reached from some, those included.
fn reached(table: &Table, from: impl IntoIterator<Item = &'static str>) -> BTreeSet<&'static str> {
    let mut reached: BTreeSet<_> = from.into_iter().collect();
    loop {
        let next: BTreeSet<_> = reached
            .iter()
            .flat_map(|state| table.from(Some(*state)))
            .filter_map(|transition| transition.to)
            .chain(reached.iter().copied())
            .collect();
        if next.len() == reached.len() {
            return reached;
        }
        reached = next;
    }
}

#[test]
fn every_state_can_be_reached_and_leads_to_an_end() {
    for table in tables() {
        let starts = table.from(None).filter_map(|transition| transition.to);
        let all: BTreeSet<_> = table.states.iter().map(|state| state.name).collect();
        assert_eq!(reached(table, starts), all, "{:?}", table.workflow);
        for state in table.states {
            let ends = reached(table, [state.name]).into_iter().any(|state| table.state(state).unwrap().ended);
            assert!(ends, "{:?}: {} never ends", table.workflow, state.name);
        }
    }
}

#[test]
fn every_event_has_a_role_and_every_word_is_one() {
    let is_word = |name: &str| {
        !name.is_empty()
            && name.split('_').all(|part| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_lowercase()))
    };
    for table in tables() {
        let mut names = BTreeSet::new();
        for state in table.states {
            assert!(is_word(state.name), "{:?}: {}", table.workflow, state.name);
            assert!(names.insert(state.name), "{:?}: two states are {}", table.workflow, state.name);
        }
        for transition in table.transitions {
            let Transition { event, from, to, by, proof, .. } = transition;
            assert!(is_word(event), "{:?}: {event}", table.workflow);
            assert!(!by.is_empty(), "{:?}: nobody may {event}", table.workflow);
            assert_eq!(by.iter().collect::<BTreeSet<_>>().len(), by.len(), "{event} names a role twice");
            assert_eq!(proof.iter().collect::<BTreeSet<_>>().len(), proof.len(), "{event} names a proof twice");
            assert_eq!(from.iter().collect::<BTreeSet<_>>().len(), from.len(), "{event} names a state twice");
            for state in from.iter().chain(to) {
                assert!(names.contains(state), "{:?}: {event} names {state}, which is no state", table.workflow);
            }
        }
    }
}

/// Where who does it depends on how it goes on, an action could not say who may.
#[test]
fn of_one_event_in_one_state_all_ask_for_the_same() {
    for table in tables() {
        for state in states(table) {
            for event in events(table) {
                let needs: Vec<_> = decided(table, state, event)
                    .iter()
                    .map(|transition| (transition.by, transition.proof, transition.reason, transition.fee))
                    .collect();
                let same = needs.windows(2).all(|pair| pair.first() == pair.last());
                assert!(same, "{:?}: {event} in {state:?} needs {needs:?}", table.workflow);
            }
        }
    }
}

#[test]
fn redemption_stops_with_the_card_alone() {
    for table in tables() {
        let stopped = table.states.iter().filter(|state| state.stops_redemption).map(|state| state.name);
        let stopped: Vec<_> = stopped.collect();
        if table.workflow == WorkflowName::Card {
            assert_eq!(stopped, ["lost", "frozen", "theft_confirmed", "replaced", "expired", "cancelled"]);
        } else {
            assert!(stopped.is_empty(), "{:?}: {stopped:?}", table.workflow);
        }
    }
}
