//! One version of the program, checked: closed fields, references resolved.

use super::{Requirement, Scope};
use crate::calendar::{Day, Length};
use crate::reason::Rule;
use crate::units::{Factor, Money, Points, Rate, Rounding};
use serde::Serialize;

/// One version of the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    pub(super) id: String,
    pub(super) effective_from: Day,
    pub(super) rounding: Rounding,
    pub(super) no_discount: Option<(Scope, Rule)>,
    pub(super) tiers: Vec<Tier>,
    pub(super) benefits: Vec<Benefit>,
    pub(super) wallets: Vec<Wallet>,
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

    /// All wallets.
    #[must_use]
    pub fn wallets(&self) -> &[Wallet] {
        &self.wallets
    }
}

/// A tier.
#[derive(Debug, Clone, PartialEq)]
pub struct Tier {
    pub(super) id: String,
    pub(super) fee: Option<Money>,
    pub(super) rule: Rule,
    pub(super) reach: Option<Requirement>,
    pub(super) keep: Option<Requirement>,
    pub(super) hold: Hold,
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
    pub const fn reach(&self) -> Option<&Requirement> {
        self.reach.as_ref()
    }

    /// What keeps it when the hold ends; `reach` where the document says nothing else.
    #[must_use]
    pub fn keep(&self) -> Option<&Requirement> {
        self.keep.as_ref().or(self.reach.as_ref())
    }

    /// The rule to keep it, where the document states one of its own.
    #[must_use]
    pub const fn own_keep(&self) -> Option<&Requirement> {
        self.keep.as_ref()
    }

    /// How long it is held.
    #[must_use]
    pub const fn hold(&self) -> Hold {
        self.hold
    }
}

/// How long a tier is held once reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// So many months; then `keep` is tested.
    Months(u32),
    /// As long as `reach` is met.
    WhileMet,
    /// For good.
    Life,
}

/// A benefit.
#[derive(Debug, Clone, PartialEq)]
pub struct Benefit {
    pub(super) id: String,
    pub(super) class: BenefitClass,
    pub(super) tiers: Vec<String>,
    pub(super) gives: Gives,
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
    /// Something done for the member, perhaps limited.
    Service(Option<Quota>),
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
    /// A year of membership.
    MembershipYear,
    /// A term.
    Term,
    /// One event.
    Event,
}

/// A points wallet.
#[derive(Debug, Clone, PartialEq)]
pub struct Wallet {
    pub(super) id: String,
    pub(super) rule: Rule,
    pub(super) spend: Option<Earning>,
    pub(super) purchase: Points,
    pub(super) registration: Points,
    pub(super) multipliers: Vec<(String, Factor)>,
    pub(super) expiry: Expiry,
}

impl Wallet {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }

    /// What the amount of a purchase earns.
    #[must_use]
    pub const fn spend(&self) -> Option<&Earning> {
        self.spend.as_ref()
    }

    /// What each purchase earns.
    #[must_use]
    pub const fn purchase(&self) -> Points {
        self.purchase
    }

    /// What joining earns.
    #[must_use]
    pub const fn registration(&self) -> Points {
        self.registration
    }

    /// The multiplier of a tier.
    #[must_use]
    pub fn factor(&self, tier: &str) -> Factor {
        self.multipliers.iter().find(|(id, _)| id == tier).map_or(Factor::ONE, |(_, factor)| *factor)
    }

    /// How long its points last.
    #[must_use]
    pub const fn expiry(&self) -> Expiry {
        self.expiry
    }
}

/// Points by amount.
#[derive(Debug, Clone, PartialEq)]
pub struct Earning {
    pub(super) points: Points,
    pub(super) per_amount: Money,
    pub(super) full_steps: bool,
    pub(super) goods: Scope,
}

impl Earning {
    /// So many points
    #[must_use]
    pub const fn points(&self) -> Points {
        self.points
    }

    /// per this amount.
    #[must_use]
    pub const fn per_amount(&self) -> Money {
        self.per_amount
    }

    /// Whether only whole amounts count.
    #[must_use]
    pub const fn full_steps(&self) -> bool {
        self.full_steps
    }

    /// The goods whose net amount earns.
    #[must_use]
    pub const fn goods(&self) -> &Scope {
        &self.goods
    }
}

/// How long points last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// For good.
    Never,
    /// They can be spent through the day so long after they were earned.
    After(Length),
}

impl Expiry {
    /// The last day on which points earned on `day` can be spent.
    #[must_use]
    pub fn last_day(self, day: Day) -> Option<Day> {
        match self {
            Self::Never => None,
            Self::After(length) => Some(length.after(day)),
        }
    }
}
