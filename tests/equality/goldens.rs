//! The goldens as questions: what they ask, with the documents as they stand in their files.

use crate::frames::Question;
use crate::{repository, sample};
use serde::Deserialize;
use serde_json::value::RawValue;

/// A golden of any of the three files.
#[derive(Debug, Deserialize)]
struct Golden {
    name: String,
    entry: Option<String>,
    program: Option<String>,
    text: Option<String>,
    member: Option<String>,
    cart: Option<String>,
    on: Option<String>,
    answer: Box<RawValue>,
}

/// Every golden with its answer, which is written in as many lines as it takes.
pub(crate) fn goldens() -> Vec<(Question, Box<RawValue>)> {
    let files = ["quote", "standing", "broken"].into_iter();
    files.flat_map(|file| read(file).into_iter().map(move |golden| question(file, golden))).collect()
}

fn read(file: &str) -> Vec<Golden> {
    serde_json::from_str(&repository::text(&format!("tests/golden/{file}.json"))).unwrap()
}

fn question(file: &str, golden: Golden) -> (Question, Box<RawValue>) {
    let entry = match golden.entry.as_deref().unwrap_or(file) {
        "load" => "load",
        "quote" => "quote",
        "standing" => "standing",
        other => panic!("{}: no entry {other}", golden.name),
    };
    let body = golden.text.unwrap_or_else(|| {
        let on = golden.on.unwrap_or_default();
        sample::request(golden.member.as_deref(), golden.cart.as_deref(), &on)
    });
    let name = format!("the golden `{}` of {file}.json", golden.name);
    let program = golden.program.unwrap_or_default();
    (Question { name, entry, program, body: body.into_bytes() }, golden.answer)
}
