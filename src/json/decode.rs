//! The trait by which a value is read, and the reading of a whole text.

use super::schema::Shape;
use crate::problem::{Code, Collector, Fault, Param, Path};
use crate::units::Currency;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// The largest text that is read: 8 MiB.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The longest list that is read.
pub(super) const MOST_ENTRIES: usize = 100_000;
/// How deep `serde_json` goes before it gives up.
pub const MOST_LEVELS: usize = 127;

/// A place in the document that is being read, and what reading there needs.
#[derive(Debug, Clone, Copy)]
pub struct At<'p> {
    path: Path<'p>,
    collector: &'p Collector,
    currency: Currency,
}

impl<'p> At<'p> {
    /// The start of a document whose amounts are of this currency.
    #[must_use]
    pub const fn start(path: Path<'p>, collector: &'p Collector, currency: Currency) -> Self {
        Self { path, collector, currency }
    }

    /// The value of a field.
    #[must_use]
    pub const fn key(&'p self, name: &'p str) -> Self {
        At { path: self.path.key(name), collector: self.collector, currency: self.currency }
    }

    /// The entry of a list.
    #[must_use]
    pub const fn index(&'p self, index: usize) -> Self {
        At { path: self.path.index(index), collector: self.collector, currency: self.currency }
    }

    /// The currency of every amount in this document.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The same place with amounts of another currency.
    #[must_use]
    pub const fn in_currency(&self, currency: Currency) -> Self {
        At { currency, ..*self }
    }

    /// The JSON Pointer of this place.
    #[must_use]
    pub fn pointer(&self) -> String {
        self.path.pointer()
    }

    /// Reports an error here.
    pub fn error(&self, code: Code, params: Vec<(&'static str, Param)>) {
        self.collector.error(&self.path, code, params);
    }

    /// Reports a fault here.
    pub fn fault(&self, fault: Fault) {
        self.collector.fault(&self.path, fault);
    }

    /// Reports something noticed here.
    pub fn info(&self, code: Code, params: Vec<(&'static str, Param)>) {
        self.collector.info(&self.path, code, params);
    }

    /// Reports an unknown name here, with the nearest known one.
    pub fn unknown<'k>(&self, code: Code, given: &str, known: impl Iterator<Item = &'k str>) {
        self.fault(Fault::unknown(code, given, known));
    }

    /// Reports a word that is none of the known ones, which it lists.
    pub fn unknown_choice<'k>(&self, given: &str, known: impl Iterator<Item = &'k str> + Clone) {
        let mut fault = Fault::unknown(Code::ChoiceUnknown, given, known.clone());
        fault.params.push(("known", known.map(str::to_owned).collect::<Vec<_>>().into()));
        self.fault(fault);
    }

    /// Keeps a good value; reports a fault and gives `None`.
    pub fn keep<T>(&self, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.fault(fault)).ok()
    }

    /// Reports that this field is missing.
    pub fn missing(&self) {
        self.error(Code::FieldMissing, vec![("field", self.path.field().into())]);
    }

    /// Reports that this field stands here a second time.
    pub fn duplicate(&self) {
        self.error(Code::FieldDuplicate, vec![("field", self.path.field().into())]);
    }

    pub(super) fn wrong_type(&self, expected: &'static str, found: &'static str) {
        self.error(Code::TypeExpected, vec![("expected", expected.into()), ("found", found.into())]);
    }
}

/// A value that can be read from JSON.
///
/// `Ok(None)` means that its problems were reported and reading goes on behind it; `Err` that the
/// text itself is broken and reading stops.
pub trait Decode<'a>: Sized {
    /// Reads the value that stands at `at`.
    fn read<D: Deserializer<'a>>(at: &At<'_>, source: D) -> Result<Option<Self>, D::Error>;

    /// What stands for a field that is not there. A required one is a problem.
    fn absent(at: &At<'_>) -> Option<Self> {
        at.missing();
        None
    }

    /// What it looks like, for the JSON Schema and for the order of problems.
    fn shape() -> Shape;
}

/// Reads the JSON of some bytes. Problems go to the collector; `None` if there were errors.
pub fn read<'a, T: Decode<'a>>(bytes: &'a [u8], at: &At<'_>) -> Option<T> {
    read_text(as_text(bytes, at)?, at)
}

/// Reads a whole JSON text.
pub(crate) fn read_text<'a, T: Decode<'a>>(text: &'a str, at: &At<'_>) -> Option<T> {
    let mut source = serde_json::Deserializer::from_str(text);
    let value = T::read(at, &mut source).and_then(|value| source.end().map(|()| value));
    value.unwrap_or_else(|error| {
        syntax_problem(&error, at);
        None
    })
}

/// The text of the bytes: at most [`MOST_BYTES`], UTF-8, a byte order mark skipped.
pub(crate) fn as_text<'a>(bytes: &'a [u8], at: &At<'_>) -> Option<&'a str> {
    if bytes.len() > MOST_BYTES {
        let params = vec![("limit", MOST_BYTES.into()), ("size", bytes.len().into())];
        at.error(Code::JsonTooLarge, params);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            at.error(Code::JsonNotUtf8, vec![("offset", error.valid_up_to().into())]);
            None
        }
    }
}

pub(super) fn syntax_problem(error: &serde_json::Error, at: &At<'_>) {
    // serde_json names this category nowhere else.
    if error.to_string().starts_with("recursion limit exceeded") {
        at.error(Code::JsonTooDeep, vec![("limit", MOST_LEVELS.into())]);
    } else {
        let params = vec![("line", error.line().into()), ("column", error.column().into())];
        at.error(Code::JsonSyntax, params);
    }
}

/// What a value turned out to be, once it is read past.
pub(super) enum Found<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Number,
    Text(Cow<'a, str>),
    List,
    Object,
}

impl Found<'_> {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Integer(_) | Self::Number => "number",
            Self::Text(_) => "string",
            Self::List => "array",
            Self::Object => "object",
        }
    }
}

/// Reads a scalar, and past anything else.
pub(super) fn found<'a, D: Deserializer<'a>>(source: D) -> Result<Found<'a>, D::Error> {
    source.deserialize_any(FoundVisitor(PhantomData))
}

struct FoundVisitor<'a>(PhantomData<&'a ()>);

impl<'a> Visitor<'a> for FoundVisitor<'a> {
    type Value = Found<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Found<'a>, E> {
        Ok(Found::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Found<'a>, E> {
        Ok(Found::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Found<'a>, E> {
        Ok(Found::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Found<'a>, E> {
        Ok(i64::try_from(value).map_or(Found::Number, Found::Integer))
    }

    #[expect(clippy::disallowed_types, reason = "serde hands fractions over as floats; the value is not looked at")]
    fn visit_f64<E>(self, _: f64) -> Result<Found<'a>, E> {
        Ok(Found::Number)
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<Found<'a>, E> {
        Ok(Found::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Found<'a>, E> {
        Ok(Found::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<Found<'a>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Found::List)
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Found<'a>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Found::Object)
    }
}
