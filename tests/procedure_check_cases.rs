//! Cases of fees and workflows in program documents: what is told of one that is broken, and what is made of one that is
//! sound. They stand in `tests/cases/procedures/program`. Everything is told by `regulations::problems` too, once each.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "these cases change the document, and look at no figures")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "these cases have no members")]
mod shorthand;

use case_files::Programs;
use huiji::audit::{Audit, rehearsal};
use huiji::calendar::Day;
use huiji::problem::{Problem, Severity};
use huiji::regulations::procedures::Procedures;
use huiji::regulations::{Regulations, problems};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

topics! { "tests/cases/procedures/program": fees, workflows, sound, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    program: String,
    /// Which days are working days; without it the document does not say.
    calendar: Option<Value>,
    /// By pointer into the first version: what stands there instead. TOML knows no null: `none` leaves it out.
    #[serde(default)]
    change: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SoundInput {
    program: String,
    #[serde(default)]
    change: BTreeMap<String, Value>,
    /// The names of what is looked at, as [`look`] knows them.
    look: Vec<String>,
}

mod check {
    use super::{Input, Programs, SoundInput, Value, document, json, look, procedures, told};

    pub(super) fn fees(programs: &Programs, input: Input, _: &Vec<String>) -> Vec<String> {
        told(&document(programs, &input.program, input.calendar, &input.change))
    }

    pub(super) fn workflows(programs: &Programs, input: Input, expect: &Vec<String>) -> Vec<String> {
        fees(programs, input, expect)
    }

    pub(super) fn sound(programs: &Programs, input: SoundInput, _: &Value) -> Value {
        let calendar = json!({
            "id": "cn", "version": "1", "source": "case", "covers": ["2026-01-01", "2026-12-31"], "off": [], "work": [],
        });
        let procedures = procedures(&document(programs, &input.program, Some(calendar), &input.change));
        input.look.iter().map(|name| (name.clone(), json!(look(&procedures, name)))).collect()
    }
}

/// What is told of a document: by the reader of procedures, and with the rest by whoever reads all of it.
fn told(document: &Value) -> Vec<String> {
    let text = document.to_string();
    let (_, of_procedures) = Procedures::from_json(text.as_bytes()).into_parts();
    let (_, of_the_engine) = Regulations::from_json(text.as_bytes()).into_parts();
    let all = problems(text.as_bytes());
    for problem in of_procedures.iter().chain(&of_the_engine) {
        assert_eq!(all.iter().filter(|other| *other == problem).count(), 1, "{problem:?} of {text}");
    }
    for problem in &all {
        assert!(of_procedures.contains(problem) || of_the_engine.contains(problem), "{problem:?} of {text}");
    }
    of_procedures.iter().map(line).collect()
}

/// A problem in a line: `tier.unknown at /versions/0/fees/prices/0/tier (given `god`, nearest `gold`)`.
fn line(problem: &Problem) -> String {
    let params: Vec<_> = problem.params.iter().map(|(name, value)| format!("{name} {}", json!(value))).collect();
    let severity = if problem.severity == Severity::Error { "" } else { "warning " };
    let line = format!("{severity}{} at {}", problem.code.as_str(), problem.path);
    if params.is_empty() { line } else { format!("{line} ({})", params.join(", ").replace('"', "`")) }
}

fn procedures(document: &Value) -> Procedures {
    let answer = Procedures::from_json(document.to_string().as_bytes());
    answer.into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

fn document(programs: &Programs, name: &str, calendar: Option<Value>, change: &BTreeMap<String, Value>) -> Value {
    let versions = programs.get(name).unwrap_or_else(|| panic!("no program `{name}`"));
    let mut document = shorthand::program("CNY", versions);
    if let Some(calendar) = calendar {
        put(&mut document, "/calendar", calendar);
    }
    for (pointer, value) in change {
        put(&mut document, &format!("/versions/0{pointer}"), value.clone());
    }
    document
}

/// Puts a value at a pointer; where `none` is to stand, nothing is left.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    match parent {
        Value::Object(fields) if value == json!("none") => drop(fields.remove(field)),
        Value::Object(fields) => drop(fields.insert(field.to_owned(), value)),
        Value::Array(entries) => match field.parse::<usize>().unwrap() {
            end if end == entries.len() => entries.push(value),
            place => *entries.get_mut(place).unwrap() = value,
        },
        other => panic!("nothing can stand in {other}"),
    }
}

/// What was made of a part of the first version, by its name.
fn look(procedures: &Procedures, name: &str) -> String {
    let version = procedures.in_force_on(Day::parse("2026-01-01").unwrap()).unwrap();
    let (fees, workflows) = (version.fees(), version.workflows());
    match name {
        "termMonths" => fees.term_months.to_string(),
        "prices" => format!("{:?}", fees.prices),
        "promotions" => format!("{:?}", fees.promotions),
        "renewal" => format!("{:?}", fees.renewal),
        "replacement" => format!("{:?}", fees.replacement),
        "cancellation" => format!("{:?}", fees.cancellation),
        "repairs" => format!("{:?}", fees.repairs),
        "requirements" => format!("{:?}", workflows.requirements),
        "deadlines" => format!("{:?}", workflows.deadlines),
        "places" => format!("{:?}", workflows.places),
        "exchanges" => format!("{:?}", version.exchanges()),
        _ => panic!("nothing is called `{name}`"),
    }
}

#[test]
fn nothing_is_wrong_with_the_samples() {
    for sample in ["retail", "motor-service", "enterprise-annual"] {
        let text = repository::text(&format!("data/programs/{sample}.json"));
        assert_eq!(problems(text.as_bytes()), [], "{sample}");
    }
}

#[test]
fn nothing_is_wrong_with_the_examples_of_the_guide() {
    let guide = repository::text("docs/program-fields.md");
    let mut examples: BTreeMap<&str, Value> = BTreeMap::new();
    for (_, example) in guide.match_indices("\n```json ").map(|(place, fence)| guide.split_at(place + fence.len())) {
        let (label, text) = example.split_once('\n').unwrap();
        examples.insert(label, serde_json::from_str(text.split("\n```").next().unwrap()).unwrap());
    }
    let mut document = examples.remove("complete").unwrap();
    put(&mut document, "/calendar", examples.remove("calendar").unwrap());
    put(&mut document, "/examples", examples.remove("examples").unwrap());
    assert!(["fees", "workflows", "chapters", "checks"].iter().all(|label| examples.contains_key(label)));
    for (label, example) in examples {
        put(&mut document, &format!("/versions/0/{label}"), example);
    }
    let text = document.to_string();
    assert_eq!(problems(text.as_bytes()), []);
    let audit = Audit::from_json(text.as_bytes()).into_result().unwrap();
    let rehearsal = rehearsal(&audit, None).into_result().unwrap();
    assert_eq!((rehearsal.passed, rehearsal.failed), (1, 0), "{:?}", rehearsal.examples);
}
