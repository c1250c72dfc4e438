//! A day, perhaps with a time: what `on` and an activity's date say.

use super::day::number;
use super::{Day, TimeOfDay};
use crate::problem::{Code, Fault};
use serde::{Serialize, Serializer};
use std::fmt;

const SECONDS_OF_DAY: i64 = 86_400;

/// A local day, or a local day and time. A day alone comes before every time of that day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    day: Day,
    /// Seconds from the start of the day.
    second: Option<u32>,
}

impl Moment {
    /// The first day there is.
    pub(crate) const FIRST: Self = Self { day: Day::FIRST, second: None };

    /// Reads `2026-03-15`, `2026-03-15T14:30` or `2026-03-15T14:30:05`; fractions of a second are dropped.
    ///
    /// ```
    /// # use huiji::calendar::Moment;
    /// assert_eq!(Moment::parse("2026-03-15T14:30").unwrap().to_string(), "2026-03-15T14:30:00");
    /// assert_eq!(Moment::parse("2026-03-15T14:30Z").unwrap_err().code.as_str(), "date.has_offset");
    /// ```
    ///
    /// # Errors
    /// Those of [`Day::parse`], and `date.has_offset`: the core knows no time zones.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let Some((day, time)) = text.split_once('T') else {
            return Ok(Self { day: Day::parse(text)?, second: None });
        };
        let day = Day::parse(day)?;
        if time.ends_with('Z') || time.contains(['+', '-']) {
            return Err(Fault::new(Code::DateHasOffset, vec![]));
        }
        Ok(Self { day, second: Some(second_of_day(time)?) })
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// The time of day, if it is known.
    pub(crate) const fn time(self) -> Option<TimeOfDay> {
        match self.second {
            Some(second) => Some(TimeOfDay::of_second(second)),
            None => None,
        }
    }

    /// So many seconds later. A day alone stands for its start.
    pub(crate) fn plus_seconds(self, seconds: u32) -> Self {
        let second = i64::from(self.second.unwrap_or(0)).saturating_add(i64::from(seconds));
        let days = second.checked_div(SECONDS_OF_DAY).unwrap_or(0);
        let second = second.checked_rem(SECONDS_OF_DAY).and_then(|second| u32::try_from(second).ok());
        Self { day: self.day.plus_days(u32::try_from(days).unwrap_or(0)), second }
    }

    /// So many hours earlier. A day alone stands for its start.
    pub(crate) fn hours_earlier(self, hours: u16) -> Self {
        if hours == 0 {
            return self;
        }
        let second = i64::from(self.second.unwrap_or(0)).saturating_sub(i64::from(hours).saturating_mul(3_600));
        let days = second.checked_div_euclid(SECONDS_OF_DAY).unwrap_or(0);
        let second = second.checked_rem_euclid(SECONDS_OF_DAY).and_then(|second| u32::try_from(second).ok());
        Self { day: self.day.minus_days(u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX)), second }
    }

    /// Whether something of `other` has happened by now. A day alone holds all of that day.
    #[must_use]
    pub fn has_seen(self, other: Self) -> bool {
        match self.second {
            None => other.day <= self.day,
            Some(_) => other <= self,
        }
    }
}

impl From<Day> for Moment {
    fn from(day: Day) -> Self {
        Self { day, second: None }
    }
}

fn second_of_day(time: &str) -> Result<u32, Fault> {
    let syntax = || Fault::new(Code::DateSyntax, vec![]);
    let (clock, fraction) = match time.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (time, None),
    };
    if fraction.is_some_and(|digits| digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit())) {
        return Err(syntax());
    }
    let (hour, minute, second) = match *clock.as_bytes() {
        [h1, h2, b':', m1, m2] if fraction.is_none() => ([h1, h2], [m1, m2], [b'0', b'0']),
        [h1, h2, b':', m1, m2, b':', s1, s2] => ([h1, h2], [m1, m2], [s1, s2]),
        _ => return Err(syntax()),
    };
    let part = |digits: [u8; 2], most: u32| {
        let value = number(&digits).ok_or_else(syntax)?;
        (value <= most).then_some(value).ok_or_else(|| Fault::new(Code::DateNotADay, vec![]))
    };
    let (hour, minute, second) = (part(hour, 23)?, part(minute, 59)?, part(second, 59)?);
    Ok(hour.saturating_mul(3_600).saturating_add(minute.saturating_mul(60)).saturating_add(second))
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.day.fmt(f)?;
        let Some(second) = self.second else { return Ok(()) };
        let part = |unit: u32, size: u32| second.checked_div(unit).unwrap_or(0).checked_rem(size).unwrap_or(0);
        write!(f, "T{:02}:{:02}:{:02}", part(3_600, 24), part(60, 60), part(1, 60))
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
