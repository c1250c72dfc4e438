//! What is written well in a cart or an order, and cannot be meant.

use crate::chance::Chance;
use crate::json::{Json, number, object, text};
use crate::spoil::set;

/// A mistake in the request's cart or order; false where it has neither.
pub(crate) fn cart_or_order(request: &mut Json, chance: &mut Chance) -> bool {
    let Json::Object(fields) = request else { return false };
    let has = |name: &str| fields.iter().any(|(known, _)| known == name);
    if has("order") {
        if chance.percent(15) {
            cart(request, chance)
        } else {
            order(request, chance)
        }
        return true;
    }
    if has("cart") {
        cart(request, chance);
        return true;
    }
    false
}

fn cart(request: &mut Json, chance: &mut Chance) {
    let of_cart = |request: &mut Json, name: &str, value: Json| {
        let places = request.places();
        if let Some((place, _)) = places.iter().find(|(_, known)| known == "cart")
            && let Json::Object(fields) = request.at(place)
        {
            fields.retain(|(known, _)| known != name);
            fields.push((name.to_owned(), value));
        }
    };
    match chance.below(8) {
        0 => of_cart(request, "coupons", Json::List(vec![text("welcom")])),
        1 => of_cart(request, "coupons", text(chance.pick(&["all", "Auto", ""]))),
        2 => of_cart(request, "used", Json::List(vec![object([("offer", text("welcom")), ("byMember", number(1))])])),
        3 => of_cart(
            request,
            "used",
            Json::List(vec![object([("offer", text("post"))]), object([("offer", text("post"))])]),
        ),
        4 => {
            let id = chance.pick(&["cash", "points-for-cash", "sample", "osmanthus-cakes", "of-the-cart"]);
            of_cart(request, "redeem", object([("redemption", text(id))]));
        }
        5 => of_cart(request, "redeem", object([("redemption", text("off-the-cart")), ("points", number(-1))])),
        6 => set(request, &["salePrice", "floor"], chance, |_| text("9999999.99")),
        _ => of_cart(request, "shipping", text("99999999999999.00")),
    }
}

fn order(request: &mut Json, chance: &mut Chance) {
    let Json::Object(fields) = request else { return };
    let Some((_, order)) = fields.iter_mut().find(|(name, _)| name == "order") else { return };
    let Json::Object(order) = order else { return };
    let mut put = |name: &str, value: Json| {
        order.retain(|(known, _)| known != name);
        order.push((name.to_owned(), value));
    };
    match chance.below(10) {
        0 => put("purchase", text(chance.pick(&["S9999-0000", "the-points", ""]))),
        1 => {
            let redemption = text(chance.pick(&["R-404", "the-order"]));
            put("redeemed", object([("redemption", redemption), ("amount", text("1.00"))]));
        }
        2 => put("offers", Json::List(vec![text("post"), text("pots")])),
        3 => put("on", text(chance.pick(&["2199-12-31", "2020-12-31"]))),
        4 => set(request, &["refunded"], chance, |_| text("99999999.00")),
        5 => set(request, &["returned"], chance, |chance| number(chance.pick(&[1_000_001, 1]))),
        6 => with_lines(request, chance, |lines, _| {
            lines.push(object([("line", number(9_999)), ("quantity", number(1))]))
        }),
        7 => with_lines(request, chance, |lines, chance| {
            if !lines.is_empty() {
                lines.push(lines[chance.below(lines.len())].clone());
            }
        }),
        8 => set(request, &["quantity"], chance, |_| number(999_999)),
        _ => {
            let lines = order.iter_mut().find(|(name, _)| name == "lines");
            if let Some((_, Json::List(lines))) = lines {
                lines.push(object([("paid", text("1.00"))]));
            }
        }
    }
}

/// What is to be given back.
fn with_lines(request: &mut Json, chance: &mut Chance, change: impl Fn(&mut Vec<Json>, &mut Chance)) {
    if let Json::Object(fields) = request
        && let Some((_, Json::List(lines))) = fields.iter_mut().find(|(name, _)| name == "lines")
    {
        change(lines, chance);
    }
}
