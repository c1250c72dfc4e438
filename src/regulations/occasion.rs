//! Days on which purchases earn more.

use super::tiers::is_for;
use crate::calendar::{Birthday, Day};
use crate::reason::Rule;
use crate::units::Factor;

/// Days on which purchases earn more.
#[derive(Debug, Clone, PartialEq)]
pub struct Occasion {
    pub(super) id: String,
    pub(super) rule: Rule,
    pub(super) factor: Factor,
    pub(super) when: OccasionDays,
    pub(super) tiers: Vec<String>,
}

impl Occasion {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The multiplier.
    #[must_use]
    pub const fn factor(&self) -> Factor {
        self.factor
    }

    /// Its days.
    #[must_use]
    pub const fn when(&self) -> &OccasionDays {
        &self.when
    }

    /// Whether it is on a day, for a tier and a birthday.
    #[must_use]
    pub fn holds(&self, day: Day, tier: &str, birthday: Option<Birthday>) -> bool {
        is_for(&self.tiers, tier) && self.when.holds(day, birthday)
    }
}

/// Some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OccasionDays {
    /// The birthday, and so many days before and after.
    Birthday {
        /// Days before.
        before: u32,
        /// Days after.
        after: u32,
    },
    /// Days of the week: 1 is Monday.
    Weekdays(Vec<u32>),
    /// Days of the month.
    DaysOfMonth(Vec<u32>),
    /// From a day to a day, both included.
    Dates(Day, Day),
}

impl OccasionDays {
    fn holds(&self, day: Day, birthday: Option<Birthday>) -> bool {
        match self {
            Self::Weekdays(weekdays) => weekdays.contains(&day.weekday()),
            Self::DaysOfMonth(days) => days.contains(&day.day_of_month()),
            Self::Dates(from, to) => (*from..=*to).contains(&day),
            Self::Birthday { before, after } => birthday.is_some_and(|birthday| birthday.is_near(day, *before, *after)),
        }
    }
}
