//! Full-width input read as plain, with every part still known by its place in what was entered.

use super::finding::Span;

/// A text as rules read it: full-width forms of ASCII (U+FF01 to U+FF5E) and the ideographic space
/// are plain, spaces and characters of no width around it are gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// Each character, and where it stands in what was entered.
    characters: Vec<(char, Span)>,
    /// The same characters as they were entered.
    entered: Vec<char>,
    widths: bool,
}

impl Folded {
    /// Reads what was entered.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut folded = Self { characters: Vec::new(), entered: Vec::new(), widths: false };
        let mut start = 0_usize;
        for entered in text.chars() {
            let span = Span { start, end: start.saturating_add(entered.len_utf16()) };
            let plain = plain(entered);
            start = span.end;
            folded.widths |= plain != entered && plain != ' ';
            if !folded.characters.is_empty() || !is_blank(plain) {
                folded.characters.push((plain, span));
                folded.entered.push(entered);
            }
        }
        while folded.characters.last().is_some_and(|(character, _)| is_blank(*character)) {
            folded.characters.pop();
        }
        folded
    }

    /// The characters.
    pub fn characters(&self) -> impl DoubleEndedIterator<Item = char> + Clone + '_ {
        self.characters.iter().map(|(character, _)| *character)
    }

    /// The characters, and where each stands in what was entered.
    #[must_use]
    pub fn placed(&self) -> &[(char, Span)] {
        &self.characters
    }

    /// The characters as they were entered, and where each stands: for a text whose full-width commas
    /// and brackets are as they should be.
    pub fn as_entered(&self) -> impl Iterator<Item = (char, Span)> + '_ {
        self.entered.iter().zip(&self.characters).map(|(entered, (_, span))| (*entered, *span))
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> String {
        self.characters().collect()
    }

    /// How many characters.
    #[must_use]
    pub fn count(&self) -> usize {
        self.characters.len()
    }

    /// Whether a full-width letter, digit or sign was read as its plain one.
    #[must_use]
    pub const fn widths(&self) -> bool {
        self.widths
    }

    /// Where some of its characters stand in what was entered; the end is excluded.
    #[must_use]
    pub fn span(&self, from: usize, to: usize) -> Option<Span> {
        let last = to.checked_sub(1)?;
        Some(Span { start: self.characters.get(from)?.1.start, end: self.characters.get(last)?.1.end })
    }
}

fn plain(entered: char) -> char {
    match entered {
        '\u{ff01}'..='\u{ff5e}' => u32::from(entered).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(entered),
        '\u{3000}' | '\u{a0}' => ' ',
        other => other,
    }
}

/// Characters around a text, or between the parts of a number, that are no part of it.
#[inline(never)] // It is called at many places.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_without_width(character)
}

/// Characters that nobody sees: they come along when text is copied.
pub(super) const fn is_without_width(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}
