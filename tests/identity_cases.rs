//! Cases of identity numbers: what is read of them, and what is said of them where. As in
//! `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/application/identity`.
//! Every number in them was computed for them; birth dates are made up.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "numbers are read without a program")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "numbers are read without a program")]
mod shorthand;

use case_files::{Figures, Programs};
use huiji::application::{Finding, Folded, IssueCode, Reading, Sex, Span, identity};
use huiji::calendar::Day;
use huiji::json::Choice;
use huiji::problem::{Param, Severity};
use huiji::regulations::forms::IdentityKind;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

topics! { "tests/cases/application/identity":
    resident_id, residence_permit, permanent_residence, travel_permits, taiwan, hong_kong_and_macau, passport, any_kind,
    organisations,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// A kind of document, several separated by spaces, of which it may be any, `uscc` or `taiwan_ubn`.
    of: String,
    /// What was entered: several where the same is to be said of all.
    texts: Vec<String>,
    /// Without it 22 November 2026.
    on: Option<String>,
}

mod check {
    use super::{Figures, Input, Programs, figures};

    macro_rules! numbers {
        ($($topic:ident,)+) => {
            $(pub(super) fn $topic(_: &Programs, input: Input, expect: &Figures) -> Figures {
                figures(&input, expect)
            })+
        };
    }

    numbers! {
        resident_id, residence_permit, permanent_residence, travel_permits, taiwan, hong_kong_and_macau, passport,
        any_kind, organisations,
    }
}

/// The figures that are expected, as they are, and what is said of the number whether it is expected or
/// not. Of several texts those of the first that differs from what is expected, with that text.
fn figures(input: &Input, expect: &Figures) -> Figures {
    let on = Day::parse(input.on.as_deref().unwrap_or("2026-11-22")).unwrap();
    let mut found = Figures::new();
    for text in &input.texts {
        let reading = read(&input.of, &Folded::new(text), on);
        assert_eq!(reading.value.is_none(), has_errors(&reading), "{text}: a value where there is no error");
        found = expect.keys().map(|name| (name.clone(), figure(&reading, name))).collect();
        if !reading.findings.is_empty() {
            found.insert("says".to_owned(), figure(&reading, "says"));
        }
        if found != *expect {
            found.insert("of".to_owned(), json!(text));
            break;
        }
    }
    found
}

fn read(of: &str, text: &Folded, on: Day) -> Reading {
    let kind = |word: &str| IdentityKind::ALL.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind);
    match (of, kind(of)) {
        ("uscc", _) => identity::uscc(text),
        ("taiwan_ubn", _) => identity::taiwan_ubn(text),
        (_, Some(kind)) => identity::read(kind, text, on),
        _ => {
            let kinds: Vec<_> = of.split(' ').filter(|word| *word != "any").map(|word| kind(word).unwrap()).collect();
            identity::any(&kinds, text, on)
        }
    }
}

fn figure(reading: &Reading, name: &str) -> Value {
    let text = |text: Option<&String>| text.map_or_else(|| json!("none"), |text| json!(text));
    match name {
        "value" => text(reading.value.as_ref()),
        "display" => text(reading.display.as_ref()),
        "born" => text(reading.born.map(|born| born.to_string()).as_ref()),
        "sex" => json!(reading.sex.map_or("none", |sex| if sex == Sex::Female { "female" } else { "male" })),
        "says" => reading.findings.iter().map(said).collect(),
        "suggests" => reading.findings.iter().flat_map(|finding| finding.suggestions.clone()).collect(),
        other => panic!("no figure `{other}`"),
    }
}

/// `error resident_id.length, length 17`, `warning uscc.authority at 0..2`.
fn said(finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let place = finding.span.map(|Span { start, end }| format!(" at {start}..{end}")).unwrap_or_default();
    let params = finding.params.iter().map(|(name, value)| match value {
        Param::Text(text) => format!(", {name} {text}"),
        Param::Number(number) => format!(", {name} {number}"),
        Param::List(texts) => format!(", {name} {}", texts.join(" ")),
    });
    format!("{severity} {}{place}{}", finding.code.as_str(), params.collect::<String>())
}

fn has_errors(reading: &Reading) -> bool {
    reading.findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// Of these codes each is told in some case.
#[test]
fn every_code_has_a_case() {
    let cases = std::fs::read_dir(repository::path("tests/cases/application/identity")).unwrap();
    let cases: String = cases.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let of_numbers = |code: &&str| {
        let topic = code.split_once('.').unwrap().0;
        let known = IdentityKind::ALL.iter().any(|(word, _)| *word == topic);
        known || ["taiwan_ubn", "mrz", "uscc"].contains(&topic) || ["identity.kind", "identity.form"].contains(code)
    };
    let codes = IssueCode::ALL.iter().map(|code| code.as_str()).filter(of_numbers).collect::<BTreeSet<_>>();
    assert!(codes.len() > 30, "{codes:?}");
    let told = |code: &&str| [" ", "\"", ","].iter().any(|end| cases.contains(&format!("{code}{end}")));
    let untold: Vec<_> = codes.into_iter().filter(|code| !told(code)).collect();
    assert!(untold.is_empty(), "no case tells {untold:?}");
}
