//! Windows: which activities still count on a day.

use super::Day;

/// A number of days or months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// So many days.
    Days(u32),
    /// So many months, from their anchor.
    Months(u32),
}

impl Length {
    /// The day that is so much later.
    #[must_use]
    pub fn after(self, day: Day) -> Day {
        match self {
            Self::Days(count) => day.plus_days(count),
            Self::Months(count) => day.plus_months(count),
        }
    }
}

/// Which activities count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// All there ever were.
    Lifetime,
    /// Those of day A on day D, while D < A + length: one of 31 January is out of a window of one
    /// month on 28 February.
    Rolling(Length),
}

impl Window {
    /// The first day on which an activity of `day` no longer counts; `None`: it always does.
    #[must_use]
    pub fn out_on(self, day: Day) -> Option<Day> {
        match self {
            Self::Lifetime => None,
            Self::Rolling(length) => Some(length.after(day)),
        }
    }
}
