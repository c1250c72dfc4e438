//! JSON that is carried along: requests, and what stands in answers.

use crate::json::Meta;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A JSON text as it is carried: a request, or what stands somewhere in an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonText(String);

impl JsonText {
    /// A sound JSON text.
    pub(super) fn of_sound(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// What was made or read.
    pub(super) fn of(value: &Value) -> Self {
        Self(value.to_string())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for JsonText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Meta(&self.0).serialize(serializer)
    }
}
