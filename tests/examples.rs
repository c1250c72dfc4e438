//! The shipped programs prove themselves: their examples come true, and every clause has its rule and every rule its clause.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;

use huiji::audit::{Audit, Rehearsal, rehearsal, report};
use serde_json::Value;
use std::collections::BTreeSet;

const PROGRAMS: &[&str] = &["retail", "motor-service", "enterprise-annual"];
/// So many examples are in each of them at least.
const LEAST: usize = 30;

#[test]
fn every_example_of_every_program_comes_true() {
    let mut wrong = Vec::new();
    for program in PROGRAMS {
        let text = text(program);
        let audit = Audit::from_json(text.as_bytes()).into_result();
        let audit = audit.unwrap_or_else(|problems| panic!("{program}: {problems}"));
        let Rehearsal { examples, passed, failed, .. } = rehearsal(&audit, None).into_result().unwrap();
        let different =
            examples.iter().flat_map(|example| example.differences.iter().map(move |told| (example.id, told)));
        wrong.extend(different.map(|(id, told)| {
            format!("{program}: {id} {}: {} for {}", told.at, told.got.as_str(), told.expected.as_str())
        }));
        assert!(examples.len() >= LEAST, "{program}: {} examples", examples.len());
        println!("{program}: {passed} examples pass, {failed} fail");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is found and not accepted is not meant to be so.
#[test]
fn nothing_stands_against_the_programs_but_what_they_accept() {
    let mut wrong = Vec::new();
    for program in PROGRAMS {
        let text = text(program);
        let audit = Audit::from_json(text.as_bytes()).into_result();
        let audit = audit.unwrap_or_else(|problems| panic!("{program}: {problems}"));
        let findings = report(&audit).into_result().unwrap().findings;
        for finding in findings.iter().filter(|finding| finding.accepted.is_none()) {
            let told = serde_json::to_string(finding).unwrap();
            wrong.push(format!("{program}: {told}"));
        }
        println!("{program}: {} findings, each accepted with a reason", findings.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Read from the text alone, so that it does not rest on the check of the same.
#[test]
fn every_clause_has_a_rule_and_every_label_a_clause() {
    for program in PROGRAMS {
        let document: Value = serde_json::from_str(&text(program)).unwrap();
        for version in list(&document, "versions") {
            let name = version.get("id").and_then(Value::as_str).unwrap();
            let mut named = BTreeSet::new();
            for (part, value) in version.as_object().unwrap() {
                if part != "chapters" {
                    labels_in(value, &mut named);
                }
            }
            let clauses: Vec<_> =
                list(version, "chapters").iter().flat_map(|chapter| list(chapter, "clauses")).collect();
            let labels: BTreeSet<_> = clauses.iter().map(|clause| label(clause)).collect();
            assert_eq!(labels.len(), clauses.len(), "{program} {name}: each label stands once");
            let unwritten: Vec<_> = named.difference(&labels).collect();
            assert!(unwritten.is_empty(), "{program} {name}: named by rules, and not written: {unwritten:?}");
            for clause in clauses {
                let by_people = clause.get("byPeople") == Some(&Value::Bool(true));
                assert_ne!(by_people, named.contains(label(clause)), "{program} {name}: {}", label(clause));
            }
        }
    }
}

#[test]
fn every_clause_that_computes_is_shown_by_an_example() {
    for program in PROGRAMS {
        let document: Value = serde_json::from_str(&text(program)).unwrap();
        let shown: BTreeSet<_> =
            list(&document, "examples").iter().filter_map(|example| example.get("clause")?.as_str()).collect();
        let mut clauses = BTreeSet::new();
        for chapter in list(&document, "versions").iter().flat_map(|version| list(version, "chapters")) {
            let computed = list(chapter, "clauses").iter().filter(|clause| clause.get("byPeople").is_none());
            clauses.extend(computed.map(label));
        }
        let silent: Vec<_> = clauses.difference(&shown).collect();
        assert!(silent.is_empty(), "{program}: without an example: {silent:?}");
        let unknown: Vec<_> = shown.difference(&clauses).collect();
        assert!(unknown.is_empty(), "{program}: examples of no such clause: {unknown:?}");
    }
}

fn labels_in<'v>(value: &'v Value, found: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                match value.as_str() {
                    Some(label) if field == "clause" => _ = found.insert(label),
                    _ => labels_in(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| labels_in(value, found)),
        _ => {}
    }
}

fn label(clause: &Value) -> &str {
    clause.get("label").and_then(Value::as_str).unwrap()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).unwrap()
}

fn text(program: &str) -> String {
    repository::text(&format!("data/programs/{program}.json"))
}
