//! What is asked about fees: to join, to stay, to go up, to leave, a new card, a repair; by members whose terms begin and end around the day.

use crate::chance::Chance;
use crate::goods::{cents, money};
use crate::json::{Json, Spelling, number, object, raw, text};
use crate::meta::sometimes_with_meta;
use crate::programs::{Known, Program, date, moment};
use crate::spoil;

/// So many of a hundred requests have mistakes. The regulations refuse many more: what is asked may not be asked for on the day.
const SPOILED: usize = 8;
/// The first day and the last of those about which is mostly asked: 2026, through which the regulations have most to say.
pub(crate) const YEAR: (i64, i64) = (1_826, 2_100);
pub(crate) const SERVICES: &[&str] = &["training", "care", "care", "none-such"];

/// A request's body.
pub(crate) fn body(known: &Known, chance: &mut Chance) -> Vec<u8> {
    let program = known.program;
    let day = day(chance);
    let what = chance.below(100);
    let member = chance.percent(if what < 25 { 12 } else { 97 }).then(|| member(program, day, chance));
    let mut asked = match what {
        0..25 => object([("join", join(program, day, chance))]),
        25..47 => object([("renew", renew(program, chance))]),
        47..67 => object([("upgrade", upgrade(program, chance))]),
        67..74 => object([("replace", object([("cause", text(chance.pick(&["lost", "damaged", "stolen"])))]))]),
        74..86 => object([("cancel", object([]))]),
        _ => object([("repair", repair(day, chance))]),
    };
    if chance.percent(25) {
        asked = asked.with("points", points(program, chance));
    }
    let on = moment(day, if chance.percent(60) { 0 } else { chance.between(0, 1_439) });
    let member = member.unwrap_or_else(|| raw("null"));
    let mut request = object([("member", member), ("asked", asked), ("on", on)]);
    if chance.percent(12) {
        request.shuffle(chance);
    }
    if chance.percent(SPOILED) {
        return spoil::spoiled(request, chance);
    }
    Spelling::by(chance).write(&request, chance)
}

/// A day, mostly in the year for which the regulations have most to say.
pub(crate) fn day(chance: &mut Chance) -> i64 {
    match chance.below(100) {
        0..93 => chance.between(YEAR.0, YEAR.1),
        93..95 => chance.between(YEAR.1, 2_400),
        95..99 => chance.between(1_461, YEAR.0),
        _ => chance.between(0, 1_461),
    }
}

/// Someone who joined and mostly paid, whose last term ends around the day or some time after it.
pub(crate) fn member(program: &Program, day: i64, chance: &mut Chance) -> Json {
    let length = chance.pick(&[364, 364, 364, 180, 90, 30]);
    let last = day
        + match chance.below(100) {
            0..40 => chance.between(-12, 45),
            40..94 => chance.between(0, length),
            _ => chance.between(-400, -20),
        };
    let count = chance.between(1, 3);
    let joined = (last - count * (length + 1) + 1).max(0);
    let (mut terms, mut activities) = (Vec::new(), Vec::new());
    for index in 0..count {
        let from = joined + index * (length + 1);
        let to = from + length;
        let open = index + 1 == count && chance.percent(5);
        let to_text = if open { raw("null") } else { text(date(to)) };
        terms.push(object([("from", text(date(from))), ("to", to_text)]));
        if chance.percent(85) {
            activities.push(paid(program, (index, from, to), chance));
        }
    }
    spent(program, (joined, day), &mut activities, chance);
    if chance.percent(20) {
        chance.shuffle(&mut activities);
    }
    let member = object([
        ("id", text("m-1")),
        ("kind", text(chance.pick(&["person", "person", "enterprise"]))),
        ("joinedOn", text(date(joined))),
        ("terms", Json::List(terms)),
        ("activities", Json::List(activities)),
    ]);
    sometimes_with_meta(member, 5, chance)
}

/// The fee of a term, mostly on its first day.
fn paid(program: &Program, (index, from, to): (i64, i64, i64), chance: &mut Chance) -> Json {
    let on = if chance.percent(85) { from } else { from + chance.between(0, 20) };
    let mut fee = object([("amount", money(cents(60_000, chance), chance))]);
    if chance.percent(92) {
        fee = fee.with("tier", program.tier(chance)).with("to", text(date(to)));
    }
    object([("id", text(format!("F-{index}"))), ("on", moment(on, 0)), ("fee", fee)])
}

/// Points that were spent, some of them given back.
fn spent(program: &Program, (joined, day): (i64, i64), activities: &mut Vec<Json>, chance: &mut Chance) {
    for index in 0..chance.below(4) {
        let on = (day - chance.between(0, 60)).max(joined);
        let points = chance.between(1, 5_000);
        let redemption = object([("wallet", text(program.wallet(chance))), ("points", number(points))]);
        let id = format!("R-{index}");
        let minute = chance.between(0, 1_439);
        activities.push(object([("id", text(&*id)), ("on", moment(on, minute)), ("redemption", redemption)]));
        if chance.percent(30) {
            let mut given_back = object([("of", text(&*id))]);
            if chance.percent(60) {
                given_back = given_back.with("points", number(chance.between(1, points)));
            }
            let back =
                object([("id", text(format!("B-{index}"))), ("on", moment(on + 1, 0)), ("giveBack", given_back)]);
            activities.push(back);
        }
    }
}

fn join(program: &Program, day: i64, chance: &mut Chance) -> Json {
    let mut join = object([("tier", program.tier(chance))]);
    if chance.percent(97) {
        join = join.with("kind", text(chance.pick(&["person", "enterprise"])));
    }
    join = of_how_many(join, chance);
    match chance.below(10) {
        0..3 => join = join.with("from", text(date(day + chance.between(0, 60)))),
        3 => join = join.with("from", text("2024-02-29")),
        _ => {}
    }
    match chance.below(10) {
        0..3 => join.with("approvedOn", text(date(day - chance.between(0, 20)))),
        3 => join.with("approvedOn", raw("null")),
        _ => join,
    }
}

fn renew(program: &Program, chance: &mut Chance) -> Json {
    let renew = of_how_many(object([]), chance);
    if chance.percent(40) { renew.with("tier", program.tier(chance)) } else { renew }
}

fn upgrade(program: &Program, chance: &mut Chance) -> Json {
    // Mostly one of the higher ones: the lowest is above none.
    let higher = &program.tiers[program.tiers.len() / 2..];
    let tier = if chance.percent(80) { text(chance.pick(higher)) } else { program.tier(chance) };
    let upgrade = of_how_many(object([("tier", tier)]), chance);
    if chance.percent(30) { upgrade.with("held", of_how_many(object([]), chance)) } else { upgrade }
}

/// So many, and of which service.
fn of_how_many(asked: Json, chance: &mut Chance) -> Json {
    let mut asked = asked;
    match chance.below(100) {
        0..40 => asked = asked.with("quantity", number(chance.pick(&[1, 2, 3, 10, 11, 12, 50, 51, 200]))),
        40 => asked = asked.with("quantity", number(1_000_000)),
        41..44 => asked = asked.with("quantity", raw("null")),
        _ => {}
    }
    if chance.percent(15) { asked.with("service", text(chance.pick(SERVICES))) } else { asked }
}

fn repair(day: i64, chance: &mut Chance) -> Json {
    let bought =
        (day - chance.pick(&[0, 1, 10, 10, 29, 30, 31, 60, 60, 181, 182, 365]) + chance.pick(&[0, 0, 0, 1])).max(0);
    let mut repair = object([("boughtOn", text(date(bought))), ("cause", text(chance.pick(&["quality", "other"])))]);
    if chance.percent(85) {
        let parts = (0..chance.below(4)).map(|_| part(chance));
        repair = repair.with("parts", Json::List(parts.collect()));
    }
    if chance.percent(60) { repair.with("labour", money(cents(8_000, chance), chance)) } else { repair }
}

fn part(chance: &mut Chance) -> Json {
    let (cost, price) = (cents(10_000, chance), cents(20_000, chance));
    let mut part = object([
        ("name", text(chance.pick(&["壶盖", "spout", "a spring", "碳鋼鍋柄"]))),
        ("cost", money(cost, chance)),
        ("price", money(price, chance)),
    ]);
    if chance.percent(40) {
        part = part.with("quantity", number(chance.pick(&[1, 2, 5, 100])));
    }
    match chance.below(10) {
        0..4 => part.with("contract", money(cents(20_000, chance), chance)),
        4 => part.with("contract", raw("null")),
        _ => part,
    }
}

/// By the redemption that pays for fees, or one that does not.
fn points(program: &Program, chance: &mut Chance) -> Json {
    let for_fees = program.redemptions.iter().copied().find(|id| matches!(*id, "points-for-fee" | "fee"));
    let other = chance.percent(5);
    let redemption = for_fees.filter(|_| !other).or(program.for_carts()).unwrap_or("points-for-fee");
    let points = chance.pick(&[0, 9, 10, 199, 500, 1_000, 2_050, 49_900, 100_000, 9_007_199_254_740_991]);
    object([("redemption", text(redemption)), ("points", number(points))])
}

/// A mistake in a question about fees; false where it is about another thing.
pub(crate) fn mistake(request: &mut Json, chance: &mut Chance) -> bool {
    let Json::Object(parts) = request else { return false };
    let Some((_, asked)) = parts.iter_mut().find(|(name, _)| name == "asked") else { return false };
    match chance.below(8) {
        0 => *asked = object([]),
        1 => *asked = object([("renew", object([])), ("cancel", object([]))]),
        2 => *asked = object([("cancel", object([("reason", text("x"))]))]),
        3 => *asked = object([("join", object([("tier", text("glod")), ("kind", text("person"))]))]),
        4 => *asked = object([("replace", object([("cause", text("worn"))]))]),
        5 => *asked = object([("join", object([("tier", text("gold")), ("quantity", number(0))]))]),
        6 => *asked = object([("repair", object([("boughtOn", text("2199-01-01")), ("cause", text("other"))]))]),
        _ => {
            let points = object([("redemption", text("no-such")), ("points", number(1))]);
            *asked = object([("renew", object([])), ("points", points)]);
        }
    }
    true
}
