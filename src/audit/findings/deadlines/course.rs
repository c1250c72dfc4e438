//! A record that comes to where a deadline begins: the events that lead there, all on one day.

use super::super::shown::Asked;
use super::{InWorkingDays, Reviewed};
use crate::audit::Witness;
use crate::calendar::Day;
use crate::json::Choice;
use crate::regulations::document::Ask;
use crate::regulations::procedures::table::{Table, Transition};
use crate::regulations::procedures::{CaseKind, Severity, WorkflowDeadline, WorkflowName, tables};
use serde_json::{Map, Value, json};

/// What a deadline is of.
pub(super) enum Of<'a> {
    /// The review of an application.
    Review,
    /// The payment of its fee.
    Payment,
    /// A deadline of the workflows.
    Workflow(&'a WorkflowDeadline),
}

/// How many ways to where the deadline begins are tried.
const MOST_WAYS: usize = 40;

/// A record whose deadline, counted from a day, is provisional.
pub(super) fn witness(
    reviewed: &Reviewed<'_>,
    deadline: &InWorkingDays<'_>,
    from: Day,
    questions: &mut u16,
) -> Option<Witness> {
    let (workflow, after) = match deadline.of {
        Of::Review => (WorkflowName::Application, "submit"),
        Of::Payment => (WorkflowName::Application, "notify"),
        Of::Workflow(deadline) => (deadline.workflow, &*deadline.after),
    };
    let day = from.to_string();
    let ways = ways(tables::table(workflow), after);
    for about in records(reviewed, deadline, workflow, &day) {
        for way in &ways {
            *questions = questions.checked_sub(1)?;
            let mut record = about.clone();
            record.insert("id".to_owned(), json!("record"));
            record.insert("history".to_owned(), history(reviewed, workflow, way, &day));
            let with = json!({ "member": null, "record": record, "on": day });
            if let Some(witness) = provisional(deadline, &Asked::new(reviewed, Ask::Workflow, with)) {
                return Some(witness);
            }
        }
    }
    None
}

/// The answer that says that the deadline is provisional.
fn provisional(deadline: &InWorkingDays<'_>, asked: &Asked) -> Option<Witness> {
    let told = asked.at("/value/deadlines")?.as_array()?;
    let is_it = |told: &Value| {
        told.get("pointer").and_then(Value::as_str) == Some(deadline.rule.pointer())
            && told.get("id").and_then(Value::as_str) == Some(deadline.id)
            && told.pointer("/workingDays/provisional") == Some(&Value::Bool(true))
    };
    let at = format!("/value/deadlines/{}", told.iter().position(is_it)?);
    let mut places = vec![format!("{at}/id"), format!("{at}/due"), format!("{at}/workingDays/provisional")];
    let problem = asked.entry("/problems", "code", "calendar.out_of_range");
    places.extend(problem.map(|at| format!("{at}/code")));
    let places: Vec<_> = places.iter().map(String::as_str).collect();
    Some(asked.witness(&places))
}

/// What the record can be about.
fn records(
    reviewed: &Reviewed<'_>,
    deadline: &InWorkingDays<'_>,
    workflow: WorkflowName,
    day: &str,
) -> Vec<Map<String, Value>> {
    let tiers = || reviewed.procedures.tiers().iter().rev().map(|tier| tier.id());
    let about = match workflow {
        WorkflowName::Application => {
            tiers().map(|tier| json!({ "application": { "kind": "person", "tier": tier } })).collect()
        }
        WorkflowName::Card => tiers().map(|tier| json!({ "card": { "number": "1", "tier": tier } })).collect(),
        WorkflowName::Case => cases(deadline),
        WorkflowName::Order => vec![json!({ "order": {} })],
        WorkflowName::Event => vec![json!({ "event": { "capacity": 1, "startsAt": format!("{day}T20:00") } })],
        WorkflowName::KeeperTransfer => {
            vec![json!({ "keeperTransfer": { "member": "member", "from": "before", "to": "after" } })]
        }
        WorkflowName::Registration => Vec::new(),
    };
    about.into_iter().filter_map(|about| about.as_object().cloned()).collect()
}

/// The kinds and severities of cases that a deadline is for.
fn cases(deadline: &InWorkingDays<'_>) -> Vec<Value> {
    let Of::Workflow(WorkflowDeadline { kinds, severities, .. }) = deadline.of else { return Vec::new() };
    let mut cases = Vec::new();
    for (kind, meant) in CaseKind::ALL {
        for (severity, how_bad) in Severity::ALL {
            let is_for =
                (kinds.is_empty() || kinds.contains(meant)) && (severities.is_empty() || severities.contains(how_bad));
            if is_for {
                cases.push(json!({ "case": { "kind": kind, "severity": severity } }));
            }
        }
    }
    cases
}

/// The ways through a table that end with an event, the short ones first.
fn ways(table: &Table, after: &str) -> Vec<Vec<&'static Transition>> {
    let mut found: Vec<Vec<&'static Transition>> = Vec::new();
    let mut open: Vec<(Option<&str>, Vec<&'static Transition>)> = vec![(None, Vec::new())];
    while found.len() < MOST_WAYS && !open.is_empty() {
        let mut further = Vec::new();
        for (state, way) in &open {
            for transition in table.transitions.iter().filter(|transition| leads_on(transition, *state)) {
                // Nothing is gained by doing the same twice.
                if way.iter().any(|done| std::ptr::eq(*done, transition)) {
                    continue;
                }
                let mut longer = way.clone();
                longer.push(transition);
                if transition.event == after && found.len() < MOST_WAYS {
                    found.push(longer.clone());
                }
                further.push((transition.to.or(*state), longer));
            }
        }
        // A table has few states; what is longer than this many ways is no way anyone goes.
        further.truncate(MOST_WAYS.saturating_mul(MOST_WAYS));
        open = further;
    }
    found
}

/// Whether an event can come in a state.
fn leads_on(transition: &Transition, state: Option<&str>) -> bool {
    state.map_or(transition.from.is_empty(), |state| transition.from.contains(&state))
}

/// The events of a way with all that they need, by the first who may.
fn history(reviewed: &Reviewed<'_>, workflow: WorkflowName, way: &[&Transition], day: &str) -> Value {
    let requirements = &reviewed.procedures.workflows().requirements;
    let mut history = Vec::new();
    for (index, transition) in way.iter().enumerate() {
        let own = requirements.iter().find(|own| own.workflow == workflow && own.event == transition.event);
        let by = own.and_then(|own| own.by.as_deref()).unwrap_or(transition.by);
        let proof = own.and_then(|own| own.proof.as_deref()).unwrap_or(transition.proof);
        let mut event = json!({
            "id": format!("{index}"), "on": day, "event": transition.event,
            "by": by.first().map_or("", |role| role.word()),
            "proof": proof.iter().map(|proof| proof.word()).collect::<Vec<_>>(),
            "reason": "reason",
        });
        if let Some(fields) = event.as_object_mut().filter(|_| transition.fee.is_some()) {
            fields.insert("paid".to_owned(), json!("1000000"));
        }
        history.push(event);
    }
    Value::Array(history)
}
