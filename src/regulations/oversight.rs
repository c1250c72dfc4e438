//! What a program says about itself, checked: the regulations as they read, what they are held to, examples.

use super::check;
use super::document::{Ask, FindingCode};
use crate::calendar::Day;
use crate::problem::Answer;
use crate::units::Rate;

/// What the regulations say about themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Oversight {
    pub(super) versions: Vec<VersionOversight>,
    pub(super) examples: Vec<Example>,
}

/// What a version says about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionOversight {
    /// The version's id.
    pub id: String,
    /// The day on which it was announced.
    pub announced_on: Day,
    /// The first day on which it is in force.
    pub effective_from: Day,
    /// The clauses in their order; `None`: the version has no chapters.
    pub clauses: Option<Vec<Clause>>,
    /// In how many working days a change is announced before it takes effect.
    pub notice_working_days: Option<u16>,
    /// How many days lie between two campaigns at least.
    pub days_between_campaigns: Option<u16>,
    /// The share of the list amount that is paid at least.
    pub deepest: Option<Rate>,
    /// What is meant to be so.
    pub accepted: Vec<Accepted>,
}

/// A clause as it reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its label.
    pub label: String,
    /// Where it stands in the program document.
    pub pointer: String,
    /// No rule states it.
    pub by_people: bool,
}

/// A finding that is meant to be so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The finding's code.
    pub finding: FindingCode,
    /// What it is about; `None`: whatever it is about.
    pub of: Option<String>,
    /// Where it stands in the program document.
    pub pointer: String,
}

/// A question with what its answer must say.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Its id.
    pub id: String,
    /// Where it stands in the program document.
    pub pointer: String,
    /// The label of the clause that it shows.
    pub clause: Option<String>,
    /// Which question.
    pub ask: Ask,
    /// The request, as JSON text.
    pub with: String,
    /// By pointer into the answer: what stands there, as JSON text.
    pub expect: Vec<(String, String)>,
}

impl Oversight {
    /// Reads and checks what a program document says about itself: `examples`, and of each version `chapters` and
    /// `checks`. The rest must be JSON, with no field that a program document does not have, and is not looked into.
    ///
    /// # Errors
    /// Problems with pointers into the document, all at once.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Answer<Self> {
        check::oversight_alone(bytes)
    }

    /// Every version, by the day from which it is in force.
    #[must_use]
    pub fn versions(&self) -> &[VersionOversight] {
        &self.versions
    }

    /// The examples, in the document's order.
    #[must_use]
    pub fn examples(&self) -> &[Example] {
        &self.examples
    }
}
