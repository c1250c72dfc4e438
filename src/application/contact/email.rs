//! An e-mail address, and the provider that was probably meant.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Span};
use super::super::fold::{Folded, is_without_width};
use super::super::listed::is_one_of;
use super::characters::{is_digit, is_letter_or_mark};
use super::provider;
use super::sifted::{Sifted, written};
use crate::problem::Severity;

/// The most characters before the @.
const MOST_LOCAL: usize = 64;
/// The most characters in all.
const MOST: usize = 254;
/// The most characters between two dots of a domain.
const MOST_LABEL: usize = 63;

/// Reads an e-mail address by the rule of HTML, with a dot in the domain and none at the wrong place; the
/// domain is written in lower case (of its ASCII letters). Letters outside ASCII are taken and told. Where
/// the domain is much like one of the providers that most people have, the address with that is suggested.
///
/// ```
/// use huiji::application::{Folded, contact::email};
///
/// let read = email(&Folded::new("li.lei@GMIAL.com"));
/// assert_eq!(read.value.as_deref(), Some("li.lei@gmial.com"));
/// assert_eq!(read.findings[0].suggestions, ["li.lei@gmail.com"]);
/// assert_eq!(email(&Folded::new("li.lei@work")).value, None);
/// ```
#[must_use]
pub fn email(text: &Folded) -> Reading {
    let mut reading = read(text, true);
    if reading.value.is_none() {
        let joined = read(text, false).value;
        if let Some(finding) = reading.findings.first_mut()
            && finding.suggestions.is_empty()
        {
            finding.suggestions.extend(joined);
        }
    }
    reading
}

/// With the spaces that are in it, or without.
#[inline(never)] // It is long, and called at two places.
fn read(text: &Folded, spaces: bool) -> Reading {
    let mut sifted = Sifted::default();
    let mut at = None;
    for (character, span) in text.placed() {
        // The full stops of Chinese are dots here, and ASCII letters of a domain are small.
        let character = match character {
            '。' | '｡' => '.',
            _ if is_without_width(*character) || (!spaces && character.is_whitespace()) => continue,
            _ if at.is_some() => character.to_ascii_lowercase(),
            _ => *character,
        };
        if character == '@' {
            if at.is_some() {
                return Reading::bad(Finding::error(IssueCode::EmailAtRepeated).about(*span));
            }
            at = Some((sifted.kept().len(), *span));
        }
        if !character.is_ascii() {
            sifted.say(IssueCode::EmailUnicode, Severity::Info, *span);
        }
        sifted.keep(character, *span);
        if sifted.kept().len() > MOST {
            sifted.refuse_more(IssueCode::EmailTooLong, MOST, *span);
        }
    }
    let Some((place, at)) = at else { return Reading::bad(Finding::error(IssueCode::EmailAtMissing)) };
    let characters = sifted.take();
    let (local, domain) = characters.split_at_checked(place).unwrap_or_default();
    let domain = domain.get(1..).unwrap_or_default();
    tell_local(&mut sifted, local, at);
    let mut meant = None;
    if !sifted.has_errors()
        && let Some(provider) = provider::nearest(&written(domain))
    {
        let mut address = written(characters.get(..=place).unwrap_or_default());
        address.push_str(provider);
        meant = Some(address);
    }
    tell_domain(&mut sifted, domain, at, meant);
    sifted.keep_instead(characters);
    sifted.reading()
}

fn tell_local(sifted: &mut Sifted, local: &[(char, Span)], at: Span) {
    let mut before = ('.', at);
    for (place, (character, span)) in local.iter().enumerate() {
        if *character == '.' && before.0 == '.' {
            sifted.refuse(IssueCode::EmailLocalDots, *span);
        } else if !stands_before_the_at(*character) {
            sifted.refuse(IssueCode::EmailCharacters, *span);
        }
        if place >= MOST_LOCAL {
            sifted.refuse_more(IssueCode::EmailLocalLength, MOST_LOCAL, *span);
        }
        before = (*character, *span);
    }
    if local.is_empty() {
        sifted.refuse_more(IssueCode::EmailLocalLength, MOST_LOCAL, at);
    } else if before.0 == '.' {
        sifted.refuse(IssueCode::EmailLocalDots, before.1);
    }
}

/// Tells what is wrong with a domain: the first character that no domain has, else its form. Whether right or
/// wrong, the address that is `meant` is suggested.
fn tell_domain(sifted: &mut Sifted, domain: &[(char, Span)], at: Span, meant: Option<String>) {
    let mut foreign = None;
    let mut whole = at;
    let mut sound = true;
    let mut labels = 1_usize;
    let mut length = 0_usize;
    let mut before = '-';
    for (place, (character, span)) in domain.iter().enumerate() {
        whole = Span { start: if place == 0 { span.start } else { whole.start }, end: span.end };
        if *character == '.' {
            sound &= before != '-';
            labels = labels.saturating_add(1);
            length = 0;
            before = '-';
            continue;
        }
        if foreign.is_none() && !stands_in_a_domain(*character) {
            foreign = Some(*span);
        }
        length = length.saturating_add(1);
        sound &= length <= MOST_LABEL && (*character != '-' || length > 1);
        before = *character;
    }
    sound &= before != '-' && labels > 1;
    let (code, severity) = match foreign {
        Some(_) => (IssueCode::EmailCharacters, Severity::Error),
        None if !sound => (IssueCode::EmailDomain, Severity::Error),
        None if meant.is_some() => (IssueCode::EmailMaybeMistyped, Severity::Warning),
        None => return,
    };
    if let Some(finding) = sifted.say(code, severity, foreign.unwrap_or(whole))
        && let Some(meant) = meant
    {
        finding.suggestions.push(meant);
    }
}

fn stands_before_the_at(character: char) -> bool {
    is_one_of("!#$%&'*+/=?^_`{|}~", character) || stands_in_a_domain(character)
}

fn stands_in_a_domain(character: char) -> bool {
    matches!(character, '-' | '.') || is_letter_or_mark(character) || is_digit(character)
}
