//! When an offer counts, or a benefit can be used.
//!
//! The days on which it does may come again: each week, each month, around each birthday. Those one after another are
//! one time of it; a time begins anew around each birthday, however near the next one is.

use crate::calendar::{Birthday, Day, DaySpan, Moment, TimeOfDay};
use crate::reason::Why;

/// When an offer counts, or a benefit can be used: on a day that is within everything given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct When {
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) weekdays: Vec<u32>,
    pub(super) days_of_month: Vec<u32>,
    /// From a time until before another.
    pub(super) hours: Vec<(TimeOfDay, TimeOfDay)>,
    /// Days before and after.
    pub(super) birthday: Option<(u32, u32)>,
}

/// Days that are looked at one by one for the next that holds: from any day on, each day of the week comes together with
/// each day of the month within 20 months.
const MOST_DAYS: u32 = 700;

/// Birthdays that are looked at for the next that holds: 29 February comes on each day of the week within 40 years.
const MOST_BIRTHDAYS: u32 = 42;

/// So many days around a birthday leave none between it and the next.
const WHOLE_YEAR: u32 = 365;

/// The first thing that keeps an offer from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// It starts later, on this day.
    From(Day),
    /// It has ended, after this day.
    To(Day),
    /// It is for other days of the week.
    Weekday,
    /// It is for other days of the month.
    DayOfMonth,
    /// The birthday is too far, or unknown.
    Birthday,
    /// It is for some hours, and the time is not known.
    TimeUnknown,
    /// It is for other hours.
    Hours,
}

impl NotNow {
    /// The field of the document that says so.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::From(_) => "from",
            Self::To(_) => "to",
            Self::Weekday => "weekdays",
            Self::DayOfMonth => "daysOfMonth",
            Self::Birthday => "birthday",
            Self::TimeUnknown | Self::Hours => "hours",
        }
    }
}

impl When {
    /// The first and the last day, where they are given.
    #[must_use]
    pub const fn dates(&self) -> (Option<Day>, Option<Day>) {
        (self.from, self.to)
    }

    /// Numbers of days of the week, and of the month; of each, empty: all.
    #[must_use]
    pub fn numbered(&self) -> [&[u32]; 2] {
        [&self.weekdays, &self.days_of_month]
    }

    /// Hours from a time until before another; empty: all.
    #[must_use]
    pub fn times(&self) -> &[(TimeOfDay, TimeOfDay)] {
        &self.hours
    }

    /// Days before and after the birthday.
    #[must_use]
    pub const fn birthday(&self) -> Option<(u32, u32)> {
        self.birthday
    }

    /// The hours of the day that it is for: `14:00-16:00`. Empty: all.
    #[must_use]
    pub fn hours(&self) -> Vec<String> {
        self.hours.iter().map(|(from, to)| format!("{from}-{to}")).collect()
    }

    /// Whether it is on every day, whatever the hour.
    #[must_use]
    pub fn is_every_day(&self) -> bool {
        self.from.is_none() && self.to.is_none() && self.birthday.is_none() && !self.is_by_number()
    }

    /// The days one after another that hold a day, else the next; `None`: none follow. What has no first day starts on
    /// the day `since`, or on the day asked about, whichever comes first.
    #[must_use]
    pub fn days(&self, day: Day, birthday: Option<Birthday>, since: Day) -> Option<DaySpan> {
        let mut day = self.from.map_or(day, |from| from.max(day));
        for _ in 0..MOST_BIRTHDAYS {
            let span = self.around(day, birthday, since)?;
            if !self.is_by_number() {
                return Some(span);
            }
            let mut held = span.from.max(day);
            for _ in 0..MOST_DAYS {
                if !span.holds(held) {
                    break;
                }
                if self.has_number(held) {
                    return Some(self.grown(held, span));
                }
                held = held.next();
            }
            day = span.to?.next();
        }
        None
    }

    /// The same, as if it were on all days of the week and of the month.
    fn around(&self, day: Day, birthday: Option<Birthday>, since: Day) -> Option<DaySpan> {
        let (mut from, mut to) = (self.from, self.to);
        if let Some((before, after)) = self.birthday {
            let birthday = birthday?;
            if before.saturating_add(after) < WHOLE_YEAR {
                let near = birthday.around(day).into_iter().find(|near| near.plus_days(after) >= day)?;
                let (first, last) = (near.minus_days(before), near.plus_days(after));
                from = Some(from.map_or(first, |from| from.max(first)));
                to = Some(to.map_or(last, |to| to.min(last)));
            }
        }
        let span = DaySpan { from: from.unwrap_or_else(|| since.min(day)), to };
        to.is_none_or(|to| span.from.max(day) <= to).then_some(span)
    }

    /// A day with those before and after it, within a span.
    fn grown(&self, day: Day, span: DaySpan) -> DaySpan {
        let holds = |day: Day| span.holds(day) && self.has_number(day);
        let (mut from, mut to) = (day, day);
        // Some day of the week or of the month is not among them, and comes within two months.
        while holds(from.previous()) {
            from = from.previous();
        }
        while holds(to.next()) {
            to = to.next();
        }
        DaySpan { from, to: Some(to) }
    }

    /// Whether there are days of the week or of the month that it is not on.
    fn is_by_number(&self) -> bool {
        let some = |days: &[u32], all: u32| !days.is_empty() && !(1..=all).all(|day| days.contains(&day));
        some(&self.weekdays, 7) || some(&self.days_of_month, 31)
    }

    fn has_number(&self, day: Day) -> bool {
        self.other_number(day).is_none()
    }

    /// Whether its day of the week or of the month is not among those given.
    #[inline(never)] // It is asked for in loops and alone.
    fn other_number(&self, day: Day) -> Option<NotNow> {
        if !self.weekdays.is_empty() && !self.weekdays.contains(&day.weekday()) {
            return Some(NotNow::Weekday);
        }
        let other = !self.days_of_month.is_empty() && !self.days_of_month.contains(&day.day_of_month());
        other.then_some(NotNow::DayOfMonth)
    }

    /// Why it does not count, if anything keeps it from that.
    #[must_use]
    pub fn not_now<'a>(&self, on: Moment, birthday: Option<Birthday>) -> Option<Why<'a>> {
        Some(match self.missed(on, birthday)? {
            NotNow::From(from) => Why::NotYet { from },
            NotNow::To(to) => Why::Ended { to },
            NotNow::Weekday => Why::OtherDay { what: "weekday" },
            NotNow::DayOfMonth => Why::OtherDay { what: "day_of_month" },
            NotNow::Birthday => Why::OtherDay { what: "birthday" },
            NotNow::TimeUnknown => Why::TimeUnknown { hours: self.hours() },
            NotNow::Hours => Why::OtherHours { hours: self.hours() },
        })
    }

    /// Whether it counts. With a day alone, an offer by the hour does not.
    #[must_use]
    pub fn holds(&self, on: Moment, birthday: Option<Birthday>) -> bool {
        self.missed(on, birthday).is_none()
    }

    /// What keeps it from counting, if anything does. The hour comes last: who is told that a time is
    /// missing can count on the day.
    #[must_use]
    pub fn missed(&self, on: Moment, birthday: Option<Birthday>) -> Option<NotNow> {
        let day = on.day();
        if let Some(from) = self.from.filter(|from| day < *from) {
            return Some(NotNow::From(from));
        }
        if let Some(to) = self.to.filter(|to| *to < day) {
            return Some(NotNow::To(to));
        }
        let number = self.other_number(day);
        if number.is_some() {
            return number;
        }
        let near = |(before, after)| birthday.is_some_and(|birthday| birthday.is_near(day, before, after));
        if self.birthday.is_some_and(|window| !near(window)) {
            return Some(NotNow::Birthday);
        }
        if self.hours.is_empty() {
            return None;
        }
        let Some(time) = on.time() else { return Some(NotNow::TimeUnknown) };
        let within = self.hours.iter().any(|(from, to)| (*from..*to).contains(&time));
        (!within).then_some(NotNow::Hours)
    }
}
