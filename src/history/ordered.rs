//! What an order would bring if it were bought now: points, and perhaps a tier.

use super::replay::{Brought, Replay};
use crate::calendar::Day;
use crate::member::Purchase;
use crate::points::Earned;
use crate::reason::Figure;
use crate::regulations::Rank;

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
        match self.brought.pop()?? {
            Brought::Purchase(bought) => Some(Ordered { earned: bought.earned().to_vec(), rank, reached }),
            Brought::Deed(..) => None,
        }
    }
}
