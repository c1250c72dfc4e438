//! What a rule finds in one text.

use super::code::IssueCode;
use crate::calendar::Day;
use crate::problem::{Param, Severity};
use serde::Serialize;

/// A part of a text in UTF-16 units, as browsers select; the end is excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The first unit.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
}

/// One thing to be said of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing.
    pub code: IssueCode,
    /// How bad it is.
    pub severity: Severity,
    /// What the words need. Never what was entered.
    pub params: Vec<(&'static str, Param)>,
    /// Where in the text.
    pub span: Option<Span>,
    /// Texts to enter instead, best first.
    pub suggestions: Vec<String>,
}

/// Female or male, as identity numbers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// 女
    Female,
    /// 男
    Male,
}

/// What a rule makes of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// The normalised form; `None` where there is an error.
    pub value: Option<String>,
    /// The form for people, where it differs.
    pub display: Option<String>,
    /// The birth date that it says.
    pub born: Option<Day>,
    /// The sex that it says.
    pub sex: Option<Sex>,
    /// What is to be said of it.
    pub findings: Vec<Finding>,
}

impl Finding {
    /// An error, about the whole text.
    pub(super) const fn error(code: IssueCode) -> Self {
        Self::new(code, Severity::Error)
    }

    /// A warning, about the whole text.
    pub(super) const fn warning(code: IssueCode) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// Something noticed, about the whole text.
    pub(super) const fn info(code: IssueCode) -> Self {
        Self::new(code, Severity::Info)
    }

    #[inline(never)] // It is called at many places, as is what follows.
    const fn new(code: IssueCode, severity: Severity) -> Self {
        Self { code, severity, params: Vec::new(), span: None, suggestions: Vec::new() }
    }

    /// The same with a parameter.
    pub(super) fn with(self, name: &'static str, value: impl Into<Param>) -> Self {
        self.with_param(name, value.into())
    }

    // Each kind of parameter, and each of the many places, would have its own copy.
    #[inline(never)]
    fn with_param(mut self, name: &'static str, value: Param) -> Self {
        self.params.push((name, value));
        self
    }

    /// The same with the words that are known there, each by its place.
    pub(super) fn with_known<'w>(self, word: &dyn Fn(usize) -> Option<&'w str>) -> Self {
        let mut known = Vec::new();
        while let Some(word) = word(known.len()) {
            known.push(word.to_owned());
        }
        self.with("known", known)
    }

    /// The same about a part of the text.
    pub(super) const fn about(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }
}

impl Reading {
    /// Nothing was made of it.
    pub(super) const NONE: Self = Self { value: None, display: None, born: None, sex: None, findings: Vec::new() };

    /// A text that is good.
    #[inline(never)]
    pub(super) fn good(value: String) -> Self {
        Self { value: Some(value), ..Self::NONE }
    }

    /// A text in which this was found, and nothing can be made of.
    #[inline(never)]
    pub(super) fn bad(finding: Finding) -> Self {
        let mut reading = Self::NONE;
        reading.findings.push(finding);
        reading
    }

    /// Whether an error was found.
    #[inline(never)]
    pub(super) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}
