//! What membership costs and who does what in its course, checked.
//!
//! They stand by themselves, so that fees and workflows can be asked without the rest of the program. The [`tables`] of
//! the workflows are no company's own; they stand here since what a company says of them is checked against them.

mod fees;
pub mod table;
pub mod tables;
mod workflows;

pub use fees::{
    Cancellation, FeeExchange, FeeFor, FeePrice, FeePromotion, FeeSteps, Fees, LabourCharge, PartsCharge, PriceOf,
    Promoted, RefundOf, RenewalRule, RenewalTiming, RepairCharge, Repairs, Replacement,
};
pub use workflows::{
    CaseKind, DeadlineLength, Places, PlacesFor, Proof, Role, Severity, WorkflowDeadline, WorkflowName,
    WorkflowRequirement, Workflows,
};

use super::check;
use super::forms::{FormTier, Payment, Review};
use super::versions::{Source, of_versions};
use crate::calendar::{Day, WorkingCalendar};
use crate::problem::Answer;
use crate::units::{Currency, Rounding};

/// The procedures of every published version of a company's regulations, checked once.
#[derive(Debug, Clone, PartialEq)]
pub struct Procedures {
    pub(super) id: String,
    pub(super) currency: Currency,
    pub(super) time_zone: String,
    pub(super) digest: String,
    pub(super) calendar: WorkingCalendar,
    /// Never empty, by the day from which they are in force.
    pub(super) versions: Vec<ProcedureVersion>,
}

/// One version, as far as its procedures need it.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedureVersion {
    pub(super) id: String,
    pub(super) effective_from: Day,
    pub(super) rounding: Rounding,
    /// Lowest first, with their fees.
    pub(super) tiers: Vec<FormTier>,
    pub(super) fees: Fees,
    pub(super) workflows: Workflows,
    /// Points for the fee, of the version's redemptions.
    pub(super) exchanges: Vec<FeeExchange>,
    pub(super) review: Option<Review>,
    pub(super) payment: Option<Payment>,
}

impl Procedures {
    /// Reads and checks what fees and workflows need of a program document: its currency, time zone, locales and
    /// calendar, and of each version the tiers' ids and fees, `fees`, `workflows`, redemptions of points for the
    /// fee, and of the application the review and the payment. The rest must be JSON, with no field that a program
    /// document does not have, and is not looked into.
    ///
    /// # Errors
    /// Problems with pointers into the document, all at once.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Answer<Self> {
        check::procedures_alone(bytes)
    }

    /// Which days are working days.
    #[must_use]
    pub const fn calendar(&self) -> &WorkingCalendar {
        &self.calendar
    }
}

of_versions!(Procedures, ProcedureVersion);

impl ProcedureVersion {
    /// The first day on which it is in force.
    #[must_use]
    pub const fn effective_from(&self) -> Day {
        self.effective_from
    }

    /// How fees are rounded.
    #[must_use]
    pub const fn rounding(&self) -> Rounding {
        self.rounding
    }

    /// All tiers, lowest first.
    #[must_use]
    pub fn tiers(&self) -> &[FormTier] {
        &self.tiers
    }

    /// The place of a tier's id, counted from 0, the lowest.
    #[must_use]
    pub fn rank(&self, tier: &str) -> Option<usize> {
        self.tiers.iter().position(|known| known.id() == tier)
    }

    /// What membership costs.
    #[must_use]
    pub const fn fees(&self) -> &Fees {
        &self.fees
    }

    /// Who does what in its course.
    #[must_use]
    pub const fn workflows(&self) -> &Workflows {
        &self.workflows
    }

    /// Points for the fee.
    #[must_use]
    pub fn exchanges(&self) -> &[FeeExchange] {
        &self.exchanges
    }

    /// The review of applications.
    #[must_use]
    pub const fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// How the fee is paid, and by when.
    #[must_use]
    pub const fn payment(&self) -> Option<&Payment> {
        self.payment.as_ref()
    }
}
