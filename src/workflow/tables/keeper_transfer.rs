//! The change of a member's keeper (M-19).

use super::super::table::Table;
use crate::regulations::procedures::WorkflowName;

/// The table.
pub(super) static TABLE: Table = Table { workflow: WorkflowName::KeeperTransfer, states: &[], transitions: &[] };
