//! The Macau identity card: 1, 5 or 7, six digits, and one more in brackets or behind a slash. How the
//! last digit comes about was never published.

use super::super::code::IssueCode;
use super::number::{Number, Says};

const FORMS: &[&str] = &["mddddddd", "mdddddd(d)", "mdddddd[d]", "m/dddddd/d"];

pub(super) fn mo_id(number: &mut Number<'_>) -> Says {
    if number.form(FORMS, IssueCode::MoIdForm).is_some() {
        number.keep(0, number.count());
    }
    Says { bracketed: true, ..Says::default() }
}
