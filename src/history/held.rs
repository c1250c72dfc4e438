//! A tier as rules give it, and the changes of what is held.
//!
//! Decided here:
//! - A hold that runs is never cut short by a new version: at its end the new version's `keep` is
//!   tested and its hold begins. A tier that was held as long as it is met, or that was the base and no
//!   longer is, follows the new version's hold from the first day of its term.
//! - Months are counted from the day the tier was reached, however often it was kept, in grace too.
//! - What was above `keep` counts once more, at the next test, and what is then above it again: at
//!   most the tier's `surplus`. It is lost with the tier, and counts only toward keeping it.

use crate::benefits;
use crate::calendar::{Day, Term};
use crate::reason::{Figure, Reason, Rule, Why};
use crate::regulations::{Hold, Program, Rank, Requirement};
use crate::tiers::{Facts, Ground};
use serde::Serialize;

/// A tier that rules give.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Held<'r> {
    pub(super) rank: Rank,
    /// The day it was reached, brought along, or fallen to.
    pub(super) since: Day,
    /// The last source that had come by then.
    pub(super) through: usize,
    pub(super) period: Period,
    /// The activity that brought it about; it does not count toward keeping it.
    pub(super) promoted_by: Option<usize>,
    /// What it rests on; a refund that takes this away takes the tier away. In a time of grace, what
    /// is missing to keep it.
    pub(super) ground: Option<Ground<'r>>,
    /// Whether the ground is that it was kept, not that it was reached.
    pub(super) kept: bool,
    /// The time of grace that there would have been, had it not been kept.
    pub(super) grace: Option<Period>,
    /// The refund that has taken from a promotion what it rests on, and the purchase that was refunded.
    pub(super) undone_by: Option<(&'r str, &'r str)>,
    /// What was above `keep` at the last test, and counts again at the next.
    pub(super) surplus: i64,
    pub(super) reason: Reason<'r>,
}

/// A promotion that a refund has undone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Undone<'r> {
    pub(super) rank: Rank,
    /// As [`Held::reached`] says.
    pub(super) reached: (Day, usize),
    /// The refund, and the purchase that was refunded.
    pub(super) by: (&'r str, &'r str),
}

/// What is held in effect: the higher of what rules give and what is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct InEffect {
    pub(super) rank: Rank,
    pub(super) since: Day,
}

/// How long it is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Period {
    /// So many months from an anchor, for the `number`-th time.
    Months { anchor: Day, months: u32, number: u32 },
    /// To a day that was brought along, or to the end of a period.
    To(Day),
    /// Not kept on the day `since`, and lost after the day `to` unless it is kept by then. Months
    /// will be counted on from the anchor, of which `number` times are over.
    Grace { since: Day, to: Day, anchor: Day, number: u32 },
    /// As long as `reach` is met.
    WhileMet,
    /// For good.
    Life,
}

impl Period {
    pub(super) fn start(hold: Hold, day: Day, joined_on: Day) -> Self {
        match hold {
            Hold::Months(months) => Self::Months { anchor: day, months, number: 1 },
            Hold::Calendar { period, next } => Self::To(period.last_day(if next { period.next(day) } else { day })),
            Hold::MembershipYear { next } => {
                let end = joined_on.anniversary_after(day);
                Self::To(if next { joined_on.anniversary_after(end) } else { end }.previous())
            }
            Hold::WhileMet => Self::WhileMet,
            Hold::Life => Self::Life,
        }
    }

    /// The last day, where one is set.
    pub(super) fn last_day(self) -> Option<Day> {
        match self {
            Self::Months { anchor, months, number } => Term::nth(anchor, months, number).to,
            Self::To(day) | Self::Grace { to: day, .. } => Some(day),
            Self::WhileMet | Self::Life => None,
        }
    }

    /// The time of grace after this period, through a day.
    pub(super) fn grace(self, since: Day, to: Day) -> Self {
        match self {
            Self::Months { anchor, number, .. } => Self::Grace { since, to, anchor, number },
            _ => Self::Grace { since, to, anchor: since, number: 0 },
        }
    }

    /// Whether it is a time of grace.
    pub(super) const fn is_grace(self) -> bool {
        matches!(self, Self::Grace { .. })
    }

    /// Whether it has not ended by a day.
    pub(super) fn runs_on(self, day: Day) -> bool {
        self.last_day().is_none_or(|last| last >= day)
    }

    /// The period after this one, which starts on `day`, once the tier is kept: to the end of the
    /// period of the calendar that has begun, not of the one after it.
    pub(super) fn renewed(self, hold: Hold, day: Day, joined_on: Day) -> Self {
        let counted = match self {
            Self::Months { anchor, number, .. } | Self::Grace { anchor, number, .. } => Some((anchor, number)),
            Self::To(_) | Self::WhileMet | Self::Life => None,
        };
        match (counted, hold) {
            // Another version may count in other months: these start anew.
            (Some((anchor, number)), Hold::Months(months))
                if Term::nth(anchor, months, number).to == Some(day.previous()) =>
            {
                Self::Months { anchor, months, number: number.saturating_add(1) }
            }
            (_, Hold::Calendar { period, .. }) => Self::start(Hold::Calendar { period, next: false }, day, joined_on),
            (_, Hold::MembershipYear { .. }) => Self::start(Hold::MembershipYear { next: false }, day, joined_on),
            (_, hold) => Self::start(hold, day, joined_on),
        }
    }

    /// What becomes of it where another version's hold counts from a day on.
    pub(super) fn under(self, hold: Hold, day: Day, joined_on: Day, (was_base, is_base): (bool, bool)) -> Self {
        match self {
            _ if is_base => Self::Life,
            Self::Life if was_base => Self::start(hold, day, joined_on),
            Self::WhileMet if hold != Hold::WhileMet => Self::start(hold, day, joined_on),
            period => period,
        }
    }
}

impl<'r> Held<'r> {
    /// A tier from a day on, resting on nothing yet.
    pub(super) const fn new(rank: Rank, since: Day, through: usize, period: Period, reason: Reason<'r>) -> Self {
        Self {
            rank,
            since,
            through,
            period,
            promoted_by: None,
            ground: None,
            kept: false,
            grace: None,
            undone_by: None,
            surplus: 0,
            reason,
        }
    }

    /// Whether its ground stands. What rests on nothing can't lose it.
    pub(super) fn stands(&self) -> bool {
        self.ground.as_ref().is_none_or(Ground::stands)
    }

    /// Which promotion it came by: the day, and the last source by then.
    pub(super) const fn reached(&self) -> (Day, usize) {
        (self.since, self.through)
    }

    /// Its promotion, if a refund has undone that.
    pub(super) fn undone(&self) -> Option<Undone<'r>> {
        self.undone_by.map(|by| Undone { rank: self.rank, reached: self.reached(), by })
    }

    /// A refund lowers its ground, and may undo the promotion while what that brought is held.
    pub(super) fn lower(&mut self, source: usize, facts: &Facts<'_, '_>, day: Day, undone_by: (&'r str, &'r str)) {
        let Some(ground) = &mut self.ground else { return };
        ground.lower(source, facts);
        if !self.kept && !self.period.is_grace() && self.period.runs_on(day) && !ground.stands() {
            self.undone_by.get_or_insert(undone_by);
        }
    }

    /// It rests on something else from now on.
    pub(super) fn rest_on(&mut self, ground: Option<Ground<'r>>) {
        self.ground = ground;
        self.undone_by = None;
    }

    /// What was kept was not, by what is left of it, and the time of grace that there then is runs still:
    /// it is in that.
    pub(super) fn fall_into_grace(&mut self, day: Day) -> Option<()> {
        let grace = self.grace.filter(|grace| self.kept && !self.stands() && grace.runs_on(day))?;
        self.enter_grace(grace)
    }

    /// In grace for what it rests on and what comes.
    pub(super) fn enter_grace(&mut self, grace: Period) -> Option<()> {
        let to = grace.last_day()?;
        self.reason = reason(self.ground.as_ref()?.decisive()?, |have, need| Why::TierGrace { to, have, need });
        self.period = grace;
        Some(())
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
    /// Benefits that the new tier has and the one before had not.
    pub gained: Vec<&'r str>,
    /// Benefits that the tier before had and the new one has not.
    pub lost: Vec<&'r str>,
}

impl<'r> Change<'r> {
    pub(super) fn new(program: &'r Program, on: Day, from: Option<Rank>, to: Rank, reason: Reason<'r>) -> Option<Self> {
        let tier = |rank: Rank| program.tier(rank).map(crate::regulations::Tier::id);
        let to = tier(to)?;
        let from = from.and_then(tier);
        let (gained, lost) = benefits::moved(program, from, to);
        Some(Self { on, from, to, reason, gained, lost })
    }
}

/// The reason of a tier by the requirement that was met or not.
pub(super) fn reason<'r>(
    (requirement, have): (&'r Requirement, i64),
    why: impl FnOnce(Figure, Figure) -> Why<'r>,
) -> Reason<'r> {
    Reason::new(why(requirement.figure(have), requirement.need()), requirement.rule())
}

pub(super) fn base_rule(program: &Program) -> Option<&Rule> {
    program.tier(Rank::BASE).map(crate::regulations::Tier::rule)
}
