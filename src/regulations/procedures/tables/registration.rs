//! A member's registration for an event. Its record is that of the event: these are the events with a member.

use super::super::table::{Guard, State, Table, Transition};
use crate::regulations::procedures::{Role, WorkflowName};

/// The member, or who is asked by the member.
const FOR_THE_MEMBER: &[Role] = &[Role::Member, Role::Service, Role::Keeper];
/// The states in which the member means to come.
const MEANS_TO_COME: &[&str] = &["registered", "waiting"];

/// The table.
pub(super) static TABLE: Table = Table {
    workflow: WorkflowName::Registration,
    states: &[
        State::on_the_way("registered"),
        State::on_the_way("waiting"),
        // Who cancelled can register again, and then stands behind all who did before.
        State::on_the_way("cancelled"),
        State::on_the_way("signed_in"),
        State::end("absent"),
        State::end("evaluated"),
    ],
    transitions: &[
        Transition::new("register", &[], "registered", FOR_THE_MEMBER).when(Guard::PlaceLeft),
        Transition::new("register", &[], "waiting", FOR_THE_MEMBER).when(Guard::Invited),
        Transition::new("register", &["cancelled"], "registered", FOR_THE_MEMBER).when(Guard::PlaceLeft),
        Transition::new("register", &["cancelled"], "waiting", FOR_THE_MEMBER).when(Guard::Invited),
        Transition::new("move_up", &["waiting"], "registered", &[Role::System]).when(Guard::PlaceFree),
        Transition::new("cancel", MEANS_TO_COME, "cancelled", FOR_THE_MEMBER).when(Guard::NotStarted),
        Transition::new("call_off", MEANS_TO_COME, "cancelled", &[Role::System]).when(Guard::CalledOff),
        Transition::new("sign_in", &["registered"], "signed_in", FOR_THE_MEMBER).when(Guard::Started),
        Transition::new("miss", &["registered"], "absent", &[Role::System]).when(Guard::Held),
        Transition::new("evaluate", &["signed_in"], "evaluated", &[Role::Member]).when(Guard::Held),
    ],
};
