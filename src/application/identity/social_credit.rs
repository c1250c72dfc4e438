//! The unified social credit code (统一社会信用代码, GB 32100-2015) of an organisation, and the registration
//! number of 15 digits (注册号) from before.

use super::super::code::IssueCode;
use super::check_character::{character, mod_11_10, weighted};
use super::number::{Number, Says};
use super::regions;

/// How many characters a code has.
const COUNT: usize = 18;

/// Its characters by what they count: there are no I, O, S, V, Z.
const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// What stands for the province in codes of organisations of the state as a whole.
const NATIONAL: u8 = 10;

/// Characters that are not in it, and what they are mistyped for.
const MISTYPED: [(u8, u8); 4] = [(b'I', b'1'), (b'O', b'0'), (b'Z', b'2'), (b'S', b'5')];

/// Authorities that register, each with the kinds of organisations that it registers.
const AUTHORITIES: &[&str] =
    &["11239", "219", "3123459", "419", "51239", "6129", "7129", "819", "9123", "A19", "N1239", "Y1"];

pub(super) fn uscc(number: &mut Number<'_>) -> Says {
    let count = number.count();
    if count == 15 && number.is_digits() {
        old(number);
        return Says::default();
    }
    if count != COUNT {
        number.wrong(IssueCode::UsccLength);
        number.with("length", count.into());
    }
    if let Some((from, to)) = number.first_run(&|place, byte| !stands(place, byte)) {
        number.error(IssueCode::UsccCharacters, from, to);
        if let Some(corrected) = corrected(number.bytes()) {
            number.suggest(&corrected);
        }
    }
    // Of a code of another length nobody knows which of its characters stand for what.
    if count != COUNT {
        return Says::default();
    }
    if !authority_is_known(number.bytes()) {
        number.warning(IssueCode::UsccAuthority, 0, 2);
    }
    if number.pair(2).is_some_and(|pair| !regions::is_province(pair) && pair != NATIONAL) {
        number.warning(IssueCode::UsccProvince, 2, 4);
    }
    if !number.has_errors() {
        if !organisation_matches(number.bytes()) {
            number.error(IssueCode::UsccOrganisation, 8, 17);
        } else if !matches(number.bytes()) {
            number.wrong(IssueCode::UsccChecksum);
        }
    }
    Says::default()
}

/// Whether a character may stand at a place: of the division, places 2 to 7, only digits.
fn stands(place: usize, byte: u8) -> bool {
    ALPHABET.contains(&byte) && (byte.is_ascii_digit() || !(2..8).contains(&place))
}

/// Characters that no code has are told by themselves.
fn authority_is_known(bytes: &[u8]) -> bool {
    let [authority, kind, ..] = *bytes else { return true };
    let written = stands(0, authority) && stands(1, kind);
    let known = AUTHORITIES.iter().filter_map(|known| known.as_bytes().split_first());
    !written || known.filter(|(first, _)| **first == authority).any(|(_, kinds)| kinds.contains(&kind))
}

/// The organisation's own code (GB 11714), characters 9 to 16, and its check character.
#[inline(never)] // It is called at two places, as is that of the whole code.
fn organisation_matches(bytes: &[u8]) -> bool {
    let organisation = bytes.get(8..16).unwrap_or_default();
    let sum = weighted(organisation, &[3, 7, 9, 10, 5, 8, 4, 2]);
    character(b"0X987654321", sum % 11).as_ref() == bytes.get(16)
}

#[inline(never)]
fn matches(bytes: &[u8]) -> bool {
    const WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    let place = |byte: &u8| ALPHABET.iter().position(|known| known == byte).unwrap_or_default();
    let sum = bytes
        .iter()
        .zip(WEIGHTS)
        .fold(0_usize, |sum, (byte, weight)| sum.saturating_add(place(byte).saturating_mul(weight)));
    let check = 31_usize.saturating_sub(sum % 31) % 31;
    ALPHABET.get(check) == bytes.get(17)
}

/// The code with the digits for which letters were mistyped, if both its check characters match then.
fn corrected(bytes: &[u8]) -> Option<Vec<u8>> {
    let correct = |byte: &u8| MISTYPED.iter().find(|(letter, _)| letter == byte).map_or(*byte, |(_, digit)| *digit);
    let bytes: Vec<u8> = bytes.iter().map(correct).collect();
    let written = bytes.len() == COUNT && bytes.iter().enumerate().all(|(place, byte)| stands(place, *byte));
    (written && organisation_matches(&bytes) && matches(&bytes)).then_some(bytes)
}

/// 15 digits, the last of which follows from the others (GS 15-2006).
fn old(number: &mut Number<'_>) {
    if mod_11_10(number.part(0, 14)).as_ref() == number.bytes().get(14) {
        number.warning(IssueCode::UsccOld, 0, 0);
    } else {
        number.wrong(IssueCode::UsccOldChecksum);
    }
}
