//! How far a rule is met.

use crate::reason::Figure;
use crate::regulations::{MetricName, Requirement};
use crate::units::share_of;
use rust_decimal::Decimal;
use serde::Serialize;

/// What is there, what is asked for, and what is missing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Need<'a> {
    /// What is measured.
    pub metric: MetricName,
    /// What counts.
    pub have: Figure,
    /// What meets the rule, and more.
    pub need: Figure,
    /// Nothing once met.
    pub missing: Figure,
    /// `have` ÷ `need` with four digits, rounded down, from 0 to 1.
    pub share: String,
    /// Where the rule stands.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}

impl<'a> Need<'a> {
    pub(crate) fn new(requirement: &'a Requirement, have: Decimal) -> Self {
        let need = requirement.need().decimal();
        Self {
            metric: requirement.metric().name(),
            have: requirement.figure(have),
            need: requirement.need(),
            missing: requirement.figure(need.saturating_sub(have).max(Decimal::ZERO)),
            share: share_of(have, need),
            pointer: requirement.rule().pointer(),
            clause: requirement.rule().clause_label(),
        }
    }
}
