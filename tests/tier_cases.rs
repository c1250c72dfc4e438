//! Cases of tiers: how they are reached, held, kept, lost, granted and forecast. As in
//! `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/tiers`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "policies are put into programs here")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "nothing is bought in a cart here")]
mod shorthand;

use case_files::{Figures, Programs, described, figures};
use huiji::regulations::Regulations;
use huiji::request;
use serde::Deserialize;
use serde_json::{Map, Value, json};

topics! { "tests/cases/tiers": rules, windows, promotion, crossing, holds, lost, refunds, grants, versions, progress, forecast, motor_service, edges, gifts, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TierInput {
    /// One of the file's, or one that is shipped.
    program: String,
    /// How tiers change, in every version.
    policy: Option<Value>,
    joined: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    opening: Option<Value>,
    #[serde(default)]
    activities: Vec<String>,
    /// An activity that comes again and again: first day, how many, what.
    daily: Option<(String, u32, String)>,
    on: String,
    /// The last day of a forecast, and what is spent on it each month.
    to: Option<String>,
    monthly: Option<String>,
}

mod check {
    use super::{Figures, Programs, TierInput, figures, forecast_figure, member, regulations, standing};
    use huiji::request;
    use serde_json::json;

    macro_rules! topics_of_standings {
        ($($topic:ident),+) => {
            $(pub(super) fn $topic(programs: &Programs, input: TierInput, expect: &Figures) -> Figures {
                standing(programs, &input, expect)
            })+
        };
    }

    topics_of_standings! { rules, windows, promotion, crossing, holds, lost, refunds, grants, versions, progress, motor_service, edges, gifts }

    pub(super) fn forecast(programs: &Programs, input: TierInput, expect: &Figures) -> Figures {
        let regulations = regulations(programs, &input);
        let member = member(&input);
        let (on, to) = (json!(input.on), json!(input.to));
        let plan = json!({ "monthly": input.monthly });
        let mut parts = vec![("member", &member), ("on", &on), ("to", &to)];
        parts.extend(input.monthly.is_some().then_some(("plan", &plan)));
        figures(&request::forecast(&regulations, &super::shorthand::request(&parts)), expect, forecast_figure)
    }
}

/// A standing and a progress report tell the same; so does the statement of points of what was earned.
fn standing(programs: &Programs, input: &TierInput, expect: &Figures) -> Figures {
    let regulations = regulations(programs, input);
    let request = shorthand::request(&[("member", &member(input)), ("on", &json!(input.on))]);
    let [standing, points] = [request::standing, request::points].map(|ask| read(&ask(&regulations, &request)));
    let progress = request::progress(&regulations, &request);
    for name in ["tier", "timeline", "term", "regulations"] {
        let place = format!("/value/{name}");
        assert_eq!(standing.pointer(&place), read(&progress).pointer(&place), "{}", input.program);
    }
    figures(&progress, expect, |progress, name| match name {
        "earned" => points.pointer("/value/wallets/0/earned").cloned(),
        "debt" => points.pointer("/value/wallets/0/debt").cloned(),
        "taken" => points.pointer("/value/wallets/0/takenBack").cloned(),
        "benefits" => Some(described(standing.pointer("/value/benefits")?, |benefit| said(benefit, "benefit"))),
        "quotas" => Some(described(standing.pointer("/value/benefits")?, |benefit| match benefit.get("quota") {
            Some(Value::Object(quota)) => {
                format!(
                    "{} {} a {}",
                    said(benefit, "benefit"),
                    quota.get("quantity").unwrap(),
                    quota.get("per").unwrap().as_str().unwrap()
                )
            }
            _ => format!("{} always", said(benefit, "benefit")),
        })),
        _ => standing_figure(progress, name),
    })
}

/// A figure of a progress report by the name that a case calls it; the name of a tier is what it needs.
fn standing_figure(progress: &Value, name: &str) -> Option<Value> {
    let tiers = progress.get("tiers")?.as_array()?;
    let of = |tier: &str| tiers.iter().find(|known| said(known, "tier") == tier);
    let last = progress.get("timeline")?.as_array()?.last();
    match name {
        "tier" => progress.pointer("/tier/tier").or(Some(&Value::Null)).cloned(),
        "version" => progress.pointer("/regulations/version").cloned(),
        "since" | "heldTo" => progress.pointer(&format!("/tier/{name}")).cloned(),
        "why" => progress.pointer("/tier/reason/code").cloned(),
        "reason" => Some(json!(reason(progress.pointer("/tier/reason")?))),
        "keep" => Some(json!(need(progress.pointer("/tier/keep")?))),
        "keepLeaves" => progress.pointer("/tier/keep/leaving").cloned(),
        "reached" => Some(described(&json!(tiers), |tier| format!("{} {}", said(tier, "tier"), said(tier, "reached")))),
        "timeline" => Some(described(progress.get("timeline")?, |change| {
            format!("{} {}", said(change, "on"), said(change, "to"))
        })),
        "changes" => Some(described(progress.get("timeline")?, |change| {
            format!("{} {} {}", said(change, "on"), said(change, "to"), reason(change.get("reason").unwrap()))
        })),
        "gained" | "lost" => last?.get(name).cloned(),
        _ => match name.split_once('.') {
            None => Some(json!(need(of(name)?.get("need")?))),
            Some((tier, "leaving")) => {
                let rules = of(tier)?.get("leaving")?.as_array()?;
                Some(json!(
                    rules
                        .iter()
                        .flat_map(|rule| rule.get("days").unwrap().as_array().unwrap())
                        .map(leaving)
                        .collect::<Vec<_>>()
                ))
            }
            Some((tier, field @ ("gained" | "lost"))) => of(tier)?.get(field).cloned(),
            Some((tier, "next")) => Some(of(tier)?.pointer("/need/leaving").map_or(Value::Null, |next| match next {
                Value::Null => Value::Null,
                next => json!(leaving(next)),
            })),
            Some(_) => None,
        },
    }
}

fn leaving(leaving: &Value) -> String {
    format!("{} {}", said(leaving, "on"), said(leaving, "amount"))
}

/// `spend 500.00 of 2000.00, missing 1500.00, 0.2500`; of several `any 1: … | …, nearest 0, 0.2500`.
fn need(need: &Value) -> String {
    if need.is_null() {
        return "none".to_owned();
    }
    let share = said(need, "share");
    match need.get("of").and_then(Value::as_array) {
        None => {
            let [metric, have, of, missing] = ["metric", "have", "need", "missing"].map(|name| said(need, name));
            format!("{metric} {have} of {of}, missing {missing}, {share}")
        }
        Some(of) => {
            let of: Vec<_> = of.iter().map(self::need).collect();
            let nearest = need.get("nearest").unwrap();
            format!("{} of ({}), nearest {nearest}, {share}", said(need, "count"), of.join(" | "))
        }
    }
}

/// The code, and what was there of what was needed.
fn reason(reason: &Value) -> String {
    let params = reason.get("params").unwrap();
    let part = |name: &str| match params.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => format!(" {text}"),
        Some(other) => format!(" {other}"),
    };
    format!("{}{}{}{}{}", said(reason, "code"), part("activity"), part("to"), part("have"), part("need"))
}

/// A figure of a forecast by the name that a case calls it.
fn forecast_figure(forecast: &Value, name: &str) -> Option<Value> {
    let days = forecast.get("days")?;
    match name {
        "days" => Some(described(days, |day| said(day, "on"))),
        "spent" => Some(json!(
            days.as_array()?
                .iter()
                .filter(|day| day.get("spent").is_some_and(|spent| !spent.is_null()))
                .map(|day| format!("{} {}", said(day, "on"), said(day, "spent")))
                .collect::<Vec<_>>()
        )),
        "states" => {
            Some(described(days, |day| format!("{} {} to {}", said(day, "on"), said(day, "tier"), said(day, "heldTo"))))
        }
        "next" => Some(described(days, |day| format!("{} {}", said(day, "on"), need(day.get("next").unwrap())))),
        "points" => {
            Some(described(days, |day| format!("{} {}", said(day, "on"), day.pointer("/wallets/0/spendable").unwrap())))
        }
        "timeline" => Some(described(forecast.get("timeline")?, |change| {
            format!("{} {}", said(change, "on"), said(change, "to"))
        })),
        _ => None,
    }
}

fn member(input: &TierInput) -> Value {
    let joined = input.joined.as_deref().unwrap_or("2026-01-01");
    let mut activities = input.activities.clone();
    if let Some((from, count, what)) = &input.daily {
        let from = huiji::calendar::Day::parse(from).unwrap();
        let again = (0..*count).map(|day| format!("{} {}", from.plus_days(day), what.replace("{}", &day.to_string())));
        activities.extend(again);
    }
    shorthand::member(joined, &input.terms, input.opening.as_ref(), &activities)
}

fn regulations(programs: &Programs, input: &TierInput) -> Regulations {
    let document = match programs.get(&input.program) {
        None => repository::text(&format!("data/programs/{}.json", input.program)),
        Some(versions) => {
            let mut versions = versions.clone();
            for version in &mut versions {
                let version: &mut Map<_, _> = version.as_object_mut().unwrap();
                version.extend(input.policy.clone().map(|policy| ("tierPolicy".to_owned(), policy)));
            }
            shorthand::program("CNY", &versions).to_string()
        }
    };
    let answer = Regulations::from_json(document.as_bytes());
    answer.into_result().unwrap_or_else(|problems| panic!("{}: {problems}", input.program))
}

fn read(answer: &[u8]) -> Value {
    serde_json::from_slice(answer).unwrap()
}

fn said(value: &Value, name: &str) -> String {
    match value.get(name).unwrap() {
        Value::Null => "none".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
