//! The cart: lines with sale prices and floors, coupons, counts, shipping, points that pay.

use crate::chance::Chance;
use crate::goods::{MOST, article, cents, money};
use crate::json::{Json, number, object, raw, text};
use crate::meta::sometimes_with_meta;
use crate::programs::Program;

/// Of none to forty lines: many of them seldom.
pub(crate) fn cart(program: &Program, chance: &mut Chance) -> Json {
    let count = match chance.below(100) {
        0..8 => 0,
        8..60 => chance.between(1, 5),
        60..92 => chance.between(6, 12),
        _ => chance.between(13, 40),
    };
    of_lines(count, program, chance)
}

/// Of a few lines, as it is ordered.
pub(crate) fn small_cart(program: &Program, chance: &mut Chance) -> Json {
    let count = if chance.percent(90) { chance.between(1, 4) } else { chance.between(5, 9) };
    of_lines(count, program, chance)
}

fn of_lines(count: i64, program: &Program, chance: &mut Chance) -> Json {
    if chance.percent(12) {
        let cart = object([("lines", Json::List(vec![near_a_threshold(chance)]))]);
        return cart.with("coupons", text("auto"));
    }
    let lines = (0..count).map(|_| cart_line(chance)).collect();
    let mut cart = object([("lines", Json::List(lines))]);
    match chance.below(10) {
        0 => cart = cart.with("currency", raw("null")),
        1..5 => cart = cart.with("currency", text("CNY")),
        _ => {}
    }
    if chance.percent(5) {
        cart = cart.with("$schema", text("../schema/cart.json"));
    }
    match chance.below(100) {
        0..30 => cart = cart.with("coupons", text("auto")),
        30..65 => cart = cart.with("coupons", some_of(program.coupons, chance)),
        65..70 => cart = cart.with("coupons", raw("null")),
        _ => {}
    }
    match chance.below(100) {
        0..30 => cart = cart.with("used", used(program, chance)),
        30..35 => cart = cart.with("used", raw("null")),
        _ => {}
    }
    match chance.below(100) {
        0..45 => cart = cart.with("shipping", money(chance.pick(&[0, 1, 800, 1_200, 1_200, 99_999]), chance)),
        45..50 => cart = cart.with("shipping", raw("null")),
        _ => {}
    }
    match program.for_carts() {
        Some(redemption) if chance.percent(15) => cart = cart.with("redeem", redeem(redemption, chance)),
        _ if chance.percent(5) => cart = cart.with("redeem", raw("null")),
        _ => {}
    }
    if chance.percent(12) {
        cart = cart.with("expected", money(cents(30_000, chance), chance));
    }
    sometimes_with_meta(cart, 8, chance)
}

fn cart_line(chance: &mut Chance) -> Json {
    let (line, _, usual) = article(chance);
    let quantity = match chance.below(100) {
        0..85 => chance.between(1, 6),
        85..98 => chance.between(7, 500),
        98 => 1_000_000,
        _ => 999_999,
    };
    let price = match chance.below(100) {
        0..70 => usual,
        // A single article at the highest price there is: a second one is too much.
        70 if quantity == 1 && chance.percent(30) => MOST,
        _ => cents(usual, chance),
    };
    let mut line = line.with("quantity", number(quantity)).with("price", money(price, chance));
    let sale = match chance.below(100) {
        0..12 => price - price / chance.between(3, 20),
        12..14 => price,
        14 => 0,
        _ => -1,
    };
    match sale {
        0.. => line = line.with("salePrice", money(sale, chance)),
        _ if chance.percent(3) => line = line.with("salePrice", raw("null")),
        _ => {}
    }
    match chance.below(100) {
        0..12 => line = line.with("floor", money(price - price / chance.between(2, 20), chance)),
        12 => line = line.with("floor", money(price, chance)),
        13 => line = line.with("floor", raw("null")),
        _ => {}
    }
    sometimes_with_meta(line, 14, chance)
}

/// So much that a rate would take it below what an offer of the order asks for.
fn near_a_threshold(chance: &mut Chance) -> Json {
    let line = object([
        ("sku", text("TEA-OOLONG-150")),
        ("category", text("tea")),
        ("tags", Json::List(vec![text("designated")])),
    ]);
    let least = chance.pick(&[20_000, 30_000, 30_000, 30_000, 50_000, 80_000]);
    line.with("quantity", number(1)).with("price", money(least + chance.between(0, least / 12), chance))
}

/// Some of the ids, in any order, each once.
pub(crate) fn some_of(ids: &[&str], chance: &mut Chance) -> Json {
    let mut ids: Vec<_> = ids.iter().filter(|_| chance.percent(55)).map(|id| text(*id)).collect();
    chance.shuffle(&mut ids);
    Json::List(ids)
}

/// In how many orders offers were used so far: often as many as may be.
fn used(program: &Program, chance: &mut Chance) -> Json {
    let ids = program.coupons.iter().chain(program.offers);
    let ids: Vec<_> = ids.filter(|_| chance.percent(40)).copied().collect();
    let used = ids.into_iter().map(|id| {
        let mut used = object([("offer", text(id))]);
        if chance.percent(80) {
            used = used.with("byMember", number(chance.pick(&[0, 1, 1, 2, 3, 4_294_967_295])));
        }
        if chance.percent(40) {
            used = used.with("inAll", number(chance.pick(&[0, 4, 5, 10, 9_999, 10_000])));
        }
        used
    });
    Json::List(used.collect())
}

fn redeem(redemption: &str, chance: &mut Chance) -> Json {
    let redeem = object([("redemption", text(redemption))]);
    match chance.below(10) {
        0..4 => redeem.with("points", number(chance.pick(&[0, 99, 100, 1_050, 5_000, 9_007_199_254_740_991]))),
        4 => redeem.with("points", raw("null")),
        _ => redeem,
    }
}
