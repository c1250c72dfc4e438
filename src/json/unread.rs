//! A value that is known to stand there, and is read past.

use super::decode::{At, Decode};
use super::order::Order;
use super::schema::{Kind, Shape};
use super::value::{Stop, Value};
use std::marker::PhantomData;

/// Any value, read past: for who needs only some parts of a document, and refuses unknown ones all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread;

impl<'a> Decode<'a> for Unread {
    const EMPTY: Self = Self;

    fn read(&mut self, _: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        value.skip().map(|()| true)
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Any)
    }
}

/// A value that someone else reads: it is read past here, and looks like a `T` in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elsewhere<T>(PhantomData<T>);

impl<'a, T: Decode<'a>> Decode<'a> for Elsewhere<T> {
    const EMPTY: Self = Self(PhantomData);

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        Unread.read(at, value)
    }

    // What is wrong inside is told in the same order, whoever tells it.
    const ORDER: &'static Order = T::ORDER;

    fn shape() -> Shape {
        T::shape()
    }
}
