//! The same bytes everywhere: ten thousand requests by chance and all goldens, answered natively.
//!
//! Requests and answers go into files, from which `tests/runtimes` asks every other runtime the same
//! and compares the bytes; behind them what is asked of the audit. What stands here holds the requests to be worth asking: they are always
//! the same, and every problem, every reason and every issue that a request can bring about is among the answers.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod application;
mod application_laws;
mod asked;
mod audits;
mod cart;
mod cart_laws;
mod chance;
mod characters;
mod entered;
mod fees;
mod files;
mod frames;
mod goldens;
mod goods;
mod json;
#[expect(dead_code, reason = "goldens are read here, not written")]
#[path = "../json_text/mod.rs"]
mod json_text;
mod laws;
mod ledger;
mod member;
mod meta;
mod numbers;
mod order;
mod order_mistakes;
mod papers;
mod procedure_laws;
mod programs;
mod registrations;
#[path = "../repository/mod.rs"]
mod repository;
#[expect(dead_code, reason = "the requests of goldens are put together here")]
#[path = "../sample/mod.rs"]
mod sample;
mod spoil;
mod workflows;

use asked::{APPLICATION, QUESTIONS, SPOILED, answer, question};
use frames::{Question, frame, save};
use huiji::application::IssueCode;
use huiji::problem::Code;
use programs::PROGRAMS;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const REQUESTS: usize = 10_000;
/// SHA-256 over all random requests, so that they are the same ones on every machine. Whoever changes how
/// they are made writes the new one here.
const DIGEST: &str = "0cd2f6829c30cf3b0cf13889e703409db8891871397009ed5931ed62607712f0";
/// Above it the edge refuses a request, and the comparison over HTTP would have nothing to compare.
const MOST_BYTES: usize = 1_048_576;

/// What no request can bring about: it is told of programs, of JavaScript values or of sizes. The
/// goldens and the tests of hostile inputs have them.
const NOT_OF_REQUESTS: &[Code] = &[
    Code::JsonNotData,
    Code::JsonTooLarge,
    Code::TimeZoneUnknown,
    Code::TextMissingLocale,
    Code::IdSyntax,
    Code::IdDuplicate,
    Code::MoneyNotPositive,
    Code::CurrencyUnknown,
    Code::RateSyntax,
    Code::RateOutOfRange,
    Code::FactorSyntax,
    Code::FactorOutOfRange,
    Code::RuleCountOutOfRange,
    Code::SurplusOfSeveral,
    Code::LevelOrder,
    Code::ExpiryTakesDays,
    Code::ExchangeStepAboveMost,
    Code::VersionOrder,
    Code::VersionEffectiveBeforeAnnounced,
    Code::TierFirstHasRule,
    Code::TierRuleMissing,
    Code::TierDropped,
    Code::TierOrder,
    Code::WalletDropped,
    Code::TimeSyntax,
    Code::TimeOrder,
    Code::OfferNotHigher,
    Code::OfferNotLower,
    Code::BundleSharedGoods,
    Code::FormFieldUnknown,
    Code::FormOtherRule,
    Code::FormParameterOfOtherRule,
    Code::FormRequiredTwice,
    Code::FormRuleTwice,
    Code::FormConditionCycle,
    Code::FormKindsDiffer,
    Code::RangeOrder,
    Code::PurposeUnknown,
    Code::PrivacyUnneededField,
    Code::PrivacyCopyAndNumber,
    Code::AgeOrder,
    Code::ReviewStepsTooLong,
    Code::CalendarCoversOrder,
    Code::CalendarDayTwice,
    Code::CalendarOffOnWeekend,
    Code::CalendarWorkOnWeekday,
    Code::CalendarMissing,
    Code::FeeStepsStart,
    Code::WorkflowNotByTime,
    Code::WorkflowNeverAfter,
    Code::WorkflowReviewSteps,
    Code::ClauseUnknown,
    Code::PointerSyntax,
    // The audit alone is asked about them.
    Code::ExampleUnknown,
    Code::ActivityUnknown,
    Code::DeadlineUnknown,
    Code::QuotaNeedsWindow,
    Code::ClauseUnknown,
    Code::PointerSyntax,
    Code::ExampleUnknown,
    Code::ActivityUnknown,
    Code::DeadlineUnknown,
    // No ledger is known that brings it about.
    Code::PointsNotConserved,
];

/// The tiers at which carts are priced.
const TIERS: &[&str] = &[
    "basic of every-rule",
    "basic of retail",
    "diamond of every-rule",
    "gold of every-rule",
    "gold of motor-service",
    "gold of retail",
    "key of enterprise-annual",
    "platinum of every-rule",
    "platinum of motor-service",
    "platinum of retail",
    "silver of every-rule",
    "silver of motor-service",
    "silver of retail",
    "standard of enterprise-annual",
    "strategic of enterprise-annual",
];

#[test]
fn ten_thousand_requests_and_all_goldens_are_answered_and_written_down() {
    let programs: BTreeMap<_, _> = PROGRAMS.iter().map(|program| (program.id, program.known())).collect();
    let (mut asked, mut answered) = (Vec::new(), Vec::new());
    for program in PROGRAMS {
        let body = program.document().into_bytes();
        let name = format!("the digest of {}", program.id);
        Question { name, entry: "program", program: program.id.to_owned(), body }.write(&mut asked);
        let known = &programs[program.id];
        let digests = [known.forms.digest(), known.procedures.digest()];
        assert_eq!(digests, [known.regulations.digest(); 2], "all read the same document");
        frame(known.regulations.digest().as_bytes(), &mut answered);
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
        let question = question(&programs, index);
        assert!(question.body.len() < MOST_BYTES, "{} has {} bytes", question.name, question.body.len());
        digest.update(&question.body);
        let answer = answer(&programs, &question);
        let value = serde_json::from_slice(&answer).unwrap();
        laws::hold(&programs[question.program.as_str()], &question, &value);
        seen.note(&question, &value);
        question.write(&mut asked);
        frame(&answer, &mut answered);
    }
    for question in audits::questions() {
        assert!(question.body.len() < MOST_BYTES, "{} has {} bytes", question.name, question.body.len());
        frame(&audits::answer(&question), &mut answered);
        question.write(&mut asked);
    }
    save("requests.bin", &asked);
    save("answers.bin", &answered);
    let digest = digest.finalize().iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    });
    seen.judge();
    assert_eq!(digest, DIGEST, "the requests are no longer those of the digest");
}

/// What the answers to the random requests told.
#[derive(Debug, Default)]
struct Seen {
    refused: BTreeMap<&'static str, usize>,
    problems: BTreeMap<String, usize>,
    reasons: BTreeMap<String, usize>,
    issues: BTreeMap<String, usize>,
    tiers: BTreeSet<String>,
}

impl Seen {
    fn note(&mut self, question: &Question, answer: &Value) {
        let ok = answer.get("ok").and_then(Value::as_bool).unwrap();
        *self.refused.entry(question.entry).or_default() += usize::from(!ok);
        for problem in answer.get("problems").and_then(Value::as_array).unwrap() {
            *self.problems.entry(text(problem, "code")).or_default() += 1;
        }
        if question.entry == APPLICATION {
            for issue in answer.pointer("/value/issues").and_then(Value::as_array).into_iter().flatten() {
                *self.issues.entry(text(issue, "code")).or_default() += 1;
            }
        } else {
            self.note_reasons(answer.get("value").unwrap());
        }
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
            let share = refused * 100 * QUESTIONS.len() / REQUESTS;
            assert!(
                (20..=40).contains(&share),
                "{share} % of {entry} were refused, of which {SPOILED} % have mistakes"
            );
        }
        let expected = Code::ALL.iter().filter(|code| !NOT_OF_REQUESTS.contains(code)).map(|code| code.as_str());
        let missing: Vec<_> = expected.filter(|code| !self.problems.contains_key(*code)).collect();
        assert!(missing.is_empty(), "no request brings about {missing:?}; there are {:?}", self.problems);
        let silent: Vec<_> = IssueCode::ALL.iter().filter(|code| !self.issues.contains_key(code.as_str())).collect();
        assert!(silent.is_empty(), "no application brings about {silent:?}; there are {:?}", self.issues);
        let reasons: Vec<_> = self.reasons.keys().map(String::as_str).collect();
        assert_eq!(reasons, all_reasons(), "{:?}", self.reasons);
        let tiers: Vec<_> = self.tiers.iter().map(String::as_str).collect();
        assert_eq!(tiers, TIERS);
    }
}

fn text(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap().to_owned()
}

/// The codes of all reasons there are, as the types name them.
fn all_reasons() -> Vec<String> {
    let mut codes = codes_of("src/wasm/types.d.ts", "export type ReasonCode", "\n/**");
    codes.extend(codes_of("src/wasm/procedures.d.ts", "export type FeeReasonCode", ";\n\n"));
    codes.sort_unstable();
    codes
}

/// The codes of a type that names them.
fn codes_of(file: &str, name: &str, end: &str) -> Vec<String> {
    let types = repository::text(file);
    let (_, codes) = types.split_once(name).unwrap();
    let (codes, _) = codes.split_once(end).unwrap();
    codes.split("{ code: '").skip(1).filter_map(|code| code.split('\'').next()).map(str::to_owned).collect()
}
