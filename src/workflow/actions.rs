//! What can be done now, as the table goes.

use super::course::{Course, Facts, Needs};
use super::report::{ActionFee, WorkflowAction};
use super::table::Transition;
use crate::calendar::Moment;
use crate::regulations::procedures::{ProcedureVersion, Role};

/// What can be done in a state. What time alone does is no action, nor what a guard forbids.
pub(super) fn actions<'a>(
    course: &Course,
    version: &'a ProcedureVersion,
    facts: &dyn Facts,
    more: &dyn Fn(&'static Transition) -> (Option<ActionFee<'a>>, Option<Moment>),
) -> Vec<WorkflowAction<'a>> {
    let mut actions: Vec<WorkflowAction<'a>> = Vec::new();
    for transition in course.next() {
        let needs = Needs::of(course.table, transition, version);
        let mut by = needs.by.to_vec();
        by.retain(|role| *role != Role::System);
        let told = by.is_empty() || actions.iter().any(|action| action.event == transition.event);
        // Of several of one event the first whose guard holds counts.
        if told || !facts.holds(transition.guard) {
            continue;
        }
        let Some(to) = transition.to.or(course.word()) else { continue };
        let (fee, until) = more(transition);
        actions.push(WorkflowAction {
            event: transition.event,
            by,
            to,
            proof: needs.proof,
            reason: needs.reason,
            fee,
            until,
            pointer: needs.rule.map_or("", |rule| rule.pointer()),
            clause: needs.rule.and_then(|rule| rule.clause_label()),
        });
    }
    actions
}
