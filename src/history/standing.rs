//! Where a member stands on a day.

use super::held::{Change, Period};
use super::replay::{Place, Replay};
use crate::calendar::{Day, Moment, Term};
use crate::json::{At, Decode, order_of_part};
use crate::member::Member;
use crate::member::document::MemberDocument;
use crate::points::{WalletLedger, WalletStanding};
use crate::problem::{Answer, Collector, Path};
use crate::reason::Reason;
use crate::regulations::{Benefit, BenefitClass, Gives, Program, Quota, Rank, Regulations, Source, Tier, Wallet};
use crate::tiers::{Gauge, Need, today};
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
    /// What the tier gives now.
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
    /// What counts, on the day after the hold, toward keeping it; `None` where nothing is tested.
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

/// A benefit that a tier has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entitlement<'a> {
    /// Its id.
    pub benefit: &'a str,
    /// Its class.
    pub class: BenefitClass,
    /// How often; `None`: without limit.
    pub quota: Option<Quota>,
    /// Where it stands in the program document.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}

/// Where a member stands on a day, or at a time: the tier and what keeps it, progress to every
/// higher tier, points with their lots, benefits, and how it came about. A day alone holds all that
/// happened on that day; activities after `on` do not count.
#[must_use]
pub fn standing<'a>(regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Answer<Standing<'a>> {
    let collector = Collector::default();
    let root = Path::ROOT.key("member");
    let at = At::start(root, &collector, regulations.currency());
    let standing = replayed(regulations, member, on, false, &at).map(|replay| replay.standing(regulations, member, on));
    Answer::new(standing, collector.finish(order_of_part("member", &MemberDocument::shape())))
}

/// The member's state, or a problem at what can't have happened.
pub(crate) fn replayed<'a>(
    regulations: &'a Regulations,
    member: &'a Member<'a>,
    on: Moment,
    with_journal: bool,
    at: &At<'_>,
) -> Option<Replay<'a>> {
    let replay = Replay::run(regulations, member, on, with_journal);
    let told = |(place, fault)| match place {
        Place::OpeningDay => at.key("opening").key("on").fault(fault),
        Place::OpeningTier => at.key("opening").key("tier").fault(fault),
        Place::Opening => at.key("opening").fault(fault),
        Place::Activity(place) => at.key("activities").index(place).fault(fault),
    };
    replay.map_err(told).ok()
}

impl<'a> Replay<'a> {
    pub(crate) const fn program(&self) -> &'a Program {
        self.program
    }

    /// The id of the tier held.
    pub(crate) fn tier(&self) -> Option<&'a str> {
        self.program.tier(self.held.rank).map(crate::regulations::Tier::id)
    }

    pub(crate) fn standing(mut self, regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Standing<'a> {
        let term = member.term_on(on.day());
        let program = self.program;
        let tier = term.and_then(|_| self.held_tier());
        let benefits = tier.as_ref().map(|held| entitlements(program, held.tier)).unwrap_or_default();
        Standing {
            regulations: regulations.source(program),
            on,
            member: member.id(),
            term,
            progress: self.progress(),
            wallets: self.wallet_standings(),
            tier,
            benefits,
            timeline: self.timeline,
        }
    }

    pub(super) fn held_tier(&mut self) -> Option<HeldTier<'a>> {
        let rank = self.held.rank;
        let tier = self.program.tier(rank)?.id();
        let (held_to, keep) = match self.held.period {
            Period::Life => (None, None),
            Period::WhileMet => {
                let today = self.today;
                let gauge = self.meters.reach(rank)?;
                gauge.move_to(today);
                let day = gauge.will_be_unmet_on(today);
                let test = day.unwrap_or(today);
                (day.map(Day::previous), Some(gauge.need(&|meter| meter.on(test))))
            }
            period => {
                let last = period.last_day()?;
                let missing = match period {
                    // What counts is what was missing at the test, and what has come since.
                    Period::Grace { since, .. } => self.keep(rank, since),
                    _ => self.keep(rank, last.next()),
                };
                (Some(last), missing)
            }
        };
        Some(HeldTier { tier, since: self.held.since, held_to, reason: self.held.reason.clone(), keep })
    }

    /// What will count on the day of the test, if nothing else happens; in grace, what counts of it by now.
    fn keep(&mut self, rank: Rank, test: Day) -> Option<Need<'a>> {
        if let (Period::Grace { .. }, Some(ground)) = (self.held.period, &self.held.ground) {
            return ground.need();
        }
        let promoted_by = self.held.promoted_by;
        let gauge = self.meters.keep(rank)?;
        Some(gauge.need(&|meter| {
            let on = meter.requirement().window().measured_on(test);
            let own = promoted_by.map(|source| meter.of_source(source, on));
            meter.on(on).saturating_sub(own.unwrap_or_default())
        }))
    }

    /// How far each higher tier is.
    pub(super) fn higher(&mut self) -> Vec<(Rank, &'a Tier, Gauge<'a>)> {
        let (program, on) = (self.program, self.today);
        let higher = program.tiers().filter(|(rank, _)| *rank > self.held.rank);
        let mut gauges = Vec::new();
        for (rank, tier) in higher {
            if let Some(gauge) = self.meters.reach(rank) {
                gauge.move_to(on);
                gauges.push((rank, tier, gauge.clone()));
            }
        }
        gauges
    }

    fn progress(&mut self) -> Vec<Progress<'a>> {
        let higher = self.higher().into_iter();
        higher.map(|(_, tier, gauge)| Progress { tier: tier.id(), need: gauge.need(&today) }).collect()
    }

    /// Those of the program in its order; a wallet that only an older version had can't be, since none is ever dropped.
    pub(super) fn wallet_standings(&self) -> Vec<WalletStanding<'a>> {
        let standing = |wallet: &'a Wallet| match self.wallets.iter().find(|ledger| ledger.wallet() == wallet.id()) {
            Some(ledger) => ledger.standing(),
            None => WalletLedger::new(wallet.id(), self.today, false).standing(),
        };
        self.program.wallets().iter().map(standing).collect()
    }
}

fn entitlements<'a>(program: &'a Program, tier: &str) -> Vec<Entitlement<'a>> {
    let entitled = |benefit: &'a Benefit| Entitlement {
        benefit: benefit.id(),
        class: benefit.class(),
        quota: match benefit.gives() {
            Gives::Rate(..) => None,
            Gives::Service(quota) => *quota,
        },
        pointer: benefit.rule().pointer(),
        clause: benefit.rule().clause_label(),
    };
    crate::benefits::of_tier(program, tier).map(entitled).collect()
}
