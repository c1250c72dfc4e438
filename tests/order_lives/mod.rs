//! The life of an order as a host keeps it: quoted, booked, given back piece by piece. What the engine
//! said is put down as it said it, and must be taken in again.

use huiji::regulations::Regulations;
use huiji::request;
use serde_json::{Map, Value, json};

/// The id of the purchase in the ledger, and of the points that paid for it.
const PURCHASE: &str = "order";
const REDEMPTION: &str = "order-points";

/// Someone's order.
#[derive(Clone)]
pub(crate) struct OrderLife<'r> {
    pub(crate) regulations: &'r Regulations,
    /// `null`: a guest.
    pub(crate) member: Value,
    pub(crate) quote: Value,
    /// As the engine is asked about it.
    pub(crate) order: Value,
}

/// What a wallet's statement says on a day: taken back, spent, debt.
type Sums = Vec<(String, [i64; 3])>;

impl<'r> OrderLife<'r> {
    /// Quotes a cart, and takes the quote as the order: its combination, its payables, what points paid.
    pub(crate) fn quoted(regulations: &'r Regulations, member: Value, cart: &Value, on: &str) -> Self {
        let answer = asked(regulations, request::quote, &[("member", &member), ("cart", cart), ("on", &json!(on))]);
        let quote = value(&answer);
        let lines = quote["lines"].as_array().unwrap().iter().map(|line| json!({ "paid": line["payable"] }));
        let order = json!({
            "cart": cart,
            "on": on,
            "offers": quote["combination"]["offers"],
            "lines": lines.collect::<Vec<_>>(),
        });
        Self { regulations, member, quote, order }
    }

    /// Puts the order into the member's ledger, with what points paid for it, and the offers that multiply its points.
    pub(crate) fn book(&mut self, multipliers: &[String]) {
        let quote = &self.quote;
        let carted = self.order["cart"]["lines"].as_array().unwrap().iter();
        let lines = quote["lines"].as_array().unwrap().iter().zip(carted).map(|(line, carted)| {
            let mut bought = Map::new();
            for name in ["sku", "category", "brand", "tags", "quantity"] {
                bought.extend(carted.get(name).map(|value| (name.to_owned(), value.clone())));
            }
            bought.insert("paid".to_owned(), line["payable"].clone());
            bought.extend(
                Some(&line["redeemed"]).filter(|by| !by.is_null()).map(|by| ("paidByValue".into(), by.clone())),
            );
            Value::Object(bought)
        });
        let offers: Vec<_> = self.multiplied_by().into_iter().filter(|id| multipliers.contains(id)).collect();
        let mut purchase = json!({ "lines": lines.collect::<Vec<_>>(), "offers": offers });
        if let Some(shipping) = quote["shipping"].get("payable") {
            purchase["shipping"] = shipping.clone();
        }
        let on = self.order["on"].clone();
        let redeemed = &quote["redeemed"];
        if redeemed["affordable"] == json!(true) {
            let spent = json!({ "wallet": redeemed["wallet"], "points": redeemed["points"] });
            self.order["redeemed"] = json!({ "redemption": REDEMPTION, "amount": redeemed["amount"] });
            self.note(json!({ "id": REDEMPTION, "on": on, "redemption": spent }));
        }
        self.note(json!({ "id": PURCHASE, "on": on, "purchase": purchase }));
        self.order["purchase"] = json!(PURCHASE);
    }

    /// What has multiplied the points of the order, by the reasons of its quote.
    fn multiplied_by(&self) -> Vec<String> {
        let earned = self.quote["points"].as_array().unwrap().iter();
        let ids = earned.filter_map(|earned| earned["reason"]["params"]["occasions"].as_array()).flatten();
        let mut ids: Vec<_> = ids.map(|id| id.as_str().unwrap().to_owned()).collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// The bytes of a preview of giving pieces of lines back.
    pub(crate) fn preview(&self, pieces: &[(usize, u32)], on: &str) -> Vec<u8> {
        let lines = pieces.iter().map(|(line, quantity)| json!({ "line": line, "quantity": quantity }));
        let lines = Value::Array(lines.collect());
        let on = json!(on);
        let parts = [("member", &self.member), ("order", &self.order), ("lines", &lines), ("on", &on)];
        bytes(self.regulations, request::return_preview, &parts)
    }

    /// Puts down what a preview says: in the order, and where the order is in the ledger, there. What it says
    /// of points and tier must be what then happens.
    pub(crate) fn give_back(&mut self, preview: &Value, on: &str) {
        let number = self.member["activities"].as_array().map_or(0, Vec::len);
        for booked in preview["booked"].as_array().unwrap() {
            let line = usize::try_from(booked["line"].as_u64().unwrap()).unwrap();
            let line = &mut self.order["lines"][line];
            let refunded = minor(line.get("refunded").unwrap_or(&json!("0.00"))) + minor(&booked["amount"]);
            assert!(refunded <= minor(&line["paid"]), "more than was paid: {preview}");
            line["refunded"] = json!(decimal(refunded));
            let returned = line.get("returned").and_then(Value::as_u64).unwrap_or(0);
            line["returned"] = json!(returned + booked.get("quantity").and_then(Value::as_u64).unwrap_or(0));
        }
        let booked = preview["booked"].as_array().unwrap();
        assert_eq!(booked.iter().map(|booked| minor(&booked["amount"])).sum::<i64>(), minor(&preview["refund"]));
        if self.order.get("purchase").is_none_or(Value::is_null) || booked.is_empty() {
            return;
        }
        let (before, tier_before) = (self.sums(on), self.tier(on));
        let refund = json!({ "of": PURCHASE, "lines": preview["booked"] });
        self.note(json!({ "id": format!("refund-{number}"), "on": on, "refund": refund }));
        let moved = |wallet: &Value, name: &str| wallet[name].as_i64().unwrap();
        let wallets = preview["points"].as_array().unwrap();
        let given_back: i64 = wallets.iter().map(|wallet| moved(wallet, "givenBack")).sum();
        if given_back > 0 {
            let give_back = json!({ "of": REDEMPTION, "points": given_back });
            self.note(json!({ "id": format!("back-{number}"), "on": on, "giveBack": give_back }));
        }
        for ((wallet, was), (same, is)) in before.into_iter().zip(self.sums(on)) {
            let said = wallets.iter().find(|said| said["wallet"] == json!(wallet)).unwrap();
            let said = [moved(said, "takenBack"), -moved(said, "givenBack"), moved(said, "debt")];
            let happened = [0, 1, 2].map(|place: usize| is[place] - was[place]);
            assert_eq!((&wallet, said), (&same, happened), "{preview}\n{}", self.member);
        }
        let tiers = json!({ "before": tier_before, "after": self.tier(on) });
        let said =
            if preview["tier"].is_null() { json!({ "before": null, "after": null }) } else { preview["tier"].clone() };
        assert_eq!(said, tiers, "{}", self.member);
    }

    /// The ledger with the order in it says of points and tier what the quote had said before, and why.
    pub(crate) fn has_brought_what_was_quoted(&self, tier_before: &Value) {
        let on = self.order["on"].as_str().unwrap();
        let points = self.told(request::points, on);
        for earned in self.quote["points"].as_array().unwrap() {
            let wallets = points["wallets"].as_array().unwrap();
            let wallet = wallets.iter().find(|wallet| wallet["wallet"] == earned["wallet"]).unwrap();
            let came = |line: &&Value| {
                let code = line["reason"]["code"].as_str().unwrap();
                line["activity"] == json!(PURCHASE) && ["points.purchase", "points.split"].contains(&code)
            };
            let came = wallet["journal"].as_array().unwrap().iter().find(came);
            let moved = |line: &Value| line["points"].as_i64().unwrap() + line["pending"].as_i64().unwrap();
            assert_eq!(json!(came.map_or(0, moved)), earned["points"], "{}\n{points}", self.member);
            assert!(came.is_none_or(|came| came["reason"] == earned["reason"]), "{points}\n{}", self.quote);
        }
        let after = Some(&self.quote["tierAfter"]["tier"]).filter(|tier| !tier.is_null()).unwrap_or(tier_before);
        assert_eq!(&self.tier(on), after, "{}", self.member);
    }

    /// The tier on a day; `null` outside every term.
    pub(crate) fn tier(&self, on: &str) -> Value {
        self.told(request::standing, on).pointer("/tier/tier").cloned().unwrap_or(Value::Null)
    }

    fn sums(&self, on: &str) -> Sums {
        let points = self.told(request::points, on);
        let wallets = points["wallets"].as_array().unwrap().iter();
        let sums = wallets.map(|wallet| {
            let sums = ["takenBack", "spent", "debt"].map(|name| wallet[name].as_i64().unwrap());
            (wallet["wallet"].as_str().unwrap().to_owned(), sums)
        });
        sums.collect()
    }

    fn told(&self, ask: Ask, on: &str) -> Value {
        value(&asked(self.regulations, ask, &[("member", &self.member), ("on", &json!(on))]))
    }

    pub(crate) fn note(&mut self, activity: Value) {
        self.member["activities"].as_array_mut().unwrap().push(activity);
    }
}

/// A question as bytes, and its answer.
pub(crate) type Ask = fn(&Regulations, &[u8]) -> Vec<u8>;

fn bytes(regulations: &Regulations, ask: Ask, parts: &[(&str, &Value)]) -> Vec<u8> {
    let parts: Map<_, _> = parts.iter().map(|(name, part)| ((*name).to_owned(), (*part).clone())).collect();
    ask(regulations, Value::Object(parts).to_string().as_bytes())
}

fn asked(regulations: &Regulations, ask: Ask, parts: &[(&str, &Value)]) -> Value {
    serde_json::from_slice(&bytes(regulations, ask, parts)).unwrap()
}

/// The value of an answer, which must have one.
pub(crate) fn value(answer: &Value) -> Value {
    assert_eq!(answer["ok"], json!(true), "{answer}");
    answer["value"].clone()
}

/// An amount in minor units.
pub(crate) fn minor(amount: &Value) -> i64 {
    let text = amount.as_str().unwrap_or_else(|| panic!("no amount: {amount}"));
    let (whole, part) = text.split_once('.').unwrap();
    assert_eq!(part.len(), 2, "{text}");
    format!("{whole}{part}").parse().unwrap()
}

pub(crate) fn decimal(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}
