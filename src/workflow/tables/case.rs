//! A complaint, feedback, a consultation, after-sales, a repair (R-3.3, R-5.3, C-10, M-4, M-20).

use super::super::table::Table;
use crate::regulations::procedures::WorkflowName;

/// The table.
pub(super) static TABLE: Table = Table { workflow: WorkflowName::Case, states: &[], transitions: &[] };
