//! A phone number, normalised to E.164.

mod numbers;

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::super::fold::{Folded, is_without_width};
use super::region::{REGIONS, country_code, word};
use crate::regulations::forms::{PhoneKind, Region};
use numbers::Number;

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
    if let Some((from, to)) = wrong {
        let mut finding = Finding::error(IssueCode::PhoneForm);
        finding.span = text.span(from, to);
        return Reading::bad(with_repairs(finding, &dialled, region, kinds));
    }
    match read(&dialled, region, kinds) {
        Ok(reading) => reading,
        Err(finding) => Reading::bad(with_repairs(finding, &dialled, region, kinds)),
    }
}

/// What would be dialled: digits, after a + where there is one; 0 and 1 for letters that look like them. And the first
/// place, with what follows at once, of what is no part of a number.
fn dialled(text: &Folded) -> (String, Option<(usize, usize)>) {
    let mut dialled = String::new();
    let mut wrong: Option<(usize, usize)> = None;
    for (place, character) in text.characters().enumerate() {
        let next = place.saturating_add(1);
        let part = match character {
            '0'..='9' => true,
            '+' => dialled.is_empty(),
            '-' | '(' | ')' | '.' | '/' | '\u{2010}'..='\u{2015}' | '−' => continue,
            _ if character.is_whitespace() || is_without_width(character) => continue,
            _ => false,
        };
        dialled.push(match character {
            'O' | 'o' => '0',
            'l' | 'I' => '1',
            other => other,
        });
        match &mut wrong {
            _ if part => {}
            Some((_, end)) if *end == place => *end = next,
            Some(_) => {}
            None => wrong = Some((place, next)),
        }
    }
    if let Some(international) = dialled.strip_prefix("00") {
        dialled = format!("+{international}");
    }
    (dialled, wrong)
}

fn read(dialled: &str, region: Region, kinds: &[PhoneKind]) -> Result<Reading, Finding> {
    if let Some(digits) = dialled.strip_prefix('+') {
        for (region, _, code) in REGIONS {
            if let Some(national) = digits.strip_prefix(code) {
                return match numbers::of(*region, national, true) {
                    Some(number) => taken(&number, *region, kinds),
                    None => Err(refused(national, *region, kinds, true)),
                };
            }
        }
        let sound = (LEAST_ABROAD..=MOST_DIGITS).contains(&digits.len()) && !digits.starts_with('0');
        return if sound { Ok(Reading::good(dialled.to_owned())) } else { Err(Finding::error(IssueCode::PhoneForm)) };
    }
    if let Some(number) = numbers::of(region, dialled, false) {
        return taken(&number, region, kinds);
    }
    // Many leave the + out before a country's code. Nobody's own numbers look like that.
    for (region, _, code) in REGIONS {
        let number = dialled.strip_prefix(code).and_then(|national| numbers::of(*region, national, true));
        if let Some(number) = number.filter(|number| number.kind == PhoneKind::Mobile) {
            return taken(&number, *region, kinds);
        }
    }
    Err(refused(dialled, region, kinds, false))
}

fn taken(number: &Number<'_>, region: Region, kinds: &[PhoneKind]) -> Result<Reading, Finding> {
    if kinds.contains(&number.kind) {
        let code = country_code(region);
        let value = format!("+{code}{}", number.digits);
        return Ok(Reading { display: Some(format!("+{code} {}", number.grouped())), ..Reading::good(value) });
    }
    let known: Vec<String> = kinds.iter().map(|kind| numbers::word(*kind).to_owned()).collect();
    Err(Finding::error(IssueCode::PhoneKind).with("kind", numbers::word(number.kind)).with("known", known))
}

/// Why a number is none of the region: how many digits it has, a missing area code, or its form.
fn refused(national: &str, region: Region, kinds: &[PhoneKind], international: bool) -> Finding {
    let length = national.chars().count();
    let code = if national.is_empty() {
        IssueCode::PhoneForm
    } else if numbers::lacks_area_code(region, national, kinds) {
        IssueCode::PhoneAreaCode
    } else if numbers::has_length(region, length, international, kinds) {
        IssueCode::PhoneForm
    } else {
        IssueCode::PhoneLength
    };
    let finding = Finding::error(code).with("region", word(region));
    if code == IssueCode::PhoneLength { finding.with("length", length) } else { finding }
}

/// The same with the numbers that may be meant: with 0 for O and 1 for l, without a 0 too many, with the code of
/// a country whose mobile numbers look like that.
fn with_repairs(mut finding: Finding, dialled: &str, region: Region, kinds: &[PhoneKind]) -> Finding {
    let mut meant = |dialled: &str| {
        let reading = if dialled.chars().all(is_dialled) { read(dialled, region, kinds).ok() } else { None };
        let display = reading.and_then(|reading| reading.display);
        if let Some(display) = display.filter(|display| !finding.suggestions.contains(display)) {
            finding.suggestions.push(display);
        }
    };
    meant(dialled);
    meant(dialled.trim_start_matches('0'));
    if kinds.contains(&PhoneKind::Mobile) && !dialled.starts_with('+') {
        for (region, _, code) in REGIONS {
            let number = numbers::of(*region, dialled, false);
            if number.is_some_and(|number| number.kind == PhoneKind::Mobile) {
                meant(&format!("+{code}{}", dialled.trim_start_matches('0')));
            }
        }
    }
    finding
}

const fn is_dialled(character: char) -> bool {
    matches!(character, '+' | '0'..='9')
}
