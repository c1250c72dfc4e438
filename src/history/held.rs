//! A tier as it is held, and the changes of it.

use crate::calendar::{Day, Term};
use crate::reason::{Figure, Reason, Rule, Why};
use crate::regulations::{Hold, Program, Rank, Requirement};
use crate::tiers::{Facts, amount};
use rust_decimal::Decimal;
use serde::Serialize;

/// A tier that is held.
#[derive(Debug, Clone, PartialEq)]
pub struct Held<'r> {
    pub(super) rank: Rank,
    /// The day it was reached, brought along, or fallen to.
    pub(super) since: Day,
    pub(super) period: Period,
    /// The activity that brought it about; it does not count toward keeping it.
    pub(super) promoted_by: Option<usize>,
    /// What it rests on; a refund that takes this away takes the tier away.
    pub(super) ground: Option<Ground<'r>>,
    pub(super) reason: Reason<'r>,
}

/// How long it is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Period {
    /// So many months from an anchor, for the `number`-th time.
    Months { anchor: Day, months: u32, number: u32 },
    /// To a day that was brought along.
    To(Day),
    /// As long as `reach` is met.
    WhileMet,
    /// For good.
    Life,
}

impl Period {
    pub(super) const fn start(hold: Hold, day: Day) -> Self {
        match hold {
            Hold::Months(months) => Self::Months { anchor: day, months, number: 1 },
            Hold::WhileMet => Self::WhileMet,
            Hold::Life => Self::Life,
        }
    }

    /// The last day, where one is set.
    pub(super) fn last_day(self) -> Option<Day> {
        match self {
            Self::Months { anchor, months, number } => Term::nth(anchor, months, number).to,
            Self::To(day) => Some(day),
            Self::WhileMet | Self::Life => None,
        }
    }

    /// The period after this one, which starts on `day`, once the tier is kept.
    pub(super) const fn renewed(self, hold: Hold, day: Day) -> Self {
        match self {
            Self::Months { anchor, months, number } => {
                Self::Months { anchor, months, number: number.saturating_add(1) }
            }
            Self::To(_) | Self::WhileMet | Self::Life => Self::start(hold, day),
        }
    }
}

/// What a held tier rests on: the activities that met a requirement, and by how much.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ground<'r> {
    pub(super) requirement: &'r Requirement,
    /// The first and last source that counted.
    pub(super) sources: (usize, usize),
    /// Among these, the one that did not count: the promoting purchase, when the tier was kept.
    pub(super) but: Option<usize>,
    /// By how much the requirement was exceeded.
    pub(super) surplus: Decimal,
}

impl Ground<'_> {
    /// What is left once a refund has taken its part away.
    pub(super) fn lower(&mut self, source: usize, refunded: &Facts<'_, '_>) {
        let (first, last) = self.sources;
        if source >= first && source <= last && self.but != Some(source) {
            self.surplus = self.surplus.saturating_sub(amount(self.requirement.metric(), refunded));
        }
    }

    pub(super) fn stands(&self) -> bool {
        self.surplus >= Decimal::ZERO
    }
}

impl Held<'_> {
    /// Whether its ground stands. What rests on nothing can't lose it.
    pub(super) fn stands(&self) -> bool {
        self.ground.as_ref().is_none_or(Ground::stands)
    }
}

/// A change of tier.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change<'r> {
    /// The first day of the new tier.
    pub on: Day,
    /// The tier before; `None` on joining.
    pub from: Option<&'r str>,
    /// The tier from then on.
    pub to: &'r str,
    /// Why.
    pub reason: Reason<'r>,
}

/// The reason of a tier by the requirement that was met or not.
pub(super) fn reason<'r>(
    requirement: &'r Requirement,
    have: Decimal,
    why: impl FnOnce(Figure, Figure) -> Why<'r>,
) -> Reason<'r> {
    Reason::new(why(requirement.figure(have), requirement.need()), requirement.rule())
}

pub(super) fn base_rule(program: &Program) -> Option<&Rule> {
    program.tier(Rank::BASE).map(crate::regulations::Tier::rule)
}
