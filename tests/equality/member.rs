//! Members with terms, openings and ledgers that can have happened.

use crate::cart::some_of;
use crate::chance::Chance;
use crate::json::{Json, number, object, raw, text};
use crate::ledger::{self, Bought, Ledger, Redeemed};
use crate::meta::sometimes_with_meta;
use crate::programs::{Program, date, moment};

/// A member's document, and the days at which something changes for it.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) document: Json,
    pub(crate) turns: Vec<i64>,
    /// The first day of the ledger, and the last.
    pub(crate) days: (i64, i64),
    pub(crate) purchases: Vec<Bought>,
    pub(crate) redemptions: Vec<Redeemed>,
}

impl Member {
    /// Writes a further activity into the ledger.
    pub(crate) fn note(&mut self, activity: Json) {
        let fields = self.document.fields();
        match fields.iter_mut().find(|(name, _)| name == "activities") {
            Some((_, Json::List(activities))) => activities.push(activity),
            _ => fields.push(("activities".to_owned(), Json::List(vec![activity]))),
        }
    }
}

pub(crate) fn member(program: &Program, chance: &mut Chance) -> Member {
    let first = program.versions[0];
    let last = program.versions[program.versions.len() - 1];
    let joined = match chance.below(100) {
        0..3 => (first - chance.between(1, 200)).max(0),
        3..12 => first,
        12..22 => last,
        22..30 => last - 1,
        _ => chance.between(first, 2_150),
    };
    let (terms, mut turns) = terms(joined, chance);
    turns.extend(program.versions.iter().flat_map(|day| [day - 1, *day]));
    turns.push(joined);
    let opening = chance.percent(25).then(|| opening(program, joined, chance));
    let since = opening.as_ref().map_or(joined, |(_, on, _)| *on);
    let held_to = opening.as_ref().and_then(|(.., held_to)| *held_to);
    turns.extend(held_to.into_iter().flat_map(|last| [last, last + 1, last + 5, last + 10]));
    if opening.is_some() {
        turns.extend([since, since - 1]);
    }
    let ledger = Ledger::fill(program, since, held_to, chance);
    let Ledger { mut activities, purchases, redemptions, last_day, .. } = ledger;
    let mut document = object([
        ("id", text(chance.pick(&["m-1", "gold-person", "会员-八八六", "0", "a member with a long name 0123456789"]))),
        ("kind", text(chance.pick(&["person", "person", "enterprise"]))),
        ("joinedOn", text(date(joined))),
        ("terms", Json::List(terms)),
    ]);
    match chance.below(10) {
        0..7 => document = document.with("birthday", birthday(joined, chance)),
        7 => document = document.with("birthday", raw("null")),
        _ => {}
    }
    document = known_by_the_host(document, chance);
    match opening {
        Some((opening, ..)) => document = document.with("opening", opening),
        None if chance.percent(10) => document = document.with("opening", raw("null")),
        None => {}
    }
    if chance.percent(20) {
        chance.shuffle(&mut activities);
    }
    if !activities.is_empty() && chance.percent(6) {
        // Told twice, word for word: it counts once.
        activities.push(activities[chance.below(activities.len())].clone());
    }
    activities.extend(ledger::uses(program, (joined, last_day), &mut chance.aside(0x7573_6573)));
    if !activities.is_empty() || chance.percent(60) {
        document = document.with("activities", Json::List(activities));
    }
    let document = sometimes_stopped(document, (since, last_day), &mut chance.aside(0x7374_6f70));
    let document = sometimes_with_meta(document, 20, chance);
    Member { document, turns, days: (since, last_day), purchases, redemptions }
}

/// Times in which no points can be spent, since the card is lost or frozen; now and then one begins in another.
fn sometimes_stopped(member: Json, (since, last_day): (i64, i64), chance: &mut Chance) -> Json {
    if !chance.percent(12) {
        return member;
    }
    let mut stops = Vec::new();
    let mut from = chance.between(since, last_day.max(since) + 60);
    for _ in 0..chance.between(1, 2) {
        let to = from + chance.between(0, 40);
        let stop = object([("from", moment(from, chance.between(0, 1_439)))]);
        stops.push(match chance.below(10) {
            0..6 => stop.with("to", moment(to + 1, 0)),
            6 => stop.with("to", raw("null")),
            _ => stop,
        });
        from = to + if chance.percent(20) { 0 } else { chance.between(1, 90) };
    }
    member.with("stopped", Json::List(stops))
}

/// What offers ask about: segments, where the member lives, tags.
fn known_by_the_host(member: Json, chance: &mut Chance) -> Json {
    let mut member = member;
    match chance.below(100) {
        0..45 => member = member.with("segments", some_of(&["new", "regular", "老客"], chance)),
        45..50 => member = member.with("segments", raw("null")),
        _ => {}
    }
    match chance.below(100) {
        0..45 => member = member.with("residence", text(chance.pick(&["Harbin", "Harbin", "杭州", "harbin"]))),
        45..50 => member = member.with("residence", raw("null")),
        _ => {}
    }
    match chance.below(100) {
        0..30 => member = member.with("tags", some_of(&["staff", "茶友"], chance)),
        30..35 => member = member.with("tags", raw("null")),
        _ => {}
    }
    member
}

/// Often the day of joining in another year, and once in a while one that only leap years have.
fn birthday(joined: i64, chance: &mut Chance) -> Json {
    let year = chance.between(1_950, 2_005);
    match chance.below(20) {
        0 => text("1988-02-29"),
        1 => text(format!("{year}-12-31")),
        2 => text(format!("{year}-01-01")),
        3..8 => {
            let day = date(joined + chance.between(0, 60));
            let (_, month_and_day) = day.split_once('-').unwrap();
            text(format!("{year}-{month_and_day}").replace("-02-29", "-03-01"))
        }
        _ => text(format!("{year}-{:02}-{:02}", chance.between(1, 12), chance.between(1, 28))),
    }
}

/// Terms from the day of joining, some with gaps, the last one at times open; and the days around their ends.
fn terms(joined: i64, chance: &mut Chance) -> (Vec<Json>, Vec<i64>) {
    let mut terms = Vec::new();
    let mut turns = Vec::new();
    let mut from = joined + if chance.percent(10) { chance.between(1, 40) } else { 0 };
    let count = chance.between(1, 4);
    for index in 1..=count {
        let to = from + if chance.percent(80) { 364 } else { chance.between(0, 800) };
        turns.extend([from - 1, from, to, to + 1]);
        let term = object([("from", text(date(from)))]);
        terms.push(match chance.below(100) {
            0..25 if index == count => term,
            25..40 if index == count => term.with("to", raw("null")),
            _ => term.with("to", text(date(to))),
        });
        from = to + 1 + if chance.percent(25) { chance.between(1, 200) } else { 0 };
    }
    (terms, turns)
}

fn opening(program: &Program, joined: i64, chance: &mut Chance) -> (Json, i64, Option<i64>) {
    let on = joined + if chance.percent(60) { 0 } else { chance.between(1, 300) };
    let mut opening = object([("on", text(date(on))), ("tier", program.tier(chance))]);
    let mut held_to = None;
    match chance.below(10) {
        0..4 => {
            let last = on + chance.between(0, 400);
            opening = opening.with("heldTo", text(date(last)));
            held_to = Some(last);
        }
        4 => opening = opening.with("heldTo", raw("null")),
        _ => {}
    }
    if chance.percent(70) {
        let lots = (0..chance.below(4)).map(|_| {
            let points = chance.pick(&[0, 1, 120, 1_999, 2_000, 4_000, 5_000, 88_888]);
            let earned = on - chance.between(0, 300);
            let mut lot = object([("wallet", text(program.wallet(chance))), ("points", number(points))]);
            if chance.percent(50) {
                lot = lot.with("earnedOn", text(date(earned)));
            }
            match chance.below(10) {
                0..5 => lot.with("expiresOn", text(date(on + chance.between(0, 500)))),
                5 => lot.with("expiresOn", raw("null")),
                _ => lot,
            }
        });
        opening = opening.with("lots", Json::List(lots.collect()));
    }
    (opening, on, held_to)
}

/// A day to ask about, often one on which something changes; and a time, or none.
pub(crate) fn on(program: &Program, turns: &[i64], chance: &mut Chance) -> (i64, Json) {
    let first = program.versions[0];
    let day = match chance.below(100) {
        0..40 if !turns.is_empty() => chance.pick(turns).max(0),
        40..93 => chance.between(1_500.min(first + 300), 2_500),
        93..96 => chance.between(first.min(300), 1_500),
        _ => chance.between(2_500, 6_000),
    };
    let minute = if chance.percent(60) { 0 } else { chance.between(0, 1_439) };
    (day, moment(day, minute))
}
