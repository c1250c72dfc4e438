//! One requirement, measured as days go by. Every step is paid for once: a replay is linear in its activities.

use crate::calendar::Day;
use crate::member::PurchasedLine;
use crate::regulations::{Metric, Requirement};
use crate::units::{Money, Points};
use rust_decimal::Decimal;

/// What an activity brings, or what a refund takes away.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'f, 'a> {
    /// Lines with their net amount.
    pub(crate) lines: &'f [(&'f PurchasedLine<'a>, Money)],
    /// Whether it is an order.
    pub(crate) order: bool,
    /// Points, by wallet.
    pub(crate) points: &'f [(&'f str, Points)],
}

/// What the facts amount to under a metric.
pub(crate) fn amount(metric: &Metric, facts: &Facts<'_, '_>) -> Decimal {
    match metric {
        Metric::NetSpend(scope) => facts
            .lines
            .iter()
            .filter(|(line, _)| scope.holds(&line.goods()))
            .fold(Decimal::ZERO, |sum, (_, net)| sum.saturating_add(net.amount())),
        Metric::Orders => Decimal::from(u8::from(facts.order)),
        Metric::PointsEarned { wallet } => {
            let points = facts.points.iter().find(|(id, _)| id == wallet);
            points.map_or(Decimal::ZERO, |(_, points)| Decimal::from(points.get()))
        }
    }
}

/// A requirement with all that counts for it.
#[derive(Debug)]
pub(crate) struct Meter<'r> {
    requirement: &'r Requirement,
    /// By source, which is the order of the ledger, so by day.
    entries: Vec<Entry>,
    /// The first entry that is still in the window.
    first: usize,
    /// Sum of the entries from `first` on.
    sum: Decimal,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    source: usize,
    out_on: Option<Day>,
    amount: Decimal,
}

impl<'r> Meter<'r> {
    pub(super) const fn new(requirement: &'r Requirement) -> Self {
        Self { requirement, entries: Vec::new(), first: 0, sum: Decimal::ZERO }
    }

    pub(crate) const fn requirement(&self) -> &'r Requirement {
        self.requirement
    }

    /// Adds what a source brings; sources and days come in their order.
    pub(super) fn add(&mut self, source: usize, day: Day, facts: &Facts<'_, '_>) {
        let amount = amount(self.requirement.metric(), facts);
        self.entries.push(Entry { source, out_on: self.requirement.window().out_on(day), amount });
        self.sum = self.sum.saturating_add(amount);
    }

    /// Takes away what a refund takes from a source.
    pub(super) fn lower(&mut self, source: usize, facts: &Facts<'_, '_>) {
        let lost = amount(self.requirement.metric(), facts);
        let Some(position) = self.position(source) else { return };
        if let Some(entry) = self.entries.get_mut(position) {
            entry.amount = entry.amount.saturating_sub(lost);
            if position >= self.first {
                self.sum = self.sum.saturating_sub(lost);
            }
        }
    }

    /// What counts on a day. Days may not go back.
    pub(crate) fn have(&mut self, day: Day) -> Decimal {
        while let Some(entry) = self.leaving(day) {
            self.drop_first(entry);
        }
        self.sum
    }

    pub(crate) fn is_met(&mut self, day: Day) -> bool {
        self.have(day) >= self.requirement.need().decimal()
    }

    /// The first day, from `from` to `to`, on which it is not met, if nothing else happens.
    pub(crate) fn first_unmet(&mut self, from: Day, to: Day) -> Option<Day> {
        if !self.is_met(from) {
            return Some(from);
        }
        while let Some(entry) = self.leaving(to) {
            self.drop_first(entry);
            if self.sum < self.requirement.need().decimal() {
                return entry.out_on;
            }
        }
        None
    }

    /// What will count on a later day, if nothing else happens.
    pub(crate) fn will_have(&self, day: Day) -> Decimal {
        let left = self.in_window().take_while(|entry| entry.out_on.is_some_and(|out| out <= day));
        left.fold(self.sum, |sum, entry| sum.saturating_sub(entry.amount))
    }

    /// The first day on which it will not be met, if nothing else happens.
    pub(crate) fn will_be_unmet_on(&self) -> Option<Day> {
        let need = self.requirement.need().decimal();
        let mut sum = self.sum;
        self.in_window().find_map(|entry| {
            sum = sum.saturating_sub(entry.amount);
            entry.out_on.filter(|_| sum < need)
        })
    }

    /// What one source counts for on a day at or after the last one asked about.
    pub(crate) fn of_source(&self, source: usize, day: Day) -> Decimal {
        let counts = self.position(source).filter(|position| *position >= self.first);
        let counts = counts.and_then(|position| self.entries.get(position));
        let counts = counts.filter(|entry| entry.out_on.is_none_or(|out| day < out));
        counts.map_or(Decimal::ZERO, |entry| entry.amount)
    }

    /// The first source that still counts.
    pub(crate) fn first_source(&self) -> usize {
        self.entries.get(self.first).map_or(usize::MAX, |entry| entry.source)
    }

    fn position(&self, source: usize) -> Option<usize> {
        self.entries.binary_search_by_key(&source, |entry| entry.source).ok()
    }

    fn in_window(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().skip(self.first)
    }

    fn leaving(&self, day: Day) -> Option<Entry> {
        self.entries.get(self.first).filter(|entry| entry.out_on.is_some_and(|out| out <= day)).copied()
    }

    fn drop_first(&mut self, entry: Entry) {
        self.sum = self.sum.saturating_sub(entry.amount);
        self.first = self.first.saturating_add(1);
    }
}
