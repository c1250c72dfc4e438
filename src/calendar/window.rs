//! Windows: which activities still count on a day.

use super::{Day, Period};

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
    /// Those of the same month, quarter, half or year.
    Calendar(Period),
    /// Those of the same year counted from the day of joining.
    MembershipYear,
    /// Those of the same year counted from the day on which a rule last changed the tier, and after it.
    TierYear,
}

impl Window {
    /// The first day on which an activity of `day` no longer counts; `None`: it always does.
    /// Years are counted from `anchor`: the day of joining, or of the tier's last change.
    #[must_use]
    pub fn out_on(self, day: Day, anchor: Day) -> Option<Day> {
        match self {
            Self::Lifetime => None,
            Self::Rolling(length) => Some(length.after(day)),
            Self::Calendar(period) => Some(period.next(day)),
            Self::MembershipYear | Self::TierYear => Some(anchor.anniversary_after(day)),
        }
    }

    /// The day as of which a rule is measured that is tested on `day`, before its activities: in a
    /// period that ended the day before, that day.
    #[must_use]
    pub fn measured_on(self, day: Day) -> Day {
        match self {
            Self::Lifetime | Self::Rolling(_) => day,
            Self::Calendar(_) | Self::MembershipYear | Self::TierYear => day.previous(),
        }
    }
}
