//! The Macau identity card: 1, 5 or 7, six digits, and one more in brackets or behind a slash. How the
//! last digit comes about was never published.

use super::super::code::IssueCode;
use super::number::Number;

const FORMS: &[&str] = &["mddddddd", "mdddddd(d)", "mdddddd[d]", "m/dddddd/d"];

pub(super) fn mo_id(number: &mut Number) {
    number.form(FORMS, IssueCode::MoIdForm);
    number.keep(0, number.count());
    number.bracketed = true;
}
