//! Lists, optional values, and objects with names of their own choosing.

use super::decode::{At, Decode, Slot};
use super::order::Order;
use super::schema::Shape;
use super::value::{Stop, Value};
use crate::problem::Code;
use std::borrow::Cow;

/// The longest list that is read.
const MOST_ENTRIES: usize = 100_000;
/// The most names that an object may choose.
const MOST_NAMES: usize = 1_000;

impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    fn read(at: &At<'_>, value: Value<'_, 'a>) -> Result<Option<Self>, Stop> {
        let Value::List(list) = value else { return at.wrong_type("array", value) };
        let mut entries = Self::new();
        let mut good = true;
        for index in 0..MOST_ENTRIES {
            let mut slot = Slot(None);
            if !list.value(&at.index(index), &mut slot)? {
                return Ok(good.then_some(entries));
            }
            match slot.0.flatten() {
                Some(entry) => entries.push(entry),
                None => good = false,
            }
        }
        if list.skip()? {
            at.error(Code::ListTooLong, vec![("limit", MOST_ENTRIES.into())]);
            good = false;
            while list.skip()? {}
        }
        Ok(good.then_some(entries))
    }

    const ORDER: &'static Order = &Order::List(T::ORDER);

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Option<T> {
    const RAW: bool = T::RAW;

    fn read(at: &At<'_>, value: Value<'_, 'a>) -> Result<Option<Self>, Stop> {
        match value {
            Value::Null => Ok(Some(None)),
            Value::Raw(raw) if raw.get() == "null" => Ok(Some(None)),
            value => Ok(T::read(at, value)?.map(Some)),
        }
    }

    fn absent(_: &At<'_>) -> Option<Self> {
        Some(None)
    }

    const ORDER: &'static Order = T::ORDER;

    fn shape() -> Shape {
        Shape::Optional(Box::new(T::shape()))
    }
}

/// An object whose names the document chooses, in the document's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<'a, T>(pub Vec<(Cow<'a, str>, T)>);

impl<'a, T: Decode<'a>> Decode<'a> for Named<'a, T> {
    fn read(at: &At<'_>, value: Value<'_, 'a>) -> Result<Option<Self>, Stop> {
        let Value::Object(fields) = value else { return at.wrong_type("object", value) };
        let mut entries: Vec<(Cow<'a, str>, T)> = Vec::new();
        let mut good = true;
        while let Some(name) = fields.name()? {
            if entries.len() == MOST_NAMES {
                at.error(Code::ListTooLong, vec![("limit", MOST_NAMES.into())]);
                fields.skip()?;
                Value::Object(fields).skip()?;
                return Ok(None);
            }
            let here = at.key(&name);
            if entries.iter().any(|(known, _)| *known == name) {
                here.duplicate();
                fields.skip()?;
                good = false;
                continue;
            }
            let mut slot = Slot(None);
            fields.value(&here, &mut slot)?;
            match slot.0.flatten() {
                Some(value) => entries.push((name, value)),
                None => good = false,
            }
        }
        Ok(good.then_some(Self(entries)))
    }

    const ORDER: &'static Order = &Order::Named(T::ORDER);

    fn shape() -> Shape {
        Shape::Named(Box::new(T::shape()))
    }
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
