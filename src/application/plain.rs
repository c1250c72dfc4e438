//! Choices, amounts, counts and days, as people enter them.

use super::code::IssueCode;
use super::finding::{Finding, Reading, Span};
use super::fold::Folded;
use super::listed::is_one_of;
use crate::calendar::Day;
use crate::problem::Code;
use crate::units::{Currency, Money};

/// Reads one of a few words.
pub(super) fn choice(text: &Folded, known: &[&str]) -> Reading {
    let chosen = text.text();
    if known.contains(&chosen.as_str()) { Reading::good(chosen) } else { Reading::bad(unknown_choice(known)) }
}

/// The finding of a choice that is none of the known ones.
pub(super) fn unknown_choice(known: &[&str]) -> Finding {
    Finding::error(IssueCode::ChoiceUnknown).with_known(&|place| known.get(place).copied())
}

/// Reads an amount from `least` to `most`, both included: `8000`, `8,000.00`, `¥8,000 元`.
pub(super) fn amount(text: &Folded, least: Option<Money>, most: Option<Money>, currency: Currency) -> Reading {
    // The sign of another currency is none to be passed over.
    let signs = if [Currency::CNY, Currency::JPY].contains(&currency) { "¥￥元 " } else { "$元 " };
    let mut characters = text.placed();
    while let Some(((sign, _), rest)) = characters.split_first()
        && is_one_of(signs, *sign)
    {
        characters = rest;
    }
    while let Some(((sign, _), rest)) = characters.split_last()
        && is_one_of(signs, *sign)
    {
        characters = rest;
    }
    match Money::parse(&whole(characters).unwrap_or_default(), currency) {
        Ok(money) => {
            let below = money.is_negative() || least.is_some_and(|least| money.minor() < least.minor());
            if !below && most.is_none_or(|most| money.minor() <= most.minor()) {
                return Reading::good(money.to_string());
            }
        }
        Err(fault) if fault.code == Code::MoneyOutOfRange => {}
        Err(_) => {
            let digits = usize::from(currency.digits());
            return Reading::bad(Finding::error(IssueCode::AmountSyntax).with("digits", digits));
        }
    }
    let least = least.unwrap_or_else(|| Money::zero(currency));
    let finding = Finding::error(IssueCode::AmountOutOfRange).with("least", least.to_string());
    Reading::bad(match most {
        Some(most) => finding.with("most", most.to_string()),
        None => finding,
    })
}

/// Reads a whole number from `least` to `most`, both included: `1200`, `1,200`.
pub(super) fn count(text: &Folded, least: u32, most: u32) -> Reading {
    let digits = whole(text.placed()).unwrap_or_default();
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Reading::bad(Finding::error(IssueCode::CountSyntax));
    }
    match digits.parse::<u32>().ok().filter(|count| (least..=most).contains(count)) {
        Some(count) => Reading::good(count.to_string()),
        None => Reading::bad(
            Finding::error(IssueCode::CountOutOfRange).with("least", u64::from(least)).with("most", u64::from(most)),
        ),
    }
}

/// A number without what sets its thousands apart, commas or spaces; `None` where something else is set apart, of
/// which nobody knows what is meant: `1,5`.
#[inline(never)] // It is called at two places.
fn whole(number: &[(char, Span)]) -> Option<String> {
    let mut plain = String::new();
    let mut between = None;
    let mut fraction = false;
    // Of the whole number, after what was set apart last.
    let mut digits = 0_usize;
    for (character, _) in number {
        fraction |= *character == '.';
        if !fraction && matches!(character, ',' | ' ') {
            let sound = match between {
                None => (1..=3).contains(&digits),
                Some(known) => known == character && digits == 3,
            };
            if !sound {
                return None;
            }
            between = Some(character);
            digits = 0;
        } else {
            plain.push(*character);
            digits = digits.saturating_add(usize::from(!fraction && character.is_ascii_digit()));
        }
    }
    (between.is_none() || digits == 3).then_some(plain)
}

/// Reads a day from 1900 to `last`, both included: `2026-03-15`, `2026/3/15`, `2026年3月15日`, `20260315`.
pub(super) fn day(text: &Folded, last: Day) -> Reading {
    let Some(written) = written_day(text) else { return Reading::bad(Finding::error(IssueCode::DateSyntax)) };
    let mut finding = Finding::error(IssueCode::DateOutOfRange);
    match Day::parse(&written) {
        Ok(day) if day <= last => {
            let mut reading = Reading::good(written);
            reading.born = Some(day);
            return reading;
        }
        Err(fault) if fault.code == Code::DateNotADay => finding.code = IssueCode::DateNotADay,
        _ => finding.params = Day::out_of_range(Day::FIRST, last).params,
    }
    Reading::bad(finding)
}

/// A day as ISO 8601 writes it.
fn written_day(text: &Folded) -> Option<String> {
    let mut digits = String::new();
    // How many of them year, month and day have.
    let mut counts = [0_usize; 3];
    let mut part = 0_usize;
    let mut ended = false;
    for (character, _) in text.placed() {
        match (character, counts.get_mut(part)) {
            // What stands apart is not one number: `1 1` is not the eleventh.
            ('0'..='9', Some(count)) if !ended => {
                digits.push(*character);
                *count = count.saturating_add(1);
            }
            ('-' | '/' | '.' | '年' | '月', _) => {
                part = part.saturating_add(1);
                ended = false;
            }
            ('日' | ' ', Some(count)) => ended = *count > 0,
            _ => return None,
        }
    }
    let counts = match (part, counts) {
        (0, [8, ..]) => [4, 2, 2],
        (2, [4, 1..=2, 1..=2]) => counts,
        _ => return None,
    };
    let mut written = String::new();
    let mut digits = digits.bytes();
    for (count, most) in counts.into_iter().zip([4, 2, 2]) {
        if most == 2 {
            written.push('-');
        }
        if count < most {
            written.push('0');
        }
        for digit in digits.by_ref().take(count) {
            written.push(char::from(digit));
        }
    }
    Some(written)
}
