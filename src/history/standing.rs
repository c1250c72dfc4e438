//! Where a member stands on a day.

use super::held::Change;
use super::replay::{Place, Replay};
use crate::benefits::Entitlement;
use crate::calendar::{Day, Moment, Term};
use crate::json::{At, Decode, order_of_part};
use crate::member::Member;
use crate::member::document::MemberDocument;
use crate::points::{WalletLedger, WalletStanding};
use crate::problem::{Answer, Collector, Fault, Path};
use crate::reason::Reason;
use crate::regulations::{Program, Rank, Regulations, Source, Tier};
use crate::tiers::{Gauge, Need};
use serde::Serialize;

/// Where a member stands on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Standing<'a> {
    /// Which regulations decided.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// The member's id.
    pub member: &'a str,
    /// The term that holds the day; `None` outside every term.
    pub term: Option<Term>,
    /// The tier; `None` outside every term.
    pub tier: Option<HeldTier<'a>>,
    /// Every higher tier, lowest first.
    pub progress: Vec<Progress<'a>>,
    /// Points, in the order of the program's wallets.
    pub wallets: Vec<WalletStanding<'a>>,
    /// What the tier gives now, by priority.
    pub benefits: Vec<Entitlement<'a>>,
    /// Every change of tier, oldest first.
    pub timeline: Vec<Change<'a>>,
}

/// The tier that is held.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HeldTier<'a> {
    /// Its id.
    pub tier: &'a str,
    /// The day it was reached, brought along, or fallen to.
    pub since: Day,
    /// The last day of the hold; `None`: no end is set.
    pub held_to: Option<Day>,
    /// Why it is held.
    pub reason: Reason<'a>,
    /// What counts, on the day after the hold, toward keeping it or, where it is granted, toward having
    /// reached it; `None` where nothing is tested.
    pub keep: Option<Need<'a>>,
}

/// How far a higher tier is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Progress<'a> {
    /// Its id.
    pub tier: &'a str,
    /// What is there and what is missing.
    pub need: Need<'a>,
}

/// Where a member stands on a day, or at a time: the tier and what keeps it, progress to every
/// higher tier, points with their lots, benefits, and how it came about. A day alone holds all that
/// happened on that day; activities after `on` do not count.
#[must_use]
pub fn standing<'a>(regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Answer<Standing<'a>> {
    answered(regulations, member, on, false, |replay, _| Some(replay.standing(regulations, member, on)))
}

/// The answer to what is asked of a member on a day, from the replay of the ledger.
pub(super) fn answered<'a, T>(
    regulations: &'a Regulations,
    member: &'a Member<'a>,
    on: Moment,
    with_journal: bool,
    answer: impl FnOnce(Replay<'a>, &At<'_>) -> Option<T>,
) -> Answer<T> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT.key("member"), &collector, regulations.currency());
    let value = replayed(regulations, member, on, with_journal, &at).and_then(|replay| answer(replay, &at));
    Answer::new(value, collector.finish(order_of_part("member", MemberDocument::ORDER)))
}

/// The member's state, or a problem at what can't have happened.
pub(crate) fn replayed<'a>(
    regulations: &'a Regulations,
    member: &'a Member<'a>,
    on: Moment,
    with_journal: bool,
    at: &At<'_>,
) -> Option<Replay<'a>> {
    told_at(Replay::run(regulations, member, on, with_journal), at)
}

/// What a replay came to, or its problem told in the member's document.
pub(super) fn told_at<'a>(replay: Result<Replay<'a>, (Place, Fault)>, at: &At<'_>) -> Option<Replay<'a>> {
    let told = |(place, fault)| {
        let (opening, activities) = (at.key("opening"), at.key("activities"));
        match place {
            Place::OpeningDay => opening.key("on").fault(fault),
            Place::OpeningTier => opening.key("tier").fault(fault),
            Place::Opening => opening.fault(fault),
            Place::Ledger => activities.fault(fault),
            Place::Activity(place) => activities.index(place).fault(fault),
        }
    };
    replay.map_err(told).ok()
}

impl<'a> Replay<'a> {
    pub(crate) const fn program(&self) -> &'a Program {
        self.program
    }

    /// The id of the tier held.
    pub(crate) fn tier(&self) -> Option<&'a str> {
        self.program.tier(self.in_effect.rank).map(crate::regulations::Tier::id)
    }

    pub(crate) fn standing(mut self, regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Standing<'a> {
        let term = member.term_on(on.day());
        let program = self.program;
        let tier = term.and_then(|_| self.held_tier());
        let benefits = self.benefits(on);
        Standing {
            regulations: regulations.source(program),
            on,
            member: member.id(),
            term,
            progress: self.progress(),
            wallets: self.wallet_standings(),
            tier,
            benefits,
            timeline: std::mem::take(&mut self.timeline),
        }
    }

    /// How far each higher tier is.
    pub(super) fn higher(&mut self) -> Vec<(Rank, &'a Tier, Gauge<'a>)> {
        let (program, on) = (self.program, self.today);
        let mut gauges = Vec::new();
        for (rank, tier) in program.tiers() {
            if let Some(gauge) = self.meters.reach(rank).filter(|_| rank > self.in_effect.rank) {
                gauge.move_to(on);
                gauges.push((rank, tier, gauge.clone()));
            }
        }
        gauges
    }

    fn progress(&mut self) -> Vec<Progress<'a>> {
        let higher = self.higher().into_iter();
        higher.map(|(_, tier, gauge)| Progress { tier: tier.id(), need: gauge.need() }).collect()
    }

    /// Those of the program in its order; then those that only a later version has, if points came to them by hand.
    pub(super) fn wallet_standings(&self) -> Vec<WalletStanding<'a>> {
        let mut standings = Vec::new();
        for wallet in self.program.wallets() {
            standings.push(match self.wallets.iter().find(|ledger| ledger.wallet() == wallet.id()) {
                Some(ledger) => ledger.standing(),
                None => WalletLedger::new(wallet.id(), self.today, false).standing(),
            });
        }
        for ledger in &self.wallets {
            if self.program.wallet(ledger.wallet()).is_none() {
                standings.push(ledger.standing());
            }
        }
        standings
    }
}
