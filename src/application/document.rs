//! What was entered, as JSON: a value for each field by its id, whatever the form asks for.

use super::documents::FileGiven;
use super::fold::is_blank;
use crate::calendar::Day;
use crate::json::{
    At, Choice, Chosen, Decode, Fields, Given, Id, Kind, Label, Order, Place, Shape, Stop, Value, document,
    first_entries, order, order_of_part, read,
};
use crate::problem::{Answer, Code, Collector, Path, Problem};
use crate::units::Currency;
use std::borrow::Cow;

/// The most fields that are read.
const MOST_FIELDS: usize = 1_000;
/// The longest list of a field.
pub(super) const MOST_ENTRIES: usize = 200;

/// An application: what was entered, in the order of the text. The host's own data is under `meta`.
#[derive(Debug, Clone, PartialEq)]
pub struct ApplicationGiven<'a> {
    pub(super) fields: Vec<(Cow<'a, str>, Entered<'a>)>,
    /// Fields that came a second time, each once.
    pub(super) repeated: Vec<Cow<'a, str>>,
}

impl<'a> ApplicationGiven<'a> {
    /// Reads what was entered.
    ///
    /// Problems are of its form as JSON alone, with pointers under `/application`. What must be an object and lacks
    /// something, such as a file without a name, is told by the check, which knows what is asked for.
    #[must_use]
    pub fn from_json(bytes: &'a [u8]) -> Answer<Self> {
        let collector = Collector::default();
        let at = At::start(Path::ROOT.key("application"), &collector, Currency::CNY);
        let given = read::<Self>(bytes, &at);
        Answer::new(given, collector.finish(order_of_part("application", Self::ORDER)))
    }

    /// What was entered into a field.
    pub(super) fn of(&self, field: &str) -> &Entered<'a> {
        self.fields.iter().find(|(id, _)| id == field).map_or(&Entered::Nothing, |(_, entered)| entered)
    }
}

impl<'a> Decode<'a> for ApplicationGiven<'a> {
    const EMPTY: Self = Self { fields: Vec::new(), repeated: Vec::new() };

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let Value::Object(fields) = value else { return at.wrong_type("object", value) };
        let mut good = true;
        while let Some(name) = fields.name()? {
            if name == "meta" {
                fields.skip()?;
            } else if self.fields.iter().any(|(known, _)| *known == name) {
                fields.skip()?;
                if !self.repeated.contains(&name) {
                    self.repeated.push(name);
                }
            } else if self.fields.len() >= MOST_FIELDS {
                at.error_number(Code::ListTooLong, "limit", MOST_FIELDS);
                fields.skip()?;
                return skip_all(fields);
            } else {
                let mut entered = Entered::Nothing;
                good &= fields.value(&at.key(&name), &mut entered)?;
                self.fields.push((name, entered));
            }
        }
        Ok(good)
    }

    fn shape() -> Shape {
        Shape::Named(Box::new(Shape::Scalar(Kind::Any)))
    }
}

/// Reads past the rest of an object that is not good.
fn skip_all(fields: &mut dyn Fields<'_>) -> Result<bool, Stop> {
    while fields.name()?.is_some() {
        fields.skip()?;
    }
    Ok(false)
}

/// An object that was read before anyone knew whether it is asked for: it, or what is wrong with it.
pub(super) type Apart<T> = Result<T, Vec<Problem>>;

fn read_apart<'a, T: Decode<'a>>(at: &At<'_>, value: Value<'_, 'a>) -> Result<Apart<T>, Stop> {
    let mut read = T::EMPTY;
    let problems = problems_apart(at, value, &mut read, T::ORDER)?;
    Ok(problems.map_or(Ok(read), Err))
}

/// Reads a value into its place; where it is not good, what is wrong with it.
fn problems_apart<'a>(
    at: &At<'_>,
    value: Value<'_, 'a>,
    place: &mut dyn Place<'a>,
    table: &'static Order,
) -> Result<Option<Vec<Problem>>, Stop> {
    let collector = Collector::default();
    if place.take(&at.told_to(&collector), value)? {
        return Ok(None);
    }
    let here = at.pointer();
    Ok(Some(collector.finish(|pointer| order(table, pointer.strip_prefix(here.as_str()).unwrap_or(pointer)))))
}

/// What was entered into a field, whatever it asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Entered<'a> {
    /// Nothing, or `null`.
    Nothing,
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Entry<'a>>),
    /// An object: consent.
    Object(Apart<ConsentGiven<'a>>),
    /// A number, `true` or `false`.
    Other(&'static str),
}

impl Entered<'_> {
    /// Whether there is nothing to look at.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.chars().all(is_blank),
            Self::List(list) => list.is_empty(),
            Self::Object(_) | Self::Other(_) => false,
        }
    }

    /// What kind of value it is.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Nothing => "null",
            Self::Text(_) => "string",
            Self::List(_) => "array",
            Self::Object(_) => "object",
            Self::Other(kind) => kind,
        }
    }
}

impl<'a> Decode<'a> for Entered<'a> {
    const EMPTY: Self = Self::Nothing;

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        match value {
            Value::Null => {}
            Value::Text(text) => *self = Self::Text(text),
            Value::List(entries) => {
                // One more than there may be tells that there are too many.
                *self = Self::List(first_entries(entries, at, MOST_ENTRIES.saturating_add(1))?);
            }
            Value::Object(_) => *self = Self::Object(read_apart(at, value)?),
            other => *self = Self::Other(other.kind()),
        }
        Ok(true)
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Any)
    }
}

/// An entry of a list, whatever is asked for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Entry<'a> {
    /// A text: an id that was chosen.
    Text(Cow<'a, str>),
    /// An object: a file.
    Object(Apart<FileGiven<'a>>),
    /// Anything else.
    Other(&'static str),
}

impl Entry<'_> {
    /// What kind of value it is.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "string",
            Self::Object(_) => "object",
            Self::Other(kind) => kind,
        }
    }
}

impl<'a> Decode<'a> for Entry<'a> {
    const EMPTY: Self = Self::Text(Cow::Borrowed(""));

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        match value {
            Value::Text(text) => *self = Self::Text(text),
            Value::Object(_) => *self = Self::Object(read_apart(at, value)?),
            other => {
                *self = Self::Other(other.kind());
                other.skip()?;
            }
        }
        Ok(true)
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Any)
    }
}

document! {
    /// Consent, as it was given.
    pub struct ConsentGiven<'a> {
        /// The version of the text that was shown.
        pub version: Given<'a> = "version",
        /// The purposes agreed to.
        pub purposes: Vec<Given<'a>> = "purposes",
        /// When.
        pub given_at: Given<'a> = "givenAt",
    }
}

document! {
    /// How an application is checked.
    pub struct ApplicationOptions<'a> {
        /// `submit` (default): everything. `partial`: what is not entered yet is silent.
        pub mode: Option<Chosen<Mode>> = "mode",
        /// One field alone.
        pub field: Option<Id<'a>> = "field",
        /// Only masked values, and no suggestions. Default: false.
        pub masked: Option<bool> = "masked",
        /// Days that are known of the review.
        pub review: Option<ReviewGiven<'a>> = "review",
    }
}

document! {
    /// Days that are known of the review.
    pub struct ReviewGiven<'a> {
        /// The day on which the complete materials arrived. Default: the day of the check.
        pub complete_on: Option<Day> = "completeOn",
        /// The review was extended; the applicant is told why.
        pub extension: Option<ExtensionGiven<'a>> = "extension",
        /// The day of the approval notice. Default: the last day of the review.
        pub approved_on: Option<Day> = "approvedOn",
    }
}

document! {
    /// A review that was extended.
    pub struct ExtensionGiven<'a> {
        /// Why, as the applicant is told: 1 to 200 characters.
        pub reason: Label<'a> = "reason",
    }
}

/// How much of an application is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// All of it.
    Submit,
    /// It is still being entered.
    Partial,
}

impl Choice for Mode {
    const ALL: &'static [(&'static str, Self)] = &[("submit", Self::Submit), ("partial", Self::Partial)];
}
