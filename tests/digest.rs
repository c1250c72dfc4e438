//! The digest is of what a program document decides: its examples and the text of its clauses change neither it nor any
//! answer, so that a page may load the program without them.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;

use huiji::audit::Audit;
use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde_json::{Value, json};

fn shipped() -> Vec<(String, Value)> {
    let files = std::fs::read_dir(repository::path("data/programs")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names
        .map(|name| (name.clone(), serde_json::from_str(&repository::text(&format!("data/programs/{name}"))).unwrap()))
        .collect()
}

/// A document without what decides nothing.
fn bare(program: &Value) -> Value {
    let mut program = program.clone();
    program.as_object_mut().unwrap().remove("examples");
    for version in program["versions"].as_array_mut().unwrap() {
        version.as_object_mut().unwrap().remove("chapters");
    }
    program
}

/// A document with chapters and examples of its own.
fn told_about(program: &Value) -> Value {
    let mut program = bare(program);
    let text = |words: &str| -> Value {
        let locales = program["locales"].as_array().unwrap().iter();
        locales
            .map(|locale| (locale.as_str().unwrap().to_owned(), json!(words)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let clause = json!({ "label": "附则第九十九条", "text": text("本条说明用语。"), "byPeople": true });
    let chapters = json!([{ "title": text("附则"), "clauses": [clause] }]);
    let day = &program["versions"][0]["effectiveFrom"];
    let with = json!({ "member": null, "cart": { "lines": [] }, "on": day });
    program["examples"] =
        json!([{ "id": "nothing", "ask": "quote", "with": with, "expect": { "/value/total": "0.00" } }]);
    for version in program["versions"].as_array_mut().unwrap() {
        version["chapters"] = chapters.clone();
    }
    program
}

fn digests(program: &Value) -> [String; 4] {
    let bytes = program.to_string().into_bytes();
    let regulations = Regulations::from_json(&bytes).into_result().unwrap_or_else(|problems| panic!("{problems}"));
    let forms = Forms::from_json(&bytes).into_result().unwrap();
    let procedures = Procedures::from_json(&bytes).into_result().unwrap();
    let audit = Audit::from_json(&bytes).into_result().unwrap_or_else(|problems| panic!("{problems}"));
    [regulations.digest(), forms.digest(), procedures.digest(), audit.source().digest].map(str::to_owned)
}

#[test]
fn examples_and_chapters_change_no_digest_whoever_reads_them() {
    for (name, program) in shipped() {
        let expected = digests(&program);
        assert!(expected.iter().all(|digest| *digest == expected[0]), "{name}: all read the same document");
        assert_eq!(digests(&bare(&program)), expected, "{name}");
        assert_eq!(digests(&told_about(&program)), expected, "{name}");
    }
}

#[test]
fn everything_else_changes_it_also_what_is_called_like_them() {
    let [before, ..] = digests(&told_about(&shipped()[0].1));
    for (pointer, name, value) in [
        ("", "meta", json!({ "examples": [] })),
        ("", "meta", json!([{ "chapters": [] }])),
        ("/versions/0", "meta", json!({ "chapters": [] })),
        ("/versions/0", "checks", json!({ "noticeWorkingDays": 5 })),
    ] {
        let mut program = told_about(&shipped()[0].1);
        let place = program.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
        assert_ne!(place.insert(name.to_owned(), value.clone()), Some(value.clone()));
        let [after, ..] = digests(&program);
        assert_ne!(after, before, "{pointer}/{name}: {value}");
    }
}

#[test]
fn examples_and_chapters_change_no_answer() {
    let program = serde_json::from_str(&repository::text("data/programs/retail.json")).unwrap();
    let [bare, told] = [bare(&program), told_about(&program)]
        .map(|program| Regulations::from_json(program.to_string().as_bytes()).into_result().unwrap());
    assert_eq!(bare, told);
    let member: Value = serde_json::from_str(&repository::text("data/members/gold-person.json")).unwrap();
    let cart: Value = serde_json::from_str(&repository::text("data/carts/basket.json")).unwrap();
    let request = json!({ "member": member, "on": "2026-11-22" }).to_string().into_bytes();
    for ask in [request::standing, request::progress, request::points, request::benefits] {
        assert_eq!(ask(&bare, &request), ask(&told, &request));
    }
    let request = json!({ "member": member, "cart": cart, "on": "2026-11-22" }).to_string().into_bytes();
    assert_eq!(request::quote(&bare, &request), request::quote(&told, &request));
}
