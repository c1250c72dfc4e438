//! The unified social credit code (统一社会信用代码, GB 32100-2015) of an organisation, and the registration
//! number of 15 digits (注册号) from before.

use super::super::code::IssueCode;
use super::super::listed::is_code;
use super::check_character::{ORGANISATION, SOCIAL_CREDIT, mod_11_10};
use super::number::{Number, first_run, is_of_form};
use super::regions;

/// How many characters a code has.
const COUNT: usize = 18;

/// The form of any length: of the division there are only digits.
const FORM: &[u8] = b"uuddddddu";

/// What stands for the province in codes of organisations of the state as a whole.
const NATIONAL: u8 = 10;

/// Characters that no code has, each before what it is mistyped for.
const MISTYPED: &[u8] = b"I1O0Z2S5";

/// Authorities that register, each with a kind of organisations that it registers.
const AUTHORITIES: &[u8] = b"1112131921293132333435394149515253596162697172798189919293A1A9N1N2N3N9Y1";

pub(super) fn uscc(number: &mut Number) {
    let count = number.count();
    if count == 15 && number.is(0, count, b'd') {
        return old(number);
    }
    let has_length = number.has_length(COUNT, IssueCode::UsccLength);
    let bytes = number.part(0, count);
    let (from, to) = first_run(bytes, FORM);
    if to > 0 {
        let corrected = corrected(bytes);
        let good = has_length
            && is_of_form(&corrected, FORM)
            && organisation_matches(&corrected)
            && SOCIAL_CREDIT.matches(&corrected);
        number.error(IssueCode::UsccCharacters, from, to);
        if good {
            number.suggest(&corrected);
        }
    }
    // Of a code of another length nobody knows which of its characters stand for what.
    if !has_length {
        return;
    }
    // Characters that no code has are told by themselves.
    if number.is(0, 2, b'u') && !is_code(AUTHORITIES, number.part(0, 2)) {
        number.warning(IssueCode::UsccAuthority, 0, 2);
    }
    let province = number.pair(2);
    if number.is(2, 4, b'd') && !regions::is_province(province) && province != NATIONAL {
        number.warning(IssueCode::UsccProvince, 2, 4);
    }
    if !number.has_errors() {
        let bytes = number.part(0, count);
        if !organisation_matches(bytes) {
            number.error(IssueCode::UsccOrganisation, 8, 17);
        } else if !SOCIAL_CREDIT.matches(bytes) {
            number.wrong(IssueCode::UsccChecksum);
        }
    }
}

/// The organisation's own code, characters 9 to 16, and its check character.
fn organisation_matches(bytes: &[u8]) -> bool {
    bytes.get(8..17).is_some_and(|code| ORGANISATION.matches(code))
}

/// With the digits for which letters were mistyped.
fn corrected(bytes: &[u8]) -> Vec<u8> {
    let mut corrected = bytes.to_vec();
    for byte in &mut corrected {
        for pair in MISTYPED.chunks(2) {
            if let [letter, digit] = pair
                && letter == byte
            {
                *byte = *digit;
            }
        }
    }
    corrected
}

/// 15 digits, the last of which follows from the others (GS 15-2006).
fn old(number: &mut Number) {
    if mod_11_10(number.part(0, 14)) == number.byte(14) {
        number.warning(IssueCode::UsccOld, 0, 0);
    } else {
        number.wrong(IssueCode::UsccOldChecksum);
    }
}
