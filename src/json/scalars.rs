//! The reading of single values: texts, ids, numbers, units and days.

use super::decode::{At, Decode, MOST_LEVELS};
use super::object::{Named, read_list};
use super::order::Order;
use super::schema::{Kind, Shape};
use super::value::{Place, RAW, Stop, Value};
use crate::calendar::{Day, Moment, TimeOfDay};
use crate::problem::{Code, Fault};
use crate::units::{Currency, Factor, Money, Points, Quantity, Rate};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::borrow::Cow;

/// Reads a whole number from `min` to `max`, both included.
fn whole(at: &At<'_>, value: Value<'_, '_>, min: i64, max: i64) -> Result<Option<i64>, Stop> {
    let number = match &value {
        Value::Number(number) if !number.is_f64() => number,
        _ => return at.wrong_type("whole number", value).map(|_| None),
    };
    let number = number.as_i64().filter(|number| (min..=max).contains(number));
    if number.is_none() {
        at.out_of_range(min, max);
    }
    Ok(number)
}

/// Puts a value into its place, if there is one.
fn put<T>(place: &mut T, value: Option<T>) -> bool {
    value.map(|value| *place = value).is_some()
}

macro_rules! text_scalars {
    ($($Type:ty, $empty:expr, $kind:expr, $make:expr;)+) => {
        $(impl<'a> Decode<'a> for $Type {
            const EMPTY: Self = $empty;

            fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
                let make: fn(&At<'_>, Cow<'a, str>) -> Result<Self, Fault> = $make;
                let Value::Text(text) = value else { return at.wrong_type("string", value) };
                match make(at, text) {
                    Ok(value) => *self = value,
                    Err(fault) => {
                        at.fault(fault);
                        return Ok(false);
                    }
                }
                Ok(true)
            }

            fn shape() -> Shape {
                Shape::Scalar($kind)
            }
        })+
    };
}

text_scalars! {
    Money, Self::zero(Currency::CNY), Kind::Money, |at, text| match Money::parse(&text, at.currency()) {
        Ok(_) if text.starts_with('-') => Err(Money::out_of_range()),
        other => other,
    };
    Rate, Self::ONE, Kind::Rate, |_, text| Rate::parse(&text);
    Factor, Self::ONE, Kind::Factor, |_, text| Factor::parse(&text);
    Day, Self::FIRST, Kind::Day, |_, text| Day::parse(&text);
    Moment, Self::FIRST, Kind::Moment, |_, text| Moment::parse(&text);
    TimeOfDay, Self::MIDNIGHT, Kind::Time, |_, text| TimeOfDay::parse(&text);
    Currency, Self::CNY, Kind::Currency, |_, text| Currency::parse(&text);
    Id<'a>, Self(Cow::Borrowed("")), Kind::Id, |_, text| Id::new(text);
    Label<'a>, Self(Cow::Borrowed("")), Kind::Label, |_, text| Label::new(text);
    Words<'a>, Self(Cow::Borrowed("")), Kind::Words, |_, text| Words::new(text);
    Given<'a>, Self(Cow::Borrowed("")), Kind::Given, |_, text| Ok(Given(text));
}

macro_rules! number_scalars {
    ($($Type:ty, $empty:expr, $min:expr, $max:expr, $make:expr;)+) => {
        $(impl<'a> Decode<'a> for $Type {
            const EMPTY: Self = $empty;

            fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
                let make: fn(i64) -> Option<Self> = $make;
                Ok(put(self, whole(at, value, $min, $max)?.and_then(make)))
            }

            fn shape() -> Shape {
                Shape::Scalar(Kind::Whole { min: $min, max: $max })
            }
        })+
    };
}

number_scalars! {
    Points, Self::ZERO, 0, Points::MOST, Points::new;
    Quantity, Self::ONE, 1, i64::from(Quantity::MOST), |number| u32::try_from(number).ok().and_then(Quantity::new);
    u32, 0, 0, i64::from(u32::MAX), |number| u32::try_from(number).ok();
    u16, 0, 1, 36_500, |number| u16::try_from(number).ok();
}

impl<'a> Decode<'a> for bool {
    const EMPTY: Self = false;

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let Value::Bool(value) = value else { return at.wrong_type("boolean", value) };
        *self = value;
        Ok(true)
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Bool)
    }
}

/// One of a few words.
pub trait Choice: Copy + PartialEq + 'static {
    /// Every word with what it means.
    const ALL: &'static [(&'static str, Self)];

    /// What a word means.
    #[must_use]
    fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
    }

    /// The word that means this.
    #[must_use]
    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }
}

/// A value written as one of a few words; an unknown word is a problem that lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen<T>(pub T);

impl<'a, T: Choice> Decode<'a> for Chosen<T> {
    // Decided while compiling: a choice of nothing is none.
    const EMPTY: Self = match T::ALL {
        [(_, first), ..] => Self(*first),
        [] => panic!("a choice needs a word"),
    };

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let meant = chosen(at, value, &|place| T::ALL.get(place).map(|(word, _)| *word))?;
        Ok(put(self, meant.and_then(|place| T::ALL.get(place)).map(|(_, meaning)| Self(*meaning))))
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Choice(T::ALL.iter().map(|(word, _)| *word).collect()))
    }
}

/// The word at a place of those that can be chosen; `None` behind the last.
type Word<'w> = &'w dyn Fn(usize) -> Option<&'static str>;

/// Values that are each written as one of a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices<T>(pub Vec<T>);

impl<'a, T: Choice> Decode<'a> for Choices<T> {
    const EMPTY: Self = Self(Vec::new());

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let mut chosen = NextWord { word: &|place| T::ALL.get(place).map(|(word, _)| *word), places: Vec::new() };
        let good = read_list(at, value, &mut chosen)?;
        for place in chosen.places {
            self.0.extend(T::ALL.get(place).map(|(_, meaning)| *meaning));
        }
        Ok(good)
    }

    const ORDER: &'static Order = &Order::List(&Order::Value);

    fn shape() -> Shape {
        Shape::List(Box::new(Chosen::<T>::shape()))
    }
}

/// The place behind the last word of a list: the words' places among those that can be chosen.
struct NextWord<'w> {
    word: Word<'w>,
    places: Vec<usize>,
}

impl<'a> Place<'a> for NextWord<'_> {
    fn wants_raw(&self) -> bool {
        false
    }

    fn take(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let place = chosen(at, value, self.word)?;
        self.places.extend(place);
        Ok(place.is_some())
    }

    fn leave(&mut self, _: &At<'_>) -> bool {
        false
    }
}

/// Reads one of a few words; its place among them.
fn chosen(at: &At<'_>, value: Value<'_, '_>, word: Word<'_>) -> Result<Option<usize>, Stop> {
    let Value::Text(given) = value else { return at.wrong_type("string", value).map(|_| None) };
    let mut known = Vec::new();
    while let Some(word) = word(known.len()) {
        if word == given {
            return Ok(Some(known.len()));
        }
        known.push(word);
    }
    at.unknown_choice(&given, &known);
    Ok(None)
}

/// An id that the company chose: 1 to 64 of `a-z 0-9 - _`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Id<'a>(pub Cow<'a, str>);

impl<'a> Id<'a> {
    fn new(text: Cow<'a, str>) -> Result<Self, Fault> {
        let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
        if text.is_empty() || text.len() > 64 || !text.bytes().all(good) {
            return Err(Fault::new(Code::IdSyntax, vec![("given", (*text).into())]));
        }
        Ok(Self(text))
    }
}

/// A short text of the host's: a member's or activity's id, a SKU, a category. 1 to 200 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label<'a>(pub Cow<'a, str>);

impl AsRef<str> for Label<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'a> Label<'a> {
    fn new(text: Cow<'a, str>) -> Result<Self, Fault> {
        sized(&text, 200)?;
        Ok(Self(text))
    }
}

/// A text for people, 1 to 10,000 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words<'a>(pub Cow<'a, str>);

impl<'a> Words<'a> {
    fn new(text: Cow<'a, str>) -> Result<Self, Fault> {
        sized(&text, 10_000)?;
        Ok(Self(text))
    }
}

fn sized(text: &str, most: usize) -> Result<(), Fault> {
    if text.is_empty() {
        return Err(Fault::new(Code::TextEmpty, vec![]));
    }
    // A character is at least one byte: only long texts need counting.
    if text.len() > most && text.chars().count() > most {
        return Err(Fault::new(Code::TextTooLong, vec![("limit", most.into())]));
    }
    Ok(())
}

/// Any text: one that is looked up or compared, so that the look-up reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given<'a>(pub Cow<'a, str>);

/// A text in several locales.
pub type Wording<'a> = Named<'a, Words<'a>>;

/// The host's own data: the text of any JSON, carried as it is, never looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta<'a>(pub &'a str);

impl Serialize for Meta<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut json = serializer.serialize_struct(RAW, 1)?;
        json.serialize_field(RAW, self.0)?;
        json.end()
    }
}

impl<'a> Decode<'a> for Meta<'a> {
    const RAW: bool = true;
    const EMPTY: Self = Self("null");

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let Value::Raw(raw) = value else { return Err(Stop) };
        let sound = levels(raw) <= MOST_LEVELS;
        if !sound {
            at.error_number(Code::JsonTooDeep, "limit", MOST_LEVELS);
        }
        self.0 = raw;
        Ok(sound)
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Any)
    }
}

/// How deep a sound JSON text is nested. The parser skips a host's own data without counting, but
/// who takes the answer may not be able to read it back.
fn levels(json: &str) -> usize {
    let (mut deepest, mut level) = (0_usize, 0_usize);
    let (mut quoted, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                level = level.saturating_add(1);
                deepest = deepest.max(level);
            }
            b']' | b'}' if !quoted => level = level.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// A value that must be named, though it may be `null`.
#[derive(Debug, Clone, PartialEq)]
pub struct Nullable<T>(pub Option<T>);

impl<'a, T: Decode<'a>> Decode<'a> for Nullable<T> {
    const EMPTY: Self = Self(None);

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        self.0.read(at, value)
    }

    const ORDER: &'static Order = T::ORDER;

    fn shape() -> Shape {
        Shape::Optional(Box::new(T::shape()))
    }
}

/// A part of a request: where it is broken, the other parts are checked all the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Part<T>(pub Option<T>);

impl<'a, T: Decode<'a>> Decode<'a> for Part<T> {
    const EMPTY: Self = Self(None);

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        if !self.0.insert(T::EMPTY).read(at, value)? {
            self.0 = None;
        }
        Ok(true)
    }

    fn absent(&mut self, at: &At<'_>) -> bool {
        let mut missing = T::EMPTY;
        self.0 = missing.absent(at).then_some(missing);
        true
    }

    const ORDER: &'static Order = T::ORDER;

    fn shape() -> Shape {
        T::shape()
    }
}
