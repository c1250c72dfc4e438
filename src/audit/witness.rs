//! A question whose answer shows what was found.

use super::Audit;
use super::text::JsonText;
use crate::json::Choice;
use crate::regulations::document::Ask;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::Value;

/// A question, and what its answer says. Anyone can ask it again.
#[derive(Debug, Clone, PartialEq)]
pub struct Witness {
    /// Which question.
    pub ask: Ask,
    /// The request.
    pub with: JsonText,
    /// By pointer into the answer, what stands there.
    pub expect: Vec<(String, JsonText)>,
}

impl Witness {
    /// Asks, and keeps what the answer says at some places: of those where nothing stands, nothing.
    pub(super) fn asked(audit: &Audit, ask: Ask, with: &Value, places: &[&str]) -> Self {
        let with = JsonText::of(with);
        let answer = audit.asked(ask, &with);
        let said = |place: &&str| Some(((*place).to_owned(), JsonText::of(answer.pointer(place)?)));
        Self { ask, with, expect: places.iter().filter_map(said).collect() }
    }

    /// Asks, and is a witness only where the answer says all of this, each at its place.
    pub(super) fn confirmed(audit: &Audit, ask: Ask, with: &Value, says: &[(&str, Value)]) -> Option<Self> {
        let with = JsonText::of(with);
        let answer = audit.asked(ask, &with);
        let said = says.iter().all(|(place, value)| answer.pointer(place) == Some(value));
        let expect = || says.iter().map(|(place, value)| ((*place).to_owned(), JsonText::of(value))).collect();
        said.then(|| Self { ask, with, expect: expect() })
    }
}

impl Serialize for Witness {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Witness", 3)?;
        fields.serialize_field("ask", self.ask.word())?;
        fields.serialize_field("with", &self.with)?;
        fields.serialize_field("expect", &Said(&self.expect))?;
        fields.end()
    }
}

struct Said<'w>(&'w [(String, JsonText)]);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (place, text) in self.0 {
            map.serialize_entry(place, text)?;
        }
        map.end()
    }
}
