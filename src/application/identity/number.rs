//! A number as it was entered, without what people put between its groups.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Span};
use super::super::fold::{Folded, is_without_width};
use crate::problem::Severity;

/// The letters, digits and signs of a number, each known by its place in what was entered. Spaces,
/// hyphens and characters of no width are gone, letters are capitals.
pub(super) struct Number<'t> {
    text: &'t Folded,
    /// ASCII; anything else is 0, which no number has.
    bytes: Vec<u8>,
    /// Where each of them stands in the text.
    places: Vec<usize>,
}

impl<'t> Number<'t> {
    pub(super) fn new(text: &'t Folded) -> Self {
        let mut number = Self { text, bytes: Vec::new(), places: Vec::new() };
        for (place, character) in text.characters().enumerate() {
            if !is_between_groups(character) {
                number.bytes.push(u8::try_from(character).unwrap_or(0).to_ascii_uppercase());
                number.places.push(place);
            }
        }
        number
    }

    pub(super) const fn bytes(&self) -> &[u8] {
        self.bytes.as_slice()
    }

    pub(super) const fn count(&self) -> usize {
        self.bytes.len()
    }

    /// Some of its characters, the end excluded; none where it is shorter.
    pub(super) fn part(&self, from: usize, to: usize) -> &[u8] {
        self.bytes.get(from..to).unwrap_or_default()
    }

    /// The number that two digits from a place on write.
    pub(super) fn pair(&self, from: usize) -> Option<u8> {
        let [tens, units] = *self.part(from, from.saturating_add(2)) else { return None };
        let both = tens.is_ascii_digit() && units.is_ascii_digit();
        both.then(|| (tens & 15).saturating_mul(10).saturating_add(units & 15))
    }

    /// Whether the digit at a place is odd, which in many numbers says: male.
    pub(super) fn is_odd(&self, place: usize) -> bool {
        self.bytes.get(place).is_some_and(|digit| digit & 1 == 1)
    }

    /// Whether there are only digits.
    pub(super) fn is_digits(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_digit)
    }

    /// Its letters and digits, without its signs.
    pub(super) fn letters_and_digits(&self) -> Vec<u8> {
        self.bytes.iter().copied().filter(u8::is_ascii_alphanumeric).collect()
    }

    /// As a text.
    pub(super) fn text(&self) -> String {
        text_of(&self.bytes)
    }

    /// Where some of its characters stand in what was entered, the end excluded.
    pub(super) fn span(&self, from: usize, to: usize) -> Option<Span> {
        let last = self.places.get(to.checked_sub(1)?)?;
        self.text.span(*self.places.get(from)?, last.saturating_add(1))
    }

    /// An error about some of its characters, the end excluded.
    pub(super) fn error(&self, code: IssueCode, from: usize, to: usize) -> Finding {
        Finding { span: self.span(from, to), ..Finding::error(code) }
    }

    /// A warning about some of its characters, the end excluded.
    pub(super) fn warning(&self, code: IssueCode, from: usize, to: usize) -> Finding {
        Finding { span: self.span(from, to), ..Finding::warning(code) }
    }

    /// Which of these forms it has; else an error about the characters that are not of the form of this
    /// length that it comes nearest to. A form has one letter for each character: see [`is_of`].
    pub(super) fn form(&self, forms: &[&str], code: IssueCode) -> Result<usize, Reading> {
        let mut nearest = None;
        for (place, form) in forms.iter().enumerate().filter(|(_, form)| form.len() == self.count()) {
            match self.first_run(&|place, byte| !form.as_bytes().get(place).is_some_and(|class| is_of(*class, byte))) {
                None => return Ok(place),
                Some(run) if nearest.is_none_or(|(from, _)| from < run.0) => nearest = Some(run),
                Some(_) => {}
            }
        }
        let span = nearest.and_then(|(from, to)| self.span(from, to));
        Err(Reading::bad(Finding { span, ..Finding::error(code) }))
    }

    /// The places of the first characters in a row of which this is true, the end excluded.
    pub(super) fn first_run(&self, is: &dyn Fn(usize, u8) -> bool) -> Option<(usize, usize)> {
        let mut run = None;
        for (place, byte) in self.bytes.iter().enumerate() {
            let next = place.saturating_add(1);
            match (is(place, *byte), run) {
                (true, None) => run = Some((place, next)),
                (true, Some((from, _))) => run = Some((from, next)),
                (false, None) => {}
                (false, Some(_)) => return run,
            }
        }
        run
    }
}

/// A reading with these findings: of what can be made of the text nothing is left where one is an error.
pub(super) fn reading(good: Reading, findings: Vec<Finding>) -> Reading {
    if has_errors(&findings) { Reading { findings, ..Reading::default() } } else { Reading { findings, ..good } }
}

/// Whether one of them is an error.
pub(super) fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

pub(super) fn text_of(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// With the last character in brackets, as cards of Hong Kong and Macau show it.
pub(super) fn bracketed(bytes: &[u8]) -> Option<String> {
    let (last, others) = bytes.split_last()?;
    Some(text_of(&[others, b"(", &[*last], b")"].concat()))
}

/// Whether a form that has this letter takes this character.
///
/// `d` a digit, `x` a digit or X, `a` a digit or A, `l` a letter, `o` a letter from A to D, `w` a letter
/// or digit, `e` the same without I and O, `h` H or M, `m` 1, 5 or 7; in machine-readable zones `k` a
/// letter or filler, `y` a digit or filler, `z` a letter, digit or filler. All others are themselves.
const fn is_of(class: u8, byte: u8) -> bool {
    match class {
        b'd' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_digit() || byte == b'X',
        b'a' => byte.is_ascii_digit() || byte == b'A',
        b'l' => byte.is_ascii_uppercase(),
        b'o' => matches!(byte, b'A'..=b'D'),
        b'w' => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
        b'e' => byte.is_ascii_digit() || byte.is_ascii_uppercase() && !matches!(byte, b'I' | b'O'),
        b'h' => matches!(byte, b'H' | b'M'),
        b'm' => matches!(byte, b'1' | b'5' | b'7'),
        b'k' => byte.is_ascii_uppercase() || byte == b'<',
        b'y' => byte.is_ascii_digit() || byte == b'<',
        b'z' => byte.is_ascii_digit() || byte.is_ascii_uppercase() || byte == b'<',
        itself => itself == byte,
    }
}

/// Spaces, also those between lines, hyphens and dashes of every length, and what nobody sees.
const fn is_between_groups(character: char) -> bool {
    character.is_whitespace()
        || is_without_width(character)
        || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}')
}
