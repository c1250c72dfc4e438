//! Given metrics: which tier.
//!
//! A `Meter` measures one requirement over its window as days go by, a `Gauge` a rule of several;
//! `Meters` has one for every rule of a program and says which tiers are met.

mod gauge;
mod ground;
mod meter;
mod need;

pub(crate) use gauge::{Gauge, today};
pub(crate) use ground::Ground;
pub(crate) use meter::{Deed, Facts, Meter};
pub use need::{Leaving, LeavingOf, MetricNeed, Need, SeveralNeed, Share};

use crate::calendar::Day;
use crate::in_order::sorted;
use crate::regulations::{Hold, Program, Rank};

/// The gauges of a program's tiers.
#[derive(Debug, Clone)]
pub(crate) struct Meters<'r> {
    /// By rank; the base has none.
    reach: Vec<Option<Gauge<'r>>>,
    /// Only where the document's `keep` is another rule than `reach`.
    keep: Vec<Option<Gauge<'r>>>,
}

impl<'r> Meters<'r> {
    pub(crate) fn new(program: &'r Program, joined_on: Day, tier_since: Day) -> Self {
        let gauge = |condition| Gauge::new(condition, joined_on, tier_since);
        let reach = program.tiers().map(|(_, tier)| tier.reach().map(gauge)).collect();
        let keep = program.tiers().map(|(_, tier)| tier.own_keep().map(gauge)).collect();
        Self { reach, keep }
    }

    fn all(&mut self, act: &mut dyn FnMut(&mut Meter<'r>)) {
        self.reach.iter_mut().chain(&mut self.keep).flatten().for_each(|gauge| gauge.for_each(act));
    }

    /// Adds what a source brings; sources and days come in their order.
    pub(crate) fn add(&mut self, source: usize, day: Day, facts: &Facts<'_, '_>) {
        self.all(&mut |meter| meter.add(source, day, facts));
    }

    /// Adds more to the latest source.
    pub(crate) fn raise(&mut self, source: usize, day: Day, facts: &Facts<'_, '_>) {
        self.all(&mut |meter| meter.raise(source, day, facts));
    }

    /// Takes away what a refund takes from a source.
    pub(crate) fn lower(&mut self, source: usize, facts: &Facts<'_, '_>) {
        self.all(&mut |meter| meter.lower(source, facts));
    }

    /// The tier has changed: its years are counted anew, from what comes after the latest source.
    pub(crate) fn restart(&mut self, day: Day, latest: usize) {
        self.all(&mut |meter| meter.restart(day, latest));
    }

    /// What was brought up to a source neither reaches this tier any more nor keeps it.
    pub(crate) fn use_up(&mut self, rank: Rank, last: usize) {
        for gauges in [&mut self.reach, &mut self.keep] {
            if let Some(Some(gauge)) = gauges.get_mut(rank.position()) {
                gauge.for_each(&mut |meter| meter.use_up(last));
            }
        }
    }

    /// The gauge of what reaches a tier.
    pub(crate) fn reach(&mut self, rank: Rank) -> Option<&mut Gauge<'r>> {
        self.reach.get_mut(rank.position())?.as_mut()
    }

    /// The gauge of what keeps a tier.
    pub(crate) fn keep(&mut self, rank: Rank) -> Option<&mut Gauge<'r>> {
        let own = self.keep.get_mut(rank.position())?.as_mut();
        match own {
            Some(gauge) => Some(gauge),
            None => self.reach.get_mut(rank.position())?.as_mut(),
        }
    }

    /// Days after a day on which time alone may meet what reaches a tier, latest first.
    pub(crate) fn milestones_after(&mut self, day: Day) -> Vec<Day> {
        let mut days = Vec::new();
        for gauge in self.reach.iter_mut().flatten() {
            gauge.for_each(&mut |meter| days.extend(meter.met_by_time_on().filter(|milestone| *milestone > day)));
        }
        let mut days = sorted(&days, &|a, b| b.cmp(a));
        days.dedup();
        days
    }

    /// The highest tier whose `reach` is met on a day; the base if none is.
    pub(crate) fn highest_met(&mut self, program: &Program, day: Day) -> Rank {
        self.highest(program, &mut |gauge| gauge.move_to(day), None)
    }

    /// The highest tier whose `reach` is met by a test on a day, before its activities. One that is held
    /// as long as it is met must be met on the day itself.
    pub(crate) fn highest_at_test(&mut self, program: &Program, day: Day) -> Rank {
        self.highest(program, &mut |gauge| gauge.move_to_test(day), Some(day))
    }

    fn highest(&mut self, program: &Program, move_on: &mut dyn FnMut(&mut Gauge<'r>), test: Option<Day>) -> Rank {
        let met = program.tiers().rev().find(|(rank, tier)| {
            self.reach(*rank).is_some_and(|gauge| {
                move_on(gauge);
                let met = gauge.is_met(&today);
                if let (true, Hold::WhileMet, Some(day)) = (met, tier.hold(), test) {
                    gauge.move_to(day);
                    return gauge.is_met(&today);
                }
                met
            })
        });
        met.map_or(Rank::BASE, |(rank, _)| rank)
    }
}
