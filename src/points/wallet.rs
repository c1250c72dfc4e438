//! A wallet as days go by: lots come in, become available, are spent in their order, expire, are given
//! back, and are taken back.
//!
//! Always: earned = spendable + pending + spent + expired + taken back − debt. It is checked wherever
//! a wallet is told, against the sums and against the lots themselves.
//!
//! What is decided here:
//!
//! - **A day begins** with what time alone brings: what could be spent through the day before is gone,
//!   what has cooled off can be spent; in the order of these days, and on the same day what expires goes
//!   first. A lot whose last day lies before the day it comes in on is gone at once.
//! - **Points of a purchase** may be pending, for days or until the order is completed; all others can be
//!   spent at once. How long they last counts from the day they were earned, also while they are pending.
//! - **A redemption** takes the lots in their order. What is **given back** goes to the lots that it came
//!   from, what was taken last first, with their old last days: what would have expired by now is gone at
//!   once. Where the wallet's minimum life of points given back (of the version on that day) ends later,
//!   they come as a lot of their own that lasts through it.
//! - **A refund** takes back what its purchase no longer earns: from the purchase's own points first,
//!   those given back to it included; those of them that have expired count as taken. Then from the others
//!   in spending order; what is pending of other purchases is left alone. What is gone by then is owed, let
//!   go, or not even looked for, by the policy of the wallet that gave the points.
//! - **A debt** is paid by the next points that can be spent: those that come in, become available or are
//!   given back. Nothing can be spent while there is a debt.
//! - **By hand**, points come in as a lot under the wallet's expiry, or are taken in spending order; taking
//!   more than can be spent is a problem, never a debt.

use super::by_source::BySource;
use super::caps::UnderCaps;
use super::journal::{self, Journal, Movement};
use super::lot::{Entry, From, Life, LotReason};
use super::lots::Lots;
use crate::calendar::Day;
use crate::reason::{Reason, Rule, Why};
use crate::regulations::{Available, Caps, Wallet};
use crate::units::Points;
use std::collections::VecDeque;

/// A wallet's lots and sums.
#[derive(Debug)]
pub(crate) struct WalletLedger<'a> {
    pub(super) wallet: &'a str,
    pub(super) lots: Lots<'a>,
    pub(super) sums: Sums,
    pub(super) today: Day,
    /// The lots of a purchase, by source: its own, and those given back to it.
    pub(super) of_purchase: BySource<VecDeque<usize>>,
    /// What each redemption took from which lots and was not given back, by source.
    pub(super) drawn: BySource<Option<Vec<(usize, Points)>>>,
    under_caps: UnderCaps,
    pub(super) journal: Journal<'a>,
}

/// What a wallet comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sums {
    pub(super) earned: Points,
    pub(super) spendable: Points,
    pub(super) pending: Points,
    pub(super) spent: Points,
    pub(super) expired: Points,
    pub(super) taken_back: Points,
    pub(super) debt: Points,
    /// Those among the expired that refunds have counted as taken.
    pub(super) expired_but_taken: Points,
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
            lots: Lots::new(today),
            sums: Sums::default(),
            today,
            of_purchase: BySource::new(),
            drawn: BySource::new(),
            under_caps: UnderCaps::new(today),
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

    /// What refunds should have taken back, but could not.
    pub(crate) const fn debt(&self) -> Points {
        self.sums.debt
    }

    /// What cannot be spent yet.
    pub(crate) const fn pending(&self) -> Points {
        self.sums.pending
    }

    /// Whether anything of a redemption was not given back.
    pub(crate) fn is_spent(&self, source: usize) -> bool {
        self.drawn.get(source).is_some_and(Option::is_some)
    }

    /// What a redemption took and was not given back.
    pub(crate) fn spent_by(&self, source: usize) -> Points {
        let drawn = self.drawn.get(source).and_then(Option::as_deref).unwrap_or_default();
        drawn.iter().fold(Points::ZERO, |sum, (_, points)| sum.plus(*points).unwrap_or(sum))
    }

    /// The most that a purchase of a day can earn under the caps; `None`: no cap.
    pub(crate) fn room(&self, caps: Caps, day: Day) -> Option<Points> {
        self.under_caps.room(caps, day)
    }

    /// The member was active: what moves with activity lasts longer.
    pub(crate) fn active(&mut self, day: Day) {
        self.lots.active(day);
    }

    /// Points of a purchase come in, under the wallet's rule for when they can be spent.
    pub(crate) fn earn_by_purchase(&mut self, income: Income<'a>, wallet: &Wallet) -> Option<()> {
        let day = income.earned_on;
        self.under_caps.add(day, income.points)?;
        let available = match wallet.available() {
            Available::AtOnce => From::Now(day),
            Available::After(length) if length.after(day) <= day => From::Now(day),
            Available::After(length) => From::Day(length.after(day)),
            Available::OnCompletion => From::Completion,
        };
        let purchase = Some(income.source);
        self.take_in(income, available, purchase)
    }

    /// Points come in that can be spent at once.
    pub(crate) fn earn(&mut self, income: Income<'a>) -> Option<()> {
        let available = From::Now(income.earned_on);
        self.take_in(income, available, None)
    }

    /// Points of a promotion come in, which can be spent at once and taken back by their source.
    pub(crate) fn earn_gift(&mut self, income: Income<'a>) -> Option<()> {
        let (available, source) = (From::Now(income.earned_on), Some(income.source));
        self.take_in(income, available, source)
    }

    /// A lot comes in. `None` beyond what can be counted.
    fn take_in(&mut self, income: Income<'a>, available: From, purchase: Option<usize>) -> Option<()> {
        let Income { activity, earned_on, points, life, reason, .. } = income;
        let pending = !matches!(available, From::Now(_));
        let sums = &mut self.sums;
        sums.earned = sums.earned.plus(points)?;
        let paid = if pending { Points::ZERO } else { points.at_most(sums.debt) };
        let left = points.minus(paid)?;
        sums.debt = sums.debt.minus(paid)?;
        let held = if pending { &mut sums.pending } else { &mut sums.spendable };
        *held = held.plus(left)?;
        let listed = purchase.is_some();
        let expired = Points::ZERO;
        let lot = Entry {
            activity,
            earned_on,
            available,
            life,
            points,
            left,
            expired,
            reason,
            purchase,
            listed,
            filed: None,
        };
        if points > Points::ZERO && self.journal.is_kept() {
            let moved = if pending { (Points::ZERO, points) } else { (points, Points::ZERO) };
            self.came_in(activity, moved, paid, (lot.reason(), lot.rule(self.today)))?;
        }
        let position = self.lots.add(lot);
        if let Some(purchase) = purchase {
            self.of_purchase.get_mut(purchase)?.push_back(position);
        }
        if self.lots.last_day(position).is_some_and(|last| last < self.today) {
            self.expire(position, self.today)?;
        }
        Some(())
    }

    /// Writes down that points have come in, of which some paid a debt; the sums hold already what is left.
    pub(super) fn came_in(
        &mut self,
        activity: Option<&'a str>,
        (points, pending): (Points, Points),
        paid: Points,
        (why, rule): (Reason<'a>, Option<&'a Rule>),
    ) -> Option<()> {
        let balance = self.sums.spendable.plus(paid)?;
        self.journal.write(Movement { on: self.today, points, pending, activity, reason: why }, balance);
        if paid > Points::ZERO {
            let (points, pending) = (Points::ZERO.minus(paid)?, Points::ZERO);
            let reason = journal::reason(Why::DebtPaid { points: paid }, rule);
            self.journal.write(Movement { on: self.today, points, pending, activity, reason }, self.sums.spendable);
        }
        Some(())
    }

    /// The order of a purchase was completed: what waits for it can be spent from today.
    pub(crate) fn complete(&mut self, source: usize, today: Day) -> Option<()> {
        // What waits is its own lot, which came first: those given back to it had been spent.
        let own = self.of_purchase.get(source).and_then(VecDeque::front).copied();
        let waiting = own.filter(|own| self.lots.get(*own).is_some_and(|lot| lot.available == From::Completion));
        waiting.map_or(Some(()), |own| self.release(own, today))
    }

    /// The day begins: what could be spent through yesterday is gone, what has cooled off can be spent.
    pub(crate) fn begin(&mut self, day: Day) -> Option<()> {
        loop {
            let due = self.lots.next_available(day);
            let gone = self.lots.next_gone().filter(|(last, _)| *last < day);
            let next = match (due, gone) {
                (Some((due, lot)), gone) if gone.is_none_or(|(last, _)| due <= last) => Some((due, lot, true)),
                (_, gone) => gone.map(|(last, lot)| (last.next(), lot, false)),
            };
            let Some((on, lot, available)) = next else { break };
            self.today = on.max(self.today);
            if available { self.release(lot, on)? } else { self.expire(lot, on)? }
        }
        self.today = day.max(self.today);
        Some(())
    }

    /// It can be spent from today, and pays a debt first.
    fn release(&mut self, position: usize, day: Day) -> Option<()> {
        let sums = &mut self.sums;
        self.lots.release(position, day)?;
        let (points, paid) = self.lots.change(position, |lot| {
            let points = lot.left;
            let paid = points.at_most(sums.debt);
            lot.left = points.minus(paid)?;
            sums.debt = sums.debt.minus(paid)?;
            sums.pending = sums.pending.minus(points)?;
            sums.spendable = sums.spendable.plus(lot.left)?;
            Some((points, paid))
        })?;
        if points > Points::ZERO {
            let activity = self.lots.get(position)?.activity;
            let moved = (points, Points::ZERO.minus(points)?);
            let rule = self.lots.rule(position);
            let reason = journal::reason(Why::AvailablePoints { points }, rule);
            self.came_in(activity, moved, paid, (reason, rule))?;
        }
        Some(())
    }

    /// Nobody spent it in time.
    fn expire(&mut self, position: usize, on: Day) -> Option<()> {
        let (points, pending, activity) = self.lots.change(position, |lot| {
            let points = lot.left;
            (lot.expired, lot.left) = (lot.expired.plus(points)?, Points::ZERO);
            Some((points, lot.is_pending(), lot.activity))
        })?;
        let sums = &mut self.sums;
        sums.expired = sums.expired.plus(points)?;
        let held = if pending { &mut sums.pending } else { &mut sums.spendable };
        *held = held.minus(points)?;
        let lost = Points::ZERO.minus(points)?;
        if points > Points::ZERO {
            let (lost, pending) = if pending { (Points::ZERO, lost) } else { (lost, Points::ZERO) };
            let reason = journal::reason(Why::ExpiredPoints { points }, self.lots.rule(position));
            let movement = Movement { on, points: lost, pending, activity, reason };
            self.journal.write(movement, self.sums.spendable);
        }
        Some(())
    }

    /// Spends points in the order of the lots.
    pub(crate) fn spend(
        &mut self,
        source: usize,
        day: Day,
        points: Points,
        (item, rule): (Option<&'a str>, Option<&'a Rule>),
        activity: &'a str,
    ) -> Result<(), NotEnough> {
        let not_enough = NotEnough { spendable: self.sums.spendable };
        if points > self.sums.spendable {
            return Err(not_enough);
        }
        let drawn = self.draw(points).ok_or(not_enough)?;
        *self.drawn.get_mut(source).ok_or(not_enough)? = Some(drawn);
        self.sums.spent = self.sums.spent.plus(points).ok_or(not_enough)?;
        let lost = Points::ZERO.minus(points).ok_or(not_enough)?;
        let reason = journal::reason(Why::SpentPoints { item, points }, rule);
        let movement = Movement { on: day, points: lost, pending: Points::ZERO, activity: Some(activity), reason };
        self.journal.write(movement, self.sums.spendable);
        Ok(())
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
        let reason = Reason::without_rule(Why::AdjustedPoints { points: lost });
        let movement = Movement { on: day, points: lost, pending: Points::ZERO, activity: Some(activity), reason };
        self.journal.write(movement, self.sums.spendable);
        Ok(())
    }

    /// Takes points from the open lots in their order; there are enough.
    pub(super) fn draw(&mut self, points: Points) -> Option<Vec<(usize, Points)>> {
        let mut wanted = points;
        let mut drawn = Vec::new();
        while wanted > Points::ZERO {
            let position = self.lots.next_to_spend()?;
            let taken = self.lots.change(position, |lot| {
                let taken = lot.left.at_most(wanted);
                lot.left = lot.left.minus(taken)?;
                Some(taken)
            })?;
            wanted = wanted.minus(taken)?;
            drawn.push((position, taken));
        }
        self.sums.spendable = self.sums.spendable.minus(points)?;
        Some(drawn)
    }
}
