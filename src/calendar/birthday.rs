//! Birthdays, also those of 29 February.

use super::Day;

/// A birthday, and on which day a common year has it if it is of 29 February.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birthday {
    /// The day of birth.
    pub born: Day,
    /// Where a common year has that of 29 February.
    pub in_common_years: LeapDay,
}

/// The day on which a common year has what is of 29 February.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LeapDay {
    /// On 28 February.
    #[default]
    February28,
    /// On 1 March.
    March1,
}

impl Birthday {
    /// The birthdays nearest to a day: the last two by then, and the next.
    ///
    /// ```
    /// # use huiji::calendar::{Birthday, Day, LeapDay};
    /// let born = Day::parse("2004-02-29").unwrap();
    /// let birthday = Birthday { born, in_common_years: LeapDay::March1 };
    /// let around = birthday.around(Day::parse("2027-03-01").unwrap());
    /// assert_eq!(around.map(|day| day.to_string()), ["2026-03-01", "2027-03-01", "2028-02-29"]);
    /// ```
    #[must_use]
    pub fn around(self, day: Day) -> [Day; 3] {
        let years = self.born.months_until(day).checked_div(12).unwrap_or(0);
        [years.saturating_sub(1), years, years.saturating_add(1)].map(|years| self.after(years))
    }

    /// Whether a day is within so many days before and after a birthday, both included. Of the
    /// birthdays around a day, the window of one may reach over the year's end.
    pub(crate) fn is_near(self, day: Day, before: u32, after: u32) -> bool {
        self.around(day).iter().any(|birthday| (birthday.minus_days(before)..=birthday.plus_days(after)).contains(&day))
    }

    /// Full years on a day: 0 before the birth.
    pub(crate) fn years_on(self, day: Day) -> u32 {
        let years = self.born.months_until(day).checked_div(12).unwrap_or(0);
        if self.after(years) > day { years.saturating_sub(1) } else { years }
    }

    fn after(self, years: u32) -> Day {
        let birthday = self.born.plus_months(years.saturating_mul(12));
        let moved = birthday.day_of_month() < self.born.day_of_month();
        if moved && self.in_common_years == LeapDay::March1 { birthday.next() } else { birthday }
    }
}
