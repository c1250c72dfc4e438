//! The two lines of 44 characters at the foot of a passport (ICAO 9303, TD3), pasted.

use super::super::code::IssueCode;
use super::super::finding::Sex;
use super::number::{Number, Says};
use super::{birth, check_character, passport, regions};
use crate::calendar::Day;

/// How many characters both lines have.
pub(super) const COUNT: usize = 88;

/// P, a kind, the issuer, the name; number, nationality, birth date, sex, last day and personal number,
/// where each but nationality and sex has its check digit, and one for all of them.
const FORM: &str =
    concat!("Pkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "zzzzzzzzzdkkkyyyyyydkyyyyyydzzzzzzzzzzzzzzyd");

/// Where a part stands, its check digit behind it.
struct Part {
    name: &'static str,
    from: usize,
    to: usize,
}

const NUMBER: Part = Part { name: "number", from: 44, to: 53 };
const BORN: Part = Part { name: "birth_date", from: 57, to: 63 };
const EXPIRES: Part = Part { name: "expiry", from: 65, to: 71 };
const PERSONAL: Part = Part { name: "personal_number", from: 72, to: 86 };
const ISSUER: Part = Part { name: "issuer", from: 2, to: 5 };
const ALL: Part = Part { name: "all", from: 87, to: 88 };
const NATIONALITY: Part = Part { name: "nationality", from: 54, to: 57 };

/// What is kept of the zone is the passport's number, which is what is asked for.
pub(super) fn passport(zone: &mut Number<'_>, on: Day) -> Says {
    if zone.form(&[FORM], IssueCode::MrzForm).is_none() {
        return Says::default();
    }
    name(zone);
    for part in [&ISSUER, &NATIONALITY] {
        if !regions::is_issuer(zone.part(part.from, part.to)) {
            about(zone, IssueCode::MrzCountry, part);
        }
    }
    let letters_and_digits = zone.part(NUMBER.from, NUMBER.to).iter().filter(|byte| byte.is_ascii_alphanumeric());
    if letters_and_digits.count() < passport::FEWEST {
        zone.error(IssueCode::PassportForm, NUMBER.from, NUMBER.to);
    }
    let born = birth::past(zone.part(BORN.from, BORN.to), on);
    let expires = birth::around(zone.part(EXPIRES.from, EXPIRES.to), on);
    let others = zone.found_so_far();
    for (part, is_day) in [(&NUMBER, true), (&BORN, born.is_some()), (&EXPIRES, expires.is_some()), (&PERSONAL, true)] {
        // A part of a date that nobody knows has fillers.
        if !is_day && zone.part(part.from, part.to).iter().all(u8::is_ascii_digit) {
            about(zone, IssueCode::MrzDate, part);
        } else if !matches(zone, part) {
            about(zone, IssueCode::MrzChecksum, part);
        }
    }
    let all = [zone.part(44, 54), zone.part(57, 64), zone.part(65, 87)];
    // The digit for all of them fails wherever another does: then it says nothing more.
    if zone.found_so_far() == others && check_character::icao(&all).as_ref() != zone.bytes().get(87) {
        about(zone, IssueCode::MrzChecksum, &ALL);
    }
    if expires.is_some_and(|last| last < on) && !zone.has_errors() {
        zone.warning(IssueCode::MrzExpired, EXPIRES.from, EXPIRES.to);
    }
    let sex = match zone.bytes().get(64) {
        Some(b'F') => Some(Sex::Female),
        Some(b'M') => Some(Sex::Male),
        _ => None,
    };
    if !zone.has_errors() {
        zone.keep(NUMBER.from, NUMBER.to);
    }
    Says { born, sex, ..Says::default() }
}

/// A surname, perhaps two fillers and given names, and fillers to the end of the line: within a name
/// there are never three.
fn name(zone: &mut Number<'_>) {
    let name = zone.part(5, 44);
    let end = name.iter().rposition(|byte| *byte != b'<').map_or(0, |last| last.saturating_add(1));
    let gap = name.get(..end).unwrap_or_default().windows(3).position(|three| three == b"<<<");
    if name.first() == Some(&b'<') {
        zone.error(IssueCode::MrzForm, 5, 6);
    } else if let Some(gap) = gap {
        zone.error(IssueCode::MrzForm, gap.saturating_add(5), end.saturating_add(5));
    }
}

/// A part of its own digits; that of an empty personal number may be a filler.
fn matches(zone: &Number<'_>, part: &Part) -> bool {
    let bytes = zone.part(part.from, part.to);
    let check = zone.bytes().get(part.to);
    check == check_character::icao(&[bytes]).as_ref() || check == Some(&b'<') && bytes.iter().all(|byte| *byte == b'<')
}

fn about(zone: &mut Number<'_>, code: IssueCode, part: &Part) {
    zone.error(code, part.from, part.to);
    zone.with("part", part.name.into());
}
