//! A passport by its number. Of the mainland's ordinary ones the form is known; others have none in common.

use super::super::code::IssueCode;
use super::machine_readable_zone;
use super::number::{Number, Says};
use crate::calendar::Day;

/// How many letters and digits a number has at least.
pub(super) const FEWEST: usize = 6;
/// And at most.
const MOST: usize = 9;

pub(super) fn passport(number: &mut Number<'_>, on: Day) -> Says {
    if number.bytes().contains(&b'<') || number.count() == machine_readable_zone::COUNT {
        return machine_readable_zone::passport(number, on);
    }
    let foreign = number.first_run(&|_, byte| !byte.is_ascii_alphanumeric());
    if !(FEWEST..=MOST).contains(&number.count()) || foreign.is_some() {
        let (from, to) = foreign.unwrap_or_default();
        number.error(IssueCode::PassportForm, from, to);
    } else if !is_chinese(number.bytes()) {
        number.warning(IssueCode::PassportUnusual, 0, 0);
    }
    Says::default()
}

/// G and eight digits; or E, a digit or a letter that is neither I nor O, and seven digits.
fn is_chinese(bytes: &[u8]) -> bool {
    let [first, second, others @ ..] = bytes else { return false };
    let second = match first {
        b'G' => second.is_ascii_digit(),
        b'E' => !matches!(second, b'I' | b'O'),
        _ => false,
    };
    second && others.len() == 7 && others.iter().all(u8::is_ascii_digit)
}
