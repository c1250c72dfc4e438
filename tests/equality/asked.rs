//! What is asked: each of the questions about a member in turn, with what it takes besides, the one about an application, and those about
//! fees and workflows.

use crate::application;
use crate::cart::cart;
use crate::chance::Chance;
use crate::fees;
use crate::frames::Question;
use crate::goods::{self, cents, money};
use crate::json::{Json, Spelling, number, object, raw, text};
use crate::member;
use crate::order;
use crate::programs::{Known, Program, date};
use crate::spoil;
use crate::workflows;
use huiji::problem::Answer;
use huiji::regulations::Regulations;
use huiji::request;
use std::collections::BTreeMap;

const SEED: usize = 0x6875_696a_6900_0000;
const SEED_OF_BENEFITS: usize = 0x6875_696a_6d00_0000;
const SEED_OF_APPLICATIONS: usize = 0x6875_696a_6a00_0000;
const SEED_OF_FEES: usize = 0x6875_696a_6b00_0060;
const SEED_OF_WORKFLOWS: usize = 0x6875_696a_6c00_0000;
/// So many of a hundred requests have mistakes.
pub(crate) const SPOILED: usize = 30;

/// The questions by name, with the functions that answer.
type Ask = fn(&Known, &[u8]) -> Vec<u8>;
pub(crate) const QUESTIONS: &[(&str, Ask)] = &[
    ("quote", |known, body| request::quote(&known.regulations, body)),
    ("standing", |known, body| request::standing(&known.regulations, body)),
    ("progress", |known, body| request::progress(&known.regulations, body)),
    ("points", |known, body| request::points(&known.regulations, body)),
    ("forecast", |known, body| request::forecast(&known.regulations, body)),
    ("redemptions", |known, body| request::redemptions(&known.regulations, body)),
    ("returnPreview", |known, body| request::return_preview(&known.regulations, body)),
    (BENEFITS, |known, body| request::benefits(&known.regulations, body)),
    (APPLICATION, |known, body| request::application(&known.forms, body)),
    (FEES, |known, body| request::fees(&known.procedures, body)),
    (WORKFLOW, |known, body| request::workflow(&known.procedures, body)),
];
pub(crate) const BENEFITS: &str = "benefits";
pub(crate) const APPLICATION: &str = "application";
pub(crate) const FEES: &str = "fees";
pub(crate) const WORKFLOW: &str = "workflow";
/// So many of the questions have their requests from one seed; they stand first.
const OF_REGULATIONS: usize = 7;

/// The request of a number: one question after the other, of one program after the other.
pub(crate) fn question(programs: &BTreeMap<&str, Known>, index: usize) -> Question {
    let (turn, place) = (index / QUESTIONS.len(), index % QUESTIONS.len());
    let (entry, _) = QUESTIONS[place];
    // Each kind of question has requests of its own, whatever the others are.
    let (seed, program) = match entry {
        BENEFITS => (SEED_OF_BENEFITS + turn, Program::of_turn(turn)),
        APPLICATION => (SEED_OF_APPLICATIONS + turn, Program::of_application(turn)),
        FEES => (SEED_OF_FEES + turn, Program::of_procedure(turn)),
        WORKFLOW => (SEED_OF_WORKFLOWS + turn, Program::of_procedure(turn)),
        _ => (SEED + turn * OF_REGULATIONS + place, Program::of_turn(turn)),
    };
    let mut chance = Chance::new(u64::try_from(seed).unwrap());
    let known = &programs[program.id];
    let body = match entry {
        APPLICATION => application::body(known, &mut chance),
        FEES => fees::body(known, &mut chance),
        WORKFLOW => workflows::body(known, &mut chance),
        _ => body(entry, (program, &known.regulations), &mut chance),
    };
    Question { name: format!("the random {entry} {index}"), entry, program: program.id.to_owned(), body }
}

fn body(entry: &str, (program, regulations): (&Program, &Regulations), chance: &mut Chance) -> Vec<u8> {
    let guest = ["quote", "returnPreview"].contains(&entry) && chance.percent(15);
    let mut member = (!guest).then(|| member::member(program, chance));
    let turns = member.as_ref().map_or_else(Vec::new, |member| member.turns.clone());
    let (day, mut on) = member::on(program, &turns, chance);
    let mut parts = Vec::new();
    match entry {
        "quote" => parts.push(("cart", cart(program, chance))),
        "forecast" if chance.percent(92) => parts.push(("plan", plan(chance))),
        "redemptions" if chance.percent(92) => parts.push(("redemption", redemption(program, chance))),
        "returnPreview" => {
            let returned = order::returned((program, regulations), &mut member, (day, on), chance);
            parts.extend([("order", returned.order), ("lines", returned.lines)]);
            on = returned.on;
        }
        _ => {}
    }
    let mut request = object([("member", member.map_or_else(|| raw("null"), |member| member.document))]);
    for (name, part) in parts {
        request = request.with(name, part);
    }
    request = request.with("on", on);
    if entry == "forecast" {
        let ahead = match chance.below(100) {
            0..5 => 0,
            5..80 => chance.between(1, 150),
            80..97 => chance.between(151, 420),
            _ => chance.pick(&[1_099, 1_100]),
        };
        request = request.with("to", text(date(day + ahead)));
    }
    if chance.percent(12) {
        request.shuffle(chance);
    }
    if chance.percent(SPOILED) {
        return spoil::spoiled(request, chance);
    }
    Spelling::by(chance).write(&request, chance)
}

/// What is going to be spent, or nothing.
fn plan(chance: &mut Chance) -> Json {
    if chance.percent(40) {
        return raw("null");
    }
    let usual = chance.pick(&[5_000, 50_000, 300_000]);
    let plan = object([("monthly", money(cents(usual, chance), chance))]);
    if chance.percent(50) {
        return plan;
    }
    let (article, ..) = goods::article(chance);
    let Json::Object(fields) = article else { panic!("an article is an object") };
    fields.into_iter().fold(plan, |plan, (name, value)| plan.with(&name, value))
}

/// One thing and how much of it, or everything.
fn redemption(program: &Program, chance: &mut Chance) -> Json {
    if program.redemptions.is_empty() || chance.percent(45) {
        return raw("null");
    }
    let mut asked = object([("id", text(chance.pick(program.redemptions)))]);
    if chance.percent(40) {
        asked = asked.with("quantity", number(chance.pick(&[1, 2, 3, 10, 1_000_000])));
    }
    if chance.percent(40) {
        asked = asked.with("points", number(chance.pick(&[0, 1, 99, 1_050, 5_000, 9_007_199_254_740_991])));
    }
    if chance.percent(50) {
        asked = asked.with("payable", money(cents(20_000, chance), chance));
    }
    asked
}

pub(crate) fn answer(programs: &BTreeMap<&str, Known>, question: &Question) -> Vec<u8> {
    match QUESTIONS.iter().find(|(entry, _)| *entry == question.entry) {
        Some((_, ask)) => {
            let known = programs.get(question.program.as_str());
            ask(known.unwrap_or_else(|| panic!("{question:?}")), &question.body)
        }
        None => {
            let (value, problems) = Regulations::from_json(&question.body).into_parts();
            request::to_json(&Answer::new(value.map(|_| ()), problems))
        }
    }
}
