//! A passport by its number. Of the mainland's ordinary ones the form is known; others have none in common.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::machine_readable_zone;
use super::number::Number;
use crate::calendar::Day;

/// G and eight digits; E, a digit or a letter that is neither I nor O, and seven digits.
const CHINESE: &[&str] = &["Gdddddddd", "Eeddddddd"];

/// How many letters and digits a number has.
pub(super) const FEWEST: usize = 6;
/// How many letters and digits a number has.
pub(super) const MOST: usize = 9;

pub(super) fn passport(number: &Number<'_>, on: Day) -> Reading {
    if number.bytes().contains(&b'<') || number.count() == machine_readable_zone::COUNT {
        return machine_readable_zone::passport(number, on);
    }
    let foreign = number.first_run(&|_, byte| !byte.is_ascii_alphanumeric());
    if !(FEWEST..=MOST).contains(&number.count()) || foreign.is_some() {
        let span = foreign.and_then(|(from, to)| number.span(from, to));
        return Reading::bad(Finding { span, ..Finding::error(IssueCode::PassportForm) });
    }
    let mut reading = Reading::good(number.text());
    if number.form(CHINESE, IssueCode::PassportUnusual).is_err() {
        reading.findings.push(Finding::warning(IssueCode::PassportUnusual));
    }
    reading
}
