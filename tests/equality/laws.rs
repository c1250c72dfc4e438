//! What holds of every answer, whatever was asked: points are conserved, the journal adds up, money adds
//! up, and the questions about a member agree with each other.

use crate::frames::Question;
use crate::programs::Known;
use crate::{application_laws, cart_laws, procedure_laws};
use huiji::regulations::Regulations;
use huiji::request;
use serde_json::{Map, Value, json};

/// Holds an answer to the laws of its question. Those with errors say nothing that could break one.
pub(crate) fn hold(known: &Known, question: &Question, answer: &Value) {
    let regulations = &known.regulations;
    let Some(value) = answer.get("value").filter(|value| !value.is_null()) else { return };
    let wrong = |law: &str| panic!("{}: {law}\n{}\n{answer:#}", question.name, String::from_utf8_lossy(&question.body));
    let standing = || parsed(&request::standing(regulations, &question.body));
    match question.entry {
        // A host's own data may be what serde_json can't hold.
        "quote" | "returnPreview" => {
            if let Some(request) = request_of(question) {
                cart_laws::broken(&request, value).into_iter().for_each(wrong);
                let backwards = backwards(request).map(|body| parsed(&request::quote(regulations, &body)));
                if backwards.is_some_and(|other| !is_alike(&other["value"], value)) {
                    wrong("the quote depends on the order of the lines");
                }
            }
        }
        "application" => {
            if let Some(request) = request_of(question) {
                let broken = application_laws::broken(known, question, request, answer);
                broken.iter().for_each(|law| wrong(law));
            }
        }
        "fees" => procedure_laws::of_fees(value).into_iter().for_each(wrong),
        "workflow" => procedure_laws::of_workflow(value).into_iter().for_each(wrong),
        "standing" => list(value, "wallets").iter().filter_map(unbalanced).for_each(wrong),
        "points" => {
            list(value, "wallets").iter().filter_map(|wallet| unbalanced(wallet).or(untrue(wallet))).for_each(wrong);
            let statements = list(value, "wallets").iter().map(without_journal).collect();
            if standing().pointer("/value/wallets") != Some(&Value::Array(statements)) {
                wrong("the points are not those of the standing");
            }
        }
        "progress" => {
            let standing = standing();
            if ["tier", "term", "timeline"].iter().any(|part| value.get(part) != standing["value"].get(part)) {
                wrong("the tier is not that of the standing");
            }
            if list(value, "tiers").iter().any(|tier| !leaves_in_order(tier)) {
                wrong("what leaves a window is out of order");
            }
        }
        "benefits" => {
            let standing = standing();
            if value["benefits"] != standing["value"]["benefits"] || value["term"] != standing["value"]["term"] {
                wrong("the benefits are not those of the standing");
            }
            list(value, "benefits").iter().filter_map(miscounted).for_each(wrong);
            if !list(value, "notices").iter().filter_map(|notice| notice["startsOn"].as_str()).is_sorted() {
                wrong("the notices are out of order");
            }
        }
        "forecast" => {
            if !days_rise(list(value, "days")) || !days_rise(list(value, "timeline")) {
                wrong("the days of the forecast do not rise");
            }
            if let Some(last) = last_day_without_a_plan(regulations, question)
                && list(value, "days").last().map(state) != Some(last)
            {
                wrong("the forecast does not end where the standing of its last day is");
            }
        }
        _ => {}
    }
}

/// The law that a wallet breaks, if any.
fn unbalanced(wallet: &Value) -> Option<&'static str> {
    let part = |name: &str| wallet[name].as_i64().unwrap();
    let there = part("spendable") + part("pending") + part("spent") + part("expired") + part("takenBack");
    if part("earned") != there - part("debt") {
        return Some("points are not conserved");
    }
    let parts = ["spendable", "pending", "earned", "spent", "expired", "takenBack", "debt"];
    if parts.iter().any(|name| part(name) < 0) {
        return Some("there are fewer points than none");
    }
    if part("debt") > 0 && part("spendable") > 0 {
        return Some("points are owed and not paid");
    }
    let left = |pending: bool| -> i64 {
        let lots = list(wallet, "lots").iter().filter(|lot| lot["pending"] == pending);
        lots.map(|lot| lot["left"].as_i64().unwrap()).sum()
    };
    if left(false) != part("spendable") || left(true) != part("pending") {
        return Some("the lots are not what is there");
    }
    None
}

/// The law that a benefit's quota breaks, if any.
fn miscounted(entitlement: &Value) -> Option<&'static str> {
    let quota = entitlement.get("quota").filter(|quota| !quota.is_null())?;
    let number = |name: &str| quota[name].as_u64().unwrap();
    let day = |name: &str| quota[name].as_str();
    if number("left") > number("quantity").saturating_sub(number("used")) && quota["per"] != "event" {
        return Some("more is left than was not used");
    }
    if day("from").zip(day("to")).is_some_and(|(from, to)| from > to) {
        return Some("a period ends before it begins");
    }
    day("to")
        .zip(day("resetsOn"))
        .is_some_and(|(to, resets)| resets <= to)
        .then_some("a quota comes back before its end")
}

/// The law that a journal breaks, if any.
fn untrue(wallet: &Value) -> Option<&'static str> {
    let mut balance = 0;
    let mut day = "";
    for line in list(wallet, "journal") {
        balance += line["points"].as_i64().unwrap();
        if line["balance"].as_i64() != Some(balance) {
            return Some("the journal does not add up");
        }
        let on = line["on"].as_str().unwrap();
        if on < day {
            return Some("the journal goes back in time");
        }
        day = on;
    }
    (wallet["spendable"].as_i64() != Some(balance)).then_some("the journal ends with another balance")
}

fn without_journal(wallet: &Value) -> Value {
    let fields = wallet.as_object().unwrap().iter();
    let own = ["journal", "level", "next", "liability"];
    Value::Object(
        fields.filter(|(name, _)| !own.contains(&name.as_str())).map(|(k, v)| (k.clone(), v.clone())).collect(),
    )
}

fn leaves_in_order(tier: &Value) -> bool {
    list(tier, "leaving").iter().all(|leaving| days_rise(list(leaving, "days")))
}

fn days_rise(days: &[Value]) -> bool {
    days.is_sorted_by_key(|day| day["on"].as_str().unwrap())
}

/// The state at the end of a forecast without a plan is the standing on its last day, if the ledger
/// has nothing that comes after the first.
fn last_day_without_a_plan(regulations: &Regulations, question: &Question) -> Option<Value> {
    let mut request: Map<String, Value> = serde_json::from_slice(&question.body).ok()?;
    let plan = request.remove("plan");
    let (on, to) = (request.get("on")?.as_str()?.to_owned(), request.remove("to")?);
    if plan.is_some_and(|plan| !plan.is_null()) {
        return None;
    }
    if let Some(activities) = request.get_mut("member")?.get_mut("activities").and_then(Value::as_array_mut) {
        activities.retain(|activity| activity["on"].as_str().is_some_and(|at| has_seen(&on, at)));
    }
    request.insert("on".to_owned(), to);
    let standing = parsed(&request::standing(regulations, &serde_json::to_vec(&request).ok()?));
    let value = standing.get("value").filter(|value| !value.is_null())?;
    let tier = &value["tier"];
    let tier_and_hold = [&tier["tier"], &tier["heldTo"]];
    let wallets = list(value, "wallets").iter().map(
        |wallet| json!({ "wallet": wallet["wallet"], "spendable": wallet["spendable"], "pending": wallet["pending"] }),
    );
    Some(json!([tier_and_hold, wallets.collect::<Vec<_>>()]))
}

/// A day alone has seen all of that day; with a time, what was until then.
fn has_seen(on: &str, at: &str) -> bool {
    if on.len() == at.len().min(10) { at.get(..10) <= Some(on) } else { padded(at) <= padded(on) }
}

fn padded(moment: &str) -> String {
    format!("{moment}{}", "T00:00:00".get(moment.len() - 10..).unwrap_or(""))
}

fn state(day: &Value) -> Value {
    json!([[day["tier"], day["heldTo"]], day["wallets"]])
}

pub(crate) fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().unwrap()
}

/// The request with the lines of its cart in the other order, if it is for a quote of a few.
fn backwards(mut request: Value) -> Option<Vec<u8>> {
    let lines = request.get_mut("cart")?.get_mut("lines")?.as_array_mut()?;
    lines.reverse();
    (2..=8).contains(&lines.len()).then(|| serde_json::to_vec(&request).unwrap())
}

/// The same money by the same offers.
fn is_alike(other: &Value, quote: &Value) -> bool {
    let parts =
        ["total", "payable", "shipping", "redeemed", "gifts", "points", "notApplied", "otherTiers", "tierAfter"];
    let offers = |quote: &Value| quote["combination"]["offers"].clone();
    let next = |quote: &Value| quote["combination"]["runnerUp"].clone();
    parts.iter().all(|part| other[*part] == quote[*part])
        && offers(other) == offers(quote)
        && next(other) == next(quote)
}

fn request_of(question: &Question) -> Option<Value> {
    let body = question.body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&question.body);
    serde_json::from_slice(body).ok()
}

fn parsed(answer: &[u8]) -> Value {
    serde_json::from_slice(answer).unwrap()
}
