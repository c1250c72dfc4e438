//! Working days: which they are, and the day so many of them after another.

use super::Day;
use serde::Serialize;

/// Which days are working days: a weekday that is no holiday, or a make-up day (调休).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingCalendar {
    covers: Option<(Day, Day)>,
    /// By the weekday, from Monday.
    weekend: [bool; 7],
    /// In order.
    off: Vec<Day>,
    /// In order.
    work: Vec<Day>,
}

/// A day so many working days after another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The last day.
    pub day: Day,
    /// The day from which it counts, which does not count itself (Civil Code art. 201).
    pub from: Day,
    /// How many working days.
    pub working_days: u16,
    /// Whether the calendar ends before the day: from there on Monday to Friday were counted.
    pub provisional: bool,
    /// The days in between that did not count.
    pub skipped: Vec<SkippedDay>,
}

/// A day that is no working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SkippedDay {
    /// The day.
    pub day: Day,
    /// Why it does not count.
    pub why: DayOff,
}

/// Why a day is no working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DayOff {
    /// It is weekend.
    Weekend,
    /// The calendar has it off.
    Holiday,
}

impl WorkingCalendar {
    /// Monday to Friday, of which nothing is certain.
    pub const MONDAY_TO_FRIDAY: Self = Self {
        covers: None,
        weekend: [false, false, false, false, false, true, true],
        off: Vec::new(),
        work: Vec::new(),
    };

    /// A calendar of the days from `first` to `last`, both included. `off` and `work` may come in any order.
    #[must_use]
    pub fn new(first: Day, last: Day, weekend: [bool; 7], mut off: Vec<Day>, mut work: Vec<Day>) -> Self {
        off.sort();
        work.sort();
        Self { covers: Some((first, last)), weekend, off, work }
    }

    /// The last day it knows of; `None` where it knows of none.
    #[must_use]
    pub fn last(&self) -> Option<Day> {
        self.covers.map(|(_, last)| last)
    }

    /// The day so many working days after another, which does not count itself.
    #[must_use]
    pub fn deadline(&self, from: Day, working_days: u16) -> Deadline {
        Deadline { day: from, from, working_days, provisional: true, skipped: vec![] }
    }
}
