//! What the membership desk asks of the regulations themselves: what they say against themselves, whether their
//! examples come true, what another version changes and for whom, and whether what was booked is what they say.
//!
//! All of it rests on one thing: a question with what its answer says. In an example the document says it; a
//! [`Witness`] is built by a check, and told only once the engine has said it; a booking is what a host wrote down.
//! [`Audit`] reads the whole program document, also what the engine, the forms and the procedures each read past.

mod audited;
pub mod bookings;
mod comparison;
mod finding;
mod findings;
mod pointer;
mod program;
mod rehearsal;
mod report;
pub mod requests;
mod text;
mod witness;

pub use crate::regulations::document::FindingCode;
pub use audited::{Audit, RegulationsSource};
pub use bookings::{AuditReport, BookedFigure, BookingDifference, DifferenceCode, bookings};
pub use comparison::{Comparison, ComparisonAsked, comparison};
pub use comparison::{FeesCompared, MemberPoints, Move, TierCount};
pub use comparison::{MemberComparison, MemberUnder, PopulationComparison, PurchasesCompared, WalletCompared};
pub use finding::Finding;
pub use rehearsal::{AnswerDifference, ExampleOutcome, Rehearsal, rehearsal};
pub use report::{ProgramReport, report};
pub use text::JsonText;
pub use witness::Witness;
