//! What is asked about workflows: histories as the tables let them be, by walks through them, and some that cannot have been.

use crate::chance::Chance;
use crate::fees;
use crate::json::{Json, Spelling, number, object, raw, text};
use crate::meta::sometimes_with_meta;
use crate::programs::{Known, Program, date, moment};
use crate::registrations::Guests;
use crate::spoil;
use huiji::calendar::Day;
use huiji::json::Choice;
use huiji::regulations::procedures::table::{Guard, Table, Transition};
use huiji::regulations::procedures::tables::table;
use huiji::regulations::procedures::{Role, WorkflowName};

/// So many of a hundred requests have mistakes.
const SPOILED: usize = 25;
pub(crate) const MINUTES_A_DAY: i64 = 1_440;
/// What is mostly shown in every case, needed or not.
const PROOF: &[&str] = &["identity", "damaged_card", "materials", "purchase"];

/// A record on its way, by what is known of it without asking the engine.
#[derive(Debug)]
struct Walk<'k> {
    known: &'k Known,
    table: &'static Table,
    state: Option<&'static str>,
    /// In minutes.
    clock: i64,
    /// Of an event: in minutes.
    starts: i64,
    about_goods: bool,
    tier: &'static str,
    extended: bool,
    guests: Option<Guests>,
    history: Vec<Json>,
}

/// A request's body.
pub(crate) fn body(known: &Known, chance: &mut Chance) -> Vec<u8> {
    let day = fees::day(chance);
    let (name, subject) = workflow(chance);
    let member_share = if name == WorkflowName::Card { 85 } else { 20 };
    let member = if chance.percent(member_share) { fees::member(known.program, day, chance) } else { raw("null") };
    let (record, asked) = record(known, (name, subject), day, chance);
    let mut request = object([("member", member), ("record", record), ("on", asked)]);
    if chance.percent(12) {
        request.shuffle(chance);
    }
    if chance.percent(SPOILED) {
        return spoil::spoiled(request, chance);
    }
    Spelling::by(chance).write(&request, chance)
}

fn workflow(chance: &mut Chance) -> (WorkflowName, &'static str) {
    match chance.below(100) {
        0..22 => (WorkflowName::Application, "application"),
        22..45 => (WorkflowName::Card, "card"),
        45..65 => (WorkflowName::Case, "case"),
        65..75 => (WorkflowName::Order, "order"),
        75..93 => (WorkflowName::Event, "event"),
        _ => (WorkflowName::KeeperTransfer, "keeperTransfer"),
    }
}

/// A record, and when it is asked about: mostly soon after what happened last.
fn record(known: &Known, (name, subject): (WorkflowName, &str), day: i64, chance: &mut Chance) -> (Json, Json) {
    let clock = (day - chance.between(0, 40)).max(0) * MINUTES_A_DAY + chance.between(0, 1_439);
    let starts = clock + chance.between(0, 20 * MINUTES_A_DAY);
    let kind = chance.pick(&["complaint", "feedback", "consultation", "after_sales", "repair"]);
    let tier = chance.pick(known.program.tiers);
    let capacity = chance.between(1, 6);
    let mut walk = Walk {
        known,
        table: table(name),
        state: None,
        clock,
        starts,
        about_goods: ["after_sales", "repair"].contains(&kind),
        tier,
        extended: false,
        guests: (name == WorkflowName::Event).then(Guests::default),
        history: Vec::new(),
    };
    for _ in 0..chance.between(1, 14) {
        if walk.step(chance).is_none() {
            break;
        }
    }
    let about = match name {
        WorkflowName::Application => application(tier, chance),
        WorkflowName::Card => object([("number", text("8800 0000 0001")), ("tier", text(tier))]),
        WorkflowName::Case => case(kind, chance),
        WorkflowName::Event => event(known.program, (starts, capacity), chance),
        WorkflowName::KeeperTransfer => {
            object([("member", text("m-1")), ("from", text("周见山")), ("to", text("a keeper"))])
        }
        _ => {
            if chance.percent(30) {
                object([("title", text("一饼普洱"))])
            } else {
                object([])
            }
        }
    };
    let asked = match chance.below(100) {
        0..70 => walk.clock + chance.pick(&[0, 1, 60, 4 * 60, MINUTES_A_DAY, 3 * MINUTES_A_DAY, 12 * MINUTES_A_DAY]),
        70..88 => walk.clock + chance.between(0, 100 * MINUTES_A_DAY),
        88..98 => walk.clock - chance.between(0, 3 * MINUTES_A_DAY),
        _ => walk.clock - chance.between(30 * MINUTES_A_DAY, 400 * MINUTES_A_DAY),
    };
    let history = std::mem::take(&mut walk.history);
    let record = object([("id", text(chance.pick(&["r-1", "W-2026-0001", "记录"])))]);
    let record = record.with(subject, about).with("history", Json::List(history));
    (sometimes_with_meta(record, 8, chance), at(asked.max(0)))
}

/// A moment in minutes; the first of a day at times as the day alone.
pub(crate) fn at(minutes: i64) -> Json {
    moment(minutes / MINUTES_A_DAY, minutes % MINUTES_A_DAY)
}

fn application(tier: &str, chance: &mut Chance) -> Json {
    let mut application = object([("kind", text(chance.pick(&["person", "enterprise"]))), ("tier", text(tier))]);
    if chance.percent(25) {
        application = application.with("quantity", number(chance.pick(&[1, 2, 12, 60])));
    }
    if chance.percent(12) { application.with("service", text(chance.pick(fees::SERVICES))) } else { application }
}

fn case(kind: &str, chance: &mut Chance) -> Json {
    let mut case = object([("kind", text(kind))]);
    match chance.below(10) {
        0..7 => {
            case = case.with("severity", text(chance.pick(&["minor", "normal", "serious", "critical"])));
        }
        7 => case = case.with("severity", raw("null")),
        _ => {}
    }
    if chance.percent(30) { case.with("title", text("茶壶漏水")) } else { case }
}

fn event(program: &Program, (starts, capacity): (i64, i64), chance: &mut Chance) -> Json {
    let mut event = object([("capacity", number(capacity)), ("startsAt", at(starts))]);
    if chance.percent(40) {
        event = event.with("kind", text(chance.pick(&["event", "training"])));
    }
    if chance.percent(15) {
        event = event.with("tiers", Json::List(vec![program.tier(chance), program.tier(chance), program.tier(chance)]));
    }
    if chance.percent(15) {
        event = event.with("opensAt", at((starts - chance.between(5, 20) * MINUTES_A_DAY).max(0)));
    }
    if chance.percent(15) { event.with("closesAt", at((starts - chance.between(0, 600)).max(0))) } else { event }
}

impl Walk<'_> {
    /// Goes on by one event; `None`: nothing more comes.
    fn step(&mut self, chance: &mut Chance) -> Option<()> {
        self.clock += match chance.below(10) {
            0..3 => 0,
            3..8 => chance.between(1, MINUTES_A_DAY),
            _ => chance.between(MINUTES_A_DAY, 4 * MINUTES_A_DAY),
        };
        if let Some(guests) = &mut self.guests
            && chance.percent(65)
            && let Some(event) = guests.step((self.known.program, self.state, self.clock, self.starts), chance)
        {
            self.note(event);
            return Some(());
        }
        let possible: Vec<_> = self.table.from(self.state).filter(|transition| self.may(transition)).collect();
        // Most ways go on.
        let on_the_way: Vec<_> = possible.iter().copied().filter(|transition| !self.ends(transition)).collect();
        let among = if on_the_way.is_empty() || chance.percent(7) { possible } else { on_the_way };
        if among.is_empty() {
            return None;
        }
        let transition = chance.pick(&among);
        let event = self.event(transition, chance);
        self.note(event);
        self.extended |= transition.event == "extend";
        self.state = transition.to.or(self.state);
        Some(())
    }

    fn note(&mut self, event: Json) {
        let id = format!("e-{}", self.history.len());
        let Json::Object(told) = event else { panic!("an event is an object") };
        let event = object([("id", text(id)), ("on", at(self.clock))]);
        self.history.push(told.into_iter().fold(event, |event, (name, value)| event.with(&name, value)));
    }

    /// Whether people do it, and its guard is likely to hold.
    fn may(&self, transition: &Transition) -> bool {
        let first =
            self.table.from(self.state).find(|other| other.event == transition.event && self.holds(other.guard));
        transition.by.iter().any(|role| *role != Role::System)
            && first.is_some_and(|first| std::ptr::eq(first, transition))
    }

    fn ends(&self, transition: &Transition) -> bool {
        transition.to.and_then(|to| self.table.state(to)).is_some_and(|state| state.ended)
    }

    fn holds(&self, guard: Guard) -> bool {
        let day = Day::parse(&date(self.clock / MINUTES_A_DAY)).unwrap();
        let version = self.known.procedures.in_force_on(day).or(self.known.procedures.first()).unwrap();
        let steps = version.review().map_or(0, |review| review.steps.len());
        let fee = || version.tiers().iter().find(|tier| tier.id() == self.tier).and_then(|tier| tier.fee());
        match guard {
            Guard::ReviewGoesOn(passed) => steps > passed,
            Guard::ReviewEnds(passed) => steps <= passed,
            Guard::Extendable => !self.extended && version.review().is_some_and(|review| review.extension.is_some()),
            Guard::FeeDue => fee().is_some_and(|fee| !fee.is_zero()),
            Guard::NoFee => fee().is_none_or(|fee| fee.is_zero()),
            Guard::AboutGoods => self.about_goods,
            Guard::NotAboutGoods => !self.about_goods,
            Guard::OnTheDay => self.clock / MINUTES_A_DAY >= self.starts / MINUTES_A_DAY,
            Guard::NotStarted => self.clock < self.starts,
            _ => true,
        }
    }

    /// What is told of it, besides when.
    fn event(&self, transition: &Transition, chance: &mut Chance) -> Json {
        let by: Vec<_> = transition.by.iter().filter(|role| **role != Role::System).collect();
        let mut event = object([("event", text(transition.event)), ("by", text(chance.pick(&by).word()))]);
        if transition.reason || chance.percent(35) {
            event = event.with("reason", text(chance.pick(&["材料不全", "as asked by phone", "不再需要", "x"])));
        }
        let mut proof: Vec<_> = transition.proof.iter().map(|proof| proof.word()).collect();
        if transition.event == "replace" || chance.percent(25) {
            proof.extend(PROOF.iter().filter(|other| !transition.proof.iter().any(|proof| proof.word() == **other)));
        }
        if !proof.is_empty() {
            event = event.with("proof", Json::List(proof.into_iter().map(text).collect()));
        }
        if transition.fee.is_some() && chance.percent(96) {
            event = event.with("paid", text(chance.pick(&["99999.00", "99999.00", "20000.00", "998.00", "499.00"])));
        }
        match transition.event {
            "satisfied" if chance.percent(80) => event.with("score", number(chance.between(1, 5))),
            "assign" => event.with("keeper", text("李知夏")),
            "assess" => {
                event.with("outcome", text(chance.pick(&["repair", "return", "exchange", "advice", "decline"])))
            }
            "freeze" | "confirm_theft" | "report_loss" if chance.percent(50) => {
                event.with("since", at((self.clock - chance.between(0, 10 * MINUTES_A_DAY)).max(0)))
            }
            _ => event,
        }
    }
}

/// A mistake in a record; false where the request is about another thing.
pub(crate) fn mistake(request: &mut Json, chance: &mut Chance) -> bool {
    let Json::Object(parts) = request else { return false };
    let Some((_, record)) = parts.iter_mut().find(|(name, _)| name == "record") else { return false };
    let Json::Object(fields) = record else { return false };
    match chance.below(10) {
        0 => fields.push(("order".to_owned(), object([]))),
        1 => fields.retain(|(name, _)| ["id", "history"].contains(&name.as_str())),
        _ => {
            if let Some((_, Json::List(history))) = fields.iter_mut().find(|(name, _)| name == "history") {
                spoil_history(history, chance);
            }
        }
    }
    true
}

/// Something that did not happen so.
fn spoil_history(history: &mut Vec<Json>, chance: &mut Chance) {
    if history.is_empty() || chance.percent(4) {
        return history.clear();
    }
    let place = chance.below(history.len());
    let other = chance.below(history.len());
    let replaced = |event: &mut Json, name: &str, value: Option<Json>| {
        if let Json::Object(fields) = event {
            fields.retain(|(known, _)| known != name);
            fields.extend(value.map(|value| (name.to_owned(), value)));
        }
    };
    match chance.below(13) {
        0 => {
            replaced(&mut history[place], "event", Some(text(chance.pick(&["anser", "Submit", "", "cancel", "close"]))))
        }
        1 => {
            let role = chance.pick(&["system", "member", "finance", "management", "keeper", "boss"]);
            replaced(&mut history[place], "by", Some(text(role)));
        }
        2 => replaced(&mut history[place], "proof", None),
        3 => replaced(&mut history[place], "reason", None),
        4 => replaced(&mut history[place], "paid", Some(text(chance.pick(&["0.00", "0.01", "9.98"])))),
        5 => replaced(&mut history[place], "on", Some(text(chance.pick(&["2026-01-01", "2021-01-01T08:00"])))),
        6 => history.insert(place, history[other].clone()),
        7 => {
            let mut again = history[place].clone();
            replaced(&mut again, "by", Some(text("service")));
            history.push(again);
        }
        8 => history.swap(place, other),
        9 => drop(history.remove(place)),
        10 => {
            // Guests are of registrations.
            let with_member =
                |event: &Json| matches!(event, Json::Object(fields) if fields.iter().any(|(name, _)| name == "member"));
            let place = history.iter().position(with_member).unwrap_or(place);
            replaced(&mut history[place], "guests", Some(number(chance.pick(&[3, 11, 100]))));
        }
        11 => replaced(&mut history[place], "score", Some(number(chance.pick(&[0, 6])))),
        _ => replaced(&mut history[place], "tier", Some(text("glod"))),
    }
}
