//! Where lots with points left are found: in the order in which they are spent, by when they are
//! gone, and by when they can be spent.
//!
//! - Spent first is what expires first, then what is oldest, then what came in first; what never
//!   expires comes last. What is pending is not spent.
//! - Pending points expire like the others: a lot may be gone before it could ever be spent.
//! - Each step costs the logarithm of the number of lots: where last days move with activity, they
//!   move together, so that their order stays.

use super::lot::{Entry, From};
use crate::calendar::Day;
use crate::json::in_order;
use std::collections::{BTreeMap, BTreeSet};

/// All lots of a wallet.
#[derive(Debug)]
pub(super) struct Lots<'a> {
    entries: Vec<Entry<'a>>,
    /// Those with points left.
    queues: BTreeMap<Queue, BTreeSet<Place>>,
    /// Those that can be spent from a day on that is still to come.
    waiting: BTreeSet<(Day, usize)>,
    active_on: Day,
}

/// Lots that stay in one order, whatever the member does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Queue {
    pending: bool,
    /// `None`: their last days stand. Else they move with activity, and only the day earned orders them.
    inactive_months: Option<u32>,
}

/// Last day, day earned, position.
type Place = (LastDay, Day, usize);

/// A lot's last day; `Never` comes after every day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum LastDay {
    On(Day),
    Never,
}

impl<'a> Lots<'a> {
    pub(super) const fn new(today: Day) -> Self {
        Self { entries: Vec::new(), queues: BTreeMap::new(), waiting: BTreeSet::new(), active_on: today }
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

    /// The last day on which a lot can be spent.
    pub(super) fn last_day(&self, position: usize) -> Option<Day> {
        self.get(position)?.last_day(self.active_on)
    }

    pub(super) fn add(&mut self, entry: Entry<'a>) -> usize {
        let position = self.entries.len();
        if let (From::Day(day), true) = (entry.available, entry.has_points()) {
            self.waiting.insert((day, position));
        }
        self.entries.push(entry);
        self.file(position);
        position
    }

    /// Changes a lot and puts it where it then belongs.
    pub(super) fn change<R>(&mut self, position: usize, change: impl FnOnce(&mut Entry<'a>) -> Option<R>) -> Option<R> {
        self.unfile(position);
        let changed = change(self.entries.get_mut(position)?);
        self.file(position);
        changed
    }

    /// The next lot to be spent.
    pub(super) fn next_to_spend(&mut self) -> Option<usize> {
        self.settle();
        let open = self.queues.iter().filter(|(queue, _)| !queue.pending);
        open.filter_map(|(_, lots)| self.first(lots)).min().map(|(_, _, position)| position)
    }

    /// The last day of the lot that is gone next, and its position.
    pub(super) fn next_gone(&mut self) -> Option<(Day, usize)> {
        self.settle();
        match self.queues.values().filter_map(|lots| self.first(lots)).min()? {
            (LastDay::On(day), _, position) => Some((day, position)),
            (LastDay::Never, ..) => None,
        }
    }

    /// The lot that can be spent next, from a day on that has come.
    pub(super) fn next_available(&self, today: Day) -> Option<(Day, usize)> {
        self.waiting.first().copied().filter(|(day, _)| *day <= today)
    }

    /// It can be spent from a day on.
    pub(super) fn release(&mut self, position: usize, day: Day) -> Option<()> {
        self.waiting.remove(&(day, position));
        self.change(position, |lot| {
            lot.available = From::Now(day);
            Some(())
        })
    }

    /// Those with points left that can be spent, in the order in which they are, or those pending.
    pub(super) fn in_order(&self, pending: bool) -> impl Iterator<Item = &Entry<'a>> {
        let queues = self.queues.iter().filter(|(queue, _)| queue.pending == pending);
        let places: Vec<_> =
            queues.flat_map(|(_, lots)| lots).filter_map(|(.., position)| self.place(*position)).collect();
        let sorted = in_order(places.len(), &|a, b| places.get(a).cmp(&places.get(b)));
        sorted
            .into_iter()
            .filter_map(move |place| places.get(place).copied())
            .filter_map(|(.., position)| self.get(position))
    }

    /// All there ever were.
    pub(super) fn all(&self) -> &[Entry<'a>] {
        &self.entries
    }

    /// Where the first lot of a queue stands by now.
    fn first(&self, lots: &BTreeSet<Place>) -> Option<Place> {
        self.place(lots.first()?.2)
    }

    fn place(&self, position: usize) -> Option<Place> {
        let lot = self.get(position)?;
        Some((lot.last_day(self.active_on).map_or(LastDay::Never, LastDay::On), lot.earned_on, position))
    }

    /// A lot given back for at least so long may by now last longer by the wallet's rule, if that
    /// moves with activity. It is put there once it comes first: before, it is in no one's way.
    fn settle(&mut self) {
        let standing = Queue { pending: false, inactive_months: None };
        while let Some(first) = self.queues.get(&standing).and_then(BTreeSet::first).copied() {
            if self.place(first.2) == Some(first) {
                return;
            }
            self.unfile(first.2);
            self.file(first.2);
        }
    }

    fn file(&mut self, position: usize) {
        let Some(place) = self.place(position) else { return };
        let active_on = self.active_on;
        let Some(lot) = self.entries.get_mut(position).filter(|lot| lot.has_points()) else { return };
        let queue = Queue { pending: lot.is_pending(), inactive_months: lot.inactive_months(active_on) };
        let place = if queue.inactive_months.is_some() { (LastDay::Never, place.1, position) } else { place };
        lot.filed = Some(Filed { queue, place });
        self.queues.entry(queue).or_default().insert(place);
    }

    fn unfile(&mut self, position: usize) {
        let Some(Filed { queue, place }) = self.entries.get_mut(position).and_then(|lot| lot.filed.take()) else {
            return;
        };
        if let Some(lots) = self.queues.get_mut(&queue) {
            lots.remove(&place);
            if lots.is_empty() {
                self.queues.remove(&queue);
            }
        }
    }
}

/// Where a lot is to be found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Filed {
    queue: Queue,
    place: Place,
}
