//! The two lines of 44 characters at the foot of a passport (ICAO 9303, TD3), pasted.

use super::super::code::IssueCode;
use super::super::finding::Sex;
use super::birth::{Meant, meant};
use super::check_character::ICAO;
use super::number::Number;
use super::{passport, regions};
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
    /// How its day is meant, if it is one.
    day: Option<Meant>,
}

const fn part(name: &'static str, from: usize, to: usize) -> Part {
    Part { name, from, to, day: None }
}

const ISSUER: Part = part("issuer", 2, 5);
const NUMBER: Part = part("number", 44, 53);
const NATIONALITY: Part = part("nationality", 54, 57);
const BORN: Part = Part { day: Some(Meant::Past), ..part("birth_date", 57, 63) };
const EXPIRES: Part = Part { day: Some(Meant::Around), ..part("expiry", 65, 71) };
const PERSONAL: Part = part("personal_number", 72, 86);
const ALL: Part = part("all", 87, 88);

/// What is kept of the zone is the passport's number, which is what is asked for.
pub(super) fn passport(zone: &mut Number, on: Day) {
    if zone.form(&[FORM], IssueCode::MrzForm).is_none() {
        return;
    }
    name(zone);
    for part in [&ISSUER, &NATIONALITY] {
        if !regions::is_issuer(zone.part(part.from, part.to)) {
            about(zone, IssueCode::MrzCountry, part);
        }
    }
    let letters_and_digits = zone.part(NUMBER.from, NUMBER.to).iter().filter(|byte| **byte != b'<');
    if letters_and_digits.count() < passport::FEWEST {
        zone.error(IssueCode::PassportForm, NUMBER.from, NUMBER.to);
    }
    let others = zone.found_so_far();
    check(zone, &NUMBER, on);
    zone.born = check(zone, &BORN, on);
    let expires = check(zone, &EXPIRES, on);
    check(zone, &PERSONAL, on);
    // The digit for all of them fails wherever another does: then it says nothing more.
    let all = [zone.part(44, 54), zone.part(57, 64), zone.part(65, COUNT)].concat();
    if zone.found_so_far() == others && !ICAO.matches(&all) {
        about(zone, IssueCode::MrzChecksum, &ALL);
    }
    zone.sex = match zone.byte(64) {
        b'F' => Some(Sex::Female),
        b'M' => Some(Sex::Male),
        _ => None,
    };
    if zone.has_errors() {
        return;
    }
    if expires.is_some_and(|last| last < on) {
        zone.warning(IssueCode::MrzExpired, EXPIRES.from, EXPIRES.to);
    }
    zone.keep(NUMBER.from, NUMBER.to);
}

/// A surname, perhaps two fillers and given names, and fillers to the end of the line: within a name
/// there are never three.
fn name(zone: &mut Number) {
    let (mut fillers, mut gap, mut end) = (0_usize, 0, 5);
    for place in 5..44 {
        if zone.byte(place) == b'<' {
            fillers = fillers.saturating_add(1);
            continue;
        }
        if fillers > 2 && gap == 0 {
            gap = end;
        }
        fillers = 0;
        end = place.saturating_add(1);
    }
    if zone.byte(5) == b'<' {
        zone.error(IssueCode::MrzForm, 5, 6);
    } else if gap > 0 {
        zone.error(IssueCode::MrzForm, gap, end);
    }
}

/// The day that a part is, if it is one. A part has its own check digit; that of an empty personal number may be a
/// filler.
#[inline(never)] // It is called at many places.
fn check(zone: &mut Number, part: &Part, on: Day) -> Option<Day> {
    let day = part.day.and_then(|how| meant(how, zone.part(part.from, part.to), on));
    let end = part.to.saturating_add(1);
    // A part of a date that nobody knows has fillers.
    if part.day.is_some() && day.is_none() && zone.is(part.from, part.to, b'd') {
        about(zone, IssueCode::MrzDate, part);
    } else if !zone.is(part.from, end, b'<') && !ICAO.matches(zone.part(part.from, end)) {
        about(zone, IssueCode::MrzChecksum, part);
    }
    day
}

#[inline(never)]
fn about(zone: &mut Number, code: IssueCode, part: &Part) {
    zone.error(code, part.from, part.to);
    zone.with("part", part.name.into());
}
