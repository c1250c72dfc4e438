//! When an offer counts in the life of a version.

use crate::calendar::{Birthday, Day, LeapDay, Moment};
use crate::regulations::{Regulations, When};

/// Through so many days a day is looked for: each day of the week comes together with each day of the month within 20 months.
const MOST_DAYS: u32 = 700;

/// The days on which a version is the one in force, both included.
#[derive(Debug, Clone, Copy)]
pub(in crate::audit::findings) struct Life {
    pub(in crate::audit::findings) from: Day,
    pub(in crate::audit::findings) to: Day,
}

impl Life {
    /// Of the version at a place.
    pub(in crate::audit::findings) fn of(regulations: &Regulations, place: usize) -> Option<Self> {
        let mut versions = regulations.versions().iter().skip(place);
        let from = versions.next()?.effective_from();
        Some(Self { from, to: versions.next().map_or(Day::LAST, |next| next.effective_from().previous()) })
    }

    /// The part of it that lies within the dates of an offer.
    pub(in crate::audit::findings) fn within(self, when: &When) -> Option<Self> {
        let (from, to) = when.dates();
        let from = from.map_or(self.from, |from| from.max(self.from));
        let to = to.map_or(self.to, |to| to.min(self.to));
        (from <= to).then_some(Self { from, to })
    }
}

/// The first moment at which it counts, for someone born on the day.
pub(in crate::audit::findings) fn first_moment(when: &When, life: Life) -> Option<Moment> {
    let life = life.within(when)?;
    let mut day = life.from;
    for _ in 0..MOST_DAYS {
        if day > life.to {
            return None;
        }
        if let Some(moment) = moment_on(when, day) {
            return Some(moment);
        }
        day = day.next();
    }
    None
}

/// The last moment of them; `None` also where it has no end.
pub(in crate::audit::findings) fn last_moment(when: &When, life: Life) -> Option<Moment> {
    let life = life.within(when).filter(|life| life.to < Day::LAST)?;
    let mut day = life.to;
    for _ in 0..MOST_DAYS {
        if day < life.from {
            return None;
        }
        if let Some(moment) = moment_on(when, day) {
            return Some(moment);
        }
        day = day.previous();
    }
    None
}

/// The moment of a day at which it counts, for someone born on the day: the day, or where its hours start.
fn moment_on(when: &When, day: Day) -> Option<Moment> {
    let moment =
        when.times().first().map_or(Some(day.into()), |(from, _)| Moment::parse(&format!("{day}T{from}")).ok())?;
    let birthday = Birthday { born: day, in_common_years: LeapDay::February28 };
    when.holds(moment, Some(birthday)).then_some(moment)
}
