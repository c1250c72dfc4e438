//! What is asked of the audit: the programs as they stand, and with something changed in them by chance.
//!
//! The examples of a program and what is found in it are asked with the document itself; versions are compared, and bookings
//! looked at, of a program that is known by its id, as every other question is.

use crate::cart::small_cart;
use crate::chance::Chance;
use crate::frames::Question;
use crate::goods::{cents, money};
use crate::json::{Json, Spelling, number, object, raw, text};
use crate::member::{self, Member};
use crate::programs::{PROGRAMS, Program, date, moment};
use crate::{repository, sample};
use huiji::audit::{Audit, requests};
use huiji::problem::Answer;
use huiji::request::to_json;
use serde_json::{Value, json};

/// Asked with a document.
pub(crate) const REPORT: &str = "report";
pub(crate) const REHEARSAL: &str = "rehearsal";
/// Asked about a program.
pub(crate) const COMPARISON: &str = "comparison";
pub(crate) const BOOKINGS: &str = "bookings";

const SEED: u64 = 0x6875_696a_6e00_0000;
/// So many documents are spoiled: few, since each is read, searched and its examples asked.
const SPOILED: u64 = 20;
/// What is found in longer documents is asked of them as they stand alone: the search takes its time.
const LONGEST_SEARCHED: usize = 120_000;
const COMPARED: u64 = 30;
const BOOKED: u64 = 40;

/// All questions to the audit, the same ones every time.
pub(crate) fn questions() -> Vec<Question> {
    let mut questions = Vec::new();
    for (name, document) in documents() {
        for entry in [REPORT, REHEARSAL] {
            questions.push(of_document(format!("the {entry} of {name}"), entry, document.clone()));
        }
    }
    for turn in 0..SPOILED {
        let mut chance = Chance::new(SEED + turn);
        let documents = documents();
        let (name, document) = &documents[chance.below(documents.len())];
        let spoiled = spoiled(document, &mut chance);
        let entry = if document.len() < LONGEST_SEARCHED { REPORT } else { REHEARSAL };
        questions.push(of_document(format!("the {entry} of {name}, spoiled {turn}"), entry, spoiled));
    }
    questions.extend((0..COMPARED).map(|turn| compared(turn, &mut Chance::new(SEED + 0x1_0000 + turn))));
    questions.extend((0..BOOKED).map(|turn| booked(turn, &mut Chance::new(SEED + 0x2_0000 + turn))));
    questions
}

/// The answer to one of them; natively every document is read anew.
pub(crate) fn answer(question: &Question) -> Vec<u8> {
    let program = PROGRAMS.iter().find(|program| program.id == question.program).map(Program::document);
    let document = program.as_ref().map_or(&*question.body, |document| document.as_bytes());
    let (audit, problems) = Audit::from_json(document).into_parts();
    let Some(audit) = audit else { return to_json(&Answer::<()>::new(None, problems)) };
    match question.entry {
        REPORT => requests::report(&audit),
        REHEARSAL => requests::rehearsal(&audit, b"{}"),
        COMPARISON => requests::comparison(&audit, &question.body),
        BOOKINGS => requests::bookings(&audit, &question.body),
        other => panic!("nobody asks the audit {other}"),
    }
}

/// Every program of `data`, and the one with every rule.
fn documents() -> Vec<(String, String)> {
    let files = std::fs::read_dir(repository::path("data/programs")).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let mut names: Vec<_> = files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    let documents = names.into_iter().map(|name| (name.clone(), sample::document("programs", &name)));
    let mut documents: Vec<_> = documents.collect();
    let every_rule = PROGRAMS.iter().find(|program| program.id == "every-rule").unwrap();
    documents.push((every_rule.id.to_owned(), every_rule.document()));
    documents
}

fn of_document(name: String, entry: &'static str, body: String) -> Question {
    Question { name, entry, program: String::new(), body: body.into_bytes() }
}

/// One to three values of a document become others, or go.
fn spoiled(document: &str, chance: &mut Chance) -> String {
    let mut document: Value = serde_json::from_str(document).unwrap();
    for _ in 0..chance.between(1, 3) {
        let mut places = Vec::new();
        note_places(&document, String::new(), &mut places);
        let place = &places[chance.below(places.len())];
        let (parent, name) = place.rsplit_once('/').unwrap();
        if chance.percent(25)
            && let Some(Value::Object(fields)) = document.pointer_mut(parent)
        {
            fields.remove(&name.replace("~1", "/").replace("~0", "~"));
            continue;
        }
        let value = document.pointer_mut(place).unwrap();
        *value = other_than(value, chance);
    }
    document.to_string()
}

/// The places of all texts, numbers and flags.
fn note_places(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(index, entry)| note_places(entry, format!("{at}/{index}"), places));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, field)| {
            note_places(field, format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), places);
        }),
        _ => places.push(at),
    }
}

/// A value of the same kind that may well be meant.
fn other_than(value: &Value, chance: &mut Chance) -> Value {
    match value {
        Value::Number(_) => json!(chance.pick(&[0, 1, 2, 7, 30, 500, 100_000])),
        Value::Bool(flag) => json!(!flag),
        Value::String(text) if text.contains('.') => json!(chance.pick(&["0.00", "1.00", "0.5", "500.00", "99999.00"])),
        Value::String(text) if text.starts_with("20") => {
            json!(chance.pick(&["2025-01-01", "2026-06-30", "2031-12-31"]))
        }
        _ => json!(chance.pick(&["gold", "silver", "points", "month", "birthday"])),
    }
}

/// Two versions of a program, mostly over some members.
fn compared(turn: u64, chance: &mut Chance) -> Question {
    let programs: Vec<_> = PROGRAMS.iter().filter(|program| program.versions.len() > 1).collect();
    let program = programs[chance.below(programs.len())];
    let document: Value = serde_json::from_str(&program.document()).unwrap();
    let versions: Vec<_> =
        document["versions"].as_array().unwrap().iter().map(|version| version["id"].as_str().unwrap()).collect();
    let mut asked = object([
        ("before", text(if chance.percent(5) { "golld" } else { versions[chance.below(versions.len())] })),
        ("after", text(versions[chance.below(versions.len())])),
    ]);
    if chance.percent(80) {
        let members = (0..chance.between(1, 4)).map(|_| member::member(program, chance).document).collect();
        asked = asked.with("members", Json::List(members));
        if chance.percent(95) {
            asked = asked.with("on", text(date(chance.between(1_461, 2_300))));
        }
        if chance.percent(40) {
            asked = asked.with("from", text(date(chance.between(1_000, 1_461))));
        }
    }
    let body = Spelling::by(chance).write(&asked, chance);
    Question {
        name: format!("the random {COMPARISON} {turn}"),
        entry: COMPARISON,
        program: program.id.to_owned(),
        body,
    }
}

/// What was booked for a member, by someone who computed it in another way.
fn booked(turn: u64, chance: &mut Chance) -> Question {
    let program = &PROGRAMS[chance.below(PROGRAMS.len())];
    let member = chance.percent(90).then(|| member::member(program, chance));
    let day = chance.between(1_700, 2_400);
    let bookings =
        (0..chance.between(1, 6)).map(|index| booking(index, program, (member.as_ref(), day), chance)).collect();
    let asked = object([
        ("member", member.map_or_else(|| raw("null"), |member| member.document)),
        ("bookings", Json::List(bookings)),
        ("on", text(date(day + chance.between(0, 90)))),
    ]);
    let body = Spelling::by(chance).write(&asked, chance);
    Question { name: format!("the random {BOOKINGS} {turn}"), entry: BOOKINGS, program: program.id.to_owned(), body }
}

fn booking(index: i64, program: &Program, (member, day): (Option<&Member>, i64), chance: &mut Chance) -> Json {
    let on = moment(day - chance.between(0, 200), chance.between(0, 1_439));
    let (kind, what) = match chance.below(10) {
        0..4 => {
            let cart = small_cart(program, chance);
            ("price", object([("cart", cart), ("on", on), ("total", money(cents(20_000, chance), chance))]))
        }
        4..6 => {
            let purchases = member.map_or(&[][..], |member| &member.purchases);
            let activity = match purchases.len() {
                0 => "S-404".to_owned(),
                some => purchases[chance.below(some)].id.clone(),
            };
            let wallet = text(program.wallet(chance));
            (
                "points",
                object([
                    ("activity", text(activity)),
                    ("wallet", wallet),
                    ("points", number(chance.between(-500, 900))),
                ]),
            )
        }
        6..8 => {
            let tier = if chance.percent(20) { raw("null") } else { program.tier(chance) };
            ("tier", object([("on", text(date(day - chance.between(0, 400)))), ("tier", tier)]))
        }
        8 => {
            let asked = match chance.below(3) {
                0 => object([("renew", object([]))]),
                1 => object([("cancel", object([]))]),
                _ => object([("join", object([("tier", program.tier(chance)), ("kind", text("person"))]))]),
            };
            ("fee", object([("asked", asked), ("on", on), ("total", money(cents(50_000, chance), chance))]))
        }
        _ => {
            let received = object([
                ("id", text("e-1")),
                ("on", text("2026-03-02")),
                ("event", text("receive")),
                ("by", text("member")),
            ]);
            let record = object([("id", text("o-1")), ("order", object([])), ("history", Json::List(vec![received]))]);
            let deadline = text(chance.pick(&["confirm", "answer", "processing"]));
            (
                "deadline",
                object([
                    ("record", record),
                    ("deadline", deadline),
                    ("on", text("2026-03-10")),
                    ("due", text("2026-03-05")),
                ]),
            )
        }
    };
    object([("id", text(format!("b-{index}")))]).with(kind, what)
}
