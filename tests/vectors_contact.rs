//! The rules of contact details and files against results that nobody of this project wrote, in `../shared/vectors`
//! where that is there; without it there is nothing to compare with, and the cases of this project stand alone.
//!
//! Each row that is decided otherwise than stated is argued here.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]
#![expect(clippy::print_stdout, reason = "the counts are for who reads the test's output")]

#[expect(dead_code, reason = "vectors stand outside the repository")]
mod repository;

use huiji::application::documents::{FileGiven, file};
use huiji::application::{Folded, Reading, contact};
use huiji::json::Choice;
use huiji::json::Given;
use huiji::regulations::forms::{FileAsked, FileType, PhoneKind, Region};
use serde_json::Value;
use std::collections::BTreeMap;

const EVERY_KIND: &[PhoneKind] = &[PhoneKind::Mobile, PhoneKind::Landline, PhoneKind::Service];

/// Rows that were compared: those as stated, and those decided otherwise by the reason that argues them.
#[derive(Default)]
struct Compared {
    same: usize,
    argued: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Compared {
    /// One row: whether it was decided as stated, and if not, why that is right.
    fn row(&mut self, same: bool, reason: Option<&'static str>, row: &str) {
        match (same, reason) {
            (true, None) => self.same = self.same.saturating_add(1),
            (false, Some(reason)) => {
                let count = self.argued.entry(reason).or_default();
                *count = count.saturating_add(1);
            }
            (false, None) => self.wrong.push(format!("decided otherwise: {row}")),
            (true, Some(reason)) => self.wrong.push(format!("as stated, so not to be argued ({reason}): {row}")),
        }
    }

    fn finish(&self, file: &str) {
        let argued: usize = self.argued.values().sum();
        println!("{file}: {} as stated, {argued} otherwise", self.same);
        for (reason, count) in &self.argued {
            println!("  {count}: {reason}");
        }
        assert!(self.same > 0, "{file} has no row");
        assert!(self.wrong.is_empty(), "{file}: {} rows\n{}", self.wrong.len(), self.wrong.join("\n"));
    }
}

/// A file of vectors; `None` where they are not there.
fn vectors(name: &str) -> Option<String> {
    let folder = repository::path("../shared/vectors");
    if !folder.is_dir() {
        println!("{name}: not compared, for there is no ../shared/vectors");
        return None;
    }
    Some(std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}")))
}

/// The rows of a table after its comment and its header.
fn rows(table: &str) -> Vec<Vec<&str>> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split('\t').collect()).collect()
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row.get(name).and_then(Value::as_str).unwrap()
}

#[test]
fn email() {
    let Some(json) = vectors("email.json") else { return };
    let rows: Vec<Value> = serde_json::from_str(&json).unwrap();
    let mut compared = Compared::default();
    for row in &rows {
        let input = text(row, "input");
        let good = contact::email(&Folded::new(input)).value.is_some();
        let options = row.get("options").and_then(Value::as_object).unwrap();
        let same = good == (text(row, "expected") == "valid");
        let reason = if same { None } else { of_email(input, good, options.keys().map(String::as_str).next()) };
        compared.row(same, reason, &format!("{input:?} {options:?}"));
    }
    compared.finish("email.json");
}

/// Why a row of validator.js is decided otherwise: why it is `good` here, or is not.
fn of_email(input: &str, good: bool, option: Option<&str>) -> Option<&'static str> {
    let wide = |character: char| ('\u{ff01}'..='\u{ff5e}').contains(&character);
    if good {
        return match option {
            Some("require_display_name") => Some("a library's option: a name is required before the address"),
            Some("allow_ip_domain") => Some("a library's option: in the HTML rule numbers have the form of a domain"),
            Some("blacklisted_chars") => Some("a library's option: characters that its caller refuses"),
            Some("host_blacklist" | "host_whitelist") => Some("a library's option: domains that its caller refuses"),
            Some("domain_specific_validation") => Some("a library's option: what Gmail alone allows"),
            Some("ignore_max_length") => None,
            _ if input.chars().any(wide) => Some("full-width letters are folded"),
            _ if input == "z@co.c" => Some("a last part of one letter has the form of a domain in the HTML rule"),
            Some("allow_utf8_local_part") => Some("a library's option: letters outside ASCII are taken, with an info"),
            _ => None,
        };
    }
    match option {
        Some("allow_display_name" | "require_display_name") if input.ends_with('>') => {
            Some("a name before the address in <>: the field asks for an address")
        }
        Some("allow_underscores") => Some("a library's option: no domain of the HTML rule has an underscore"),
        Some("allow_ip_domain") if input.ends_with(']') => Some("no domain of the HTML rule has brackets"),
        Some("ignore_max_length") => Some("a library's option: 64 and 254 characters are the most"),
        _ if input.starts_with('"') => Some("no quoted text stands before the @ in the HTML rule"),
        _ => None,
    }
}

#[test]
fn email_of_browsers() {
    let Some(json) = vectors("email_wpt.json") else { return };
    let json: Value = serde_json::from_str(&json).unwrap();
    let mut compared = Compared::default();
    for row in json.get("cases").and_then(Value::as_array).unwrap() {
        let input = text(row, "input");
        let good = contact::email(&Folded::new(input)).value.is_some();
        let reason = match input {
            "a@a" | "a@ñ" | "ñ@ñ" | "a@123" => Some("a domain has a dot here"),
            "a@123.123.123.123.123" => Some("parts of digits have the form of a domain in the HTML rule"),
            "a@[::1]" => Some("no domain of the HTML rule has brackets"),
            _ => None,
        };
        compared.row(good == (text(row, "expected") == "valid"), reason, &format!("{input:?}"));
    }
    compared.finish("email_wpt.json");
}

#[test]
fn email_suggestions() {
    let Some(json) = vectors("email_suggest_mailcheck.json") else { return };
    let json: Value = serde_json::from_str(&json).unwrap();
    let mut compared = Compared::default();
    for row in json.get("cases").and_then(Value::as_array).unwrap() {
        let input = text(row, "input");
        let expected = row.get("suggested_domain").and_then(Value::as_str);
        let reading = contact::email(&Folded::new(input));
        let suggested = reading.findings.iter().flat_map(|finding| &finding.suggestions).next();
        let suggested = suggested.and_then(|address| address.split_once('@')).map(|(_, domain)| domain);
        let reason = match input {
            "test@emaildomain.co" | "test@comcast.nry" => Some("the provider is on the library's list only"),
            "test@randomsmallcompany.cmo" => Some("only whole domains of providers are suggested, no endings"),
            _ => None,
        };
        compared.row(suggested == expected, reason, &format!("{input:?}: {suggested:?}"));
    }
    compared.finish("email_suggest_mailcheck.json");
}

#[test]
fn mobile_phones() {
    let Some(table) = vectors("mobile_phone_validatorjs.tsv") else { return };
    let mut compared = Compared::default();
    for row in rows(&table) {
        let [input, locale, expected, _] = row.as_slice() else { panic!("{row:?}") };
        let region = match *locale {
            "zh-CN" => Region::Cn,
            "zh-TW" => Region::Tw,
            "en-HK" => Region::Hk,
            "en-MO" => Region::Mo,
            other => panic!("{other}"),
        };
        let reading = contact::phone(&Folded::new(input), region, &[PhoneKind::Mobile]);
        let national = input.trim_start_matches("+86").trim_start_matches("0086");
        let reason = match *input {
            "+86-13838389438" | "0086-13811211114" | "0086-138-1121-1114" | "0-987123456" => {
                Some("hyphens mean nothing, wherever they stand")
            }
            _ if *expected == "valid" && (national.starts_with("92") || national.starts_with("98")) => {
                Some("mobile numbers of the mainland start with 13 to 19")
            }
            _ => None,
        };
        compared.row(reading.value.is_some() == (*expected == "valid"), reason, &format!("{input} {locale}"));
    }
    compared.finish("mobile_phone_validatorjs.tsv");
}

#[test]
fn phones() {
    let Some(table) = vectors("phone_oracle.tsv") else { return };
    let mut compared = Compared::default();
    for row in rows(&table) {
        let [input, region, valid, _, _, e164, international, ..] = row.as_slice() else { panic!("{row:?}") };
        let known = match *region {
            "CN" => Some(Region::Cn),
            "HK" => Some(Region::Hk),
            "MO" => Some(Region::Mo),
            "TW" => Some(Region::Tw),
            _ => None,
        };
        let reading = contact::phone(&Folded::new(input), known.unwrap_or(Region::Cn), EVERY_KIND);
        let stated = (*valid == "1").then_some(*e164);
        let told = Reading { findings: vec![], ..reading };
        let groups = told.display.as_deref().is_none_or(|display| stated.is_none() || display == *international);
        let same = told.value.as_deref() == stated && groups;
        let unassigned = ["143", "169", "174", "179", "194"].iter().any(|prefix| input.starts_with(prefix));
        let reason = match *input {
            _ if known.is_none() => Some("a region that forms do not have"),
            _ if *valid == "0" && unassigned && input.len() == 11 => Some("prefixes never reject"),
            "1681 2345" => Some("nobody is called back on a number at a premium"),
            "080 012 3456" => Some("a service of Taiwan is written 800 123 456 there"),
            _ => None,
        };
        compared.row(
            same,
            reason,
            &format!("{input} {region}: {:?}, {:?} and not {international}", told.value, told.display),
        );
    }
    compared.finish("phone_oracle.tsv");
}

#[test]
fn names() {
    let Some(table) = vectors("person_names.tsv") else { return };
    let mut compared = Compared::default();
    for row in rows(&table) {
        let [input, expected, ..] = row.as_slice() else { panic!("{row:?}") };
        let reading = contact::name(&Folded::new(input));
        let same = (reading.value.as_deref() == Some(*input)) == (*expected == "valid");
        compared.row(same && reading.findings.is_empty(), None, input);
    }
    compared.finish("person_names.tsv");
}

#[test]
fn full_width_characters() {
    let Some(table) = vectors("fullwidth_fold.tsv") else { return };
    let mut compared = Compared::default();
    for row in rows(&table) {
        let [from, _, to, _] = row.as_slice() else { panic!("{row:?}") };
        let character = |code: &str| char::from_u32(u32::from_str_radix(code.trim_start_matches("U+"), 16).unwrap());
        let entered = format!("a{}a", character(from).unwrap());
        let same = Folded::new(&entered).text() == format!("a{}a", character(to).unwrap());
        compared.row(same, None, from);
    }
    compared.finish("fullwidth_fold.tsv");
}

#[test]
fn signatures_of_files() {
    let Some(json) = vectors("file_signatures_whatwg.json") else { return };
    let json: Value = serde_json::from_str(&json).unwrap();
    let mut compared = Compared::default();
    for row in json.get("signatures").and_then(Value::as_array).unwrap() {
        let hex = |name: &str| -> Vec<u8> {
            text(row, name).split(' ').map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect()
        };
        let (pattern, mask, mime) = (hex("pattern"), hex("mask"), text(row, "mime"));
        let filled = |fill: u8| -> Vec<u8> {
            pattern.iter().zip(&mask).map(|(byte, mask)| (byte & mask) | (fill & !mask)).collect()
        };
        for fill in [0x00, 0x5a, 0xff] {
            let bytes = filled(fill);
            let known =
                FileType::ALL.iter().find(|(word, _)| mime.ends_with(&format!("/{word}"))).map(|(_, known)| *known);
            let mut same = content(&bytes) == known;
            // One byte that must be as it is, and is not.
            for place in 0..bytes.len() {
                let mut spoiled = bytes.clone();
                let byte = spoiled.get_mut(place).unwrap();
                *byte ^= 0x40;
                let free = mask.get(place) == Some(&0);
                same &= content(&spoiled) == known.filter(|_| free);
            }
            compared.row(same, None, mime);
        }
    }
    compared.finish("file_signatures_whatwg.json");
}

fn content(bytes: &[u8]) -> Option<FileType> {
    let asked =
        FileAsked { types: FileType::ALL.iter().map(|(_, known)| *known).collect(), most_bytes: 1_000, most: 1 };
    let given =
        FileGiven { name: Given("".into()), declared: None, size: 100, head: Given(base64(bytes).into()), tail: None };
    file(&given, &asked).0
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |place| (byte >> place) & 1)).collect();
    let digit = |bits: &[u8]| {
        let value =
            (0..6).fold(0_usize, |value, place| (value << 1) | usize::from(bits.get(place).copied().unwrap_or(0)));
        char::from(*DIGITS.get(value).unwrap())
    };
    let mut text: String = bits.chunks(6).map(digit).collect();
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}
