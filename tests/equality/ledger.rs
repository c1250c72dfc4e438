//! The ledger: what a member did, day by day, of every kind there is.

use crate::cart::some_of;
use crate::chance::Chance;
use crate::goods::{article, cents, money};
use crate::json::{Json, number, object, raw, text};
use crate::meta::sometimes_with_meta;
use crate::programs::{Program, date, moment};

/// A ledger while it is written, in the order of time.
pub(crate) struct Ledger<'p> {
    program: &'p Program,
    /// What a purchase costs, about.
    wealth: i64,
    pub(crate) activities: Vec<Json>,
    pub(crate) purchases: Vec<Bought>,
    pub(crate) redemptions: Vec<Redeemed>,
    /// The day of the last activity.
    pub(crate) last_day: i64,
    /// Points of the first wallet that the member has at least, as long as none expired.
    points: i64,
}

/// A purchase, and what is left of it in the end.
#[derive(Debug)]
pub(crate) struct Bought {
    pub(crate) id: String,
    pub(crate) on: Json,
    pub(crate) lines: Vec<BoughtLine>,
}

#[derive(Debug)]
pub(crate) struct BoughtLine {
    /// What it is about.
    pub(crate) article: Json,
    pub(crate) quantity: i64,
    pub(crate) paid: i64,
    /// What was not paid back of it,
    pub(crate) cents: i64,
    /// and not given back.
    pub(crate) pieces: i64,
}

/// What is left of a redemption.
#[derive(Debug)]
pub(crate) struct Redeemed {
    pub(crate) id: String,
    points: i64,
}

impl<'p> Ledger<'p> {
    pub(crate) fn fill(program: &'p Program, since: i64, held_to: Option<i64>, chance: &mut Chance) -> Self {
        let mut ledger = Self {
            program,
            wealth: chance.pick(&[3_000, 20_000, 90_000, 400_000]),
            activities: Vec::new(),
            purchases: Vec::new(),
            redemptions: Vec::new(),
            last_day: since,
            points: program.registration,
        };
        for (index, (day, minute)) in times(since, held_to, chance).into_iter().enumerate() {
            let id = match chance.below(20) {
                0 => format!("订单-{index}"),
                1 => format!("#{index} 🧾"),
                _ => format!("S{index:04}-{}", 1_000 + chance.below(9_000)),
            };
            let (name, what) = ledger.happens(&id, day, minute, chance);
            ledger.note(&id, day, minute, name, what, chance);
            ledger.last_day = day;
        }
        ledger
    }

    fn note(&mut self, id: &str, day: i64, minute: i64, name: &str, what: Json, chance: &mut Chance) {
        let activity = object([("id", text(id)), ("on", moment(day, minute))]).with(name, what);
        self.activities.push(sometimes_with_meta(activity, 6, chance));
    }

    fn happens(&mut self, id: &str, day: i64, minute: i64, chance: &mut Chance) -> (&'static str, Json) {
        if chance.percent(self.program.deeds) {
            return self.deed(day, chance);
        }
        match chance.below(100) {
            0..20 if !self.purchases.is_empty() => ("refund", self.refund(chance)),
            20..33 => match self.redemption(id, day, minute, chance) {
                Some(redemption) => ("redemption", redemption),
                None => ("purchase", self.purchase(id, moment(day, minute), chance)),
            },
            _ => ("purchase", self.purchase(id, moment(day, minute), chance)),
        }
    }

    fn deed(&mut self, day: i64, chance: &mut Chance) -> (&'static str, Json) {
        match chance.below(100) {
            0..14 if !self.purchases.is_empty() => {
                let of = &self.purchases[chance.below(self.purchases.len())].id;
                ("completion", object([("of", text(of.as_str()))]))
            }
            14..45 if !self.redemptions.is_empty() => ("giveBack", self.give_back(chance)),
            45..52 => ("fee", self.fee(day, chance)),
            52..59 => ("contribution", object([("amount", money(cents(200_000, chance), chance))])),
            59..64 => ("invitation", object([("tier", self.program.tier(chance))])),
            64..71 => ("grant", self.grant(day, chance)),
            71..80 => ("adjustment", self.adjustment(chance)),
            _ => {
                let kinds = ["activation", "event", "event", "referral", "referral", "referred", "feedback", "profile"];
                ("action", object([("kind", text(chance.pick(&kinds)))]))
            }
        }
    }

    fn purchase(&mut self, id: &str, on: Json, chance: &mut Chance) -> Json {
        let count = if chance.percent(55) { 1 } else { chance.between(2, 5) };
        let mut bought = Bought { id: id.to_owned(), on, lines: Vec::new() };
        let lines = (0..count).map(|_| {
            let (line, earns_nothing, _) = article(chance);
            let quantity = chance.between(1, 4);
            let paid = cents(self.wealth, chance);
            bought.lines.push(BoughtLine { article: line.clone(), quantity, paid, cents: paid, pieces: quantity });
            let mut line = line.with("quantity", number(quantity)).with("paid", money(paid, chance));
            let by_value = if chance.percent(12) { chance.between(0, paid) } else { 0 };
            if by_value > 0 {
                line = line.with("paidByValue", money(by_value, chance));
            }
            if chance.percent(15) {
                line = line.with("tax", money(paid * 13 / 113, chance));
            }
            if !earns_nothing {
                self.points += (self.program.earns)(paid - by_value) / 2;
            }
            sometimes_with_meta(line, 3, chance)
        });
        let mut purchase = object([("lines", Json::List(lines.collect()))]);
        if chance.percent(40) {
            purchase = purchase.with("shop", text(chance.pick(&["lakeside", "old-street", "湖滨店"])));
        }
        if chance.percent(40) {
            purchase = purchase.with("channel", text(chance.pick(&["shop", "online"])));
        }
        if chance.percent(15) {
            purchase = purchase.with("shipping", money(chance.between(0, 3_000), chance));
        }
        match chance.below(100) {
            0..15 => {
                purchase =
                    purchase.with("offers", some_of(&self.program.offers[..self.program.offers.len().min(7)], chance))
            }
            15 => purchase = purchase.with("offers", raw("null")),
            _ => {}
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
        for (index, BoughtLine { cents, pieces, .. }) in bought.lines.iter_mut().enumerate() {
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

    /// Points that are there, or that the desk adds at the same moment; nothing where there are none.
    fn redemption(&mut self, id: &str, day: i64, minute: i64, chance: &mut Chance) -> Option<Json> {
        let by_hand = chance.percent(40);
        let (wallet, points) = if by_hand {
            let (wallet, points) = (self.program.wallet(chance), chance.between(1, 3_000));
            let added = object([("wallet", text(wallet)), ("add", number(points))]);
            self.note(&format!("{id}+"), day, minute, "adjustment", added, chance);
            (wallet, if chance.percent(30) { points } else { chance.between(1, points) })
        } else if self.points > 1 {
            (self.program.wallets[0], chance.between(0, self.points / 2))
        } else {
            return None;
        };
        if !by_hand {
            self.points -= points;
        }
        self.redemptions.push(Redeemed { id: id.to_owned(), points });
        let redemption = object([("wallet", text(wallet)), ("points", number(points))]);
        Some(match chance.below(10) {
            0..6 if !self.program.redemptions.is_empty() => {
                let redemption = redemption.with("item", text(chance.pick(self.program.redemptions)));
                if chance.percent(20) { redemption.with("quantity", number(chance.between(1, 3))) } else { redemption }
            }
            6 | 7 => redemption.with("item", text(chance.pick(&["tea-sample", "茶样一份"]))),
            _ => redemption,
        })
    }

    /// Of a redemption, what is left of it or a part.
    fn give_back(&mut self, chance: &mut Chance) -> Json {
        let which = chance.below(self.redemptions.len());
        let redeemed = &mut self.redemptions[which];
        let give_back = object([("of", text(redeemed.id.as_str()))]);
        if chance.percent(50) {
            redeemed.points = 0;
            return give_back;
        }
        let points = chance.between(0, redeemed.points);
        redeemed.points -= points;
        give_back.with("points", number(points))
    }

    /// At times of a tier, which is then held through a day.
    fn fee(&self, day: i64, chance: &mut Chance) -> Json {
        let fee = object([("amount", money(cents(20_000, chance), chance))]);
        if chance.percent(40) {
            return fee;
        }
        fee.with("tier", self.program.tier(chance)).with("to", text(date(day + chance.between(0, 500))))
    }

    fn grant(&self, day: i64, chance: &mut Chance) -> Json {
        let to = day + if chance.percent(15) { 0 } else { chance.between(1, 300) };
        let kind = chance.pick(&["trial", "status_match", "decision"]);
        object([("tier", self.program.tier(chance)), ("to", text(date(to))), ("as", text(kind))])
    }

    /// What is taken is less than what is there, as far as that is known.
    fn adjustment(&mut self, chance: &mut Chance) -> Json {
        let adjustment = if self.points > 10 && chance.percent(40) {
            let taken = chance.between(0, self.points / 10);
            self.points -= taken;
            object([("wallet", text(self.program.wallets[0])), ("take", number(taken))])
        } else {
            let added = chance.pick(&[0, 1, 50, 300, 2_000, 12_345]);
            object([("wallet", text(self.program.wallet(chance))), ("add", number(added))])
        };
        match chance.below(10) {
            0 => adjustment.with("note", raw("null")),
            1..5 => adjustment.with("note", text(chance.pick(&["for the delay", "补登积分"]))),
            _ => adjustment,
        }
    }
}

/// What was used of benefits, now and then at an event, or of more than there is.
pub(crate) fn uses(program: &Program, (since, last_day): (i64, i64), chance: &mut Chance) -> Vec<Json> {
    let count = if chance.percent(45) { 0 } else { chance.between(1, 6) };
    let used = (0..count).map(|index| {
        let mut used = object([("benefit", text(chance.pick(program.services)))]);
        match chance.below(10) {
            0..3 => used = used.with("quantity", number(chance.between(1, 4))),
            3 => used = used.with("quantity", raw("null")),
            _ => {}
        }
        match chance.below(10) {
            0..5 => used = used.with("event", text(chance.pick(&["spring", "spring", "品茗会"]))),
            5 => used = used.with("event", raw("null")),
            _ => {}
        }
        let on = moment(chance.between(since, last_day + 400), chance.between(0, 1_439));
        let id = text(format!("U{index}-{}", chance.below(9_000)));
        sometimes_with_meta(object([("id", id), ("on", on), ("use", used)]), 6, chance)
    });
    used.collect()
}

/// Days and minutes, in order.
fn times(since: i64, held_to: Option<i64>, chance: &mut Chance) -> Vec<(i64, i64)> {
    if let Some(last) = held_to.filter(|_| chance.percent(35)) {
        // Who comes right after the hold has what keeps the tier in the time of grace.
        let visits = chance.between(1, 9);
        return (1..=visits).map(|visit| (last + visit, 60 * visit)).collect();
    }
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
    times
}
