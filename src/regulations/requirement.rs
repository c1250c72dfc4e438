//! What a tier asks for: a metric over a window, at least so much.

use super::Scope;
use crate::calendar::Window;
use crate::reason::{Figure, Rule};
use rust_decimal::Decimal;
use serde::Serialize;

/// What is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Metric {
    /// Purchases less refunds, of goods in scope.
    NetSpend(Scope),
    /// Purchases not refunded in full.
    Orders,
    /// Points earned in a wallet, less those taken back.
    PointsEarned {
        /// The wallet's id.
        wallet: String,
    },
}

/// The name of a metric in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of `Metric`")]
pub enum MetricName {
    NetSpend,
    Orders,
    PointsEarned,
}

impl Metric {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> MetricName {
        match self {
            Self::NetSpend(_) => MetricName::NetSpend,
            Self::Orders => MetricName::Orders,
            Self::PointsEarned { .. } => MetricName::PointsEarned,
        }
    }
}

/// A rule: at least `need` of a metric within a window.
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

    /// A measured amount as a figure of this metric.
    #[must_use]
    pub fn figure(&self, amount: Decimal) -> Figure {
        match self.need {
            Figure::Money(need) => Figure::money(amount, need.currency()),
            Figure::Count(_) => Figure::count(amount),
        }
    }
}
