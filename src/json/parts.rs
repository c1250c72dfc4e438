//! The parts of a value of canonical JSON, by their own text: what is compared and is not read.
//!
//! Canonical JSON has no white space, one order of fields and one way to write each value, so that two values are the
//! same where their texts are. No value of ours is made on the way, and no parser is needed beside the one that reads.

use super::canonical::unescaped;
use std::borrow::Cow;

/// The entries of a list, or the fields of an object, each as its own text; of anything else, none.
pub(crate) fn parts(value: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let inner = value.strip_prefix(['[', '{']).and_then(|rest| rest.get(..rest.len().saturating_sub(1)));
    let Some(inner) = inner.filter(|inner| !inner.is_empty()) else { return parts };
    let (mut start, mut level) = (0, 0_usize);
    let (mut quoted, mut escaped) = (false, false);
    for (place, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => level = level.saturating_add(1),
            b']' | b'}' => level = level.saturating_sub(1),
            b',' if level == 0 => {
                parts.extend(inner.get(start..place));
                start = place.saturating_add(1);
            }
            _ => {}
        }
    }
    parts.extend(inner.get(start..));
    parts
}

/// The name of a field, still quoted, and its value.
pub(crate) fn named(field: &str) -> (&str, &str) {
    let mut escaped = false;
    let end = field.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    let (name, rest) = field.split_at_checked(end.map_or(0, |end| end.saturating_add(2))).unwrap_or((field, ""));
    (name, rest.strip_prefix(':').unwrap_or(rest))
}

/// The value of a field of an object; `None` where there is none, or it is `null`.
pub(crate) fn part<'t>(object: &'t str, wanted: &str) -> Option<&'t str> {
    part_of(&parts(object), wanted)
}

/// The same of an object that has been parted.
pub(crate) fn part_of<'t>(fields: &[&'t str], wanted: &str) -> Option<&'t str> {
    for field in fields {
        let (name, value) = named(field);
        if text(name) == wanted {
            return Some(value).filter(|value| *value != "null");
        }
    }
    None
}

/// What a quoted text says.
pub(crate) fn text(quoted: &str) -> Cow<'_, str> {
    unescaped(quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(quoted))
}

/// An object without a field, written again; what stands in the fields that stay is written by `inner`.
pub(crate) fn without(object: &str, left_out: &str, inner: fn(&str, &str, &mut String), out: &mut String) {
    let mut separator = '{';
    for field in parts(object) {
        let (name, value) = named(field);
        if text(name) == left_out {
            continue;
        }
        out.push(separator);
        separator = ',';
        out.push_str(name);
        out.push(':');
        inner(name, value, out);
    }
    out.push_str(if separator == '{' { "{}" } else { "}" });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::canonical;

    #[test]
    fn a_value_falls_into_its_parts_and_nothing_within_a_text_parts_it() {
        let list = canonical(r#"[1, "a,]}\"", [2, 3], {"b": [4], "c,": "\\"}, null]"#);
        assert_eq!(parts(&list), ["1", r#""a,]}\"""#, "[2,3]", r#"{"b":[4],"c,":"\\"}"#, "null"]);
        for nothing in ["[]", "{}", "12", "null", "\"[1,2]\"", ""] {
            assert_eq!(parts(nothing), Vec::<&str>::new(), "{nothing}");
        }
    }

    #[test]
    fn a_field_is_found_by_what_its_name_says() {
        let object = canonical(r#"{"a\"b": {"c": 1}, "": 2, "d": null}"#);
        assert_eq!(part(&object, "a\"b"), Some(r#"{"c":1}"#));
        assert_eq!(part(&object, ""), Some("2"));
        assert_eq!(part(&object, "d"), None);
        assert_eq!(part(&object, "c"), None);
        assert_eq!(part("[1]", "1"), None);
    }
}
