//! Reading objects and lists: the parts that the [`document!`](super::document) macro calls.

use super::decode::{At, Decode, MOST_ENTRIES};
use super::schema::Shape;
use crate::problem::Code;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A struct whose fields are read by name. The macro writes the implementations.
pub(crate) trait Document<'a>: Sized {
    fn from_object<A: MapAccess<'a>>(at: &At<'_>, object: A) -> Result<Option<Self>, A::Error>;
}

/// Reads an object as a document; anything else is a problem.
pub(crate) fn document<'a, T: Document<'a>, D: Deserializer<'a>>(
    at: &At<'_>,
    source: D,
) -> Result<Option<T>, D::Error> {
    source.deserialize_any(Containers { at, reader: DocumentReader(PhantomData) })
}

/// Reads the value of a field or an entry.
pub(crate) struct ValueSeed<'r, T> {
    at: &'r At<'r>,
    value: PhantomData<T>,
}

impl<'r, T> ValueSeed<'r, T> {
    pub(crate) const fn new(at: &'r At<'r>) -> Self {
        Self { at, value: PhantomData }
    }
}

impl<'a, T: Decode<'a>> DeserializeSeed<'a> for ValueSeed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'a>>(self, source: D) -> Result<Option<T>, D::Error> {
        T::read(self.at, source)
    }
}

/// Reads the name of a field, borrowed where the text has no escapes.
pub(crate) struct NameSeed;

impl<'a> DeserializeSeed<'a> for NameSeed {
    type Value = Cow<'a, str>;

    fn deserialize<D: Deserializer<'a>>(self, source: D) -> Result<Cow<'a, str>, D::Error> {
        source.deserialize_str(self)
    }
}

impl<'a> Visitor<'a> for NameSeed {
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

/// One of several words; an unknown one is a problem that lists them.
pub(crate) fn choice<T: Copy>(at: &At<'_>, given: &str, known: &[(&'static str, T)]) -> Option<T> {
    let value = known.iter().find(|(name, _)| *name == given).map(|(_, value)| *value);
    if value.is_none() {
        let names = known.iter().map(|(name, _)| *name);
        at.unknown_choice(given, names);
    }
    value
}

/// Reports it where not exactly one of the fields is there.
pub(crate) fn exactly_one(at: &At<'_>, fields: &[(&'static str, bool)]) -> bool {
    let given: Vec<_> = fields.iter().filter(|(_, there)| *there).map(|(name, _)| (*name).to_owned()).collect();
    let one = given.len() == 1;
    if !one {
        let all: Vec<_> = fields.iter().map(|(name, _)| (*name).to_owned()).collect();
        at.error(Code::FieldExactlyOne, vec![("fields", all.into()), ("given", given.into())]);
    }
    one
}

/// What to do with an object or a list, whichever a type is made of.
trait Containing<'a>: Sized {
    type Output;
    const EXPECTED: &'static str;

    fn list<A: SeqAccess<'a>>(self, at: &At<'_>, mut list: A) -> Result<Option<Self::Output>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        at.wrong_type(Self::EXPECTED, "array");
        Ok(None)
    }

    fn object<A: MapAccess<'a>>(self, at: &At<'_>, mut object: A) -> Result<Option<Self::Output>, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        at.wrong_type(Self::EXPECTED, "object");
        Ok(None)
    }
}

struct Containers<'r, C> {
    at: &'r At<'r>,
    reader: C,
}

impl<'a, C: Containing<'a>> Containers<'_, C> {
    fn wrong<E>(&self, found: &'static str) -> Result<Option<C::Output>, E> {
        self.at.wrong_type(C::EXPECTED, found);
        Ok(None)
    }
}

impl<'a, C: Containing<'a>> Visitor<'a> for Containers<'_, C> {
    type Value = Option<C::Output>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(C::EXPECTED)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        self.wrong("null")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        self.wrong("boolean")
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        self.wrong("number")
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        self.wrong("number")
    }

    #[expect(clippy::disallowed_types, reason = "serde hands fractions over as floats; the value is not looked at")]
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        self.wrong("number")
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
        self.wrong("string")
    }

    fn visit_seq<A: SeqAccess<'a>>(self, list: A) -> Result<Self::Value, A::Error> {
        self.reader.list(self.at, list)
    }

    fn visit_map<A: MapAccess<'a>>(self, object: A) -> Result<Self::Value, A::Error> {
        self.reader.object(self.at, object)
    }
}

struct DocumentReader<T>(PhantomData<T>);

impl<'a, T: Document<'a>> Containing<'a> for DocumentReader<T> {
    type Output = T;
    const EXPECTED: &'static str = "object";

    fn object<A: MapAccess<'a>>(self, at: &At<'_>, object: A) -> Result<Option<T>, A::Error> {
        T::from_object(at, object)
    }
}

struct ListReader<T>(PhantomData<T>);

impl<'a, T: Decode<'a>> Containing<'a> for ListReader<T> {
    type Output = Vec<T>;
    const EXPECTED: &'static str = "array";

    fn list<A: SeqAccess<'a>>(self, at: &At<'_>, mut list: A) -> Result<Option<Vec<T>>, A::Error> {
        let mut entries = Vec::new();
        let mut whole = true;
        for index in 0.. {
            if index == MOST_ENTRIES {
                while list.next_element::<IgnoredAny>()?.is_some() {
                    whole = false;
                }
                if !whole {
                    at.error(Code::ListTooLong, vec![("limit", MOST_ENTRIES.into())]);
                }
                break;
            }
            match list.next_element_seed(ValueSeed::<T>::new(&at.index(index)))? {
                Some(Some(entry)) => entries.push(entry),
                Some(None) => whole = false,
                None => break,
            }
        }
        Ok(whole.then_some(entries))
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    fn read<D: Deserializer<'a>>(at: &At<'_>, source: D) -> Result<Option<Self>, D::Error> {
        source.deserialize_any(Containers { at, reader: ListReader(PhantomData) })
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

/// Values by name, in the document's order.
pub(super) type Named<'a, T> = Vec<(Cow<'a, str>, T)>;

/// The entries of an object whose names the document chooses.
pub(super) fn entries<'a, T: Decode<'a>, D: Deserializer<'a>>(
    at: &At<'_>,
    source: D,
) -> Result<Option<Named<'a, T>>, D::Error> {
    source.deserialize_any(Containers { at, reader: EntriesReader(PhantomData) })
}

struct EntriesReader<T>(PhantomData<T>);

impl<'a, T: Decode<'a>> Containing<'a> for EntriesReader<T> {
    type Output = Named<'a, T>;
    const EXPECTED: &'static str = "object";

    fn object<A: MapAccess<'a>>(self, at: &At<'_>, mut object: A) -> Result<Option<Self::Output>, A::Error> {
        let mut entries: Self::Output = Vec::new();
        let mut whole = true;
        while let Some(name) = object.next_key_seed(NameSeed)? {
            let here = at.key(&name);
            if entries.iter().any(|(known, _)| *known == name) {
                here.duplicate();
                object.next_value::<IgnoredAny>()?;
                whole = false;
                continue;
            }
            match object.next_value_seed(ValueSeed::<T>::new(&here))? {
                Some(value) => entries.push((name, value)),
                None => whole = false,
            }
        }
        Ok(whole.then_some(entries))
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Option<T> {
    fn read<D: Deserializer<'a>>(at: &At<'_>, source: D) -> Result<Option<Self>, D::Error> {
        source.deserialize_option(OptionVisitor { at, value: PhantomData })
    }

    fn absent(_: &At<'_>) -> Option<Self> {
        Some(None)
    }

    fn shape() -> Shape {
        Shape::Optional(Box::new(T::shape()))
    }
}

struct OptionVisitor<'r, T> {
    at: &'r At<'r>,
    value: PhantomData<T>,
}

impl<'a, T: Decode<'a>> Visitor<'a> for OptionVisitor<'_, T> {
    type Value = Option<Option<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Some(None))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Some(None))
    }

    fn visit_some<D: Deserializer<'a>>(self, source: D) -> Result<Self::Value, D::Error> {
        Ok(T::read(self.at, source)?.map(Some))
    }
}
