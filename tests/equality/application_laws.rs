//! What holds of every answer about an application, whatever was entered.

use crate::frames::Question;
use crate::laws::list;
use crate::programs::Known;
use huiji::request;
use serde_json::{Map, Value, json};

/// Parameters that a rule has from the form or the day, and never from what was entered.
const OF_RULES: &[&str] = &["first", "last", "least", "most", "expected", "found", "known", "nearest", "kind", "tier"];

/// The laws that an answer breaks.
pub(crate) fn broken(known: &Known, question: &Question, request: Value, answer: &Value) -> Vec<String> {
    let report = &answer["value"];
    let mut broken = Vec::new();
    let mut law = |holds: bool, text: String| {
        if !holds {
            broken.push(text);
        }
    };
    let issues = list(report, "issues");
    let sound = issues.iter().all(|issue| issue["severity"] != "error");
    law(report["complete"] == json!(sound), "what is complete has errors, or the other way round".to_owned());
    // What reads the request here keeps the last of two fields, and the engine the first.
    let twice: Vec<_> =
        issues.iter().filter(|issue| issue["code"] == "field.duplicate").map(|issue| &issue["path"]).collect();
    for issue in issues.iter().filter(|issue| !twice.contains(&&issue["path"])) {
        let entered = at(&request["application"], issue["path"].as_str().unwrap());
        law(is_within(&issue["span"], entered), format!("a span lies outside of the text: {issue}"));
        if let Some(entered) = entered.as_str().filter(|text| text.chars().count() > 5 && !known.text.contains(*text)) {
            let told =
                issue["params"].as_object().unwrap().iter().filter(|(name, _)| !OF_RULES.contains(&name.as_str()));
            let tells = told.clone().any(|(_, value)| value.as_str().is_some_and(|value| value.contains(entered)));
            law(!tells, format!("what was entered stands in an issue: {issue}"));
        }
    }
    if request["options"]["masked"] == true {
        let shown = report["values"].as_object().unwrap().values();
        let open = shown.clone().any(|value| value.get("value").is_some() || value.get("display").is_some());
        law(!open, "a value is not masked".to_owned());
        law(issues.iter().all(|issue| list(issue, "suggestions").is_empty()), "something is suggested".to_owned());
    }
    if twice.is_empty() && !request["options"]["field"].is_string() {
        let answered = |request: &Value| -> Value {
            serde_json::from_slice(&request::application(&known.forms, &serde_json::to_vec(request).unwrap())).unwrap()
        };
        law(answered(&request)["value"] == *report, "the order of the fields changes the answer".to_owned());
        alone(&answered, &request, report, question.body.len()).into_iter().for_each(|text| law(false, text));
        as_entered_so_far(&answered, request, report).into_iter().for_each(|text| law(false, text));
    }
    broken
}

/// One of the fields alone has the answer that it has among the others.
fn alone(answered: &dyn Fn(&Value) -> Value, request: &Value, report: &Value, chance: usize) -> Option<String> {
    let pointers: Vec<_> = report["fields"].as_object().unwrap().keys().collect();
    if pointers.is_empty() {
        return None;
    }
    let pointer = pointers[chance % pointers.len()];
    let mut request = request.clone();
    options_of(&mut request).insert("field".to_owned(), json!(pointer[1..].replace("~1", "/").replace("~0", "~")));
    let own =
        |path: &str| path == pointer || path.strip_prefix(pointer.as_str()).is_some_and(|rest| rest.starts_with('/'));
    let issues = |report: &Value| -> Vec<Value> {
        list(report, "issues").iter().filter(|issue| own(issue["path"].as_str().unwrap())).cloned().collect()
    };
    let parts = |report: &Value, name: &str| -> Map<String, Value> {
        let parts = report[name].as_object().unwrap().iter().filter(|(path, _)| own(path));
        parts.map(|(path, value)| (path.clone(), value.clone())).collect()
    };
    let single = &answered(&request)["value"];
    let same = issues(single) == issues(report)
        && list(single, "issues").len() == issues(single).len()
        && ["values", "fields"].iter().all(|name| {
            parts(single, name) == parts(report, name) && Some(&parts(single, name)) == single[*name].as_object()
        });
    (!same).then(|| format!("{pointer} alone has another answer: {single:#}"))
}

/// While it is entered nothing is told but what is told when it is sent in, and only what is missing, or waits for what is, is not told.
fn as_entered_so_far(answered: &dyn Fn(&Value) -> Value, mut request: Value, report: &Value) -> Option<String> {
    if report["mode"] != "submit" {
        return None;
    }
    options_of(&mut request).insert("mode".to_owned(), json!("partial"));
    let partial = &answered(&request)["value"];
    let silent = ["field.missing", "age.guardian_must_agree", "tier.condition_not_met"];
    let left: Vec<_> = list(report, "issues").iter().filter(|issue| !list(partial, "issues").contains(issue)).collect();
    let same = left.iter().all(|issue| silent.contains(&issue["code"].as_str().unwrap()))
        && left.len() + list(partial, "issues").len() == list(report, "issues").len()
        && partial["values"] == report["values"];
    (!same).then(|| format!("while it is entered it is another: {partial:#}"))
}

fn options_of(request: &mut Value) -> &mut Map<String, Value> {
    if !request["options"].is_object() {
        request["options"] = json!({});
    }
    request["options"].as_object_mut().unwrap()
}

/// The value at a pointer; of one that leads nowhere, nothing.
fn at<'v>(application: &'v Value, pointer: &str) -> &'v Value {
    application.pointer(pointer).unwrap_or(&Value::Null)
}

/// Whether a span begins and ends between characters of the text, and not before it begins.
fn is_within(span: &Value, entered: &Value) -> bool {
    let (Some(start), Some(end)) = (span["start"].as_u64(), span["end"].as_u64()) else { return span.is_null() };
    let Some(text) = entered.as_str() else { return false };
    let mut place = 0;
    let mut between = vec![0];
    for character in text.chars() {
        place += u64::try_from(character.len_utf16()).unwrap();
        between.push(place);
    }
    start < end && between.contains(&start) && between.contains(&end)
}
