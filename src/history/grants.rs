//! Tiers that are granted: on trial, by status match, by decision, or paid for.
//!
//! A grant is a floor: through its last day the member holds at least its tier, and no rule takes that
//! away. Beneath it everything goes on by the rules as if there were no grant: tiers are reached, kept
//! and lost there. When it ends, the member holds what the rules give by then, or the next lower grant
//! that still runs; a grant at or below what is held is in wait. A grant is no promotion: it brings no
//! gift, and no tier year starts with it. One for a tier that only a later version has counts from the
//! term that brings that version.

use crate::calendar::Day;
use crate::member::Grant;
use crate::reason::{Reason, Why};
use crate::regulations::{Program, Rank};

/// Every grant so far, and those that count.
#[derive(Debug, Default)]
pub(super) struct Grants<'r> {
    all: Vec<Granted<'r>>,
    /// Highest first; each next one is lower and lasts longer. So there are no more than tiers.
    running: Vec<(Rank, Granted<'r>)>,
}

/// A grant, and the activity that brought it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Granted<'r> {
    pub(super) grant: &'r Grant<'r>,
    pub(super) activity: &'r str,
}

impl<'r> Granted<'r> {
    pub(super) fn reason(self, program: &'r Program, rank: Rank) -> Option<Reason<'r>> {
        let Self { grant, activity } = self;
        let why = Why::TierGranted { to: grant.to, grant: grant.kind.name(), activity };
        Some(Reason::new(why, program.tier(rank)?.rule()))
    }
}

impl<'r> Grants<'r> {
    pub(super) fn add(&mut self, program: &Program, granted: Granted<'r>) {
        self.all.push(granted);
        self.run(program, granted);
    }

    fn run(&mut self, program: &Program, granted: Granted<'r>) {
        let Some(rank) = program.rank(&granted.grant.tier) else { return };
        let to = granted.grant.to;
        if self.running.iter().any(|(known, running)| *known >= rank && running.grant.to >= to) {
            return;
        }
        self.running.retain(|(known, running)| *known > rank || running.grant.to > to);
        let place = self.running.partition_point(|(known, _)| *known > rank);
        self.running.insert(place, (rank, granted));
    }

    /// The highest that runs.
    pub(super) fn highest(&self) -> Option<(Rank, Granted<'r>)> {
        self.running.first().copied()
    }

    /// Those that ended before a day count no longer.
    pub(super) fn end_before(&mut self, day: Day) {
        self.running.retain(|(_, granted)| granted.grant.to >= day);
    }

    /// Another version has other tiers, or the same in another order.
    pub(super) fn reread(&mut self, program: &Program, day: Day) {
        self.running.clear();
        for granted in self.all.clone().into_iter().filter(|granted| granted.grant.to >= day) {
            self.run(program, granted);
        }
    }
}
