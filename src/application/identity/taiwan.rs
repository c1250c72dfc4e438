//! Numbers of Taiwan: of people (國民身分證統一編號, 統一證號) and of businesses (統一編號).

use super::super::code::IssueCode;
use super::super::finding::Sex;
use super::check_character::{value, weighted};
use super::number::{Number, Says};

/// Letters by what they count: A 10, B 11, up to O 35.
const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";

pub(super) fn taiwan_id(number: &mut Number<'_>) -> Says {
    let form = number.form(&["lddddddddd", "lodddddddd"], IssueCode::TaiwanIdForm);
    let second = number.bytes().get(1).copied().unwrap_or_default();
    if form == Some(1) {
        number.warning(IssueCode::TaiwanIdOld, 0, 2);
    }
    if form == Some(0) && !matches!(second, b'1' | b'2' | b'8' | b'9') {
        number.error(IssueCode::TaiwanIdSecondDigit, 1, 2);
    } else if form.is_some() && !matches(number.bytes()) {
        number.wrong(IssueCode::TaiwanIdChecksum);
    }
    let sex = if matches!(second, b'1' | b'8' | b'A' | b'C') { Sex::Male } else { Sex::Female };
    Says { sex: Some(sex), ..Says::default() }
}

/// The letter's two digits and the nine behind it, each times its weight, sum to a multiple of 10. A
/// second letter counts as the last digit of its number, which 8 times the whole number ends in too.
fn matches(bytes: &[u8]) -> bool {
    let Some((letter, others)) = bytes.split_first() else { return false };
    let place = LETTERS.iter().position(|known| known == letter).unwrap_or_default();
    let letter = u32::try_from(place).unwrap_or_default().saturating_add(10);
    let sum = weighted(others, &[8, 7, 6, 5, 4, 3, 2, 1, 1]);
    sum.saturating_add(letter / 10).saturating_add((letter % 10).saturating_mul(9)) % 10 == 0
}

/// The sum of the digits of the products with the weights is a multiple of 5; where the seventh digit
/// is 7, whose product with 4 counts as 1 or 0, it may be the one before.
pub(super) fn taiwan_ubn(number: &mut Number<'_>) -> Says {
    let form = number.form(&["dddddddd"], IssueCode::TaiwanUbnForm);
    let products = number.bytes().iter().zip([1_u32, 2, 1, 2, 1, 2, 4, 1]);
    let sum = products.fold(0_u32, |sum, (digit, weight)| {
        let product = value(*digit).saturating_mul(weight);
        sum.saturating_add(product / 10).saturating_add(product % 10)
    });
    let either = number.bytes().get(6) == Some(&b'7') && sum % 5 == 4;
    if form.is_some() && sum % 5 != 0 && !either {
        number.wrong(IssueCode::TaiwanUbnChecksum);
    }
    Says::default()
}
