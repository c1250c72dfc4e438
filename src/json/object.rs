//! Lists, optional values, and objects with names of their own choosing.

use super::decode::{At, Decode, owned};
use super::order::Order;
use super::schema::Shape;
use super::value::{Entries, Place, Stop, Value};
use crate::in_order::repeated;
use crate::problem::Code;
use std::borrow::Cow;

/// The longest list that is read.
const MOST_ENTRIES: usize = 100_000;
/// The most names that an object may choose.
const MOST_NAMES: usize = 1_000;

impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    const EMPTY: Self = Self::new();

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        read_list(at, value, &mut Next(self))
    }

    const ORDER: &'static Order = &Order::List(T::ORDER);

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

/// The place behind the last entry of a list.
struct Next<'l, T>(&'l mut Vec<T>);

impl<'a, T: Decode<'a>> Place<'a> for Next<'_, T> {
    fn wants_raw(&self) -> bool {
        T::RAW
    }

    fn take(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        self.0.push(T::EMPTY);
        self.0.last_mut().map_or(Err(Stop), |entry| entry.read(at, value))
    }

    fn leave(&mut self, _: &At<'_>) -> bool {
        false
    }
}

/// Reads a list, each entry into the place behind the last. One loop serves all lists.
pub(super) fn read_list<'a>(at: &At<'_>, value: Value<'_, 'a>, next: &mut dyn Place<'a>) -> Result<bool, Stop> {
    let Value::List(list) = value else { return at.wrong_type("array", value) };
    let good = read_entries(list, at, next, MOST_ENTRIES)?;
    Ok(end_of_list(list, at)? && good)
}

/// Reads at most so many entries of a list.
fn read_entries<'a>(
    list: &mut dyn Entries<'a>,
    at: &At<'_>,
    next: &mut dyn Place<'a>,
    most: usize,
) -> Result<bool, Stop> {
    let mut good = true;
    for index in 0..most {
        match list.value(&at.index(index), next)? {
            Some(entry) => good &= entry,
            None => break,
        }
    }
    Ok(good)
}

/// The first entries of a list, which is read to its end.
pub(crate) fn first_entries<'a, T: Decode<'a>>(
    list: &mut dyn Entries<'a>,
    at: &At<'_>,
    most: usize,
) -> Result<Vec<T>, Stop> {
    let mut first = Vec::new();
    read_entries(list, at, &mut Next(&mut first), most)?;
    while list.skip()? {}
    Ok(first)
}

/// Reads past what stands behind the last entry that is read; whether nothing did.
fn end_of_list<'a>(list: &mut dyn Entries<'a>, at: &At<'_>) -> Result<bool, Stop> {
    let more = list.skip()?;
    if more {
        at.error_number(Code::ListTooLong, "limit", MOST_ENTRIES);
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
            Value::Raw("null") if T::RAW => Ok(true),
            // It is empty: nothing is dropped.
            value => self.get_or_insert_with(|| T::EMPTY).read(at, value),
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
                at.error_number(Code::ListTooLong, "limit", MOST_NAMES);
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
pub(crate) fn exactly_one<const N: usize>(at: &At<'_>, fields: [&'static str; N], there: [bool; N]) -> bool {
    one_of(at, &fields, &there)
}

fn one_of(at: &At<'_>, fields: &[&'static str], there: &[bool]) -> bool {
    let one = there.iter().filter(|there| **there).count() == 1;
    if !one {
        let mut given = Vec::new();
        for (name, there) in fields.iter().zip(there) {
            if *there {
                given.push((*name).to_owned());
            }
        }
        at.error(Code::FieldExactlyOne, vec![("fields", owned(fields).into()), ("given", given.into())]);
    }
    one
}

/// Reports every id that stands in the list already: at the entry, or at a field of it.
pub(crate) fn unique(at: &At<'_>, field: Option<&str>, ids: &[&str]) {
    repeated(ids.len(), &|a, b| ids.get(a).cmp(&ids.get(b)), &mut |index, first| {
        let entry = at.index(index);
        let given = ids.get(index).copied().unwrap_or_default();
        let texts = [("given", given), ("first", &*at.index(first).pointer())];
        match field {
            Some(field) => entry.key(field).error_texts(Code::IdDuplicate, &texts),
            None => entry.error_texts(Code::IdDuplicate, &texts),
        }
    });
}
