//! Something that is likely not meant to be so, with what shows it.

use super::witness::Witness;
use crate::problem::{Param, as_map, codes};
use serde::Serialize;

codes! {
    /// What was found. The text is what JSON carries.
    pub enum FindingCode;

    /// A tier whose fee or conditions are higher than a lower one's, and that has less.
    TierCostsMoreGetsLess = "tier.costs_more_gets_less",
    /// No member can reach it.
    TierUnreachable = "tier.unreachable",
    /// Whoever reaches it reaches a higher one by the same.
    TierNeverHeld = "tier.never_held",
    /// Who does again what reached it loses it.
    TierKeepHarderThanReach = "tier.keep_harder_than_reach",
    /// Points expire before they can be spent.
    PointsDeadBeforeAvailable = "points.dead_before_available",
    /// One step of an exchange is above what it may take.
    RedemptionStepAboveCap = "redemption.step_above_cap",
    /// Nobody ever has the points, the tier or the time for it.
    RedemptionNeverAffordable = "redemption.never_affordable",
    /// A benefit that can be used on no day, or at no time.
    BenefitNeverUsable = "benefit.never_usable",
    /// No member, no cart and no day has it.
    OfferNeverApplies = "offer.never_applies",
    /// Wherever it applies, others leave less to pay without it.
    OfferAlwaysBeaten = "offer.always_beaten",
    /// Buying more costs less.
    PriceCliff = "price.cliff",
    /// Two campaigns for the same members with fewer days between them than the regulations allow.
    CampaignTooClose = "campaign.too_close",
    /// Less is left to pay than the regulations allow.
    CampaignTooDeep = "campaign.too_deep",
    /// Announced later than the regulations promise (R-3.2a).
    VersionAnnouncedLate = "version.announced_late",
    /// A deadline outside the calendar.
    DeadlineOutsideCalendar = "deadline.outside_calendar",
    /// A clause that no rule states.
    ClauseWithoutRule = "clause.without_rule",
    /// A rule without a clause, or with one that is not among the chapters.
    RuleWithoutClause = "rule.without_clause",
    /// What is accepted is not found.
    CheckNotFound = "check.not_found",
}

/// Something that is likely not meant to be so.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// What it is.
    pub code: FindingCode,
    /// JSON Pointer into the program document.
    pub path: String,
    /// The version's id.
    pub version: String,
    /// The id of the tier, the offer, the wallet it is about, or the label of the clause.
    pub of: Option<String>,
    /// What the words need.
    #[serde(serialize_with = "as_map")]
    pub params: Vec<(&'static str, Param)>,
    /// The label of the clause there.
    pub clause: Option<String>,
    /// Questions whose answers show it, in the order in which they are to be read.
    pub witnesses: Vec<Witness>,
    /// JSON Pointer to what says that it is meant to be so.
    pub accepted: Option<String>,
}
