//! The canonical form of a JSON text (RFC 8785) and its SHA-256.

use super::decode::{At, Decode, Slot, read_text};
use super::in_order::in_order;
use super::schema::{Kind, Shape};
use super::value::{Stop, Value};
use serde_json::Number;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The SHA-256, in hexadecimal, of a JSON text's canonical form; two texts that differ only in
/// white space, in the order of their fields or in escapes have the same. `None` with a problem for
/// what is no JSON.
pub fn digest(text: &str, at: &At<'_>) -> Option<String> {
    let canonical = canonical(text, at)?;
    let digits = b"0123456789abcdef";
    let hash = Sha256::digest(canonical.as_bytes());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    Some(nibbles.filter_map(|nibble| digits.get(usize::from(nibble))).map(|digit| char::from(*digit)).collect())
}

/// The canonical form of a JSON text that has been read before, so that it is sound.
pub(crate) fn canonical(text: &str, at: &At<'_>) -> Option<String> {
    let mut canonical = String::with_capacity(text.len());
    write(&read_text::<Tree<'_>>(text, at)?, &mut canonical);
    Some(canonical)
}

/// Any JSON value, whole.
enum Tree<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Self>),
    /// In the text's order.
    Object(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Decode<'a> for Tree<'a> {
    fn read(at: &At<'_>, value: Value<'_, 'a>) -> Result<Option<Self>, Stop> {
        Ok(Some(match value {
            Value::Null | Value::Raw(_) => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::Number(number),
            Value::Text(text) => Self::Text(text),
            Value::List(list) => {
                let mut entries = Vec::new();
                let mut slot = Slot(None);
                while list.value(at, &mut slot)? {
                    entries.extend(slot.0.take().flatten());
                }
                Self::List(entries)
            }
            Value::Object(fields) => {
                let mut entries: Vec<(Cow<'a, str>, Self)> = Vec::new();
                while let Some(name) = fields.name()? {
                    let mut slot = Slot::<Self>(None);
                    fields.value(at, &mut slot)?;
                    entries.extend(slot.0.flatten().map(|value| (name, value)));
                }
                Self::Object(entries)
            }
        }))
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Any)
    }
}

fn write(value: &Tree<'_>, out: &mut String) {
    match value {
        Tree::Null => out.push_str("null"),
        Tree::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Tree::Number(number) => write_number(number, out),
        Tree::Text(text) => write_text(text, out),
        Tree::List(entries) => {
            out.push('[');
            for (position, entry) in entries.iter().enumerate() {
                out.push_str(if position == 0 { "" } else { "," });
                write(entry, out);
            }
            out.push(']');
        }
        Tree::Object(fields) => {
            let name = |place: usize| fields.get(place).map(|(name, _)| name);
            let units = |place: usize| name(place).into_iter().flat_map(|name| name.encode_utf16());
            let mut places = in_order(fields.len(), &|a, b| units(a).cmp(units(b))).into_iter().peekable();
            out.push('{');
            let mut first = true;
            while let Some(place) = places.next() {
                // Of a repeated name the last value counts, as in JavaScript.
                let repeated = places.peek().is_some_and(|next| name(*next) == name(place));
                let Some((name, value)) = fields.get(place).filter(|_| !repeated) else { continue };
                out.push_str(if first { "" } else { "," });
                first = false;
                write_text(name, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

/// serde_json's escapes are those of RFC 8785: the two-character ones, else `\u00xx` below U+0020.
fn write_text(text: &str, out: &mut String) {
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// A number as JavaScript writes it: every number is a double, in its shortest digits.
fn write_number(number: &Number, out: &mut String) {
    let double = number.as_f64().and_then(Number::from_f64);
    let text = double.map(|double| double.to_string()).unwrap_or_default();
    let (sign, magnitude) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.as_str()),
    };
    let (mantissa, exponent) = magnitude.split_once(['e', 'E']).unwrap_or((magnitude, "0"));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{before}{after}");
    let digits = all.trim_start_matches('0');
    let leading = all.len().saturating_sub(digits.len());
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        out.push('0');
        return;
    }
    out.push_str(sign);
    // Where the point stands, counted from the first digit: 1 for 1.5, 0 for 0.15, -1 for 0.015.
    let exponent: i64 = exponent.parse().unwrap_or_default();
    let whole = i64::try_from(before.len()).unwrap_or_default();
    let point = whole.saturating_sub(i64::try_from(leading).unwrap_or_default()).saturating_add(exponent);
    push_positioned(digits, point, out);
}

/// ECMAScript's Number::toString, given the shortest digits and the place of the point.
fn push_positioned(digits: &str, point: i64, out: &mut String) {
    let count = i64::try_from(digits.len()).unwrap_or(i64::MAX);
    let zeros = |many: i64| "0".repeat(usize::try_from(many).unwrap_or_default());
    if (count..=21).contains(&point) {
        out.push_str(digits);
        out.push_str(&zeros(point.saturating_sub(count)));
    } else if (1..=21).contains(&point) {
        let (before, after) = digits.split_at(usize::try_from(point).unwrap_or_default());
        out.extend([before, ".", after]);
    } else if (-5..=0).contains(&point) {
        out.push_str("0.");
        out.push_str(&zeros(point.saturating_neg()));
        out.push_str(digits);
    } else {
        let (first, rest) = digits.split_at(1);
        out.push_str(first);
        if !rest.is_empty() {
            out.extend([".", rest]);
        }
        let exponent = point.saturating_sub(1);
        out.push_str(if exponent < 0 { "e-" } else { "e+" });
        out.push_str(&exponent.unsigned_abs().to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{Collector, Path};
    use crate::units::Currency;

    fn canonical(text: &str) -> String {
        let collector = Collector::default();
        let at = At::start(Path::ROOT, &collector, Currency::CNY);
        super::canonical(text, &at).unwrap_or_default()
    }

    #[test]
    fn numbers_are_written_as_javascript_writes_them() {
        // The samples of RFC 8785, appendix B, and the edges of ECMAScript's Number::toString.
        for (given, expected) in [
            ("0", "0"),
            ("-0", "0"),
            ("0.0", "0"),
            ("1.0", "1"),
            ("-1.50", "-1.5"),
            ("10", "10"),
            ("1e21", "1e+21"),
            ("1e20", "100000000000000000000"),
            ("333333333.33333329", "333333333.3333333"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1e-7"),
            ("1.5e-7", "1.5e-7"),
            ("9007199254740993", "9007199254740992"),
            ("18446744073709551615", "18446744073709552000"),
            ("-9223372036854775808", "-9223372036854776000"),
            ("5e-324", "5e-324"),
            ("1.7976931348623157e308", "1.7976931348623157e+308"),
            ("123.456", "123.456"),
        ] {
            assert_eq!(canonical(given), expected, "{given}");
        }
    }

    #[test]
    fn fields_are_ordered_by_utf_16_units_and_texts_escaped_as_little_as_can_be() {
        let text = r#"{"\ud83d\ude00":1,"\ufb33":2,"b":[true,null],"a":"\u20ac\u000f\n\"\\/"}"#;
        assert_eq!(canonical(text), "{\"a\":\"€\\u000f\\n\\\"\\\\/\",\"b\":[true,null],\"😀\":1,\"\u{fb33}\":2}");
    }
}
