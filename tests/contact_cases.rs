//! Cases of names, phone numbers, addresses and files: what a rule makes of one text, and what it says of
//! it. As in `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/application/contact`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "the answers of these cases are no requests', and they have no program")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "these cases have no program")]
mod shorthand;

use case_files::Programs;
use huiji::application::documents::{self, FileGiven};
use huiji::application::{Finding, Folded, IssueCode, Reading, contact};
use huiji::json::Choice;
use huiji::json::Given;
use huiji::problem::{Param, Severity};
use huiji::regulations::forms::{FileAsked, FileType, PhoneKind, Region};
use serde::Deserialize;
use std::collections::BTreeSet;

topics! { "tests/cases/application/contact": folded, name, organisation_name, phone, email, text, postcode, file, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhoneInput {
    text: String,
    region: Option<String>,
    kinds: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextInput {
    text: String,
    least: u32,
    most: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PostcodeInput {
    text: String,
    region: Option<String>,
}

/// The content is given in hexadecimal or as a text, and becomes base64 here; `base64` is given as it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileInput {
    name: Option<String>,
    declared: Option<String>,
    size: Option<u32>,
    hex: Option<String>,
    bytes: Option<String>,
    base64: Option<String>,
    tail: Option<String>,
    tail_base64: Option<String>,
    types: Option<Vec<String>>,
    most_bytes: Option<u32>,
}

/// What a rule makes of a text. A finding is `error name.digit at 1..3 (most 50), x?`: the suggestions at the end.
#[derive(Debug, Deserialize, PartialEq, Default)]
#[serde(deny_unknown_fields)]
struct Told {
    value: Option<String>,
    display: Option<String>,
    #[serde(default)]
    findings: Vec<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Plain {
    text: String,
    widths: bool,
    entered: String,
}

mod check {
    use super::{
        Choice, FileAsked, FileGiven, FileInput, FileType, Folded, Given, PhoneInput, Plain, PostcodeInput, Programs,
        TextInput, Told, contact, documents, finding, phone_kind, region, told,
    };

    pub(super) fn folded(_: &Programs, input: String, _: &Plain) -> Plain {
        let folded = Folded::new(&input);
        let entered = folded.as_entered().map(|(character, _)| character).collect();
        Plain { text: folded.text(), widths: folded.widths(), entered }
    }

    pub(super) fn name(_: &Programs, input: String, _: &Told) -> Told {
        told(&input, contact::name)
    }

    pub(super) fn organisation_name(_: &Programs, input: String, _: &Told) -> Told {
        told(&input, contact::organisation_name)
    }

    pub(super) fn phone(_: &Programs, input: PhoneInput, _: &Told) -> Told {
        let kinds = input.kinds.unwrap_or_else(|| vec!["mobile".to_owned()]);
        let kinds: Vec<_> = kinds.iter().map(|word| phone_kind(word)).collect();
        told(&input.text, |text| contact::phone(text, region(input.region.as_deref()), &kinds))
    }

    pub(super) fn email(_: &Programs, input: String, _: &Told) -> Told {
        told(&input, contact::email)
    }

    pub(super) fn text(_: &Programs, input: TextInput, _: &Told) -> Told {
        told(&input.text, |text| contact::text(text, input.least, input.most))
    }

    pub(super) fn postcode(_: &Programs, input: PostcodeInput, _: &Told) -> Told {
        told(&input.text, |text| contact::postcode(text, region(input.region.as_deref())))
    }

    pub(super) fn file(_: &Programs, input: FileInput, _: &Told) -> Told {
        let bytes = input.hex.map(|hex| super::bytes(&hex)).or(input.bytes.map(String::into_bytes)).unwrap_or_default();
        let tail = input.tail_base64.or(input.tail.map(|tail| super::base64(tail.as_bytes())));
        let given = FileGiven {
            name: Given(input.name.unwrap_or_default().into()),
            declared: input.declared.map(|declared| Given(declared.into())),
            size: input.size.unwrap_or(1_000),
            head: Given(input.base64.unwrap_or_else(|| super::base64(&bytes)).into()),
            tail: tail.map(|tail| Given(tail.into())),
        };
        let every = || FileType::ALL.iter().map(|(word, _)| (*word).to_owned()).collect();
        let types: Vec<String> = input.types.unwrap_or_else(every);
        let types = types.iter().map(|word| FileType::ALL.iter().find(|(known, _)| known == word).unwrap().1).collect();
        let asked = FileAsked { types, most_bytes: input.most_bytes.unwrap_or(1_000_000), most: 1 };
        let (kind, findings) = documents::file(&given, &asked);
        Told {
            value: kind.map(|kind| kind.word().to_owned()),
            display: None,
            findings: findings.iter().map(finding).collect(),
        }
    }
}

#[test]
fn every_code_of_contact_and_of_files_has_a_case() {
    let of_these = |code: &str| {
        let (section, _) = code.split_once('.').unwrap();
        ["name", "phone", "email", "postcode", "file"].contains(&section) || code == "text.control"
    };
    let cases: Vec<_> = ["name", "organisation_name", "phone", "email", "text", "postcode", "file"]
        .map(|topic| repository::text(&format!("tests/cases/application/contact/{topic}.toml")))
        .into();
    let codes: BTreeSet<_> = IssueCode::ALL.iter().map(|code| code.as_str()).filter(|code| of_these(code)).collect();
    // How many files there are, sees only who has the list.
    let missing: Vec<_> = codes
        .into_iter()
        .filter(|code| *code != "file.too_many" && !cases.iter().any(|case| case.contains(&format!(" {code}"))))
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

fn told(entered: &str, rule: impl Fn(&Folded) -> Reading) -> Told {
    let reading = rule(&Folded::new(entered));
    let findings = reading.findings.iter().map(finding).collect();
    Told { value: reading.value, display: reading.display, findings }
}

fn finding(finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let span = finding.span.map(|span| format!(" at {}..{}", span.start, span.end)).unwrap_or_default();
    let param = |(name, value): &(&str, Param)| match value {
        Param::Text(text) => format!("{name} {text}"),
        Param::Number(number) => format!("{name} {number}"),
        Param::List(texts) => format!("{name} {}", texts.join("/")),
    };
    let params: Vec<_> = finding.params.iter().map(param).collect();
    let params = if params.is_empty() { String::new() } else { format!(" ({})", params.join(", ")) };
    let suggestions: String = finding.suggestions.iter().map(|text| format!(", {text}?")).collect();
    format!("{severity} {}{span}{params}{suggestions}", finding.code.as_str())
}

fn region(word: Option<&str>) -> Region {
    match word.unwrap_or("CN") {
        "CN" => Region::Cn,
        "HK" => Region::Hk,
        "MO" => Region::Mo,
        "TW" => Region::Tw,
        other => panic!("no region {other}"),
    }
}

fn phone_kind(word: &str) -> PhoneKind {
    match word {
        "mobile" => PhoneKind::Mobile,
        "landline" => PhoneKind::Landline,
        "service" => PhoneKind::Service,
        other => panic!("no kind {other}"),
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    hex.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect()
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |value: u32| char::from(*DIGITS.get(usize::try_from(value & 63).unwrap()).unwrap());
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or(0));
        let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        text.push(digit(bits >> 18));
        text.push(digit(bits >> 12));
        text.push(if chunk.len() > 1 { digit(bits >> 6) } else { '=' });
        text.push(if chunk.len() > 2 { digit(bits) } else { '=' });
    }
    text
}
