//! A JSON value as it is met: a scalar that is there, or a list or object still to be gone through.
//!
//! serde's visitors are generic: every struct that is read through one brings its own copy of the
//! parser. Here the parser meets one visitor only, and what takes a value is called through a
//! pointer, which costs a fraction of the bytes and next to no time.

use super::decode::At;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::Number;
use std::borrow::Cow;
use std::fmt;

/// The name by which `serde_json` hands over a value's own text, and takes one that is JSON: that of its `RawValue`,
/// whose reading brings a page of code along for texts that don't come from its parser.
pub(super) const RAW: &str = "$serde_json::private::RawValue";

/// A value that has been met.
pub enum Value<'v, 'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text, borrowed where it has no escapes.
    Text(Cow<'a, str>),
    /// A list.
    List(&'v mut dyn Entries<'a>),
    /// An object.
    Object(&'v mut dyn Fields<'a>),
    /// The value's own text, for who asked for it.
    Raw(&'a str),
}

impl Value<'_, '_> {
    /// What kind of value, in a problem's words.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::Text(_) => "string",
            Self::List(_) => "array",
            Self::Object(_) | Self::Raw(_) => "object",
        }
    }

    /// Reads past what is left of it.
    pub(crate) fn skip(self) -> Result<(), Stop> {
        match self {
            Self::List(entries) => while entries.skip()? {},
            Self::Object(fields) => {
                while fields.name()?.is_some() {
                    fields.skip()?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// The text is broken: reading stops. The parser keeps the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop;

/// The fields of an object, in the text's order.
pub trait Fields<'a> {
    /// The next field's name. Its value must be read or skipped before the next.
    ///
    /// # Errors
    /// Where the text is broken.
    fn name(&mut self) -> Result<Option<Cow<'a, str>>, Stop>;

    /// Reads the value of the field that was named last; whether it was good.
    ///
    /// # Errors
    /// Where the text is broken.
    fn value(&mut self, at: &At<'_>, place: &mut dyn Place<'a>) -> Result<bool, Stop>;

    /// Reads past the value of the field that was named last.
    ///
    /// # Errors
    /// Where the text is broken.
    fn skip(&mut self) -> Result<(), Stop>;
}

/// The entries of a list.
pub trait Entries<'a> {
    /// Reads the next entry, and whether it was good; `None` after the last.
    ///
    /// # Errors
    /// Where the text is broken.
    fn value(&mut self, at: &At<'_>, place: &mut dyn Place<'a>) -> Result<Option<bool>, Stop>;

    /// Reads past the next entry; false after the last.
    ///
    /// # Errors
    /// Where the text is broken.
    fn skip(&mut self) -> Result<bool, Stop>;
}

/// A place that a value is read into.
pub trait Place<'a> {
    /// Whether the value's own text is wanted.
    fn wants_raw(&self) -> bool;

    /// Takes the value; whether it was good.
    ///
    /// # Errors
    /// Where the text is broken.
    fn take(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop>;

    /// No value is there; whether that is good.
    fn leave(&mut self, at: &At<'_>) -> bool;
}

/// Has the parser meet the next value and reads it into its place.
pub(super) struct Meet<'r, 'a> {
    pub(super) at: &'r At<'r>,
    pub(super) place: &'r mut dyn Place<'a>,
}

impl<'a> Meet<'_, 'a> {
    fn scalar<E>(self, value: Value<'_, 'a>) -> Result<bool, E> {
        // A scalar has nothing left to read that could be broken.
        Ok(self.place.take(self.at, value).unwrap_or(false))
    }
}

impl<'a> DeserializeSeed<'a> for Meet<'_, 'a> {
    type Value = bool;

    fn deserialize<D: Deserializer<'a>>(self, source: D) -> Result<bool, D::Error> {
        if self.place.wants_raw() {
            return source.deserialize_newtype_struct(RAW, OwnText(self));
        }
        source.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Meet<'_, 'a> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.scalar(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        self.scalar(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<bool, E> {
        self.scalar(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<bool, E> {
        self.scalar(Value::Number(value.into()))
    }

    #[expect(clippy::disallowed_types, reason = "serde hands fractions over as floats; no amount is made of them")]
    fn visit_f64<E>(self, value: f64) -> Result<bool, E> {
        self.scalar(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<bool, E> {
        self.scalar(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        self.scalar(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'a>>(self, list: A) -> Result<bool, A::Error> {
        let mut entries = Parsing { access: list, error: None };
        let taken = self.place.take(self.at, Value::List(&mut entries));
        entries.end(taken)
    }

    fn visit_map<A: MapAccess<'a>>(self, object: A) -> Result<bool, A::Error> {
        let mut fields = Parsing { access: object, error: None };
        let taken = self.place.take(self.at, Value::Object(&mut fields));
        fields.end(taken)
    }
}

/// Takes a value's own text, which the parser hands over as the only field of an object.
struct OwnText<'r, 'a>(Meet<'r, 'a>);

impl<'a> Visitor<'a> for OwnText<'_, 'a> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'a>>(self, mut object: A) -> Result<bool, A::Error> {
        object.next_key::<IgnoredAny>()?;
        let text = object.next_value()?;
        self.0.scalar(Value::Raw(text))
    }
}

/// The parser within a list or an object, and why it stopped.
struct Parsing<A, E> {
    access: A,
    error: Option<E>,
}

impl<A, E: Error> Parsing<A, E> {
    fn end(self, taken: Result<bool, Stop>) -> Result<bool, E> {
        // It is the parser that stops the reading: who has no reason went on.
        self.error.map_or_else(|| Ok(taken.unwrap_or(false)), Err)
    }

    fn keep<T>(&mut self, result: Result<T, E>) -> Result<T, Stop> {
        result.map_err(|error| {
            self.error = Some(error);
            Stop
        })
    }
}

impl<'a, A: MapAccess<'a>> Fields<'a> for Parsing<A, A::Error> {
    fn name(&mut self) -> Result<Option<Cow<'a, str>>, Stop> {
        let name = self.access.next_key_seed(Name);
        self.keep(name)
    }

    fn value(&mut self, at: &At<'_>, place: &mut dyn Place<'a>) -> Result<bool, Stop> {
        let value = self.access.next_value_seed(Meet { at, place });
        self.keep(value)
    }

    fn skip(&mut self) -> Result<(), Stop> {
        let value = self.access.next_value::<IgnoredAny>();
        self.keep(value).map(|_| ())
    }
}

impl<'a, A: SeqAccess<'a>> Entries<'a> for Parsing<A, A::Error> {
    fn value(&mut self, at: &At<'_>, place: &mut dyn Place<'a>) -> Result<Option<bool>, Stop> {
        let entry = self.access.next_element_seed(Meet { at, place });
        self.keep(entry)
    }

    fn skip(&mut self) -> Result<bool, Stop> {
        let entry = self.access.next_element::<IgnoredAny>();
        self.keep(entry).map(|entry| entry.is_some())
    }
}

/// Reads the name of a field, borrowed where it has no escapes.
struct Name;

impl<'a> DeserializeSeed<'a> for Name {
    type Value = Cow<'a, str>;

    fn deserialize<D: Deserializer<'a>>(self, source: D) -> Result<Cow<'a, str>, D::Error> {
        source.deserialize_str(self)
    }
}

impl<'a> Visitor<'a> for Name {
    type Value = Cow<'a, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_borrowed_str<E>(self, name: &'a str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}
