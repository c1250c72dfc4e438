//! A host's own data: every kind of JSON, in spellings that other parsers would not keep.

use crate::chance::Chance;
use crate::json::{Json, raw, text};

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "42",
    "-17",
    "1.0",
    "0.1",
    "0.30000000000000004",
    "3.141592653589793",
    "1e5",
    "1E+2",
    "2.50e-3",
    "9007199254740993",
    "-9223372036854775809",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1.7976931348623157e308",
    "5e-324",
];

pub(crate) const TEXTS: &[&str] = &[
    "",
    "note",
    "会员中心",
    "會籍",
    "été",
    "e\u{301}te\u{301}",
    "👩‍👩‍👧",
    "𠮷野家",
    "line\nbreak",
    "tab\tand \"quotes\" and \\",
    "\u{0}",
    "\u{7f}\u{80}\u{a0}",
    "\u{2028}\u{2029}",
    "\u{feff}mark",
    "\u{fffd}",
    "</script>",
    "{\"not\":[\"data\"]}",
    "مرحبا",
];

const NAMES: &[&str] = &["name", "cardNumber", "备注", "", "__proto__", "constructor", "a/b~c", "10", "2", "meta"];

/// Some data, at most so many levels deep.
pub(crate) fn meta(chance: &mut Chance, levels: usize) -> Json {
    let kinds = if levels == 0 { 5 } else { 8 };
    match chance.below(kinds) {
        0 => raw(chance.pick(&["null", "true", "false"])),
        1 | 2 => raw(chance.pick(NUMBERS)),
        3 | 4 => text(chance.pick(TEXTS)),
        5 => Json::List((0..chance.below(4)).map(|_| meta(chance, levels - 1)).collect()),
        // Once in a while the same name comes twice: it is the host's affair.
        _ => {
            let fields = (0..chance.below(4)).map(|_| (chance.pick(NAMES).to_owned(), meta(chance, levels - 1)));
            Json::Object(fields.collect())
        }
    }
}

/// The object, in so many of a hundred cases with data of the host's.
pub(crate) fn sometimes_with_meta(object: Json, share: usize, chance: &mut Chance) -> Json {
    if !chance.percent(share) {
        return object;
    }
    let levels = chance.below(4);
    let meta = meta(chance, levels);
    object.with("meta", meta)
}
