//! One version of the program, checked: closed fields, references resolved.

use super::{Level, Offer, Redemption, Returns, Scope, Tier, TierPolicy, Wallet, When};
use crate::calendar::{Birthday, Day, LeapDay};
use crate::reason::Rule;
use crate::units::{Rate, Rounding};
use serde::Serialize;

/// One version of the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    pub(super) id: String,
    pub(super) announced_on: Day,
    pub(super) effective_from: Day,
    pub(super) rounding: Rounding,
    pub(super) no_discount: Option<(Scope, Rule)>,
    pub(super) tiers: Vec<Tier>,
    pub(super) leap_day_birthday: LeapDay,
    pub(super) tier_policy: TierPolicy,
    pub(super) benefits: Vec<Benefit>,
    pub(super) offers: Vec<Offer>,
    pub(super) returns: Option<Returns>,
    pub(super) wallets: Vec<Wallet>,
    pub(super) levels: Vec<Level>,
    pub(super) redemptions: Vec<Redemption>,
}

/// A tier's place, counted from 0, the lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Rank(pub(super) usize);

impl Rank {
    /// What every member has.
    pub const BASE: Self = Self(0);

    /// Its place, counted from 0.
    #[must_use]
    pub const fn position(self) -> usize {
        self.0
    }

    /// The tier below; the base has none.
    #[must_use]
    pub fn below(self) -> Option<Self> {
        self.0.checked_sub(1).map(Self)
    }
}

impl Program {
    /// The version's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The day on which it was announced.
    #[must_use]
    pub const fn announced_on(&self) -> Day {
        self.announced_on
    }

    /// The first day on which it is in force.
    #[must_use]
    pub const fn effective_from(&self) -> Day {
        self.effective_from
    }

    /// How a line's payable is rounded.
    #[must_use]
    pub const fn rounding(&self) -> Rounding {
        self.rounding
    }

    /// Goods that no offer touches, and the rule that says so.
    #[must_use]
    pub const fn no_discount(&self) -> Option<&(Scope, Rule)> {
        self.no_discount.as_ref()
    }

    /// The tier of a rank, and of no other program's.
    #[must_use]
    pub fn tier(&self, rank: Rank) -> Option<&Tier> {
        self.tiers.get(rank.0)
    }

    /// The rank of a tier's id.
    #[must_use]
    pub fn rank(&self, tier: &str) -> Option<Rank> {
        self.tiers.iter().position(|known| known.id == tier).map(Rank)
    }

    /// All tiers with their rank, lowest first.
    pub fn tiers(&self) -> impl DoubleEndedIterator<Item = (Rank, &Tier)> {
        self.tiers.iter().enumerate().map(|(position, tier)| (Rank(position), tier))
    }

    /// All benefits.
    #[must_use]
    pub fn benefits(&self) -> &[Benefit] {
        &self.benefits
    }

    /// A birthday, as this version has it in common years.
    #[must_use]
    pub fn birthday(&self, born: Option<Day>) -> Option<Birthday> {
        born.map(|born| Birthday { born, in_common_years: self.leap_day_birthday })
    }

    /// How tiers change.
    #[must_use]
    pub const fn tier_policy(&self) -> &TierPolicy {
        &self.tier_policy
    }

    /// All offers besides the rates of tiers, in the document's order.
    #[must_use]
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// What can be given back; `None`: everything, always.
    #[must_use]
    pub const fn returns(&self) -> Option<&Returns> {
        self.returns.as_ref()
    }

    /// All wallets.
    #[must_use]
    pub fn wallets(&self) -> &[Wallet] {
        &self.wallets
    }

    /// The wallet of an id.
    #[must_use]
    pub fn wallet(&self, id: &str) -> Option<&Wallet> {
        self.wallets.iter().find(|wallet| wallet.id() == id)
    }

    /// All points levels, lowest first.
    #[must_use]
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// All that points can be exchanged for.
    #[must_use]
    pub fn redemptions(&self) -> &[Redemption] {
        &self.redemptions
    }
}

/// A benefit.
#[derive(Debug, Clone, PartialEq)]
pub struct Benefit {
    pub(super) id: String,
    pub(super) class: BenefitClass,
    pub(super) tiers: Vec<String>,
    pub(super) gives: Gives,
    pub(super) priority: Option<u16>,
    pub(super) rule: Rule,
}

impl Benefit {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its class.
    #[must_use]
    pub const fn class(&self) -> BenefitClass {
        self.class
    }

    /// The ids of the tiers that have it.
    #[must_use]
    pub fn tiers(&self) -> &[String] {
        &self.tiers
    }

    /// What it gives.
    #[must_use]
    pub const fn gives(&self) -> &Gives {
        &self.gives
    }

    /// Those of a lower number are told first, from 1; those without come after them.
    #[must_use]
    pub const fn priority(&self) -> Option<u16> {
        self.priority
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }
}

/// The classes of benefits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BenefitClass {
    /// For everyone.
    Basic,
    /// By tier.
    Tier,
    /// For an occasion.
    Event,
}

/// What a benefit gives.
#[derive(Debug, Clone, PartialEq)]
pub enum Gives {
    /// A rate on goods in scope.
    Rate(Rate, Box<Scope>),
    /// Something done for the member, perhaps limited, and when.
    Service(Option<Quota>, When),
}

/// At most so many in each period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Quota {
    /// How many.
    pub quantity: u16,
    /// In which period.
    pub per: Per,
}

/// The period of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// A calendar month.
    Month,
    /// A quarter of a calendar year.
    Quarter,
    /// A half of a calendar year.
    Half,
    /// A calendar year.
    Year,
    /// A year of membership.
    MembershipYear,
    /// A term.
    Term,
    /// Each time it can be used: days one after another.
    Window,
    /// One event.
    Event,
}

impl Per {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::Year => "year",
            Self::MembershipYear => "membership_year",
            Self::Term => "term",
            Self::Window => "window",
            Self::Event => "event",
        }
    }
}
