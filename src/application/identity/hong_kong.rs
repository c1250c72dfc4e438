//! The Hong Kong identity card: one or two letters, six digits, and a check digit, often in brackets.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::check_character::weighted;
use super::number::{Number, bracketed, text_of};

const FORMS: &[&str] = &["ldddddda", "ldddddd(a)", "ldddddd[a]", "lldddddda", "lldddddd(a)", "lldddddd[a]"];

pub(super) fn hk_id(number: &Number<'_>) -> Reading {
    if let Err(reading) = number.form(FORMS, IssueCode::HkIdForm) {
        return reading;
    }
    let plain = number.letters_and_digits();
    // A missing first letter counts as a space does, which is 36 and has the weight 9.
    let (start, weights): (u32, &[u8]) =
        if plain.len() == 8 { (324, &[8, 7, 6, 5, 4, 3, 2, 1]) } else { (0, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) };
    if start.saturating_add(weighted(&plain, weights)) % 11 != 0 {
        return Reading::bad(Finding::error(IssueCode::HkIdChecksum));
    }
    Reading { display: bracketed(&plain), ..Reading::good(text_of(&plain)) }
}
