//! A value that is known to stand there, and is read past.

use super::decode::{At, Decode};
use super::schema::{Kind, Shape};
use super::value::{Stop, Value};

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
