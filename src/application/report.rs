//! The answer: what is to be said of an application, and what follows on it.

use super::between::SkippedRule;
use super::document::Mode;
use super::issue::{ByPointer, Issue};
use super::review::{ApplicationFee, ReviewTimetable};
use crate::calendar::Moment;
use crate::regulations::Source;
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// What is to be said of an application. Pointers are into the application: `/phone`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
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
    pub values: ByPointer<ApplicationValue>,
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
#[derive(Debug, Clone, PartialEq)]
pub struct ApplicationValue {
    /// The normalised form, or the masked one.
    pub value: ValueForm,
    /// Whether it is masked, and in JSON goes by this name.
    pub masked: bool,
    /// The form for people, where it differs and nothing is masked.
    pub display: Option<String>,
}

impl Serialize for ApplicationValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ApplicationValue", 2)?;
        fields.serialize_field(if self.masked { "masked" } else { "value" }, &self.value)?;
        if let Some(display) = &self.display {
            fields.serialize_field("display", display)?;
        }
        fields.end()
    }
}

/// A single text, or several ids.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ValueForm {
    /// A text; of a file, its type.
    Text(String),
    /// Ids that were chosen.
    Several(Vec<String>),
}

/// A field of the form, as it is for this applicant.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
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
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct FieldBecause<'a> {
    /// Where it stands in the program document.
    pub pointer: &'a str,
    /// The fields it looks at.
    pub fields: Vec<String>,
    /// Whether it holds.
    pub holds: bool,
}

/// Whether a condition of the tier is met.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
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
