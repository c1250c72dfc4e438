//! What a tier asks for: metrics over windows, at least so much, and trees of these.

use super::Scope;
use crate::calendar::Window;
use crate::reason::{Figure, Rule};
use crate::units::Money;
use serde::Serialize;

/// A rule: a requirement, or at least so many of several rules.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// One metric.
    One(Box<Requirement>),
    /// At least `count` of them.
    Several {
        /// How many; at most as many as there are.
        count: usize,
        /// The rules; never empty.
        of: Vec<Condition>,
        /// Where it stands.
        rule: Rule,
    },
}

impl Condition {
    /// Its requirements, in the document's order.
    pub fn requirements(&self) -> Box<dyn Iterator<Item = &Requirement> + '_> {
        match self {
            Self::One(requirement) => Box::new(std::iter::once(&**requirement)),
            Self::Several { of, .. } => Box::new(of.iter().flat_map(Self::requirements)),
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        match self {
            Self::One(requirement) => requirement.rule(),
            Self::Several { rule, .. } => rule,
        }
    }
}

/// Purchases of some shops, by some channels. Without a list: of all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places {
    pub(super) shops: Vec<String>,
    pub(super) channels: Vec<String>,
}

impl Places {
    /// Whether a purchase is among them.
    #[must_use]
    pub fn holds(&self, shop: Option<&str>, channel: Option<&str>) -> bool {
        let among = |list: &[String], text: Option<&str>| {
            list.is_empty() || text.is_some_and(|text| list.iter().any(|known| known == text))
        };
        among(&self.shops, shop) && among(&self.channels, channel)
    }

    /// The shops; empty: all.
    #[must_use]
    pub fn shops(&self) -> &[String] {
        &self.shops
    }

    /// The channels; empty: all.
    #[must_use]
    pub fn channels(&self) -> &[String] {
        &self.channels
    }
}

/// What is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Metric {
    /// Purchases less refunds, of goods in scope.
    NetSpend(Scope, Places),
    /// Purchases not refunded in full.
    Orders(Places),
    /// Pieces of goods in scope, less those given back.
    Pieces(Scope, Places),
    /// Points earned in a wallet, less those taken back.
    PointsEarned {
        /// The wallet's id.
        wallet: String,
    },
    /// Events attended.
    Events,
    /// Members referred who qualified.
    Referrals,
    /// Fees paid.
    FeePaid,
    /// Business contribution.
    Contribution,
    /// Whole months since joining.
    Tenure,
    /// Invitations to a tier.
    Invitation {
        /// The tier's id.
        tier: String,
    },
}

/// The name of a metric in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of `Metric`")]
pub enum MetricName {
    NetSpend,
    Orders,
    Pieces,
    PointsEarned,
    Events,
    Referrals,
    FeePaid,
    Contribution,
    Tenure,
    Invitation,
}

impl Metric {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> MetricName {
        match self {
            Self::NetSpend(..) => MetricName::NetSpend,
            Self::Orders(_) => MetricName::Orders,
            Self::Pieces(..) => MetricName::Pieces,
            Self::PointsEarned { .. } => MetricName::PointsEarned,
            Self::Events => MetricName::Events,
            Self::Referrals => MetricName::Referrals,
            Self::FeePaid => MetricName::FeePaid,
            Self::Contribution => MetricName::Contribution,
            Self::Tenure => MetricName::Tenure,
            Self::Invitation { .. } => MetricName::Invitation,
        }
    }
}

/// At least `need` of a metric within a window.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    pub(super) metric: Metric,
    pub(super) window: Window,
    pub(super) need: Figure,
    pub(super) rule: Rule,
}

impl Requirement {
    /// What is measured.
    #[must_use]
    pub const fn metric(&self) -> &Metric {
        &self.metric
    }

    /// Which activities count.
    #[must_use]
    pub const fn window(&self) -> Window {
        self.window
    }

    /// What meets it, and more.
    #[must_use]
    pub const fn need(&self) -> Figure {
        self.need
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }

    /// What was measured, in minor units or counted, as a figure of this metric; beyond the range of money, the most there is.
    #[must_use]
    pub fn figure(&self, measured: i64) -> Figure {
        match self.need {
            Figure::Money(need) => {
                let currency = need.currency();
                Figure::Money(Money::from_minor(measured, currency).unwrap_or(Money::most(currency)))
            }
            Figure::Count(_) => Figure::Count(measured),
        }
    }
}
