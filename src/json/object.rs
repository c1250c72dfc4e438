//! Lists, optional values, and objects with names of their own choosing.

use super::decode::{At, Decode};
use super::order::Order;
use super::schema::Shape;
use super::value::{Entries, Stop, Value};
use crate::in_order::in_order;
use crate::problem::Code;
use std::borrow::Cow;

/// The longest list that is read.
const MOST_ENTRIES: usize = 100_000;
/// The most names that an object may choose.
const MOST_NAMES: usize = 1_000;

impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    const EMPTY: Self = Self::new();

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let Value::List(list) = value else { return at.wrong_type("array", value) };
        let mut good = true;
        loop {
            let index = self.len();
            if index == MOST_ENTRIES {
                return Ok(end_of_list(list, at)? && good);
            }
            self.push(T::EMPTY);
            let Some(entry) = self.last_mut() else { return Err(Stop) };
            match list.value(&at.index(index), entry)? {
                Some(entry) => good &= entry,
                None => break,
            }
        }
        self.pop();
        Ok(good)
    }

    const ORDER: &'static Order = &Order::List(T::ORDER);

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

/// Reads past what stands behind the last entry that is read; whether nothing did.
fn end_of_list<'a>(list: &mut dyn Entries<'a>, at: &At<'_>) -> Result<bool, Stop> {
    let more = list.skip()?;
    if more {
        at.error(Code::ListTooLong, vec![("limit", MOST_ENTRIES.into())]);
        while list.skip()? {}
    }
    Ok(!more)
}

impl<'a, T: Decode<'a>> Decode<'a> for Option<T> {
    const RAW: bool = T::RAW;
    const EMPTY: Self = None;

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        match value {
            Value::Null => Ok(true),
            Value::Raw(raw) if raw.get() == "null" => Ok(true),
            value => self.insert(T::EMPTY).read(at, value),
        }
    }

    fn absent(&mut self, _: &At<'_>) -> bool {
        true
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
    const EMPTY: Self = Self(Vec::new());

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let Value::Object(fields) = value else { return at.wrong_type("object", value) };
        let mut good = true;
        while let Some(name) = fields.name()? {
            if self.0.len() == MOST_NAMES {
                at.error(Code::ListTooLong, vec![("limit", MOST_NAMES.into())]);
                fields.skip()?;
                Value::Object(fields).skip()?;
                return Ok(false);
            }
            let here = at.key(&name);
            if self.0.iter().any(|(known, _)| *known == name) {
                here.duplicate();
                fields.skip()?;
                good = false;
                continue;
            }
            let mut value = T::EMPTY;
            good &= fields.value(&here, &mut value)?;
            self.0.push((name, value));
        }
        Ok(good)
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

/// Reports every id that stands in the list already: at the entry, or at a field of it.
pub(crate) fn unique(at: &At<'_>, field: Option<&str>, ids: &[&str]) {
    let mut first: Option<(usize, &str)> = None;
    for index in in_order(ids.len(), &|a, b| ids.get(a).cmp(&ids.get(b))) {
        let Some(id) = ids.get(index) else { continue };
        let Some((first, _)) = first.filter(|(_, known)| known == id) else {
            first = Some((index, id));
            continue;
        };
        let params = vec![("given", (*id).into()), ("first", at.index(first).pointer().into())];
        let entry = at.index(index);
        match field {
            Some(field) => entry.key(field).error(Code::IdDuplicate, params),
            None => entry.error(Code::IdDuplicate, params),
        }
    }
}
