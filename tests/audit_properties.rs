//! Laws of what a program's own checks find, on the shipped programs and on programs that nobody thought of: whatever is
//! found is shown by its witnesses, asked again; and nobody by chance does what is said that nobody does.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod repository;
#[expect(dead_code, reason = "nothing is bought in a cart here")]
mod shorthand;
#[expect(dead_code, reason = "only what a life is is needed of it")]
mod tier_lives;
mod witnesses;

use huiji::audit::{Audit, requests};
use proptest::prelude::*;
use serde_json::{Value, json};
use tier_lives::{DAYS, life};
use witnesses::Answering;

/// What is looked for by members who are made up.
const BY_MEMBERS: &[&str] = &["tier.", "points.", "redemption.", "benefit."];

#[test]
fn the_shipped_programs_have_nothing_that_is_not_meant() {
    for program in ["retail", "motor-service", "enterprise-annual"] {
        let path = format!("data/programs/{program}.json");
        let found: Vec<_> = findings(&repository::text(&path)).into_iter().filter(is_not_meant).collect();
        assert_eq!(json!(found), json!([]), "{program}");
    }
}

fn is_not_meant(finding: &Value) -> bool {
    let code = finding["code"].as_str().unwrap();
    BY_MEMBERS.iter().any(|group| code.starts_with(group)) && finding["accepted"].is_null()
}

/// What is found in a program, each shown by its witnesses.
fn findings(program: &str) -> Vec<Value> {
    let audit = Audit::from_json(program.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"));
    let answering = Answering::of(program.as_bytes());
    let report: Value = serde_json::from_slice(&requests::report(&audit)).unwrap();
    let findings = report["value"]["findings"].as_array().unwrap().clone();
    for finding in &findings {
        let code = finding["code"].as_str().unwrap();
        if !BY_MEMBERS.iter().any(|group| code.starts_with(group)) {
            continue;
        }
        let witnesses = finding["witnesses"].as_array().unwrap();
        assert!(!witnesses.is_empty(), "nothing shows {finding}");
        witnesses.iter().for_each(|witness| answering.confirm(witness));
    }
    findings
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_nobody_reaches_or_stays_at_nobody_by_chance_does(life in life()) {
        let program = shorthand::program("CNY", &life.versions).to_string();
        let findings = findings(&program);
        let with = json!({ "member": life.member(), "on": life.date(DAYS) });
        let standing = Answering::of(program.as_bytes()).asked("standing", &with);
        for finding in findings {
            let rule = ["tier.unreachable", "tier.never_held"].iter().find(|code| finding["code"] == **code);
            let Some(rule) = rule else { continue };
            // A tier is held beside its rules by grants and falls, and where a version follows.
            let timeline = standing.pointer("/value/timeline").and_then(Value::as_array).into_iter().flatten();
            let reached = timeline.filter(|change| change["to"] == finding["of"] && change["reason"]["code"] == "tier.reached");
            let reached: Vec<_> = reached.filter(|_| life.versions.len() == 1).collect();
            prop_assert!(reached.is_empty(), "{} of {}: {reached:?} in {program}", rule, finding["of"]);
        }
    }
}

#[test]
fn every_finding_is_in_the_docs_in_the_order_of_the_contract() {
    let contract = repository::text("src/wasm/audit.d.ts");
    let (_, codes) = contract.split_once("export type FindingCode =").unwrap();
    let (codes, _) = codes.split_once(';').unwrap();
    let codes: Vec<_> = codes.lines().filter_map(|line| line.trim().strip_prefix("| '")?.strip_suffix('\'')).collect();
    let docs = repository::text("docs/findings.md");
    let rows = docs.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let rows: Vec<_> = rows.map(|(code, _)| code).collect();
    assert_eq!(rows, codes);
}
