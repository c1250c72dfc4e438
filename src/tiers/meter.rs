//! One requirement, measured as days go by. Every step is paid for once: a replay is linear in its activities.

use super::need::Leaving;
use crate::calendar::{Day, Window};
use crate::member::PurchasedLine;
use crate::regulations::{Metric, Requirement, Scope};
use crate::units::{Money, Points};

/// What an activity brings, or what a refund takes away.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Facts<'f, 'a> {
    /// Lines with their net amount and pieces.
    pub(crate) lines: &'f [(&'f PurchasedLine<'a>, Money, u32)],
    /// Whether it is an order.
    pub(crate) order: bool,
    /// The shop and the channel of an order.
    pub(crate) place: (Option<&'f str>, Option<&'f str>),
    /// Points, by wallet.
    pub(crate) points: &'f [(&'f str, Points)],
    /// What else was done.
    pub(crate) deed: Option<Deed<'f>>,
}

/// What counts for a tier and is no purchase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Deed<'a> {
    Event,
    Referral,
    Fee(Money),
    Contribution(Money),
    Invitation(&'a str),
}

/// What the facts amount to under a metric: in minor units, or a count.
pub(crate) fn amount(metric: &Metric, facts: &Facts<'_, '_>) -> i64 {
    let (shop, channel) = facts.place;
    match (metric, facts.deed) {
        (Metric::NetSpend(scope, places), _) if places.holds(shop, channel) => in_scope(scope, facts).0,
        (Metric::Orders(places), _) => i64::from(facts.order && places.holds(shop, channel)),
        (Metric::Pieces(scope, places), _) if places.holds(shop, channel) => in_scope(scope, facts).1,
        (Metric::PointsEarned { wallet }, _) => {
            let points = facts.points.iter().find(|(id, _)| id == wallet);
            points.map_or(0, |(_, points)| points.get())
        }
        (Metric::Events, Some(Deed::Event)) | (Metric::Referrals, Some(Deed::Referral)) => 1,
        (Metric::FeePaid, Some(Deed::Fee(amount))) | (Metric::Contribution, Some(Deed::Contribution(amount))) => {
            amount.minor()
        }
        (Metric::Invitation { tier }, Some(Deed::Invitation(invited))) => i64::from(tier == invited),
        _ => 0,
    }
}

/// The net amount and the pieces of the lines in a scope.
fn in_scope(scope: &Scope, facts: &Facts<'_, '_>) -> (i64, i64) {
    let (mut amount, mut count) = (0_i64, 0_i64);
    for (line, net, pieces) in facts.lines {
        if scope.holds(&line.goods()) {
            amount = amount.saturating_add(net.minor());
            count = count.saturating_add((*pieces).into());
        }
    }
    (amount, count)
}

/// A requirement with all that counts for it.
#[derive(Debug, Clone)]
pub(crate) struct Meter<'r> {
    requirement: &'r Requirement,
    joined_on: Day,
    /// What a tier's years are counted from, and the last source before it.
    tier_since: (Day, Option<usize>),
    /// By source, which is the order of the ledger, so by day.
    entries: Vec<Entry>,
    /// The first entry that is still in the window.
    first: usize,
    /// Sum of the entries from `first` on.
    sum: i64,
    /// The day as of which it stands.
    today: Day,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    source: usize,
    out_on: Option<Day>,
    amount: i64,
}

impl<'r> Meter<'r> {
    pub(super) const fn new(requirement: &'r Requirement, joined_on: Day, tier_since: Day) -> Self {
        Self {
            requirement,
            joined_on,
            tier_since: (tier_since, None),
            entries: Vec::new(),
            first: 0,
            sum: 0,
            today: joined_on,
        }
    }

    pub(crate) const fn requirement(&self) -> &'r Requirement {
        self.requirement
    }

    /// Adds what a source brings; sources and days come in their order.
    pub(super) fn add(&mut self, source: usize, day: Day, facts: &Facts<'_, '_>) {
        let window = self.requirement.window();
        if window == Window::TierYear && self.tier_since.1.is_some_and(|last| source <= last) {
            return;
        }
        let amount = amount(self.requirement.metric(), facts);
        if amount == 0 {
            return;
        }
        self.entries.push(Entry { source, out_on: self.out_on(day), amount });
        self.sum = self.sum.saturating_add(amount);
    }

    fn out_on(&self, day: Day) -> Option<Day> {
        let anchor = if self.requirement.window() == Window::TierYear { self.tier_since.0 } else { self.joined_on };
        self.requirement.window().out_on(day, anchor)
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

    /// Adds more to the latest source, which may have brought nothing that counts.
    pub(super) fn raise(&mut self, source: usize, day: Day, facts: &Facts<'_, '_>) {
        let more = amount(self.requirement.metric(), facts);
        match self.position(source).and_then(|position| self.entries.get_mut(position)) {
            Some(entry) => {
                entry.amount = entry.amount.saturating_add(more);
                self.sum = self.sum.saturating_add(more);
            }
            None => self.add(source, day, facts),
        }
    }

    /// The tier has changed: its years are counted anew, from what comes after this source.
    pub(super) fn restart(&mut self, day: Day, last: usize) {
        self.tier_since = (day, Some(last));
        if self.requirement.window() == Window::TierYear {
            self.entries.clear();
            self.first = 0;
            self.sum = 0;
        }
    }

    /// What these sources brought does not count any more.
    pub(super) fn use_up(&mut self, last: usize) {
        while let Some(entry) = self.entries.get(self.first).filter(|entry| entry.source <= last) {
            self.sum = self.sum.saturating_sub(entry.amount);
            self.first = self.first.saturating_add(1);
        }
    }

    /// Moves on to a day. Days may not go back.
    pub(super) fn move_to(&mut self, day: Day) {
        while let Some(entry) = self.entries.get(self.first).filter(|entry| is_out(entry.out_on, day)) {
            self.sum = self.sum.saturating_sub(entry.amount);
            self.first = self.first.saturating_add(1);
        }
        self.today = self.today.max(day);
    }

    /// What counts today.
    pub(super) fn now(&self) -> i64 {
        match self.requirement.metric() {
            Metric::Tenure => self.tenure(self.today),
            _ => self.sum,
        }
    }

    /// What will count on a later day, if nothing else happens.
    pub(crate) fn on(&self, day: Day) -> i64 {
        if matches!(self.requirement.metric(), Metric::Tenure) {
            return self.tenure(day);
        }
        let left = self.in_window().take_while(|entry| is_out(entry.out_on, day));
        left.fold(self.sum, |sum, entry| sum.saturating_sub(entry.amount))
    }

    /// What one source will count for on a later day.
    pub(crate) fn of_source(&self, source: usize, day: Day) -> i64 {
        let counts = self.position(source).filter(|position| *position >= self.first);
        let counts = counts.and_then(|position| self.entries.get(position));
        let counts = counts.filter(|entry| !is_out(entry.out_on, day));
        counts.map_or(0, |entry| entry.amount)
    }

    /// The first source that still counts.
    pub(super) fn first_source(&self) -> usize {
        self.entries.get(self.first).map_or(usize::MAX, |entry| entry.source)
    }

    /// The next day on which something leaves, and what; then the next, and so on.
    pub(super) fn leaving(&self) -> Vec<Leaving> {
        let mut leaving = Vec::new();
        let mut on_a_day = 0_i64;
        let mut entries = self.in_window().peekable();
        while let Some(Entry { out_on, amount, .. }) = entries.next() {
            let Some(on) = *out_on else { continue };
            on_a_day = on_a_day.saturating_add(*amount);
            if entries.peek().is_none_or(|next| next.out_on != Some(on)) {
                if on_a_day != 0 {
                    leaving.push(Leaving { on, amount: self.requirement.figure(on_a_day) });
                }
                on_a_day = 0;
            }
        }
        leaving
    }

    /// What leaves on the next day on which something does.
    pub(super) fn leaving_next(&self) -> Option<Leaving> {
        let on = self.in_window().find(|entry| entry.amount != 0)?.out_on?;
        let on_that_day = self.in_window().take_while(|entry| entry.out_on.is_some_and(|out_on| out_on <= on));
        let amount = on_that_day.fold(0, |sum: i64, entry| sum.saturating_add(entry.amount));
        Some(Leaving { on, amount: self.requirement.figure(amount) })
    }

    /// The next day on which something may leave.
    pub(super) fn next_leaving(&self) -> Option<Day> {
        self.entries.get(self.first).and_then(|entry| entry.out_on)
    }

    /// The day on which it is met by time alone.
    pub(super) fn met_by_time_on(&self) -> Option<Day> {
        if !matches!(self.requirement.metric(), Metric::Tenure) {
            return None;
        }
        let months = u32::try_from(self.requirement.need().number()).ok()?;
        Some(self.joined_on.plus_months(months))
    }

    fn tenure(&self, day: Day) -> i64 {
        self.joined_on.months_until(day).into()
    }

    fn position(&self, source: usize) -> Option<usize> {
        self.entries.binary_search_by_key(&source, |entry| entry.source).ok()
    }

    fn in_window(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().skip(self.first)
    }
}

fn is_out(out_on: Option<Day>, day: Day) -> bool {
    out_on.is_some_and(|out_on| out_on <= day)
}
