//! Working days: which they are, and the day so many of them after another.

use super::Day;
use crate::in_order::sorted;
use serde::{Serialize, Serializer};

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
    /// Whether the calendar does not know all the days up to it: of those it does not, Monday to Friday were counted.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOff {
    /// It is weekend.
    Weekend,
    /// The calendar has it off.
    Holiday,
}

impl Serialize for DayOff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Weekend => "weekend",
            Self::Holiday => "holiday",
        })
    }
}

impl WorkingCalendar {
    /// Saturday and Sunday, by the weekday from Monday.
    pub const WEEKEND: [bool; 7] = [false, false, false, false, false, true, true];

    /// Monday to Friday, of which nothing is certain.
    pub const MONDAY_TO_FRIDAY: Self = Self { covers: None, weekend: Self::WEEKEND, off: Vec::new(), work: Vec::new() };

    /// A calendar of the days from `first` to `last`, both included. `off` and `work` may come in any order.
    #[must_use]
    pub fn new(first: Day, last: Day, weekend: [bool; 7], off: Vec<Day>, work: Vec<Day>) -> Self {
        let covers = Some((first, last));
        Self { covers, weekend, off: sorted(&off, &Day::cmp), work: sorted(&work, &Day::cmp) }
    }

    /// The first and the last day it knows of; `None` where it knows of none.
    #[must_use]
    pub const fn covers(&self) -> Option<(Day, Day)> {
        self.covers
    }

    /// The last day it knows of; `None` where it knows of none.
    #[must_use]
    pub fn last(&self) -> Option<Day> {
        self.covers.map(|(_, last)| last)
    }

    /// Why a day is no working day; `None` for one that is. Of days that it does not know, Monday to Friday are.
    ///
    /// ```
    /// # use huiji::calendar::{Day, DayOff, WorkingCalendar};
    /// let saturday = Day::parse("2026-10-10").unwrap();
    /// assert_eq!(WorkingCalendar::MONDAY_TO_FRIDAY.day_off(saturday), Some(DayOff::Weekend));
    /// ```
    #[must_use]
    pub fn day_off(&self, day: Day) -> Option<DayOff> {
        let on = |days: &[Day]| days.binary_search(&day).is_ok();
        let known = self.covers.is_some_and(|(first, last)| (first..=last).contains(&day));
        if day.is_among(if known { &self.weekend } else { &Self::WEEKEND }) {
            return (!known || !on(&self.work)).then_some(DayOff::Weekend);
        }
        (known && on(&self.off)).then_some(DayOff::Holiday)
    }

    /// The day so many working days after another, which does not count itself: the last day of "within so many
    /// working days of" it. With 0 it is that day.
    ///
    /// ```
    /// # use huiji::calendar::{Day, WorkingCalendar};
    /// let friday = Day::parse("2026-03-06").unwrap();
    /// let deadline = WorkingCalendar::MONDAY_TO_FRIDAY.deadline(friday, 5);
    /// assert_eq!(deadline.day.to_string(), "2026-03-13");
    /// assert_eq!(deadline.skipped.len(), 2); // Saturday and Sunday.
    /// assert!(deadline.provisional); // No calendar says that none of the days is a holiday.
    /// ```
    #[must_use]
    pub fn deadline(&self, from: Day, working_days: u16) -> Deadline {
        let mut day = from;
        let mut skipped = Vec::new();
        for _ in 0..working_days {
            // The days end where they can't be counted on: then it is the last of them.
            while day < Day::FAR {
                day = day.next();
                let Some(why) = self.day_off(day) else { break };
                skipped.push(SkippedDay { day, why });
            }
        }
        let known = self.covers.is_some_and(|(first, last)| first <= from.next() && day <= last);
        Deadline { day, from, working_days, provisional: working_days > 0 && !known, skipped }
    }
}
