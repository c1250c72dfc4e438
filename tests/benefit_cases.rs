//! Cases of benefits: what a tier gives, how much of it is left, when it can be used, and what another tier has. As in
//! `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/benefits`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "programs that are shipped are read here")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "nothing is bought in a cart here")]
mod shorthand;

use case_files::{Figures, Programs, described, figures, text};
use huiji::regulations::Regulations;
use huiji::request;
use serde::Deserialize;
use serde_json::{Value, json};

topics! { "tests/cases/benefits": quotas, windows, usable, events, carried_over, report, impossible, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// One of the file's, or one that is shipped.
    program: String,
    joined: Option<String>,
    birthday: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    opening: Option<Value>,
    #[serde(default)]
    activities: Vec<String>,
    /// An activity that comes again and again: first day, how many, what.
    daily: Option<(String, u32, String)>,
    /// The benefit that the figures are of. Default: those of all are not asked for.
    benefit: Option<String>,
    on: String,
}

mod check {
    use super::{Figures, Input, Programs, benefits};

    macro_rules! topics_of_benefits {
        ($($topic:ident),+) => {
            $(pub(super) fn $topic(programs: &Programs, input: Input, expect: &Figures) -> Figures {
                benefits(programs, &input, expect)
            })+
        };
    }

    topics_of_benefits! { quotas, windows, usable, events, carried_over, report, impossible }
}

/// A standing and a report of benefits tell the same of what a member has.
fn benefits(programs: &Programs, input: &Input, expect: &Figures) -> Figures {
    let regulations = regulations(programs, &input.program);
    let request = shorthand::request(&[("member", &member(input)), ("on", &json!(input.on))]);
    let read = |answer: &[u8]| serde_json::from_slice::<Value>(answer).unwrap();
    let report = request::benefits(&regulations, &request);
    let (told, standing) = (read(&report), read(&request::standing(&regulations, &request)));
    for name in ["benefits", "term", "regulations"] {
        let place = format!("/value/{name}");
        assert_eq!(told.pointer(&place), standing.pointer(&place), "{}", input.program);
    }
    figures(&report, expect, |report, name| match name {
        "benefits" => Some(described(report.get("benefits")?, |benefit| text(benefit, "benefit"))),
        "classes" => Some(described(report.get("benefits")?, |benefit| text(benefit, "class"))),
        "tier" => report.get("tier").cloned(),
        "version" => report.pointer("/regulations/version").cloned(),
        "tiers" => Some(described(report.get("tiers")?, difference)),
        "notices" => Some(described(report.get("notices")?, notice)),
        _ => {
            let wanted = input.benefit.as_deref().unwrap_or_else(|| panic!("a figure of no benefit: {name}"));
            let all = report.get("benefits")?.as_array()?;
            entitlement_figure(all.iter().find(|benefit| text(benefit, "benefit") == wanted), name)
        }
    })
}

/// A figure of a benefit by the name that a case calls it.
fn entitlement_figure(benefit: Option<&Value>, name: &str) -> Option<Value> {
    let Some(benefit) = benefit else { return (name == "has").then_some(json!(false)) };
    let quota = benefit.get("quota")?;
    match name {
        "has" => Some(json!(true)),
        "quota" if quota.is_null() => Some(Value::Null),
        "quota" => Some(json!(format!(
            "used {} and left {} of {} a {}",
            text(quota, "used"),
            text(quota, "left"),
            text(quota, "quantity"),
            text(quota, "per")
        ))),
        "counts" => Some(json!(days(quota))),
        "resets" => quota.get("resetsOn").cloned(),
        "window" => Some(
            benefit.get("window").filter(|window| !window.is_null()).map_or(Value::Null, |window| json!(days(window))),
        ),
        "why" => Some(match benefit.get("notUsable")? {
            Value::Null => Value::Null,
            reason => {
                let params = reason.get("params")?.as_object()?.values();
                let words = params.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                json!([text(reason, "code")].into_iter().chain(words).collect::<Vec<_>>().join(" "))
            }
        }),
        "rule" => Some(json!(format!("{} {}", text(benefit, "pointer"), text(benefit, "clause")))),
        "whyRule" => benefit.pointer("/notUsable/pointer").cloned(),
        _ => None,
    }
}

/// From and to.
fn days(span: &Value) -> String {
    let day = |name: &str| span.get(name).and_then(Value::as_str).unwrap_or("none").to_owned();
    format!("{} {}", day("from"), day("to"))
}

/// A tier with what it has more and what less.
fn difference(difference: &Value) -> String {
    let mut words = vec![text(difference, "tier")];
    for (sign, name) in [('+', "gained"), ('-', "lost")] {
        let benefits = difference.get(name).and_then(Value::as_array).unwrap();
        words.extend(benefits.iter().map(|benefit| format!("{sign}{}", benefit.as_str().unwrap())));
    }
    words.join(" ")
}

/// A version with the day it changes for the member, and the benefits that change.
fn notice(notice: &Value) -> String {
    let changes = notice.get("changes").and_then(Value::as_array).unwrap();
    let of_benefits = changes.iter().filter(|change| text(change, "part") == "benefits");
    let changes: Vec<_> =
        of_benefits.map(|change| format!("{} {}", text(change, "id"), text(change, "change"))).collect();
    format!("{} on {}: {}", text(notice, "version"), text(notice, "startsOn"), changes.join(", "))
}

fn regulations(programs: &Programs, name: &str) -> Regulations {
    if let Some(versions) = programs.get(name) {
        return case_files::regulations("CNY", versions);
    }
    let shipped = repository::text(&format!("data/programs/{name}.json"));
    Regulations::from_json(shipped.as_bytes()).into_result().unwrap_or_else(|problems| panic!("{name}: {problems}"))
}

fn member(input: &Input) -> Value {
    let joined = input.joined.as_deref().unwrap_or("2026-01-01");
    let mut activities = input.activities.clone();
    if let Some((first, count, what)) = &input.daily {
        let first = huiji::calendar::Day::parse(first).unwrap();
        let day = |number: u32| format!("{} {}", first.plus_days(number), what.replace("{}", &number.to_string()));
        activities.extend((0..*count).map(day));
    }
    let mut member = shorthand::member(joined, &input.terms, input.opening.as_ref(), &activities);
    if let Some(birthday) = &input.birthday {
        member.as_object_mut().unwrap().insert("birthday".to_owned(), json!(birthday));
    }
    member
}
