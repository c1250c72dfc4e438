//! The Macau identity card: 1, 5 or 7, six digits, and one more in brackets or behind a slash. How the
//! last digit comes about was never published.

use super::super::code::IssueCode;
use super::super::finding::Reading;
use super::number::{Number, bracketed, text_of};

const FORMS: &[&str] = &["mddddddd", "mdddddd(d)", "mdddddd[d]", "m/dddddd/d"];

pub(super) fn mo_id(number: &Number<'_>) -> Reading {
    if let Err(reading) = number.form(FORMS, IssueCode::MoIdForm) {
        return reading;
    }
    let plain = number.letters_and_digits();
    Reading { display: bracketed(&plain), ..Reading::good(text_of(&plain)) }
}
