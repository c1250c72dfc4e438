//! Orders and what is given back of them: as a quote priced them, as the ledger has them, or made up.

use crate::cart::{self, some_of};
use crate::chance::Chance;
use crate::goods::{article, cents, money};
use crate::json::{Json, Spelling, number, object, raw, text};
use crate::ledger::BoughtLine;
use crate::member::Member;
use crate::programs::{Program, date, moment};
use huiji::regulations::Regulations;
use huiji::request;
use serde_json::Value;

/// An order, and what came back of it so far.
struct Order {
    cart: Json,
    on: Json,
    offers: Json,
    lines: Vec<OrderLine>,
    purchase: Option<String>,
    /// The redemption's id, and the amount.
    redeemed: Option<(String, i64)>,
}

struct OrderLine {
    quantity: i64,
    paid: i64,
    refunded: i64,
    returned: i64,
}

/// What a return's request has besides the member.
pub(crate) struct Return {
    pub(crate) order: Json,
    pub(crate) lines: Json,
    pub(crate) on: Json,
}

/// A return on a day, or later where the ledger goes on; what the quote's order brings is written into it.
pub(crate) fn returned(
    (program, regulations): (&Program, &Regulations),
    member: &mut Option<Member>,
    (day, on): (i64, Json),
    chance: &mut Chance,
) -> Return {
    let (order, on) = match chance.below(100) {
        0..50 => match quoted(regulations, program, member, day, chance) {
            Some(order) => (order, on),
            None => (made_up(program, day, chance), on),
        },
        50..75 => match member.as_ref().and_then(|member| of_ledger(program, member, chance)) {
            // Before the last day something of it may not have come back yet.
            Some((order, last)) if chance.percent(85) => (order, moment(last + chance.between(1, 20), 0)),
            Some((order, _)) => (order, on),
            None => (made_up(program, day, chance), on),
        },
        _ => (made_up(program, day, chance), on),
    };
    let lines = order.wanted(chance);
    Return { order: order.document(chance), lines, on }
}

impl Order {
    fn document(&self, chance: &mut Chance) -> Json {
        let line = |line: &OrderLine| {
            let mut document = object([("paid", money(line.paid, chance))]);
            if line.refunded > 0 || chance.percent(20) {
                document = document.with("refunded", money(line.refunded, chance));
            }
            if line.returned > 0 || chance.percent(20) {
                document = document.with("returned", number(line.returned));
            }
            document
        };
        let lines = Json::List(self.lines.iter().map(line).collect());
        let (cart, on, offers) = (self.cart.clone(), self.on.clone(), self.offers.clone());
        let mut order = object([("cart", cart), ("on", on), ("offers", offers), ("lines", lines)]);
        match &self.purchase {
            Some(id) => order = order.with("purchase", text(id.as_str())),
            None if chance.percent(20) => order = order.with("purchase", raw("null")),
            None => {}
        }
        match &self.redeemed {
            Some((id, amount)) => {
                let amount = money(*amount, chance);
                order = order.with("redeemed", object([("redemption", text(id.as_str())), ("amount", amount)]));
            }
            None if chance.percent(20) => order = order.with("redeemed", raw("null")),
            None => {}
        }
        order
    }

    /// Of what is left all or a part, at times nothing.
    fn wanted(&self, chance: &mut Chance) -> Json {
        let (all, none) = (chance.percent(30), chance.percent(5));
        let mut wanted = Vec::new();
        for (place, line) in self.lines.iter().enumerate() {
            let left = line.quantity - line.returned;
            if left == 0 || none || !(all || chance.percent(60)) {
                continue;
            }
            let quantity = if all || chance.percent(40) { left } else { chance.between(1, left) };
            wanted.push(object([("line", number(i64::try_from(place).unwrap())), ("quantity", number(quantity))]));
        }
        chance.shuffle(&mut wanted);
        Json::List(wanted)
    }

    /// Notes what a preview said would be booked.
    fn give_back(&mut self, preview: &Value) {
        for booked in preview["booked"].as_array().unwrap() {
            let line = &mut self.lines[usize::try_from(booked["line"].as_i64().unwrap()).unwrap()];
            line.refunded += cents_of(&booked["amount"]);
            line.returned += booked.get("quantity").and_then(Value::as_i64).unwrap_or(0);
        }
    }
}

/// An order of one to sixty days ago, as its quote says it is; often booked in the ledger, and often some of it has come back.
fn quoted(
    regulations: &Regulations,
    program: &Program,
    member: &mut Option<Member>,
    day: i64,
    chance: &mut Chance,
) -> Option<Order> {
    let ago = if chance.percent(70) { chance.between(0, 12) } else { chance.between(13, 70) };
    let ordered = (day - ago).max(0);
    let on = moment(ordered, if ago == 0 || chance.percent(40) { 0 } else { chance.between(0, 1_439) });
    let cart = cart::small_cart(program, chance);
    let asked = [("member", document(member)), ("cart", cart.clone()), ("on", on.clone())];
    let quote = value(&request::quote(regulations, &plain(asked, chance)))?;
    let lines = quote["lines"].as_array().unwrap().iter().map(|line| OrderLine {
        quantity: line["quantity"].as_i64().unwrap(),
        paid: cents_of(&line["payable"]),
        refunded: 0,
        returned: 0,
    });
    let offers = quote["combination"]["offers"].as_array().unwrap().iter().map(|id| text(id.as_str().unwrap()));
    let (offers, lines) = (Json::List(offers.collect()), lines.collect());
    let mut order = Order { cart, on, offers, lines, purchase: None, redeemed: None };
    if let Some(member) = member.as_mut().filter(|member| member.days.0 <= ordered && chance.percent(75)) {
        book(program, member, &mut order, &quote, chance);
    }
    if chance.percent(45) {
        let between = chance.between(0, ago);
        let earlier = if between == 0 { order.on.clone() } else { moment(ordered + between, 0) };
        let lines = order.wanted(chance);
        let written = order.document(chance);
        let asked = [("member", document(member)), ("order", written), ("lines", lines), ("on", earlier.clone())];
        if let Some(preview) = value(&request::return_preview(regulations, &plain(asked, chance))) {
            order.give_back(&preview);
            if let Some(member) = member.as_mut().filter(|_| order.purchase.is_some()) {
                book_return(member, &preview, earlier, chance);
            }
        }
    }
    Some(order)
}

/// Writes the order into the ledger, with the points that pay for it.
fn book(program: &Program, member: &mut Member, order: &mut Order, quote: &Value, chance: &mut Chance) {
    let Json::Object(cart) = &order.cart else { panic!("a cart is an object") };
    let Some((_, Json::List(lines))) = cart.iter().find(|(name, _)| name == "lines") else { panic!("it has lines") };
    let told = quote["lines"].as_array().unwrap();
    let lines = lines.iter().zip(told).map(|(line, told)| {
        let Json::Object(fields) = line else { panic!("a line is an object") };
        let of_goods = ["sku", "category", "brand", "tags", "quantity"];
        let fields = fields.iter().filter(|(name, _)| of_goods.contains(&name.as_str()));
        let line = Json::Object(fields.cloned().collect()).with("paid", money(cents_of(&told["payable"]), chance));
        match &told["redeemed"] {
            Value::Null => line,
            by_points => line.with("paidByValue", money(cents_of(by_points), chance)),
        }
    });
    let mut purchase = object([("lines", Json::List(lines.collect()))]);
    if !quote["shipping"].is_null() {
        purchase = purchase.with("shipping", money(cents_of(&quote["shipping"]["payable"]), chance));
    }
    let mut multipliers: Vec<&str> = Vec::new();
    for earned in quote["points"].as_array().unwrap() {
        let occasions = earned["reason"]["params"].get("occasions").and_then(Value::as_array);
        let of_offers = occasions.into_iter().flatten().filter_map(Value::as_str);
        multipliers.extend(of_offers.filter(|id| program.offers.contains(id)));
    }
    multipliers.sort_unstable();
    multipliers.dedup();
    if !multipliers.is_empty() {
        purchase = purchase.with("offers", Json::List(multipliers.into_iter().map(text).collect()));
    }
    member.note(object([("id", text("the-order")), ("on", order.on.clone()), ("purchase", purchase)]));
    order.purchase = Some("the-order".to_owned());
    let redeemed = &quote["redeemed"];
    if redeemed["affordable"] == true {
        let points = number(redeemed["points"].as_i64().unwrap());
        let redemption = object([
            ("wallet", text(redeemed["wallet"].as_str().unwrap())),
            ("points", points),
            ("item", text(redeemed["redemption"].as_str().unwrap())),
        ]);
        member.note(object([("id", text("the-points")), ("on", order.on.clone()), ("redemption", redemption)]));
        order.redeemed = Some(("the-points".to_owned(), cents_of(&redeemed["amount"])));
    }
}

/// Writes into the ledger what a preview said would be booked.
fn book_return(member: &mut Member, preview: &Value, on: Json, chance: &mut Chance) {
    let booked = preview["booked"].as_array().unwrap();
    if booked.is_empty() {
        return;
    }
    let lines = booked.iter().map(|booked| {
        let line = object([("line", number(booked["line"].as_i64().unwrap()))]);
        let line = match booked.get("quantity").and_then(Value::as_i64) {
            Some(quantity) => line.with("quantity", number(quantity)),
            None => line,
        };
        line.with("amount", money(cents_of(&booked["amount"]), chance))
    });
    let refund = object([("of", text("the-order")), ("lines", Json::List(lines.collect()))]);
    member.note(object([("id", text("the-return")), ("on", on.clone()), ("refund", refund)]));
    let points: i64 =
        preview["points"].as_array().unwrap().iter().map(|moved| moved["givenBack"].as_i64().unwrap()).sum();
    if points > 0 {
        let give_back = object([("of", text("the-points")), ("points", number(points))]);
        member.note(object([("id", text("the-points-back")), ("on", on), ("giveBack", give_back)]));
    }
}

/// A purchase of the ledger as an order, and the ledger's last day.
fn of_ledger(program: &Program, member: &Member, chance: &mut Chance) -> Option<(Order, i64)> {
    if member.purchases.is_empty() {
        return None;
    }
    let bought = &member.purchases[chance.below(member.purchases.len())];
    let cart_line = |line: &BoughtLine| {
        let price = line.paid / line.quantity + chance.between(1, 500);
        line.article.clone().with("quantity", number(line.quantity)).with("price", money(price, chance))
    };
    let cart = object([("lines", Json::List(bought.lines.iter().map(cart_line).collect()))]);
    let line = |line: &BoughtLine| OrderLine {
        quantity: line.quantity,
        paid: line.paid,
        refunded: line.paid - line.cents,
        returned: line.quantity - line.pieces,
    };
    let mut lines: Vec<_> = bought.lines.iter().map(line).collect();
    if chance.percent(8) {
        // The ledger says otherwise.
        lines[0].paid += 1;
    }
    let paid = lines.iter().map(|line| line.paid).sum();
    let redeemed = member.redemptions.first().filter(|_| chance.percent(50));
    let redeemed = redeemed.map(|redeemed| (redeemed.id.clone(), chance.between(0, paid)));
    let purchase = Some(bought.id.clone());
    let order = Order { cart, on: bought.on.clone(), offers: offers(program, chance), lines, purchase, redeemed };
    Some((order, member.days.1))
}

/// An order that no quote would give.
fn made_up(program: &Program, day: i64, chance: &mut Chance) -> Order {
    let mut lines = Vec::new();
    let mut cart_lines = Vec::new();
    for _ in 0..chance.below(5) {
        let (line, _, usual) = article(chance);
        let quantity = chance.between(1, 9);
        cart_lines.push(line.with("quantity", number(quantity)).with("price", money(usual, chance)));
        let paid =
            if chance.percent(80) { usual * quantity * chance.between(60, 100) / 100 } else { cents(usual, chance) };
        let (refunded, returned) = match chance.below(10) {
            0 => (paid, quantity),
            1..4 => (chance.between(0, paid), chance.between(0, quantity)),
            _ => (0, 0),
        };
        lines.push(OrderLine { quantity, paid, refunded, returned });
    }
    let ordered = (day - chance.between(0, 70)).max(0);
    let cart = object([("lines", Json::List(cart_lines))]);
    Order { cart, on: text(date(ordered)), offers: offers(program, chance), lines, purchase: None, redeemed: None }
}

fn offers(program: &Program, chance: &mut Chance) -> Json {
    let all = [program.coupons, program.offers, program.rates].concat();
    some_of(&all, chance)
}

fn document(member: &Option<Member>) -> Json {
    member.as_ref().map_or_else(|| raw("null"), |member| member.document.clone())
}

fn plain<const N: usize>(parts: [(&str, Json); N], chance: &mut Chance) -> Vec<u8> {
    Spelling { spaces: false, escapes: false }.write(&object(parts), chance)
}

/// The value of an answer that has one.
fn value(answer: &[u8]) -> Option<Value> {
    let mut answer: Value = serde_json::from_slice(answer).unwrap();
    Some(answer["value"].take()).filter(|value| !value.is_null())
}

pub(crate) fn cents_of(amount: &Value) -> i64 {
    amount.as_str().unwrap().replace('.', "").parse().unwrap()
}
