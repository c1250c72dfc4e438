//! The Hong Kong identity card: one or two letters, six digits, and a check digit, often in brackets.

use super::super::code::IssueCode;
use super::check_character::weighted;
use super::number::{Number, Says};

const FORMS: &[&str] = &["ldddddda", "ldddddd(a)", "ldddddd[a]", "lldddddda", "lldddddd(a)", "lldddddd[a]"];

pub(super) fn hk_id(number: &mut Number<'_>) -> Says {
    if number.form(FORMS, IssueCode::HkIdForm).is_some() {
        number.keep(0, number.count());
        // A missing first letter counts as a space does, which is 36 and has the weight 9.
        let (start, weights): (u32, &[u8]) =
            if number.count() == 8 { (324, &[8, 7, 6, 5, 4, 3, 2, 1]) } else { (0, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) };
        if start.saturating_add(weighted(number.bytes(), weights)) % 11 != 0 {
            number.wrong(IssueCode::HkIdChecksum);
        }
    }
    Says { bracketed: true, ..Says::default() }
}
