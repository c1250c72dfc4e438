//! A phone number, normalised to E.164.

mod numbers;

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::super::fold::{Folded, is_blank};
use super::region::{COUNTRY_CODES, country_code};
use crate::json::Choice;
use crate::regulations::forms::{PhoneKind, Region};
use numbers::Found;

/// The fewest digits of a number of another country, its code included.
const LEAST_ABROAD: usize = 7;
/// The most digits of any number, its country's code included (E.164).
const MOST_DIGITS: usize = 15;

/// Reads a phone number of any of these kinds, written with spaces, hyphens, dots, slashes and brackets or
/// without. One that has a country's code, after + or 00, is of that country; any other is of this region, by
/// which eight digits are of Hong Kong or Macau. Numbers of other countries are of no known kind, and are
/// taken by their form. Which operator has a prefix never matters.
///
/// ```
/// use huiji::application::{Folded, contact::phone};
/// use huiji::regulations::forms::{PhoneKind, Region};
///
/// let read = phone(&Folded::new("138-0013-8000"), Region::Cn, &[PhoneKind::Mobile]);
/// assert_eq!(read.value.as_deref(), Some("+8613800138000"));
/// assert_eq!(read.display.as_deref(), Some("+86 138 0013 8000"));
/// assert_eq!(phone(&Folded::new("12800138000"), Region::Cn, &[PhoneKind::Mobile]).value, None);
/// ```
#[must_use]
pub fn phone(text: &Folded, region: Region, kinds: &[PhoneKind]) -> Reading {
    let (dialled, wrong) = dialled(text);
    let found = find(&dialled, region);
    let sound = wrong.is_none();
    if sound && found.is_of(kinds) {
        let display = display(&found);
        let mut value = String::new();
        for character in display.chars() {
            if character != ' ' {
                value.push(character);
            }
        }
        let mut reading = Reading::good(value);
        reading.display = Some(display);
        return reading;
    }
    let abroad = found.region.is_none();
    if sound && abroad && (LEAST_ABROAD..=MOST_DIGITS).contains(&found.digits.len()) && !found.digits.starts_with('0') {
        return Reading::good(dialled);
    }
    let mut finding = Finding::error(IssueCode::PhoneForm);
    match (wrong, found.numbers, found.region) {
        (Some((from, to)), ..) => finding.span = text.span(from, to),
        (_, Some(numbers), _) => {
            finding.code = IssueCode::PhoneKind;
            finding = finding.with("kind", numbers.kind.word());
            finding = finding.with_known(&|place| kinds.get(place).map(|kind| kind.word()));
        }
        (.., Some(region)) => {
            finding.code = refusal(&found, region, kinds);
            finding = finding.with("region", region.word());
            if finding.code == IssueCode::PhoneLength {
                finding = finding.with("length", found.digits.len());
            }
        }
        _ => {}
    }
    finding.suggestions = meant(&dialled, region, kinds);
    Reading::bad(finding)
}

/// What would be dialled: digits, after a + where there is one; 0 and 1 for letters that look like them. And the first
/// place, with what follows at once, of what is no part of a number.
fn dialled(text: &Folded) -> (String, Option<(usize, usize)>) {
    let mut dialled = String::new();
    let mut wrong: Option<(usize, usize)> = None;
    for (place, character) in text.characters().enumerate() {
        let part = match character {
            '0'..='9' => true,
            '+' => dialled.is_empty(),
            '-' | '(' | ')' | '.' | '/' | '\u{2010}'..='\u{2015}' | '−' => continue,
            _ if is_blank(character) => continue,
            _ => false,
        };
        dialled.push(match character {
            'O' | 'o' => '0',
            'l' | 'I' => '1',
            other => other,
        });
        if !part {
            let (from, to) = wrong.unwrap_or((place, place));
            wrong = Some((from, if to == place { place.saturating_add(1) } else { to }));
        }
    }
    if dialled.starts_with("00") {
        dialled.replace_range(..2, "+");
    }
    (dialled, wrong)
}

/// What number that is: by its country's code, else of the region.
#[inline(never)] // It is called at many places.
fn find(dialled: &str, region: Region) -> Found<'_> {
    let (digits, international) = dialled.strip_prefix('+').map_or((dialled, false), |digits| (digits, true));
    let own = if international {
        Found { region: None, numbers: None, digits, international }
    } else {
        numbers::of(region, digits, false)
    };
    if own.numbers.is_none() {
        for (region, code) in COUNTRY_CODES {
            let Some(national) = digits.strip_prefix(code) else { continue };
            let found = numbers::of(*region, national, true);
            // Many leave the + out before a country's code. Nobody's own numbers look like that.
            if international || found.is_of(&[PhoneKind::Mobile]) {
                return found;
            }
        }
    }
    own
}

/// The number as people write it, with its country's code.
#[inline(never)]
fn display(found: &Found<'_>) -> String {
    let mut text = String::from("+");
    text.push_str(found.region.map_or("", country_code));
    text.push(' ');
    if let Some(numbers) = found.numbers {
        numbers.write_grouped(found.digits, &mut text);
    }
    text
}

/// Why it is no number of the region: its form, a missing area code, or how many digits it has.
fn refusal(found: &Found<'_>, region: Region, kinds: &[PhoneKind]) -> IssueCode {
    let length = found.digits.len();
    if length == 0 || numbers::has_length(region, length, found.international, kinds) {
        IssueCode::PhoneForm
    } else if numbers::lacks_area_code(region, found.digits, kinds) {
        IssueCode::PhoneAreaCode
    } else {
        IssueCode::PhoneLength
    }
}

/// The numbers that may be meant: with 0 for O and 1 for l, without a 0 too many, with the 0 or the + that is not there,
/// with the code of a country whose mobile numbers look like that.
fn meant(dialled: &str, region: Region, kinds: &[PhoneKind]) -> Vec<String> {
    let mut meant = Vec::new();
    let mut without_zeros = dialled;
    while let Some(rest) = without_zeros.strip_prefix("0") {
        without_zeros = rest;
    }
    for (start, rest) in [("", dialled), ("", without_zeros), ("0", dialled), ("+", dialled)] {
        let mut dialled = start.to_owned();
        dialled.push_str(rest);
        suggest(&mut meant, &find(&dialled, region), kinds);
    }
    for (region, _) in COUNTRY_CODES {
        let found = numbers::of(*region, dialled, false);
        if found.is_of(&[PhoneKind::Mobile]) {
            suggest(&mut meant, &found, kinds);
        }
    }
    meant
}

#[inline(never)]
fn suggest(meant: &mut Vec<String>, found: &Found<'_>, kinds: &[PhoneKind]) {
    if found.is_of(kinds) {
        let display = display(found);
        if !meant.contains(&display) {
            meant.push(display);
        }
    }
}
