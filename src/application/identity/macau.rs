//! The Macau identity card: 1, 5 or 7, six digits, and one more in brackets or behind a slash. How the
//! last digit comes about was never published.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::number::{Number, bracketed, text_of};

const FORMS: &[&str] = &["mddddddd", "mdddddd(d)", "mdddddd[d]", "m/dddddd/d"];

pub(super) fn mo_id(number: &Number<'_>) -> Reading {
    if let Err(span) = number.form(FORMS) {
        return Reading::bad(Finding { span, ..Finding::error(IssueCode::MoIdForm) });
    }
    let plain = number.letters_and_digits();
    Reading { display: bracketed(&plain), ..Reading::good(text_of(&plain)) }
}
