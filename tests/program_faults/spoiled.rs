//! A document with one to five mistakes anywhere in it, of any kind.

use crate::chance::Chance;
use crate::places::{any, at};
use serde_json::{Map, Value, json};

/// What may stand anywhere, and is hardly ever meant.
const VALUES: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1",
    "2",
    "1.5",
    "1e999",
    "4294967295",
    "4294967296",
    "9007199254740991",
    "18446744073709551616",
    "\"\"",
    "\"gold\"",
    "\"0\"",
    "\"0.00\"",
    "\"0.01\"",
    "\"1\"",
    "\"999999999999.99\"",
    "\"999999999999.98\"",
    "\"0.000001\"",
    "\"1900-01-01\"",
    "\"2199-12-31\"",
    "\"2026-02-29\"",
    "\"2024-02-29\"",
    "\"24:00\"",
    "\"first\"",
    "[]",
    "{}",
    "[null]",
    "[[[[[]]]]]",
];

/// The document with mistakes, as its bytes.
pub(crate) fn text(mut program: Value, chance: &mut Chance) -> Vec<u8> {
    let mistakes = 1 + chance.below(5);
    let mut in_text = 0;
    for _ in 0..mistakes {
        match chance.below(100) {
            0..14 => delete(&mut program, chance),
            14..24 => duplicate(&mut program, chance),
            24..34 => swap(&mut program, chance),
            34..44 => misspell(&mut program, chance),
            44..54 => other_type(&mut program, chance),
            54..70 => number(&mut program, chance),
            70..82 => date(&mut program, chance),
            82..90 => reorder(&mut program, chance),
            90..97 => reference(&mut program, chance),
            _ => in_text += 1,
        }
    }
    let mut text = program.to_string().into_bytes();
    for _ in 0..in_text {
        broken(&mut text, chance);
    }
    text
}

/// Takes something out.
fn delete(program: &mut Value, chance: &mut Chance) {
    let Some(place) = any(program, chance, &|_, _| true) else { return };
    let (name, parent) = place.split_last().unwrap();
    match at(program, parent) {
        Value::Object(fields) => drop(fields.remove(name)),
        Value::Array(list) => drop(list.remove(name.parse().unwrap())),
        _ => {}
    }
}

/// An entry twice, or a field's value under another field too.
fn duplicate(program: &mut Value, chance: &mut Chance) {
    let Some(place) = any(program, chance, &|_, _| true) else { return };
    let value = at(program, &place).clone();
    let (_, parent) = place.split_last().unwrap();
    match at(program, parent) {
        Value::Array(list) => list.insert(chance.below(list.len() + 1), value),
        Value::Object(fields) => {
            let names: Vec<_> = fields.keys().cloned().collect();
            fields.insert(chance.pick(&names.iter().collect::<Vec<_>>()).clone(), value);
        }
        _ => {}
    }
}

/// Two values change places, mostly such as have the same name.
fn swap(program: &mut Value, chance: &mut Chance) {
    let Some(one) = any(program, chance, &|_, _| true) else { return };
    let name = one.last().unwrap().clone();
    let alike = chance.percent(80);
    let Some(other) = any(program, chance, &|other, _| !alike || other.last() == Some(&name)) else { return };
    // What stands in the other can't change places with it.
    if one.starts_with(&other) || other.starts_with(&one) {
        return;
    }
    let first = at(program, &one).clone();
    let second = std::mem::replace(at(program, &other), first);
    *at(program, &one) = second;
}

/// A character of a text, or of a name, is another, gone or twice.
fn misspell(program: &mut Value, chance: &mut Chance) {
    let Some(place) = any(program, chance, &|_, value| value.is_string()) else { return };
    if chance.percent(60) {
        let text = at(program, &place);
        *text = json!(misspelt(text.as_str().unwrap(), chance));
        return;
    }
    let (name, parent) = place.split_last().unwrap();
    if let Value::Object(fields) = at(program, parent) {
        let value = fields.remove(name).unwrap();
        fields.insert(misspelt(name, chance), value);
    }
}

fn misspelt(text: &str, chance: &mut Chance) -> String {
    let mut characters: Vec<_> = text.chars().collect();
    let place = chance.below(characters.len() + 1);
    match chance.below(4) {
        0 if place < characters.len() => drop(characters.remove(place)),
        1 if place < characters.len() => {
            characters[place] = chance.pick(&['e', 'o', '0', '9', '-', ' ', '茶', '\u{0}'])
        }
        2 if place + 1 < characters.len() => characters.swap(place, place + 1),
        _ => characters.insert(place, chance.pick(&['s', '1', '.', '_', '\u{feff}', '𠮷'])),
    }
    characters.into_iter().collect()
}

/// Something else stands there.
fn other_type(program: &mut Value, chance: &mut Chance) {
    let Some(place) = any(program, chance, &|_, _| true) else { return };
    *at(program, &place) = match chance.below(12) {
        0 => (0..200).fold(json!(1), |deep, _| json!([deep])),
        1 => json!("x".repeat(5_000)),
        2 => Value::Array(vec![at(program, &place).clone(); 300]),
        3 => Value::Object(Map::from_iter([("goods".to_owned(), at(program, &place).clone())])),
        _ => serde_json::from_str(chance.pick(VALUES)).unwrap_or_else(|_| json!("1e999")),
    };
}

/// A number by one, or by a lot; an amount too.
fn number(program: &mut Value, chance: &mut Chance) {
    let decimal =
        |text: &str| !text.is_empty() && text.chars().all(|character| character.is_ascii_digit() || character == '.');
    let numeric = |_: &[String], value: &Value| value.is_number() || value.as_str().is_some_and(decimal);
    let Some(place) = any(program, chance, &numeric) else { return };
    let value = at(program, &place);
    *value = match &*value {
        Value::String(text) => {
            let digits = text.split_once('.').map_or(0, |(_, digits)| digits.len());
            let number: i64 = text.replace('.', "").parse().unwrap_or(0);
            let number = changed(number, chance).max(0);
            let all = format!("{number:0>width$}", width = digits + 1);
            let (whole, part) = all.split_at(all.len() - digits);
            json!(if digits == 0 { whole.to_owned() } else { format!("{whole}.{part}") })
        }
        other => json!(changed(other.as_i64().unwrap_or(0), chance)),
    };
}

fn changed(number: i64, chance: &mut Chance) -> i64 {
    match chance.below(8) {
        0 | 1 => number.saturating_add(1),
        2 | 3 => number.saturating_sub(1),
        4 => number.saturating_mul(10),
        5 => number / 10,
        6 => 0,
        _ => chance.pick(&[i64::from(u32::MAX), 99_999_999_999_999, 1_000_000, 65_536, 9_007_199_254_740_991]),
    }
}

/// Another day.
fn date(program: &mut Value, chance: &mut Chance) {
    let day =
        |_: &[String], value: &Value| value.as_str().is_some_and(|text| text.len() == 10 && text.as_bytes()[4] == b'-');
    let Some(place) = any(program, chance, &day) else { return };
    let days = [
        "1900-01-01",
        "2020-02-29",
        "2024-02-29",
        "2025-12-31",
        "2026-01-01",
        "2026-06-30",
        "2027-12-31",
        "2199-12-31",
    ];
    let other = if chance.percent(50) { Some(json!(chance.pick(&days))) } else { None };
    let other = other.or_else(|| any(program, chance, &day).map(|place| at(program, &place).clone()));
    *at(program, &place) = other.unwrap();
}

/// A list in another order.
fn reorder(program: &mut Value, chance: &mut Chance) {
    let long = |_: &[String], value: &Value| value.as_array().is_some_and(|list| list.len() > 1);
    let Some(place) = any(program, chance, &long) else { return };
    if let Value::Array(list) = at(program, &place) {
        chance.shuffle(list);
    }
}

/// A name is that of something else.
fn reference(program: &mut Value, chance: &mut Chance) {
    let id = |_: &[String], value: &Value| {
        value.as_str().is_some_and(|text| {
            text.chars().all(|character| character.is_ascii_lowercase() || character == '-') && text.len() < 30
        })
    };
    let (Some(one), Some(other)) = (any(program, chance, &id), any(program, chance, &id)) else { return };
    *at(program, &one) = at(program, &other).clone();
}

/// Cut, a byte that is no text, something too much, a field twice.
fn broken(text: &mut Vec<u8>, chance: &mut Chance) {
    let place = chance.below(text.len());
    match chance.below(6) {
        0 => text.truncate(place),
        1 => drop(text.splice(place..place, [0xff])),
        2 => text.extend_from_slice(b"}"),
        3 => drop(text.splice(0..0, "\u{feff}".bytes())),
        4 => drop(text.splice(1..1, b"\"id\":\"twice\",".iter().copied())),
        _ => text[place] ^= 1 << chance.below(7),
    }
}
