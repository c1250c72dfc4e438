//! Lists that are one text each: they take less room than lists of texts.

/// Whether a list of codes of equal length has this one.
#[inline(never)] // It is called at many places.
pub(super) fn is_code(codes: &[u8], code: &[u8]) -> bool {
    codes.chunks(code.len().max(1)).any(|listed| listed == code)
}

/// Whether a text has this character.
#[inline(never)]
pub(super) fn is_one_of(characters: &str, character: char) -> bool {
    characters.chars().any(|listed| listed == character)
}

/// Whether a list of words with spaces between them has this one, in capitals or not.
pub(super) fn is_word(words: &str, word: &[u8]) -> bool {
    !word.is_empty() && words.as_bytes().split(|byte| *byte == b' ').any(|listed| listed.eq_ignore_ascii_case(word))
}
