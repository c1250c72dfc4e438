//! Days as numbers say them: with four digits of the year, or with two.

use crate::calendar::Day;

/// The centuries of the days that are read.
const CENTURIES: [&[u8]; 3] = [b"19", b"20", b"21"];

/// The day that eight digits say: `19000101`; or six in a century: `000101` in `19`.
#[inline(never)] // It is called at many places.
pub(super) fn day(century: &[u8], digits: &[u8]) -> Option<Day> {
    let [y1, y2, y3, y4, m1, m2, d1, d2] = *[century, digits].concat() else { return None };
    let written = [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2];
    Day::parse(std::str::from_utf8(&written).ok()?).ok()
}

/// How six digits are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// The latest day not after that of the check: birth dates.
    Past,
    /// The earliest day less than 50 years before that of the check: last days.
    Around,
}

/// The day that six digits mean.
#[inline(never)]
pub(super) fn meant(meant: Meant, digits: &[u8], on: Day) -> Option<Day> {
    let mut found = None;
    for century in CENTURIES {
        let Some(day) = day(century, digits) else { continue };
        let fits = match meant {
            Meant::Past => day <= on,
            Meant::Around => found.is_none() && day.plus_months(600) > on,
        };
        found = if fits { Some(day) } else { found };
    }
    found
}
