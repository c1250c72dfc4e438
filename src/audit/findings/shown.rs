//! What is told: a finding at a rule, with the questions that show it.

use super::Reviewed;
use crate::audit::text::JsonText;
use crate::audit::{Finding, FindingCode, Witness};
use crate::problem::Param;
use crate::reason::Rule;
use crate::regulations::document::Ask;
use serde_json::Value;

/// A question that was asked, to be looked at before anything is told.
pub(super) struct Asked {
    ask: Ask,
    with: Value,
    answer: Value,
}

impl Asked {
    pub(super) fn new(reviewed: &Reviewed<'_>, ask: Ask, with: Value) -> Self {
        let answer = reviewed.audit.asked(ask, &JsonText::of(&with));
        Self { ask, with, answer }
    }

    /// What stands at a place of the answer.
    pub(super) fn at(&self, place: &str) -> Option<&Value> {
        self.answer.pointer(place)
    }

    /// The text at a place of the answer.
    pub(super) fn text(&self, place: &str) -> Option<&str> {
        self.at(place)?.as_str()
    }

    /// The place of the first entry of a list in the answer that says this in a field.
    pub(super) fn entry(&self, list: &str, field: &str, text: &str) -> Option<String> {
        let entries = self.at(list)?.as_array()?;
        let says = |entry: &Value| entry.get(field).and_then(Value::as_str) == Some(text);
        entries.iter().position(says).map(|place| format!("{list}/{place}"))
    }

    /// As a witness: what the answer says at some places.
    pub(super) fn witness(&self, places: &[&str]) -> Witness {
        let said = |place: &&str| Some(((*place).to_owned(), JsonText::of(self.at(place)?)));
        Witness { ask: self.ask, with: JsonText::of(&self.with), expect: places.iter().filter_map(said).collect() }
    }
}

/// What it is, where it stands, and what it is about.
pub(super) struct Told<'t> {
    pub(super) code: FindingCode,
    pub(super) rule: &'t Rule,
    /// What of the rule: `/reach`. Empty: all of it.
    pub(super) field: &'t str,
    pub(super) of: &'t str,
}

impl Told<'_> {
    /// With what the words need, and what shows it.
    pub(super) fn finding(
        self,
        reviewed: &Reviewed<'_>,
        params: Vec<(&'static str, Param)>,
        witnesses: Vec<Witness>,
    ) -> Finding {
        let path = format!("{}{}", self.rule.pointer(), self.field);
        let clause = self.rule.clause_label().map(ToOwned::to_owned);
        Finding { of: Some(self.of.to_owned()), params, clause, ..reviewed.finding(self.code, &path, witnesses) }
    }
}
