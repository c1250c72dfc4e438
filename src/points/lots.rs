//! Where lots with points left are found: in the order in which they are spent, by when they are
//! gone, and by when they can be spent.
//!
//! - Spent first is what expires first, then what is oldest, then what came in first; what never
//!   expires comes last. What is pending is not spent.
//! - Pending points expire like the others: a lot may be gone before it could ever be spent.
//! - Each step costs the logarithm of the number of lots: where last days move with activity, they
//!   move together, so that their order stays. A place that its lot has left stays in its queue until it
//!   comes first.

use super::lot::{Entry, From};
use crate::calendar::Day;
use crate::in_order::sorted;
use crate::reason::Rule;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// All lots of a wallet.
#[derive(Debug)]
pub(super) struct Lots<'a> {
    entries: Vec<Entry<'a>>,
    /// Those with points left, and places that lots have left.
    queues: Vec<(Queue, Places)>,
    /// Those that could be spent from a day on that was still to come, by that day.
    waiting: Places,
    active_on: Day,
}

/// Lots that stay in one order, whatever the member does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Queue {
    pending: bool,
    /// `None`: their last days stand. Else they move with activity, and only the day earned orders them.
    inactive_months: Option<u32>,
}

/// Last day, day earned, position.
type Place = (LastDay, Day, usize);

/// The first place on top.
type Places = BinaryHeap<Reverse<Place>>;

/// A lot's last day; `Never` comes after every day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum LastDay {
    On(Day),
    Never,
}

impl<'a> Lots<'a> {
    pub(super) const fn new(today: Day) -> Self {
        Self { entries: Vec::new(), queues: Vec::new(), waiting: BinaryHeap::new(), active_on: today }
    }

    pub(super) const fn active_on(&self) -> Day {
        self.active_on
    }

    /// The member was active: what moves with activity lasts longer.
    pub(super) fn active(&mut self, day: Day) {
        self.active_on = self.active_on.max(day);
    }

    pub(super) fn get(&self, position: usize) -> Option<&Entry<'a>> {
        self.entries.get(position)
    }

    /// The rule that decides when a lot can be spent and for how long.
    pub(super) fn rule(&self, position: usize) -> Option<&'a Rule> {
        self.get(position)?.rule(self.active_on)
    }

    /// The last day on which a lot can be spent.
    pub(super) fn last_day(&self, position: usize) -> Option<Day> {
        self.get(position)?.last_day(self.active_on)
    }

    pub(super) fn add(&mut self, entry: Entry<'a>) -> usize {
        let position = self.entries.len();
        if let (From::Day(day), true) = (entry.available, entry.has_points()) {
            self.waiting.push(Reverse((LastDay::On(day), day, position)));
        }
        self.entries.push(entry);
        self.file(position);
        position
    }

    /// Changes a lot and puts it where it then belongs.
    pub(super) fn change<R>(&mut self, position: usize, change: impl FnOnce(&mut Entry<'a>) -> Option<R>) -> Option<R> {
        let changed = change(self.entries.get_mut(position)?);
        self.file(position);
        changed
    }

    /// The next lot to be spent.
    pub(super) fn next_to_spend(&mut self) -> Option<usize> {
        self.first(|queue| !queue.pending).map(|(_, _, position)| position)
    }

    /// The last day of the lot that is gone next, and its position.
    pub(super) fn next_gone(&mut self) -> Option<(Day, usize)> {
        match self.first(|_| true)? {
            (LastDay::On(day), _, position) => Some((day, position)),
            (LastDay::Never, ..) => None,
        }
    }

    /// The lot that can be spent next, from a day on that has come.
    pub(super) fn next_available(&mut self, today: Day) -> Option<(Day, usize)> {
        while let Some(Reverse((_, day, position))) = self.waiting.peek().copied() {
            if self.get(position)?.available == From::Day(day) {
                return Some((day, position)).filter(|(day, _)| *day <= today);
            }
            self.waiting.pop();
        }
        None
    }

    /// It can be spent from a day on.
    pub(super) fn release(&mut self, position: usize, day: Day) -> Option<()> {
        self.change(position, |lot| {
            lot.available = From::Now(day);
            Some(())
        })
    }

    /// Those with points left that can be spent, in the order in which they are, or those pending.
    pub(super) fn in_order(&self, pending: bool) -> Vec<&Entry<'a>> {
        let mut places = Vec::new();
        for (position, lot) in self.entries.iter().enumerate() {
            if lot.has_points() && lot.is_pending() == pending {
                places.extend(self.place(position));
            }
        }
        sorted(&places, &Ord::cmp).into_iter().filter_map(|(.., position)| self.get(position)).collect()
    }

    /// All there ever were.
    pub(super) fn all(&self) -> &[Entry<'a>] {
        &self.entries
    }

    /// Where the first lot of some queues stands by now.
    fn first(&mut self, of: fn(Queue) -> bool) -> Option<Place> {
        for number in 0..self.queues.len() {
            self.settle(number);
        }
        let places = self.queues.iter().filter(|(queue, _)| of(*queue)).filter_map(|(_, places)| places.peek());
        places.filter_map(|Reverse((.., position))| self.place(*position)).min()
    }

    /// Has a lot come first in a queue that stands there. A lot given back for at least so long may by now
    /// last longer by the wallet's rule, if that moves with activity. It is put where it belongs once it comes
    /// first: before, it is in no one's way.
    fn settle(&mut self, number: usize) {
        while let Some((queue, Reverse(place))) =
            self.queues.get(number).and_then(|(q, places)| Some((*q, *places.peek()?)))
        {
            let filed = Some(Filed { queue, place });
            let stands = self.filing(place.2) == filed;
            let Some(lot) = self.entries.get_mut(place.2) else { return };
            let is_here = lot.filed == filed;
            if is_here && stands {
                return;
            }
            if is_here {
                lot.filed = None;
            }
            if let Some((_, places)) = self.queues.get_mut(number) {
                places.pop();
            }
            if is_here {
                self.file(place.2);
            }
        }
    }

    /// Puts a lot with points left where it belongs, if it isn't there.
    fn file(&mut self, position: usize) {
        let filing = self.filing(position);
        let Some(lot) = self.entries.get_mut(position) else { return };
        let Some(Filed { queue, place }) = filing.filter(|_| lot.filed != filing) else { return };
        lot.filed = filing;
        match self.queues.iter_mut().find(|(known, _)| *known == queue) {
            Some((_, places)) => places.push(Reverse(place)),
            None => self.queues.push((queue, BinaryHeap::from([Reverse(place)]))),
        }
    }

    /// Where a lot with points left belongs.
    fn filing(&self, position: usize) -> Option<Filed> {
        let lot = self.get(position).filter(|lot| lot.has_points())?;
        let queue = Queue { pending: lot.is_pending(), inactive_months: lot.inactive_months(self.active_on) };
        let (last_day, ..) = self.place(position)?;
        let last_day = if queue.inactive_months.is_some() { LastDay::Never } else { last_day };
        Some(Filed { queue, place: (last_day, lot.earned_on, position) })
    }

    fn place(&self, position: usize) -> Option<Place> {
        let lot = self.get(position)?;
        Some((lot.last_day(self.active_on).map_or(LastDay::Never, LastDay::On), lot.earned_on, position))
    }
}

/// Where a lot is to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Filed {
    queue: Queue,
    place: Place,
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #![expect(
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        clippy::unwrap_used,
        reason = "a test that can't go on fails, and its numbers are small"
    )]

    use super::super::lot::{Life, LotReason};
    use super::*;
    use crate::calendar::Length;
    use crate::regulations::{Expiry, Regulations, Wallet};
    use crate::units::Points;
    use proptest::prelude::*;

    const PROGRAM: &str = r#"{
        "id": "lots", "name": { "en": "Lots" }, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"],
        "versions": [{
            "id": "v1", "announcedOn": "2026-01-01", "effectiveFrom": "2026-01-01",
            "tiers": [{ "id": "basic", "name": { "en": "Basic" } }],
            "wallets": [
                { "id": "stays", "name": { "en": "Stays" }, "earn": {} },
                { "id": "days", "name": { "en": "Days" }, "earn": {}, "expiry": { "days": 40 } },
                { "id": "short", "name": { "en": "Short" }, "earn": {}, "expiry": { "inactiveMonths": 1 } },
                { "id": "long", "name": { "en": "Long" }, "earn": {}, "expiry": { "inactiveMonths": 3 } }
            ]
        }]
    }"#;

    /// What may happen to lots, in days from now and positions that count round.
    #[derive(Debug, Clone, Copy)]
    enum Step {
        Add { wallet: usize, lasts: Option<u32>, available: Option<u32>, points: i64 },
        Spend(i64),
        Change { position: usize, points: i64 },
        Complete(usize),
        Wait(u32),
        Active,
    }

    fn step() -> impl Strategy<Value = Step> {
        let add = (0_usize..6, prop::option::of(0_u32..150), prop::option::of(0_u32..40), 1_i64..=50);
        prop_oneof![
            4 => add.prop_map(|(wallet, lasts, available, points)| Step::Add { wallet, lasts, available, points }),
            3 => (1_i64..=90).prop_map(Step::Spend),
            3 => (any::<usize>(), 0_i64..=50).prop_map(|(position, points)| Step::Change { position, points }),
            1 => any::<usize>().prop_map(Step::Complete),
            3 => (1_u32..50).prop_map(Step::Wait),
            2 => Just(Step::Active),
        ]
    }

    fn entry<'a>(wallets: &'a [Wallet], today: Day, step: (usize, Option<u32>, Option<u32>, i64)) -> Entry<'a> {
        let (wallet, lasts, available, points) = step;
        let least = lasts.map(|days| today.plus_days(days));
        let life = match (wallets.get(wallet), least) {
            (Some(wallet), Some(least)) => {
                let moving = Some(wallet).filter(|wallet| matches!(wallet.expiry(), Expiry::Inactive(_)));
                Life::GivenBack { least, length: Length::Days(1), on: today, by: wallet.rule(), moving }
            }
            (Some(wallet), None) => Life::Rule(wallet),
            (None, last) => Life::Opening(last),
        };
        let available = match available {
            None => From::Now(today),
            Some(0) => From::Completion,
            Some(days) => From::Day(today.plus_days(days)),
        };
        let points = Points::new(points).unwrap();
        Entry {
            activity: None,
            earned_on: today,
            available,
            life,
            points,
            left: points,
            expired: Points::ZERO,
            reason: LotReason::Adjustment,
            purchase: None,
            listed: false,
            filed: None,
        }
    }

    /// The first by last day, day earned and position, found by a look at all there ever were.
    fn first(lots: &Lots<'_>, of: impl Fn(&Entry<'_>) -> bool) -> Option<(Option<Day>, usize)> {
        let with_points = lots.entries.iter().enumerate().filter(|(_, lot)| lot.left > Points::ZERO && of(lot));
        let keys = with_points.map(|(position, lot)| {
            let last = lot.last_day(lots.active_on);
            (last.is_none(), last, lot.earned_on, position)
        });
        keys.min().map(|(_, last, _, position)| (last, position))
    }

    fn leave(lots: &mut Lots<'_>, position: usize, points: Points) {
        let kept = lots.change(position, |lot| {
            lot.left = points;
            Some(())
        });
        kept.unwrap();
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn what_the_queues_find_is_what_a_look_at_all_lots_finds(steps in prop::collection::vec(step(), 1..80)) {
            let regulations = Regulations::from_json(PROGRAM.as_bytes()).into_result().unwrap();
            let wallets = regulations.versions()[0].wallets();
            let mut today = Day::parse("2026-01-01").unwrap();
            let mut lots = Lots::new(today);
            for step in steps {
                let count = lots.entries.len();
                match step {
                    Step::Add { wallet, lasts, available, points } => {
                        lots.add(entry(wallets, today, (wallet, lasts, available, points)));
                    }
                    Step::Spend(points) => {
                        let mut wanted = Points::new(points).unwrap();
                        while let Some(position) = lots.next_to_spend().filter(|_| wanted > Points::ZERO) {
                            prop_assert_eq!(Some(position), first(&lots, |lot| !lot.is_pending()).map(|(_, first)| first));
                            let left = lots.get(position).unwrap().left;
                            let taken = left.at_most(wanted);
                            wanted = wanted.minus(taken).unwrap();
                            leave(&mut lots, position, left.minus(taken).unwrap());
                        }
                    }
                    Step::Change { position, points } if count > 0 => {
                        leave(&mut lots, position % count, Points::new(points).unwrap());
                    }
                    Step::Complete(position) if count > 0 => {
                        let position = position % count;
                        if lots.get(position).unwrap().available == From::Completion {
                            lots.release(position, today).unwrap();
                        }
                    }
                    Step::Change { .. } | Step::Complete(_) => {}
                    Step::Wait(days) => today = today.plus_days(days),
                    Step::Active => lots.active(today),
                }
                while let Some((day, position)) = lots.next_available(today) {
                    let waiting = lots.entries.iter().enumerate().filter_map(|(position, lot)| match lot.available {
                        From::Day(day) => Some((day, position)),
                        _ => None,
                    });
                    prop_assert_eq!(Some((day, position)), waiting.min());
                    lots.release(position, day).unwrap();
                }
                prop_assert!(lots.entries.iter().all(|lot| !matches!(lot.available, From::Day(day) if day <= today)));
                loop {
                    let gone = first(&lots, |_| true).and_then(|(last, position)| Some((last?, position)));
                    prop_assert_eq!(lots.next_gone(), gone);
                    let Some((_, position)) = gone.filter(|(last, _)| *last < today) else { break };
                    leave(&mut lots, position, Points::ZERO);
                }
                prop_assert_eq!(lots.next_to_spend(), first(&lots, |lot| !lot.is_pending()).map(|(_, first)| first));
            }
        }
    }
}
