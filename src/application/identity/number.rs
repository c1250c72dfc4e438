//! A number as it was entered, without what people put between its groups.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Sex, Span};
use super::super::fold::{Folded, is_without_width};
use crate::calendar::Day;
use crate::problem::{Param, Severity};

/// The letters, digits and signs of a number, each known by its place in what was entered, and what
/// was found in it so far. Spaces, hyphens and characters of no width are gone, letters are capitals.
pub(super) struct Number<'t> {
    text: &'t Folded,
    /// ASCII; anything else is 0, which no number has.
    bytes: Vec<u8>,
    /// Where each of them stands in the text.
    places: Vec<usize>,
    findings: Vec<Finding>,
}

/// What a number says, if it is good.
#[derive(Default)]
pub(super) struct Says {
    pub(super) born: Option<Day>,
    pub(super) sex: Option<Sex>,
    /// Its last character stands in brackets where people read it.
    pub(super) bracketed: bool,
}

impl<'t> Number<'t> {
    pub(super) fn new(text: &'t Folded) -> Self {
        let mut number = Self { text, bytes: Vec::new(), places: Vec::new(), findings: Vec::new() };
        for (place, character) in text.characters().enumerate() {
            if !is_between_groups(character) {
                let byte = u8::try_from(character).ok().filter(u8::is_ascii);
                number.bytes.push(byte.unwrap_or(0).to_ascii_uppercase());
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

    /// Where some of its characters stand in what was entered, the end excluded.
    fn span(&self, from: usize, to: usize) -> Option<Span> {
        let last = self.places.get(to.checked_sub(1)?)?;
        self.text.span(*self.places.get(from)?, last.saturating_add(1))
    }

    /// An error about all of it.
    pub(super) fn wrong(&mut self, code: IssueCode) {
        self.error(code, 0, 0);
    }

    /// An error about some of its characters, the end excluded.
    pub(super) fn error(&mut self, code: IssueCode, from: usize, to: usize) {
        self.found(Severity::Error, code, from, to);
    }

    /// A warning about some of its characters, the end excluded.
    pub(super) fn warning(&mut self, code: IssueCode, from: usize, to: usize) {
        self.found(Severity::Warning, code, from, to);
    }

    #[inline(never)] // Forty places tell something, of which each would carry it.
    fn found(&mut self, severity: Severity, code: IssueCode, from: usize, to: usize) {
        let span = self.span(from, to);
        self.findings.push(Finding { severity, span, ..Finding::error(code) });
    }

    /// A parameter of what was found last.
    #[inline(never)] // As with what is found.
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
    pub(super) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Which of these forms it has; else there is an error about the characters that are not of the form
    /// of this length that it comes nearest to. A form has one letter for each character: see [`is_of`].
    pub(super) fn form(&mut self, forms: &[&str], code: IssueCode) -> Option<usize> {
        let mut nearest = (0, 0);
        for (place, form) in forms.iter().enumerate().filter(|(_, form)| form.len() == self.count()) {
            match self.first_run(&|place, byte| !form.as_bytes().get(place).is_some_and(|class| is_of(*class, byte))) {
                None => return Some(place),
                Some(run) if nearest.1 == 0 || nearest.0 < run.0 => nearest = run,
                Some(_) => {}
            }
        }
        self.error(code, nearest.0, nearest.1);
        None
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

    /// Only the letters and digits among some of its characters are kept; nothing more can be found in it then.
    pub(super) fn keep(&mut self, from: usize, to: usize) {
        self.bytes = self.part(from, to).iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    }

    /// What is made of it: nothing where an error was found.
    pub(super) fn reading(self, says: &Says) -> Reading {
        let (value, display, born, sex) = if self.has_errors() {
            (None, None, None, None)
        } else {
            let bracketed = says.bracketed.then(|| bracketed(&self.bytes));
            (Some(text_of(&self.bytes)), bracketed, says.born, says.sex)
        };
        Reading { value, display, born, sex, findings: self.findings }
    }
}

fn text_of(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).unwrap_or_default().to_owned()
}

/// With the last character in brackets, as cards of Hong Kong and Macau show it.
fn bracketed(bytes: &[u8]) -> String {
    let mut text = text_of(bytes);
    let last = text.pop();
    text.push('(');
    text.extend(last);
    text.push(')');
    text
}

/// Whether a form that has this letter takes this character.
///
/// `d` a digit, `x` a digit or X, `a` a digit or A, `l` a letter, `o` a letter from A to D, `h` H or M,
/// `m` 1, 5 or 7; in machine-readable zones `k` a letter or filler, `y` a digit or filler, `z` a letter,
/// digit or filler. All others are themselves.
const fn is_of(class: u8, byte: u8) -> bool {
    match class {
        b'd' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_digit() || byte == b'X',
        b'a' => byte.is_ascii_digit() || byte == b'A',
        b'l' => byte.is_ascii_uppercase(),
        b'o' => matches!(byte, b'A'..=b'D'),
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
