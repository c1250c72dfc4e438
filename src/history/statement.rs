//! The statement of points: every wallet with its journal, levels, and what points are worth.
//!
//! A points level counts all that ever came in, by hand and brought along too, less what was taken back:
//! points of a refunded purchase that had expired by then are no longer counted either. Spending and
//! expiry do not lower it.

use super::replay::Replay;
use super::standing::answered;
use crate::calendar::Moment;
use crate::json::At;
use crate::member::Member;
use crate::points::{JournalLine, WalletLedger, WalletStanding};
use crate::problem::{Answer, Code, Fault};
use crate::reason::{Reason, Why};
use crate::regulations::{Level, Regulations, Source};
use crate::units::{Money, Points};
use serde::Serialize;

/// A member's points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PointsStatement<'a> {
    /// Which regulations decided.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// The member's id.
    pub member: &'a str,
    /// In the order of the program's wallets; then those that only a later version has, if points came to them.
    pub wallets: Vec<WalletStatement<'a>>,
}

/// A wallet with everything that ever moved in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WalletStatement<'a> {
    /// What is there.
    #[serde(flatten)]
    pub standing: WalletStanding<'a>,
    /// Every movement, oldest first, with the balance after it.
    pub journal: Vec<JournalLine<'a>>,
    /// The points level by points earned in all; `None`: the program has none for the wallet, or none is reached.
    pub level: Option<LevelReached<'a>>,
    /// The next level.
    pub next: Option<LevelReached<'a>>,
    /// What the spendable and pending points, less the debt, are worth; `None` where the program does not say.
    pub liability: Option<Liability<'a>>,
}

/// A points level, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LevelReached<'a> {
    /// Its id.
    pub level: &'a str,
    /// What counts: all that ever came in less what was taken back.
    pub have: Points,
    /// How many points are missing; 0 once it is reached.
    pub missing: Points,
    /// Where it stands in the program document.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}

/// What points are worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Liability<'a> {
    /// How much, rounded down.
    pub amount: Money,
    /// Of how many points, at which worth.
    pub reason: Reason<'a>,
}

/// A member's points on a day, or at a time: every wallet with its lots and its journal.
#[must_use]
pub fn points<'a>(regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Answer<PointsStatement<'a>> {
    answered(regulations, member, on, true, |replay, at| replay.statement(regulations, member, on, at))
}

impl<'a> Replay<'a> {
    pub(crate) fn statement(
        &self,
        regulations: &'a Regulations,
        member: &'a Member<'a>,
        on: Moment,
        at: &At<'_>,
    ) -> Option<PointsStatement<'a>> {
        let mut wallets = Vec::new();
        for standing in self.wallet_standings() {
            let Some(wallet) = self.wallet_statement(standing) else {
                at.key("activities").fault(Money::overflow());
                return None;
            };
            wallets.push(wallet);
        }
        Some(PointsStatement { regulations: regulations.source(self.program), on, member: member.id(), wallets })
    }

    /// `None` where the points are worth more than can be counted.
    fn wallet_statement(&self, standing: WalletStanding<'a>) -> Option<WalletStatement<'a>> {
        let ledger = self.wallets.iter().find(|ledger| ledger.wallet() == standing.wallet);
        let kept = ledger.and_then(WalletLedger::kept).unwrap_or(Points::ZERO);
        let levels = || self.program.levels().iter().filter(|level| level.wallet() == standing.wallet);
        let reached = |level: &'a Level| LevelReached {
            level: level.id(),
            have: kept,
            missing: level.at_least().minus(kept).unwrap_or(Points::ZERO).max(Points::ZERO),
            pointer: level.rule().pointer(),
            clause: level.rule().clause_label(),
        };
        let level = levels().rev().find(|level| level.at_least() <= kept);
        let next = levels().find(|level| level.at_least() > kept);
        let wallet = self.program.wallet(standing.wallet);
        // What is pending pays the member's debt before it can be spent.
        let owed = standing.spendable.plus(standing.pending)?.minus(standing.debt)?.max(Points::ZERO);
        let liability = match wallet.and_then(|wallet| Some((wallet, wallet.worth()?))) {
            Some((wallet, worth)) => {
                let why = Why::Worth { owed, points: worth.points, amount: worth.amount };
                Some(Liability { amount: worth.of(owed)?, reason: Reason::new(why, wallet.rule()) })
            }
            None => None,
        };
        Some(WalletStatement {
            journal: ledger.map(|ledger| ledger.journal().to_vec()).unwrap_or_default(),
            level: level.map(reached),
            next: next.map(reached),
            liability,
            standing,
        })
    }
}

impl Replay<'_> {
    /// No answer is given in which a point was lost or made.
    pub(super) fn conserved(&self) -> Result<(), Fault> {
        match self.wallets.iter().find(|ledger| !ledger.is_conserved()) {
            None => Ok(()),
            Some(broken) => Err(Fault::new(Code::PointsNotConserved, vec![("wallet", broken.wallet().into())])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_point_was_lost_there_is_a_problem_and_no_answer() {
        let program = r#"{"id":"p","name":{"en":"P"},"currency":"CNY","timeZone":"Asia/Shanghai","locales":["en"],"versions":[
            {"id":"v","announcedOn":"2026-01-01","effectiveFrom":"2026-01-01","tiers":[{"id":"basic","name":{"en":"Basic"}}],
             "wallets":[{"id":"points","name":{"en":"Points"},"earn":{"registration":100}}]}]}"#;
        let member = br#"{"id":"m","kind":"person","joinedOn":"2026-01-01","terms":[{"from":"2026-01-01"}]}"#;
        let told = Regulations::from_json(program.as_bytes()).into_result().ok().and_then(|regulations| {
            let member = Member::from_json(&regulations, member).into_result().ok()?;
            let mut replay = Replay::run(&regulations, &member, Moment::parse("2026-01-01").ok()?, true).ok()?;
            assert_eq!(replay.conserved(), Ok(()));
            replay.wallets.first_mut()?.lose_a_point();
            replay.conserved().err()
        });
        assert_eq!(told, Some(Fault::new(Code::PointsNotConserved, vec![("wallet", "points".into())])));
    }
}
