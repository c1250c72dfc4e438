//! The answer: what is to be said of an application, and what follows on it.

use super::between::SkippedRule;
use super::document::Mode;
use super::issue::{ByPointer, Issue};
use super::review::{ApplicationFee, ReviewTimetable};
use crate::calendar::Moment;
use crate::regulations::Source;
use serde::Serialize;

/// What is to be said of an application. Pointers are into the application: `/phone`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ApplicationReport<'a> {
    /// Which regulations decided.
    pub regulations: Source<'a>,
    /// The day of the check.
    pub on: Moment,
    /// How much of it is there.
    pub mode: Mode,
    /// Whether no issue is an error; while it is still being entered, so far.
    pub complete: bool,
    /// In the order of the form; of one field, as its rule goes.
    pub issues: Vec<Issue<'a>>,
    /// Every field that was entered and is good, by pointer; each file by its own.
    pub values: ByPointer<ApplicationValue<'a>>,
    /// Every field of the form, by pointer.
    pub fields: ByPointer<FieldState<'a>>,
    /// Documents that are required and not there.
    pub missing: Vec<String>,
    /// Rules between fields that could not be tested.
    pub skipped: Vec<SkippedRule>,
    /// What the tier applied for asks of the applicant.
    pub conditions: Vec<ConditionOutcome<'a>>,
    /// The review; `None` where the regulations say nothing of one.
    pub review: Option<ReviewTimetable<'a>>,
    /// The fee of the tier applied for.
    pub fee: Option<ApplicationFee<'a>>,
}

/// A value that was read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ApplicationValue<'a> {
    /// The normalised form; not there where it is masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueForm<'a>>,
    /// The form for people, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<String>,
    /// The masked form, where that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masked: Option<ValueForm<'a>>,
}

/// A single text, several ids, or the type of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValueForm<'a> {
    /// A text.
    Text(String),
    /// Ids that were chosen.
    Several(Vec<String>),
    /// The type of a file.
    File(&'a str),
}

/// A field of the form, as it is for this applicant.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldState<'a> {
    /// What is asked of its value.
    pub rule: &'static str,
    /// Whether it is asked for.
    pub visible: bool,
    /// Whether it must be given.
    pub required: bool,
    /// The conditions that decided this.
    pub because: Vec<FieldBecause<'a>>,
    /// Fields whose answer may change with this one.
    pub touches: Vec<String>,
}

/// A condition that decided whether a field is asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldBecause<'a> {
    /// Where it stands in the program document.
    pub pointer: &'a str,
    /// The fields it looks at.
    pub fields: Vec<String>,
    /// Whether it holds.
    pub holds: bool,
}

/// Whether a condition of the tier is met.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConditionOutcome<'a> {
    /// The tier.
    pub tier: &'a str,
    /// The condition.
    pub id: &'a str,
    /// `None` while what it depends on is not known.
    pub met: Option<bool>,
    /// Where it stands in the program document.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}
