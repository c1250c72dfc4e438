//! The engine asked with texts that may be anything, and what every answer must be.

use crate::sample;
use huiji::problem::Answer;
use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde_json::{Value, json};
use std::sync::OnceLock;

/// A question as bytes, and its answer.
pub(crate) type Ask = fn(&Regulations, &[u8]) -> Vec<u8>;

/// Every question that regulations answer.
pub(crate) const QUESTIONS: [Ask; 8] = [
    request::quote,
    request::standing,
    request::progress,
    request::points,
    request::benefits,
    request::forecast,
    request::redemptions,
    request::return_preview,
];

pub(crate) fn retail() -> &'static Regulations {
    static RETAIL: OnceLock<Regulations> = OnceLock::new();
    RETAIL.get_or_init(|| sample::regulations("retail"))
}

/// The application forms of the same.
pub(crate) fn retail_forms() -> &'static Forms {
    static FORMS: OnceLock<Forms> = OnceLock::new();
    FORMS.get_or_init(|| Forms::from_json(sample::document("programs", "retail").as_bytes()).into_result().unwrap())
}

/// Its procedures.
pub(crate) fn retail_procedures() -> &'static Procedures {
    static PROCEDURES: OnceLock<Procedures> = OnceLock::new();
    PROCEDURES
        .get_or_init(|| Procedures::from_json(sample::document("programs", "retail").as_bytes()).into_result().unwrap())
}

/// The bytes as a program, by all who read one, and as every question about the sample program.
pub(crate) fn all_answers(bytes: &[u8]) -> Vec<Value> {
    let asked = QUESTIONS.iter().map(|ask| parsed(&ask(retail(), bytes)));
    let of_procedures = [request::fees, request::workflow].map(|ask| parsed(&ask(retail_procedures(), bytes)));
    let loaded = [loaded(bytes), loaded_forms(bytes), loaded_procedures(bytes), checked(bytes)];
    loaded.into_iter().chain(of_procedures).chain(asked).collect()
}

pub(crate) fn loaded(bytes: &[u8]) -> Value {
    let (value, problems) = Regulations::from_json(bytes).into_parts();
    parsed(&request::to_json(&Answer::new(value.map(|_| ()), problems)))
}

pub(crate) fn loaded_forms(bytes: &[u8]) -> Value {
    let (value, problems) = Forms::from_json(bytes).into_parts();
    parsed(&request::to_json(&Answer::new(value.map(|_| ()), problems)))
}

pub(crate) fn loaded_procedures(bytes: &[u8]) -> Value {
    let (value, problems) = Procedures::from_json(bytes).into_parts();
    parsed(&request::to_json(&Answer::new(value.map(|_| ()), problems)))
}

/// What is said of an application.
pub(crate) fn checked(bytes: &[u8]) -> Value {
    parsed(&request::application(retail_forms(), bytes))
}

pub(crate) fn quoted(bytes: &[u8]) -> Value {
    parsed(&request::quote(retail(), bytes))
}

pub(crate) fn stood(bytes: &[u8]) -> Value {
    parsed(&request::standing(retail(), bytes))
}

pub(crate) fn returned(bytes: &[u8]) -> Value {
    parsed(&request::return_preview(retail(), bytes))
}

pub(crate) fn parsed(answer: &[u8]) -> Value {
    serde_json::from_slice(answer).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(answer)))
}

/// An answer that has a value or says why not, and never both.
pub(crate) fn sound_or_refused(answer: &Value) {
    if answer.get("ok") == Some(&json!(true)) {
        let errors = codes(answer).len();
        let told = answer.get("problems").and_then(Value::as_array).unwrap();
        assert_eq!(told.iter().filter(|problem| problem.get("severity") != Some(&json!("error"))).count(), errors);
    } else {
        refused(answer);
    }
}

pub(crate) fn refused(answer: &Value) {
    assert_eq!(answer.get("ok"), Some(&json!(false)), "{answer}");
    assert_eq!(answer.get("value"), Some(&Value::Null));
    let problems = answer.get("problems").and_then(Value::as_array).unwrap();
    assert!(problems.iter().any(|problem| problem.get("severity") == Some(&json!("error"))), "{answer}");
    for problem in problems {
        let path = problem.get("path").and_then(Value::as_str).unwrap();
        assert!(path.is_empty() || path.starts_with('/'), "{answer}");
    }
}

/// `code at path` of every problem.
pub(crate) fn codes(answer: &Value) -> Vec<String> {
    let text = |problem: &Value, name: &str| problem.get(name).and_then(Value::as_str).unwrap().to_owned();
    let problems = answer.get("problems").and_then(Value::as_array).unwrap();
    problems.iter().map(|problem| format!("{} at {}", text(problem, "code"), text(problem, "path"))).collect()
}
