//! A wallet as days go by: lots come in, are spent in their order, expire, and are taken back.
//!
//! Always: earned = spendable + spent + expired + taken back − debt.

use super::Earned;
use crate::calendar::Day;
use crate::reason::{Reason, Why};
use crate::regulations::Wallet;
use crate::units::Points;
use serde::Serialize;
use std::collections::BTreeSet;

/// A wallet's lots and sums.
#[derive(Debug)]
pub(crate) struct WalletLedger<'a> {
    wallet: &'a str,
    lots: Vec<Entry<'a>>,
    /// Lots with points left, in the order in which they are spent: what expires first, then what is
    /// oldest; what never expires comes last.
    open: BTreeSet<(LastDay, Day, usize)>,
    earned: Points,
    spent: Points,
    expired: Points,
    taken_back: Points,
    debt: Points,
    spendable: Points,
}

/// A lot's last day; `Never` comes after every day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum LastDay {
    On(Day),
    Never,
}

#[derive(Debug)]
struct Entry<'a> {
    source: usize,
    activity: Option<&'a str>,
    earned_on: Day,
    expires_on: Option<Day>,
    points: Points,
    left: Points,
    expired: Points,
    reason: LotReason<'a>,
}

/// Where a lot comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum LotReason<'a> {
    Purchase(Earned<'a>),
    Registration(&'a Wallet),
    Opening,
}

/// More points were asked for than can be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotEnough {
    pub(crate) spendable: Points,
}

impl<'a> WalletLedger<'a> {
    pub(crate) const fn new(wallet: &'a str) -> Self {
        Self {
            wallet,
            lots: Vec::new(),
            open: BTreeSet::new(),
            earned: Points::ZERO,
            spent: Points::ZERO,
            expired: Points::ZERO,
            taken_back: Points::ZERO,
            debt: Points::ZERO,
            spendable: Points::ZERO,
        }
    }

    pub(crate) const fn wallet(&self) -> &'a str {
        self.wallet
    }

    /// A lot comes in; it pays a debt first. `None` beyond what can be counted.
    pub(crate) fn earn(
        &mut self,
        source: usize,
        activity: Option<&'a str>,
        days: (Day, Option<Day>),
        points: Points,
        reason: LotReason<'a>,
    ) -> Option<()> {
        let (earned_on, expires_on) = days;
        self.earned = self.earned.plus(points)?;
        let paid = points.at_most(self.debt);
        self.debt = self.debt.minus(paid)?;
        let left = points.minus(paid)?;
        let position = self.lots.len();
        let lot = Entry { source, activity, earned_on, expires_on, points, left, expired: Points::ZERO, reason };
        if left > Points::ZERO {
            self.spendable = self.spendable.plus(left)?;
            self.open.insert(key(&lot, position));
        }
        self.lots.push(lot);
        Some(())
    }

    /// The day begins: what could be spent through yesterday is gone.
    pub(crate) fn begin(&mut self, day: Day) -> Option<()> {
        while let Some(first) = self.open.first().copied() {
            let (LastDay::On(last), _, position) = first else { break };
            if last >= day {
                break;
            }
            self.open.remove(&first);
            let lot = self.lots.get_mut(position)?;
            lot.expired = lot.left;
            self.expired = self.expired.plus(lot.left)?;
            self.spendable = self.spendable.minus(lot.left)?;
            lot.left = Points::ZERO;
        }
        Some(())
    }

    /// Spends points in the order of the lots.
    pub(crate) fn spend(&mut self, points: Points) -> Result<(), NotEnough> {
        let not_enough = NotEnough { spendable: self.spendable };
        if points > self.spendable {
            return Err(not_enough);
        }
        self.draw(points).ok_or(not_enough)?;
        self.spent = self.spent.plus(points).ok_or(not_enough)?;
        Ok(())
    }

    /// Takes back what a purchase had earned: from its own lot first, of which what has expired
    /// counts as taken; then from the others in their order; what is gone is a debt.
    pub(crate) fn take_back(&mut self, source: usize, points: Points) -> Option<()> {
        let mut wanted = points;
        if let Ok(position) = self.lots.binary_search_by_key(&source, |lot| lot.source) {
            let lot = self.lots.get_mut(position)?;
            let gone = lot.expired.at_most(wanted);
            lot.expired = lot.expired.minus(gone)?;
            wanted = wanted.minus(gone)?;
            let own = lot.left.at_most(wanted);
            let place = key(lot, position);
            lot.left = lot.left.minus(own)?;
            if lot.left == Points::ZERO {
                self.open.remove(&place);
            }
            self.spendable = self.spendable.minus(own)?;
            self.taken_back = self.taken_back.plus(own)?;
            wanted = wanted.minus(own)?;
        }
        let others = self.spendable.at_most(wanted);
        self.draw(others)?;
        let debt = wanted.minus(others)?;
        self.debt = self.debt.plus(debt)?;
        self.taken_back = self.taken_back.plus(wanted)?;
        Some(())
    }

    /// Takes points from the open lots in their order; there are enough.
    fn draw(&mut self, points: Points) -> Option<()> {
        let mut wanted = points;
        while wanted > Points::ZERO {
            let first = self.open.first().copied()?;
            let lot = self.lots.get_mut(first.2)?;
            let taken = lot.left.at_most(wanted);
            lot.left = lot.left.minus(taken)?;
            wanted = wanted.minus(taken)?;
            if lot.left == Points::ZERO {
                self.open.remove(&first);
            }
        }
        self.spendable = self.spendable.minus(points)?;
        Some(())
    }

    pub(crate) fn standing(&self) -> WalletStanding<'a> {
        let lots: Vec<_> =
            self.open.iter().filter_map(|(_, _, position)| self.lots.get(*position)).map(Entry::lot).collect();
        let next_expiry = lots.first().and_then(|first| first.expires_on).map(|on| {
            let on_that_day = lots.iter().take_while(|lot| lot.expires_on == Some(on));
            let points = on_that_day.fold(Points::ZERO, |sum, lot| sum.plus(lot.left).unwrap_or(sum));
            Expiring { on, points }
        });
        WalletStanding {
            wallet: self.wallet,
            spendable: self.spendable,
            earned: self.earned,
            spent: self.spent,
            expired: self.expired,
            taken_back: self.taken_back,
            debt: self.debt,
            lots,
            next_expiry,
        }
    }
}

fn key(lot: &Entry<'_>, position: usize) -> (LastDay, Day, usize) {
    (lot.expires_on.map_or(LastDay::Never, LastDay::On), lot.earned_on, position)
}

impl<'a> Entry<'a> {
    fn lot(&self) -> Lot<'a> {
        let reason = match self.reason {
            LotReason::Purchase(earned) => earned.reason(),
            LotReason::Registration(wallet) => {
                Reason::new(Why::RegistrationPoints { points: self.points }, wallet.rule())
            }
            LotReason::Opening => Reason::without_rule(Why::OpeningPoints { points: self.points }),
        };
        Lot {
            earned_on: self.earned_on,
            expires_on: self.expires_on,
            points: self.points,
            left: self.left,
            activity: self.activity,
            reason,
        }
    }
}

/// A wallet on a day. Always: earned = spendable + spent + expired + taken back − debt.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WalletStanding<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// Those that can be spent.
    pub spendable: Points,
    /// All that ever came in.
    pub earned: Points,
    /// Those redeemed.
    pub spent: Points,
    /// Those that nobody spent in time.
    pub expired: Points,
    /// Those that refunds took back, a debt included.
    pub taken_back: Points,
    /// Those that refunds should have taken back, but that were gone.
    pub debt: Points,
    /// Lots with points left, in the order in which they are spent.
    pub lots: Vec<Lot<'a>>,
    /// What expires next.
    pub next_expiry: Option<Expiring>,
}

/// Points that came in together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Lot<'a> {
    /// When they were earned.
    pub earned_on: Day,
    /// The last day on which they can be spent; `None`: never expire.
    pub expires_on: Option<Day>,
    /// How many there were.
    pub points: Points,
    /// How many are left.
    pub left: Points,
    /// The activity that earned them.
    pub activity: Option<&'a str>,
    /// Why so many.
    pub reason: Reason<'a>,
}

/// Points that expire together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Expiring {
    /// The last day on which they can be spent.
    pub on: Day,
    /// How many.
    pub points: Points,
}
