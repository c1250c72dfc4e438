//! Choices, amounts, counts and days, as people enter them.

use super::code::IssueCode;
use super::finding::{Finding, Reading};
use super::fold::Folded;
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
    let mut names = Vec::with_capacity(known.len());
    for name in known {
        names.push((*name).to_owned());
    }
    Finding::error(IssueCode::ChoiceUnknown).with("known", names)
}

/// Reads an amount from `least` to `most`, both included: `8000`, `8,000.00`, `¥8,000 元`.
pub(super) fn amount(text: &Folded, least: Option<Money>, most: Option<Money>, currency: Currency) -> Reading {
    // The sign of another currency is none to be passed over.
    let signs = if [Currency::CNY, Currency::JPY].contains(&currency) {
        ['¥', '￥', '元', ' ']
    } else {
        ['$', '$', '元', ' ']
    };
    let plain = whole(text.text().trim_matches(signs)).unwrap_or_default();
    let out_of_range = || {
        let least = least.map_or_else(|| Money::zero(currency).to_string(), |money| money.to_string());
        let finding = Finding::error(IssueCode::AmountOutOfRange).with("least", least);
        Reading::bad(match most {
            Some(most) => finding.with("most", most.to_string()),
            None => finding,
        })
    };
    match Money::parse(&plain, currency) {
        Ok(money) => {
            let below = money.is_negative() || least.is_some_and(|least| money.minor() < least.minor());
            if below || most.is_some_and(|most| money.minor() > most.minor()) {
                return out_of_range();
            }
            Reading::good(money.to_string())
        }
        Err(fault) if fault.code == Code::MoneyOutOfRange => out_of_range(),
        Err(_) => {
            let digits = usize::from(currency.digits());
            Reading::bad(Finding::error(IssueCode::AmountSyntax).with("digits", digits))
        }
    }
}

/// Reads a whole number from `least` to `most`, both included: `1200`, `1,200`.
pub(super) fn count(text: &Folded, least: u32, most: u32) -> Reading {
    let digits = whole(&text.text()).unwrap_or_default();
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
fn whole(number: &str) -> Option<String> {
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let between = if whole.contains(',') { ',' } else { ' ' };
    let mut plain = String::with_capacity(number.len());
    for (index, group) in whole.split(between).enumerate() {
        let thousands = group.len() == 3 || index == 0 && (1..=3).contains(&group.trim_start_matches('-').len());
        if whole.contains(between) && !thousands {
            return None;
        }
        plain.push_str(group);
    }
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    Some(plain)
}

/// Reads a day from 1900 to `last`, both included: `2026-03-15`, `2026/3/15`, `2026年3月15日`, `20260315`.
pub(super) fn day(text: &Folded, last: Day) -> Reading {
    let Some(written) = written_day(text) else { return Reading::bad(Finding::error(IssueCode::DateSyntax)) };
    match Day::parse(&written) {
        Ok(day) if day <= last => Reading { born: Some(day), ..Reading::good(written) },
        Err(fault) if fault.code == Code::DateNotADay => Reading::bad(Finding::error(IssueCode::DateNotADay)),
        _ => Reading::bad(
            Finding::error(IssueCode::DateOutOfRange)
                .with("first", Day::FIRST.to_string())
                .with("last", last.to_string()),
        ),
    }
}

/// A day as ISO 8601 writes it.
fn written_day(text: &Folded) -> Option<String> {
    let mut parts = vec![String::new()];
    let mut ended = false;
    for character in text.characters() {
        match (character, parts.last_mut()) {
            // What stands apart is not one number: `1 1` is not the eleventh.
            ('0'..='9', Some(part)) if !ended => part.push(character),
            ('-' | '/' | '.' | '年' | '月', _) => {
                parts.push(String::new());
                ended = false;
            }
            ('日' | ' ', Some(part)) => ended = !part.is_empty(),
            _ => return None,
        }
    }
    let (year, month, day) = match parts.as_slice() {
        [all] if all.len() == 8 => (all.get(..4)?, all.get(4..6)?, all.get(6..)?),
        [year, month, day] => (year.as_str(), month.as_str(), day.as_str()),
        _ => return None,
    };
    let sound = year.len() == 4 && (1..=2).contains(&month.len()) && (1..=2).contains(&day.len());
    sound.then(|| format!("{year}-{month:0>2}-{day:0>2}"))
}
