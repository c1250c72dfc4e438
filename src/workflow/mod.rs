//! Workflows: who may do what next, on what condition, by when; and what a history comes to.
//!
//! Each is a [`table`](tables::table): state and event give the next state.

mod actions;
mod answer;
mod card;
mod course;
mod deadlines;
mod ends;
mod guards;
mod places;
mod record;
mod replay;
mod report;

pub use crate::regulations::procedures::{table, tables};
pub use answer::report;
pub(crate) use answer::reported;
pub use record::{
    ApplicationRecord, CardRecord, CaseOutcome, CaseRecord, EventKind, EventRecord, KeeperTransferRecord, OrderRecord,
    WorkflowEvent, WorkflowRecord,
};
pub use report::{
    ActionFee, CardReport, DeadlineReport, GiveBackBooked, InvitedTier, PlacesReport, Registration, Reversal,
    StoppedTime, WorkflowAction, WorkflowReport, WorkflowStep,
};
