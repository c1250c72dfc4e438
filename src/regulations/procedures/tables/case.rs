//! A complaint, feedback, a consultation, after-sales, a repair (R-3.3, R-5.3, C-10, M-4, M-20).

use super::super::table::{Guard, State, Table, Transition};
use crate::regulations::procedures::{Proof, Role, WorkflowName};

/// Who works at it.
const HANDLERS: &[Role] = &[Role::Service, Role::Keeper];
/// The states from which the member can still step back: once there is an answer, it satisfies or it does not.
const UNANSWERED: &[&str] = &["received", "assigned", "in_work", "assessed", "reopened"];

/// The table.
pub(super) static TABLE: Table = Table {
    workflow: WorkflowName::Case,
    states: &[
        State::on_the_way("received"),
        State::on_the_way("assigned"),
        State::on_the_way("in_work"),
        State::on_the_way("assessed"),
        State::on_the_way("answered"),
        State::on_the_way("reopened"),
        State::end("closed"),
        State::end("withdrawn"),
    ],
    transitions: &[
        Transition::new("receive", &[], "received", &[Role::Member, Role::Service, Role::Keeper]),
        // Again too: who keeps a case can be ill.
        Transition::new(
            "assign",
            &["received", "assigned", "in_work", "reopened"],
            "assigned",
            &[Role::Service, Role::System],
        ),
        Transition::new("start", &["assigned", "reopened"], "in_work", HANDLERS),
        Transition::stays("hand_over", &["in_work"], HANDLERS),
        Transition::new("assess", &["in_work"], "assessed", &[Role::Service])
            .when(Guard::AboutGoods)
            .showing(&[Proof::Purchase]),
        Transition::new("answer", &["in_work"], "answered", HANDLERS).when(Guard::NotAboutGoods),
        Transition::new("answer", &["assessed"], "answered", HANDLERS),
        Transition::stays("follow_up", &["answered"], HANDLERS),
        Transition::new("satisfied", &["answered"], "closed", &[Role::Member]),
        Transition::new("reopen", &["answered"], "reopened", &[Role::Member, Role::Service]).with_reason(),
        Transition::new("close", &["answered"], "closed", &[Role::System]),
        Transition::new("withdraw", UNANSWERED, "withdrawn", &[Role::Member]),
    ],
};
