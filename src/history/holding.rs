//! How long the tier that is held is held, and what keeps it.
//!
//! Where a grant is above what rules give, or is of the same tier and lasts longer, it is told: its
//! last day, and what is missing to have reached the tier by then. Who has not holds from the day
//! after what the rules give.

use super::grants::Granted;
use super::held::{InEffect, Period};
use super::replay::Replay;
use super::standing::HeldTier;
use crate::calendar::Day;
use crate::regulations::Rank;
use crate::tiers::{Ground, Need};

impl<'a> Replay<'a> {
    pub(super) fn held_tier(&mut self) -> Option<HeldTier<'a>> {
        let (program, InEffect { rank, since }) = (self.program, self.in_effect);
        let tier = program.tier(rank)?.id();
        let last = self.last_by_rules();
        if let Some(granted) = self.lasting_grant(last) {
            let keep = self.reached_by(rank, granted.grant.to.next());
            return Some(HeldTier {
                tier,
                since,
                held_to: Some(granted.grant.to),
                reason: granted.reason(program, rank)?,
                keep,
            });
        }
        let keep = match self.held.period {
            Period::Life => None,
            // Where nothing leaves any more, what counts today always will.
            Period::WhileMet => self.reached_by(rank, last.map_or(self.today, Day::next)),
            // What counts is what was missing at the test, and what has come since.
            Period::Grace { .. } => self.held.ground.as_ref().map(Ground::need),
            Period::Months { .. } | Period::To(_) => self.kept_by(rank, last?.next()),
        };
        Some(HeldTier { tier, since, held_to: last, reason: self.held.reason.clone(), keep })
    }

    /// The last day of the tier that is held in effect, if nothing else happens; `last` is that by rules.
    pub(super) fn held_to(&self, last: Option<Day>) -> Option<Day> {
        self.lasting_grant(last).map_or(last, |granted| Some(granted.grant.to))
    }

    /// The last day of the tier that rules give, if nothing else happens; `None`: no end is set.
    pub(super) fn last_by_rules(&mut self) -> Option<Day> {
        if self.held.period != Period::WhileMet {
            return self.held.period.last_day();
        }
        let from = self.program.tier_policy().loose_from(self.held.since).max(self.today);
        Some(self.meters.reach(self.held.rank)?.will_be_unmet_on(from)?.previous())
    }

    /// The grant that is what is held, or that outlasts it.
    fn lasting_grant(&self, last: Option<Day>) -> Option<Granted<'a>> {
        let (rank, granted) = self.grants.highest()?;
        let outlasts = rank == self.held.rank && last.is_some_and(|last| last < granted.grant.to);
        (rank > self.held.rank || outlasts).then_some(granted)
    }

    /// What will count toward reaching a tier on a later day, before its activities.
    fn reached_by(&mut self, rank: Rank, test: Day) -> Option<Need<'a>> {
        let on = self.today;
        let gauge = self.meters.reach(rank)?;
        gauge.move_to(on);
        if test <= on {
            return Some(gauge.need());
        }
        Some(gauge.need_on(&|meter| meter.on(meter.requirement().window().measured_on(test))))
    }

    /// What will count toward keeping it on the day of the test, if nothing else happens.
    fn kept_by(&mut self, rank: Rank, test: Day) -> Option<Need<'a>> {
        let (on, promoted_by, surplus) = (self.today, self.held.promoted_by, self.held.surplus);
        let gauge = self.meters.keep(rank)?;
        gauge.move_to(on);
        Some(gauge.need_on(&|meter| {
            let on = meter.requirement().window().measured_on(test);
            let own = promoted_by.map_or(0, |source| meter.of_source(source, on));
            meter.on(on).saturating_sub(own).saturating_add(surplus)
        }))
    }
}
