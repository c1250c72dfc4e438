//! All versions of a program, and which one counts.

use super::{Program, check};
use crate::calendar::Day;
use crate::json::At;
use crate::problem::{Answer, Code};
use crate::units::Currency;
use serde::Serialize;

/// A company's regulations in every published version, checked once.
#[derive(Debug, Clone, PartialEq)]
pub struct Regulations {
    pub(super) id: String,
    pub(super) currency: Currency,
    pub(super) time_zone: String,
    pub(super) digest: String,
    /// Never empty, by the day from which they are in force.
    pub(super) versions: Vec<Program>,
    /// The canonical JSON of what the document decides, of which versions are compared.
    pub(super) text: String,
}

/// Which regulations decided: whoever holds them and the request can recompute the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Source<'a> {
    /// The program's id.
    pub id: &'a str,
    /// The version's id.
    pub version: &'a str,
    /// SHA-256, in hexadecimal, of the program document's canonical JSON (RFC 8785), without `examples` and the versions'
    /// `chapters`: they decide nothing.
    pub digest: &'a str,
}

impl Regulations {
    /// Reads and checks a program document, but for what others read: the calendar and the application by
    /// [`Forms`](super::forms::Forms), fees and workflows by [`Procedures`](super::procedures::Procedures). What is wrong
    /// is told at once; all of a document, whoever reads it, by [`problems`](super::problems).
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Answer<Self> {
        check::regulations(bytes)
    }
}

#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
impl Regulations {
    /// The same, had one of its versions been in force always, and no other ever.
    pub(crate) fn alone(&self, version: &Program) -> Self {
        let version = Program { announced_on: Day::FIRST, effective_from: Day::FIRST, ..version.clone() };
        Self {
            id: self.id.clone(),
            currency: self.currency,
            time_zone: self.time_zone.clone(),
            digest: self.digest.clone(),
            versions: vec![version],
            text: String::new(),
        }
    }
}

/// What whoever read a program document knows of it as a whole: what it is, and which of its versions counts.
macro_rules! of_versions {
    ($Read:ident, $Version:ident) => {
        impl $Read {
            /// The program's id.
            #[must_use]
            pub fn id(&self) -> &str {
                &self.id
            }

            /// The currency of every amount.
            #[must_use]
            pub const fn currency(&self) -> Currency {
                self.currency
            }

            /// The IANA zone of the program's local days. The core never uses it; adapters convert with it.
            #[must_use]
            pub fn time_zone(&self) -> &str {
                &self.time_zone
            }

            /// SHA-256, in hexadecimal, of the document's canonical JSON (RFC 8785), without `examples` and the versions'
            /// `chapters`.
            #[must_use]
            pub fn digest(&self) -> &str {
                &self.digest
            }

            /// Every version, by the day from which it is in force.
            #[must_use]
            pub fn versions(&self) -> &[$Version] {
                &self.versions
            }

            /// The version in force on a day; `None` before the first.
            #[must_use]
            pub fn in_force_on(&self, day: Day) -> Option<&$Version> {
                self.versions.iter().rev().find(|version| version.effective_from <= day)
            }

            /// The first version: it has the first day for which there is an answer.
            #[must_use]
            pub fn first(&self) -> Option<&$Version> {
                self.versions.first()
            }

            /// The version that a term starting on this day keeps to its end (R-3.2b). A term from before the first
            /// version has the first: there is no older.
            #[must_use]
            pub fn of_term_from(&self, day: Day) -> Option<&$Version> {
                self.in_force_on(day).or_else(|| self.first())
            }

            /// What an answer under a version names as its source.
            #[must_use]
            pub fn source<'a>(&'a self, version: &'a $Version) -> Source<'a> {
                Source { id: &self.id, version: &version.id, digest: &self.digest }
            }
        }
    };
}

pub(super) use of_versions;

of_versions!(Regulations, Program);

/// Reports that no version is in force on the day `on` of a question, and which day is the `first` that one is.
pub(crate) fn none_in_force(first: Option<Day>, at: &At<'_>) {
    let first = first.map(|first| first.to_string());
    at.key("on").error(Code::VersionNoneInForce, vec![("first", first.unwrap_or_default().into())]);
}
