//! The characters of a text that are kept, and what is to be said of the others.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Span};
use super::super::fold::is_without_width;
use super::characters::{is_han, is_letter_or_mark};
use crate::problem::Severity;

/// What is kept of a text so far. Of each code there is one finding: the first place, as far as it goes.
#[derive(Debug, Default)]
pub(super) struct Sifted {
    kept: Vec<(char, Span)>,
    findings: Vec<Finding>,
}

impl Sifted {
    /// Keeps a character, or what it is written as.
    pub(super) fn keep(&mut self, character: char, span: Span) {
        self.kept.push((character, span));
    }

    /// What was kept last.
    pub(super) fn last(&self) -> Option<char> {
        self.kept.last().map(|(character, _)| *character)
    }

    /// What was kept.
    pub(super) fn kept(&self) -> &[(char, Span)] {
        &self.kept
    }

    /// What was kept, in another form.
    pub(super) fn keep_instead(&mut self, kept: Vec<(char, Span)>) {
        self.kept = kept;
    }

    /// Keeps a space, but only one of several.
    pub(super) fn keep_space(&mut self, span: Span) {
        if self.last() != Some(' ') {
            self.keep(' ', span);
        }
    }

    /// Says something of a character; what follows at once is told with it.
    pub(super) fn say(&mut self, finding: Finding, span: Span) {
        match self.findings.iter_mut().find(|told| told.code == finding.code) {
            Some(told) => {
                if let Some(before) = &mut told.span
                    && before.end == span.start
                {
                    before.end = span.end;
                }
            }
            None => {
                let starts_later = |told: &Finding| told.span.is_some_and(|told| told.start > span.start);
                let place = self.findings.iter().position(starts_later).unwrap_or(self.findings.len());
                self.findings.insert(place, finding.about(span));
            }
        }
    }

    /// Passes over a character that nobody sees, and says so; joiners are kept in the scripts that need them.
    /// False for any other character.
    pub(super) fn is_unseen(&mut self, character: char, span: Span) -> bool {
        let joins = matches!(character, '\u{200c}' | '\u{200d}');
        if joins && self.last().is_some_and(|last| last > '\u{2ff}' && !is_han(last) && is_letter_or_mark(last)) {
            self.keep(character, span);
            return true;
        }
        if is_without_width(character) {
            self.say(Finding::info(IssueCode::TextControl), span);
            return true;
        }
        if character.is_control() {
            self.say(Finding::error(IssueCode::TextControl), span);
            return true;
        }
        false
    }

    /// Says so where more than `most` characters are kept.
    pub(super) fn at_most(&mut self, most: u32) {
        let least_too_many = usize::try_from(most).unwrap_or(usize::MAX);
        if let (Some((_, first)), Some((_, last))) = (self.kept.get(least_too_many), self.kept.last()) {
            let span = Span { start: first.start, end: last.end };
            self.say(Finding::error(IssueCode::TextTooLong).with("most", u64::from(most)), span);
        }
    }

    /// Whether something that was said is an error.
    pub(super) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// What was kept, unless something in it is an error; what is said stands as the text goes.
    pub(super) fn reading(self) -> Reading {
        let value = (!self.has_errors()).then(|| self.kept.iter().map(|(character, _)| *character).collect());
        Reading { value, findings: self.findings, ..Reading::default() }
    }
}
