//! How far a rule is met.

use crate::calendar::Day;
use crate::in_order::{in_order, sorted};
use crate::reason::{Figure, Rule};
use crate::regulations::{MetricName, Requirement};
use serde::{Serialize, Serializer};

/// How far a rule is met: one metric, or several rules.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Need<'a> {
    /// One metric.
    One(MetricNeed<'a>),
    /// So many of several rules.
    Several(SeveralNeed<'a>),
}

/// What is there, what is asked for, and what is missing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MetricNeed<'a> {
    /// What is measured.
    pub metric: MetricName,
    /// What counts.
    pub have: Figure,
    /// What meets the rule, and more.
    pub need: Figure,
    /// Nothing once met.
    pub missing: Figure,
    /// `have` ÷ `need`.
    pub share: Share,
    /// What of `have` leaves the window next, if nothing else happens; `None` where `have` is what will
    /// count on a later day: what leaves by then is not in it.
    pub leaving: Option<Leaving>,
    /// Where the rule stands.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}

/// So many of several rules.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SeveralNeed<'a> {
    /// How many of them are asked for.
    pub count: usize,
    /// Every one of them.
    pub of: Vec<Need<'a>>,
    /// The places of the `count` that are nearest to being met.
    pub nearest: Vec<usize>,
    /// The mean of the nearest.
    pub share: Share,
    /// Where the rule stands.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}

/// What leaves a window.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Leaving {
    /// The first day on which it no longer counts.
    pub on: Day,
    /// How much.
    pub amount: Figure,
}

/// What leaves the window of a rule.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeavingOf<'a> {
    /// The rule that measures it.
    pub pointer: &'a str,
    /// By day.
    pub days: Vec<Leaving>,
}

/// A share from 0 to 1 with four digits, rounded down: in JSON `"0.0000"` to `"1.0000"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u32);

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let whole = self.0.checked_div(SHARE_OF_ALL).unwrap_or(0);
        let rest = self.0.checked_rem(SHARE_OF_ALL).unwrap_or(0);
        serializer.collect_str(&format_args!("{whole}.{rest:04}"))
    }
}

/// All of it.
pub(super) const SHARE_OF_ALL: u32 = 10_000;

/// `have` ÷ `need` in ten-thousandths, rounded down, from none to all.
pub(super) fn share(have: i64, need: i64) -> u32 {
    if have >= need {
        return SHARE_OF_ALL;
    }
    let share = i128::from(have.max(0)).saturating_mul(SHARE_OF_ALL.into()).checked_div(need.into());
    share.and_then(|share| u32::try_from(share).ok()).unwrap_or(0)
}

impl<'a> Need<'a> {
    pub(super) fn one(requirement: &'a Requirement, have: i64, leaving: Option<Leaving>) -> Self {
        let need = requirement.need().number();
        Self::One(MetricNeed {
            metric: requirement.metric().name(),
            have: requirement.figure(have),
            need: requirement.need(),
            missing: requirement.figure(need.saturating_sub(have).max(0)),
            share: Share(share(have, need)),
            leaving,
            pointer: requirement.rule().pointer(),
            clause: requirement.rule().clause_label(),
        })
    }

    pub(super) fn several(rule: &'a Rule, count: usize, of: Vec<Self>) -> Self {
        let shares: Vec<_> = of.iter().map(|need| need.share().0).collect();
        Self::Several(SeveralNeed {
            count,
            of,
            nearest: nearest(&shares, count),
            share: Share(mean_of_nearest(&shares, count)),
            pointer: rule.pointer(),
            clause: rule.clause_label(),
        })
    }

    /// How far it is met.
    #[must_use]
    pub const fn share(&self) -> Share {
        match self {
            Self::One(need) => need.share,
            Self::Several(need) => need.share,
        }
    }
}

/// The places of the `count` largest shares; ties: the earlier.
pub(super) fn nearest(shares: &[u32], count: usize) -> Vec<usize> {
    let mut places = in_order(shares.len(), &|a, b| shares.get(b).cmp(&shares.get(a)));
    places.truncate(count);
    sorted(&places, &Ord::cmp)
}

/// The mean of the `count` largest shares, rounded down.
pub(super) fn mean_of_nearest(shares: &[u32], count: usize) -> u32 {
    let nearest = nearest(shares, count).into_iter().filter_map(|place| shares.get(place));
    let sum = nearest.fold(0_u32, |sum, share| sum.saturating_add(*share));
    sum.checked_div(u32::try_from(count).unwrap_or(u32::MAX)).unwrap_or(0)
}
