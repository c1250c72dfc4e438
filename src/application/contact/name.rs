//! A person's name, in any script. It stays as its bearer writes it: no Unicode normalisation.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Span};
use super::super::fold::Folded;
use super::super::listed::is_one_of;
use super::characters::{chooses_a_shape, is_digit, is_han, is_letter_or_mark, is_stand_in};
use super::sifted::Sifted;
use crate::problem::Severity;

/// The longest name, in characters.
const MOST: usize = 50;

/// Reads a person's name: 1 to 50 letters and marks of any script, with apostrophes, hyphens, spaces and
/// the separators that parts of a name have. Between Chinese characters every dot is written `·` (U+00B7),
/// but Taiwan's `‧` (U+2027) stays. A character that few systems have is a warning, never an error.
///
/// ```
/// use huiji::application::{Folded, contact::name};
///
/// let read = |text| name(&Folded::new(text)).value;
/// assert_eq!(read("凯文•杜兰特").as_deref(), Some("凯文·杜兰特"));
/// assert_eq!(read("Anne-Marie O’Neill").as_deref(), Some("Anne-Marie O’Neill"));
/// assert_eq!(read("张3"), None);
/// ```
#[must_use]
pub fn name(text: &Folded) -> Reading {
    read(text, MOST, take)
}

/// Takes each character of a name, then writes its separators as they are written, and tells a name that is
/// too long or has no letter. `take` is told whether the name has Chinese characters.
pub(super) fn read(text: &Folded, most: usize, take: fn(&mut Sifted, char, Span, bool)) -> Reading {
    let chinese = text.characters().any(is_han);
    let mut sifted = Sifted::default();
    for (character, span) in text.placed() {
        if !take_letter(&mut sifted, *character, *span) {
            take(&mut sifted, *character, *span, chinese);
        }
    }
    let separated = with_separators(&sifted.take());
    sifted.keep_instead(separated);
    sifted.at_most(most);
    let mut says_something = false;
    for (character, _) in sifted.kept() {
        let letter = is_letter_or_mark(*character) && !chooses_a_shape(*character);
        says_something |= letter || is_digit(*character) || is_stand_in(*character);
    }
    if !says_something && !sifted.has_errors() {
        let mut empty = Finding::error(IssueCode::NameEmpty);
        empty.span = text.span(0, text.count());
        return Reading::bad(empty);
    }
    sifted.reading()
}

fn take(sifted: &mut Sifted, character: char, span: Span, _: bool) {
    let after_a_letter = sifted.last().is_some_and(|last| is_letter_or_mark(last) || is_stand_in(last));
    match character {
        '`' | '´' => sifted.keep('\'', span),
        '\u{2010}'..='\u{2014}' | '−' => sifted.keep('-', span),
        _ if is_one_of(JOINING, character) || (character == '.' && after_a_letter) => sifted.keep(character, span),
        _ if is_digit(character) => sifted.refuse(IssueCode::NameDigit, span),
        _ => sifted.refuse(IssueCode::NameCharacter, span),
    }
}

/// Takes what every name may have: letters and marks, spaces, separators, what stands for a rare character.
/// False for any other character.
fn take_letter(sifted: &mut Sifted, character: char, span: Span) -> bool {
    let stand_in = is_stand_in(character);
    if stand_in {
        sifted.say(IssueCode::NameRare, Severity::Warning, span);
    }
    if stand_in || is_letter_or_mark(character) || is_one_of(DOTS, character) {
        sifted.keep(character, span);
        return true;
    }
    if sifted.is_unseen(character, span) {
        return true;
    }
    if character.is_whitespace() {
        sifted.keep_space(span);
    }
    character.is_whitespace()
}

/// Signs that stand between the parts of a name: apostrophes and hyphens, also of scripts that have their own.
const JOINING: &str = "'‘’-\u{58a}\u{5be}\u{5f3}\u{5f4}\u{f0b}\u{f0c}\u{1806}゠";

/// The dots that are typed for the one between the parts of a name.
const DOTS: &str = "·•‧∙⋅・･\u{387}\u{2e31}";

/// With one dot for all of them, and no space around it between Chinese characters.
fn with_separators(kept: &[(char, Span)]) -> Vec<(char, Span)> {
    let mut separated: Vec<(char, Span)> = Vec::with_capacity(kept.len());
    let mut rest = kept;
    while let Some(((character, span), after)) = rest.split_first() {
        rest = after;
        let dot = is_one_of(DOTS, *character) || *character == '.';
        if !dot {
            separated.push((*character, *span));
            continue;
        }
        let before = separated.iter().rposition(|(before, _)| *before != ' ');
        let next = after.iter().position(|(next, _)| *next != ' ');
        let of_han = |kept: Option<&(char, Span)>| kept.is_some_and(|(character, _)| is_han(*character));
        let between =
            of_han(before.and_then(|place| separated.get(place))) && of_han(next.and_then(|place| after.get(place)));
        if between {
            separated.truncate(before.map_or(0, |before| before.saturating_add(1)));
            rest = after.get(next.unwrap_or(0)..).unwrap_or_default();
            separated.push((if *character == '‧' { '‧' } else { '·' }, *span));
        } else {
            let stays = matches!(character, '.' | '‧' | '・' | '･');
            separated.push((if stays { *character } else { '·' }, *span));
        }
    }
    separated
}
