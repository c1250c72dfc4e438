//! The Hong Kong identity card: one or two letters, six digits, and a check digit, often in brackets.

use super::super::code::IssueCode;
use super::check_character::HONG_KONG;
use super::number::Number;

const FORMS: &[&str] = &["ldddddda", "ldddddd(a)", "ldddddd[a]", "lldddddda", "lldddddd(a)", "lldddddd[a]"];

pub(super) fn hk_id(number: &mut Number) {
    if number.form(FORMS, IssueCode::HkIdForm).is_none() {
        return;
    }
    number.keep(0, number.count());
    number.bracketed = true;
    // A missing first letter counts as a space does.
    let first: &[u8] = if number.count() == 8 { b" " } else { b"" };
    if !HONG_KONG.matches(&[first, number.part(0, number.count())].concat()) {
        number.wrong(IssueCode::HkIdChecksum);
    }
}
