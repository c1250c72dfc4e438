//! A postal address, or any other text: how long it is.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::super::fold::{Folded, is_without_width};
use super::sifted::Sifted;

/// Reads a postal address, or any other text, of `least` to `most` characters, both included. It stays as
/// it was entered, full-width commas and brackets too; only what nobody sees goes.
///
/// ```
/// use huiji::application::{Folded, contact::text};
///
/// let read = |entered| text(&Folded::new(entered), 5, 10).value;
/// assert_eq!(read(" 幸福路１０号（东） ").as_deref(), Some("幸福路１０号（东）"));
/// assert_eq!(read("幸福路1"), None);
/// ```
#[must_use]
pub fn text(text: &Folded, least: u32, most: u32) -> Reading {
    let mut sifted = Sifted::default();
    for (character, span) in text.as_entered() {
        // Joiners and marks of direction mean something in the scripts and pictures that have them.
        let means_something = matches!(character, '\u{200c}'..='\u{200f}' | '\u{61c}' | '\t' | '\n');
        if means_something || (!is_without_width(character) && !character.is_control()) {
            sifted.keep(character, span);
        } else if character != '\r' {
            sifted.is_unseen(character, span);
        }
    }
    let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    sifted.at_most(count(most));
    let few = sifted.kept().len() < count(least);
    let mut reading = sifted.reading();
    if few {
        reading.value = None;
        reading.findings.push(Finding::error(IssueCode::TextTooShort).with("least", u64::from(least)));
    }
    reading
}
