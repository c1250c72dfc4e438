//! Laws of applications that hold for every form and whatever is entered, not only for what someone thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod form_chance;
mod form_words;
mod repository;

use form_chance::{Asked, Entered, ON, anything, ask, asked, request_of};
use huiji::application::IssueCode;
use huiji::regulations::forms::Forms;
use huiji::request;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::OnceLock;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn the_full_run_is_the_union_of_the_fields(asked in asked(), partial in any::<bool>(), masked in any::<bool>()) {
        let forms = asked.forms();
        let mode = if partial { "partial" } else { "submit" };
        let full = ask(&forms, &asked.entered, &json!({ "mode": mode, "masked": masked }));
        let alone = |field: &str| ask(&forms, &asked.entered, &json!({ "mode": mode, "masked": masked, "field": field }));
        if full["ok"] == false {
            prop_assert_eq!(&full["problems"], &alone("f0")["problems"]);
            return Ok(());
        }
        let full = &full["value"];
        let mut complete = !full["issues"].as_array().unwrap().iter().any(|issue| issue["code"] == "field.unknown");
        let mut known = 0;
        for field in fields(full) {
            let alone = &alone(&field)["value"];
            prop_assert_eq!(of_field(full, &field), of_field(alone, &field));
            known += alone["issues"].as_array().unwrap().len();
            complete &= alone["complete"] == true;
            for part in ["regulations", "conditions", "review", "fee", "mode"] {
                prop_assert_eq!(&full[part], &alone[part]);
            }
            prop_assert_eq!(fields(alone), vec![field]);
        }
        prop_assert_eq!(full["complete"] == true, complete);
        let unknown = full["issues"].as_array().unwrap().iter().filter(|issue| issue["code"] == "field.unknown").count();
        prop_assert_eq!(full["issues"].as_array().unwrap().len(), known + unknown);
    }

    #[test]
    fn what_a_field_does_not_touch_stays_as_it_is(asked in asked(), partial in any::<bool>()) {
        let forms = asked.forms();
        let options = json!({ "mode": if partial { "partial" } else { "submit" } });
        let [before, after] = [&asked.entered, &asked.changed()].map(|entered| ask(&forms, entered, &options));
        prop_assume!(before["ok"] == true && after["ok"] == true);
        let (before, after) = (&before["value"], &after["value"]);
        let field = &asked.other.0;
        let touched = &before["fields"][format!("/{field}")]["touches"];
        prop_assert_eq!(touched, &after["fields"][format!("/{field}")]["touches"]);
        for other in fields(before) {
            if other != *field && !touched.as_array().unwrap().contains(&json!(format!("/{other}"))) {
                prop_assert_eq!(of_field(before, &other), of_field(after, &other), "{} does not touch {}", field, other);
            }
        }
    }

    #[test]
    fn a_field_is_named_only_where_it_touches(asked in asked()) {
        let answer = ask(&asked.forms(), &asked.entered, &Value::Null);
        prop_assume!(answer["ok"] == true);
        let report = &answer["value"];
        for field in fields(report) {
            let here = json!(format!("/{field}"));
            let of_field = of_field(report, &field);
            let issues = of_field["issues"].as_array().unwrap().iter().map(|issue| &issue["related"]);
            let skipped = of_field["skipped"].as_array().unwrap().iter().map(|rule| &rule["because"]);
            let because = of_field["state"]["because"].as_array().unwrap().iter().map(|condition| &condition["fields"]);
            for named in issues.chain(skipped).chain(because).flat_map(|names| names.as_array().unwrap()) {
                let touches = &report["fields"][named.as_str().unwrap()]["touches"];
                prop_assert!(*named == here || touches.as_array().unwrap().contains(&here), "{} names {}", here, named);
            }
        }
    }

    #[test]
    fn what_is_said_while_it_is_entered_is_said_when_it_is_sent_in(asked in asked()) {
        let forms = asked.forms();
        let [partial, submit] = ["partial", "submit"].map(|mode| ask(&forms, &asked.entered, &json!({ "mode": mode })));
        prop_assert_eq!(&partial["problems"], &submit["problems"]);
        prop_assume!(partial["ok"] == true);
        let mut left = submit["value"]["issues"].as_array().unwrap().clone();
        for issue in partial["value"]["issues"].as_array().unwrap() {
            let place = left.iter().position(|known| known == issue);
            prop_assert!(place.is_some(), "{} is said only while it is entered", issue);
            left.remove(place.unwrap());
        }
        for issue in left {
            let codes = ["field.missing", "age.guardian_must_agree", "tier.condition_not_met"];
            prop_assert!(codes.contains(&issue["code"].as_str().unwrap()), "{} is said only when it is sent in", issue);
        }
        for part in ["values", "fields", "missing", "skipped", "review", "fee"] {
            prop_assert_eq!(&partial["value"][part], &submit["value"][part]);
        }
    }

    #[test]
    fn in_which_order_fields_are_entered_says_nothing(asked in asked(), keys in vec(any::<u32>(), 12)) {
        let forms = asked.forms();
        let mut entered: Vec<_> = keys.iter().zip(&asked.entered).collect();
        entered.sort_by_key(|(key, _)| **key);
        let entered: Entered = entered.into_iter().map(|(_, entry)| entry.clone()).collect();
        prop_assert_eq!(entered.len(), asked.entered.len());
        let [one, other] = [&asked.entered, &entered]
            .map(|entered| request::application(&forms, request_of(entered, &Value::Null).as_bytes()));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_value_given_again_is_the_same_value(asked in asked()) {
        let forms = asked.forms();
        let first = ask(&forms, &asked.entered, &Value::Null);
        prop_assume!(first["ok"] == true);
        let values = first["value"]["values"].as_object().unwrap();
        let again: Entered = asked.entered.iter().map(|(name, value)| {
            let read = values.get(&format!("/{name}")).filter(|_| value.is_string()).and_then(|read| read.get("value"));
            (name.clone(), read.unwrap_or(value).clone())
        }).collect();
        let again = ask(&forms, &again, &Value::Null);
        prop_assert_eq!(&again["value"]["values"], &first["value"]["values"]);
        prop_assert_eq!(&again["value"]["complete"], &first["value"]["complete"]);
        prop_assert_eq!(&again["value"]["fields"], &first["value"]["fields"]);
    }

    #[test]
    fn what_is_complete_lacks_nothing_and_has_no_error(asked in asked()) {
        let answer = ask(&asked.forms(), &asked.entered, &Value::Null);
        prop_assume!(answer["ok"] == true);
        let report = &answer["value"];
        let issues = report["issues"].as_array().unwrap();
        prop_assert_eq!(report["complete"] == true, !issues.iter().any(|issue| issue["severity"] == "error"));
        for field in fields(report) {
            let of_field = of_field(report, &field);
            let error = of_field["issues"].as_array().unwrap().iter().any(|issue| issue["severity"] == "error");
            let entered = asked.entered.iter().find(|(name, _)| *name == field).map(|(_, value)| value);
            let visible = of_field["state"]["visible"] == true;
            prop_assert!(visible || of_field["state"]["required"] == false);
            // A field that is asked for and has no value has nothing in it, or an error.
            let has_value = of_field["values"] != json!({});
            prop_assert!(visible || !has_value, "{} is not asked for", field);
            let nothing = entered.is_none_or(is_nothing);
            prop_assert!(has_value || error || nothing || !visible, "{} has neither a value nor an error", field);
            prop_assert!(error || !visible || !nothing || of_field["state"]["required"] == false, "{} is required", field);
        }
    }

    #[test]
    fn nothing_that_was_entered_stands_in_what_is_said_of_it(asked in asked(), partial in any::<bool>()) {
        let mode = if partial { "partial" } else { "submit" };
        nothing_raw(&asked.forms(), &form_words::program(std::slice::from_ref(&asked.version)), &asked.entered, mode)?;
    }

    #[test]
    fn anything_in_any_field_of_the_sample_form_is_answered(given in vec((0..26_usize, anything()), 0..12), partial in any::<bool>()) {
        let (forms, document) = sample();
        let ids: Vec<_> = document.pointer("/versions/1/application/fields").unwrap().as_array().unwrap().iter().collect();
        let entered: Entered = given.into_iter().map(|(place, value)| {
            let id = ids.get(place).and_then(|field| field["id"].as_str()).unwrap_or("nobody");
            (id.to_owned(), value)
        }).collect();
        nothing_raw(forms, document, &entered, if partial { "partial" } else { "submit" })?;
    }

    #[test]
    fn any_text_in_every_field_of_the_sample_form_is_answered(text in prop_oneof![any::<String>(), "\\PC{0,40}"]) {
        let (forms, document) = sample();
        let fields = document.pointer("/versions/1/application/fields").unwrap().as_array().unwrap();
        for kind in ["person", "enterprise"] {
            let entered: Entered = fields.iter().map(|field| {
                let id = field["id"].as_str().unwrap();
                (id.to_owned(), json!(if id == "kind" { kind } else { &text }))
            }).collect();
            nothing_raw(forms, document, &entered, "submit")?;
        }
    }

    #[test]
    fn what_is_asked_may_be_any_text(text in any::<String>()) {
        let (forms, _) = sample();
        let answer: Value = serde_json::from_slice(&request::application(forms, text.as_bytes())).unwrap();
        prop_assert_eq!(&answer["ok"], &json!(false));
        let asked = format!("{{\"application\":{text},\"on\":\"{ON}\"}}");
        let answer: Value = serde_json::from_slice(&request::application(forms, asked.as_bytes())).unwrap();
        prop_assert!(answer["ok"].is_boolean());
    }
}

/// The sample program, and its document.
fn sample() -> &'static (Forms, Value) {
    static SAMPLE: OnceLock<(Forms, Value)> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let text = repository::text("data/programs/retail.json");
        (Forms::from_json(text.as_bytes()).into_result().unwrap(), serde_json::from_str(&text).unwrap())
    })
}

/// The ids of a report's fields.
fn fields(report: &Value) -> Vec<String> {
    report["fields"].as_object().unwrap().keys().map(|pointer| pointer.trim_start_matches('/').to_owned()).collect()
}

/// What a report says of one field, and of its files.
fn of_field(report: &Value, field: &str) -> Value {
    let mine = |pointer: &str| pointer.split('/').nth(1) == Some(field);
    let listed = |name: &str| -> Vec<_> {
        let list = report[name].as_array().unwrap().iter();
        list.filter(|entry| mine(entry["path"].as_str().or(entry.as_str()).unwrap())).cloned().collect()
    };
    let values = report["values"].as_object().unwrap().iter().filter(|(pointer, _)| mine(pointer));
    json!({
        "issues": listed("issues"),
        "skipped": listed("skipped"),
        "missing": listed("missing"),
        "values": values.map(|(pointer, value)| (pointer.clone(), value.clone())).collect::<Map<_, _>>(),
        "state": report["fields"][format!("/{field}")],
    })
}

/// Whether there is nothing to look at.
fn is_nothing(value: &Value) -> bool {
    let unseen = |character: char| matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    match value {
        Value::Null => true,
        Value::String(text) => text.chars().all(|character| character.is_whitespace() || unseen(character)),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

/// Asks in every way, and holds that issues and problems point into the request and carry nothing of what was
/// entered, nor a masked answer but as the mask shows.
fn nothing_raw(forms: &Forms, document: &Value, entered: &Entered, mode: &str) -> Result<(), TestCaseError> {
    let answer = ask(forms, entered, &json!({ "mode": mode }));
    let masked = ask(forms, entered, &json!({ "mode": mode, "masked": true }));
    let problems = answer["problems"].as_array().unwrap();
    prop_assert_eq!(answer["ok"] == true, !problems.iter().any(|problem| problem["severity"] == "error"));
    prop_assert_eq!(&answer["problems"], &masked["problems"]);
    let names: BTreeSet<&str> = entered.iter().map(|(name, _)| name.as_str()).collect();
    for problem in problems {
        let path = problem["path"].as_str().unwrap();
        let name = path.strip_prefix("/application/").and_then(|rest| rest.split('/').next());
        prop_assert!(path == "/on" || name.is_some_and(|name| names.contains(name)), "{}", problem);
    }
    let mut told = problems.clone();
    let mut issues = answer["value"]["issues"].as_array().cloned().unwrap_or_default();
    for issue in &mut issues {
        let mut path = issue["path"].as_str().unwrap().split('/').skip(1);
        let field = path.next().unwrap().replace("~1", "/").replace("~0", "~");
        let value = entered.iter().find(|(name, _)| *name == field).map(|(_, value)| value);
        prop_assert!(value.is_some() || answer["value"]["fields"].get(format!("/{field}")).is_some(), "{}", issue);
        if let Some(index) = path.next() {
            prop_assert!(value.is_some_and(|value| value.get(index.parse::<usize>().unwrap()).is_some()), "{}", issue);
        }
        if let (Some(span), Some(text)) = (issue["span"].as_object(), value.and_then(Value::as_str)) {
            let [start, end] = ["start", "end"].map(|name| span[name].as_u64().unwrap());
            let units = text.encode_utf16().count() as u64;
            prop_assert!(start < end && end <= units, "{} in {} units", issue, units);
        }
        issue["suggestions"].take();
    }
    told.extend(issues);
    let mut veiled = masked["value"].clone();
    prop_assert_eq!(
        masked["value"]["values"].as_object().map(Map::len),
        answer["value"]["values"].as_object().map(Map::len)
    );
    for (pointer, value) in veiled["values"].as_object_mut().into_iter().flatten() {
        prop_assert!(
            is_masked(&value["masked"], &answer["value"]["values"][pointer]["value"]),
            "{} {}",
            pointer,
            value
        );
        value["masked"].take();
    }
    // The digest is of the regulations alone, and has runs of digits by chance.
    if let Some(report) = veiled.as_object_mut() {
        report.remove("regulations");
    }
    told.push(veiled);
    let known = known_words(document);
    let said = told.iter().flat_map(words).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("\n");
    for text in entered.iter().flat_map(|(_, value)| texts(value)) {
        let characters: Vec<char> = text.chars().collect();
        for run in characters.windows(4).filter(|run| !run.contains(&'\n')).map(|run| run.iter().collect::<String>()) {
            prop_assert!(!said.contains(&run) || known.contains(&run), "`{}` in {}", run, said);
        }
    }
    Ok(())
}

/// A masked text shows at most half of the value, at its places; what was chosen it shows as it is.
fn is_masked(masked: &Value, value: &Value) -> bool {
    let (Some(masked), Some(value)) = (masked.as_str(), value.as_str()) else { return masked == value };
    let hidden = masked.chars().filter(|character| *character == '*').count();
    let same = masked.chars().zip(value.chars()).all(|(masked, value)| masked == '*' || masked == value);
    // Of an e-mail address the domain is shown: it is what tells a slip there.
    let whole = value.split_once('@').map_or(value, |(local, _)| local).chars().count();
    let is_word = masked == value && value.chars().all(|character| character.is_ascii_lowercase() || character == '_');
    masked.chars().count() == value.chars().count() && same && (is_word || hidden * 2 >= whole)
}

/// What an answer may say of itself: the words of the form, of the codes, and the days that are no one's.
fn known_words(document: &Value) -> String {
    let codes: Vec<_> = IssueCode::ALL.iter().map(|code| code.as_str()).collect();
    format!(
        "{document} {} {ON} 1900-01-01 2199-12-31 error warning info string number boolean object array null submit partial \
         whole number mode regulations version digest source issues values fields missing skipped conditions review fee \
         path code severity params span suggestions related clause start end rule visible required because touches \
         pointer holds expected found known least most length digits nearest first last region kind purpose condition \
         tier from below size count type part type.expected number.out_of_range list.too_long limit calendar.out_of_range \
         person enterprise female male complete masked value display given field met birth_date organisation_name resident_id passport identity",
        codes.join(" ")
    )
}

/// The texts of a value, at any depth.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => vec![],
    }
}

/// The texts of a value and the names of its fields, but for those of unknown fields, which the host chose.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(list) => list.iter().flat_map(words).collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| {
                let mut all = words(value);
                all.push(name.clone());
                all
            })
            .collect(),
        _ => vec![],
    }
}

#[test]
fn forms_by_chance_are_of_every_rule_and_say_something() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut answered = 0;
    for _ in 0..600 {
        let Asked { version, entered, .. } = asked().new_tree(&mut runner).unwrap().current();
        let answer = ask(&form_words::forms(&[version]), &entered, &Value::Null);
        answered += usize::from(answer["ok"] == true);
        for issue in answer["value"]["issues"].as_array().into_iter().flatten() {
            told.insert(issue["code"].as_str().unwrap().to_owned());
        }
        for rule in answer["value"]["skipped"].as_array().into_iter().flatten() {
            told.insert(format!("skipped {}", rule["code"].as_str().unwrap()));
        }
        for condition in answer["value"]["conditions"].as_array().into_iter().flatten() {
            told.insert(format!("met {}", condition["met"]));
        }
    }
    let wanted = [
        "field.missing",
        "field.unknown",
        "field.not_asked",
        "field.type",
        "text.folded",
        "choice.unknown",
        "choice.repeated",
        "identity.birth_date",
        "identity.sex",
        "age.too_young",
        "age.guardian_should_agree",
        "age.guardian_must_agree",
        "tier.not_for_kind",
        "tier.condition_not_met",
        "consent.version",
        "file.empty",
        "skipped identity.birth_date",
        "skipped identity.sex",
        "skipped age",
        "skipped tier.kind",
        "met true",
        "met false",
        "met null",
    ];
    let missing: Vec<_> = wanted.iter().filter(|word| !told.contains(**word)).collect();
    assert!(missing.is_empty(), "chance never says {missing:?}, but {told:?}");
    assert!(answered > 450, "{answered} of 600 are answered");
}
