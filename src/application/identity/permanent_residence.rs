//! A foreigner's permanent residence card (外国人永久居留身份证): 15 characters on cards of 2017, 18 digits
//! on those of 2023.

use super::super::code::IssueCode;
use super::birth::{Meant, day, meant};
use super::check_character::{ICAO, RESIDENT};
use super::number::Number;
use super::regions;
use super::resident::holder;
use crate::calendar::Day;

/// Country, province and city, birth date, sequence, check digit; or 9, province, country, birth
/// date, sequence, check character.
const FORMS: &[&str] = &["llldddddddddddd", "9ddddddddddddddddx"];

pub(super) fn permanent_residence(number: &mut Number, on: Day) {
    let Some(form) = number.form(FORMS, IssueCode::PermanentResidenceForm) else { return };
    let new = form == 1;
    // Where country, province and birth date begin, and where the birth date ends.
    let (country, province, from, to): (usize, usize, _, _) = if new { (3, 1, 6, 14) } else { (0, 3, 7, 13) };
    let end = country.saturating_add(3);
    let letters_or_digits = number.part(country, end);
    let known = if new { regions::is_country_number } else { regions::is_country };
    if !known(letters_or_digits) {
        number.error(IssueCode::PermanentResidenceCountry, country, end);
    }
    // The second digit of new cards is that of a province of the mainland, so that they begin with 91 to 96.
    let pair = number.pair(province);
    if !regions::is_province(pair) || new && pair > 70 {
        number.error(IssueCode::PermanentResidenceProvince, province, province.saturating_add(2));
    }
    let date = number.part(from, to);
    number.born = if new { day(b"", date) } else { meant(Meant::Past, date, on) };
    // The last digit of the sequence stands before the check character.
    let sequence = number.count().saturating_sub(2);
    let codes = [IssueCode::PermanentResidenceBirthDate, IssueCode::PermanentResidenceBornLater];
    holder(number, (from, to), sequence, on, codes);
    let rule = if new { RESIDENT } else { ICAO };
    if !number.has_errors() && !rule.matches(number.part(0, number.count())) {
        number.wrong(IssueCode::PermanentResidenceChecksum);
    }
}
