//! The change of a member's keeper (M-19).

use super::super::table::{State, Table, Transition};
use crate::regulations::procedures::{Role, WorkflowName};

/// The states in which the old keeper still keeps the member.
const NOT_FILED: &[&str] = &["requested", "reviewed", "approved"];

/// The table.
pub(super) static TABLE: Table = Table {
    workflow: WorkflowName::KeeperTransfer,
    states: &[
        State::on_the_way("requested"),
        State::on_the_way("reviewed"),
        State::on_the_way("approved"),
        State::end("filed"),
        State::end("refused"),
        State::end("withdrawn"),
    ],
    transitions: &[
        Transition::new("request", &[], "requested", &[Role::Member, Role::Business, Role::Keeper]).with_reason(),
        Transition::new("review", &["requested"], "reviewed", &[Role::Business]),
        Transition::new("approve", &["reviewed"], "approved", &[Role::Management]),
        Transition::new("file", &["approved"], "filed", &[Role::Membership]),
        Transition::new("refuse", &["requested"], "refused", &[Role::Business]).with_reason(),
        Transition::new("refuse", &["reviewed"], "refused", &[Role::Management]).with_reason(),
        Transition::new("withdraw", NOT_FILED, "withdrawn", &[Role::Member, Role::Business, Role::Keeper]),
    ],
};
