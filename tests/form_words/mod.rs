//! Application forms in few words, so that a case can say what it is about and nothing else.

use huiji::regulations::forms::Forms;
use serde_json::{Map, Value, json};

/// The forms of a program of these versions. What a version leaves out is filled in: ids, names, purposes, days.
///
/// - tiers: `basic`, or with a fee `gold 499.00`; without tiers there is one, `basic`
/// - fields: `name: name`, `name: name, required`; and `, where C` for when it is asked for, and `, required where C`.
///   Of what needs more there is a table, as in the document; its choices may be ids alone
/// - conditions C: `kind is person`, `interests is tea|cups`, `address given`, `born below 14`, `born from 18`,
///   `spend at least 8000.00`, `staff at least 10`, `not kind is person`; and trees of them as in the document
/// - the `calendar` and the `currency` of a program stand in its first version
pub(crate) fn program(versions: &[Value]) -> Value {
    let mut versions = versions.to_vec();
    let mut of_program = |name: &str| versions.first_mut()?.as_object_mut()?.remove(name);
    let calendar = of_program("calendar");
    let currency = of_program("currency").unwrap_or_else(|| json!("CNY"));
    for (index, version) in versions.iter_mut().enumerate() {
        spell_out_version(index, version);
    }
    json!({
        "id": "case",
        "name": { "en": "Case" },
        "currency": currency,
        "timeZone": "Asia/Shanghai",
        "locales": ["en"],
        "calendar": calendar,
        "versions": versions,
    })
}

/// The forms, checked.
pub(crate) fn forms(versions: &[Value]) -> Forms {
    let document = program(versions).to_string();
    Forms::from_json(document.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

fn spell_out_version(index: usize, version: &mut Value) {
    let version = version.as_object_mut().unwrap();
    let from = version.get("effectiveFrom").cloned().unwrap_or_else(|| json!("2000-01-01"));
    put(version, "id", json!(format!("v{}", index + 1)));
    put(version, "announcedOn", from.clone());
    put(version, "effectiveFrom", from);
    put(version, "tiers", json!(["basic"]));
    for tier in version["tiers"].as_array_mut().unwrap() {
        if let Some(words) = tier.as_str() {
            let (id, fee) = words.split_once(' ').map_or((words, None), |(id, fee)| (id, Some(fee)));
            *tier = json!({ "id": id, "name": { "en": id }, "fee": fee });
        }
    }
    if let Some(form) = version.get_mut("application") {
        spell_out_form(form.as_object_mut().unwrap());
    }
}

fn spell_out_form(form: &mut Map<String, Value>) {
    put(form, "purposes", json!(["membership"]));
    names(&mut form["purposes"]);
    for field in form["fields"].as_array_mut().unwrap() {
        spell_out_field(field);
    }
    for tier in form.get_mut("tiers").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(conditions) = tier.get_mut("conditions") {
            for condition in conditions.as_array_mut().unwrap() {
                condition["name"] = json!({ "en": condition["id"] });
                spell_out_condition(&mut condition["when"]);
            }
        }
    }
    for step in form.get_mut("review").and_then(|review| review["steps"].as_array_mut()).into_iter().flatten() {
        step["name"] = json!({ "en": step["id"] });
    }
}

fn spell_out_field(field: &mut Value) {
    if let Some(words) = field.as_str() {
        let (id, words) = words.split_once(": ").unwrap_or_else(|| panic!("`{words}` names no rule"));
        let mut words = words.split(", ");
        let mut spelled = json!({ "id": id, "rule": words.next() });
        for word in words {
            match (word, word.strip_prefix("where "), word.strip_prefix("required where ")) {
                ("required", ..) => spelled["required"] = json!(true),
                (_, Some(condition), _) => spelled["visibleWhen"] = json!(condition),
                (.., Some(condition)) => spelled["requiredWhen"] = json!(condition),
                _ => panic!("a field can't be `{word}`"),
            }
        }
        *field = spelled;
    }
    for name in ["visibleWhen", "requiredWhen"] {
        if let Some(condition) = field.get_mut(name) {
            spell_out_condition(condition);
        }
    }
    if let Some(choices) = field.get_mut("choices") {
        names(choices);
    }
    let label = json!({ "en": field["id"] });
    let field = field.as_object_mut().unwrap();
    put(field, "label", label);
    put(field, "purpose", json!("membership"));
}

fn spell_out_condition(condition: &mut Value) {
    if let Some(words) = condition.as_str() {
        *condition = spelled_condition(words);
        return;
    }
    for list in ["all", "any"] {
        for condition in condition.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            spell_out_condition(condition);
        }
    }
    if let Some(opposite) = condition.get_mut("not") {
        spell_out_condition(opposite);
    }
}

fn spelled_condition(words: &str) -> Value {
    if let Some(opposite) = words.strip_prefix("not ") {
        return json!({ "not": spelled_condition(opposite) });
    }
    let (field, words) = words.split_once(' ').unwrap_or_else(|| panic!("`{words}` is no condition"));
    let number = |text: &str| text.parse::<u32>().unwrap_or_else(|_| panic!("`{text}` is no number"));
    match words.rsplit_once(' ') {
        None if words == "given" => json!({ "given": { "field": field } }),
        Some(("is", of)) => json!({ "is": { "field": field, "of": of.split('|').collect::<Vec<_>>() } }),
        Some(("below", years)) => json!({ "age": { "field": field, "below": number(years) } }),
        Some(("from", years)) => json!({ "age": { "field": field, "atLeast": number(years) } }),
        Some(("at least", amount)) if amount.contains('.') => {
            json!({ "amount": { "field": field, "atLeast": amount } })
        }
        Some(("at least", count)) => json!({ "count": { "field": field, "atLeast": number(count) } }),
        _ => panic!("`{field} {words}` is no condition"),
    }
}

/// Ids alone become things with names.
fn names(list: &mut Value) {
    for entry in list.as_array_mut().unwrap() {
        if entry.is_string() {
            *entry = json!({ "id": entry, "name": { "en": entry } });
        }
    }
}

fn put(object: &mut Map<String, Value>, name: &str, value: Value) {
    object.entry(name).or_insert(value);
}
