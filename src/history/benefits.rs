//! What a member has from the tier, what other tiers have, and what versions that are announced change.

use super::replay::Replay;
use super::standing::answered;
use crate::benefits::{Entitlement, TierDifference, entitlements, to_other_tiers};
use crate::calendar::{Moment, Term};
use crate::member::Member;
use crate::problem::Answer;
use crate::regulations::{Notice, Regulations, Source};
use serde::Serialize;

/// What a member has from the tier, what other tiers have, and what changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BenefitsReport<'a> {
    /// Which regulations decided.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// The member's id.
    pub member: &'a str,
    /// The term that holds the day; `None` outside every term.
    pub term: Option<Term>,
    /// The tier's id; `None` outside every term.
    pub tier: Option<&'a str>,
    /// What the tier gives now, by priority.
    pub benefits: Vec<Entitlement<'a>>,
    /// Every other tier, lowest first, against the one that is held; against none outside every term.
    pub tiers: Vec<TierDifference<'a>>,
    /// What versions that are announced by the day change for the member, by the day it changes.
    pub notices: Vec<Notice<'a>>,
}

/// What a member has from the tier on a day, or at a time, and how much of it is left; what other tiers have; and what
/// versions that are announced by then change, and when (A-3, R-3.2b).
///
/// ```
/// use huiji::{calendar::Moment, history, member::Member, regulations::Regulations};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let program = br#"{"id": "garage", "name": {"en": "Garage"}, "currency": "CNY", "timeZone": "Asia/Shanghai",
///     "locales": ["en"], "versions": [{"id": "2026", "announcedOn": "2025-12-01", "effectiveFrom": "2026-01-01",
///         "tiers": [{"id": "gold", "name": {"en": "Gold"}}],
///         "benefits": [{"id": "wash", "name": {"en": "Car wash"}, "class": "tier", "tiers": ["gold"],
///             "service": {"quota": {"quantity": 2, "per": "year"}}}]}]}"#;
/// let regulations = Regulations::from_json(program).into_result()?;
/// let member = br#"{"id": "m1", "kind": "person", "joinedOn": "2026-01-01", "terms": [{"from": "2026-01-01"}],
///     "activities": [{"id": "a1", "on": "2026-03-01", "use": {"benefit": "wash"}}]}"#;
/// let member = Member::from_json(&regulations, member).into_result()?;
///
/// let report = history::benefits(&regulations, &member, Moment::parse("2026-11-22")?).into_result()?;
/// let quota = report.benefits[0].quota.unwrap();
/// assert_eq!((quota.used, quota.left), (1, 1));
/// assert_eq!(quota.resets_on.unwrap().to_string(), "2027-01-01");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn benefits<'a>(regulations: &'a Regulations, member: &'a Member<'a>, on: Moment) -> Answer<BenefitsReport<'a>> {
    answered(regulations, member, on, false, |replay, _| Some(replay.benefits_report(regulations, member, on)))
}

impl<'a> Replay<'a> {
    pub(crate) fn benefits_report(
        &self,
        regulations: &'a Regulations,
        member: &'a Member<'a>,
        on: Moment,
    ) -> BenefitsReport<'a> {
        let term = member.term_on(on.day());
        let tier = term.and_then(|_| self.tier());
        BenefitsReport {
            regulations: regulations.source(self.program),
            on,
            member: member.id(),
            term,
            tier,
            benefits: self.benefits(on),
            tiers: to_other_tiers(self.program, tier),
            notices: regulations.notices(member.terms(), tier, on.day()),
        }
    }

    /// What the tier gives; outside every term, nothing.
    pub(super) fn benefits(&self, on: Moment) -> Vec<Entitlement<'a>> {
        match (self.member.term_on(on.day()), self.tier()) {
            (Some(term), Some(tier)) => entitlements(self.program, tier, self.member, term, on),
            _ => Vec::new(),
        }
    }
}
