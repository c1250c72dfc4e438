//! A foreigner's permanent residence card (外国人永久居留身份证): 15 characters on cards of 2017, 18 digits
//! on those of 2023.

use super::super::code::IssueCode;
use super::number::{Number, Says};
use super::resident::{birth_date, check_matches, sex};
use super::{birth, check_character, regions};
use crate::calendar::Day;

/// Country, province and city, birth date, sequence, check digit; or 9, province, country, birth
/// date, sequence, check character.
const FORMS: &[&str] = &["llldddddddddddd", "9ddddddddddddddddx"];

/// Where the parts of a number stand.
struct Parts {
    country: (usize, usize),
    province: usize,
    born: (usize, usize),
    /// The last digit of the sequence, which is odd for men.
    sequence: usize,
}

pub(super) fn permanent_residence(number: &mut Number<'_>, on: Day) -> Says {
    let Some(form) = number.form(FORMS, IssueCode::PermanentResidenceForm) else { return Says::default() };
    let new = form == 1;
    let parts = if new {
        Parts { country: (3, 6), province: 1, born: (6, 14), sequence: 16 }
    } else {
        Parts { country: (0, 3), province: 3, born: (7, 13), sequence: 13 }
    };
    let (from, to) = parts.country;
    let country = number.part(from, to);
    if !(if new { regions::is_country_number(country) } else { regions::is_country(country) }) {
        number.error(IssueCode::PermanentResidenceCountry, from, to);
    }
    // The second digit of new cards is that of a province of the mainland, so that they begin with 91 to 96.
    let province = number.pair(parts.province).unwrap_or_default();
    if !regions::is_province(province) || new && province > 70 {
        let from = parts.province;
        number.error(IssueCode::PermanentResidenceProvince, from, from.saturating_add(2));
    }
    let (from, to) = parts.born;
    let date = number.part(from, to);
    let born = if new { birth::day(date) } else { birth::past(date, on) };
    let codes = [IssueCode::PermanentResidenceBirthDate, IssueCode::PermanentResidenceBornLater];
    birth_date(number, parts.born, born, on, codes);
    let matches = if new {
        check_matches(number)
    } else {
        check_character::icao(&[number.part(0, 14)]).as_ref() == number.bytes().get(14)
    };
    if !number.has_errors() && !matches {
        number.wrong(IssueCode::PermanentResidenceChecksum);
    }
    Says { born, sex: sex(number, parts.sequence), ..Says::default() }
}
