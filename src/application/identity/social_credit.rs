//! The unified social credit code (统一社会信用代码, GB 32100-2015) of an organisation, and the registration
//! number of 15 digits (注册号) from before.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::check_character::{character, mod_11_10, weighted};
use super::number::{Number, has_errors, reading, text_of};
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

pub(super) fn uscc(number: &Number<'_>) -> Reading {
    let count = number.count();
    if count == 15 && number.is_digits() {
        return old(number);
    }
    let mut findings = Vec::new();
    if count != COUNT {
        findings.push(Finding::error(IssueCode::UsccLength).with("length", count));
    }
    if let Some((from, to)) = number.first_run(&|place, byte| !stands(place, byte)) {
        let mut finding = number.error(IssueCode::UsccCharacters, from, to);
        finding.suggestions.extend(corrected(number.bytes()));
        findings.push(finding);
    }
    // Of a code of another length nobody knows which of its characters stand for what.
    if count != COUNT {
        return reading(Reading::default(), findings);
    }
    findings.extend(authority(number));
    if number.pair(2).is_some_and(|pair| !regions::is_province(pair) && pair != NATIONAL) {
        findings.push(number.warning(IssueCode::UsccProvince, 2, 4));
    }
    if !has_errors(&findings) {
        if !organisation_matches(number.bytes()) {
            findings.push(number.error(IssueCode::UsccOrganisation, 8, 17));
        } else if !matches(number.bytes()) {
            findings.push(Finding::error(IssueCode::UsccChecksum));
        }
    }
    reading(Reading::good(number.text()), findings)
}

/// Whether a character may stand at a place: of the division, places 2 to 7, only digits.
fn stands(place: usize, byte: u8) -> bool {
    ALPHABET.contains(&byte) && (byte.is_ascii_digit() || !(2..8).contains(&place))
}

fn authority(number: &Number<'_>) -> Option<Finding> {
    let [authority, kind] = *number.part(0, 2) else { return None };
    let known = AUTHORITIES.iter().filter_map(|known| known.as_bytes().split_first());
    let mut of_authority = known.filter(|(first, _)| **first == authority);
    let known = of_authority.any(|(_, kinds)| kinds.contains(&kind));
    let written = stands(0, authority) && stands(1, kind);
    (written && !known).then(|| number.warning(IssueCode::UsccAuthority, 0, 2))
}

/// The organisation's own code (GB 11714), characters 9 to 16, and its check character.
fn organisation_matches(bytes: &[u8]) -> bool {
    let organisation = bytes.get(8..16).unwrap_or_default();
    let sum = weighted(organisation, &[3, 7, 9, 10, 5, 8, 4, 2]);
    character(b"0X987654321", sum % 11).as_ref() == bytes.get(16)
}

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
fn corrected(bytes: &[u8]) -> Option<String> {
    let correct = |byte: &u8| MISTYPED.iter().find(|(letter, _)| letter == byte).map_or(*byte, |(_, digit)| *digit);
    let bytes: Vec<u8> = bytes.iter().map(correct).collect();
    let written = bytes.len() == COUNT && bytes.iter().enumerate().all(|(place, byte)| stands(place, *byte));
    (written && organisation_matches(&bytes) && matches(&bytes)).then(|| text_of(&bytes))
}

/// 15 digits, the last of which follows from the others (GS 15-2006).
fn old(number: &Number<'_>) -> Reading {
    if mod_11_10(number.part(0, 14)).as_ref() != number.bytes().get(14) {
        return Reading::bad(Finding::error(IssueCode::UsccOldChecksum));
    }
    reading(Reading::good(number.text()), vec![Finding::warning(IssueCode::UsccOld)])
}
