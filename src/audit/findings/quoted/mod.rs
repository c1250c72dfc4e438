//! Quotes that the checks of offers ask for: who buys what, when, and what the engine says of it.

mod amounts;
mod articles;
mod buyer;
mod deal;
mod moments;

pub(super) use amounts::{Left, critical, threshold};
pub(super) use articles::{Article, of_examples};
pub(super) use buyer::Buyer;
pub(super) use deal::{Deal, Gift, deals};
pub(super) use moments::{Life, first_moment, last_moment};

use super::super::text::JsonText;
use super::super::{Audit, Witness};
use crate::calendar::Moment;
use crate::regulations::document::Ask;
use crate::units::Money;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// What is bought.
#[derive(Debug, Clone)]
pub(super) struct Bought<'a> {
    /// Each article, how many, and the list price of one.
    pub(super) lines: Vec<(&'a Article, u32, Money)>,
    pub(super) coupons: Coupons<'a>,
    /// What shipping costs.
    pub(super) shipping: Option<Money>,
}

/// The coupons that a cart names.
#[derive(Debug, Clone, Copy)]
pub(super) enum Coupons<'a> {
    None,
    One(&'a str),
    Auto,
}

/// A quote that was asked for, and given. Thousands are asked for and little is read of most: the answer is kept as it is
/// written.
#[derive(Debug, Clone)]
pub(super) struct Quoted {
    request: JsonText,
    answer: Vec<u8>,
    list: Money,
    payable: Money,
    offers: Vec<String>,
}

/// What is read of every quote.
#[derive(Deserialize)]
struct Answered {
    value: Option<Priced>,
}

#[derive(Deserialize)]
struct Priced {
    tier: Option<String>,
    list: String,
    payable: String,
    combination: Combined,
}

#[derive(Deserialize)]
struct Combined {
    exact: bool,
    offers: Vec<String>,
}

/// What a quote says of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// It was applied.
    Applied,
    /// It was not: the code of the reason, and who left less to pay, where one is named.
    NotApplied { code: String, by: Option<String> },
}

impl<'a> Bought<'a> {
    /// Pieces of one article.
    pub(super) fn one(article: &'a Article, quantity: u32, price: Money) -> Self {
        Self { lines: vec![(article, quantity, price)], coupons: Coupons::None, shipping: None }
    }

    fn document(&self) -> Value {
        let mut cart = Map::new();
        let lines = self.lines.iter().map(|(article, quantity, price)| article.line(*quantity, *price));
        cart.insert("lines".to_owned(), lines.collect());
        match self.coupons {
            Coupons::None => {}
            Coupons::One(id) => drop(cart.insert("coupons".to_owned(), json!([id]))),
            Coupons::Auto => drop(cart.insert("coupons".to_owned(), json!("auto"))),
        }
        if let Some(shipping) = self.shipping {
            cart.insert("shipping".to_owned(), json!(shipping.to_string()));
        }
        Value::Object(cart)
    }
}

impl Quoted {
    /// What this costs; `None` where the engine gives no answer.
    pub(super) fn of(audit: &Audit, buyer: &Buyer, bought: &Bought<'_>, on: Moment) -> Option<Self> {
        let request = json!({ "member": buyer.document(on.day()), "cart": bought.document(), "on": on.to_string() });
        let request = JsonText::of(&request);
        let answer = audit.answered(Ask::Quote, &request);
        let priced = serde_json::from_slice::<Answered>(&answer).ok()?.value?;
        // The buyer is who was meant: no rule gave another tier on the same day.
        (priced.tier == buyer.tier && priced.combination.exact).then_some(())?;
        let amount = |text: &str| Money::parse(text, audit.regulations().currency()).ok();
        let (list, payable) = (amount(&priced.list)?, amount(&priced.payable)?);
        Some(Self { request, answer, list, payable, offers: priced.combination.offers })
    }

    /// What is to be paid for the goods.
    pub(super) const fn payable(&self) -> Money {
        self.payable
    }

    /// What the goods cost by the list.
    pub(super) const fn list(&self) -> Money {
        self.list
    }

    /// The offers that changed an amount.
    pub(super) fn combination(&self) -> &[String] {
        &self.offers
    }

    /// All of the answer. What the engine writes can be read.
    fn answer(&self) -> Value {
        serde_json::from_slice(&self.answer).unwrap_or_default()
    }

    /// What it says of an offer; `None`: nothing, since it does not know it.
    pub(super) fn said(&self, offer: &str) -> Option<Said> {
        let answer = self.answer();
        if let Some(place) = place_of(&answer, offer) {
            let reason = answer.pointer(&format!("{place}/reason"))?;
            let by = reason.pointer("/params/by").and_then(Value::as_str);
            return Some(Said::NotApplied {
                code: reason.get("code")?.as_str()?.to_owned(),
                by: by.map(str::to_owned),
            });
        }
        let named =
            |entry: &Value| entry.as_str() == Some(offer) || entry.get("offer").and_then(Value::as_str) == Some(offer);
        let there =
            |place: &str| answer.pointer(place).and_then(Value::as_array).is_some_and(|list| list.iter().any(named));
        let places = ["/value/combination/offers", "/value/gifts", "/value/multipliers"];
        places.into_iter().any(there).then_some(Said::Applied)
    }

    /// What it says at some places, as a witness.
    pub(super) fn witness(&self, places: &[&str]) -> Witness {
        let answer = self.answer();
        let said = |place: &&str| Some(((*place).to_owned(), JsonText::of(answer.pointer(place)?)));
        Witness { ask: Ask::Quote, with: self.request.clone(), expect: places.iter().filter_map(said).collect() }
    }

    /// What it says of an offer that was not applied, as a witness.
    pub(super) fn witness_against(&self, offer: &str) -> Option<Witness> {
        let place = place_of(&self.answer(), offer)?;
        let (id, code) = (format!("{place}/offer"), format!("{place}/reason/code"));
        let by = format!("{place}/reason/params/by");
        Some(self.witness(&["/value/tier", "/value/combination/offers", &id, &code, &by]))
    }

    /// What it costs by which offers, as a witness.
    pub(super) fn witness_of_price(&self) -> Witness {
        self.witness(&["/value/tier", "/value/list", "/value/payable", "/value/combination/offers"])
    }
}

/// Where a quote says why an offer was not applied.
fn place_of(answer: &Value, offer: &str) -> Option<String> {
    let told = answer.pointer("/value/notApplied")?.as_array()?;
    let place = told.iter().position(|entry| entry.get("offer").and_then(Value::as_str) == Some(offer))?;
    Some(format!("/value/notApplied/{place}"))
}
