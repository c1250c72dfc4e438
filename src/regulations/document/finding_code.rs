//! What a program's own checks find, by name: the document names what is meant to be so.

use crate::json::Choice;
use serde::{Serialize, Serializer};

/// What was found. The text is what JSON carries. Codes are append-only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingCode {
    /// A tier whose fee or conditions are higher than a lower one's, and that has less.
    TierCostsMoreGetsLess,
    /// No member can reach it.
    TierUnreachable,
    /// Whoever reaches it reaches a higher one by the same.
    TierNeverHeld,
    /// Who does again what reached it loses it.
    TierKeepHarderThanReach,
    /// Points expire before they can be spent.
    PointsDeadBeforeAvailable,
    /// One step of an exchange is above what it may take.
    RedemptionStepAboveCap,
    /// Nobody ever has the points, the tier or the time for it.
    RedemptionNeverAffordable,
    /// A benefit that can be used on no day, or at no time.
    BenefitNeverUsable,
    /// No member, no cart and no day has it.
    OfferNeverApplies,
    /// Wherever it applies, others leave less to pay without it.
    OfferAlwaysBeaten,
    /// Buying more costs less.
    PriceCliff,
    /// Two campaigns for the same members with fewer days between them than the regulations allow.
    CampaignTooClose,
    /// Less is left to pay than the regulations allow.
    CampaignTooDeep,
    /// Announced later than the regulations promise (R-3.2a).
    VersionAnnouncedLate,
    /// A deadline outside the calendar.
    DeadlineOutsideCalendar,
    /// A clause that no rule states.
    ClauseWithoutRule,
    /// A rule without a clause, or with one that is not among the chapters.
    RuleWithoutClause,
    /// What is accepted is not found.
    CheckNotFound,
}

impl FindingCode {
    /// The stable text: `tier.unreachable`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.word()
    }
}

impl Choice for FindingCode {
    const ALL: &'static [(&'static str, Self)] = &[
        ("tier.costs_more_gets_less", Self::TierCostsMoreGetsLess),
        ("tier.unreachable", Self::TierUnreachable),
        ("tier.never_held", Self::TierNeverHeld),
        ("tier.keep_harder_than_reach", Self::TierKeepHarderThanReach),
        ("points.dead_before_available", Self::PointsDeadBeforeAvailable),
        ("redemption.step_above_cap", Self::RedemptionStepAboveCap),
        ("redemption.never_affordable", Self::RedemptionNeverAffordable),
        ("benefit.never_usable", Self::BenefitNeverUsable),
        ("offer.never_applies", Self::OfferNeverApplies),
        ("offer.always_beaten", Self::OfferAlwaysBeaten),
        ("price.cliff", Self::PriceCliff),
        ("campaign.too_close", Self::CampaignTooClose),
        ("campaign.too_deep", Self::CampaignTooDeep),
        ("version.announced_late", Self::VersionAnnouncedLate),
        ("deadline.outside_calendar", Self::DeadlineOutsideCalendar),
        ("clause.without_rule", Self::ClauseWithoutRule),
        ("rule.without_clause", Self::RuleWithoutClause),
        ("check.not_found", Self::CheckNotFound),
    ];
}

impl Serialize for FindingCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}
