//! An event or a training, as those who hold it see it. What each member does is a [registration](super::registration).

use super::super::table::{Guard, State, Table, Transition};
use crate::regulations::procedures::{Role, WorkflowName};

/// Who holds it.
const ORGANISERS: &[Role] = &[Role::Membership, Role::Business, Role::Service];
/// Who holds it, or time.
const ORGANISERS_OR_TIME: &[Role] = &[Role::Membership, Role::Business, Role::Service, Role::System];

/// The table.
pub(super) static TABLE: Table = Table {
    workflow: WorkflowName::Event,
    states: &[
        State::on_the_way("planned"),
        State::on_the_way("announced"),
        State::on_the_way("registration_closed"),
        State::on_the_way("under_way"),
        State::on_the_way("held"),
        State::end("evaluated"),
        State::end("called_off"),
    ],
    transitions: &[
        Transition::new("plan", &[], "planned", ORGANISERS),
        Transition::new("announce", &["planned"], "announced", ORGANISERS),
        Transition::new("close_registration", &["announced"], "registration_closed", ORGANISERS_OR_TIME),
        Transition::new("reopen_registration", &["registration_closed"], "announced", ORGANISERS)
            .when(Guard::NotStarted),
        Transition::new("start", &["announced", "registration_closed"], "under_way", ORGANISERS).when(Guard::OnTheDay),
        Transition::new("finish", &["under_way"], "held", ORGANISERS),
        Transition::new("close_evaluation", &["held"], "evaluated", ORGANISERS_OR_TIME),
        Transition::new(
            "call_off",
            &["planned", "announced", "registration_closed"],
            "called_off",
            &[Role::Business, Role::Management],
        )
        .with_reason(),
    ],
};
