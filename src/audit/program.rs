//! The program document as a value, to be walked through.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// A sound program document as a value, without what the host keeps in it (`meta`) and without the examples: in there may
/// stand numbers and depths that no value holds, and nothing of it is a rule.
pub(super) fn program_of(bytes: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Part.deserialize(&mut serde_json::Deserializer::from_str(text)).ok()
}

/// A part of the document.
struct Part;

impl<'de> DeserializeSeed<'de> for Part {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without fractions")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element_seed(Part)? {
            entries.push(entry);
        }
        Ok(Value::Array(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == "meta" || name == "examples" {
                map.next_value::<IgnoredAny>()?;
            } else {
                fields.insert(name, map.next_value_seed(Part)?);
            }
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_host_keeps_in_it_is_left_out() {
        let deep = "[".repeat(2_000) + &"]".repeat(2_000);
        let text = format!(
            "\u{feff}{{\"id\": \"tea\", \"meta\": [1e400, {deep}], \"versions\": [{{\"meta\": 1, \"n\": [5, null, true]}}], \"examples\": [0.1]}}"
        );
        let program = program_of(text.as_bytes());
        assert_eq!(program, Some(json!({ "id": "tea", "versions": [{ "n": [5, null, true] }] })));
    }
}
