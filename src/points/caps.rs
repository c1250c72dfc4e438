//! What purchases have earned in the day, month and year that run, and what the caps leave.
//!
//! All points of a purchase count: by amount, fixed, and of bonus goods. A refund does not reopen a
//! cap: what was earned was earned.

use crate::calendar::{Day, Period};
use crate::regulations::Caps;
use crate::units::Points;

/// Day, month, year.
const PERIODS: [Option<Period>; 3] = [None, Some(Period::Month), Some(Period::Year)];

/// The points of purchases in the day, month and year that began on these days.
#[derive(Debug)]
pub(super) struct UnderCaps([(Day, Points); 3]);

impl UnderCaps {
    pub(super) const fn new(today: Day) -> Self {
        Self([(today, Points::ZERO); 3])
    }

    /// The most that a purchase of a day can earn; `None`: no cap.
    pub(super) fn room(&self, caps: Caps, day: Day) -> Option<Points> {
        let periods = caps.periods.iter().zip(&self.0).zip(PERIODS);
        let periods = periods.filter_map(|((cap, (since, earned)), period)| {
            let earned = if *since == first_day(period, day) { *earned } else { Points::ZERO };
            Some(cap.as_ref()?.minus(earned)?.max(Points::ZERO))
        });
        caps.purchase.into_iter().chain(periods).min()
    }

    /// A purchase of a day earns.
    pub(super) fn add(&mut self, day: Day, points: Points) -> Option<()> {
        for ((since, earned), period) in self.0.iter_mut().zip(PERIODS) {
            let first = first_day(period, day);
            if *since != first {
                (*since, *earned) = (first, Points::ZERO);
            }
            *earned = earned.plus(points)?;
        }
        Some(())
    }
}

fn first_day(period: Option<Period>, day: Day) -> Day {
    period.map_or(day, |period| period.first_day(day))
}
