//! What goes back: points of a redemption to the member, points of a refunded purchase to the company.

use super::journal::{self, Movement};
use super::lot::{Entry, From, Life, LotReason};
use super::wallet::WalletLedger;
use crate::calendar::{Day, Length};
use crate::reason::{Reason, Rule, Why};
use crate::regulations::{TakeBack, Wallet};
use crate::units::Points;

impl<'a> WalletLedger<'a> {
    /// Points of a redemption come back.
    pub(crate) fn give_back(
        &mut self,
        source: usize,
        day: Day,
        points: Points,
        wallet: Option<&'a Wallet>,
        (activity, redemption): (&'a str, &'a str),
    ) -> Option<()> {
        let least = wallet.and_then(|wallet| Some((wallet.minimum_life()?, wallet.rule())));
        let least = least.map(|(length, by)| (length, length.after(day), by));
        let rule = wallet.map(Wallet::rule);
        let mut wanted = points;
        let mut drawn = self.drawn.take(source).unwrap_or_default();
        let (mut paid, mut gone) = (Points::ZERO, Points::ZERO);
        while wanted > Points::ZERO {
            let (position, taken) = drawn.pop()?;
            let back = taken.at_most(wanted);
            wanted = wanted.minus(back)?;
            if taken > back {
                drawn.push((position, taken.minus(back)?));
            }
            let pays = back.at_most(self.sums.debt);
            self.sums.debt = self.sums.debt.minus(pays)?;
            self.sums.spent = self.sums.spent.minus(back)?;
            paid = paid.plus(pays)?;
            let expired = self.put_back(position, back.minus(pays)?, least, (activity, redemption))?;
            gone = gone.plus(expired)?;
        }
        if !drawn.is_empty() {
            *self.drawn.get_mut(source)? = Some(drawn);
        }
        self.sums.expired = self.sums.expired.plus(gone)?;
        self.sums.spendable = self.sums.spendable.plus(points.minus(paid)?)?;
        if points > Points::ZERO {
            let moved = (points, Points::ZERO);
            let reason = journal::reason(Why::GivenBackPoints { redemption, points }, rule);
            self.came_in(Some(activity), moved, paid, (reason, rule))?;
        }
        self.sums.spendable = self.sums.spendable.minus(gone)?;
        if gone > Points::ZERO {
            let movement = Movement {
                on: day,
                points: Points::ZERO.minus(gone)?,
                pending: Points::ZERO,
                activity: Some(activity),
                reason: journal::reason(Why::ExpiredPoints { points: gone }, rule),
            };
            self.journal.write(movement, self.sums.spendable);
        }
        Some(())
    }

    /// Puts points back where they came from, and says how many of them have expired by now.
    fn put_back(
        &mut self,
        position: usize,
        points: Points,
        least: Option<(Length, Day, &'a Rule)>,
        (activity, redemption): (&'a str, &'a str),
    ) -> Option<Points> {
        if points == Points::ZERO {
            return Some(Points::ZERO);
        }
        let today = self.today;
        let old = self.lots.last_day(position);
        let longer = least.filter(|(_, least, _)| old.is_some_and(|old| *least > old));
        let lot = self.lots.get(position)?;
        let purchase = lot.purchase;
        let (relisted, gone) = if let Some((length, least, by)) = longer {
            let back = Entry {
                activity: Some(activity),
                earned_on: lot.earned_on,
                available: From::Now(today),
                life: Life::GivenBack { least, length, on: today, by, moving: lot.moving() },
                points,
                left: points,
                expired: Points::ZERO,
                reason: LotReason::GivenBack(redemption),
                purchase,
                listed: true,
                filed: None,
            };
            (Some(self.lots.add(back)), false)
        } else {
            let gone = old.is_some_and(|old| old < today);
            let listed = self.lots.change(position, |lot| {
                let to = if gone { &mut lot.expired } else { &mut lot.left };
                *to = to.plus(points)?;
                Some(std::mem::replace(&mut lot.listed, true))
            })?;
            (Some(position).filter(|_| !listed), gone)
        };
        self.list(purchase, relisted);
        Some(if gone { points } else { Points::ZERO })
    }

    /// A refund of the purchase is to look at this lot too.
    fn list(&mut self, purchase: Option<usize>, lot: Option<usize>) {
        if let Some((of_purchase, lot)) = purchase.and_then(|purchase| self.of_purchase.get_mut(purchase)).zip(lot) {
            of_purchase.push_back(lot);
        }
    }

    /// Takes back what a purchase had earned, by the wallet's rule that gave it.
    pub(crate) fn take_back(
        &mut self,
        (source, purchase): (usize, &'a str),
        (day, activity): (Day, &'a str),
        points: Points,
        wallet: &'a Wallet,
    ) -> Option<()> {
        let policy = wallet.take_back();
        let before = self.sums;
        let mut wanted = points;
        let mut own = self.of_purchase.take(source);
        while let Some(position) = own.front().copied().filter(|_| wanted > Points::ZERO) {
            wanted = wanted.minus(self.take_back_of(position, wanted)?)?;
            if self.lots.get(position).is_some_and(|lot| lot.listed) {
                break;
            }
            own.pop_front();
        }
        *self.of_purchase.get_mut(source)? = own;
        if policy == TakeBack::Forgiven {
            wanted = Points::ZERO;
        }
        let others = self.sums.spendable.at_most(wanted);
        self.draw(others)?;
        let debt = if policy == TakeBack::Debt { wanted.minus(others)? } else { Points::ZERO };
        let sums = &mut self.sums;
        sums.debt = sums.debt.plus(debt)?;
        sums.taken_back = sums.taken_back.plus(others)?.plus(debt)?;
        let lost = self.sums.spendable.minus(before.spendable)?;
        let pending = self.sums.pending.minus(before.pending)?;
        if points > Points::ZERO {
            let reason = Reason::new(Why::TakenBackPoints { purchase, points }, wallet.rule());
            let movement = Movement { on: day, points: lost, pending, activity: Some(activity), reason };
            self.journal.write(movement, self.sums.spendable);
        }
        Some(())
    }

    /// Takes from one of the purchase's own lots what has expired of it and what is left, and says
    /// how many that were. A lot of which nothing remains need not be looked at again.
    fn take_back_of(&mut self, position: usize, wanted: Points) -> Option<Points> {
        let (gone, own, pending) = self.lots.change(position, |lot| {
            let gone = lot.expired.at_most(wanted);
            lot.expired = lot.expired.minus(gone)?;
            let own = lot.left.at_most(wanted.minus(gone)?);
            lot.left = lot.left.minus(own)?;
            lot.listed = lot.has_points() || lot.expired > Points::ZERO;
            Some((gone, own, lot.is_pending()))
        })?;
        let sums = &mut self.sums;
        sums.expired_but_taken = sums.expired_but_taken.plus(gone)?;
        let held = if pending { &mut sums.pending } else { &mut sums.spendable };
        *held = held.minus(own)?;
        sums.taken_back = sums.taken_back.plus(own)?;
        gone.plus(own)
    }
}
