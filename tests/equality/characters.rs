//! Texts that nobody expects: characters of every plane, and texts to which something has happened.

use crate::chance::Chance;
use crate::meta::TEXTS;

/// Characters that look like others, join, turn, hide or have no width.
const ODD: &[char] = &[
    '\u{0}',
    '\u{7}',
    '\t',
    '\n',
    '\r',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{300}',
    '\u{301}',
    '\u{378}',
    '\u{5d0}',
    '\u{600}',
    '\u{660}',
    '\u{6f1}',
    '\u{966}',
    '\u{e33}',
    '\u{115f}',
    '\u{180e}',
    '\u{200b}',
    '\u{200d}',
    '\u{200e}',
    '\u{202e}',
    '\u{2028}',
    '\u{2029}',
    '\u{2060}',
    '\u{2066}',
    '\u{2070}',
    '\u{20dd}',
    '\u{2160}',
    '\u{2460}',
    '\u{2ff0}',
    '\u{3000}',
    '\u{3007}',
    '\u{3164}',
    '\u{3400}',
    '\u{4e00}',
    '\u{9fff}',
    '\u{ac00}',
    '\u{d7ff}',
    '\u{e000}',
    '\u{f8ff}',
    '\u{f900}',
    '\u{fdfa}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{ff10}',
    '\u{ff21}',
    '\u{ff3e}',
    '\u{ffa0}',
    '\u{fffd}',
    '\u{fffe}',
    '\u{ffff}',
    '\u{10000}',
    '\u{1d7ce}',
    '\u{1f1e8}',
    '\u{1f468}',
    '\u{1f5a4}',
    '\u{20000}',
    '\u{20bb7}',
    '\u{2a6d6}',
    '\u{2f800}',
    '\u{30000}',
    '\u{e0001}',
    '\u{e0100}',
    '\u{f0000}',
    '\u{10fffd}',
    '\u{10ffff}',
    '■',
    '·',
    '‧',
    '•',
    '．',
    '＠',
    '。',
    '、',
    '’',
    '-',
    '—',
    '<',
    '>',
    '&',
    '"',
    '\\',
    '/',
    '%',
    '0',
    'Ｘ',
    'x',
    'O',
    'I',
    'Z',
    'S',
    '@',
    '.',
    '(',
    ')',
    '+',
    ' ',
    '，',
    '圆',
    '零',
    'é',
    'ß',
    'İ',
    'ſ',
    'Ⅷ',
    '½',
];

/// A character of any plane, each as likely as the others.
pub(crate) fn any_character(chance: &mut Chance) -> char {
    let plane = chance.below(17);
    let code = plane * 0x1_0000 + chance.below(0x1_0000);
    // Half a character is none; what JSON makes of it is a mistake of its own.
    char::from_u32(u32::try_from(code).unwrap()).unwrap_or('\u{fffd}')
}

pub(crate) fn odd_character(chance: &mut Chance) -> char {
    if chance.percent(75) { chance.pick(ODD) } else { any_character(chance) }
}

/// A text that is of no rule.
pub(crate) fn odd_text(chance: &mut Chance) -> String {
    match chance.below(100) {
        0..30 => chance.pick(TEXTS).to_owned(),
        30..55 => (0..chance.between(1, 20)).map(|_| odd_character(chance)).collect(),
        55..75 => (0..chance.between(1, 20)).map(|_| any_character(chance)).collect(),
        75..85 => chance.pick(ODD).to_string().repeat(usize::try_from(chance.between(1, 60)).unwrap()),
        85..97 => "1234567890".repeat(usize::try_from(chance.between(1, 30)).unwrap()),
        97 => "名".repeat(usize::try_from(chance.between(180, 520)).unwrap()),
        98 => "x".repeat(10_001),
        // Longer than any rule looks at.
        _ => "\u{1f600}".repeat(10_001),
    }
}

/// A text to which one or two things have happened on its way from a head or a page into a field.
pub(crate) fn changed(text: &str, chance: &mut Chance) -> String {
    let mut changed: Vec<char> = text.chars().collect();
    for _ in 0..chance.between(1, 2) {
        let place = chance.below(changed.len() + 1);
        let there = place.min(changed.len().saturating_sub(1));
        match chance.below(16) {
            0 | 1 if !changed.is_empty() => changed[there] = odd_character(chance),
            2 | 3 if !changed.is_empty() => {
                let digit = char::from(b'0' + u8::try_from(chance.below(10)).unwrap());
                changed[there] = digit;
            }
            4 if !changed.is_empty() => drop(changed.remove(there)),
            5 => changed.insert(place, odd_character(chance)),
            6 if changed.len() > 1 => changed.swap(there, there.saturating_sub(1)),
            7 => changed.truncate(place),
            8 => changed.extend_from_within(place..),
            9 => changed = changed.iter().map(|character| full_width(*character)).collect(),
            10 if !changed.is_empty() => changed[there] = full_width(changed[there]),
            11 => {
                let every = usize::try_from(chance.between(3, 4)).unwrap();
                let gap = chance.pick(&[' ', '-', '\u{a0}', '\u{200b}', '.']);
                changed = changed.chunks(every).collect::<Vec<_>>().join(&gap);
            }
            12 => changed.insert(0, chance.pick(&[' ', '\u{feff}', '\u{3000}', '\u{200b}', '\u{202a}'])),
            13 => changed.push(chance.pick(&[' ', '\n', '\u{3000}', '\u{200b}', '\u{202c}'])),
            14 => changed = changed.iter().collect::<String>().to_lowercase().chars().collect(),
            _ => changed = changed.iter().collect::<String>().to_uppercase().chars().collect(),
        }
    }
    changed.into_iter().collect()
}

fn full_width(character: char) -> char {
    match character {
        '!'..='~' => char::from_u32(u32::from(character) + 0xfee0).unwrap(),
        ' ' => '\u{3000}',
        other => other,
    }
}
