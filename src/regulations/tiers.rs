//! Tiers of a checked program, and how they change.

use super::Condition;
use crate::calendar::{Day, Length, Period};
use crate::reason::Rule;
use crate::units::Money;

/// A tier.
#[derive(Debug, Clone, PartialEq)]
pub struct Tier {
    pub(super) id: String,
    pub(super) fee: Option<Money>,
    pub(super) rule: Rule,
    pub(super) reach: Option<Condition>,
    pub(super) keep: Option<Condition>,
    pub(super) hold: Hold,
    pub(super) surplus: i64,
}

impl Tier {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The fee of one term.
    #[must_use]
    pub const fn fee(&self) -> Option<Money> {
        self.fee
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }

    /// What reaches it; none for the first.
    #[must_use]
    pub const fn reach(&self) -> Option<&Condition> {
        self.reach.as_ref()
    }

    /// What keeps it when the hold ends; `reach` where the document says nothing else.
    #[must_use]
    pub fn keep(&self) -> Option<&Condition> {
        self.keep.as_ref().or(self.reach.as_ref())
    }

    /// The rule to keep it, where the document states one of its own.
    #[must_use]
    pub const fn own_keep(&self) -> Option<&Condition> {
        self.keep.as_ref()
    }

    /// How long it is held.
    #[must_use]
    pub const fn hold(&self) -> Hold {
        self.hold
    }

    /// At most how much above a `keep` that was met counts again after the test: in minor units, or a count.
    #[must_use]
    pub const fn surplus(&self) -> i64 {
        self.surplus
    }
}

/// How long a tier is held once reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// So many months; then `keep` is tested.
    Months(u32),
    /// To the end of the period of the calendar, or of the one after it; then `keep` is tested.
    Calendar {
        /// The period.
        period: Period,
        /// Whether to the end of the one after.
        next: bool,
    },
    /// To the end of the membership year, or of the one after it; then `keep` is tested.
    MembershipYear {
        /// Whether to the end of the one after.
        next: bool,
    },
    /// As long as `reach` is met.
    WhileMet,
    /// For good.
    Life,
}

/// How tiers change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TierPolicy {
    pub(super) promotion: Promotion,
    pub(super) crossing: Crossing,
    pub(super) not_kept: NotKept,
    pub(super) refund: RefundTest,
    pub(super) grace: Option<Length>,
    pub(super) minimum_hold: Option<Length>,
}

impl TierPolicy {
    /// When a rule that is met promotes.
    #[must_use]
    pub const fn promotion(&self) -> Promotion {
        self.promotion
    }

    /// The tier at which the purchase that crosses earns.
    #[must_use]
    pub const fn crossing(&self) -> Crossing {
        self.crossing
    }

    /// Where a member goes who does not keep a tier.
    #[must_use]
    pub const fn not_kept(&self) -> NotKept {
        self.not_kept
    }

    /// When a tier is tested again that a refund has taken the ground from.
    #[must_use]
    pub const fn refund(&self) -> RefundTest {
        self.refund
    }

    /// How long a tier that was not kept stays.
    #[must_use]
    pub const fn grace(&self) -> Option<Length> {
        self.grace
    }

    /// The first day after promotion on which a refund or a falling balance takes a tier away.
    #[must_use]
    pub fn loose_from(&self, promoted_on: Day) -> Day {
        self.minimum_hold.map_or(promoted_on, |length| length.after(promoted_on))
    }
}

/// When a rule that is met promotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Promotion {
    /// On the activity that meets it.
    #[default]
    AtOnce,
    /// On the first day of the next period.
    Next(Period),
    /// On the first day of the next membership year.
    NextMembershipYear,
}

impl Promotion {
    /// The first day after `day` on which rules promote; `None`: they do at once.
    #[must_use]
    pub fn next_day(self, day: Day, joined_on: Day) -> Option<Day> {
        match self {
            Self::AtOnce => None,
            Self::Next(period) => Some(period.next(day)),
            Self::NextMembershipYear => Some(joined_on.anniversary_after(day)),
        }
    }
}

/// The tier at which the purchase that crosses earns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Crossing {
    /// At the tier before.
    #[default]
    Before,
    /// At the tier after.
    After,
    /// Up to the amount that meets the rule at the tier before, the rest after.
    Split,
}

/// Where a member goes who does not keep a tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NotKept {
    /// To the tier below.
    #[default]
    OneDown,
    /// To the highest tier whose `reach` is met.
    ToMet,
    /// To the base.
    ToBase,
}

/// When a tier is tested again that a refund has taken the ground from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RefundTest {
    /// On the day of the refund.
    #[default]
    Retest,
    /// When the hold ends.
    AtPeriodEnd,
}

/// Whether what is for these tiers is for a tier; without a list it is for all.
pub(super) fn is_for(tiers: &[String], tier: &str) -> bool {
    tiers.is_empty() || tiers.iter().any(|known| known == tier)
}
