//! Numbers of the mainland's public security organs with 18 digits: the resident identity card (居民身份证,
//! GB 11643-1999), its number of 15 digits from before 1999, and the residence permit of residents of
//! Hong Kong, Macau and Taiwan (港澳台居民居住证), which has the same form.

use super::super::code::IssueCode;
use super::super::finding::Sex;
use super::number::{Number, Says};
use super::{birth, check_character, regions};
use crate::calendar::Day;
use crate::regulations::forms::IdentityKind;

/// How many characters a number has.
const COUNT: usize = 18;

const BIRTH_CODES: [IssueCode; 2] = [IssueCode::ResidentIdBirthDate, IssueCode::ResidentIdBornLater];

/// The number of a resident identity card. That of a residence permit is a warning.
pub(super) fn resident_id(number: &mut Number<'_>, on: Day) -> Says {
    if number.count() == 15 && number.is_digits() { old(number, on) } else { read(number, on, false) }
}

/// The number of a residence permit: 810000, 820000 or 830000 stand first.
pub(super) fn residence_permit(number: &mut Number<'_>, on: Day) -> Says {
    read(number, on, true)
}

/// Whether the character after 17 digits matches them.
pub(super) fn check_matches(number: &Number<'_>) -> bool {
    check_character::mod_11_2(number.part(0, 17)).as_ref() == number.bytes().get(17)
}

/// Tells of a birth date that stands at some places where it is no such day, or a later one.
pub(super) fn birth_date(
    number: &mut Number<'_>,
    (from, to): (usize, usize),
    born: Option<Day>,
    on: Day,
    [not_a_day, later]: [IssueCode; 2],
) {
    if born.is_none_or(|born| born > on) {
        number.error(if born.is_none() { not_a_day } else { later }, from, to);
    }
}

/// Odd numbers are those of men.
pub(super) fn sex(number: &Number<'_>, place: usize) -> Option<Sex> {
    Some(if number.is_odd(place) { Sex::Male } else { Sex::Female })
}

fn read(number: &mut Number<'_>, on: Day, permit: bool) -> Says {
    let count = number.count();
    if count != COUNT {
        number.wrong(IssueCode::ResidentIdLength);
        number.with("length", count.into());
    }
    let last = count.saturating_sub(1);
    let foreign = number.first_run(&|place, byte| !byte.is_ascii_digit() && (place != last || byte != b'X'));
    if let Some((from, to)) = foreign {
        number.error(IssueCode::ResidentIdCharacters, from, to);
    }
    // Of a number of another length nobody knows which of its digits stand for what.
    if count != COUNT {
        return Says::default();
    }
    division(number, permit);
    let date = number.part(6, 14);
    let born = birth::day(date);
    if date.iter().all(u8::is_ascii_digit) {
        birth_date(number, (6, 14), born, on, BIRTH_CODES);
    }
    // A slip that is known by its place is also why the last character does not match.
    if !number.has_errors() && !check_matches(number) {
        number.wrong(IssueCode::ResidentIdChecksum);
    }
    Says { born, sex: sex(number, 16), ..Says::default() }
}

/// The province, and whether it is one of the residence permits', behind which 0000 stands.
fn division(number: &mut Number<'_>, permit: bool) {
    let Some(pair) = number.pair(0) else { return };
    match (pair, permit) {
        _ if !regions::is_province(pair) => number.error(IssueCode::ResidentIdProvince, 0, 2),
        (81..=83, false) => {
            number.warning(IssueCode::ResidentIdOtherKind, 0, 2);
            number.with("kind", IdentityKind::ResidencePermit.word().into());
        }
        (81..=83, true) => {
            let division = number.part(2, 6);
            if division != b"0000" && division.iter().all(u8::is_ascii_digit) {
                number.error(IssueCode::ResidencePermitRegion, 2, 6);
            }
        }
        (_, true) => {
            number.error(IssueCode::ResidentIdOtherKind, 0, 2);
            number.with("kind", IdentityKind::ResidentId.word().into());
        }
        (_, false) => {}
    }
}

/// 15 digits: the year has two, of the twentieth century, and there is no check character.
fn old(number: &mut Number<'_>, on: Day) -> Says {
    let born = birth::in_century(*b"19", number.part(6, 12));
    if !number.pair(0).is_some_and(regions::is_province) {
        number.error(IssueCode::ResidentIdProvince, 0, 2);
    }
    birth_date(number, (6, 12), born, on, BIRTH_CODES);
    if !number.has_errors() {
        let mut new = [number.part(0, 6), b"19", number.part(6, 15)].concat();
        new.extend(check_character::mod_11_2(&new));
        number.warning(IssueCode::ResidentIdOld, 0, 0);
        number.suggest(&new);
    }
    Says { born, sex: sex(number, 14), ..Says::default() }
}
