//! What an order would bring if it were bought now, and a return if it were made: points, and perhaps a tier.

use super::replay::{Brought, Replay};
use crate::calendar::Day;
use crate::member::{LineRefund, Purchase};
use crate::points::Earned;
use crate::reason::Figure;
use crate::regulations::Rank;
use crate::units::Points;

/// What a return would do.
pub(crate) struct Returned<'r> {
    /// By wallet: points taken back, points given back, and what is owed more than before.
    pub(crate) points: Vec<(&'r str, Points, Points, Points)>,
    /// The tier before and after.
    pub(crate) tiers: (Rank, Rank),
}

/// What an order would bring.
pub(crate) struct Ordered<'r> {
    /// By the wallets of the program.
    pub(crate) earned: Vec<Earned<'r>>,
    /// The tier that is held then.
    pub(crate) rank: Rank,
    /// Where it is another by its rule: what is there, and what it needs.
    pub(crate) reached: Option<(Figure, Figure)>,
}

impl<'r> Replay<'r> {
    /// Buys what was ordered, on the day that the replay stands on, after all that happened on it.
    /// `None` beyond what can be counted.
    pub(crate) fn order(mut self, day: Day, purchase: &'r Purchase<'r>) -> Option<Ordered<'r>> {
        let before = self.in_effect.rank;
        let source = self.brought.len();
        self.brought.push(None);
        self.buy(source, "", day, purchase)?;
        self.conserved().ok()?;
        let rank = self.in_effect.rank;
        let changed = self.timeline.last().filter(|_| rank != before);
        let reached = changed.and_then(|change| change.reason.why.reached());
        // A gift for a tier that was reached may have come after it.
        match self.brought.get_mut(source)?.take()? {
            Brought::Purchase(bought) => Some(Ordered { earned: bought.earned().to_vec(), rank, reached }),
            Brought::Deed(..) => None,
        }
    }

    /// Gives goods of a purchase back, and points that had paid for them, after all that happened on the day
    /// that the replay stands on. `None` beyond what can be counted.
    pub(crate) fn give_back(
        mut self,
        day: Day,
        (purchase, lines): (usize, &[LineRefund]),
        points: Option<(usize, &'r str, Points)>,
    ) -> Option<Returned<'r>> {
        let sums = |replay: &Self| {
            let standings = replay.wallet_standings().into_iter();
            standings.map(|wallet| (wallet.wallet, wallet.taken_back, wallet.spent, wallet.debt)).collect::<Vec<_>>()
        };
        let (rank, before) = (self.in_effect.rank, sums(&self));
        self.give_goods_back(purchase, "", day, lines)?;
        // A tier that is held as long as it is met may be lost by now.
        self.advance(day)?;
        if let Some((redemption, wallet, points)) = points {
            self.give_points_back(redemption, "", day, wallet, points)?;
        }
        self.conserved().ok()?;
        let moved = sums(&self).into_iter().filter_map(|(wallet, taken_back, spent, debt)| {
            let known = before.iter().find(|(known, ..)| *known == wallet);
            let (was_taken, was_spent, owed) = known
                .map_or((Points::ZERO, Points::ZERO, Points::ZERO), |(_, taken, spent, debt)| (*taken, *spent, *debt));
            Some((wallet, taken_back.minus(was_taken)?, was_spent.minus(spent)?, debt.minus(owed)?))
        });
        Some(Returned { points: moved.collect(), tiers: (rank, self.in_effect.rank) })
    }
}
