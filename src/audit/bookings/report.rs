//! What the audit of bookings tells.

use crate::calendar::Moment;
use crate::problem::codes;
use crate::regulations::Source;
use crate::units::{Money, Points};
use serde::Serialize;

/// What was booked, and where the regulations say something else.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AuditReport<'a> {
    /// The version in force on `on`.
    pub regulations: Source<'a>,
    /// The day it was looked at.
    pub on: Moment,
    /// The member's id; `None`: what was booked was booked for guests.
    pub member: Option<String>,
    /// How many bookings were looked at.
    pub bookings: usize,
    /// How many of them agree.
    pub agreed: usize,
    /// In the order of the bookings; then what the ledger itself shows, in its order.
    pub differences: Vec<BookingDifference>,
}

/// A figure that was booked, or that the regulations say.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum BookedFigure {
    /// None.
    Nothing,
    /// An amount.
    Money(Money),
    /// Points.
    Points(Points),
    /// A number of uses.
    Count(u32),
    /// How many more or fewer uses.
    CountDifference(i64),
    /// A tier.
    Id(String),
    /// A day, or a day and time.
    Moment(Moment),
}

codes! {
    /// What differs. The text is what JSON carries.
    pub enum DifferenceCode;

    /// What an order cost.
    Price = "price",
    /// What an activity brought or took.
    Points = "points",
    /// The tier on a day.
    Tier = "tier",
    /// A fee.
    Fee = "fee",
    /// A deadline.
    Deadline = "deadline",
    /// A benefit was used more often than it is there.
    UseAboveQuota = "use_above_quota",
    /// There is no answer to compare with.
    Unanswered = "unanswered",
}

/// Where the regulations say something else than was booked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BookingDifference {
    /// The booking's id; `None`: the ledger shows it.
    pub booking: Option<String>,
    /// JSON Pointer into the request.
    pub path: String,
    /// What differs.
    pub code: DifferenceCode,
    /// What was booked.
    pub booked: BookedFigure,
    /// What the regulations say.
    pub computed: BookedFigure,
    /// `booked` − `computed`, where both are amounts or counts.
    pub difference: BookedFigure,
    /// JSON Pointer to the rule in the program document, where one alone decides.
    pub pointer: Option<String>,
    /// The label of the clause there.
    pub clause: Option<String>,
    /// Codes of the problems for which there is no answer.
    pub problems: Vec<&'static str>,
}
