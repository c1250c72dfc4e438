//! The application (入会申请, R-2.1 to, C-2, A-1): one validator for browser and edge.
//!
//! [`Folded`] is a text as rules read it; a rule of [`identity`] or [`contact`] makes a [`Reading`] of
//! it, total over any text. What was entered never stands in a finding.

mod between;
mod check;
mod code;
pub mod contact;
mod document;
pub mod documents;
mod finding;
mod fold;
pub mod identity;
mod issue;
mod listed;
mod mask;
mod outcome;
mod plain;
mod report;
mod review;
mod touches;
mod truth;

pub use between::SkippedRule;
pub use check::check;
pub(crate) use check::checked;
pub use code::IssueCode;
pub use document::{ApplicationGiven, ApplicationOptions, ConsentGiven, ExtensionGiven, Mode, ReviewGiven};
pub use finding::{Finding, Reading, Sex, Span};
pub use fold::Folded;
pub use issue::{ByPointer, Issue};
pub use report::{ApplicationReport, ApplicationValue, ConditionOutcome, FieldBecause, FieldState, ValueForm};
pub use review::{ApplicationFee, Extended, ReviewTimetable, StepDue};
