//! The workflows there are, a file for each.

mod application;
mod card;
mod case;
mod event;
mod keeper_transfer;
mod order;
mod registration;

use super::table::Table;
use crate::regulations::procedures::WorkflowName;

/// The table of a workflow.
#[must_use]
pub const fn table(workflow: WorkflowName) -> &'static Table {
    match workflow {
        WorkflowName::Application => &application::TABLE,
        WorkflowName::Card => &card::TABLE,
        WorkflowName::Case => &case::TABLE,
        WorkflowName::Order => &order::TABLE,
        WorkflowName::Event => &event::TABLE,
        WorkflowName::Registration => &registration::TABLE,
        WorkflowName::KeeperTransfer => &keeper_transfer::TABLE,
    }
}
