//! A wallet as days go by: lots come in, become available, are spent in their order, expire, and are
//! taken back.
//!
//! Always: earned = spendable + pending + spent + expired + taken back − debt.

use super::journal::{Journal, Movement};
use super::lot::{Entry, Expiring, From, Life, Lot, LotReason};
use crate::calendar::{Day, Period};
use crate::regulations::{Available, Caps, TakeBack, Wallet};
use crate::units::Points;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A wallet's lots and sums.
#[derive(Debug)]
pub(crate) struct WalletLedger<'a> {
    wallet: &'a str,
    lots: Vec<Entry<'a>>,
    /// The lot of a purchase, by source.
    of_purchase: BTreeMap<usize, usize>,
    /// Lots with points left that can be spent, in the order in which they are spent: what expires
    /// first, then what is oldest; what never expires comes last.
    open: BTreeSet<Place>,
    /// Lots with points left whose last day moves with activity, in the same order.
    moving: BTreeSet<Place>,
    /// Lots that are still to become available, by that day.
    waiting: BTreeSet<(Day, usize)>,
    /// Lots with points left that may expire before they are available.
    pending_lots: BTreeSet<Place>,
    /// What each redemption took from which lots, by source.
    drawn: BTreeMap<usize, Vec<(usize, Points)>>,
    /// What purchases earned in the day, month and year that began on these days.
    under_caps: [(Day, Points); 3],
    active_on: Day,
    sums: Sums,
    journal: Journal<'a>,
}

/// Last day, day earned, position.
type Place = (LastDay, Day, usize);

/// A lot's last day; `Never` comes after every day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum LastDay {
    On(Day),
    Never,
}

/// What a wallet comes to. Always: earned = spendable + pending + spent + expired + taken back − debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sums {
    earned: Points,
    spendable: Points,
    pending: Points,
    spent: Points,
    expired: Points,
    taken_back: Points,
    debt: Points,
}

/// More points were asked for than can be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotEnough {
    pub(crate) spendable: Points,
}

/// What comes in.
#[derive(Debug)]
pub(crate) struct Income<'a> {
    pub(crate) source: usize,
    pub(crate) activity: Option<&'a str>,
    pub(crate) earned_on: Day,
    pub(crate) points: Points,
    pub(crate) life: Life<'a>,
    pub(crate) reason: LotReason<'a>,
}

impl<'a> WalletLedger<'a> {
    /// A wallet without points. A journal is kept only for those who ask for it.
    pub(crate) fn new(wallet: &'a str, today: Day, with_journal: bool) -> Self {
        Self {
            wallet,
            lots: Vec::new(),
            of_purchase: BTreeMap::new(),
            open: BTreeSet::new(),
            moving: BTreeSet::new(),
            waiting: BTreeSet::new(),
            pending_lots: BTreeSet::new(),
            drawn: BTreeMap::new(),
            under_caps: [(today, Points::ZERO); 3],
            active_on: today,
            sums: Sums::default(),
            journal: Journal::new(with_journal),
        }
    }

    pub(crate) const fn wallet(&self) -> &'a str {
        self.wallet
    }

    /// What can be spent.
    pub(crate) const fn spendable(&self) -> Points {
        self.sums.spendable
    }

    /// What cannot be spent yet.
    pub(crate) const fn pending(&self) -> Points {
        self.sums.pending
    }

    /// Whether anything of a redemption was not given back.
    pub(crate) fn is_spent(&self, source: usize) -> bool {
        self.drawn.get(&source).is_some_and(|drawn| !drawn.is_empty())
    }

    /// The most that a purchase of a day can earn under the caps; `None`: no cap.
    pub(crate) fn room(&self, caps: Caps, day: Day) -> Option<Points> {
        let periods = caps.periods.iter().zip(&self.under_caps).zip(CAP_PERIODS);
        let periods = periods.filter_map(|((cap, (since, earned)), period)| {
            let earned = if *since == first_day(period, day) { *earned } else { Points::ZERO };
            Some(cap.as_ref()?.minus(earned)?.max(Points::ZERO))
        });
        caps.purchase.into_iter().chain(periods).min()
    }

    /// Points of a purchase come in, under the wallet's rule for when they can be spent.
    pub(crate) fn earn_by_purchase(&mut self, income: Income<'a>, wallet: &Wallet) -> Option<()> {
        let (day, points) = (income.earned_on, income.points);
        for ((since, earned), period) in self.under_caps.iter_mut().zip(CAP_PERIODS) {
            let first = first_day(period, day);
            if *since != first {
                (*since, *earned) = (first, Points::ZERO);
            }
            *earned = earned.plus(points)?;
        }
        self.of_purchase.insert(income.source, self.lots.len());
        let available = match wallet.available() {
            Available::AtOnce => From::Now(day),
            Available::After(length) if length.after(day) <= day => From::Now(day),
            Available::After(length) => From::Day(length.after(day)),
            Available::OnCompletion => From::Completion,
        };
        self.take_in(income, available)
    }

    /// Points come in that can be spent at once.
    pub(crate) fn earn(&mut self, income: Income<'a>) -> Option<()> {
        let available = From::Now(income.earned_on);
        self.take_in(income, available)
    }

    /// A lot comes in; it pays a debt first. `None` beyond what can be counted.
    fn take_in(&mut self, income: Income<'a>, available: From) -> Option<()> {
        let Income { activity, earned_on, points, life, reason, .. } = income;
        let sums = &mut self.sums;
        sums.earned = sums.earned.plus(points)?;
        let paid = points.at_most(sums.debt);
        sums.debt = sums.debt.minus(paid)?;
        let left = points.minus(paid)?;
        let lot = Entry { activity, earned_on, available, life, points, left, expired: Points::ZERO, reason };
        let balance = if lot.is_pending() { Points::ZERO } else { left };
        if lot.is_pending() {
            sums.pending = sums.pending.plus(left)?;
        } else {
            sums.spendable = sums.spendable.plus(left)?;
        }
        if points > Points::ZERO && self.journal.is_kept() {
            let movement = Movement { on: earned_on, points: balance, activity, reason: lot.reason() };
            self.journal.write(movement, self.sums.spendable);
        }
        self.lots.push(lot);
        let position = self.lots.len().saturating_sub(1);
        self.file(position);
        if let (From::Day(day), true) = (available, left > Points::ZERO) {
            self.waiting.insert((day, position));
        }
        Some(())
    }

    /// The order of a purchase was completed: what waits for it can be spent from today.
    pub(crate) fn complete(&mut self, source: usize, today: Day) -> Option<()> {
        let Some(position) = self.of_purchase.get(&source).copied() else { return Some(()) };
        if self.lots.get(position)?.available == From::Completion {
            self.release(position, today)?;
        }
        Some(())
    }

    /// The day begins: what could be spent through yesterday is gone, what has cooled off can be spent.
    pub(crate) fn begin(&mut self, day: Day) -> Option<()> {
        loop {
            let due = self.waiting.first().copied().filter(|(due, _)| *due <= day);
            let gone = self.next_gone().filter(|(last, _)| *last < day);
            match (due, gone) {
                // On the same day points become available before others are gone, by a day that ends.
                (Some((due, position)), gone) if gone.is_none_or(|(last, _)| due <= last) => {
                    self.waiting.pop_first();
                    self.release(position, due)?;
                }
                (_, Some((last, position))) => self.expire(position, last.next())?,
                (_, None) => return Some(()),
            }
        }
    }

    /// The last day of the lot that is gone next, and its position.
    fn next_gone(&self) -> Option<(Day, usize)> {
        let first = |lots: &BTreeSet<Place>| {
            let (last, _, position) = lots.first()?;
            let last = match last {
                LastDay::On(day) => Some(*day),
                LastDay::Never => None,
            };
            Some((last?, *position))
        };
        let moving = self.moving.first().and_then(|(_, _, position)| {
            Some((self.lots.get(*position)?.last_day(self.active_on)?, *position))
        });
        [first(&self.open), first(&self.pending_lots), moving].into_iter().flatten().min()
    }

    fn release(&mut self, position: usize, day: Day) -> Option<()> {
        self.unfile(position);
        let lot = self.lots.get_mut(position)?;
        lot.available = From::Now(day);
        let points = lot.left;
        let movement =
            Movement { on: day, points, activity: lot.activity, reason: super::journal::available(points) };
        self.sums.pending = self.sums.pending.minus(points)?;
        self.sums.spendable = self.sums.spendable.plus(points)?;
        self.file(position);
        if points > Points::ZERO {
            self.journal.write(movement, self.sums.spendable);
        }
        Some(())
    }

    fn expire(&mut self, position: usize, day: Day) -> Option<()> {
        self.unfile(position);
        let lot = self.lots.get_mut(position)?;
        let points = lot.left;
        lot.expired = points;
        lot.left = Points::ZERO;
        let sums = &mut self.sums;
        sums.expired = sums.expired.plus(points)?;
        let pending = lot.is_pending();
        if pending {
            sums.pending = sums.pending.minus(points)?;
        } else {
            sums.spendable = sums.spendable.minus(points)?;
        }
        let lost = if pending { Points::ZERO } else { Points::ZERO.minus(points)? };
        let movement =
            Movement { on: day, points: lost, activity: lot.activity, reason: super::journal::expired(points) };
        self.journal.write(movement, self.sums.spendable);
        Some(())
    }

    /// The member was active: what moves with activity lasts longer.
    pub(crate) fn active(&mut self, day: Day) {
        self.active_on = self.active_on.max(day);
    }

    /// Spends points in the order of the lots.
    pub(crate) fn spend(
        &mut self,
        source: usize,
        day: Day,
        points: Points,
        item: Option<&'a str>,
        activity: &'a str,
    ) -> Result<(), NotEnough> {
        let not_enough = NotEnough { spendable: self.sums.spendable };
        if points > self.sums.spendable {
            return Err(not_enough);
        }
        let drawn = self.draw(points).ok_or(not_enough)?;
        self.drawn.insert(source, drawn);
        self.sums.spent = self.sums.spent.plus(points).ok_or(not_enough)?;
        let lost = Points::ZERO.minus(points).ok_or(not_enough)?;
        let reason = super::journal::spent(item, points);
        self.journal.write(Movement { on: day, points: lost, activity: Some(activity), reason }, self.sums.spendable);
        Ok(())
    }

    /// Points of a redemption come back, with their lots' old last day, at least the wallet's minimum
    /// life: what was taken last comes back first. What would be gone by now is gone at once.
    pub(crate) fn give_back(
        &mut self,
        source: usize,
        day: Day,
        points: Points,
        wallet: Option<&Wallet>,
        (activity, redemption): (&'a str, &'a str),
    ) -> Option<()> {
        let mut wanted = points;
        let mut drawn = self.drawn.remove(&source).unwrap_or_default();
        while wanted > Points::ZERO {
            let (position, taken) = drawn.pop()?;
            let back = taken.at_most(wanted);
            wanted = wanted.minus(back)?;
            if taken > back {
                drawn.push((position, taken.minus(back)?));
            }
            self.put_back(position, day, back, wallet, (activity, redemption))?;
        }
        self.drawn.insert(source, drawn);
        Some(())
    }

    fn put_back(
        &mut self,
        position: usize,
        day: Day,
        points: Points,
        wallet: Option<&Wallet>,
        (activity, redemption): (&'a str, &'a str),
    ) -> Option<()> {
        self.sums.spent = self.sums.spent.minus(points)?;
        self.sums.spendable = self.sums.spendable.plus(points)?;
        let reason = LotReason::GivenBack(redemption);
        let lot = self.lots.get(position)?;
        let old = lot.last_day(self.active_on);
        let least = wallet.and_then(Wallet::minimum_life).map(|length| (length, length.after(day)));
        let life = match (old, least) {
            (Some(old), Some((length, least))) if least > old => Life::GivenBack(least, length, day),
            _ => lot.life,
        };
        let back = Entry {
            activity: Some(activity),
            earned_on: lot.earned_on,
            available: From::Now(day),
            life,
            points,
            left: points,
            expired: Points::ZERO,
            reason,
        };
        if self.journal.is_kept() {
            let movement = Movement { on: day, points, activity: Some(activity), reason: back.reason() };
            self.journal.write(movement, self.sums.spendable);
        }
        self.lots.push(back);
        self.file(self.lots.len().saturating_sub(1));
        Some(())
    }

    /// Takes points away by hand.
    pub(crate) fn take_away(&mut self, day: Day, points: Points, activity: &'a str) -> Result<(), NotEnough> {
        let not_enough = NotEnough { spendable: self.sums.spendable };
        if points > self.sums.spendable {
            return Err(not_enough);
        }
        self.draw(points).ok_or(not_enough)?;
        self.sums.taken_back = self.sums.taken_back.plus(points).ok_or(not_enough)?;
        let lost = Points::ZERO.minus(points).ok_or(not_enough)?;
        let movement =
            Movement { on: day, points: lost, activity: Some(activity), reason: super::journal::adjusted(lost) };
        self.journal.write(movement, self.sums.spendable);
        Ok(())
    }

    /// Takes back what a purchase had earned: from its own lot first, of which what has expired
    /// counts as taken; then from the others in their order; what is gone is a debt, or let go.
    pub(crate) fn take_back(
        &mut self,
        (source, purchase): (usize, &'a str),
        (day, activity): (Day, &'a str),
        points: Points,
        policy: TakeBack,
    ) -> Option<()> {
        let before = self.sums.spendable;
        let mut wanted = points;
        if let Some(position) = self.of_purchase.get(&source).copied() {
            self.unfile(position);
            let lot = self.lots.get_mut(position)?;
            let gone = lot.expired.at_most(wanted);
            lot.expired = lot.expired.minus(gone)?;
            wanted = wanted.minus(gone)?;
            let own = lot.left.at_most(wanted);
            lot.left = lot.left.minus(own)?;
            let sums = &mut self.sums;
            if lot.is_pending() {
                sums.pending = sums.pending.minus(own)?;
            } else {
                sums.spendable = sums.spendable.minus(own)?;
            }
            sums.taken_back = sums.taken_back.plus(own)?;
            wanted = wanted.minus(own)?;
            self.file(position);
        }
        if policy == TakeBack::Forgiven {
            wanted = Points::ZERO;
        }
        let others = self.sums.spendable.at_most(wanted);
        self.draw(others)?;
        let debt = if policy == TakeBack::Debt { wanted.minus(others)? } else { Points::ZERO };
        let sums = &mut self.sums;
        sums.debt = sums.debt.plus(debt)?;
        sums.taken_back = sums.taken_back.plus(others)?.plus(debt)?;
        let lost = self.sums.spendable.minus(before)?;
        if points > Points::ZERO {
            let reason = super::journal::taken_back(purchase, points);
            self.journal.write(Movement { on: day, points: lost, activity: Some(activity), reason }, self.sums.spendable);
        }
        Some(())
    }

    /// Takes points from the open lots in their order; there are enough.
    fn draw(&mut self, points: Points) -> Option<Vec<(usize, Points)>> {
        let mut wanted = points;
        let mut drawn = Vec::new();
        while wanted > Points::ZERO {
            let position = self.next_to_spend()?;
            self.unfile(position);
            let lot = self.lots.get_mut(position)?;
            let taken = lot.left.at_most(wanted);
            lot.left = lot.left.minus(taken)?;
            wanted = wanted.minus(taken)?;
            drawn.push((position, taken));
            self.file(position);
        }
        self.sums.spendable = self.sums.spendable.minus(points)?;
        Some(drawn)
    }

    /// The lot that expires first, then the oldest.
    fn next_to_spend(&self) -> Option<usize> {
        let moving = self.moving.first().map(|(_, _, position)| *position);
        let places = self.open.first().copied().into_iter().chain(moving.and_then(|position| self.place(position)));
        places.min().map(|(_, _, position)| position)
    }

    fn place(&self, position: usize) -> Option<Place> {
        let lot = self.lots.get(position)?;
        let last = lot.last_day(self.active_on).map_or(LastDay::Never, LastDay::On);
        Some((last, lot.earned_on, position))
    }

    /// Puts a lot with points left where it is looked for.
    fn file(&mut self, position: usize) {
        let Some((place, left, pending, moves)) = self.filing(position) else { return };
        if left == Points::ZERO {
            return;
        }
        match (pending, moves) {
            (true, _) => self.pending_lots.insert(place),
            (false, true) => self.moving.insert(place),
            (false, false) => self.open.insert(place),
        };
    }

    fn unfile(&mut self, position: usize) {
        let Some((place, _, pending, moves)) = self.filing(position) else { return };
        match (pending, moves) {
            (true, _) => self.pending_lots.remove(&place),
            (false, true) => self.moving.remove(&place),
            (false, false) => self.open.remove(&place),
        };
    }

    /// Where a lot is filed, its points left, whether it is pending, and whether its last day moves.
    fn filing(&self, position: usize) -> Option<(Place, Points, bool, bool)> {
        let lot = self.lots.get(position)?;
        let last = match lot.inactive_months() {
            // Only their order counts, which does not change with activity.
            Some(months) if !lot.is_pending() => Some(Day::FIRST.plus_months(months)),
            Some(_) => None,
            None => lot.last_day(self.active_on),
        };
        let place = (last.map_or(LastDay::Never, LastDay::On), lot.earned_on, position);
        Some((place, lot.left, lot.is_pending(), lot.inactive_months().is_some()))
    }

    pub(crate) fn standing(&self) -> WalletStanding<'a> {
        let mut places: Vec<_> = self.open.iter().copied().collect();
        places.extend(self.moving.iter().filter_map(|(_, _, position)| self.place(*position)));
        places.sort_unstable();
        let pending = self.pending_lots.iter().map(|(_, _, position)| *position);
        let lots = |positions: &mut dyn Iterator<Item = usize>| -> Vec<Lot<'a>> {
            positions.filter_map(|position| self.lots.get(position)).map(|lot| lot.lot(self.active_on)).collect()
        };
        let mut lots_left = lots(&mut places.iter().map(|(_, _, position)| *position));
        let next_expiry = lots_left.first().and_then(|first| first.expires_on).map(|on| {
            let on_that_day = lots_left.iter().take_while(|lot| lot.expires_on == Some(on));
            let points = on_that_day.fold(Points::ZERO, |sum, lot| sum.plus(lot.left).unwrap_or(sum));
            Expiring { on, points }
        });
        lots_left.extend(lots(&mut pending.into_iter()));
        let Sums { earned, spendable, pending, spent, expired, taken_back, debt } = self.sums;
        WalletStanding {
            wallet: self.wallet,
            spendable,
            pending,
            earned,
            spent,
            expired,
            taken_back,
            debt,
            lots: lots_left,
            next_expiry,
        }
    }

    /// Every movement so far, oldest first.
    pub(crate) fn journal(&self) -> &Journal<'a> {
        &self.journal
    }

    /// What redeeming so many points would take, lot by lot.
    pub(crate) fn would_draw(&self, points: Points) -> Vec<Drawn> {
        let mut wanted = points;
        let mut drawn = Vec::new();
        for lot in self.standing().lots.iter().filter(|lot| !lot.pending) {
            let taken = lot.left.at_most(wanted);
            if taken == Points::ZERO {
                break;
            }
            wanted = wanted.minus(taken).unwrap_or(Points::ZERO);
            drawn.push(Drawn { earned_on: lot.earned_on, expires_on: lot.expires_on, points: taken });
        }
        drawn
    }
}

/// What is taken from a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Drawn {
    /// When the lot was earned.
    pub earned_on: Day,
    /// The last day on which it can be spent.
    pub expires_on: Option<Day>,
    /// How many of its points.
    pub points: Points,
}

/// Day, month, year.
const CAP_PERIODS: [Option<Period>; 3] = [None, Some(Period::Month), Some(Period::Year)];

fn first_day(period: Option<Period>, day: Day) -> Day {
    period.map_or(day, |period| period.first_day(day))
}

/// A wallet on a day. Always: earned = spendable + pending + spent + expired + taken back − debt.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WalletStanding<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// Those that can be spent.
    pub spendable: Points,
    /// Those that can be spent from a later day on.
    pub pending: Points,
    /// All that ever came in.
    pub earned: Points,
    /// Those redeemed and not given back.
    pub spent: Points,
    /// Those that nobody spent in time.
    pub expired: Points,
    /// Those that refunds took back, a debt included, or that were taken away by hand.
    pub taken_back: Points,
    /// Those that refunds should have taken back, but that were gone.
    pub debt: Points,
    /// Lots with points left, in the order in which they are spent, then those pending.
    pub lots: Vec<Lot<'a>>,
    /// What expires next.
    pub next_expiry: Option<Expiring>,
}
