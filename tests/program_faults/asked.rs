//! Everything that can be asked of a program document, and of what it is made of.

use crate::repository;
use crate::witnesses::Answering;
use huiji::audit::{Audit, requests};
use huiji::problem::{Problem, Severity};
use huiji::regulations;
use serde_json::{Value, json};

/// The programs that come with the repository, by file name.
pub(crate) fn shipped() -> Vec<(String, Value)> {
    let mut names: Vec<_> = std::fs::read_dir(repository::path("data/programs"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    let read = |name: String| {
        let text = repository::text(&format!("data/programs/{name}"));
        (name, serde_json::from_str(&text).unwrap())
    };
    names.into_iter().map(read).collect()
}

/// Whether it stops the program.
pub(crate) fn stops(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// Asks a document everything. Where it can be asked at all, how many findings there are.
pub(crate) fn everything_asked(text: &[u8]) -> Option<usize> {
    let problems = regulations::problems(text);
    let (audit, told) = Audit::from_json(text).into_parts();
    assert_eq!(told, problems, "whoever reads it is told the same");
    assert_eq!(audit.is_some(), !stops(&problems), "what is wrong stops it, and nothing else: {problems:?}");
    let audit = audit?;
    let findings = findings(&audit);
    let answering = Answering::of(text);
    for finding in &findings {
        finding["witnesses"].as_array().unwrap().iter().for_each(|witness| answering.confirm(witness));
    }
    let rehearsal = value(&requests::rehearsal(&audit, b"{}"));
    assert_eq!(
        rehearsal.pointer("/passed").and_then(Value::as_u64).zip(rehearsal.pointer("/failed").and_then(Value::as_u64)),
        Some((count(&rehearsal, true), count(&rehearsal, false)))
    );
    let versions: Vec<_> = audit.regulations().versions().iter().map(|version| version.id().to_owned()).collect();
    let (first, last) = (versions.first().unwrap(), versions.last().unwrap());
    let day = audit.regulations().versions().last().unwrap().effective_from();
    let member = json!({ "id": "m-1", "kind": "person", "joinedOn": day, "terms": [{ "from": day }] });
    for asked in [
        json!({ "before": first, "after": last }),
        json!({ "before": first, "after": last, "members": [member], "on": day }),
    ] {
        let answer = requests::comparison(&audit, asked.to_string().as_bytes());
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        assert!(answer["ok"].is_boolean(), "{answer}");
    }
    Some(findings.len())
}

/// What is found in a program.
pub(crate) fn findings(audit: &Audit) -> Vec<Value> {
    value(&requests::report(audit))["findings"].as_array().unwrap().clone()
}

/// How many examples passed, or did not.
fn count(rehearsal: &Value, passed: bool) -> u64 {
    let examples = rehearsal["examples"].as_array().unwrap();
    examples.iter().filter(|example| example["passed"] == passed).count().try_into().unwrap()
}

fn value(answer: &[u8]) -> Value {
    let mut answer: Value = serde_json::from_slice(answer).unwrap();
    assert_eq!(answer["ok"], true, "{answer}");
    answer["value"].take()
}
