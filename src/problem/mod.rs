//! What is wrong with an input: a stable code, where it is, and what the words need.
//!
//! Errors are data. A reader reports everything it finds, each as a [`Problem`] with a JSON
//! Pointer to the offending value; words for people come from the catalogue outside the core.

mod answer;
mod code;
mod collector;
mod nearest;
mod path;

pub use answer::Answer;
pub use code::Code;
pub(crate) use code::codes;
pub use collector::{Collector, MOST_PROBLEMS};
pub use path::{Path, pointer};

use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// How bad it is. Only an error keeps an answer from being given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// There is no answer.
    Error,
    /// There is an answer, and someone should look.
    Warning,
    /// There is an answer; this was noticed.
    Info,
}

/// One thing wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Problem {
    /// What kind of thing. Codes are append-only.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) to the value, also of one that is missing.
    pub path: String,
    /// What the words need.
    #[serde(serialize_with = "as_map")]
    pub params: Vec<(&'static str, Param)>,
}

/// What is wrong with a value, before anyone has said where the value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind of thing.
    pub code: Code,
    /// What the words need.
    pub params: Vec<(&'static str, Param)>,
}

impl Fault {
    /// As an error at a place.
    #[must_use]
    pub fn at(self, path: String) -> Problem {
        Problem { code: self.code, severity: Severity::Error, path, params: self.params }
    }

    /// A fault with its parameters.
    #[must_use]
    pub const fn new(code: Code, params: Vec<(&'static str, Param)>) -> Self {
        Self { code, params }
    }

    /// An unknown name, with the nearest known one where one is near.
    #[must_use]
    pub fn unknown(code: Code, given: &str, known: &mut dyn Iterator<Item = &str>) -> Self {
        let mut params = vec![("given", Param::from(given))];
        if let Some(nearest) = nearest::nearest(given, known) {
            params.push(("nearest", nearest.into()));
        }
        Self { code, params }
    }
}

/// A parameter of a problem's words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A text: an id, a code, a decimal.
    Text(String),
    /// A whole number.
    Number(u64),
    /// Several texts.
    List(Vec<String>),
}

impl From<&str> for Param {
    /// Long texts are cut: a problem must not carry a megabyte back.
    fn from(text: &str) -> Self {
        const MOST: usize = 64;
        let end = text.char_indices().nth(MOST).map(|(end, _)| end);
        let mut told = text.get(..end.unwrap_or(text.len())).unwrap_or_default().to_owned();
        if end.is_some() {
            told.push('…');
        }
        Self::Text(told)
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<u64> for Param {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<Vec<String>> for Param {
    fn from(texts: Vec<String>) -> Self {
        Self::List(texts)
    }
}

/// Writes names with their values as an object, in this order.
pub(crate) fn as_map<N: Serialize, T: Serialize, S: Serializer>(
    named: &[(N, T)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(named.len()))?;
    for (name, value) in named {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_str())?;
        write_params(f, &self.params)
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for Problem {
    /// `tier.unknown at /member/opening/tier (given `golld`, nearest `gold`)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.code.as_str(), if self.path.is_empty() { "the root" } else { &self.path })?;
        write_params(f, &self.params)
    }
}

fn write_params(f: &mut fmt::Formatter<'_>, params: &[(&'static str, Param)]) -> fmt::Result {
    for (position, (name, value)) in params.iter().enumerate() {
        f.write_str(if position == 0 { " (" } else { ", " })?;
        match value {
            Param::Text(text) => write!(f, "{name} `{text}`")?,
            Param::Number(number) => write!(f, "{name} {number}")?,
            Param::List(texts) => write!(f, "{name} `{}`", texts.join("`, `"))?,
        }
    }
    f.write_str(if params.is_empty() { "" } else { ")" })
}

/// The problems of one input, in the order of its schema. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// The first problem, for who wants to name just one.
    #[must_use]
    pub fn first(&self) -> Option<&Problem> {
        self.0.first()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.0.iter().enumerate() {
            f.write_str(if position == 0 { "" } else { "\n" })?;
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
