//! The same bytes everywhere: ten thousand requests by chance and all goldens, answered natively.
//!
//! Requests and answers go into files, from which `tests/runtimes` asks every other runtime the same
//! and compares the bytes. What stands here holds the requests to be worth asking: they are always
//! the same, and every problem and every reason that a request can bring about is among the answers.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod chance;
mod frames;
mod goldens;
mod goods;
mod json;
#[expect(dead_code, reason = "goldens are read here, not written")]
#[path = "../json_text/mod.rs"]
mod json_text;
mod member;
mod meta;
#[path = "../repository/mod.rs"]
mod repository;
#[path = "../sample/mod.rs"]
mod sample;
mod spoil;

use chance::Chance;
use frames::{Question, frame, save};
use huiji::problem::{Answer, Code};
use huiji::regulations::Regulations;
use huiji::request;
use json::{Spelling, object, raw};
use member::{PROGRAMS, Program};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const REQUESTS: usize = 10_000;
const SEED: u64 = 0x6875_696a_6900_0000;
/// So many of a hundred requests have mistakes.
const SPOILED: usize = 30;
/// SHA-256 over all requests, so that they are the same ones on every machine. Whoever changes how
/// they are made writes the new one here.
const DIGEST: &str = "8538a86ca4758e616c0e29398ace8322606fc9eeae7a208ffa1d6ec85d2a4ddd";
/// Above it the edge refuses a request, and the comparison over HTTP would have nothing to compare.
const MOST_BYTES: usize = 1_048_576;

/// What no request can bring about: it is told of programs, of JavaScript values or of sizes. The
/// goldens and the tests of hostile inputs have them.
const NOT_OF_REQUESTS: &[Code] = &[
    Code::JsonNotData,
    Code::JsonTooLarge,
    Code::TimeZoneUnknown,
    Code::ListTooLong,
    Code::TextMissingLocale,
    Code::IdSyntax,
    Code::IdDuplicate,
    Code::MoneyNotPositive,
    Code::CurrencyUnknown,
    Code::RateSyntax,
    Code::RateOutOfRange,
    Code::FactorSyntax,
    Code::FactorOutOfRange,
    Code::VersionOrder,
    Code::VersionEffectiveBeforeAnnounced,
    Code::TierFirstHasRule,
    Code::TierRuleMissing,
    Code::TierDropped,
    Code::TierOrder,
    Code::WalletDropped,
];

/// All there are but one: in neither program does a tier have two rates, of which one could beat the other.
const REASONS: &[&str] = &[
    "goods.no_discount",
    "goods.no_offer",
    "offer.no_goods_in_scope",
    "offer.no_member",
    "offer.no_saving",
    "offer.no_term",
    "offer.other_tier",
    "points.opening",
    "points.purchase",
    "points.registration",
    "rate.tier",
    "tier.base",
    "tier.kept",
    "tier.not_kept",
    "tier.opening",
    "tier.reached",
];

/// The tiers at which carts are priced.
const TIERS: &[&str] = &[
    "basic of retail",
    "gold of motor-service",
    "gold of retail",
    "platinum of motor-service",
    "platinum of retail",
    "silver of motor-service",
    "silver of retail",
];

#[test]
fn ten_thousand_requests_and_all_goldens_are_answered_and_written_down() {
    let programs: BTreeMap<_, _> =
        PROGRAMS.iter().map(|program| (program.id, sample::regulations(program.id))).collect();
    let (mut asked, mut answered) = (Vec::new(), Vec::new());
    for (id, regulations) in &programs {
        let body = sample::document("programs", id).into_bytes();
        let name = format!("the digest of {id}");
        Question { name, entry: "program", program: (*id).to_owned(), body }.write(&mut asked);
        frame(regulations.digest().as_bytes(), &mut answered);
    }
    for (question, golden) in goldens::goldens() {
        let answer = answer(&programs, &question);
        let text = std::str::from_utf8(&answer).unwrap();
        assert_eq!(text, json_text::compact(golden.get()), "{}", question.name);
        question.write(&mut asked);
        frame(&answer, &mut answered);
    }
    let mut digest = Sha256::new();
    let mut seen = Seen::default();
    for index in 0..REQUESTS {
        let question = question(index);
        assert!(question.body.len() < MOST_BYTES, "{} has {} bytes", question.name, question.body.len());
        digest.update(&question.body);
        let answer = answer(&programs, &question);
        seen.note(&question, &answer);
        question.write(&mut asked);
        frame(&answer, &mut answered);
    }
    save("requests.bin", &asked);
    save("answers.bin", &answered);
    let digest = digest.finalize().iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    });
    assert_eq!(digest, DIGEST, "the requests are no longer those of the digest");
    seen.judge();
}

/// The request of a number: alternately a quote and a standing, of one program and of the other.
fn question(index: usize) -> Question {
    let mut chance = Chance::new(SEED + u64::try_from(index).unwrap());
    let program = &PROGRAMS[usize::from(index % 4 > 1)];
    let entry = if index.is_multiple_of(2) { "quote" } else { "standing" };
    let body = body(entry, program, &mut chance);
    Question { name: format!("the random {entry} {index}"), entry, program: program.id.to_owned(), body }
}

fn body(entry: &str, program: &Program, chance: &mut Chance) -> Vec<u8> {
    let guest = entry == "quote" && chance.percent(15);
    let member = (!guest).then(|| member::member(program, chance));
    let on = member::on(member.as_ref().map_or(&[], |member| &member.turns), chance);
    let mut request = object([("member", member.map_or_else(|| raw("null"), |member| member.document))]);
    if entry == "quote" {
        request = request.with("cart", goods::cart(chance));
    }
    request = request.with("on", on);
    if chance.percent(12) {
        request.shuffle(chance);
    }
    if chance.percent(SPOILED) {
        return spoil::spoiled(request, chance);
    }
    Spelling::by(chance).write(&request, chance)
}

fn answer(programs: &BTreeMap<&str, Regulations>, question: &Question) -> Vec<u8> {
    let regulations = || programs.get(question.program.as_str()).unwrap_or_else(|| panic!("{question:?}"));
    match question.entry {
        "quote" => request::quote(regulations(), &question.body),
        "standing" => request::standing(regulations(), &question.body),
        _ => {
            let (value, problems) = Regulations::from_json(&question.body).into_parts();
            request::to_json(&Answer::new(value.map(|_| ()), problems))
        }
    }
}

/// What the answers to the random requests told.
#[derive(Debug, Default)]
struct Seen {
    refused: BTreeMap<&'static str, usize>,
    problems: BTreeMap<String, usize>,
    reasons: BTreeMap<String, usize>,
    tiers: BTreeSet<String>,
}

impl Seen {
    fn note(&mut self, question: &Question, answer: &[u8]) {
        let answer: Value = serde_json::from_slice(answer).unwrap();
        let ok = answer.get("ok").and_then(Value::as_bool).unwrap();
        *self.refused.entry(question.entry).or_default() += usize::from(!ok);
        for problem in answer.get("problems").and_then(Value::as_array).unwrap() {
            *self.problems.entry(text(problem, "code")).or_default() += 1;
        }
        self.note_reasons(answer.get("value").unwrap());
        if let Some(tier) = answer.pointer("/value/tier").filter(|_| question.entry == "quote").and_then(Value::as_str)
        {
            self.tiers.insert(format!("{} of {}", tier, question.program));
        }
    }

    /// A reason is known by its fields; the host's own data is not looked at.
    fn note_reasons(&mut self, value: &Value) {
        match value {
            Value::Array(entries) => entries.iter().for_each(|entry| self.note_reasons(entry)),
            Value::Object(fields) => {
                if fields.contains_key("code") && fields.contains_key("clause") {
                    *self.reasons.entry(text(value, "code")).or_default() += 1;
                }
                fields.iter().filter(|(name, _)| *name != "meta").for_each(|(_, value)| self.note_reasons(value));
            }
            _ => {}
        }
    }

    fn judge(&self) {
        for (entry, refused) in &self.refused {
            let share = refused * 200 / REQUESTS;
            assert!(
                (20..=40).contains(&share),
                "{share} % of {entry} were refused, of which {SPOILED} % have mistakes"
            );
        }
        let expected = Code::ALL.iter().filter(|code| !NOT_OF_REQUESTS.contains(code)).map(|code| code.as_str());
        let missing: Vec<_> = expected.filter(|code| !self.problems.contains_key(*code)).collect();
        assert!(missing.is_empty(), "no request brings about {missing:?}; there are {:?}", self.problems);
        let reasons: Vec<_> = self.reasons.keys().map(String::as_str).collect();
        assert_eq!(reasons, REASONS, "{:?}", self.reasons);
        let tiers: Vec<_> = self.tiers.iter().map(String::as_str).collect();
        assert_eq!(tiers, TIERS);
    }
}

fn text(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap().to_owned()
}
