//! An e-mail address, and the provider that was probably meant.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Span};
use super::super::fold::{Folded, is_without_width};
use super::characters::{is_digit, is_letter_or_mark};
use super::provider;
use super::sifted::Sifted;

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
    let mut reading = read(text);
    if reading.has_errors() && text.characters().any(char::is_whitespace) {
        let joined: String = text.characters().filter(|character| !character.is_whitespace()).collect();
        let joined = read(&Folded::new(&joined)).value;
        if let Some(finding) = reading.findings.first_mut() {
            finding.suggestions.extend(joined);
        }
    }
    reading
}

fn read(text: &Folded) -> Reading {
    let mut sifted = Sifted::default();
    for (character, span) in text.placed() {
        match character {
            // The full stops of Chinese are dots here.
            '。' | '｡' => sifted.keep('.', *span),
            _ if is_without_width(*character) => {}
            _ => sifted.keep(*character, *span),
        }
    }
    let mut characters = sifted.kept().to_vec();
    let mut signs = characters.iter().enumerate().filter(|(_, (character, _))| *character == '@');
    let Some((place, (_, at))) = signs.next() else { return Reading::bad(Finding::error(IssueCode::EmailAtMissing)) };
    if let Some((_, (_, again))) = signs.next() {
        return Reading::bad(Finding::error(IssueCode::EmailAtRepeated).about(*again));
    }
    let at = *at;
    for (character, _) in characters.iter_mut().skip(place) {
        character.make_ascii_lowercase();
    }
    let (local, domain) = characters.split_at(place);
    let domain = domain.get(1..).unwrap_or_default();
    tell_local(&mut sifted, local, at);
    let meant = if sifted.has_errors() { None } else { meant(local, domain) };
    tell_domain(&mut sifted, domain, at, meant);
    if let Some(span) = span_of(characters.get(MOST..).unwrap_or_default()) {
        sifted.say(Finding::error(IssueCode::EmailTooLong).with("most", MOST), span);
    }
    if let Some((_, span)) = characters.iter().find(|(character, _)| !character.is_ascii()) {
        sifted.say(Finding::info(IssueCode::EmailUnicode), *span);
    }
    sifted.keep_instead(characters);
    sifted.reading()
}

fn tell_local(sifted: &mut Sifted, local: &[(char, Span)], at: Span) {
    let mut before = '.';
    for (place, (character, span)) in local.iter().enumerate() {
        let last = place.saturating_add(1) == local.len();
        if *character == '.' && (before == '.' || last) {
            sifted.say(Finding::error(IssueCode::EmailLocalDots), *span);
        } else if *character != '.' && !stands_before_the_at(*character) {
            sifted.say(Finding::error(IssueCode::EmailCharacters), *span);
        }
        before = *character;
    }
    let too_many = span_of(local.get(MOST_LOCAL..).unwrap_or_default());
    if let Some(span) = too_many.or(local.is_empty().then_some(at)) {
        sifted.say(Finding::error(IssueCode::EmailLocalLength).with("most", MOST_LOCAL), span);
    }
}

fn tell_domain(sifted: &mut Sifted, domain: &[(char, Span)], at: Span, meant: Option<String>) {
    let mut labels = 0_usize;
    let mut sound = true;
    for label in domain.split(|(character, _)| *character == '.') {
        labels = labels.saturating_add(1);
        let hyphen = |character: Option<&(char, Span)>| character.is_none_or(|(character, _)| *character == '-');
        sound &= label.len() <= MOST_LABEL && !hyphen(label.first()) && !hyphen(label.last());
    }
    let whole = span_of(domain).unwrap_or(at);
    let wrong = domain.iter().find(|(character, _)| !stands_in_a_domain(*character));
    let (mut finding, span) = match wrong {
        Some((_, span)) => (Finding::error(IssueCode::EmailCharacters), *span),
        None if !sound || labels < 2 => (Finding::error(IssueCode::EmailDomain), whole),
        None if meant.is_some() => (Finding::warning(IssueCode::EmailMaybeMistyped), whole),
        None => return,
    };
    finding.suggestions.extend(meant);
    sifted.say(finding, span);
}

/// The address with the provider that is near.
fn meant(local: &[(char, Span)], domain: &[(char, Span)]) -> Option<String> {
    let of = |characters: &[(char, Span)]| characters.iter().map(|(character, _)| *character).collect::<String>();
    provider::nearest(&of(domain)).map(|provider| format!("{}@{provider}", of(local)))
}

/// Where these stand; nowhere without any.
fn span_of(characters: &[(char, Span)]) -> Option<Span> {
    let ((_, first), (_, last)) = (characters.first()?, characters.last()?);
    Some(Span { start: first.start, end: last.end })
}

fn stands_before_the_at(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || "!#$%&'*+-/=?^_`{|}~".contains(character)
        || (!character.is_ascii() && stands_in_a_domain(character))
}

fn stands_in_a_domain(character: char) -> bool {
    character == '.' || character == '-' || is_letter_or_mark(character) || is_digit(character)
}
