//! Cases of offers: who may have them, when they count, and what a cart says about them. As in
//! `tests/cases.rs`, each is a sentence and a table; they stand in `tests/cases/offers`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[macro_use]
#[expect(dead_code, reason = "the answers of these cases are no requests'")]
mod case_files;
mod repository;
#[expect(dead_code, reason = "members of these cases have no ledger")]
mod shorthand;

use case_files::Programs;
use huiji::calendar::{Birthday, Day, Moment};
use huiji::cart::Cart;
use huiji::member::Member;
use huiji::problem::Problems;
use huiji::regulations::{Goods, NotFor, NotNow, Offer, OfferSource, Program, Regulations};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

topics! { "tests/cases/offers": who, when, carts, returns, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhoInput {
    program: String,
    /// What the member document says besides id and terms; without it a guest.
    member: Option<Value>,
    tier: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhenInput {
    program: String,
    on: String,
    birthday: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CartInput {
    program: String,
    cart: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReturnsInput {
    program: String,
    category: String,
    bought: String,
}

/// Of each offer, in the document's order: `yes`, or the field that keeps it.
type Held = BTreeMap<String, String>;

mod check {
    use super::{
        Cart, CartInput, Goods, Held, Member, Moment, NotFor, NotNow, Offer, OfferSource, Program, Programs,
        ReturnsInput, Value, WhenInput, WhoInput, birthday, case_files, day, json, offers, told,
    };

    pub(super) fn who(programs: &Programs, input: WhoInput, _: &Held) -> Held {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let document = input.member.map(|given| {
            let mut member =
                json!({ "id": "m", "kind": "person", "joinedOn": "2026-01-01", "terms": [{ "from": "2026-01-01" }] });
            member.as_object_mut().unwrap().extend(given.as_object().unwrap().clone());
            member.to_string()
        });
        let member = document.as_ref().map(|document| {
            Member::from_json(&regulations, document.as_bytes()).into_result().unwrap_or_else(|told| panic!("{told}"))
        });
        let traits = member.as_ref().map(|member| member.traits(input.tier.as_deref()));
        let missed = |missed: Option<NotFor>| missed.map_or("yes", NotFor::field);
        offers(&regulations, |offer| {
            assert_eq!(offer.who().holds(traits.as_ref()), offer.who().missed(traits.as_ref()).is_none());
            missed(offer.who().missed(traits.as_ref()))
        })
    }

    pub(super) fn when(programs: &Programs, input: WhenInput, _: &Held) -> Held {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let on = Moment::parse(&input.on).unwrap();
        let birthday = birthday(&regulations, input.birthday.as_deref());
        offers(&regulations, |offer| {
            assert_eq!(offer.when().holds(on, birthday), offer.when().missed(on, birthday).is_none());
            match offer.when().missed(on, birthday) {
                None => "yes",
                Some(NotNow::TimeUnknown) => "no time",
                Some(missed) => missed.field(),
            }
        })
    }

    pub(super) fn carts(programs: &Programs, input: CartInput, _: &Value) -> Value {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let document = input.cart.to_string();
        match Cart::from_json(&regulations, document.as_bytes()).into_result() {
            Err(problems) => json!({ "problems": told(&problems) }),
            Ok(cart) => {
                let offers = regulations.versions().iter().flat_map(Program::offers);
                let coupons = offers.filter(|offer| offer.source() == OfferSource::Coupon).map(Offer::id);
                let coupons: Vec<_> = coupons.filter(|coupon| cart.coupons().holds(coupon)).collect();
                let used = |id: &str| cart.used(id).map(|used| json!([used.by_member, used.in_all]));
                json!({
                    "holds": coupons,
                    "used": used("welcome").unwrap_or_else(|| json!("unknown")),
                    "shipping": cart.shipping(),
                    "expected": cart.expected().map_or_else(|| "none".to_owned(), |expected| expected.to_string()),
                })
            }
        }
    }

    pub(super) fn returns(programs: &Programs, input: ReturnsInput, _: &Value) -> Value {
        let regulations = case_files::named_regulations(programs, &input.program, None);
        let Some(returns) = regulations.versions().first().unwrap().returns() else { return json!("always") };
        let tags: [String; 0] = [];
        let goods = Goods { sku: "thing", category: Some(&input.category), brand: None, tags: &tags };
        if !returns.returnable(&goods) {
            return json!("never");
        }
        returns.last_day(day(&input.bought)).map_or_else(|| json!("always"), |last| json!(last))
    }
}

fn offers<'t>(regulations: &Regulations, tell: impl Fn(&Offer) -> &'t str) -> Held {
    let version = regulations.versions().first().unwrap();
    version.offers().iter().map(|offer| (offer.id().to_owned(), tell(offer).to_owned())).collect()
}

fn birthday(regulations: &Regulations, born: Option<&str>) -> Option<Birthday> {
    regulations.versions().first().unwrap().birthday(born.map(day))
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Codes with their places, and the nearest name where one is told.
fn told(problems: &Problems) -> Vec<String> {
    let problems = serde_json::to_value(problems).unwrap();
    let told = problems.as_array().unwrap().iter().map(|problem| {
        let nearest = problem.pointer("/params/nearest").and_then(Value::as_str);
        let nearest = nearest.map(|nearest| format!(", {nearest}?")).unwrap_or_default();
        format!("{} at {}{nearest}", case_files::text(problem, "code"), case_files::text(problem, "path"))
    });
    told.collect()
}
