//! The trait by which a value is read, and the reading of a whole text.

use super::order::Order;
use super::schema::Shape;
use super::value::{Meet, Place, Stop, Value};
use crate::problem::{Code, Collector, Fault, Param, Path, Problem};
use crate::units::Currency;
use serde::de::{DeserializeSeed, Deserializer};
use std::fmt;

/// The largest text that is read: 8 MiB.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
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
    #[inline(never)] // Hundreds of places name a field: written out at each it is thrice the call.
    pub const fn key(&'p self, name: &'p str) -> Self {
        self.field(name)
    }

    /// The value of a field, where fields are read one after the other.
    #[inline]
    pub(super) const fn field(&'p self, name: &'p str) -> Self {
        At { path: self.path.key(name), collector: self.collector, currency: self.currency }
    }

    /// The entry of a list.
    #[must_use]
    #[inline(never)] // As with the value of a field.
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

    /// The same place, of which something else is told what is found.
    pub(crate) const fn told_to<'c>(&'c self, collector: &'c Collector) -> At<'c> {
        At { path: self.path, collector, currency: self.currency }
    }

    /// Reports what was found here apart.
    pub(crate) fn found_apart(&self, problems: &[Problem]) {
        for problem in problems {
            self.collector.found_apart(problem.clone());
        }
    }

    /// The JSON Pointer of this place.
    #[must_use]
    pub fn pointer(&self) -> String {
        self.path.pointer()
    }

    /// Reports an error here.
    #[inline(never)] // As with the value of a field.
    pub fn error(&self, code: Code, params: Vec<(&'static str, Param)>) {
        self.collector.error(&self.path, code, params);
    }

    /// Reports an error here whose words need one text.
    pub(crate) fn error_text(&self, code: Code, name: &'static str, text: &dyn fmt::Display) {
        self.error(code, vec![(name, text.to_string().into())]);
    }

    /// Reports an error here whose words need these texts.
    pub(crate) fn error_texts(&self, code: Code, texts: &[(&'static str, &str)]) {
        let mut params = Vec::new();
        for (name, text) in texts {
            params.push((*name, (*text).into()));
        }
        self.error(code, params);
    }

    /// Reports an error here whose words need one number.
    pub(crate) fn error_number(&self, code: Code, name: &'static str, number: usize) {
        self.error(code, vec![(name, number.into())]);
    }

    /// Reports a number that is not from `min` to `max`.
    pub(crate) fn out_of_range(&self, min: i64, max: i64) {
        self.error(Code::NumberOutOfRange, vec![("min", min.to_string().into()), ("max", max.to_string().into())]);
    }

    /// Reports it where a list is there and has no entries: it could be read as none, and as all.
    pub(crate) fn not_empty(&self, count: Option<usize>) -> bool {
        let empty = count == Some(0);
        if empty {
            self.error(Code::ListEmpty, vec![]);
        }
        !empty
    }

    /// Reports it where a list has more entries than it may.
    pub(crate) fn not_above(&self, count: usize, most: usize) -> bool {
        if count > most {
            self.error_number(Code::ListTooLong, "limit", most);
        }
        count <= most
    }

    /// Reports that what stands here says nothing without one of these fields.
    pub(crate) fn needs(&self, fields: &[&str]) {
        self.error(Code::FieldNeeds, vec![("fields", owned(fields).into())]);
    }

    /// Reports a fault here.
    pub fn fault(&self, fault: Fault) {
        self.collector.fault(&self.path, fault);
    }

    /// Reports something here that someone should look at.
    #[inline(never)] // As with an error.
    pub fn warning(&self, code: Code, params: Vec<(&'static str, Param)>) {
        self.collector.warning(&self.path, code, params);
    }

    /// Reports something noticed here.
    pub fn info(&self, code: Code, params: Vec<(&'static str, Param)>) {
        self.collector.info(&self.path, code, params);
    }

    /// Reports an unknown name here, with the nearest known one.
    pub fn unknown(&self, code: Code, given: &str, known: &mut dyn Iterator<Item = &str>) {
        // Looking for the nearest name costs time, which is not spent on a problem that is not listed.
        let fault =
            if self.collector.is_full() { Fault::new(code, vec![]) } else { Fault::unknown(code, given, known) };
        self.fault(fault);
    }

    /// Reports a word that is none of the known ones, which it lists.
    pub fn unknown_choice(&self, given: &str, known: &[&str]) {
        let mut fault = Fault::new(Code::ChoiceUnknown, vec![]);
        // As with an unknown name.
        if !self.collector.is_full() {
            fault = Fault::unknown(Code::ChoiceUnknown, given, &mut known.iter().copied());
            fault.params.push(("known", owned(known).into()));
        }
        self.fault(fault);
    }

    /// Reports that this field is missing.
    pub fn missing(&self) {
        self.error(Code::FieldMissing, vec![("field", self.path.field().into())]);
    }

    /// Reports that this field stands here a second time.
    pub fn duplicate(&self) {
        self.error(Code::FieldDuplicate, vec![("field", self.path.field().into())]);
    }

    /// Reports that something else was expected here, and reads past what there is: not good.
    pub(crate) fn wrong_type(&self, expected: &'static str, value: Value<'_, '_>) -> Result<bool, Stop> {
        let params = vec![("expected", expected.into()), ("found", value.kind().into())];
        self.error(Code::TypeExpected, params);
        value.skip()?;
        Ok(false)
    }
}

/// Names, as a problem carries them.
pub(crate) fn owned(names: &[&str]) -> Vec<String> {
    let mut owned = Vec::with_capacity(names.len());
    for name in names {
        owned.push((*name).to_owned());
    }
    owned
}

/// A value that can be read from JSON, in its place: nothing is moved once it is read.
pub trait Decode<'a>: Sized {
    /// Whether the value's own text is wanted, unread.
    const RAW: bool = false;

    /// What stands in its place before it is read. Nobody looks at it unless it is read and good.
    const EMPTY: Self;

    /// Reads the value that stands at `at`; whether it is good. What is not was reported, and reading
    /// goes on behind it.
    ///
    /// # Errors
    /// Where the text is broken, so that reading stops.
    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop>;

    /// The field is not there; whether that is good. Of a required one it is a problem.
    fn absent(&mut self, at: &At<'_>) -> bool {
        at.missing();
        false
    }

    /// What stands where in it, for the order of problems.
    const ORDER: &'static Order = &Order::Value;

    /// What it looks like, for the JSON Schema.
    fn shape() -> Shape;
}

impl<'a, T: Decode<'a>> Place<'a> for T {
    fn wants_raw(&self) -> bool {
        T::RAW
    }

    fn take(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        self.read(at, value)
    }

    fn leave(&mut self, at: &At<'_>) -> bool {
        self.absent(at)
    }
}

/// Reads a value from any parser.
///
/// # Errors
/// Those of the parser; what is wrong with the value is reported at its place.
pub fn read_from<'a, T: Decode<'a>, D: Deserializer<'a>>(at: &At<'_>, source: D) -> Result<Option<T>, D::Error> {
    let mut value = T::EMPTY;
    let good = Meet { at, place: &mut value }.deserialize(source)?;
    Ok(good.then_some(value))
}

/// Reads the JSON of some bytes. Problems go to the collector; `None` if there were errors.
pub fn read<'a, T: Decode<'a>>(bytes: &'a [u8], at: &At<'_>) -> Option<T> {
    read_text(as_text(bytes, at)?, at)
}

/// Reads a whole JSON text.
pub(crate) fn read_text<'a, T: Decode<'a>>(text: &'a str, at: &At<'_>) -> Option<T> {
    let mut value = T::EMPTY;
    read_into(text, at, &mut value).then_some(value)
}

fn read_into<'a>(text: &'a str, at: &At<'_>, place: &mut dyn Place<'a>) -> bool {
    let mut source = serde_json::Deserializer::from_str(text);
    let good = Meet { at, place }.deserialize(&mut source).and_then(|good| source.end().map(|()| good));
    good.unwrap_or_else(|error| {
        syntax_problem(&error, at);
        false
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
            at.error_number(Code::JsonNotUtf8, "offset", error.valid_up_to());
            None
        }
    }
}

fn syntax_problem(error: &serde_json::Error, at: &At<'_>) {
    // serde_json names this category nowhere else.
    if error.to_string().starts_with("recursion limit exceeded") {
        at.error_number(Code::JsonTooDeep, "limit", MOST_LEVELS);
    } else {
        let params = vec![("line", error.line().into()), ("column", error.column().into())];
        at.error(Code::JsonSyntax, params);
    }
}
