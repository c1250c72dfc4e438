//! A passport by its number. Of the mainland's ordinary ones the form is known; others have none in common.

use super::super::code::IssueCode;
use super::machine_readable_zone;
use super::number::{Number, first_run, is_of_form};
use crate::calendar::Day;

/// How many letters and digits a number has at least.
pub(super) const FEWEST: usize = 6;
/// And at most.
const MOST: usize = 9;

/// G and eight digits; or E, a digit or a letter that is neither I nor O, and seven digits.
const CHINESE: [&[u8]; 2] = [b"Gdddddddd", b"Eeddddddd"];

pub(super) fn passport(number: &mut Number, on: Day) {
    let bytes = number.part(0, number.count());
    if bytes.contains(&b'<') || bytes.len() == machine_readable_zone::COUNT {
        return machine_readable_zone::passport(number, on);
    }
    let (from, to) = first_run(bytes, b"c");
    if to > 0 || !(FEWEST..=MOST).contains(&bytes.len()) {
        number.error(IssueCode::PassportForm, from, to);
    } else if bytes.len() < MOST || !CHINESE.iter().any(|form| is_of_form(bytes, form)) {
        number.warning(IssueCode::PassportUnusual, 0, 0);
    }
}
