//! A number as it was entered, without what people put between its groups.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Sex, Span};
use super::super::fold::{Folded, is_blank};
use crate::calendar::Day;
use crate::problem::{Param, Severity};

/// The letters, digits and signs of a number, each known by its place in what was entered, what was found in it so
/// far, and what it says if it is good. Spaces, hyphens and characters of no width are gone, letters are capitals.
#[derive(Default)]
pub(super) struct Number {
    /// ASCII; anything else is 0, which no number has.
    bytes: Vec<u8>,
    /// Where each of them stands in what was entered.
    spans: Vec<Span>,
    findings: Vec<Finding>,
    pub(super) born: Option<Day>,
    pub(super) sex: Option<Sex>,
    /// Its last character stands in brackets where people read it.
    pub(super) bracketed: bool,
}

impl Number {
    pub(super) fn new(text: &Folded) -> Self {
        let mut number = Self::default();
        for (character, span) in text.placed() {
            if !is_between_groups(*character) {
                let byte = if character.is_ascii() { u8::try_from(*character).unwrap_or(0) } else { 0 };
                number.bytes.push(byte.to_ascii_uppercase());
                number.spans.push(*span);
            }
        }
        number
    }

    pub(super) const fn count(&self) -> usize {
        self.bytes.len()
    }

    /// The character at a place; 0 where there is none.
    #[inline(never)] // Many places look at characters, and tell something, of which each would carry it.
    pub(super) fn byte(&self, place: usize) -> u8 {
        self.bytes.get(place).copied().unwrap_or(0)
    }

    /// Some of its characters, the end excluded; none where it is shorter.
    #[inline(never)]
    pub(super) fn part(&self, from: usize, to: usize) -> &[u8] {
        self.bytes.get(from..to).unwrap_or_default()
    }

    /// Whether some of its characters are all of a class: see [`is_of`].
    #[inline(never)]
    pub(super) fn is(&self, from: usize, to: usize, class: u8) -> bool {
        is_of_form(self.part(from, to), &[class])
    }

    /// The number that two digits from a place on write.
    #[inline(never)]
    pub(super) fn pair(&self, from: usize) -> u8 {
        let (tens, units) = (self.byte(from), self.byte(from.saturating_add(1)));
        (tens & 15).saturating_mul(10).saturating_add(units & 15)
    }

    /// Says that there is an error about all of it.
    pub(super) fn wrong(&mut self, code: IssueCode) {
        self.error(code, 0, 0);
    }

    /// Says that there is an error about some of its characters, the end excluded.
    pub(super) fn error(&mut self, code: IssueCode, from: usize, to: usize) {
        self.found(Severity::Error, code, from, to);
    }

    /// Warns about some of its characters, the end excluded.
    pub(super) fn warning(&mut self, code: IssueCode, from: usize, to: usize) {
        self.found(Severity::Warning, code, from, to);
    }

    #[inline(never)]
    pub(super) fn found(&mut self, severity: Severity, code: IssueCode, from: usize, to: usize) {
        let last = to.checked_sub(1).and_then(|last| self.spans.get(last));
        let span = match (self.spans.get(from), last) {
            (Some(first), Some(last)) => Some(Span { start: first.start, end: last.end }),
            _ => None,
        };
        self.findings.push(Finding { severity, span, ..Finding::error(code) });
    }

    /// A parameter of what was found last.
    #[inline(never)]
    pub(super) fn with(&mut self, name: &'static str, value: Param) {
        if let Some(finding) = self.findings.last_mut() {
            finding.params.push((name, value));
        }
    }

    /// What to enter instead, of what was found last.
    pub(super) fn suggest(&mut self, bytes: &[u8]) {
        if let Some(finding) = self.findings.last_mut() {
            finding.suggestions.push(text_of(bytes));
        }
    }

    /// How much was found so far.
    pub(super) const fn found_so_far(&self) -> usize {
        self.findings.len()
    }

    /// Whether an error was found so far.
    #[inline(never)]
    pub(super) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Whether it has so many characters; else there is an error that tells how many it has.
    pub(super) fn has_length(&mut self, count: usize, code: IssueCode) -> bool {
        if self.count() != count {
            self.wrong(code);
            self.with("length", self.count().into());
        }
        self.count() == count
    }

    /// Which of these forms it has; else there is an error about the characters that are not of the form
    /// of this length that it comes nearest to. A form has a class for each character: see [`is_of`].
    #[inline(never)]
    pub(super) fn form(&mut self, forms: &[&str], code: IssueCode) -> Option<usize> {
        let mut nearest = (0, 0);
        for (place, form) in forms.iter().enumerate() {
            if form.len() != self.count() {
                continue;
            }
            let run = first_run(&self.bytes, form.as_bytes());
            if run.1 == 0 {
                return Some(place);
            }
            if nearest.1 == 0 || nearest.0 < run.0 {
                nearest = run;
            }
        }
        self.error(code, nearest.0, nearest.1);
        None
    }

    /// Only the letters and digits among some of its characters are kept; nothing more can be found in it then.
    pub(super) fn keep(&mut self, from: usize, to: usize) {
        let mut kept = Vec::new();
        for byte in self.part(from, to) {
            if byte.is_ascii_alphanumeric() {
                kept.push(*byte);
            }
        }
        self.bytes = kept;
    }

    /// What is made of it: only what was found where there is an error.
    pub(super) fn reading(self) -> Reading {
        let mut reading = Reading { findings: self.findings, ..Reading::NONE };
        if !reading.has_errors() {
            reading.value = Some(text_of(&self.bytes));
            reading.display = if self.bracketed { bracketed(&self.bytes) } else { None };
            reading.born = self.born;
            reading.sex = self.sex;
        }
        reading
    }
}

#[inline(never)]
fn text_of(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).unwrap_or_default().to_owned()
}

/// With the last character in brackets, as cards of Hong Kong and Macau show it.
fn bracketed(bytes: &[u8]) -> Option<String> {
    let (last, others) = bytes.split_last()?;
    Some(text_of(&[others, b"(", &[*last], b")"].concat()))
}

/// Whether each character is of its class.
pub(super) fn is_of_form(bytes: &[u8], form: &[u8]) -> bool {
    first_run(bytes, form).1 == 0
}

/// The places of the first characters in a row that are not of their class, the end excluded: that at their place in
/// the form, or behind its end the last one. Both are 0 where there are none.
#[inline(never)]
pub(super) fn first_run(bytes: &[u8], form: &[u8]) -> (usize, usize) {
    let mut run = (0, 0);
    for (place, byte) in bytes.iter().enumerate() {
        let class = form.get(place).or(form.last());
        if !class.is_some_and(|class| is_of(*class, *byte)) {
            run = (if run.1 == 0 { place } else { run.0 }, place.saturating_add(1));
        } else if run.1 > 0 {
            break;
        }
    }
    run
}

/// Whether a character is of a class.
///
/// `d` a digit, `x` a digit or X, `a` a digit or A, `l` a letter, `o` a letter from A to D, `h` H or M,
/// `m` 1, 5 or 7, `c` a letter or digit, `e` one but I or O, `u` one that social credit codes have; in
/// machine-readable zones `k` a letter or filler, `y` a digit or filler, `z` a letter, digit or filler.
/// All others are themselves.
const fn is_of(class: u8, byte: u8) -> bool {
    let (digit, letter) = (byte.is_ascii_digit(), byte.is_ascii_uppercase());
    match class {
        b'd' => digit,
        b'x' => digit || byte == b'X',
        b'a' => digit || byte == b'A',
        b'l' => letter,
        b'o' => matches!(byte, b'A'..=b'D'),
        b'h' => matches!(byte, b'H' | b'M'),
        b'm' => matches!(byte, b'1' | b'5' | b'7'),
        b'c' => digit || letter,
        b'e' => (digit || letter) && !matches!(byte, b'I' | b'O'),
        b'u' => (digit || letter) && !matches!(byte, b'I' | b'O' | b'S' | b'V' | b'Z'),
        b'k' => letter || byte == b'<',
        b'y' => digit || byte == b'<',
        b'z' => digit || letter || byte == b'<',
        itself => itself == byte,
    }
}

/// Spaces, also those between lines, hyphens and dashes of every length, and what nobody sees.
fn is_between_groups(character: char) -> bool {
    is_blank(character) || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}')
}
