//! Members with terms, openings and ledgers that can have happened.

use crate::chance::Chance;
use crate::goods::{article, cents, money};
use crate::json::{Json, number, object, raw, text};
use crate::meta::sometimes_with_meta;
use huiji::calendar::Day;

/// A program that requests are about. Days are counted from the first of January 2021.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) id: &'static str,
    tiers: &'static [&'static str],
    /// The first days of its versions.
    versions: &'static [i64],
    /// What a purchase of a yuan earns at least, and joining.
    earns: fn(i64) -> i64,
    registration: i64,
}

pub(crate) const PROGRAMS: &[Program] = &[
    Program {
        id: "retail",
        tiers: &["basic", "silver", "gold", "platinum"],
        versions: &[1_461, 1_826],
        earns: |cents| cents / 100,
        registration: 100,
    },
    Program {
        id: "motor-service",
        tiers: &["silver", "gold", "platinum"],
        versions: &[365],
        earns: |_| 5,
        registration: 1_000,
    },
];

pub(crate) fn date(day: i64) -> String {
    let day = u32::try_from(day.max(0)).unwrap();
    Day::parse("2021-01-01").unwrap().plus_days(day).to_string()
}

/// A day, mostly with a time.
fn moment(day: i64, minute: i64) -> Json {
    let (hour, minute) = (minute / 60, minute % 60);
    match minute {
        0 if hour == 0 => text(date(day)),
        7 | 8 => text(format!("{}T{hour:02}:{minute:02}:{:02}", date(day), hour + minute)),
        _ => text(format!("{}T{hour:02}:{minute:02}", date(day))),
    }
}

/// A member's document, and the days at which something changes for it.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) document: Json,
    pub(crate) turns: Vec<i64>,
}

pub(crate) fn member(program: &Program, chance: &mut Chance) -> Member {
    let first = program.versions[0];
    let last = program.versions[program.versions.len() - 1];
    let joined = match chance.below(100) {
        0..3 => first - chance.between(1, 200),
        3..12 => first,
        12..22 => last,
        22..30 => last - 1,
        _ => chance.between(first, 2_150),
    };
    let (terms, mut turns) = terms(joined, chance);
    turns.extend(program.versions.iter().flat_map(|day| [day - 1, *day]));
    turns.push(joined);
    let opening = chance.percent(25).then(|| opening(program, joined, chance));
    let since = opening.as_ref().map_or(joined, |(_, on)| *on);
    if opening.is_some() {
        turns.extend([since, since - 1]);
    }
    let mut ledger = Ledger {
        program,
        wealth: chance.pick(&[3_000, 20_000, 90_000, 400_000]),
        activities: Vec::new(),
        purchases: Vec::new(),
        points: program.registration,
    };
    ledger.fill(since, chance);
    let mut document = object([
        ("id", text(chance.pick(&["m-1", "gold-person", "会员-八八六", "0", "a member with a long name 0123456789"]))),
        ("kind", text(chance.pick(&["person", "person", "enterprise"]))),
        ("joinedOn", text(date(joined))),
        ("terms", Json::List(terms)),
    ]);
    match opening {
        Some((opening, _)) => document = document.with("opening", opening),
        None if chance.percent(10) => document = document.with("opening", raw("null")),
        None => {}
    }
    let mut activities = ledger.activities;
    if chance.percent(20) {
        chance.shuffle(&mut activities);
    }
    if !activities.is_empty() && chance.percent(6) {
        // Told twice, word for word: it counts once.
        activities.push(activities[chance.below(activities.len())].clone());
    }
    if !activities.is_empty() || chance.percent(60) {
        document = document.with("activities", Json::List(activities));
    }
    Member { document: sometimes_with_meta(document, 20, chance), turns }
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

fn opening(program: &Program, joined: i64, chance: &mut Chance) -> (Json, i64) {
    let on = joined + if chance.percent(60) { 0 } else { chance.between(1, 300) };
    let mut opening = object([("on", text(date(on))), ("tier", text(chance.pick(program.tiers)))]);
    match chance.below(10) {
        0..4 => opening = opening.with("heldTo", text(date(on + chance.between(0, 400)))),
        4 => opening = opening.with("heldTo", raw("null")),
        _ => {}
    }
    if chance.percent(70) {
        let lots = (0..chance.below(4)).map(|_| {
            let points = chance.pick(&[0, 1, 120, 1_999, 2_000, 4_000, 5_000, 88_888]);
            let earned = on - chance.between(0, 300);
            let mut lot = object([("wallet", text("points")), ("points", number(points))]);
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
    (opening, on)
}

/// A ledger while it is written, in the order of time.
struct Ledger<'p> {
    program: &'p Program,
    /// What a purchase costs, about.
    wealth: i64,
    activities: Vec<Json>,
    purchases: Vec<Bought>,
    /// Points that the member has at least, as long as none expired.
    points: i64,
}

/// What is left of a purchase: cents and pieces of each line.
struct Bought {
    id: String,
    lines: Vec<(i64, i64)>,
}

impl Ledger<'_> {
    fn fill(&mut self, since: i64, chance: &mut Chance) {
        let count = match chance.below(100) {
            0..25 => 0,
            25..70 => chance.between(1, 8),
            70..91 => chance.between(9, 25),
            _ => chance.between(26, 60),
        };
        let span = chance.pick(&[30, 200, 500, 900]);
        let mut times: Vec<_> = (0..count)
            .map(|_| {
                let minute = if chance.percent(30) { 0 } else { chance.between(0, 1_439) };
                (since + chance.between(0, span), minute)
            })
            .collect();
        times.sort_unstable();
        for (index, (day, minute)) in times.into_iter().enumerate() {
            let on = moment(day, minute);
            let id = match chance.below(20) {
                0 => format!("订单-{index}"),
                1 => format!("#{index} 🧾"),
                _ => format!("S{index:04}-{}", 1_000 + chance.below(9_000)),
            };
            let (name, what) = match chance.below(100) {
                0..18 if !self.purchases.is_empty() => ("refund", self.refund(chance)),
                18..32 if self.points > 1 => ("redemption", self.redemption(chance)),
                _ => ("purchase", self.purchase(&id, chance)),
            };
            let activity = object([("id", text(id)), ("on", on)]).with(name, what);
            self.activities.push(sometimes_with_meta(activity, 6, chance));
        }
    }

    fn purchase(&mut self, id: &str, chance: &mut Chance) -> Json {
        let count = if chance.percent(55) { 1 } else { chance.between(2, 5) };
        let mut bought = Bought { id: id.to_owned(), lines: Vec::new() };
        let lines = (0..count).map(|_| {
            let (line, earns_nothing, _) = article(chance);
            let quantity = chance.between(1, 4);
            let paid = cents(self.wealth, chance);
            bought.lines.push((paid, quantity));
            if !earns_nothing {
                self.points += (self.program.earns)(paid) / 2;
            }
            let paid = money(paid, chance);
            sometimes_with_meta(line.with("quantity", number(quantity)).with("paid", paid), 3, chance)
        });
        let mut purchase = object([("lines", Json::List(lines.collect()))]);
        if chance.percent(40) {
            purchase = purchase.with("shop", text(chance.pick(&["lakeside", "old-street", "湖滨店"])));
        }
        if chance.percent(40) {
            purchase = purchase.with("channel", text(chance.pick(&["shop", "online"])));
        }
        self.purchases.push(bought);
        purchase
    }

    /// Of a purchase, all or parts, at times without pieces.
    fn refund(&mut self, chance: &mut Chance) -> Json {
        let which = chance.below(self.purchases.len());
        let bought = &mut self.purchases[which];
        let whole = chance.percent(35);
        let mut lines = Vec::new();
        for (index, (cents, pieces)) in bought.lines.iter_mut().enumerate() {
            if !whole && !lines.is_empty() && chance.percent(50) {
                continue;
            }
            let amount = if whole { *cents } else { chance.between(0, *cents) };
            let mut line = object([("line", number(i64::try_from(index).unwrap()))]);
            if *pieces > 0 && chance.percent(60) {
                let back = if whole { *pieces } else { chance.between(1, *pieces) };
                *pieces -= back;
                line = line.with("quantity", number(back));
            }
            *cents -= amount;
            self.points -= (self.program.earns)(amount) / 2;
            lines.push(line.with("amount", money(amount, chance)));
        }
        object([("of", text(bought.id.as_str())), ("lines", Json::List(lines))])
    }

    fn redemption(&mut self, chance: &mut Chance) -> Json {
        let points = chance.between(0, self.points / 2);
        self.points -= points;
        let redemption = object([("wallet", text("points")), ("points", number(points))]);
        if chance.percent(50) {
            return redemption.with("item", text(chance.pick(&["tea-sample", "茶样一份"])));
        }
        redemption
    }
}

/// A day to ask about: often one on which something changes.
pub(crate) fn on(turns: &[i64], chance: &mut Chance) -> Json {
    let day = match chance.below(100) {
        0..40 if !turns.is_empty() => chance.pick(turns),
        40..93 => chance.between(1_500, 2_500),
        93..96 => chance.between(300, 1_500),
        _ => chance.between(2_500, 6_000),
    };
    let minute = if chance.percent(60) { 0 } else { chance.between(0, 1_439) };
    moment(day, minute)
}
