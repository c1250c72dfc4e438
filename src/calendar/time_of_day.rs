//! A time of day: when the hours of an offer start and end.

use super::day::number;
use crate::problem::{Code, Fault};
use std::fmt;

/// A time of day, from 00:00 to 24:00, which is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    /// From the start of the day.
    second: u32,
}

impl TimeOfDay {
    /// The start of the day.
    pub const MIDNIGHT: Self = Self { second: 0 };

    /// The end of the day, in minutes.
    const END: u32 = 1_440;

    /// Reads `14:00`.
    ///
    /// ```
    /// # use huiji::calendar::TimeOfDay;
    /// assert!(TimeOfDay::parse("09:30").unwrap() < TimeOfDay::parse("24:00").unwrap());
    /// assert_eq!(TimeOfDay::parse("24:01").unwrap_err().code.as_str(), "time.syntax");
    /// ```
    ///
    /// # Errors
    /// `time.syntax`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let minutes = match *text.as_bytes() {
            [h1, h2, b':', m1, m2] => number(&[h1, h2]).zip(number(&[m1, m2])),
            _ => None,
        };
        let minutes = minutes.filter(|(_, minute)| *minute < 60);
        let minutes = minutes.map(|(hour, minute)| hour.saturating_mul(60).saturating_add(minute));
        let minutes = minutes.filter(|minutes| *minutes <= Self::END);
        let minutes = minutes.ok_or_else(|| Fault::new(Code::TimeSyntax, vec![]))?;
        Ok(Self { second: minutes.saturating_mul(60) })
    }

    /// So many seconds from the start of the day.
    pub(super) const fn of_second(second: u32) -> Self {
        Self { second }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minutes = self.second.checked_div(60).unwrap_or(0);
        write!(f, "{:02}:{:02}", minutes.checked_div(60).unwrap_or(0), minutes.checked_rem(60).unwrap_or(0))
    }
}
