//! A day of the program's calendar.

use crate::problem::{Code, Fault};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Serialize, Serializer};
use std::fmt;

/// A local day. Read from 1900-01-01 to 2199-12-31 (both included); days computed from these may lie later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(NaiveDate);

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

impl Day {
    /// The first day that is read.
    pub const FIRST: Self = Self(day_of(FIRST_YEAR, 1, 1));
    /// The last day that is read.
    pub const LAST: Self = Self(day_of(LAST_YEAR, 12, 31));

    /// After every day that can be read or computed from one.
    pub(crate) const FAR: Self = Self(NaiveDate::MAX);

    /// The fault of a day that is not from `first` to `last`, both included.
    pub(crate) fn out_of_range(first: Self, last: Self) -> Fault {
        let params = vec![("first", first.to_string().into()), ("last", last.to_string().into())];
        Fault::new(Code::DateOutOfRange, params)
    }

    /// Reads `2026-03-15`.
    ///
    /// ```
    /// # use huiji::calendar::Day;
    /// assert!(Day::parse("2026-02-28").is_ok());
    /// assert_eq!(Day::parse("2026-13-01").unwrap_err().code.as_str(), "date.not_a_day");
    /// ```
    ///
    /// # Errors
    /// `date.syntax`, `date.not_a_day` (month 13, 29 February of a common year), `date.out_of_range`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let syntax = || Fault::new(Code::DateSyntax, vec![]);
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return Err(syntax());
        };
        let year = number(&[y1, y2, y3, y4]).ok_or_else(syntax)?;
        let month = number(&[m1, m2]).ok_or_else(syntax)?;
        let day = number(&[d1, d2]).ok_or_else(syntax)?;
        let year = i32::try_from(year).map_err(|_| syntax())?;
        let date = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| Fault::new(Code::DateNotADay, vec![]))?;
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(Self::out_of_range(Self::FIRST, Self::LAST));
        }
        Ok(Self(date))
    }

    /// The day `count` months later. A month that lacks the day gives its last one: 31 January and
    /// one month is 28 February, in a leap year 29 February.
    ///
    /// ```
    /// # use huiji::calendar::Day;
    /// let end_of_january = Day::parse("2026-01-31").unwrap();
    /// assert_eq!(end_of_january.plus_months(1).to_string(), "2026-02-28");
    /// assert_eq!(end_of_january.plus_months(2).to_string(), "2026-03-31");
    /// ```
    #[must_use]
    pub fn plus_months(self, count: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(count)).unwrap_or(NaiveDate::MAX))
    }

    /// The day `count` days later.
    #[must_use]
    pub fn plus_days(self, count: u32) -> Self {
        Self(self.0.checked_add_days(Days::new(u64::from(count))).unwrap_or(NaiveDate::MAX))
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus_days(1)
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// The month, from 1.
    pub(crate) fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub(crate) fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// 1 is Monday, 7 is Sunday.
    pub(crate) fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    /// Whether its weekday is one of these, from Monday.
    pub(crate) fn is_among(self, weekdays: &[bool; 7]) -> bool {
        usize::try_from(self.weekday().saturating_sub(1)).is_ok_and(|place| weekdays.get(place) == Some(&true))
    }

    /// The first day of the month that lies so many months back.
    pub(super) fn first_of_month(self, back: u32) -> Self {
        let first = self.0.with_day(1).unwrap_or(self.0);
        Self(first.checked_sub_months(Months::new(back)).unwrap_or(NaiveDate::MIN))
    }

    /// The day so many days earlier.
    pub(crate) fn minus_days(self, count: u32) -> Self {
        Self(self.0.checked_sub_days(Days::new(u64::from(count))).unwrap_or(NaiveDate::MIN))
    }

    /// The last day of the year `years` after this one's.
    pub(crate) fn end_of_year(self, years: u32) -> Self {
        super::Period::Year.last_day(self.plus_months(years.saturating_mul(12)))
    }

    /// Days from this day to a later one, which does not count itself: 0 if it is not later.
    ///
    /// ```
    /// # use huiji::calendar::Day;
    /// let day = |text| Day::parse(text).unwrap();
    /// assert_eq!(day("2026-01-01").days_until(day("2027-01-01")), 365);
    /// ```
    #[must_use]
    pub fn days_until(self, later: Self) -> u32 {
        u32::try_from(later.0.signed_duration_since(self.0).num_days()).unwrap_or(0)
    }

    /// Whole months from this day to a later one: 0 if it is not later.
    ///
    /// From 31 January a month is over on 28 February, in a leap year on 29 February.
    #[must_use]
    pub fn months_until(self, later: Self) -> u32 {
        let years = later.0.year().saturating_sub(self.0.year());
        let months = i64::from(years)
            .saturating_mul(12)
            .saturating_add(i64::from(later.month()))
            .saturating_sub(i64::from(self.month()));
        let months = u32::try_from(months).unwrap_or(0);
        if self.plus_months(months) > later { months.saturating_sub(1) } else { months }
    }

    /// The last day up to `day` that lies a whole number of years after this one: this one, if no later does.
    #[must_use]
    pub fn anniversary_by(self, day: Self) -> Self {
        self.plus_months(self.months_until(day).checked_div(12).unwrap_or(0).saturating_mul(12))
    }

    /// The first day after `day` that lies a whole number of years after this one; always counted
    /// from this one, so that 29 February comes back in leap years.
    #[must_use]
    pub fn anniversary_after(self, day: Self) -> Self {
        let years = self.months_until(day).checked_div(12).unwrap_or(0);
        let next = self.plus_months(years.saturating_add(1).saturating_mul(12));
        if self > day { self } else { next }
    }
}

const fn day_of(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The number that ASCII digits write.
pub(super) fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |value, byte| {
        let digit = byte.is_ascii_digit().then(|| byte.checked_sub(b'0')).flatten()?;
        value.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

impl Day {
    /// As ISO 8601 writes it.
    fn written(self) -> [u8; 10] {
        let year = u32::try_from(self.0.year()).unwrap_or_default();
        let digit = |number: u32, unit: u32| b'0' | (number.checked_div(unit).unwrap_or(0) % 10) as u8;
        let [month, day] = [self.0.month(), self.0.day()].map(|number| [digit(number, 10), digit(number, 1)]);
        let [y, e, a, r] = [1_000, 100, 10, 1].map(|unit| digit(year, unit));
        let ([m, o], [d, i]) = (month, day);
        [y, e, a, r, b'-', m, o, b'-', d, i]
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.written()).unwrap_or_default())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(std::str::from_utf8(&self.written()).unwrap_or_default())
    }
}
