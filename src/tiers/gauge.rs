//! A rule, measured: a tree of meters as the document states it.
//!
//! What is nearest to being met is told by the shares as they are shown, in ten-thousandths; of equal
//! ones the earlier in the document.

use super::ground::Ground;
use super::meter::Meter;
use super::need::{Leaving, LeavingOf, Need, mean_of_nearest, nearest, share};
use crate::calendar::Day;
use crate::regulations::{Condition, Requirement};

/// A rule with all that counts for it.
#[derive(Debug, Clone)]
pub(crate) enum Gauge<'r> {
    One(Box<Meter<'r>>),
    Several { condition: &'r Condition, count: usize, of: Vec<Gauge<'r>> },
}

/// How much of a requirement there is: today, on a later day, or without a source.
pub(crate) type Measure<'m> = &'m dyn Fn(&Meter<'_>) -> i64;

/// What counts today.
pub(crate) fn today(meter: &Meter<'_>) -> i64 {
    meter.now()
}

impl<'r> Gauge<'r> {
    pub(super) fn new(condition: &'r Condition, joined_on: Day, tier_since: Day) -> Self {
        match condition {
            Condition::One(requirement) => Self::One(Box::new(Meter::new(requirement, joined_on, tier_since))),
            Condition::Several { count, of, .. } => {
                let of = of.iter().map(|condition| Self::new(condition, joined_on, tier_since)).collect();
                Self::Several { condition, count: *count, of }
            }
        }
    }

    /// Every meter, in the document's order.
    pub(super) fn for_each(&mut self, act: &mut dyn FnMut(&mut Meter<'r>)) {
        match self {
            Self::One(meter) => act(meter),
            Self::Several { of, .. } => of.iter_mut().for_each(|gauge| gauge.for_each(act)),
        }
    }

    fn meters<'g>(&'g self, into: &mut Vec<&'g Meter<'r>>) {
        match self {
            Self::One(meter) => into.push(meter),
            Self::Several { of, .. } => of.iter().for_each(|gauge| gauge.meters(into)),
        }
    }

    /// Moves on to a day. Days may not go back.
    pub(crate) fn move_to(&mut self, day: Day) {
        self.for_each(&mut |meter| meter.move_to(day));
    }

    /// Moves on to what is measured by a test on a day, before its activities.
    pub(crate) fn move_to_test(&mut self, day: Day) {
        self.for_each(&mut |meter| meter.move_to(meter.requirement().window().measured_on(day)));
    }

    /// Whether it is met by a measure.
    pub(crate) fn is_met(&self, measure: Measure<'_>) -> bool {
        match self {
            Self::One(meter) => measure(meter) >= meter.requirement().need().number(),
            Self::Several { count, of, .. } => {
                of.iter().filter(|gauge| gauge.is_met(measure)).take(*count).count() == *count
            }
        }
    }

    /// The places of those of several that are nearest to being met; ties: the earlier.
    fn nearest(of: &[Self], count: usize, measure: Measure<'_>) -> Vec<usize> {
        nearest(&of.iter().map(|gauge| gauge.share(measure)).collect::<Vec<_>>(), count)
    }

    /// How far it is met by a measure, in ten-thousandths.
    fn share(&self, measure: Measure<'_>) -> u32 {
        match self {
            Self::One(meter) => share(measure(meter), meter.requirement().need().number()),
            Self::Several { count, of, .. } => {
                mean_of_nearest(&of.iter().map(|gauge| gauge.share(measure)).collect::<Vec<_>>(), *count)
            }
        }
    }

    /// What is there today and what is missing, and what leaves next.
    pub(crate) fn need(&self) -> Need<'r> {
        self.need_by(&today, &|meter| meter.leaving_next())
    }

    /// What there is by a measure of a later day, and what is then missing.
    pub(crate) fn need_on(&self, measure: Measure<'_>) -> Need<'r> {
        self.need_by(measure, &|_| None)
    }

    fn need_by(&self, measure: Measure<'_>, leaving: &dyn Fn(&Meter<'_>) -> Option<Leaving>) -> Need<'r> {
        match self {
            Self::One(meter) => Need::one(meter.requirement(), measure(meter), leaving(meter)),
            Self::Several { condition, count, of } => {
                let needs = of.iter().map(|gauge| gauge.need_by(measure, leaving)).collect();
                Need::several(condition.rule(), *count, needs)
            }
        }
    }

    /// The requirement that decided, with what there is of it: of several that are met the first,
    /// of several that are not the nearest that is missing.
    pub(crate) fn decisive(&self, measure: Measure<'_>) -> Option<(&'r Requirement, i64)> {
        match self {
            Self::One(meter) => Some((meter.requirement(), measure(meter))),
            Self::Several { count, of, .. } => {
                let met = self.is_met(measure);
                let places = if met { (0..of.len()).collect() } else { Self::nearest(of, *count, measure) };
                let mut gauges = places.into_iter().filter_map(|place| of.get(place));
                gauges.find(|gauge| gauge.is_met(measure) == met)?.decisive(measure)
            }
        }
    }

    /// The first day, from `from` to `to`, on which it is not met, if nothing else happens.
    pub(crate) fn first_unmet(&mut self, from: Day, to: Day) -> Option<Day> {
        self.move_to(from);
        let mut day = from;
        while self.is_met(&today) {
            let mut meters = Vec::new();
            self.meters(&mut meters);
            day = meters.iter().filter_map(|meter| meter.next_leaving()).min().filter(|next| *next <= to)?;
            self.move_to(day);
        }
        Some(day)
    }

    /// The day, from a day on, on which it will not be met any more, if nothing else happens.
    pub(crate) fn will_be_unmet_on(&self, from: Day) -> Option<Day> {
        self.clone().first_unmet(from, Day::FAR)
    }

    /// What leaves its windows, and when, with the rule that measures it.
    pub(crate) fn leaving(&self) -> Vec<LeavingOf<'r>> {
        let mut meters = Vec::new();
        self.meters(&mut meters);
        let mut leaving = Vec::new();
        for meter in meters {
            let days = meter.leaving();
            if !days.is_empty() {
                leaving.push(LeavingOf { pointer: meter.requirement().rule().pointer(), days });
            }
        }
        leaving
    }

    /// What it rests on, by a measure. One source may not count.
    pub(crate) fn ground(&self, measure: Measure<'_>, latest: usize, but: Option<usize>) -> Ground<'r> {
        match self {
            Self::One(meter) => Ground::one(meter.requirement(), (meter.first_source(), latest), but, measure(meter)),
            Self::Several { condition, count, of } => {
                let of = of.iter().map(|gauge| gauge.ground(measure, latest, but)).collect();
                Ground::Several { condition, count: *count, of }
            }
        }
    }
}
