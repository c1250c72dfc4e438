//! Numbers of the mainland's public security organs with 18 digits: the resident identity card (居民身份证,
//! GB 11643-1999), its number of 15 digits from before 1999, and the residence permit of residents of
//! Hong Kong, Macau and Taiwan (港澳台居民居住证), which has the same form.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Sex};
use super::number::{Number, has_errors, reading, text_of};
use super::{birth, check_character, regions};
use crate::calendar::Day;
use crate::regulations::forms::IdentityKind;

/// How many characters a number has.
const COUNT: usize = 18;

const BIRTH_CODES: [IssueCode; 2] = [IssueCode::ResidentIdBirthDate, IssueCode::ResidentIdBornLater];

/// The number of a resident identity card. That of a residence permit is a warning.
pub(super) fn resident_id(number: &Number<'_>, on: Day) -> Reading {
    if number.count() == 15 && number.is_digits() {
        return old(number, on);
    }
    read(number, on, &|pair, _| {
        let permit = matches!(pair, 81..=83);
        permit.then(|| other_kind(number.warning(IssueCode::ResidentIdOtherKind, 0, 2), IdentityKind::ResidencePermit))
    })
}

/// The number of a residence permit: 810000, 820000 or 830000 stand first.
pub(super) fn residence_permit(number: &Number<'_>, on: Day) -> Reading {
    read(number, on, &|pair, division| match (pair, division) {
        (81..=83, b"0000") => None,
        (81..=83, _) => Some(number.error(IssueCode::ResidencePermitRegion, 2, 6)),
        _ => Some(other_kind(number.error(IssueCode::ResidentIdOtherKind, 0, 2), IdentityKind::ResidentId)),
    })
}

/// The character that comes after 17 digits.
pub(super) fn check_matches(number: &Number<'_>) -> bool {
    check_character::mod_11_2(number.part(0, 17)).as_ref() == number.bytes().get(17)
}

/// What is wrong with a birth date that stands at some places: no such day, or a later one.
pub(super) fn birth_date(
    number: &Number<'_>,
    (from, to): (usize, usize),
    born: Option<Day>,
    on: Day,
    [not_a_day, later]: [IssueCode; 2],
) -> Option<Finding> {
    match born {
        None => Some(number.error(not_a_day, from, to)),
        Some(born) if born > on => Some(number.error(later, from, to)),
        Some(_) => None,
    }
}

/// Odd numbers are those of men.
pub(super) fn sex(number: &Number<'_>, place: usize) -> Option<Sex> {
    Some(if number.is_odd(place) { Sex::Male } else { Sex::Female })
}

fn other_kind(finding: Finding, kind: IdentityKind) -> Finding {
    finding.with("kind", kind.word())
}

/// What is wrong with a known province and the four digits behind it.
type OfDivision<'a> = &'a dyn Fn(u8, &[u8]) -> Option<Finding>;

fn read(number: &Number<'_>, on: Day, of_division: OfDivision<'_>) -> Reading {
    let mut findings = Vec::new();
    let count = number.count();
    if count != COUNT {
        findings.push(Finding::error(IssueCode::ResidentIdLength).with("length", count));
    }
    let last = count.saturating_sub(1);
    let foreign = number.first_run(&|place, byte| !byte.is_ascii_digit() && (place != last || byte != b'X'));
    if let Some((from, to)) = foreign {
        findings.push(number.error(IssueCode::ResidentIdCharacters, from, to));
    }
    // Of a number of another length nobody knows which of its digits stand for what.
    if count != COUNT {
        return reading(Reading::default(), findings);
    }
    if let Some(pair) = number.pair(0) {
        findings.extend(province(number, pair).or_else(|| of_division(pair, number.part(2, 6))));
    }
    let date = number.part(6, 14);
    let born = birth::day(date);
    if date.iter().all(u8::is_ascii_digit) {
        findings.extend(birth_date(number, (6, 14), born, on, BIRTH_CODES));
    }
    // A slip that is known by its place is also why the last character does not match.
    if !has_errors(&findings) && !check_matches(number) {
        findings.push(Finding::error(IssueCode::ResidentIdChecksum));
    }
    reading(Reading { born, sex: sex(number, 16), ..Reading::good(number.text()) }, findings)
}

fn province(number: &Number<'_>, pair: u8) -> Option<Finding> {
    (!regions::is_province(pair)).then(|| number.error(IssueCode::ResidentIdProvince, 0, 2))
}

/// 15 digits: the year has two, of the twentieth century, and there is no check character.
fn old(number: &Number<'_>, on: Day) -> Reading {
    let born = birth::in_century(*b"19", number.part(6, 12));
    let mut findings = Vec::new();
    findings.extend(number.pair(0).and_then(|pair| province(number, pair)));
    findings.extend(birth_date(number, (6, 12), born, on, BIRTH_CODES));
    if findings.is_empty() {
        let mut new = [number.part(0, 6), b"19", number.part(6, 15)].concat();
        new.extend(check_character::mod_11_2(&new));
        findings.push(Finding::warning(IssueCode::ResidentIdOld).suggesting(text_of(&new)));
    }
    reading(Reading { born, sex: sex(number, 14), ..Reading::good(number.text()) }, findings)
}
