//! Points for promotions.
//!
//! Decided here:
//! - Each tier brings its gift once, however often it is reached; the tier that was brought along and
//!   those below it have brought theirs. To fall to a tier is no promotion.
//! - Where a refund undoes a promotion, its gift is taken back on the day on which the tier is lost,
//!   by the wallet's rule for refunds: from its own lot first. Who is promoted again then gets it again.
//!   A tier that was only not kept leaves its gift.

use super::held::Undone;
use super::replay::Replay;
use crate::calendar::Day;
use crate::points::{Income, Life, LotReason};
use crate::regulations::{Rank, Wallet};
use crate::units::Points;

/// Points for a promotion.
#[derive(Debug)]
pub(super) struct Gift<'r> {
    tier: &'r str,
    /// Under the version that gave it.
    wallet: &'r Wallet,
    /// A number that no activity has: by it the lot is found again.
    source: usize,
    /// The promotion that brought it.
    reached: (Day, usize),
    taken_back: bool,
}

impl<'r> Replay<'r> {
    /// The gifts of a tier that a rule promotes to, where they were not given before.
    pub(super) fn promotion_gift(&mut self, rank: Rank, day: Day, activity: Option<&'r str>) -> Option<()> {
        let (program, tier, reached) = (self.program, self.program.tier(rank)?.id(), self.held.reached());
        let brought_along = self.member.opening().and_then(|opening| program.rank(&opening.tier));
        if brought_along.is_some_and(|brought_along| rank <= brought_along) {
            return Some(());
        }
        for wallet in program.wallets().iter().filter(|wallet| wallet.promotion(tier) > Points::ZERO) {
            let known = self.gifts.iter_mut().find(|gift| gift.tier == tier && gift.wallet.id() == wallet.id());
            let source = match known {
                Some(gift) if !gift.taken_back => continue,
                Some(gift) => {
                    (gift.wallet, gift.reached, gift.taken_back) = (wallet, reached, false);
                    gift.source
                }
                None => {
                    let source = self.brought.len();
                    self.brought.push(None);
                    self.gifts.push(Gift { tier, wallet, source, reached, taken_back: false });
                    source
                }
            };
            let income = Income {
                source,
                activity,
                earned_on: day,
                points: wallet.promotion(tier),
                life: Life::Rule(wallet),
                reason: LotReason::Promotion(tier, wallet),
            };
            self.wallet(wallet.id())?.earn_gift(income)?;
        }
        Some(())
    }

    /// Takes back what a promotion brought that a refund has undone.
    pub(super) fn take_gift_back(&mut self, undone: Option<Undone<'r>>, day: Day) -> Option<()> {
        let Some(Undone { rank, reached, by: (refund, purchase) }) = undone else { return Some(()) };
        let tier = self.program.tier(rank)?.id();
        for place in 0..self.gifts.len() {
            let gift = self.gifts.get_mut(place);
            let gift = gift.filter(|gift| gift.tier == tier && gift.reached == reached && !gift.taken_back);
            if let Some(Gift { wallet, source, taken_back, .. }) = gift {
                let (wallet, source) = (*wallet, *source);
                *taken_back = true;
                let points = wallet.promotion(tier);
                self.wallet(wallet.id())?.take_back((source, purchase), (day, refund), points, wallet)?;
            }
        }
        Some(())
    }
}
