//! An event or a training.

use super::super::table::Table;
use crate::regulations::procedures::WorkflowName;

/// The table.
pub(super) static TABLE: Table = Table { workflow: WorkflowName::Event, states: &[], transitions: &[] };
