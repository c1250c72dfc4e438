//! What would have become of a member, had other regulations been in force.
//!
//! The ledger stands as it is: what was bought, done and given back. What was spent, or taken away by hand, and would not
//! have been there, was not: as much as there was is spent then, and no more of it comes back.

use super::bought::Bought;
use super::replay::{Brought, Replay};
use super::standing::told_at;
use crate::calendar::{Day, Moment};
use crate::json::At;
use crate::member::{Member, PurchasedLine};
use crate::regulations::Regulations;
use crate::units::{Money, Points};

/// What would have become of a member.
pub(crate) struct Supposed<'r>(Replay<'r>);

/// A purchase, less what was given back by then.
pub(crate) struct KeptPurchase<'r> {
    /// When it was bought.
    pub(crate) on: Moment,
    /// The tier held then.
    pub(crate) tier: &'r str,
    /// The lines of which anything is left: what was paid for it, and how many pieces.
    pub(crate) lines: Vec<(&'r PurchasedLine<'r>, Money, u32)>,
    /// What it earned, by wallet.
    pub(crate) points: Vec<(&'r str, Points)>,
}

/// A member's life under regulations that need not have been in force, or a problem at what can't have happened.
pub(crate) fn supposed<'r>(
    regulations: &'r Regulations,
    member: &'r Member<'r>,
    on: Moment,
    at: &At<'_>,
) -> Option<Supposed<'r>> {
    told_at(Replay::suppose(regulations, member, on), at).map(Supposed)
}

impl<'r> Supposed<'r> {
    /// The tier held; `None` outside every term.
    pub(crate) fn tier(&self) -> Option<&'r str> {
        self.0.member.term_on(self.0.today)?;
        self.0.tier()
    }

    /// By wallet, in the order of the program: what can be spent, and all that ever came in.
    pub(crate) fn wallets(&self) -> Vec<(&'r str, Points, Points)> {
        let standings = self.0.wallet_standings().into_iter();
        standings.map(|standing| (standing.wallet, standing.spendable, standing.earned)).collect()
    }

    /// The purchases from a day on of which anything is left, in the order of the ledger.
    pub(crate) fn purchases(&self, from: Day) -> Vec<KeptPurchase<'r>> {
        let mut purchases = Vec::new();
        for (activity, brought) in self.0.member.activities().iter().zip(self.0.brought.iter().skip(1)) {
            let Some(Brought::Purchase(bought)) = brought else { continue };
            let lines = bought.kept();
            if activity.on().day() < from || lines.is_empty() {
                continue;
            }
            purchases.push(KeptPurchase { on: activity.on(), tier: bought.tier(), lines, points: bought.points() });
        }
        purchases
    }
}

impl<'r> Bought<'r> {
    /// The lines of which anything is left: amount and pieces.
    fn kept(&self) -> Vec<(&'r PurchasedLine<'r>, Money, u32)> {
        self.lines_left().filter(|(_, left, pieces)| !left.is_zero() || *pieces > 0).collect()
    }
}
