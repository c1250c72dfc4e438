//! Days one after another.

use super::Day;
use serde::Serialize;

/// Days one after another, both included; without `to` there is no last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DaySpan {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Option<Day>,
}

impl DaySpan {
    /// Whether the day is in it.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}
