//! What holds of every answer about fees and workflows: the lines add up, each step begins where the one before ended, places are counted.

use crate::laws::list;
use serde_json::Value;

/// The laws that a quote of a fee breaks.
pub(crate) fn of_fees(quote: &Value) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let mut law = |holds: bool, text| {
        if !holds {
            broken.push(text);
        }
    };
    let lines: i64 = list(quote, "lines").iter().map(|line| cents(&line["amount"])).sum();
    let (payable, refund) = (cents(&quote["payable"]), cents(&quote["refund"]));
    law(lines == payable - refund, "the lines are not what is paid less what is paid back");
    law(payable >= 0 && refund >= 0, "less than nothing is paid");
    law(payable == 0 || refund == 0, "something is paid and something paid back");
    law(quote["payBy"].is_null() || payable > 0, "nothing has to be paid by a day");
    law((quote["timing"] != Value::Null) == (quote["what"] == "renew"), "only what is renewed is early or late");
    let bought = ["join", "renew", "upgrade"].iter().any(|what| quote["what"] == *what);
    law(bought == quote["term"].is_object(), "there is a new term and nothing bought, or the other way round");
    law(bought == quote["booked"].is_object(), "a term is bought and not booked, or the other way round");
    if bought {
        let (term, booked) = (&quote["term"], &quote["booked"]);
        law(term["from"].as_str() <= term["to"].as_str(), "the new term ends before it begins");
        law(booked["to"] == term["to"] && booked["tier"] == quote["tier"], "another term is booked than is bought");
        law(cents(&booked["amount"]) == payable, "another amount is booked than is paid");
    }
    broken
}

/// The laws that a report of a workflow breaks.
pub(crate) fn of_workflow(report: &Value) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let mut law = |holds: bool, text| {
        if !holds {
            broken.push(text);
        }
    };
    let steps = list(report, "steps");
    let own: Vec<_> = steps.iter().filter(|step| step["member"].is_null()).collect();
    law(own.first().is_some_and(|first| first["from"].is_null()), "the first step comes from somewhere");
    law(own.windows(2).all(|two| two[0]["to"] == two[1]["from"]), "a step does not begin where the one before ended");
    law(own.last().is_some_and(|last| last["to"] == report["state"]), "the last step leads to another state");
    law(steps.windows(2).all(|two| moment(&two[0]["on"]) <= moment(&two[1]["on"])), "the steps go back in time");
    law(steps.iter().all(|step| step["id"].is_string() || step["by"] == "system"), "time is not the system");
    law(steps.iter().all(|step| moment(&step["on"]) <= moment(&report["on"])), "something comes that has not happened");
    law(report["ended"] != true || list(report, "actions").is_empty(), "something can be done after the end");
    let deadlines = list(report, "deadlines");
    let due = |deadline: &Value| end(&deadline["due"]);
    law(deadlines.windows(2).all(|two| due(&two[0]) <= due(&two[1])), "the deadlines are out of order");
    law((report["workflow"] == "card") == report["card"].is_object(), "a card is a card");
    law((report["workflow"] == "event") == report["places"].is_object(), "an event has places");
    if let Some(places) = report["places"].as_object() {
        let part = |name: &str| places[name].as_u64().unwrap();
        law(part("taken") + part("left") == part("capacity"), "the places are not those there are");
        let held = ["registered", "signed_in", "absent", "evaluated"];
        let with_place = list(&report["places"], "registrations")
            .iter()
            .filter(|one| held.iter().any(|state| one["state"] == *state));
        let taken: u64 = with_place.map(|one| 1 + one["guests"].as_u64().unwrap()).sum();
        law(taken == part("taken"), "the places are not those of who registered");
        let waiting = list(&report["places"], "registrations").iter().filter_map(|one| one["waiting"].as_u64());
        let mut waiting: Vec<_> = waiting.collect();
        waiting.sort_unstable();
        law(waiting.iter().zip(1..).all(|(place, due)| *place == due), "the waiting list has a gap");
    }
    broken
}

/// Every amount here has two digits after the point.
fn cents(money: &Value) -> i64 {
    money.as_str().unwrap().replacen('.', "", 1).parse().unwrap()
}

/// A moment as a text that sorts, a day as its start.
fn moment(value: &Value) -> String {
    let text = value.as_str().unwrap();
    format!("{text}{}", &"T00:00:00"[text.len() - 10..])
}

/// The same of what is through a day.
fn end(value: &Value) -> String {
    let text = value.as_str().unwrap();
    if text.len() == 10 { format!("{text}T24") } else { text.to_owned() }
}
