//! Given metrics: which tier.
//!
//! A [`Meter`] measures one requirement over its window as days go by; [`Meters`] has one for every
//! rule of a program and says which tiers are met.

mod meter;
mod need;

pub(crate) use meter::{Facts, Meter, amount};
pub use need::Need;

use crate::calendar::Day;
use crate::regulations::{Program, Rank};

/// The meters of a program's tiers.
#[derive(Debug)]
pub(crate) struct Meters<'r> {
    /// By rank; the base has none.
    reach: Vec<Option<Meter<'r>>>,
    /// Only where the document's `keep` is another rule than `reach`.
    keep: Vec<Option<Meter<'r>>>,
}

impl<'r> Meters<'r> {
    pub(crate) fn new(program: &'r Program) -> Self {
        let reach = program.tiers().map(|(_, tier)| tier.reach().map(Meter::new)).collect();
        let keep = program.tiers().map(|(_, tier)| tier.own_keep().map(Meter::new)).collect();
        Self { reach, keep }
    }

    /// Adds what a source brings; sources and days come in their order.
    pub(crate) fn add(&mut self, source: usize, day: Day, facts: &Facts<'_, '_>) {
        for meter in self.reach.iter_mut().chain(&mut self.keep).flatten() {
            meter.add(source, day, facts);
        }
    }

    /// Takes away what a refund takes from a source.
    pub(crate) fn lower(&mut self, source: usize, facts: &Facts<'_, '_>) {
        for meter in self.reach.iter_mut().chain(&mut self.keep).flatten() {
            meter.lower(source, facts);
        }
    }

    /// The meter of what reaches a tier.
    pub(crate) fn reach(&mut self, rank: Rank) -> Option<&mut Meter<'r>> {
        self.reach.get_mut(rank.position())?.as_mut()
    }

    /// The meter of what keeps a tier.
    pub(crate) fn keep(&mut self, rank: Rank) -> Option<&mut Meter<'r>> {
        let own = self.keep.get_mut(rank.position())?.as_mut();
        match own {
            Some(meter) => Some(meter),
            None => self.reach.get_mut(rank.position())?.as_mut(),
        }
    }

    /// The highest tier whose `reach` is met on a day; the base if none is.
    pub(crate) fn highest_met(&mut self, program: &Program, day: Day) -> Rank {
        let met = program.tiers().rev().find(|(rank, _)| self.reach(*rank).is_some_and(|meter| meter.is_met(day)));
        met.map_or(Rank::BASE, |(rank, _)| rank)
    }
}
