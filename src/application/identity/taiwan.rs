//! Numbers of Taiwan: of people (國民身分證統一編號, 統一證號) and of businesses (統一編號).

use super::super::code::IssueCode;
use super::super::finding::Sex;
use super::check_character::TAIWAN;
use super::number::Number;

/// The digit for which each letter counts: its number has two, of which the first and nine times the second sum up to
/// one that ends in it. A has 10, B 11, up to O with 35.
const LETTERS: &[u8] = b"10987654932210898765431320";

pub(super) fn taiwan_id(number: &mut Number) {
    let form = number.form(&["lddddddddd", "lodddddddd"], IssueCode::TaiwanIdForm);
    let second = number.byte(1);
    number.sex = Some(if matches!(second, b'1' | b'8' | b'A' | b'C') { Sex::Male } else { Sex::Female });
    if form == Some(1) {
        number.warning(IssueCode::TaiwanIdOld, 0, 2);
    }
    if form == Some(0) && !matches!(second, b'1' | b'2' | b'8' | b'9') {
        number.error(IssueCode::TaiwanIdSecondDigit, 1, 2);
    } else if form.is_some() {
        let letter = usize::from(number.byte(0).saturating_sub(b'A'));
        let first = LETTERS.get(letter..=letter).unwrap_or_default();
        if !TAIWAN.matches(&[first, number.part(1, 10)].concat()) {
            number.wrong(IssueCode::TaiwanIdChecksum);
        }
    }
}

/// The sum of the digits of the products with the weights is a multiple of 5; where the seventh digit
/// is 7, whose product with 4 counts as 1 or 0, it may be the one before.
pub(super) fn taiwan_ubn(number: &mut Number) {
    if number.form(&["dddddddd"], IssueCode::TaiwanUbnForm).is_none() {
        return;
    }
    let mut sum = 0_u8;
    for (digit, weight) in number.part(0, 8).iter().zip(b"12121241") {
        let product = (digit & 15).saturating_mul(weight & 15);
        sum = sum.saturating_add(product / 10).saturating_add(product % 10);
    }
    let either = number.byte(6) == b'7' && sum % 5 == 4;
    if !sum.is_multiple_of(5) && !either {
        number.wrong(IssueCode::TaiwanUbnChecksum);
    }
}
