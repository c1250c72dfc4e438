//! Cases: each a sentence and a table in `tests/cases/*.toml`, named after its topic. Adding one
//! needs no Rust. A `check` for each topic is all that touches the engine.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
mod case_files;
mod repository;
mod shorthand;

use case_files::{Figures, Programs, described, figures, named_regulations, regulations, text};
use huiji::calendar::{Day, Length, Moment, Term, Window};
use huiji::json::Choice;
use huiji::problem::Fault;
use huiji::request;
use huiji::units::{Currency, Factor, Mode, Money, Quantity, Rate, Remainder, Rounding, Share, allocate};
use serde::Deserialize;
use serde_json::{Value, json};

topics! { "tests/cases": money, rate, factor, rounding, payable, allocation, day, moment, term, window, earning, ledger, quote, }

/// How a text was read: what it shows, or the code of what is wrong with it.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
enum Read {
    Shows(String),
    Code(String),
}

fn read<T>(result: Result<T, Fault>, show: impl Fn(T) -> String) -> Read {
    match result {
        Ok(value) => Read::Shows(show(value)),
        Err(fault) => Read::Code(fault.code.as_str().to_owned()),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MoneyInput {
    text: String,
    currency: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundingInput {
    amount: String,
    currency: Option<String>,
    mode: String,
    step: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PayableInput {
    price: String,
    quantity: u32,
    rates: Vec<String>,
    currency: Option<String>,
    mode: Option<String>,
    step: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllocationInput {
    amount: String,
    left: Vec<String>,
    /// Zero where it is left out.
    #[serde(default)]
    floors: Vec<String>,
    remainder: Option<String>,
    currency: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    parts: Vec<String>,
    unplaced: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DayInput {
    text: String,
    #[serde(default)]
    months: u32,
    #[serde(default)]
    days: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermInput {
    from: String,
    months: u32,
    number: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowInput {
    activity: String,
    months: Option<u32>,
    days: Option<u32>,
    on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct EarningInput {
    /// As in a program document.
    earn: Value,
    multiplier: Option<String>,
    cart: Vec<String>,
    currency: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct PointsFound {
    points: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LedgerInput {
    program: String,
    joined: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    opening: Option<Value>,
    #[serde(default)]
    activities: Vec<String>,
    on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuoteInput {
    program: String,
    currency: Option<String>,
    /// A guest where nobody joined.
    joined: Option<String>,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    activities: Vec<String>,
    cart: Vec<String>,
    on: String,
}

mod check {
    use super::*;

    pub(super) fn money(_: &Programs, input: MoneyInput, _: &Read) -> Read {
        read(Money::parse(&input.text, currency(input.currency)), |money| money.to_string())
    }

    pub(super) fn rate(_: &Programs, input: String, _: &Read) -> Read {
        read(Rate::parse(&input), |rate| rate.to_string())
    }

    pub(super) fn factor(_: &Programs, input: String, _: &Read) -> Read {
        read(Factor::parse(&input), |factor| factor.decimal().normalize().to_string())
    }

    pub(super) fn rounding(_: &Programs, input: RoundingInput, _: &String) -> String {
        let currency = currency(input.currency);
        let rounded = rounding_of(&input.mode, &input.step, currency).apply(amount(&input.amount, currency));
        shown(rounded)
    }

    pub(super) fn payable(_: &Programs, input: PayableInput, _: &Vec<String>) -> Vec<String> {
        let currency = currency(input.currency);
        let step = input.step.unwrap_or_else(|| Money::minor_unit(currency).to_string());
        let rounding = rounding_of(&input.mode.unwrap_or_else(|| "half_away_from_zero".to_owned()), &step, currency);
        let mut payable = amount(&input.price, currency).times(Quantity::new(input.quantity).unwrap());
        let mut payables = Vec::new();
        for rate in &input.rates {
            payable = payable.and_then(|payable| payable.at(good(Rate::parse(rate)), rounding));
            payables.push(shown(payable));
        }
        payables
    }

    pub(super) fn allocation(_: &Programs, input: AllocationInput, _: &Parts) -> Parts {
        let currency = currency(input.currency);
        let shares = input.left.iter().enumerate().map(|(line, left)| {
            let floor = input.floors.get(line).map_or("0", String::as_str);
            Share { left: amount(left, currency), floor: amount(floor, currency) }
        });
        let remainder = match input.remainder.as_deref() {
            None => Remainder::default(),
            Some("largest") => Remainder::Largest,
            Some("first") => Remainder::First,
            Some("last") => Remainder::Last,
            Some(other) => panic!("no remainder `{other}`"),
        };
        let allocation = allocate(amount(&input.amount, currency), &shares.collect::<Vec<_>>(), remainder);
        let Some(allocation) = allocation else { return Parts { parts: vec![], unplaced: "nothing".to_owned() } };
        let parts = allocation.parts.iter().map(Money::to_string).collect();
        Parts { parts, unplaced: allocation.unplaced.to_string() }
    }

    pub(super) fn day(_: &Programs, input: DayInput, _: &Read) -> Read {
        let later = |day: Day| day.plus_months(input.months).plus_days(input.days).to_string();
        read(Day::parse(&input.text), later)
    }

    pub(super) fn moment(_: &Programs, input: String, _: &Read) -> Read {
        read(Moment::parse(&input), |moment| moment.to_string())
    }

    pub(super) fn term(_: &Programs, input: TermInput, _: &String) -> String {
        let term = Term::nth(good(Day::parse(&input.from)), input.months, input.number);
        format!("{} to {}", term.from, term.to.unwrap())
    }

    pub(super) fn window(_: &Programs, input: WindowInput, _: &bool) -> bool {
        let window = match (input.months, input.days) {
            (Some(months), None) => Window::Rolling(Length::Months(months)),
            (None, Some(days)) => Window::Rolling(Length::Days(days)),
            (None, None) => Window::Lifetime,
            (Some(_), Some(_)) => panic!("one length"),
        };
        let on = good(Day::parse(&input.on));
        {
            let day = good(Day::parse(&input.activity));
            window.out_on(day, day)
        }
        .is_none_or(|out| on < out)
    }

    pub(super) fn earning(_: &Programs, input: EarningInput, _: &PointsFound) -> PointsFound {
        let mut wallet = json!({ "id": "points", "earn": input.earn });
        if let (Some(multiplier), Some(wallet)) = (input.multiplier, wallet.as_object_mut()) {
            wallet.insert("multipliers".to_owned(), json!({ "basic": multiplier }));
        }
        let currency = input.currency.unwrap_or_else(|| "CNY".to_owned());
        let regulations = regulations(&currency, &[json!({ "wallets": [wallet] })]);
        let member = shorthand::member("2026-01-01", &[], None, &[]);
        let cart = shorthand::cart(&input.cart);
        let request = shorthand::request(&[("member", &member), ("cart", &cart), ("on", &json!("2026-01-01"))]);
        let answer: Value = serde_json::from_slice(&request::quote(&regulations, &request)).unwrap();
        let points = answer.pointer("/value/points/0/points").and_then(Value::as_i64);
        PointsFound { points: points.unwrap_or_else(|| panic!("{answer}")) }
    }

    pub(super) fn ledger(programs: &Programs, input: LedgerInput, expect: &Figures) -> Figures {
        let regulations = named_regulations(programs, &input.program, None);
        let joined = input.joined.as_deref().unwrap_or("2026-01-01");
        let member = shorthand::member(joined, &input.terms, input.opening.as_ref(), &input.activities);
        let request = shorthand::request(&[("member", &member), ("on", &json!(input.on))]);
        figures(&request::standing(&regulations, &request), expect, standing_figure)
    }

    pub(super) fn quote(programs: &Programs, input: QuoteInput, expect: &Figures) -> Figures {
        let regulations = named_regulations(programs, &input.program, input.currency.as_deref());
        let member = match &input.joined {
            None => Value::Null,
            Some(joined) => shorthand::member(joined, &input.terms, None, &input.activities),
        };
        let cart = shorthand::cart(&input.cart);
        let request = shorthand::request(&[("member", &member), ("cart", &cart), ("on", &json!(input.on))]);
        figures(&request::quote(&regulations, &request), expect, quote_figure)
    }
}

/// A figure of a standing by the name that a case calls it.
fn standing_figure(standing: &Value, name: &str) -> Option<Value> {
    let wallet = standing.pointer("/wallets/0");
    match name {
        "tier" => standing.pointer("/tier/tier").or(Some(&Value::Null)).cloned(),
        "version" => standing.pointer("/regulations/version").cloned(),
        "since" | "heldTo" => standing.pointer(&format!("/tier/{name}")).cloned(),
        "why" => standing.pointer("/tier/reason/code").cloned(),
        "keep" => standing.pointer("/tier/keep/have").or(Some(&Value::Null)).cloned(),
        "keepMissing" => standing.pointer("/tier/keep/missing").cloned(),
        "next" => standing.pointer("/progress/0/tier").or(Some(&Value::Null)).cloned(),
        "nextHave" => standing.pointer("/progress/0/need/have").cloned(),
        "nextMissing" => standing.pointer("/progress/0/need/missing").cloned(),
        "nextShare" => standing.pointer("/progress/0/need/share").cloned(),
        "timeline" => Some(described(standing.get("timeline")?, |change| {
            format!("{} {}", text(change, "on"), text(change, "to"))
        })),
        "lots" => Some(described(wallet?.get("lots")?, |lot| {
            let until = lot.get("expiresOn").and_then(Value::as_str).unwrap_or("for good");
            format!("{} of {} until {until}", text(lot, "left"), text(lot, "points"))
        })),
        "nextExpiry" => wallet?.pointer("/nextExpiry/on").or(Some(&Value::Null)).cloned(),
        "spendable" | "earned" | "spent" | "expired" | "takenBack" | "debt" => wallet?.get(name).cloned(),
        _ => None,
    }
}

/// A figure of a quote by the name that a case calls it.
fn quote_figure(quote: &Value, name: &str) -> Option<Value> {
    match name {
        "tier" | "list" | "adjustment" | "payable" => quote.get(name).cloned(),
        "version" => quote.pointer("/regulations/version").cloned(),
        "points" => quote.pointer("/points/0/points").cloned(),
        "lines" => Some(described(quote.get("lines")?, |line| text(line, "payable"))),
        "offers" => Some(described(quote.get("lines")?, |line| match line.pointer("/adjustments/0/offer") {
            Some(offer) => offer.as_str().unwrap_or_default().to_owned(),
            None => "none".to_owned(),
        })),
        "untouched" => Some(described(quote.get("lines")?, |line| {
            line.pointer("/untouched/code").and_then(Value::as_str).unwrap_or("no").to_owned()
        })),
        "notApplied" => Some(described(quote.get("notApplied")?, |offer| {
            format!("{}: {}", text(offer, "offer"), offer.pointer("/reason/code").and_then(Value::as_str).unwrap())
        })),
        _ => None,
    }
}

fn currency(code: Option<String>) -> Currency {
    code.map_or(Currency::CNY, |code| good(Currency::parse(&code)))
}

fn amount(text: &str, currency: Currency) -> Money {
    good(Money::parse(text, currency))
}

fn rounding_of(mode: &str, step: &str, currency: Currency) -> Rounding {
    let mode =
        <Mode as Choice>::ALL.iter().find(|(name, _)| *name == mode).unwrap_or_else(|| panic!("no mode `{mode}`")).1;
    Rounding::new(mode, amount(step, currency)).unwrap()
}

fn shown(money: Option<Money>) -> String {
    money.map_or("nothing".to_owned(), |money| money.to_string())
}

fn good<T>(result: Result<T, Fault>) -> T {
    result.unwrap_or_else(|fault| panic!("{fault:?}"))
}
