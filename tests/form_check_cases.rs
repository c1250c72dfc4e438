//! Cases of application forms in program documents: what the check says of one that is broken, and what it makes
//! of one that is sound. Who asks for all that is wrong is told the same. They stand in
//! `tests/cases/application/program`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "these cases change the document, and look at no figures")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "these cases have no members")]
mod shorthand;

use case_files::Programs;
use huiji::calendar::Day;
use huiji::problem::{Code, Problem, Severity};
use huiji::regulations::Regulations;
use huiji::regulations::forms::{Field, Form, Forms};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

topics! { "tests/cases/application/program": fields, conditions, follows, calendar, sound, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    program: String,
    /// Which days are working days; `none`: the document does not say.
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
    use super::{Input, Programs, SoundInput, Value, checked_forms, document, form, json, look};

    pub(super) fn fields(programs: &Programs, input: Input, _: &Vec<String>) -> Vec<String> {
        checked_forms(&document(programs, &input.program, input.calendar, &input.change)).1
    }

    pub(super) fn conditions(programs: &Programs, input: Input, expect: &Vec<String>) -> Vec<String> {
        fields(programs, input, expect)
    }

    pub(super) fn follows(programs: &Programs, input: Input, expect: &Vec<String>) -> Vec<String> {
        fields(programs, input, expect)
    }

    pub(super) fn calendar(programs: &Programs, input: Input, expect: &Vec<String>) -> Vec<String> {
        fields(programs, input, expect)
    }

    pub(super) fn sound(programs: &Programs, input: SoundInput, _: &Value) -> Value {
        let forms = checked_forms(&document(programs, &input.program, None, &input.change)).0.unwrap();
        let form = form(&forms);
        input.look.iter().map(|name| (name.clone(), json!(look(form, name)))).collect()
    }
}

/// The forms of a document, checked, and what is told; who asks for all that is wrong with it is told the same.
fn checked_forms(document: &Value) -> (Option<Forms>, Vec<String>) {
    let text = document.to_string();
    let (forms, problems) = Forms::from_json(text.as_bytes()).into_parts();
    let all = huiji::regulations::problems(text.as_bytes());
    let told_in_all = |problem: &Problem| all.iter().any(|other| other.to_string() == problem.to_string());
    assert!(problems.iter().all(told_in_all), "not among all that is told of {text}: {problems:?}, {all:?}");
    let told = problems.iter().map(|problem| match problem.severity {
        Severity::Error => problem.to_string(),
        Severity::Warning => format!("warning: {problem}"),
        Severity::Info => format!("info: {problem}"),
    });
    (forms, told.collect())
}

fn document(programs: &Programs, name: &str, calendar: Option<Value>, change: &BTreeMap<String, Value>) -> Value {
    let versions = programs.get(name).unwrap_or_else(|| panic!("no program `{name}`"));
    let mut document = shorthand::program("CNY", versions);
    name_everything(&mut document);
    let everything = json!({ "id": "case", "version": "1", "source": "case", "covers": ["2026-01-01", "2026-12-31"], "off": [], "work": [] });
    let calendar = calendar.unwrap_or(everything);
    if calendar != json!("none") {
        document.as_object_mut().unwrap().insert("calendar".to_owned(), calendar);
    }
    for (below, value) in change {
        put(&mut document, &format!("/versions/0{below}"), value.clone());
    }
    document
}

/// Names and labels are the ids, so that no case has to write them.
fn name_everything(document: &mut Value) {
    let application = document.pointer_mut("/versions/0/application").unwrap();
    let ids = |list: &mut Value, key: &str| {
        for entry in list.as_array_mut().unwrap() {
            let id = entry.get("id").unwrap().clone();
            entry.as_object_mut().unwrap().entry(key).or_insert(json!({ "en": id }));
        }
    };
    ids(application.pointer_mut("/purposes").unwrap(), "name");
    ids(application.pointer_mut("/fields").unwrap(), "label");
    for field in application.pointer_mut("/fields").unwrap().as_array_mut().unwrap() {
        if let Some(choices) = field.get_mut("choices") {
            ids(choices, "name");
        }
    }
    if let Some(steps) = application.pointer_mut("/review/steps") {
        ids(steps, "name");
    }
    for tier in application.get_mut("tiers").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(conditions) = tier.get_mut("conditions") {
            ids(conditions, "name");
        }
    }
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")) {
        Value::Object(fields) if value == json!("none") => drop(fields.remove(name).unwrap()),
        Value::Object(fields) => drop(fields.insert(name.to_owned(), value)),
        Value::Array(list) => match name.parse::<usize>().unwrap() {
            end if end == list.len() => list.push(value),
            place => *list.get_mut(place).unwrap() = value,
        },
        other => panic!("{parent} is {other}"),
    }
}

fn form(forms: &Forms) -> &Form {
    forms.first().unwrap().form().unwrap()
}

/// What the check made of a part of the form: `order`, `age`, `review`, `payment`, `tiers`, or a field by its id.
fn look(form: &Form, name: &str) -> String {
    let id = |place: &usize| form.fields().get(*place).map_or("nothing", Field::id).to_owned();
    match name {
        "order" => form.order().iter().map(id).collect::<Vec<_>>().join(" "),
        "age" => form.age().map_or("none".to_owned(), |age| {
            let guardian =
                age.guardian.map(|guardian| format!("guardian below {} by {}", guardian.below, id(&guardian.consent)));
            let refuses = if age.refuses_minors { "refused" } else { "warned" };
            format!(
                "{} from {}, {refuses}, {}",
                id(&age.field),
                age.adult_from,
                guardian.unwrap_or_else(|| "no guardian".to_owned())
            )
        }),
        "review" => form.review().map_or("none".to_owned(), |review| {
            let steps = review.steps.iter().map(|step| {
                format!("{} by {} in {} ({:?})", step.id, step.by, step.working_days, step.rule.clause_label())
            });
            let extension = review
                .extension
                .as_ref()
                .map(|extension| format!("{} more ({:?})", extension.working_days, extension.rule.clause_label()));
            format!("{} days: {}; {extension:?}", review.working_days, steps.collect::<Vec<_>>().join(", "))
        }),
        "payment" => format!("{:?}", form.payment().map(|payment| (payment.working_days, &payment.ways))),
        "tiers" => format!(
            "{:?}",
            form.tiers().map(|tiers| tiers
                .iter()
                .map(|tier| (tier.tier.as_str(), &tier.kinds, tier.conditions.len()))
                .collect::<Vec<_>>())
        ),
        field => {
            let field =
                form.fields().iter().find(|known| known.id() == field).unwrap_or_else(|| panic!("no field {field}"));
            format!(
                "{:?}, required {:?}, visible {:?}",
                field.rule(),
                field.required(),
                field.visible().map(|condition| &condition.test)
            )
        }
    }
}

/// What is told of a list that is one too long, and that nothing else is.
#[test]
fn lists_that_are_too_long_are_told_and_read_no_further() {
    let text = repository::text("data/programs/retail.json");
    let version = "/versions/1/application";
    let one = |pointer: &str| {
        let document: Value = serde_json::from_str(&text).unwrap();
        document.pointer(pointer).unwrap().clone()
    };
    let named =
        |count: u32| json!((0..count).map(|id| json!({ "id": format!("c{id}"), "name": names() })).collect::<Vec<_>>());
    let field = |id: u32| json!({ "id": format!("f{id}"), "label": names(), "rule": "email", "purpose": "contact" });
    let tier = |_: u32| one(&format!("{version}/tiers/0"));
    let step = |id: u32| json!({ "id": format!("s{id}"), "name": names(), "by": "someone", "workingDays": 1 });
    let days: Vec<_> = (0..10_001).map(|day| json!(Day::parse("2024-01-01").unwrap().plus_days(day))).collect();
    for (pointer, list, limit) in [
        ("/versions/1/application/fields", (0..201).map(field).collect(), 200),
        ("/versions/1/application/purposes", named(101), 100),
        ("/versions/1/application/fields/2/choices", named(201), 200),
        ("/versions/1/application/tiers", (0..101).map(tier).collect(), 100),
        ("/versions/1/application/review/steps", (0..101).map(step).collect(), 100),
        ("/versions/1/application/fields/4/visibleWhen/is/of", json!(vec!["person"; 201]), 200),
        ("/calendar/off", json!(days), 10_000),
    ] {
        let mut document: Value = serde_json::from_str(&text).unwrap();
        *document.pointer_mut(pointer).unwrap() = list;
        let told = checked_forms(&document).1;
        let too_long: Vec<_> = told.iter().filter(|told| told.starts_with("list.too_long")).collect();
        assert_eq!(too_long, [&format!("list.too_long at {pointer} (limit {limit})")], "{told:?}");
    }
    let mut deep = json!({ "given": { "field": "kind" } });
    for _ in 0..110 {
        deep = json!({ "not": deep });
    }
    let mut document: Value = serde_json::from_str(&text).unwrap();
    *document.pointer_mut("/versions/1/application/fields/4/visibleWhen").unwrap() = deep;
    assert_eq!(
        checked_forms(&document).1,
        ["list.too_long at /versions/1/application/fields/4/visibleWhen (limit 100)"]
    );
}

fn names() -> Value {
    json!({ "zh-Hans": "名", "zh-Hant": "名", "en": "name" })
}

/// The codes that only the check of an application form and of a calendar tells.
#[test]
fn every_code_of_a_form_has_a_case() {
    let own = |code: &&Code| {
        let parts = ["form.", "privacy.", "purpose.", "range.", "age.", "review.steps", "calendar."];
        parts.iter().any(|part| code.as_str().starts_with(part)) && **code != Code::CalendarOutOfRange
    };
    let topics = ["fields", "conditions", "follows", "calendar"];
    let told: String =
        topics.iter().map(|topic| repository::text(&format!("tests/cases/application/program/{topic}.toml"))).collect();
    let missing: BTreeSet<_> =
        Code::ALL.iter().filter(own).filter(|code| !told.contains(&format!("{} at /", code.as_str()))).collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

#[test]
fn the_narrow_reader_says_of_the_samples_what_the_whole_check_says() {
    for name in ["retail", "motor-service", "enterprise-annual"] {
        let document: Value = serde_json::from_str(&repository::text(&format!("data/programs/{name}.json"))).unwrap();
        let (forms, told) = checked_forms(&document);
        assert!(forms.is_some() && told.is_empty(), "{name}: {told:?}");
    }
}

/// A file of broken inputs, as far as program documents in it go.
#[derive(Deserialize)]
struct BrokenFile {
    entry: String,
    #[serde(default)]
    sound: BTreeMap<String, String>,
    case: Vec<BrokenCase>,
}

#[derive(Deserialize)]
struct BrokenCase {
    name: String,
    text: Option<String>,
    sound: Option<String>,
    #[serde(default)]
    edit: Vec<(String, String)>,
}

/// Of every broken program document of the goldens, the reader of forms says what the engine's says of the parts that
/// both read; and nothing else of them, unless the engine's got no further than a part that the other does not read.
#[test]
fn the_reader_of_forms_says_of_broken_documents_what_the_engine_says_of_what_both_read() {
    let mut compared = 0;
    for file in std::fs::read_dir(repository::path("tests/cases/broken")).unwrap() {
        let file: BrokenFile = toml::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        for case in file.case.iter().filter(|_| file.entry == "load") {
            let sound = case.sound.as_ref().and_then(|name| file.sound.get(name));
            let mut text = case.text.as_ref().or(sound).unwrap().clone();
            for (from, to) in &case.edit {
                text = text.replacen(from, to, 1);
            }
            let whole = Regulations::from_json(text.as_bytes());
            let narrow = Forms::from_json(text.as_bytes());
            let (read, unread): (Vec<_>, Vec<_>) = whole.problems().iter().partition(|problem| is_read(problem));
            for problem in &read {
                assert!(narrow.problems().contains(problem), "{}: {problem} is not told", case.name);
            }
            for problem in narrow.problems().iter().filter(|problem| unread.is_empty() && is_read(problem)) {
                assert!(read.contains(&problem), "{}: {problem} is told", case.name);
            }
            compared += 1;
        }
    }
    assert!(compared > 100, "only {compared} were compared");
}

/// Whether both read what a problem is about: of a part that one of them does not read, that it is there.
fn is_read(problem: &Problem) -> bool {
    let tokens: Vec<_> = problem.path.split('/').skip(1).collect();
    let of_program = ["$schema", "id", "currency", "timeZone", "locales", "versions", "meta", ""];
    let of_version = ["id", "announcedOn", "effectiveFrom", "tiers", "meta"];
    let of_tier = ["id", "clause", "fee", "meta"];
    let (part, below) = match *tokens.as_slice() {
        ["versions", _, "tiers", _, field, ref below @ ..] => (of_tier.contains(&field), below.len()),
        ["versions", _, field, ref below @ ..] => (of_version.contains(&field), below.len()),
        [field, ref below @ ..] => (of_program.contains(&field), below.len()),
        [] => (true, 0),
    };
    let of_its_object = matches!(problem.code, Code::FieldMissing | Code::FieldUnknown | Code::FieldDuplicate);
    part || below == 0 && of_its_object
}
