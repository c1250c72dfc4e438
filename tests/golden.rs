//! The goldens: the engine's exact bytes, which Node and browsers must give too.
//!
//! What is asked stands in `tests/golden/cases.toml` and `tests/cases/broken/*.toml`; the answers in
//! `tests/golden/*.json` are written by `HUIJI_GOLDEN=write cargo test --test golden`. Without it the
//! engine must give what is written there, byte for byte.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod histories;
mod json_text;
mod repository;
mod sample;

use huiji::audit::Audit;
use huiji::problem::{Answer, Code};
use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};

/// A question about sample documents, and its answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Golden {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<String>,
    program: String,
    member: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cart: Option<String>,
    /// What a forecast is planned with.
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<serde_json::Value>,
    /// The one redemption that is asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    redemption: Option<serde_json::Value>,
    /// What was ordered, of a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<serde_json::Value>,
    /// What of it is given back.
    #[serde(skip_serializing_if = "Option::is_none")]
    lines: Option<serde_json::Value>,
    on: String,
    /// The last day of a forecast.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    #[serde(skip_deserializing)]
    answer: Option<Box<RawValue>>,
}

/// An application, and what is said of it. What was entered is in the answer, so that one that can't be looked at has one too.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ApplicationGolden {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<String>,
    program: String,
    application: serde_json::Value,
    options: Option<serde_json::Value>,
    on: String,
    #[serde(skip_deserializing)]
    answer: Option<Box<RawValue>>,
}

/// A question to the procedures, and its answer. Some of them can't be answered, so that every problem has a golden.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProcedureGolden {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<String>,
    program: String,
    member: Option<String>,
    /// What is asked of fees.
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<serde_json::Value>,
    /// What a workflow's record is about, and its history line by line: they are written as `record`.
    #[serde(skip_serializing)]
    of: Option<serde_json::Value>,
    #[serde(default, skip_serializing)]
    history: Vec<String>,
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    record: Option<serde_json::Value>,
    on: String,
    #[serde(skip_deserializing)]
    answer: Option<Box<RawValue>>,
}

/// What is asked of the procedures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProcedureCases {
    fees: Vec<ProcedureGolden>,
    workflow: Vec<ProcedureGolden>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    standing: Vec<Golden>,
    progress: Vec<Golden>,
    points: Vec<Golden>,
    benefits: Vec<Golden>,
    forecast: Vec<Golden>,
    redemptions: Vec<Golden>,
    quote: Vec<Golden>,
    #[serde(rename = "returnPreview")]
    return_preview: Vec<Golden>,
    application: Vec<ApplicationGolden>,
}

/// A question of the engine, from a request's bytes to those of the answer.
type Question = fn(&Regulations, &[u8]) -> Vec<u8>;

/// A broken document or request, and its answer.
#[derive(Debug, Serialize)]
struct Broken {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<String>,
    entry: Entry,
    #[serde(skip_serializing_if = "Option::is_none")]
    program: Option<String>,
    text: String,
    answer: Box<RawValue>,
    #[serde(skip)]
    answered: bool,
}

/// Named as the function of JavaScript is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Entry {
    Load,
    /// The `load` of the forms.
    LoadForms,
    /// The `load` of the procedures.
    LoadProcedures,
    /// The `load` of the audit.
    LoadAudit,
    Quote,
    Standing,
    Progress,
    Points,
    Forecast,
    Redemptions,
    ReturnPreview,
}

/// A file of broken inputs. Most of them are one of its sound texts with an edit or two.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BrokenFile {
    entry: Entry,
    program: Option<String>,
    #[serde(default)]
    sound: BTreeMap<String, String>,
    case: Vec<BrokenCase>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BrokenCase {
    name: String,
    clause: Option<String>,
    /// The whole text.
    text: Option<String>,
    /// Or the name of a sound text, and in it: this, which stands there once, becomes that.
    sound: Option<String>,
    #[serde(default)]
    edit: Vec<(String, String)>,
    /// Whether there is an answer all the same: what was noticed is no error.
    #[serde(default)]
    answered: bool,
}

#[test]
fn standings_are_the_goldens() {
    hold("standing", &answered(cases().standing, request::standing));
}

#[test]
fn progress_is_the_goldens() {
    hold("progress", &answered(cases().progress, request::progress));
}

#[test]
fn statements_of_points_are_the_goldens() {
    hold("points", &answered(cases().points, request::points));
}

#[test]
fn benefits_are_the_goldens() {
    hold("benefits", &answered(cases().benefits, request::benefits));
}

#[test]
fn forecasts_are_the_goldens() {
    hold("forecast", &answered(cases().forecast, request::forecast));
}

#[test]
fn quoted_redemptions_are_the_goldens() {
    hold("redemptions", &answered(cases().redemptions, request::redemptions));
}

#[test]
fn quotes_are_the_goldens() {
    hold("quote", &answered(cases().quote, request::quote));
}

#[test]
fn previews_of_returns_are_the_goldens() {
    hold("returnPreview", &answered(cases().return_preview, request::return_preview));
}

#[test]
fn applications_are_the_goldens() {
    hold("application", &checked(cases().application));
}

#[test]
fn fees_are_the_goldens() {
    hold("fees", &fees());
}

#[test]
fn workflows_are_the_goldens() {
    hold("workflow", &workflows());
}

#[test]
fn problems_of_broken_inputs_are_the_goldens() {
    let (audit, others): (Vec<_>, Vec<_>) = broken().into_iter().partition(|golden| golden.entry == Entry::LoadAudit);
    let (procedures, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|golden| golden.entry == Entry::LoadProcedures);
    let (forms, broken): (Vec<_>, Vec<_>) = others.into_iter().partition(|golden| golden.entry == Entry::LoadForms);
    hold("broken", &broken);
    hold("broken-forms", &forms);
    hold("broken-procedures", &procedures);
    hold("broken-audit", &audit);
}

#[test]
fn the_sound_texts_of_broken_inputs_are_sound() {
    for (file, broken) in broken_files() {
        for (name, text) in &broken.sound {
            let answer = answer(broken.entry, broken.program.as_deref(), text);
            assert!(answer.get().starts_with("{\"ok\":true"), "{file}, sound.{name}: {answer}");
        }
    }
}

#[test]
fn a_broken_input_is_refused_with_an_error() {
    let wrong: Vec<_> = broken()
        .into_iter()
        .filter(|Broken { answer, answered, .. }| {
            let answer = answer.get();
            let error = answer.contains("\"severity\":\"error\"");
            let ok = answer.starts_with("{\"ok\":true");
            error == *answered || ok != *answered || !answer.contains("\"severity\"")
        })
        .map(|Broken { name, answer, .. }| format!("{name}: {answer}"))
        .collect();
    assert!(wrong.is_empty(), "nothing or the wrong thing is told:\n{}", wrong.join("\n"));
}

#[test]
fn every_problem_code_has_a_golden() {
    // These take inputs that are too large to be written down, or JavaScript values; see
    // tests/hostile.rs and tests/node/hostile.test.js.
    let generated = [
        Code::JsonNotData,
        Code::TimeZoneUnknown,
        Code::JsonTooLarge,
        Code::JsonTooDeep,
        Code::JsonMoreProblems,
        Code::JsonNotUtf8,
        Code::ListTooLong,
    ];
    // Told only by an engine that lost points, which this one must not.
    let never = [Code::PointsNotConserved];
    // No sample program has a review that can't be extended; see tests/cases/application/review.toml.
    // Nor one that renews no term early, nor a member with an open term; see tests/cases/fees.
    let of_other_programs = [Code::ReviewNoExtension, Code::FeeTooEarly, Code::FeeTermOpen];
    let applications = checked(cases().application).into_iter().filter_map(|golden| golden.answer);
    let procedures = fees().into_iter().chain(workflows()).filter_map(|golden| golden.answer);
    let answers: Vec<_> =
        broken().into_iter().map(|golden| golden.answer).chain(applications).chain(procedures).collect();
    let told = |code: &Code| {
        let told = format!("\"code\":\"{}\"", code.as_str());
        answers.iter().any(|answer| answer.get().contains(&told))
    };
    // Told within an answer or of one: see tests/cases/audit.
    let of_the_audit = [Code::ExampleUnknown, Code::ActivityUnknown, Code::DeadlineUnknown];
    let excused = [&generated[..], &never, &of_other_programs, &of_the_audit].concat();
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !excused.contains(code) && !told(code)).collect();
    assert!(missing.is_empty(), "no golden of {missing:?}");
    assert!(!never.iter().any(told), "told: {never:?}");
}

#[test]
fn every_sample_has_a_golden() {
    let cases = cases();
    let asked: BTreeSet<_> = cases.standing.iter().filter_map(|golden| golden.member.clone()).collect();
    assert_eq!(asked, samples("members"));
    let asked: BTreeSet<_> = cases.quote.iter().filter_map(|golden| golden.cart.clone()).collect();
    assert_eq!(asked, samples("carts"));
}

#[test]
fn pretty_texts_are_the_same_json() {
    let text = r#"{"a":[],"b":{},"c":"{\"x\": [1, 2]}","d":[1.0,null,{"e, f":"g: h"}],"long":"0123456789012345678901234567890123456789012345678901234567890123456789"}"#;
    let pretty = json_text::pretty(text);
    assert_eq!(json_text::compact(&pretty), text);
    assert_eq!(pretty.lines().next(), Some("{"));
    assert!(pretty.contains("  \"d\": [1.0, null, { \"e, f\": \"g: h\" }],\n"), "{pretty}");
}

/// The names of the sample documents of a folder.
fn samples(folder: &str) -> BTreeSet<String> {
    let files = std::fs::read_dir(repository::path("data").join(folder)).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)).collect()
}

fn cases() -> Cases {
    toml::from_str(&repository::text("tests/golden/cases.toml")).unwrap()
}

fn broken_files() -> Vec<(String, BrokenFile)> {
    let folder = repository::path("tests/cases/broken");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let file = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, file)
    };
    files.into_iter().map(read).collect()
}

fn broken() -> Vec<Broken> {
    let mut goldens = Vec::new();
    for (_, file) in broken_files() {
        for case in file.case {
            let text = broken_text(&case, &file.sound);
            let BrokenCase { name, clause, answered, .. } = case;
            let program = file.program.clone();
            let answer = answer(file.entry, program.as_deref(), &text);
            goldens.push(Broken { name, clause, entry: file.entry, program, text, answer, answered });
        }
    }
    goldens
}

fn broken_text(case: &BrokenCase, sound: &BTreeMap<String, String>) -> String {
    let name = &case.name;
    match (&case.text, &case.sound) {
        (Some(text), None) => {
            assert!(case.edit.is_empty(), "{name}: a text of its own needs no edits");
            text.clone()
        }
        (None, Some(base)) => {
            assert!(!case.edit.is_empty(), "{name}: without an edit it is sound");
            let mut text = sound.get(base).unwrap_or_else(|| panic!("{name}: no sound text `{base}`")).clone();
            for (from, to) in &case.edit {
                assert_eq!(text.matches(from).count(), 1, "{name}: `{from}` must stand there once");
                text = text.replacen(from, to, 1);
            }
            text
        }
        _ => panic!("{name}: exactly one of `text` and `sound`"),
    }
}

fn answer(entry: Entry, program: Option<&str>, text: &str) -> Box<RawValue> {
    let regulations = || sample::regulations(program.unwrap_or_else(|| panic!("{entry:?} needs a program")));
    let bytes = match entry {
        Entry::Load => {
            let (value, problems) = Regulations::from_json(text.as_bytes()).into_parts();
            request::to_json(&Answer::new(value.map(|_| ()), problems))
        }
        Entry::LoadForms => {
            let (value, problems) = Forms::from_json(text.as_bytes()).into_parts();
            request::to_json(&Answer::new(value.map(|_| ()), problems))
        }
        Entry::LoadProcedures => {
            let (value, problems) = Procedures::from_json(text.as_bytes()).into_parts();
            request::to_json(&Answer::new(value.map(|_| ()), problems))
        }
        Entry::LoadAudit => {
            let (value, problems) = Audit::from_json(text.as_bytes()).into_parts();
            request::to_json(&Answer::new(value.map(|_| ()), problems))
        }
        Entry::Quote => request::quote(&regulations(), text.as_bytes()),
        Entry::Standing => request::standing(&regulations(), text.as_bytes()),
        Entry::Progress => request::progress(&regulations(), text.as_bytes()),
        Entry::Points => request::points(&regulations(), text.as_bytes()),
        Entry::Forecast => request::forecast(&regulations(), text.as_bytes()),
        Entry::Redemptions => request::redemptions(&regulations(), text.as_bytes()),
        Entry::ReturnPreview => request::return_preview(&regulations(), text.as_bytes()),
    };
    raw(bytes)
}

/// Every golden with the engine's answer: samples are not broken, so there is one.
fn answered(goldens: Vec<Golden>, question: Question) -> Vec<Golden> {
    let answered = |golden: Golden| {
        let request = request_of(&golden);
        let answer = question(&sample::regulations(&golden.program), request.as_bytes());
        assert!(answer.starts_with(b"{\"ok\":true"), "{}: {}", golden.name, String::from_utf8_lossy(&answer));
        Golden { answer: Some(raw(answer)), ..golden }
    };
    goldens.into_iter().map(answered).collect()
}

/// Every application with what the engine says of it.
fn checked(goldens: Vec<ApplicationGolden>) -> Vec<ApplicationGolden> {
    let checked = |golden: ApplicationGolden| {
        let ApplicationGolden { application, options, on, .. } = &golden;
        let options = options.as_ref().unwrap_or(&serde_json::Value::Null);
        let request = format!("{{\"application\":{application},\"options\":{options},\"on\":\"{on}\"}}");
        let program = sample::document("programs", &golden.program);
        let forms = Forms::from_json(program.as_bytes()).into_result().unwrap();
        let answer = request::application(&forms, request.as_bytes());
        ApplicationGolden { answer: Some(raw(answer)), ..golden }
    };
    goldens.into_iter().map(checked).collect()
}

fn fees() -> Vec<ProcedureGolden> {
    procedure_cases().fees.into_iter().map(|golden| asked_of_procedures(golden, "asked", request::fees)).collect()
}

fn workflows() -> Vec<ProcedureGolden> {
    let recorded = |golden: ProcedureGolden| {
        let record = golden.of.as_ref().map(|of| histories::record(of, &golden.history));
        asked_of_procedures(ProcedureGolden { record, ..golden }, "record", request::workflow)
    };
    procedure_cases().workflow.into_iter().map(recorded).collect()
}

fn asked_of_procedures(
    golden: ProcedureGolden,
    part: &str,
    question: fn(&Procedures, &[u8]) -> Vec<u8>,
) -> ProcedureGolden {
    let ProcedureGolden { asked, record, member, on, .. } = &golden;
    let member = member.as_ref().map_or("null".to_owned(), |name| sample::document("members", name));
    let given = asked.as_ref().or(record.as_ref()).unwrap_or_else(|| panic!("{}: nothing is asked", golden.name));
    let request = format!("{{\"member\":{member},\"{part}\":{given},\"on\":\"{on}\"}}");
    let program = sample::document("programs", &golden.program);
    let procedures = Procedures::from_json(program.as_bytes()).into_result().unwrap();
    let answer = question(&procedures, request.as_bytes());
    ProcedureGolden { answer: Some(raw(answer)), ..golden }
}

fn procedure_cases() -> ProcedureCases {
    toml::from_str(&repository::text("tests/golden/procedures.toml")).unwrap()
}

fn request_of(golden: &Golden) -> String {
    let Golden { plan, redemption, order, lines, to, .. } = golden;
    let mut request = sample::request(golden.member.as_deref(), golden.cart.as_deref(), &golden.on);
    let to = to.as_ref().map(|to| serde_json::Value::from(to.as_str()));
    for (name, value) in [("plan", plan), ("redemption", redemption), ("order", order), ("lines", lines), ("to", &to)] {
        if let Some(value) = value {
            request = format!("{{\"{name}\":{value},{}", request.strip_prefix('{').unwrap());
        }
    }
    request
}

/// The engine's bytes, untouched.
fn raw(bytes: Vec<u8>) -> Box<RawValue> {
    RawValue::from_string(String::from_utf8(bytes).unwrap()).unwrap()
}

/// Compares the goldens with their file, or writes it.
fn hold<T: Serialize>(name: &str, goldens: &[T]) {
    let below = format!("tests/golden/{name}.json");
    let current: Vec<_> = goldens.iter().map(|golden| serde_json::to_string(golden).unwrap()).collect();
    let names: BTreeSet<_> = goldens.iter().map(name_of).collect();
    assert_eq!(names.len(), goldens.len(), "{below}: two goldens have the same name");
    if std::env::var("HUIJI_GOLDEN").is_ok_and(|what| what == "write") {
        let text = json_text::pretty(&format!("[{}]", current.join(",")));
        std::fs::write(repository::path(&below), text).unwrap();
        return;
    }
    let text = repository::text(&below);
    let written: Vec<Box<RawValue>> = serde_json::from_str(&text).unwrap();
    let advice = "if that is right, write it anew with `cargo xtask golden`";
    for (current, written) in current.iter().zip(&written) {
        let written = json_text::compact(written.get());
        if let Some(difference) = difference(&written, current) {
            panic!("{below} says otherwise; {advice}\n{difference}");
        }
    }
    assert_eq!(current.len(), written.len(), "{below} has another number of goldens; {advice}");
}

fn name_of<T: Serialize>(golden: &T) -> String {
    let value = serde_json::to_value(golden).unwrap();
    value.get("name").unwrap().as_str().unwrap().to_owned()
}

/// Where two texts part, with what stands around there; nothing where they are the same.
fn difference(written: &str, found: &str) -> Option<String> {
    if written == found {
        return None;
    }
    let same = written.chars().zip(found.chars()).take_while(|(one, other)| one == other).count();
    let head = |text: &str| text.chars().take(120).collect::<String>();
    let around = |text: &str| text.chars().skip(same.saturating_sub(120)).take(400).collect::<String>();
    Some(format!("  in    {}…\n  written …{}\n  found   …{}", head(written), around(written), around(found)))
}
