//! The writing of answers.
//!
//! serde's derive says what an answer holds; this says how it stands in JSON. It does what
//! `serde_json`'s writer does, to the byte, for what answers are made of: names of fields are plain and
//! need no look at every letter, and writing to memory can't fail. See
//! `docs/decisions/0016-answers-are-written-by-our-own-writer.md`.

use super::value::RAW;
use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};
use std::fmt;

/// An answer, or what answers are made of, as JSON bytes.
pub fn to_json<T: Serialize>(value: &T) -> Vec<u8> {
    let mut writer = Writer { json: String::with_capacity(4096), raw: false };
    // Answers are structs, lists, texts and whole numbers: there is nothing in them that can't be written.
    let written = value.serialize(&mut writer);
    debug_assert!(written.is_ok(), "no answer holds what can't be written");
    writer.json.into_bytes()
}

/// Writes a text in quotes, with the two-character escapes, else `\u00xx` below U+0020.
pub(super) fn write_text(text: &str, json: &mut String) {
    json.push('"');
    write_escaped(text, json);
    json.push('"');
}

fn write_escaped(text: &str, json: &mut String) {
    let mut rest = text;
    while let Some(plain) = rest.bytes().position(|byte| matches!(byte, 0..0x20 | b'"' | b'\\')) {
        let Some((before, after)) = rest.split_at_checked(plain) else { return };
        json.push_str(before);
        let mut after = after.chars();
        match after.next() {
            Some('"') => json.push_str("\\\""),
            Some('\\') => json.push_str("\\\\"),
            Some('\n') => json.push_str("\\n"),
            Some('\r') => json.push_str("\\r"),
            Some('\t') => json.push_str("\\t"),
            Some('\u{8}') => json.push_str("\\b"),
            Some('\u{c}') => json.push_str("\\f"),
            other => {
                json.push_str("\\u00");
                let code = other.map_or(0, u32::from);
                json.extend([code >> 4, code & 15].iter().filter_map(|nibble| char::from_digit(*nibble, 16)));
            }
        }
        rest = after.as_str();
    }
    json.push_str(rest);
}

/// Nothing can be the matter, but serde wants a name for it.
#[derive(Debug)]
struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no part of an answer")
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Writer {
    json: String,
    /// The next text is JSON already.
    raw: bool,
}

impl Writer {
    #[inline(never)] // As with the name of a field: each is written at hundreds of places.
    fn push(&mut self, text: &str) {
        self.json.push_str(text);
    }

    fn text(&mut self, text: &str) {
        write_text(text, &mut self.json);
    }

    fn number(&mut self, negative: bool, mut magnitude: u64) {
        let mut digits = [b'0'; 20];
        let mut start = digits.len();
        for (place, digit) in digits.iter_mut().enumerate().rev() {
            // A remainder of ten is a digit.
            *digit |= (magnitude % 10) as u8;
            magnitude /= 10;
            start = place;
            if magnitude == 0 {
                break;
            }
        }
        if negative {
            self.json.push('-');
        }
        self.json.extend(digits.iter().skip(start).copied().map(char::from));
    }

    /// Between two entries stands a comma. The last byte of no value is an opening bracket.
    fn separate(&mut self) {
        if !matches!(self.json.as_bytes().last(), Some(b'{' | b'[')) {
            self.json.push(',');
        }
    }

    /// The name of a field, which is plain. What is JSON already has none.
    #[inline(never)]
    fn name(&mut self, name: &str) {
        if self.raw {
            return;
        }
        self.separate();
        self.json.push('"');
        self.push(name);
        self.push("\":");
    }
}

impl fmt::Write for Writer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(text, &mut self.json);
        Ok(())
    }
}

/// A list or an object that is open, and what closes it.
struct Open<'w> {
    writer: &'w mut Writer,
    close: &'static str,
}

impl Writer {
    fn open(&mut self, open: &str, close: &'static str) -> Open<'_> {
        self.push(open);
        Open { writer: self, close }
    }
}

impl Open<'_> {
    fn entry<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.writer.separate();
        value.serialize(&mut *self.writer)
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritable> {
        self.writer.name(name);
        value.serialize(&mut *self.writer)
    }

    fn close(self) -> Result<(), Unwritable> {
        self.writer.push(self.close);
        Ok(())
    }
}

macro_rules! whole_numbers {
    ($($method:ident: $Number:ty, $negative:expr, $magnitude:expr;)+) => {
        $(fn $method(self, value: $Number) -> Result<(), Unwritable> {
            let (negative, magnitude): (fn($Number) -> bool, fn($Number) -> u64) = ($negative, $magnitude);
            self.number(negative(value), magnitude(value));
            Ok(())
        })+
    };
}

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Open<'w>;
    type SerializeTuple = Open<'w>;
    type SerializeTupleStruct = Open<'w>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Open<'w>;
    type SerializeStruct = Open<'w>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    whole_numbers! {
        serialize_i8: i8, |value| value < 0, |value| value.unsigned_abs().into();
        serialize_i16: i16, |value| value < 0, |value| value.unsigned_abs().into();
        serialize_i32: i32, |value| value < 0, |value| value.unsigned_abs().into();
        serialize_i64: i64, |value| value < 0, i64::unsigned_abs;
        serialize_u8: u8, |_| false, u64::from;
        serialize_u16: u16, |_| false, u64::from;
        serialize_u32: u32, |_| false, u64::from;
        serialize_u64: u64, |_| false, |value| value;
    }

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        self.push(if value { "true" } else { "false" });
        Ok(())
    }

    #[expect(clippy::disallowed_types, reason = "serde asks for it; no answer holds one")]
    fn serialize_f32(self, _: f32) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    #[expect(clippy::disallowed_types, reason = "serde asks for it; no answer holds one")]
    fn serialize_f64(self, _: f64) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_char(self, value: char) -> Result<(), Unwritable> {
        self.text(value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    #[inline(never)] // Every word of every choice would have its own copy.
    fn serialize_str(self, text: &str) -> Result<(), Unwritable> {
        if std::mem::take(&mut self.raw) {
            self.push(text);
        } else {
            self.text(text);
        }
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        use fmt::Write;
        self.json.push('"');
        let written = write!(self, "{value}");
        debug_assert!(written.is_ok(), "memory can be written to");
        self.json.push('"');
        // Where nothing says otherwise, the compiler knows that no answer fails, and leaves out what would follow.
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Unwritable> {
        bytes.serialize(self)
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.push("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritable> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Unwritable> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        let mut object = self.open("{", "}");
        object.field(variant, value)?;
        object.close()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'w>, Unwritable> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'w>, Unwritable> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'w>, Unwritable> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'w>, Unwritable> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Open<'w>, Unwritable> {
        self.raw = name == RAW;
        Ok(if self.raw { self.open("", "") } else { self.open("{", "}") })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
}

macro_rules! lists {
    ($($Trait:ident, $method:ident;)+) => {
        $(impl ser::$Trait for Open<'_> {
            type Ok = ();
            type Error = Unwritable;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
                self.entry(value)
            }

            fn end(self) -> Result<(), Unwritable> {
                self.close()
            }
        })+
    };
}

lists! {
    SerializeSeq, serialize_element;
    SerializeTuple, serialize_element;
    SerializeTupleStruct, serialize_field;
}

impl ser::SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Unwritable> {
        self.entry(name)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.writer.push(":");
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl ser::SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritable> {
        self.field(name, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}
