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
    let refused = match (read(&dialled, region, kinds), wrong) {
        (Ok(reading), None) => return reading,
        (Err(refused), None) => refused,
        (_, Some(_)) => Refused { code: IssueCode::PhoneForm, region: None, length: 0, kind: None },
    };
    let mut finding = Finding::error(refused.code);
    if let Some((from, to)) = wrong {
        finding.span = text.span(from, to);
    }
    if let Some(region) = refused.region {
        finding.params.push(("region", word(region).into()));
    }
    if refused.code == IssueCode::PhoneLength {
        finding.params.push(("length", refused.length.into()));
    }
    if let Some(kind) = refused.kind {
        let mut known = Vec::with_capacity(kinds.len());
        for kind in kinds {
            known.push(numbers::word(*kind).to_owned());
        }
        finding.params.push(("kind", numbers::word(kind).into()));
        finding.params.push(("known", known.into()));
    }
    finding.suggestions = meant(&dialled, region, kinds);
    Reading::bad(finding)
}

/// Why a number is not taken.
struct Refused {
    code: IssueCode,
    /// The region whose numbers do not look like that.
    region: Option<Region>,
    /// How many digits it has, without its country's code.
    length: usize,
    /// The kind that it is of.
    kind: Option<PhoneKind>,
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
            _ if character.is_whitespace() || is_without_width(character) => continue,
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

fn read(dialled: &str, region: Region, kinds: &[PhoneKind]) -> Result<Reading, Refused> {
    let international = dialled.strip_prefix('+');
    for (region, _, code) in REGIONS {
        if let Some(national) = international.and_then(|digits| digits.strip_prefix(code)) {
            return match numbers::of(*region, national, true) {
                Some(number) => taken(&number, *region, kinds),
                None => Err(refused(national, *region, kinds, true)),
            };
        }
    }
    if let Some(digits) = international {
        let sound = (LEAST_ABROAD..=MOST_DIGITS).contains(&digits.len()) && !digits.starts_with('0');
        let refused = Refused { code: IssueCode::PhoneForm, region: None, length: 0, kind: None };
        return if sound { Ok(Reading::good(dialled.to_owned())) } else { Err(refused) };
    }
    if let Some(number) = numbers::of(region, dialled, false) {
        return taken(&number, region, kinds);
    }
    // Many leave the + out before a country's code. Nobody's own numbers look like that.
    for (region, _, code) in REGIONS {
        let number = dialled.strip_prefix(code).and_then(|national| numbers::of(*region, national, true));
        if let Some(number) = number
            && number.kind == PhoneKind::Mobile
        {
            return taken(&number, *region, kinds);
        }
    }
    Err(refused(dialled, region, kinds, false))
}

#[inline(never)] // It is called at three places.
fn taken(number: &Number<'_>, region: Region, kinds: &[PhoneKind]) -> Result<Reading, Refused> {
    if !kinds.contains(&number.kind) {
        return Err(Refused { code: IssueCode::PhoneKind, region: None, length: 0, kind: Some(number.kind) });
    }
    let mut value = String::from("+");
    value.push_str(country_code(region));
    let mut display = value.clone();
    value.push_str(number.digits);
    display.push(' ');
    number.write_grouped(&mut display);
    Ok(Reading { display: Some(display), ..Reading::good(value) })
}

/// Why a number is none of the region: its form, a missing area code, or how many digits it has.
#[inline(never)] // It is called at two places.
fn refused(national: &str, region: Region, kinds: &[PhoneKind], international: bool) -> Refused {
    let code = if national.is_empty() || numbers::has_length(region, national.len(), international, kinds) {
        IssueCode::PhoneForm
    } else if numbers::lacks_area_code(region, national, kinds) {
        IssueCode::PhoneAreaCode
    } else {
        IssueCode::PhoneLength
    };
    Refused { code, region: Some(region), length: national.len(), kind: None }
}

/// The numbers that may be meant: with 0 for O and 1 for l, without a 0 too many, with the 0 or the + that is not there,
/// with the code of a country whose mobile numbers look like that.
fn meant(dialled: &str, region: Region, kinds: &[PhoneKind]) -> Vec<String> {
    let mut meant = Vec::new();
    if !dialled.bytes().all(|byte| matches!(byte, b'+' | b'0'..=b'9')) {
        return meant;
    }
    for (start, rest) in [("", dialled), ("", dialled.trim_start_matches('0')), ("0", dialled), ("+", dialled)] {
        let mut dialled = start.to_owned();
        dialled.push_str(rest);
        if let Ok(reading) = read(&dialled, region, kinds) {
            suggest(&mut meant, reading);
        }
    }
    for (region, ..) in REGIONS {
        if let Some(number) = numbers::of(*region, dialled, false)
            && number.kind == PhoneKind::Mobile
            && let Ok(reading) = taken(&number, *region, kinds)
        {
            suggest(&mut meant, reading);
        }
    }
    meant
}

fn suggest(meant: &mut Vec<String>, reading: Reading) {
    if let Some(display) = reading.display
        && !meant.contains(&display)
    {
        meant.push(display);
    }
}
