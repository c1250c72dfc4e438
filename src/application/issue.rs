//! What is to be said of an application, each at its field.

use super::code::IssueCode;
use super::finding::{Finding, Span};
use crate::problem::{Param, Severity, as_map};
use serde::ser::{Serialize, Serializer};

/// One thing to be said of an application. What was entered never stands in it, but for a suggestion.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Issue<'a> {
    /// JSON Pointer (RFC 6901) to the field, also of a missing one.
    pub path: String,
    /// What kind of thing.
    pub code: IssueCode,
    /// How bad it is. Only an error stands in the way.
    pub severity: Severity,
    /// What the words need.
    #[serde(serialize_with = "as_map")]
    pub params: Vec<(&'static str, Param)>,
    /// Where in the text.
    pub span: Option<Span>,
    /// Texts to enter instead, best first.
    pub suggestions: Vec<String>,
    /// Other fields it is about.
    pub related: Vec<String>,
    /// The label of the field's clause.
    pub clause: Option<&'a str>,
}

impl<'a> Issue<'a> {
    /// A finding at a field, with the label of its clause.
    pub(super) fn new(finding: Finding, path: String, clause: Option<&'a str>) -> Self {
        let Finding { code, severity, params, span, suggestions } = finding;
        Self { path, code, severity, params, span, suggestions, related: Vec::new(), clause }
    }
}

/// Values by their pointer, in the order of the form.
#[derive(Debug, Clone, PartialEq)]
pub struct ByPointer<T>(pub Vec<(String, T)>);

impl<T: Serialize> Serialize for ByPointer<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        as_map(&self.0, serializer)
    }
}
