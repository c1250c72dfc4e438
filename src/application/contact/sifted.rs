//! The characters of a text that are kept, and what is to be said of the others.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading, Span};
use super::super::fold::is_without_width;
use super::characters::{is_han, is_letter_or_mark};
use crate::problem::Severity;

/// What is kept of a text so far. Of each code there is one finding, as bad as it is: the first place, as far
/// as it goes. The findings stand as the text goes.
#[derive(Debug, Default)]
pub(super) struct Sifted {
    kept: Vec<(char, Span)>,
    findings: Vec<Finding>,
}

impl Sifted {
    /// Keeps a character, or what it is written as.
    #[inline(never)] // It is called at many places.
    pub(super) fn keep(&mut self, character: char, span: Span) {
        self.kept.push((character, span));
    }

    /// Keeps a space, but only one of several.
    pub(super) fn keep_space(&mut self, span: Span) {
        if self.last() != Some(' ') {
            self.keep(' ', span);
        }
    }

    /// What was kept last.
    pub(super) fn last(&self) -> Option<char> {
        self.kept.last().map(|(character, _)| *character)
    }

    /// What was kept.
    pub(super) fn kept(&self) -> &[(char, Span)] {
        &self.kept
    }

    /// Takes what was kept, to keep it in another form.
    pub(super) fn take(&mut self) -> Vec<(char, Span)> {
        std::mem::take(&mut self.kept)
    }

    /// What was kept, in another form.
    pub(super) fn keep_instead(&mut self, kept: Vec<(char, Span)>) {
        self.kept = kept;
    }

    /// Says something of a character; what follows at once is told with it.
    #[inline(never)] // It is called at many places.
    pub(super) fn say(&mut self, code: IssueCode, severity: Severity, span: Span) -> Option<&mut Finding> {
        let mut place = self.findings.len();
        for (known, told) in self.findings.iter_mut().enumerate().rev() {
            let Some(before) = &mut told.span else { continue };
            if told.code == code && told.severity == severity {
                before.end = if before.end == span.start { span.end } else { before.end };
                return self.findings.get_mut(known);
            }
            if before.start > span.start {
                place = known;
            }
        }
        let mut finding = Finding::error(code).about(span);
        finding.severity = severity;
        self.findings.insert(place, finding);
        self.findings.get_mut(place)
    }

    /// Says that this is an error.
    pub(super) fn refuse(&mut self, code: IssueCode, span: Span) {
        self.say(code, Severity::Error, span);
    }

    /// Says that this is an error, since there is more than `most`.
    #[inline(never)]
    pub(super) fn refuse_more(&mut self, code: IssueCode, most: usize, span: Span) {
        if let Some(told) = self.say(code, Severity::Error, span)
            && told.params.is_empty()
        {
            told.params.push(("most", most.into()));
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
        let severity = if character.is_control() { Severity::Error } else { Severity::Info };
        let unseen = severity == Severity::Error || is_without_width(character);
        if unseen {
            self.say(IssueCode::TextControl, severity, span);
        }
        unseen
    }

    /// Says so where more than `most` characters are kept.
    pub(super) fn at_most(&mut self, most: usize) {
        if let (Some((_, first)), Some((_, last))) = (self.kept.get(most), self.kept.last()) {
            let span = Span { start: first.start, end: last.end };
            self.refuse_more(IssueCode::TextTooLong, most, span);
        }
    }

    /// Whether something that was said is an error.
    #[inline(never)]
    pub(super) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// What was kept, unless something in it is an error, and what is said.
    #[inline(never)] // It is called at many places.
    pub(super) fn reading(self) -> Reading {
        let value = if self.has_errors() { None } else { Some(written(&self.kept)) };
        Reading { value, display: None, born: None, sex: None, findings: self.findings }
    }
}

/// These characters as a text.
#[inline(never)] // It is called at many places.
pub(super) fn written(characters: &[(char, Span)]) -> String {
    let mut text = String::new();
    for (character, _) in characters {
        text.push(*character);
    }
    text
}
