//! Cases of carts with offers: each a sentence and a table in `tests/cases/pricing/*.toml`, named after its
//! topic. Adding one needs no Rust. All of them ask for a quote as every user does.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[macro_use]
#[expect(dead_code, reason = "a program of these cases may have offers of the case besides")]
mod case_files;
mod quote_laws;
mod repository;
mod shorthand;

use case_files::{Figures, Programs, described, figures, text};
use huiji::request;
use serde::Deserialize;
use serde_json::{Value, json};

topics! {
    "tests/cases/pricing": kinds, pieces, who, when, limits, stacking, money, choice, besides, points, tiers, refused,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// A program of the file; without one, a shop with the tiers basic, silver and gold.
    program: Option<String>,
    currency: Option<String>,
    /// Offers of the program's last version besides its own.
    #[serde(default)]
    offers: Vec<Value>,
    /// The tier held since 2026-01-01; without one, a guest.
    member: Option<String>,
    /// Points that the member brings, in the wallet `points`.
    #[serde(default)]
    points: i64,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    activities: Vec<String>,
    /// What the member document says besides.
    about: Option<Value>,
    /// Lines as `category quantity price`, perhaps with `sale` and `floor`.
    cart: Vec<String>,
    /// What the cart says besides its lines.
    with: Option<Value>,
    /// A Wednesday in November, where nothing else is said.
    on: Option<String>,
}

mod check {
    use super::*;

    pub(super) use self::{
        quote as kinds, quote as pieces, quote as who, quote as when, quote as limits, quote as stacking,
        quote as money, quote as choice, quote as besides, quote as points, quote as tiers, quote as refused,
    };

    pub(super) fn quote(programs: &Programs, input: Input, expect: &Figures) -> Figures {
        let answer = asked(programs, input);
        figures(&answer, expect, figure)
    }
}

/// The answer to a case, which holds together where there is one.
fn asked(programs: &Programs, input: Input) -> Vec<u8> {
    let mut versions = match &input.program {
        Some(name) => programs.get(name).unwrap_or_else(|| panic!("no program `{name}`")).clone(),
        None => vec![shop()],
    };
    let last = versions.last_mut().unwrap().as_object_mut().unwrap();
    let offers = last.entry("offers").or_insert_with(|| json!([]));
    offers.as_array_mut().unwrap().extend(input.offers);
    let regulations = case_files::regulations(input.currency.as_deref().unwrap_or("CNY"), &versions);
    let member = input.member.map_or(Value::Null, |tier| {
        let lots = if input.points > 0 { json!([{ "wallet": "points", "points": input.points }]) } else { json!([]) };
        let opening = json!({ "on": "2026-01-01", "tier": tier, "lots": lots });
        let mut member = shorthand::member("2026-01-01", &input.terms, Some(&opening), &input.activities);
        extend(&mut member, input.about);
        member
    });
    let mut cart = shorthand::cart(&input.cart);
    extend(&mut cart, input.with);
    let on = json!(input.on.as_deref().unwrap_or("2026-11-11"));
    let answer =
        request::quote(&regulations, &shorthand::request(&[("member", &member), ("cart", &cart), ("on", &on)]));
    let told: Value = serde_json::from_slice(&answer).unwrap();
    if told["ok"] == json!(true) {
        quote_laws::holds_together(&cart, &told["value"]);
    }
    answer
}

fn extend(document: &mut Value, more: Option<Value>) {
    let more = more.unwrap_or_else(|| json!({}));
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
}

fn shop() -> Value {
    let tier = |id: &str| json!({ "id": id, "reach": "5 orders ever", "hold": "life" });
    json!({ "tiers": [{ "id": "basic" }, tier("silver"), tier("gold")] })
}

/// A figure of a quote by the name that a case calls it.
fn figure(quote: &Value, name: &str) -> Option<Value> {
    let combination = &quote["combination"];
    let by_line = |tell: &dyn Fn(&Value) -> String| described(&quote["lines"], tell);
    match name {
        "tier" | "list" | "adjustment" | "payable" | "total" => quote.get(name).cloned(),
        "offers" | "exact" => combination.get(name).cloned(),
        "lines" => Some(by_line(&|line| text(line, "payable"))),
        "changes" => Some(by_line(&|line| joined(&line["adjustments"], change))),
        "reasons" => Some(by_line(&|line| joined(&line["adjustments"], |change| said(&change["reason"])))),
        "clauses" => Some(by_line(&|line| joined(&line["adjustments"], |change| place(&change["reason"])))),
        "units" => Some(by_line(&|line| {
            joined(&line["units"], |unit| format!("{} of {}", text(unit, "quantity"), text(unit, "payable")))
        })),
        "untouched" => Some(by_line(&|line| line["untouched"]["code"].as_str().unwrap_or("no").to_owned())),
        "linePoints" => Some(by_line(&|line| joined(&line["points"], |part| text(part, "points")))),
        "byPoints" => Some(by_line(&|line| line["redeemed"].as_str().unwrap_or("none").to_owned())),
        "shipping" => quote["shipping"].get("payable").or(Some(&Value::Null)).cloned(),
        "shippingWhy" => Some(json!(joined(&quote["shipping"]["adjustments"], |change| said(&change["reason"])))),
        "gifts" => Some(described(&quote["gifts"], |gift| {
            format!(
                "{} {} by {}: {}",
                text(gift, "quantity"),
                text(gift, "gift"),
                text(gift, "offer"),
                said(&gift["reason"])
            )
        })),
        "points" => quote.pointer("/points/0/points").cloned(),
        "factor" => quote.pointer("/points/0/reason/params/factor").cloned(),
        "redeemed" => Some(json!(match &quote["redeemed"] {
            Value::Null => "not asked".to_owned(),
            redeemed =>
                format!("{} points, {}: {}", redeemed["points"], text(redeemed, "amount"), said(&redeemed["reason"])),
        })),
        "notApplied" => {
            Some(described(&quote["notApplied"], |not| format!("{}: {}", text(not, "offer"), said(&not["reason"]))))
        }
        "missing" => {
            let below =
                quote["notApplied"].as_array()?.iter().filter(|not| not["reason"]["code"] == json!("offer.below"));
            let told =
                below.map(|not| format!("{}: {}", text(not, "offer"), text(&not["reason"]["params"], "missing")));
            Some(told.collect())
        }
        "runnerUp" => Some(match &combination["runnerUp"] {
            Value::Null => Value::Null,
            next => json!(format!(
                "{} by {}",
                text(next, "total"),
                joined(&next["offers"], |id| id.as_str().unwrap().to_owned())
            )),
        }),
        "otherTiers" => {
            Some(described(&quote["otherTiers"], |other| format!("{} {}", text(other, "tier"), text(other, "total"))))
        }
        "tierAfter" => Some(match &quote["tierAfter"] {
            Value::Null => Value::Null,
            after => json!(format!("{}: {}", text(after, "tier"), said(&after["reason"]))),
        }),
        "version" => quote.pointer("/regulations/version").cloned(),
        "offersBy" => quote["offersBy"].get("version").or(Some(&Value::Null)).cloned(),
        _ => None,
    }
}

fn joined(list: &Value, tell: impl Fn(&Value) -> String) -> String {
    list.as_array().unwrap().iter().map(tell).collect::<Vec<_>>().join(", ")
}

fn change(change: &Value) -> String {
    format!("{} {}", change["offer"].as_str().unwrap_or("sale"), text(change, "amount"))
}

fn place(reason: &Value) -> String {
    format!("{} {}", text(reason, "pointer"), text(reason, "clause"))
}

/// A reason's code without its family, and its parameters: `below atLeast 300.00 have 268.00 missing 32.00`.
fn said(reason: &Value) -> String {
    let code = reason["code"].as_str().unwrap();
    let code = code.strip_prefix("offer.").unwrap_or(code);
    let params = reason["params"].as_object().unwrap().iter();
    let told = params.map(|(name, value)| match value {
        Value::String(text) => format!(" {name} {text}"),
        Value::Array(list) => {
            format!(" {name} {}", list.iter().map(|one| one.as_str().unwrap()).collect::<Vec<_>>().join("/"))
        }
        other => format!(" {name} {other}"),
    });
    format!("{code}{}", told.collect::<String>())
}
