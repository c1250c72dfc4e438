//! Days as numbers say them: with four digits of the year, or with two.

use crate::calendar::Day;

/// The centuries of the days that are read.
const CENTURIES: [[u8; 2]; 3] = [*b"19", *b"20", *b"21"];

/// The day that eight digits say: `19000101`.
pub(super) fn day(digits: &[u8]) -> Option<Day> {
    let [y1, y2, y3, y4, m1, m2, d1, d2] = *digits else { return None };
    let written = [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2];
    Day::parse(std::str::from_utf8(&written).ok()?).ok()
}

/// The day that six digits say in a century: `000101` in `19`.
pub(super) fn in_century([c1, c2]: [u8; 2], digits: &[u8]) -> Option<Day> {
    let [y1, y2, m1, m2, d1, d2] = *digits else { return None };
    day(&[c1, c2, y1, y2, m1, m2, d1, d2])
}

/// The latest day not after `on` that six digits can mean: how birth dates are meant.
pub(super) fn past(digits: &[u8], on: Day) -> Option<Day> {
    CENTURIES.iter().rev().filter_map(|century| in_century(*century, digits)).find(|day| *day <= on)
}

/// The earliest day less than 50 years before `on` that six digits can mean: how last days are meant.
pub(super) fn around(digits: &[u8], on: Day) -> Option<Day> {
    CENTURIES.iter().filter_map(|century| in_century(*century, digits)).find(|day| day.plus_months(600) > on)
}
