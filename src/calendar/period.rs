//! Periods of the calendar: months, quarters, halves, years.

use super::Day;

/// A period of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A month.
    Month,
    /// Three months, from January, April, July or October.
    Quarter,
    /// Six months, from January or July.
    Half,
    /// A year.
    Year,
}

impl Period {
    const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Half => 6,
            Self::Year => 12,
        }
    }

    /// The first day of the period that holds a day.
    #[must_use]
    pub fn first_day(self, day: Day) -> Day {
        let into = day.month().saturating_sub(1).checked_rem(self.months()).unwrap_or(0);
        day.first_of_month(into)
    }

    /// The last day of the period that holds a day.
    ///
    /// ```
    /// # use huiji::calendar::{Day, Period};
    /// let day = Day::parse("2024-02-10").unwrap();
    /// assert_eq!(Period::Month.last_day(day).to_string(), "2024-02-29");
    /// assert_eq!(Period::Half.last_day(day).to_string(), "2024-06-30");
    /// ```
    #[must_use]
    pub fn last_day(self, day: Day) -> Day {
        self.next(day).previous()
    }

    /// The first day of the period after the one that holds a day.
    #[must_use]
    pub fn next(self, day: Day) -> Day {
        self.first_day(day).plus_months(self.months())
    }
}
