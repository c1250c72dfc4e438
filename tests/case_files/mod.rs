//! Files of cases: each case a sentence and a table, run by a `check` for its topic.

use crate::{repository, shorthand};
use huiji::regulations::Regulations;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File<I, E> {
    /// Programs that several cases share: their versions, by name.
    #[serde(default)]
    program: BTreeMap<String, Vec<Value>>,
    case: Vec<Case<I, E>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case<I, E> {
    name: String,
    /// The clause of the regulations that the case carries out.
    #[expect(dead_code, reason = "it is for the reader")]
    clause: Option<String>,
    input: I,
    expect: E,
}

pub(crate) type Programs = BTreeMap<String, Vec<Value>>;

/// Runs every case of a topic and tells all that differ.
pub(crate) fn run<I: DeserializeOwned, E: DeserializeOwned + PartialEq + Debug>(
    folder: &str,
    topic: &str,
    check: impl Fn(&Programs, I, &E) -> E,
) {
    let text = repository::text(&format!("{folder}/{topic}.toml"));
    let file: File<I, E> = toml::from_str(&text).unwrap_or_else(|error| panic!("{topic}.toml: {error}"));
    assert!(!file.case.is_empty(), "{topic}.toml has no case");
    let mut names = BTreeSet::new();
    let mut wrong = Vec::new();
    for Case { name, input, expect, .. } in file.case {
        let found = check(&file.program, input, &expect);
        if found != expect {
            wrong.push(format!("{name}:\n  expected {expect:?}\n  found    {found:?}"));
        }
        assert!(names.insert(name.clone()), "{topic}.toml has two cases `{name}`");
    }
    assert!(wrong.is_empty(), "{} of {} cases differ\n{}", wrong.len(), names.len(), wrong.join("\n"));
}

/// The files of a folder of cases; what is there besides is a folder that some test runs.
pub(crate) fn every_file_is_a_topic(folder: &str, topics: &[&str]) {
    for entry in std::fs::read_dir(repository::path(folder)).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = topics.contains(&name.as_str()) || FOLDERS.contains(&format!("{folder}/{name}").as_str());
        assert!(known, "{folder}/{name} is no topic");
    }
}

/// Folders of cases, each run by a test of its own.
const FOLDERS: &[&str] = &[
    "tests/cases/application",
    "tests/cases/application/contact",
    "tests/cases/application/identity",
    "tests/cases/application/program",
    "tests/cases/audit",
    "tests/cases/benefits",
    "tests/cases/broken",
    "tests/cases/calendar",
    "tests/cases/fees",
    "tests/cases/offers",
    "tests/cases/points",
    "tests/cases/pricing",
    "tests/cases/procedures",
    "tests/cases/procedures/program",
    "tests/cases/returns",
    "tests/cases/tiers",
    "tests/cases/versions",
    "tests/cases/workflow",
];

/// What a case expects of an answer: some of its figures, by name. `problems` are its codes with
/// their places. Names that an answer does not have are failures. TOML knows no null: it is `none`.
pub(crate) type Figures = BTreeMap<String, Value>;

/// The expected figures of an answer, as they are.
pub(crate) fn figures(answer: &[u8], expect: &Figures, figure: impl Fn(&Value, &str) -> Option<Value>) -> Figures {
    let answer: Value = serde_json::from_slice(answer).unwrap();
    let problems = answer.get("problems").unwrap();
    let problems = described(problems, |problem| format!("{} at {}", text(problem, "code"), text(problem, "path")));
    let value = answer.get("value").unwrap();
    let named = |name: &String| {
        let found = if name == "problems" { Some(problems.clone()) } else { figure(value, name) };
        let found = found.map(|found| if found.is_null() { json!("none") } else { found });
        (name.clone(), found.unwrap_or_else(|| json!(format!("no such figure; the problems are {problems}"))))
    };
    let mut found: Figures = expect.keys().map(named).collect();
    if !expect.contains_key("problems") && problems != json!([]) {
        found.insert("problems".to_owned(), problems);
    }
    found
}

pub(crate) fn described(list: &Value, describe: impl Fn(&Value) -> String) -> Value {
    let list = list.as_array().unwrap();
    list.iter().map(|entry| Value::String(describe(entry))).collect()
}

pub(crate) fn text(value: &Value, name: &str) -> String {
    match value.get(name).unwrap() {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

pub(crate) fn named_regulations(programs: &Programs, name: &str, currency: Option<&str>) -> Regulations {
    let versions = programs.get(name).unwrap_or_else(|| panic!("no program `{name}`"));
    regulations(currency.unwrap_or("CNY"), versions)
}

pub(crate) fn regulations(currency: &str, versions: &[Value]) -> Regulations {
    let document = shorthand::program(currency, versions);
    let answer = Regulations::from_json(document.to_string().as_bytes());
    answer.into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

macro_rules! topics {
    ($folder:literal: $($topic:ident,)+) => {
        $(#[test]
        fn $topic() {
            case_files::run($folder, stringify!($topic), self::check::$topic);
        })+

        #[test]
        fn every_file_of_cases_is_a_topic() {
            case_files::every_file_is_a_topic($folder, &[$(concat!(stringify!($topic), ".toml"),)+]);
        }
    };
}
