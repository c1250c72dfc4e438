//! The canonical form of a JSON text (RFC 8785) and its SHA-256.
//!
//! It is made from the text and not from values, so that no number becomes a float on the way: every
//! digit that was written counts, where RFC 8785 would round a number to what a double holds. See
//! `docs/decisions/0015-canonical-numbers-keep-their-digits.md`.

use super::decode::{At, read_from};
use super::parts::{parts, without};
use super::scalars::Given;
use super::write::write_text;
use crate::in_order::in_order;
use crate::problem::{Code, Collector, Path};
use crate::units::Currency;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The canonical form of what a program document decides: all of it but `examples` and the versions' `chapters`, which say
/// something of it and decide nothing. Of a JSON text that has been read, so that it is sound. `None` with a problem for a
/// text that is no Unicode: the host's own data is only here looked into.
pub(crate) fn deciding(text: &str, at: &At<'_>) -> Option<String> {
    let (canonical, broken) = written(text);
    if let Some((line, column)) = broken {
        at.error(Code::JsonSyntax, vec![("line", line.into()), ("column", column.into())]);
        return None;
    }
    let mut deciding = String::with_capacity(canonical.len());
    without(&canonical, "examples", versions_alone, &mut deciding);
    Some(deciding)
}

/// Writes the versions of a program document without their chapters, and every other field as it is.
fn versions_alone(name: &str, value: &str, out: &mut String) {
    if name != "\"versions\"" || !value.starts_with('[') {
        out.push_str(value);
        return;
    }
    let mut separator = '[';
    for version in parts(value) {
        out.push(separator);
        separator = ',';
        if version.starts_with('{') {
            without(version, "chapters", |_, value, out| out.push_str(value), out);
        } else {
            out.push_str(version);
        }
    }
    out.push_str(if separator == '[' { "[]" } else { "]" });
}

/// The SHA-256, in hexadecimal, of the canonical form of what a program document decides: of all of it but `examples` and
/// the versions' `chapters`. Two texts that differ besides only in white space, in the order of their fields, in escapes or
/// in how they write the same number have the same.
pub(crate) fn digest(deciding: &str) -> String {
    let digits = b"0123456789abcdef";
    let hash = Sha256::digest(deciding.as_bytes());
    let mut text = String::new();
    for byte in hash {
        for nibble in [byte >> 4, byte & 15] {
            text.push(digits.get(usize::from(nibble)).map_or('0', |digit| char::from(*digit)));
        }
    }
    text
}

/// What stands between the quotes of a text, without its escapes.
pub(super) fn unescaped(written: &str) -> Cow<'_, str> {
    within_quotes(written).unwrap_or(Cow::Borrowed(written))
}

/// What stands between the quotes of a text, without its escapes; the column at which it is no Unicode.
fn within_quotes(written: &str) -> Result<Cow<'_, str>, usize> {
    if !written.contains('\\') {
        return Ok(Cow::Borrowed(written));
    }
    let quoted = ["\"", written, "\""].concat();
    let unheard = Collector::default();
    let at = At::start(Path::ROOT, &unheard, Currency::CNY);
    match read_from(&at, &mut serde_json::Deserializer::from_str(&quoted)) {
        Ok(text) => Ok(Cow::Owned(text.map_or_else(String::new, |Given(text)| text.into_owned()))),
        Err(error) => Err(error.column()),
    }
}

/// The canonical form of a JSON text that has been read, so that it is sound.
pub(crate) fn canonical(text: &str) -> String {
    written(text).0
}

/// The canonical form, and the line and column of the first text that is no Unicode.
fn written(text: &str) -> (String, Option<(usize, usize)>) {
    let mut canonical = String::with_capacity(text.len());
    let mut sound = Sound { rest: text, broken: None };
    sound.write_value(&mut canonical);
    let place = sound.broken.map(|(left, within)| {
        let before = text.get(..text.len().saturating_sub(left)).unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count().saturating_add(1);
        let column = before.bytes().rev().take_while(|byte| *byte != b'\n').count();
        (line, column.saturating_add(within))
    });
    (canonical, place)
}

/// What is left of a sound text.
struct Sound<'t> {
    rest: &'t str,
    /// How much was left where the first broken text starts, and the column in it.
    broken: Option<(usize, usize)>,
}

impl<'t> Sound<'t> {
    /// Goes past white space and, if it stands there, past a character; whether it did.
    #[inline(never)] // Eight places ask it, of which each would carry it.
    fn goes_past(&mut self, character: u8) -> bool {
        self.rest = self.rest.trim_ascii_start();
        let there = self.rest.as_bytes().first() == Some(&character);
        if there {
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        there
    }

    /// All up to what ends it.
    fn up_to(&mut self, end: impl FnMut(u8) -> bool) -> &'t str {
        let end = self.rest.bytes().position(end).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn write_value(&mut self, out: &mut String) {
        if self.goes_past(b'[') {
            self.write_list(out);
        } else if self.goes_past(b'{') {
            self.write_object(out);
        } else if self.goes_past(b'"') {
            write_text(&self.text(), out);
        } else {
            match self.up_to(|byte| matches!(byte, b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t')) {
                word @ ("null" | "true" | "false") => out.push_str(word),
                number => write_number(number, out),
            }
        }
    }

    fn write_list(&mut self, out: &mut String) {
        out.push('[');
        while !self.goes_past(b']') && !self.rest.is_empty() {
            if self.goes_past(b',') {
                out.push(',');
            }
            self.write_value(out);
        }
        out.push(']');
    }

    fn write_object(&mut self, out: &mut String) {
        let mut fields: Vec<(Cow<'t, str>, String)> = Vec::new();
        while !self.goes_past(b'}') && !self.rest.is_empty() {
            self.goes_past(b',');
            self.goes_past(b'"');
            let name = self.text();
            self.goes_past(b':');
            let mut value = String::new();
            self.write_value(&mut value);
            fields.push((name, value));
        }
        let name = |place: usize| fields.get(place).map(|(name, _)| name);
        let units = |place: usize| name(place).into_iter().flat_map(|name| name.encode_utf16());
        let places = in_order(fields.len(), &|a, b| units(a).cmp(units(b)));
        let mut separator = '{';
        for (index, place) in places.iter().enumerate() {
            // Of a repeated name the last value counts, as in JavaScript.
            let next = places.get(index.saturating_add(1));
            let repeated = next.is_some_and(|next| name(*next) == name(*place));
            let Some((name, value)) = fields.get(*place).filter(|_| !repeated) else { continue };
            out.push(separator);
            separator = ',';
            write_text(name, out);
            out.push(':');
            out.push_str(value);
        }
        out.push_str(if separator == '{' { "{}" } else { "}" });
    }

    /// The rest of a text whose quote has been gone past.
    fn text(&mut self) -> Cow<'t, str> {
        let start = self.rest.len().saturating_add(1);
        let mut escaped = false;
        let written = self.up_to(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        self.goes_past(b'"');
        within_quotes(written).unwrap_or_else(|column| {
            self.broken.get_or_insert((start, column));
            Cow::Borrowed(written)
        })
    }
}

/// A number as JavaScript writes it, with all the digits that it has.
fn write_number(text: &str, out: &mut String) {
    let mut digits = String::new();
    // Where the point stands, counted from the first digit: 1 for 1.5, 0 for 0.15, -1 for 0.015.
    let mut point = 0_i64;
    let mut behind_point = false;
    let mut exponent = 0_i64;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'.' => behind_point = true,
            b'e' | b'E' => {
                let written = text.get(place.saturating_add(1)..).unwrap_or_default();
                let beyond = if written.starts_with('-') { i64::MIN } else { i64::MAX };
                exponent = written.parse().unwrap_or(beyond);
                break;
            }
            b'0' if digits.is_empty() => point = point.saturating_sub(behind_point.into()),
            b'0'..=b'9' => {
                digits.push(char::from(byte));
                point = point.saturating_add((!behind_point).into());
            }
            _ => {}
        }
    }
    while digits.ends_with('0') {
        digits.pop();
    }
    if digits.is_empty() {
        out.push('0');
        return;
    }
    if text.starts_with('-') {
        out.push('-');
    }
    push_positioned(&digits, point.saturating_add(exponent), out);
}

/// ECMAScript's Number::toString, given the shortest digits and the place of the point.
fn push_positioned(digits: &str, point: i64, out: &mut String) {
    let count = i64::try_from(digits.len()).unwrap_or(i64::MAX);
    if (count..=21).contains(&point) {
        out.push_str(digits);
        push_zeros(point.saturating_sub(count), out);
    } else if (1..=21).contains(&point) {
        push_parted(digits, usize::try_from(point).unwrap_or_default(), out);
    } else if (-5..=0).contains(&point) {
        out.push_str("0.");
        push_zeros(point.saturating_neg(), out);
        out.push_str(digits);
    } else {
        push_parted(digits, 1, out);
        let exponent = point.saturating_sub(1);
        out.push_str(if exponent < 0 { "e-" } else { "e+" });
        out.push_str(&exponent.unsigned_abs().to_string());
    }
}

fn push_zeros(many: i64, out: &mut String) {
    for _ in 0..many {
        out.push('0');
    }
}

/// Digits with a point behind so many, if more follow.
fn push_parted(digits: &str, point: usize, out: &mut String) {
    let (before, after) = digits.split_at_checked(point).unwrap_or((digits, ""));
    out.push_str(before);
    if !after.is_empty() {
        out.push('.');
        out.push_str(after);
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that can't go on fails")]

    use super::*;

    #[test]
    fn numbers_are_written_as_javascript_writes_them_with_all_their_digits() {
        // From the samples of RFC 8785, appendix B, and the edges of ECMAScript's Number::toString.
        for (given, expected) in [
            ("0", "0"),
            ("-0", "0"),
            ("0.0", "0"),
            ("1.0", "1"),
            ("-1.50", "-1.5"),
            ("10", "10"),
            ("1e21", "1e+21"),
            ("1e20", "100000000000000000000"),
            ("333333333.3333333", "333333333.3333333"),
            ("0.30000000000000004", "0.30000000000000004"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1e-7"),
            ("1.5e-7", "1.5e-7"),
            ("9007199254740993", "9007199254740993"),
            ("18446744073709551615", "18446744073709551615"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("1.50e+300", "1.5e+300"),
            ("1E2", "100"),
            ("5e-324", "5e-324"),
            ("1.7976931348623157e308", "1.7976931348623157e+308"),
            ("123.456", "123.456"),
            ("-0.0e5", "0"),
            ("0.1e-7", "1e-8"),
            ("1E400", "1e+400"),
            ("1e99999999999999999999", "1e+9223372036854775806"),
        ] {
            assert_eq!(canonical(given), expected, "{given}");
        }
    }

    #[test]
    fn fields_are_ordered_by_utf_16_units_and_texts_escaped_as_little_as_can_be() {
        let text = r#"{"\ud83d\ude00":1,"\ufb33":2,"b":[true,null],"a":"\u20ac\u000f\n\"\\/"}"#;
        assert_eq!(canonical(text), "{\"a\":\"€\\u000f\\n\\\"\\\\/\",\"b\":[true,null],\"😀\":1,\"\u{fb33}\":2}");
    }

    #[test]
    fn white_space_goes_and_of_a_repeated_name_the_last_value_stays() {
        let text = "\t{ \"b\" :\r\n[ 1 , [ ] ,\"a , ] }\" ] , \"a\":{ } ,\"\\u0062\" : [ -2 ,true ] }\n";
        assert_eq!(canonical(text), r#"{"a":{},"b":[-2,true]}"#);
    }

    #[test]
    fn a_text_that_is_no_unicode_is_told_where_it_breaks() {
        for text in [r#"["\ud800"]"#, "{\n\"a\": [\"\u{e9}\", \"x\\udfff\"], \"b\": \"\\ud800\"}", r#"{"\udc00": 1}"#] {
            let line_and_column = |error: serde_json::Error| (error.line(), error.column());
            let parsed = serde_json::from_str::<serde_json::Value>(text).map_err(line_and_column);
            let place = parsed.unwrap_err();
            assert_eq!(written(text).1, Some(place), "{text}");
        }
    }
}
