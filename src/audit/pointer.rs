//! What stands at a pointer of an answer (RFC 6901), as it is written there: the host's own data comes back in answers, and
//! no number of it is made another on the way.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// What stands at a pointer of a sound JSON text; `None`: nothing.
pub(super) fn at_pointer<'t>(text: &'t str, pointer: &str) -> Option<&'t str> {
    let mut here = text.trim_ascii();
    if pointer.is_empty() {
        return Some(here);
    }
    for token in pointer.strip_prefix('/')?.split('/') {
        let token = token.replace("~1", "/").replace("~0", "~");
        here = Step(&token).deserialize(&mut serde_json::Deserializer::from_str(here)).ok()??;
    }
    Some(here)
}

/// One step down: the value of a name, or of a place of a list.
struct Step<'s>(&'s str);

impl Step<'_> {
    /// A place of a list: digits, of which only a single one is 0 at the start.
    fn place(&self) -> Option<usize> {
        let digits = self.0.bytes().all(|byte| byte.is_ascii_digit()) && (self.0 == "0" || !self.0.starts_with('0'));
        self.0.parse().ok().filter(|_| digits)
    }
}

impl<'de> DeserializeSeed<'de> for Step<'_> {
    type Value = Option<&'de str>;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Self::Value, D::Error> {
        source.deserialize_any(self)
    }
}

/// Below a text, a number or a word stands nothing. What is no list and no object ends the step as an error, which is the same.
impl<'de> Visitor<'de> for Step<'_> {
    type Value = Option<&'de str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(Name(name)) = map.next_key::<Name<'de>>()? {
            if name == self.0 {
                found = Some(map.next_value::<&'de RawValue>()?.get());
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        let wanted = self.place();
        let mut place = 0_usize;
        loop {
            let more = if wanted == Some(place) {
                found = list.next_element::<&'de RawValue>()?.map(RawValue::get);
                found.is_some()
            } else {
                list.next_element::<IgnoredAny>()?.is_some()
            };
            if !more {
                return Ok(found);
            }
            place = place.saturating_add(1);
        }
    }
}

/// A name of an object: borrowed where it has no escape.
#[derive(serde::Deserialize)]
struct Name<'n>(#[serde(borrow)] Cow<'n, str>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_leads_to_what_is_written_there() {
        let text = r#"{"a/b": {"~": [10, {"": 1e400}]}, "n": [1.0], "\u00e9": null, "twice": 1, "twice": 2}"#;
        for (pointer, found) in [
            ("/a~1b/~0/0", Some("10")),
            ("/a~1b/~0/1/", Some("1e400")),
            ("/n", Some("[1.0]")),
            ("/é", Some("null")),
            ("/twice", Some("2")),
            ("", Some(text)),
            ("/a~1b/~0/2", None),
            ("/a~1b/~0/00", None),
            ("/a~1b/~0/-", None),
            ("/a~1b/~0/+1", None),
            ("/n/0/0", None),
            ("/none", None),
            ("n", None),
        ] {
            assert_eq!(at_pointer(text, pointer), found, "{pointer}");
        }
    }
}
