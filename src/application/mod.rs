//! The application (入会申请, R-2.1 to, C-2, A-1): one validator for browser and edge.
//!
//! [`Folded`] is a text as rules read it; a rule of [`identity`] or [`contact`] makes a [`Reading`] of
//! it, total over any text. What was entered never stands in a finding.

mod code;
pub mod contact;
pub mod documents;
mod finding;
mod fold;
pub mod identity;

pub use code::IssueCode;
pub use finding::{Finding, Reading, Sex, Span};
pub use fold::Folded;
