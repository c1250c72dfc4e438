//! What a held tier rests on: the activities that met its rule, and by how much.
//!
//! A ground is what was measured when the tier was reached or kept. Time takes nothing from it;
//! refunds of what was counted do. In a time of grace it is what was missing, and what comes is added.

use super::meter::{Facts, amount};
use super::need::{Need, mean_of_nearest, nearest, share};
use crate::regulations::{Condition, Requirement};

/// A tree as the rule is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ground<'r> {
    One(Leaf<'r>),
    Several { condition: &'r Condition, count: usize, of: Vec<Ground<'r>> },
}

/// What counted for one requirement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Leaf<'r> {
    requirement: &'r Requirement,
    /// The first and last source that counted.
    sources: (usize, usize),
    /// Among these, the one that did not count: the promoting purchase, when the tier was kept.
    but: Option<usize>,
    have: i64,
}

impl Leaf<'_> {
    fn need(&self) -> i64 {
        self.requirement.need().number()
    }
}

impl<'r> Ground<'r> {
    pub(super) const fn one(
        requirement: &'r Requirement,
        sources: (usize, usize),
        but: Option<usize>,
        have: i64,
    ) -> Self {
        Self::One(Leaf { requirement, sources, but, have })
    }

    fn for_each(&mut self, act: &mut dyn FnMut(&mut Leaf<'r>)) {
        match self {
            Self::One(leaf) => act(leaf),
            Self::Several { of, .. } => of.iter_mut().for_each(|ground| ground.for_each(act)),
        }
    }

    /// What is left once a refund has taken its part away.
    pub(crate) fn lower(&mut self, source: usize, refunded: &Facts<'_, '_>) {
        self.for_each(&mut |leaf| {
            let (first, last) = leaf.sources;
            if source >= first && source <= last && leaf.but != Some(source) {
                leaf.have = leaf.have.saturating_sub(amount(leaf.requirement.metric(), refunded));
            }
        });
    }

    /// What there is once more has come.
    pub(crate) fn raise(&mut self, source: usize, facts: &Facts<'_, '_>) {
        self.for_each(&mut |leaf| {
            leaf.sources = (leaf.sources.0.min(source), source);
            leaf.have = leaf.have.saturating_add(amount(leaf.requirement.metric(), facts));
        });
    }

    pub(crate) fn stands(&self) -> bool {
        match self {
            Self::One(leaf) => leaf.have >= leaf.need(),
            Self::Several { count, of, .. } => of.iter().filter(|ground| ground.stands()).count() >= *count,
        }
    }

    /// How far it stands, in ten-thousandths.
    fn share(&self) -> u32 {
        match self {
            Self::One(leaf) => share(leaf.have, leaf.need()),
            Self::Several { count, of, .. } => mean_of_nearest(&of.iter().map(Self::share).collect::<Vec<_>>(), *count),
        }
    }

    /// The requirement that is missing and nearest to standing, or the first that stands, with what
    /// there is of it.
    pub(crate) fn decisive(&self) -> Option<(&'r Requirement, i64)> {
        match self {
            Self::One(leaf) => Some((leaf.requirement, leaf.have)),
            Self::Several { count, of, .. } => {
                let stands = self.stands();
                let shares: Vec<_> = of.iter().map(Self::share).collect();
                let places = if stands { (0..of.len()).collect() } else { nearest(&shares, *count) };
                let mut grounds = places.into_iter().filter_map(|place| of.get(place));
                grounds.find(|ground| ground.stands() == stands)?.decisive()
            }
        }
    }

    /// What is there of it and what is missing.
    pub(crate) fn need(&self) -> Need<'r> {
        match self {
            Self::One(leaf) => Need::one(leaf.requirement, leaf.have, None),
            Self::Several { condition, count, of } => {
                Need::several(condition.rule(), *count, of.iter().map(Self::need).collect())
            }
        }
    }

    /// By how much a rule of one metric was exceeded.
    pub(crate) fn surplus(&self) -> i64 {
        match self {
            Self::One(leaf) => leaf.have.saturating_sub(leaf.need()).max(0),
            Self::Several { .. } => 0,
        }
    }
}
