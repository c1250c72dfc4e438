//! Records of workflows in few words.

use serde_json::{Map, Value, json};

/// A record about something, with its history line by line.
pub(crate) fn record(of: &Value, history: &[String]) -> Value {
    let mut record = json!({ "id": "record" });
    let history: Vec<_> = history.iter().enumerate().map(|(index, line)| event(index, line)).collect();
    if let (Some(record), Some(of)) = (record.as_object_mut(), of.as_object()) {
        record.extend(of.clone());
        record.insert("history".to_owned(), json!(history));
    }
    record
}

/// An event in a line of words: `2026-03-02 submit member proof=materials`, its id `e0` by its place where none is
/// said. What stands behind `=` is the value; several proofs are parted by `+`.
pub(crate) fn event(index: usize, line: &str) -> Value {
    let mut words = line.split(' ');
    let mut event = Map::new();
    event.insert("id".to_owned(), json!(format!("e{index}")));
    for name in ["on", "event", "by"] {
        event.insert(name.to_owned(), json!(words.next().unwrap_or_else(|| panic!("no event: {line}"))));
    }
    for word in words {
        let (name, value) = word.split_once('=').unwrap_or_else(|| panic!("no event: {line}"));
        let value = match name {
            "proof" => json!(value.split('+').collect::<Vec<_>>()),
            "guests" | "score" => json!(value.parse::<u32>().unwrap_or_else(|_| panic!("no number: {line}"))),
            "meta" => json!({ "note": value }),
            _ => json!(value),
        };
        event.insert(name.to_owned(), value);
    }
    Value::Object(event)
}
