//! Cases of versions: what differs between two of them, what a member is told beforehand, and what a sitting member keeps
//! beside a new one. As in `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/versions`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
mod case_files;
mod repository;
#[expect(dead_code, reason = "one cart is as good as another here")]
mod shorthand;

use case_files::{Figures, Programs, described, figures, text};
use huiji::regulations::Regulations;
use huiji::request;
use serde::Deserialize;
use serde_json::{Value, json};

topics! { "tests/cases/versions": differences, notices, twins, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Versions {
    /// Of the file: its first version against its second.
    program: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfMember {
    /// One of the file's.
    program: String,
    joined: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    activities: Vec<String>,
    on: String,
}

mod check {
    use super::{Figures, OfMember, Programs, Versions, case_files, figures, line, member, of_member};
    use serde_json::{Value, json};

    pub(super) fn differences(programs: &Programs, input: Versions, _: &Figures) -> Figures {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let [before, after] = regulations.versions() else { panic!("two versions are compared") };
        let told = regulations.differences(before, after);
        let told: Value = serde_json::from_slice(&huiji::request::to_json(&told)).unwrap();
        let back = regulations.differences(after, before);
        assert_eq!(back.len(), told.as_array().unwrap().len(), "what differs one way differs the other way");
        assert_eq!(regulations.differences(after, after), [], "nothing differs from itself");
        let lines = told.as_array().unwrap().iter().flat_map(line).collect::<Vec<_>>();
        [("told".to_owned(), json!(lines))].into()
    }

    pub(super) fn notices(programs: &Programs, input: OfMember, expect: &Figures) -> Figures {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let request = super::shorthand::request(&[("member", &member(&input)), ("on", &json!(input.on))]);
        figures(&huiji::request::benefits(&regulations, &request), expect, |report, name| {
            (name == "told").then(|| json!(super::told(report)))
        })
    }

    pub(super) fn twins(programs: &Programs, input: OfMember, expect: &Figures) -> Figures {
        of_member(programs, &input, expect)
    }
}

/// What a member has, pays, earned and is told on a day.
fn of_member(programs: &Programs, input: &OfMember, expect: &Figures) -> Figures {
    let regulations = case_files::named_regulations(programs, &input.program, None);
    let (member, on) = (member(input), json!(input.on));
    let request = shorthand::request(&[("member", &member), ("on", &on)]);
    let asked = |ask: fn(&Regulations, &[u8]) -> Vec<u8>| -> Value {
        serde_json::from_slice(&ask(&regulations, &request)).unwrap()
    };
    let (report, points) = (asked(request::benefits), asked(request::points));
    let cart = json!({ "lines": [{ "sku": "tea", "quantity": 1, "price": "100.00" }] });
    let request = shorthand::request(&[("member", &member), ("cart", &cart), ("on", &on)]);
    figures(&request::quote(&regulations, &request), expect, |quote, name| match name {
        "version" => report.pointer("/value/regulations/version").cloned(),
        "tier" => report.pointer("/value/tier").cloned(),
        "benefits" => Some(described(report.pointer("/value/benefits")?, |benefit| text(benefit, "benefit"))),
        "told" => Some(json!(told(report.get("value")?))),
        "payable" => quote.get("payable").cloned(),
        "brings" => quote.pointer("/points/0/points").cloned(),
        "spendable" | "earned" | "takenBack" => points.pointer("/value/wallets/0")?.get(name).cloned(),
        _ => None,
    })
}

/// Each notice, and behind it what changes.
fn told(report: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    for notice in report.get("notices").unwrap().as_array().unwrap() {
        let head = ["version", "because", "startsOn"].map(|name| text(notice, name)).join(" ");
        lines.push(head);
        lines.extend(notice.get("changes").unwrap().as_array().unwrap().iter().flat_map(line));
    }
    lines
}

/// A difference: `tiers gold changed /fee 100.00 -> 120.00`, a line for each value.
fn line(difference: &Value) -> Vec<String> {
    let mut head = vec![text(difference, "part")];
    head.extend(difference.get("id").and_then(Value::as_str).map(str::to_owned));
    head.push(text(difference, "change"));
    for (side, there) in [("before", "removed"), ("after", "added")] {
        let pointer = difference.get(side).unwrap();
        if text(difference, "change") == there {
            head.push(format!("at {}", pointer.as_str().unwrap()));
        }
    }
    let head = head.join(" ");
    let values = difference.get("values").unwrap().as_array().unwrap();
    if values.is_empty() {
        return vec![head];
    }
    let values = values.iter();
    values
        .map(|value| format!("{head} {} {} -> {}", text(value, "at"), text(value, "before"), text(value, "after")))
        .collect()
}

fn member(input: &OfMember) -> Value {
    shorthand::member(input.joined.as_deref().unwrap_or("2026-01-01"), &input.terms, None, &input.activities)
}
