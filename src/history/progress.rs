//! What a member lacks for every tier, what leaves and when, and what another tier brings.

use super::Change;
use super::replay::Replay;
use super::standing::{HeldTier, answered};
use crate::benefits;
use crate::calendar::{Day, Moment, Term};
use crate::member::Member;
use crate::problem::Answer;
use crate::regulations::{Regulations, Source};
use crate::tiers::{LeavingOf, Need};
use serde::Serialize;

/// What a member lacks for every tier.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgressReport<'a> {
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
    /// Every tier above the base, lowest first.
    pub tiers: Vec<TierProgress<'a>>,
    /// Every change of tier, oldest first.
    pub timeline: Vec<Change<'a>>,
}

/// How far a tier is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TierProgress<'a> {
    /// Its id.
    pub tier: &'a str,
    /// Whether it is the one that is held, or lies below it.
    pub reached: bool,
    /// What is there and what is missing today.
    pub need: Need<'a>,
    /// What leaves the windows of its rule, if nothing else happens.
    pub leaving: Vec<LeavingOf<'a>>,
    /// Benefits that it has and the tier held has not.
    pub gained: Vec<&'a str>,
    /// Benefits that the tier held has and it has not.
    pub lost: Vec<&'a str>,
}

/// What a member lacks for every tier on a day, or at a time, and what leaves the windows and when.
#[must_use]
pub fn progress<'a>(regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Answer<ProgressReport<'a>> {
    answered(regulations, member, on, false, |replay, _| Some(replay.progress_report(regulations, member, on)))
}

impl<'a> Replay<'a> {
    pub(crate) fn progress_report(
        mut self,
        regulations: &'a Regulations,
        member: &'a Member<'a>,
        on: Moment,
    ) -> ProgressReport<'a> {
        let term = member.term_on(on.day());
        ProgressReport {
            regulations: regulations.source(self.program),
            on,
            member: member.id(),
            term,
            tier: term.and_then(|_| self.held_tier()),
            tiers: self.tier_progress(on.day()),
            timeline: std::mem::take(&mut self.timeline),
        }
    }

    fn tier_progress(&mut self, day: Day) -> Vec<TierProgress<'a>> {
        let program = self.program;
        let held = self.in_effect.rank;
        let from = program.tier(held).map(crate::regulations::Tier::id);
        let mut tiers = Vec::new();
        for (rank, tier) in program.tiers() {
            let Some(gauge) = self.meters.reach(rank) else { continue };
            gauge.move_to(day);
            let (gained, lost) = benefits::moved(program, from, tier.id());
            let (need, leaving) = (gauge.need(), gauge.leaving());
            tiers.push(TierProgress { tier: tier.id(), reached: rank <= held, need, leaving, gained, lost });
        }
        tiers
    }
}
