//! Terms of membership.

use super::Day;
use serde::Serialize;

/// A stretch of membership. Both days are included; without `to` it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Option<Day>,
}

impl Term {
    /// The `number`-th term (counted from 1) of so many months, from the first day of the first.
    ///
    /// Always counted from the FIRST anchor: terms of 12 months from 2024-02-29 end 2025-02-27,
    /// 2026-02-27, 2027-02-27, and the fourth 2028-02-28.
    ///
    /// ```
    /// # use huiji::calendar::{Day, Term};
    /// let term = Term::nth(Day::parse("2026-03-15").unwrap(), 12, 1);
    /// assert_eq!(term.to.unwrap().to_string(), "2027-03-14");
    /// ```
    #[must_use]
    pub fn nth(anchor: Day, months: u32, number: u32) -> Self {
        let from = anchor.plus_months(months.saturating_mul(number.saturating_sub(1)));
        let to = anchor.plus_months(months.saturating_mul(number)).previous();
        Self { from, to: Some(to) }
    }

    /// Whether the day is in it.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}
