//! What a wallet comes to on a day, and whether that can be.

use super::journal::JournalLine;
use super::lot::{Expiring, Lot};
use super::wallet::{Sums, WalletLedger};
use crate::calendar::Day;
use crate::units::Points;
use serde::Serialize;

impl<'a> WalletLedger<'a> {
    /// Whether no point was lost and none made: by the sums, by the lots with points left, and by the
    /// journal, if one is kept.
    pub(crate) fn is_conserved(&self) -> bool {
        let left = |pending: bool| {
            let lots = self.lots.all().iter().filter(|lot| lot.is_pending() == pending);
            lots.map(|lot| lot.left).try_fold(Points::ZERO, Points::plus)
        };
        let balance = self.journal.lines().last().map_or(Points::ZERO, |line| line.balance);
        let pending = self.journal.lines().iter().map(|line| line.pending).try_fold(Points::ZERO, Points::plus);
        self.sums.are_conserved() == Some(true)
            && left(false) == Some(self.sums.spendable)
            && left(true) == Some(self.sums.pending)
            && (!self.journal.is_kept() || (balance == self.sums.spendable && pending == Some(self.sums.pending)))
    }

    /// All that was earned less all that was taken back, what had expired by then included: what counts for a level.
    pub(crate) fn kept(&self) -> Option<Points> {
        self.sums.earned.minus(self.sums.taken_back)?.minus(self.sums.expired_but_taken)
    }

    pub(crate) fn standing(&self) -> WalletStanding<'a> {
        let active_on = self.lots.active_on();
        let mut lots = Vec::new();
        for lot in self.lots.in_order(false).into_iter().chain(self.lots.in_order(true)) {
            lots.push(lot.lot(active_on));
        }
        let next = lots.iter().filter_map(|lot| lot.expires_on).min();
        let next_expiry = next.map(|on| {
            let on_that_day = lots.iter().filter(|lot| lot.expires_on == Some(on));
            let points = on_that_day.fold(Points::ZERO, |sum, lot| sum.plus(lot.left).unwrap_or(sum));
            Expiring { on, points }
        });
        let Sums { earned, spendable, pending, spent, expired, taken_back, debt, .. } = self.sums;
        WalletStanding {
            wallet: self.wallet,
            spendable,
            pending,
            earned,
            spent,
            expired,
            taken_back,
            debt,
            lots,
            next_expiry,
        }
    }

    /// Every movement so far, oldest first.
    pub(crate) fn journal(&self) -> &[JournalLine<'a>] {
        self.journal.lines()
    }

    /// What can be spent, lot by lot, in the order in which it is.
    pub(crate) fn to_be_drawn(&self) -> Vec<Drawn> {
        let active_on = self.lots.active_on();
        let drawn = self.lots.in_order(false).into_iter().map(|lot| Drawn {
            earned_on: lot.earned_on,
            expires_on: lot.last_day(active_on),
            points: lot.left,
        });
        drawn.collect()
    }
}

impl Sums {
    /// Earned = spendable + pending + spent + expired + taken back − debt; none of them below zero.
    fn are_conserved(self) -> Option<bool> {
        let Self { earned, spendable, pending, spent, expired, taken_back, debt, expired_but_taken } = self;
        let found = spendable.plus(pending)?.plus(spent)?.plus(expired)?.plus(taken_back)?.minus(debt)?;
        let all = [earned, spendable, pending, spent, expired, taken_back, debt, expired_but_taken];
        Some(found == earned && all.iter().all(|points| *points >= Points::ZERO) && expired_but_taken <= expired)
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

#[cfg(test)]
impl WalletLedger<'_> {
    /// What no input brings about.
    pub(crate) fn lose_a_point(&mut self) {
        self.sums.spendable = Points::new(1).and_then(|one| self.sums.spendable.minus(one)).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::points::{Income, Life, LotReason};

    /// A wallet that has earned 100 points and spent 40, with a journal.
    fn wallet() -> Option<WalletLedger<'static>> {
        let day = Day::FIRST;
        let mut wallet = WalletLedger::new("points", day, true);
        let income = Income {
            source: 0,
            activity: None,
            earned_on: day,
            points: Points::new(100)?,
            life: Life::Opening(None),
            reason: LotReason::Opening,
        };
        wallet.earn(income)?;
        wallet.spend(1, day, Points::new(40)?, (None, None), "redemption").ok()?;
        Some(wallet)
    }

    #[test]
    fn a_point_lost_or_made_anywhere_is_seen() {
        let one = Points::new(1);
        let more = |points: &mut Points| *points = one.and_then(|one| points.plus(one)).unwrap_or_default();
        let breaks: [fn(&mut Sums) -> &mut Points; 7] = [
            |sums| &mut sums.earned,
            |sums| &mut sums.spendable,
            |sums| &mut sums.pending,
            |sums| &mut sums.spent,
            |sums| &mut sums.expired,
            |sums| &mut sums.taken_back,
            |sums| &mut sums.debt,
        ];
        assert_eq!(wallet().map(|wallet| wallet.is_conserved()), Some(true));
        for of_sums in breaks {
            let broken = wallet().map(|mut wallet| {
                more(of_sums(&mut wallet.sums));
                wallet.is_conserved()
            });
            assert_eq!(broken, Some(false));
        }
    }

    #[test]
    fn sums_that_agree_with_each_other_but_not_with_the_lots_are_seen() {
        let broken = wallet().map(|mut wallet| {
            // As if ten more had been spent, but from no lot.
            let ten = Points::new(10).unwrap_or_default();
            wallet.sums.spent = wallet.sums.spent.plus(ten).unwrap_or_default();
            wallet.sums.spendable = wallet.sums.spendable.minus(ten).unwrap_or_default();
            (wallet.sums.are_conserved(), wallet.is_conserved())
        });
        assert_eq!(broken, Some((Some(true), false)));
    }
}
