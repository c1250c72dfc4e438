//! The name of a company or another organisation.

use super::super::code::IssueCode;
use super::super::finding::{Reading, Span};
use super::super::fold::Folded;
use super::super::listed::is_one_of;
use super::characters::is_digit;
use super::name;
use super::sifted::Sifted;

/// The longest name, in characters.
const MOST: usize = 100;

/// Reads an organisation's name: 1 to 100 letters, marks and digits of any script, brackets, and the signs
/// that names of organisations have. Round brackets are written as on a licence: `（）` where the name has
/// Chinese characters, else `()`.
///
/// ```
/// use huiji::application::{Folded, contact::organisation_name};
///
/// let read = |text| organisation_name(&Folded::new(text)).value;
/// assert_eq!(read("会籍(上海)有限公司").as_deref(), Some("会籍（上海）有限公司"));
/// assert_eq!(read("Smith & Sons (HK) Ltd.").as_deref(), Some("Smith & Sons (HK) Ltd."));
/// assert_eq!(read("<Smith>"), None);
/// ```
#[must_use]
pub fn organisation_name(text: &Folded) -> Reading {
    name::read(text, MOST, take)
}

fn take(sifted: &mut Sifted, character: char, span: Span, chinese: bool) {
    match character {
        '(' if chinese => sifted.keep('（', span),
        ')' if chinese => sifted.keep('）', span),
        _ if is_digit(character) || stands_in_a_name(character) => sifted.keep(character, span),
        _ => sifted.refuse(IssueCode::NameCharacter, span),
    }
}

/// Signs of names that organisations have: `AT&T`, `7-Eleven`, `A/S`, `Yahoo!`, `「…」`.
const SIGNS: &str = ":;?@[]_|©®«»°№™−×、。〔〕゠\u{58a}\u{5be}\u{5f3}\u{5f4}\u{f0b}\u{f0c}\u{1806}";

fn stands_in_a_name(character: char) -> bool {
    matches!(character, '!'..='/' | '\u{2010}'..='\u{2015}' | '‘'..='„' | '〈'..='】') || is_one_of(SIGNS, character)
}
