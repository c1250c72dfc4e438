//! Which characters stand in names, in every script there is.
//!
//! Unicode's letters and marks are one table of runs; `char::is_alphabetic` is larger and knows only some of
//! the marks, without which names in most scripts of India can't be written.

/// How many characters one after the other are no letters and no marks, then how many are, and so on, from U+0000 to
/// U+1FFFF. What has no character yet belongs to the run that it stands in.
#[rustfmt::skip]
const RUNS: &[u16] = &[
    65, 26, 6, 26, 47, 1, 10, 1, 4, 1, 5, 23, 1, 31, 1, 458, 4, 12, 14, 5, 7, 1, 1, 1, 17, 117, 1, 8, 1, 5, 2,
    1, 1, 110, 1, 139, 1, 215, 6, 41, 8, 45, 1, 1, 1, 2, 1, 2, 1, 44, 29, 11, 5, 64, 14, 102, 1, 8, 2, 10, 1, 6,
    10, 3, 2, 1, 16, 176, 10, 44, 4, 4, 2, 48, 16, 30, 2, 40, 1, 7, 7, 75, 1, 129, 13, 117, 10, 2, 10, 1, 1,
    104, 10, 6, 11, 101, 19, 109, 11, 1, 16, 100, 26, 102, 26, 4, 1, 97, 11, 94, 5, 4, 7, 7, 20, 108, 12, 2, 13,
    62, 1, 15, 50, 79, 12, 37, 23, 2, 27, 1, 1, 1, 1, 1, 4, 71, 1, 56, 8, 1, 57, 64, 16, 64, 10, 4, 2, 91, 1,
    612, 32, 16, 16, 96, 1, 620, 2, 17, 1, 26, 5, 75, 6, 68, 11, 148, 3, 1, 4, 4, 43, 3, 1, 1, 16, 288, 16, 128,
    48, 30, 2, 96, 39, 1, 8, 158, 29, 9, 12, 48, 10, 66, 4, 59, 18, 3, 10, 36, 2, 64, 16, 3, 1, 745, 1, 1, 3,
    11, 3, 13, 3, 13, 5, 11, 116, 3, 11, 1, 16, 16, 48, 48, 2, 1, 4, 1, 2, 10, 1, 1, 3, 5, 6, 1, 1, 1, 1, 1, 1,
    4, 1, 11, 2, 4, 5, 5, 4, 1, 52, 2, 2683, 229, 6, 14, 7, 112, 15, 129, 47, 1, 469, 2, 35, 6, 1, 5, 5, 2, 4,
    90, 2, 3, 1, 90, 1, 148, 16, 32, 48, 16, 512, 6592, 64, 22160, 64, 46, 2, 269, 3, 16, 10, 73, 1, 10, 1, 103,
    10, 2, 37, 9, 2, 103, 2, 157, 4, 4, 16, 52, 12, 78, 18, 24, 3, 1, 1, 3, 10, 36, 2, 47, 1, 97, 14, 1, 16, 16,
    10, 86, 16, 23, 3, 100, 2, 16, 2, 105, 1, 14, 6, 123, 1, 4, 16, 13312, 6400, 553, 1, 136, 33, 363, 18, 127,
    33, 12, 4, 16, 16, 16, 64, 143, 34, 26, 6, 26, 11, 122, 32, 256, 253, 228, 31, 32, 13, 20, 1, 8, 6, 79, 1,
    48, 48, 160, 16, 191, 1, 743, 9, 23, 9, 39, 57, 27, 5, 22, 10, 31, 65, 60, 2, 2, 64, 64, 32, 29, 3, 29, 35,
    8, 1, 34, 21, 57, 7, 24, 8, 24, 8, 25, 103, 250, 6, 48, 26, 36, 1, 31, 242, 45, 3, 109, 10, 42, 31, 22, 42,
    21, 27, 103, 41, 75, 7, 11, 3, 32, 16, 54, 14, 48, 2, 79, 4, 4, 1, 2, 10, 1, 1, 1, 35, 56, 6, 107, 7, 64,
    16, 212, 13, 106, 19, 104, 1, 9, 176, 65, 23, 105, 3, 12, 48, 57, 71, 48, 16, 251, 101, 64, 31, 69, 92, 66,
    1, 92, 8, 83, 3, 1, 18, 80, 192, 33, 31, 65, 49, 222, 16, 64, 320, 23, 9, 67, 23, 102, 64, 1024, 128, 2929,
    15, 1072, 16, 11504, 1744, 608, 16, 80, 16, 37, 11, 55, 9, 4, 31, 522, 211, 64, 128, 226, 1, 19641, 1, 2,
    4705, 80, 533, 5, 3, 6, 8, 8, 2, 7, 30, 4, 148, 3, 443, 705, 1, 25, 1, 31, 1, 25, 1, 31, 1, 25, 1, 31, 1,
    25, 1, 31, 1, 25, 1, 10, 562, 55, 4, 50, 8, 1, 14, 1, 22, 1701, 14, 1, 321, 96, 480, 32, 224, 33, 495, 231,
    9, 128, 1200, 240, 4368,
];

/// The zeros of the scripts that have digits of their own; nine more follow each.
const ZEROS: &[u16] = &[
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/// A letter or a mark of any script, 〇 included.
pub(super) fn is_letter_or_mark(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphabetic();
    }
    match character {
        // Letters that show nothing: a name of them looks empty.
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => false,
        '〇' | '\u{20000}'..='\u{3fffd}' | '\u{e0100}'..='\u{e01ef}' => true,
        '\u{40000}'.. => false,
        _ => {
            let mut left = u32::from(character);
            let mut letters = false;
            for run in RUNS {
                match left.checked_sub(u32::from(*run)) {
                    Some(after) => left = after,
                    None => return letters,
                }
                letters = !letters;
            }
            false
        }
    }
}

/// A digit of any script that is written today.
#[inline(never)] // It is called at many places, as is what follows.
pub(super) fn is_digit(character: char) -> bool {
    let code = u32::from(character);
    ZEROS.iter().any(|zero| code.checked_sub(u32::from(*zero)).is_some_and(|value| value < 10))
}

/// What stands for a character that a system does not have: private use, a block, a description.
#[inline(never)]
pub(super) const fn is_stand_in(character: char) -> bool {
    matches!(
        character,
        '\u{e000}'..='\u{f8ff}'
            | '\u{f0000}'..
            | '■'
            | '□'
            | '〓'
            | '\u{2ff0}'..='\u{2fff}'
            | '\u{303e}'
            | '\u{31ef}'
    )
}

/// A Chinese character, or what stands for one.
#[inline(never)]
pub(super) const fn is_han(character: char) -> bool {
    matches!(
        character,
        '\u{2e80}'..='\u{2fd5}'
            | '\u{3005}'..='\u{3007}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3fffd}'
    ) || is_stand_in(character)
}

/// A mark that chooses the shape of the character before it: alone it shows nothing.
pub(super) const fn chooses_a_shape(character: char) -> bool {
    matches!(character, '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{34f}')
}
