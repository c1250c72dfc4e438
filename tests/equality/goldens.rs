//! The goldens as questions: what they ask, with the documents as they stand in their files.

use crate::asked::{APPLICATION, FEES, QUESTIONS, WORKFLOW};
use crate::frames::Question;
use crate::{repository, sample};
use serde::Deserialize;
use serde_json::value::RawValue;

/// A golden of any of the files.
#[derive(Debug, Deserialize)]
struct Golden {
    name: String,
    entry: Option<String>,
    program: Option<String>,
    text: Option<String>,
    member: Option<Box<RawValue>>,
    cart: Option<String>,
    plan: Option<Box<RawValue>>,
    redemption: Option<Box<RawValue>>,
    order: Option<Box<RawValue>>,
    lines: Option<Box<RawValue>>,
    application: Option<Box<RawValue>>,
    options: Option<Box<RawValue>>,
    asked: Option<Box<RawValue>>,
    record: Option<Box<RawValue>>,
    on: Option<String>,
    to: Option<String>,
    answer: Box<RawValue>,
}

/// Every golden with its answer, which is written in as many lines as it takes.
pub(crate) fn goldens() -> Vec<(Question, Box<RawValue>)> {
    let files = QUESTIONS.iter().map(|(entry, _)| *entry).chain(["broken"]);
    files.flat_map(|file| read(file).into_iter().map(move |golden| question(file, golden))).collect()
}

fn read(file: &str) -> Vec<Golden> {
    serde_json::from_str(&repository::text(&format!("tests/golden/{file}.json"))).unwrap()
}

fn question(file: &str, golden: Golden) -> (Question, Box<RawValue>) {
    let entry = golden.entry.as_deref().unwrap_or(file);
    let known = QUESTIONS.iter().map(|(known, _)| *known).chain(["load"]).find(|known| *known == entry);
    let entry = known.unwrap_or_else(|| panic!("{}: no entry {entry}", golden.name));
    let body = golden.text.clone().unwrap_or_else(|| body(entry, &golden));
    let name = format!("the golden `{}` of {file}.json", golden.name);
    let program = golden.program.unwrap_or_default();
    (Question { name, entry, program, body: body.into_bytes() }, golden.answer)
}

/// What a question takes, in the order in which its method takes it.
fn body(entry: &str, golden: &Golden) -> String {
    let document = |folder: &str, name: &Option<String>| {
        name.as_deref().map_or("null".to_owned(), |name| sample::document(folder, name))
    };
    let json = |value: &Option<Box<RawValue>>| value.as_deref().map_or("null", RawValue::get).to_owned();
    let day = |day: &Option<String>| format!("{:?}", day.as_deref().unwrap_or_default());
    let mut parts = match entry {
        APPLICATION => vec![("application", json(&golden.application)), ("options", json(&golden.options))],
        _ => vec![("member", member(golden.member.as_deref()))],
    };
    match entry {
        "quote" => parts.push(("cart", document("carts", &golden.cart))),
        "forecast" => parts.push(("plan", json(&golden.plan))),
        "redemptions" => parts.push(("redemption", json(&golden.redemption))),
        FEES => parts.push(("asked", json(&golden.asked))),
        WORKFLOW => parts.push(("record", json(&golden.record))),
        "returnPreview" => parts.extend([("order", json(&golden.order)), ("lines", json(&golden.lines))]),
        _ => {}
    }
    parts.push(("on", day(&golden.on)));
    if entry == "forecast" {
        parts.push(("to", day(&golden.to)));
    }
    let fields: Vec<_> = parts.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    format!("{{{}}}", fields.join(","))
}

/// A member's document, which stands in the golden or is a sample.
fn member(given: Option<&RawValue>) -> String {
    let given = given.map_or("null", RawValue::get);
    match serde_json::from_str::<String>(given) {
        Ok(name) => sample::document("members", &name),
        Err(_) => given.to_owned(),
    }
}
