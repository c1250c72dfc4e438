//! A question whose answer shows what was found.

use super::text::JsonText;
use crate::json::Choice;
use crate::regulations::document::Ask;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

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
