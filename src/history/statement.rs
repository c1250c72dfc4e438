//! The statement of points: every wallet with its journal, levels, and what points are worth.

use super::replay::Replay;
use super::standing::replayed;
use crate::calendar::Moment;
use crate::json::{At, Decode, order_of_part};
use crate::member::Member;
use crate::member::document::MemberDocument;
use crate::points::{JournalLine, WalletStanding};
use crate::problem::{Answer, Collector, Path};
use crate::regulations::{Regulations, Source, Wallet};
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
    /// In the order of the program's wallets.
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
    pub level: Option<&'a str>,
    /// The next level.
    pub next: Option<NextLevel<'a>>,
    /// What the spendable and pending points are worth; `None` where the program does not say.
    pub liability: Option<Money>,
}

/// The next points level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NextLevel<'a> {
    /// Its id.
    pub level: &'a str,
    /// How many points are missing.
    pub missing: Points,
}

/// A member's points on a day, or at a time: every wallet with its lots and its journal.
#[must_use]
pub fn points<'a>(regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Answer<PointsStatement<'a>> {
    let collector = Collector::default();
    let root = Path::ROOT.key("member");
    let at = At::start(root, &collector, regulations.currency());
    let replay = replayed(regulations, member, on, true, &at);
    let statement = replay.map(|replay| replay.statement(regulations, member, on));
    Answer::new(statement, collector.finish(order_of_part("member", &MemberDocument::shape())))
}

impl<'a> Replay<'a> {
    pub(crate) fn statement(
        &self,
        regulations: &'a Regulations,
        member: &'a Member<'a>,
        on: Moment,
    ) -> PointsStatement<'a> {
        let wallets = self.wallet_standings().into_iter().zip(self.program.wallets());
        PointsStatement {
            regulations: regulations.source(self.program),
            on,
            member: member.id(),
            wallets: wallets.map(|(standing, wallet)| self.wallet_statement(standing, wallet)).collect(),
        }
    }

    fn wallet_statement(&self, standing: WalletStanding<'a>, wallet: &'a Wallet) -> WalletStatement<'a> {
        let ledger = self.wallets.iter().find(|ledger| ledger.wallet() == wallet.id());
        let kept = standing.earned.minus(standing.taken_back).unwrap_or(Points::ZERO);
        let levels = || self.program.levels().iter().filter(|level| level.wallet() == wallet.id());
        let level = levels().rev().find(|level| level.at_least() <= kept);
        let next = levels().find(|level| level.at_least() > kept);
        let missing = |level: &crate::regulations::Level| level.at_least().minus(kept).unwrap_or(Points::ZERO);
        let owed = standing.spendable.plus(standing.pending);
        WalletStatement {
            journal: ledger.map(|ledger| ledger.journal().lines().to_vec()).unwrap_or_default(),
            level: level.map(crate::regulations::Level::id),
            next: next.map(|level| NextLevel { level: level.id(), missing: missing(level) }),
            liability: wallet.worth().zip(owed).and_then(|(worth, owed)| worth.of(owed)),
            standing,
        }
    }
}
