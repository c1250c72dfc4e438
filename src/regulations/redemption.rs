//! Points levels, and what points can be exchanged for, in a checked program.

use super::tiers::is_for;
use crate::reason::Rule;
use crate::units::{Money, Points, Rate};
use serde::Serialize;

/// A points level, by points earned in all less those taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    pub(super) id: String,
    pub(super) rule: Rule,
    pub(super) wallet: String,
    pub(super) at_least: Points,
}

impl Level {
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

    /// The wallet whose points count.
    #[must_use]
    pub fn wallet(&self) -> &str {
        &self.wallet
    }

    /// The number that reaches it, and more.
    #[must_use]
    pub const fn at_least(&self) -> Points {
        self.at_least
    }
}

/// What points can be exchanged for.
#[derive(Debug, Clone, PartialEq)]
pub struct Redemption {
    pub(super) id: String,
    pub(super) rule: Rule,
    pub(super) wallet: String,
    pub(super) tiers: Vec<String>,
    pub(super) terms: RedemptionTerms,
    pub(super) quota: Option<RedemptionQuota>,
}

impl Redemption {
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

    /// The wallet that pays.
    #[must_use]
    pub fn wallet(&self) -> &str {
        &self.wallet
    }

    /// The tiers it is for; empty: all.
    #[must_use]
    pub fn tiers(&self) -> &[String] {
        &self.tiers
    }

    /// Whether it is for a tier.
    #[must_use]
    pub fn is_for(&self, tier: &str) -> bool {
        is_for(&self.tiers, tier)
    }

    /// What is given for what.
    #[must_use]
    pub const fn terms(&self) -> &RedemptionTerms {
        &self.terms
    }

    /// How often.
    #[must_use]
    pub const fn quota(&self) -> Option<RedemptionQuota> {
        self.quota
    }
}

/// What is given for what.
#[derive(Debug, Clone, PartialEq)]
pub enum RedemptionTerms {
    /// Something at a price.
    Item {
        /// What it is.
        kind: ItemKind,
        /// The points of one.
        points: Points,
        /// The money of one.
        money: Option<Money>,
    },
    /// Points for money, in steps.
    Exchange {
        /// What the money is for.
        r#for: ExchangeFor,
        /// The points of a step, above zero.
        points: Points,
        /// What a step is worth.
        amount: Money,
        /// The fewest points that are taken.
        minimum: Points,
        /// At most this share of what is to be paid.
        share: Option<Rate>,
        /// At most this amount.
        most: Option<Money>,
    },
}

/// What can be had for points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each says what it is")]
pub enum ItemKind {
    Gift,
    Service,
    Coupon,
    Lottery,
    Prediction,
}

/// What the money of an exchange is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExchangeFor {
    /// Off a cart.
    Cart,
    /// Paid out.
    Cash,
    /// Off the membership fee.
    Fee,
}

/// At most so often in each period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RedemptionQuota {
    /// How often.
    pub quantity: u16,
    /// In which period.
    pub per: RedemptionPer,
}

/// The period of a redemption's quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RedemptionPer {
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
    /// A year of membership.
    MembershipYear,
}
