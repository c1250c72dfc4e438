//! A program document, read in all its parts.

use super::program::program_of;
use super::text::JsonText;
use crate::json::canonical;
use crate::problem::Answer;
use crate::regulations::document::Ask;
use crate::regulations::forms::Forms;
use crate::regulations::oversight::Oversight;
use crate::regulations::procedures::Procedures;
use crate::regulations::{self, Regulations};
use crate::request;
use serde::Serialize;
use serde_json::Value;

/// A company's regulations with everything that they say about themselves, checked once.
#[derive(Debug, Clone)]
pub struct Audit {
    regulations: Regulations,
    forms: Forms,
    procedures: Procedures,
    oversight: Oversight,
    document: Value,
    /// The document's canonical JSON, all of it.
    text: String,
}

/// Which regulations were read, in all their versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RegulationsSource<'a> {
    /// The program's id.
    pub id: &'a str,
    /// As that of a [`Source`](crate::regulations::Source).
    pub digest: &'a str,
}

impl Audit {
    /// Reads and checks a program document, all of it.
    ///
    /// # Errors
    /// What the engine, the forms, the procedures and the audit find, each thing once, in document order.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Answer<Self> {
        Answer::new(Self::read(bytes), regulations::problems(bytes))
    }

    /// Everything, where nothing is broken.
    fn read(bytes: &[u8]) -> Option<Self> {
        Some(Self {
            regulations: Regulations::from_json(bytes).into_parts().0?,
            forms: Forms::from_json(bytes).into_parts().0?,
            procedures: Procedures::from_json(bytes).into_parts().0?,
            oversight: Oversight::from_json(bytes).into_parts().0?,
            document: program_of(bytes)?,
            text: canonical(std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}')),
        })
    }

    /// What the engine answers by.
    #[must_use]
    pub const fn regulations(&self) -> &Regulations {
        &self.regulations
    }

    /// How one becomes a member.
    #[must_use]
    pub const fn forms(&self) -> &Forms {
        &self.forms
    }

    /// What it costs, and who does what.
    #[must_use]
    pub const fn procedures(&self) -> &Procedures {
        &self.procedures
    }

    /// What the regulations say about themselves.
    #[must_use]
    pub const fn oversight(&self) -> &Oversight {
        &self.oversight
    }

    /// The document as it stands, without the host's own data and the examples.
    pub(super) const fn document(&self) -> &Value {
        &self.document
    }

    /// The document's canonical JSON, of which versions are compared.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What an answer names as its source.
    #[must_use]
    pub fn source(&self) -> RegulationsSource<'_> {
        RegulationsSource { id: self.regulations.id(), digest: self.regulations.digest() }
    }

    /// The answer to a question, as JSON bytes.
    pub(super) fn answered(&self, ask: Ask, with: &JsonText) -> Vec<u8> {
        let with = with.as_str().as_bytes();
        match ask {
            Ask::Quote => request::quote(&self.regulations, with),
            Ask::ReturnPreview => request::return_preview(&self.regulations, with),
            Ask::Standing => request::standing(&self.regulations, with),
            Ask::Progress => request::progress(&self.regulations, with),
            Ask::Points => request::points(&self.regulations, with),
            Ask::Forecast => request::forecast(&self.regulations, with),
            Ask::Redemptions => request::redemptions(&self.regulations, with),
            Ask::Benefits => request::benefits(&self.regulations, with),
            Ask::Application => request::application(&self.forms, with),
            Ask::Fees => request::fees(&self.procedures, with),
            Ask::Workflow => request::workflow(&self.procedures, with),
        }
    }

    /// The answer to a question, to be looked into. What the engine writes can be read.
    pub(super) fn asked(&self, ask: Ask, with: &JsonText) -> Value {
        serde_json::from_slice(&self.answered(ask, with)).unwrap_or_default()
    }
}
