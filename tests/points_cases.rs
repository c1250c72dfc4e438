//! Cases of points: each a sentence and a table in `tests/cases/points/*.toml`, named after its topic.
//! Adding one needs no Rust. A `check` for each topic is all that touches the engine.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
mod case_files;
mod repository;
#[expect(dead_code, reason = "points are asked for without a cart")]
mod shorthand;
mod wallet_laws;

use case_files::{Figures, Programs, described, figures, named_regulations, text};
use huiji::request;
use serde::Deserialize;
use serde_json::{Value, json};
use wallet_laws::holds_together;

topics! {
    "tests/cases/points": sources, net_amount, multipliers, caps, available, expiry, spending, refunds, given_back,
    levels, journal, redemptions, stopped, impossible,
}

/// A member with a ledger.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    program: String,
    joined: Option<String>,
    birthday: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    opening: Option<Value>,
    #[serde(default)]
    activities: Vec<String>,
    /// When no points could be spent.
    stopped: Option<Value>,
    /// What is asked of one redemption.
    redemption: Option<Value>,
    /// The place of the wallet that the figures are of.
    #[serde(default)]
    wallet: usize,
    on: String,
}

mod check {
    use super::*;

    pub(super) use self::{
        points as sources, points as net_amount, points as multipliers, points as caps, points as available,
        points as expiry, points as spending, points as refunds, points as given_back, points as levels,
        points as journal, points as impossible,
    };

    pub(super) fn points(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        let wallet = input.wallet;
        let (regulations, request) = asked(programs, input);
        figures(&request::points(&regulations, &request), expect, |statement, name| {
            let wallet = &statement["wallets"][wallet];
            holds_together(wallet);
            wallet_figure(statement, wallet, name)
        })
    }

    pub(super) fn stopped(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        redemptions(programs, input, expect)
    }

    pub(super) fn redemptions(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        let (regulations, request) = asked(programs, input);
        figures(&request::redemptions(&regulations, &request), expect, redemption_figure)
    }

    fn asked(programs: &Programs, input: Input) -> (huiji::regulations::Regulations, Vec<u8>) {
        let regulations = named_regulations(programs, &input.program, None);
        let joined = input.joined.as_deref().unwrap_or("2026-01-01");
        let mut member = shorthand::member(joined, &input.terms, input.opening.as_ref(), &input.activities);
        if let Some(birthday) = input.birthday {
            member["birthday"] = json!(birthday);
        }
        if let Some(stopped) = input.stopped {
            member["stopped"] = stopped;
        }
        let on = json!(input.on);
        let mut parts = vec![("member", &member), ("on", &on)];
        parts.extend(input.redemption.as_ref().map(|redemption| ("redemption", redemption)));
        (regulations, shorthand::request(&parts))
    }
}

/// A figure of a wallet by the name that a case calls it.
fn wallet_figure(statement: &Value, wallet: &Value, name: &str) -> Option<Value> {
    let lots = &wallet["lots"];
    let last = lots.as_array()?.last();
    let known = |value: &Value| Some(value).filter(|value| !value.is_null()).cloned().unwrap_or(Value::Null);
    match name {
        "wallets" => Some(described(&statement["wallets"], |wallet| {
            format!("{} {}", text(wallet, "wallet"), text(wallet, "spendable"))
        })),
        "version" => statement.pointer("/regulations/version").cloned(),
        "lots" => Some(described(lots, lot)),
        "activities" => Some(described(lots, |lot| lot["activity"].as_str().unwrap_or("none").to_owned())),
        "reasons" => Some(described(lots, |lot| said(&lot["reason"]))),
        "clauses" => Some(described(lots, |lot| {
            format!("{} {}", text(&lot["reason"], "pointer"), text(&lot["reason"], "clause"))
        })),
        "derivations" => Some(described(lots, |lot| said(&lot["expiry"]))),
        "factor" | "occasions" | "cap" | "fixed" | "bonus" | "eligible" => {
            Some(known(&last?["reason"]["params"][name]))
        }
        "journal" => Some(described(&wallet["journal"], |line| {
            let activity = line["activity"].as_str().map_or(String::new(), |activity| format!(" {activity}"));
            let code = line["reason"]["code"].as_str().unwrap().trim_start_matches("points.");
            let moved = match text(line, "pending").as_str() {
                "0" => String::new(),
                pending => format!(" and {pending} pending"),
            };
            let (points, balance) = (text(line, "points"), text(line, "balance"));
            format!("{} {code}{activity}: {points}{moved} makes {balance}", text(line, "on"))
        })),
        "rules" => Some(described(&wallet["journal"], |line| {
            let reason = &line["reason"];
            let code = text(reason, "code").replace("points.", "");
            format!("{code}: {} {}", text(reason, "pointer"), text(reason, "clause"))
        })),
        "nextExpiry" => Some(match &wallet["nextExpiry"] {
            Value::Null => Value::Null,
            next => json!(format!("{} on {}", text(next, "points"), text(next, "on"))),
        }),
        "level" => Some(known(&wallet[name]["level"])),
        "levelClause" => {
            Some(json!(format!("{} {}", text(&wallet["level"], "pointer"), text(&wallet["level"], "clause"))))
        }
        "liability" => Some(known(&wallet[name]["amount"])),
        "liabilityReason" => Some(json!(said(&wallet["liability"]["reason"]))),
        "next" => Some(match &wallet["next"] {
            Value::Null => Value::Null,
            next => json!(format!("{} in {}", text(next, "level"), text(next, "missing"))),
        }),
        "spendable" | "pending" | "earned" | "spent" | "expired" | "takenBack" | "debt" => wallet.get(name).cloned(),
        _ => None,
    }
}

fn lot(lot: &Value) -> String {
    let pending = match (lot["pending"] == json!(true), &lot["availableFrom"]) {
        (false, _) => String::new(),
        (true, Value::Null) => " on completion".to_owned(),
        (true, day) => format!(" from {}", day.as_str().unwrap()),
    };
    let until = lot["expiresOn"].as_str().map_or("for good".to_owned(), |day| format!("until {day}"));
    format!("{} of {}{pending} {until}", text(lot, "left"), text(lot, "points"))
}

/// A reason's code and what its words need: `expiry.after earnedOn 2026-01-05 months 12`.
fn said(reason: &Value) -> String {
    let Some(code) = reason["code"].as_str() else { return "none".to_owned() };
    let params = reason["params"].as_object().unwrap().iter().filter(|(_, value)| !value.is_null());
    let params =
        params.map(|(name, value)| format!(" {name} {}", value.as_str().map_or(value.to_string(), ToOwned::to_owned)));
    format!("{code}{}", params.collect::<String>())
}

/// A figure of the first quote, or of all, by the name that a case calls it.
fn redemption_figure(answer: &Value, name: &str) -> Option<Value> {
    let quotes = &answer["redemptions"];
    let quote = &quotes[0];
    match name {
        "all" => Some(described(quotes, |quote| {
            format!("{}: {}", text(quote, "redemption"), text(&quote["reason"], "code"))
        })),
        "lots" => Some(described(&quote["lots"], |lot| {
            let until = lot["expiresOn"].as_str().map_or("for good".to_owned(), |day| format!("until {day}"));
            format!("{} of {} {until}", text(lot, "points"), text(lot, "earnedOn"))
        })),
        "why" => Some(json!(said(&quote["reason"]))),
        "clause" => quote.pointer("/reason/clause").cloned(),
        "redemption" | "wallet" | "affordable" | "points" | "missing" | "left" | "item" | "quantity" | "money"
        | "exchange" | "amount" => quote.get(name).cloned(),
        _ => None,
    }
}

#[test]
fn what_the_host_says_besides_is_the_same_however_it_is_written() {
    let regulations = named_regulations(&Programs::from([("points".to_owned(), vec![json!({})])]), "points", None);
    let told = |first: &str, second: &str| {
        let activity = |meta: &str, of_line: &str| {
            let line = format!(r#"{{"sku":"tea","quantity":1,"paid":"1.00","meta":{of_line}}}"#);
            format!(r#"{{"id":"A","on":"2026-01-05","purchase":{{"lines":[{line}]}}{meta}}}"#)
        };
        let member = |one: String, other: String| {
            let request = format!(
                r#"{{"member":{{"id":"m","kind":"person","joinedOn":"2026-01-01","terms":[{{"from":"2026-01-01"}}],"activities":[{one},{other}]}},"on":"2026-01-05"}}"#
            );
            let answer: Value = serde_json::from_slice(&request::points(&regulations, request.as_bytes())).unwrap();
            described(&answer["problems"], |problem| text(problem, "code"))
        };
        let of_activity = |meta: &str| if meta.is_empty() { String::new() } else { format!(r#","meta":{meta}"#) };
        let first_of_activity = member(activity(&of_activity(first), "1"), activity(&of_activity(second), "1"));
        if first.is_empty() || second.is_empty() {
            return first_of_activity;
        }
        assert_eq!(first_of_activity, member(activity("", first), activity("", second)), "{first} and {second}");
        first_of_activity
    };
    let (same, other) = (json!(["activity.repeated"]), json!(["activity.conflict"]));
    assert_eq!(told(r#"{"a":[1,2]}"#, r#"{"a":[1,2]}"#), same);
    assert_eq!(told(r#"{"a":[1,2],"b":"x"}"#, "{ \"b\" : \"\\u0078\",\n \"a\" : [1, 2.0] }"), same);
    assert_eq!(told(r#"{"a":[1,2]}"#, r#"{"a":[2,1]}"#), other);
    assert_eq!(told(r#"{"a":1}"#, ""), other);
    assert_eq!(told("null", r#""null""#), other);
}
