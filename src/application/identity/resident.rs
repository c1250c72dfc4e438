//! Numbers of the mainland's public security organs with 18 digits: the resident identity card (居民身份证,
//! GB 11643-1999), its number of 15 digits from before 1999, and the residence permit of residents of
//! Hong Kong, Macau and Taiwan (港澳台居民居住证), which has the same form.

use super::super::code::IssueCode;
use super::super::finding::Sex;
use super::check_character::RESIDENT;
use super::number::{Number, first_run};
use super::{birth, regions};
use crate::calendar::Day;
use crate::json::Choice;
use crate::problem::Severity;
use crate::regulations::forms::IdentityKind;

/// How many characters a number has.
const COUNT: usize = 18;

const BIRTH_CODES: [IssueCode; 2] = [IssueCode::ResidentIdBirthDate, IssueCode::ResidentIdBornLater];

/// The number of a resident identity card; that of a residence permit is a warning. Or, of a permit, its number:
/// 810000, 820000 or 830000 stand first.
#[inline(never)]
pub(super) fn resident(number: &mut Number, on: Day, permit: bool) {
    let count = number.count();
    if count == 15 && number.is(0, count, b'd') && !permit {
        return old(number, on);
    }
    let has_length = number.has_length(COUNT, IssueCode::ResidentIdLength);
    let last = count.saturating_sub(1);
    let end = if number.byte(last) == b'X' { last } else { count };
    let (from, to) = first_run(number.part(0, end), b"d");
    if to > 0 {
        number.error(IssueCode::ResidentIdCharacters, from, to);
    }
    // Of a number of another length nobody knows which of its digits stand for what.
    if !has_length {
        return;
    }
    if number.is(0, 2, b'd') {
        division(number, permit);
    }
    number.born = birth::day(b"", number.part(6, 14));
    holder(number, (6, 14), 16, on, BIRTH_CODES);
    // A slip that is known by its place is also why the last character does not match.
    if !number.has_errors() && !RESIDENT.matches(number.part(0, COUNT)) {
        number.wrong(IssueCode::ResidentIdChecksum);
    }
}

/// What is to be said of who has a number: of birth dates that are no such day, or a later one. The last digit of a
/// sequence is odd for men.
#[inline(never)] // Three kinds say so.
pub(super) fn holder(
    number: &mut Number,
    (from, to): (usize, usize),
    sequence: usize,
    on: Day,
    [not_a_day, later]: [IssueCode; 2],
) {
    number.sex = Some(if number.byte(sequence) & 1 == 1 { Sex::Male } else { Sex::Female });
    if number.is(from, to, b'd') && number.born.is_none_or(|born| born > on) {
        number.error(if number.born.is_none() { not_a_day } else { later }, from, to);
    }
}

/// The province, and whether it is one of the residence permits', behind which 0000 stands.
fn division(number: &mut Number, permit: bool) {
    let province = number.pair(0);
    if !regions::is_province(province) {
        number.error(IssueCode::ResidentIdProvince, 0, 2);
    } else if (81..=83).contains(&province) != permit {
        let (severity, kind) = if permit {
            (Severity::Error, IdentityKind::ResidentId)
        } else {
            (Severity::Warning, IdentityKind::ResidencePermit)
        };
        number.found(severity, IssueCode::ResidentIdOtherKind, 0, 2);
        number.with("kind", kind.word().into());
    } else if permit && number.is(2, 6, b'd') && !number.is(2, 6, b'0') {
        number.error(IssueCode::ResidencePermitRegion, 2, 6);
    }
}

/// 15 digits: the year has two, of the twentieth century, and there is no check character.
fn old(number: &mut Number, on: Day) {
    if !regions::is_province(number.pair(0)) {
        number.error(IssueCode::ResidentIdProvince, 0, 2);
    }
    number.born = birth::day(b"19", number.part(6, 12));
    holder(number, (6, 12), 14, on, BIRTH_CODES);
    if !number.has_errors() {
        let mut new = [number.part(0, 6), b"19", number.part(6, 15)].concat();
        new.extend(RESIDENT.character(&new));
        number.warning(IssueCode::ResidentIdOld, 0, 0);
        number.suggest(&new);
    }
}
