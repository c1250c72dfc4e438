//! Why a figure is what it is.

use crate::calendar::{Day, Moment};
use crate::units::{Factor, Money, Points, Rate};
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// What decided a figure: a code with its parameters, the rule, and the clause that states it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason<'a> {
    /// The code and what its words need.
    pub why: Why<'a>,
    /// Where in the program document the rule stands; `""` where none decided.
    pub pointer: &'a str,
    /// The label of the clause there.
    pub clause: Option<&'a str>,
}

impl<'a> Reason<'a> {
    /// A reason that stands on a rule.
    #[must_use]
    pub const fn new(why: Why<'a>, rule: &'a Rule) -> Self {
        Self { why, pointer: rule.pointer.as_str(), clause: rule.clause_label() }
    }

    /// A reason that no rule of the document gave.
    #[must_use]
    pub const fn without_rule(why: Why<'a>) -> Self {
        Self { why, pointer: "", clause: None }
    }
}

impl Serialize for Reason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Reason", 4)?;
        fields.serialize_field("code", self.why.code())?;
        fields.serialize_field("params", &self.why)?;
        fields.serialize_field("pointer", self.pointer)?;
        fields.serialize_field("clause", &self.clause)?;
        fields.end()
    }
}

/// Where a rule stands: its pointer into the program document, and its clause's label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pointer: String,
    clause: Option<String>,
}

impl Rule {
    /// A rule at a place.
    #[must_use]
    pub const fn new(pointer: String, clause: Option<String>) -> Self {
        Self { pointer, clause }
    }

    /// Its pointer into the program document.
    #[must_use]
    pub const fn pointer(&self) -> &str {
        self.pointer.as_str()
    }

    /// The label of its clause: `第三章第九条`.
    #[must_use]
    pub const fn clause_label(&self) -> Option<&str> {
        match &self.clause {
            Some(label) => Some(label.as_str()),
            None => None,
        }
    }
}

/// A figure of a metric: money or a count.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Figure {
    /// An amount.
    Money(Money),
    /// Orders or points.
    Count(i64),
}

impl Figure {
    /// The plain number: an amount in minor units, or the count.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::Money(money) => money.minor(),
            Self::Count(count) => count,
        }
    }
}

/// What decided a figure, with what its words need. As JSON it is the parameters alone; the codes are append-only.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "a parameter's name says what it holds, its type the unit")]
pub enum Why<'a> {
    /// The tier's rate was applied.
    TierRate { tier: &'a str, rate: Rate },
    /// A share is paid on goods in scope.
    OfferRate { rate: Rate },
    /// A share is paid of an order from an amount on.
    OrderRate { rate: Rate, at_least: Money, have: Money },
    /// Of so many pieces, dearest first, the last ones are at a share.
    NthPiece { rate: Rate, of: u32, last: u32 },
    /// The shop asks this for one.
    SalePrice { price: Money },
    /// One costs this by the offer.
    OfferPrice { price: Money },
    /// From so many pieces on one costs this.
    StepPrice { pieces: u32, price: Money },
    /// They cost this together.
    BundlePrice { price: Money },
    /// An amount off the order.
    AmountOff { amount: Money },
    /// An amount off an order from an amount on, so many times.
    AmountOffFrom { amount: Money, at_least: Money, have: Money, times: i64 },
    /// Shipping costs nothing.
    FreeShipping { at_least: Option<Money> },
    /// A gift with an order from an amount on.
    GiftGiven { at_least: Money, have: Money },
    /// Nobody is named whose tier could have it.
    NoMember { tiers: &'a [String] },
    /// The member is outside every term.
    NoTerm { tiers: &'a [String] },
    /// It belongs to other tiers.
    OtherTier { tier: &'a str, tiers: &'a [String] },
    /// Nothing in the cart is in its scope.
    NoGoodsInScope {},
    /// Another offer pays less wherever this one could be used.
    Beaten { by: &'a str },
    /// It makes nothing in the cart cheaper.
    NoSaving {},
    /// It is for other members.
    NotFor { what: &'static str },
    /// It starts later.
    NotYet { from: Day },
    /// It has ended.
    Ended { to: Day },
    /// It is for other days.
    OtherDay { what: &'static str },
    /// It is for other hours.
    OtherHours { hours: Vec<String> },
    /// It is for some hours, and the time is not known.
    TimeUnknown { hours: Vec<String> },
    /// A coupon that the cart does not name.
    NotNamed {},
    /// It was used as often as it may be.
    UsedUp { quantity: u32, per: Option<&'static str> },
    /// The amount in its scope is below its threshold.
    Below { at_least: Money, have: Money, missing: Money },
    /// Fewer pieces are in its scope than it needs.
    TooFew { need: u32, have: u32, missing: u32 },
    /// With it the order would cost so much more.
    CostsMore { difference: Money },
    /// It could be given back through this day.
    ReturnTooLate { last_day: Day },
    /// These goods are not given back.
    ReturnExcluded {},
    /// These goods take no offer.
    NoDiscount {},
    /// The tier has no offer on these goods.
    NoOffer {},
    /// Points of a purchase.
    PurchasePoints {
        eligible: Money,
        points: Points,
        per_amount: Option<Money>,
        factor: Factor,
        fixed: Points,
        #[serde(skip_serializing_if = "is_none")]
        bonus: Points,
        #[serde(skip_serializing_if = "Option::is_none")]
        cap: Option<Points>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        occasions: Vec<&'a str>,
    },
    /// Points of a purchase that crossed into a higher tier: at one rate up to an amount, then at another.
    SplitPoints {
        eligible: Money,
        up_to: Option<Money>,
        points: Points,
        per_amount: Money,
        factor: Factor,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        between: Vec<SplitPart>,
        then_points: Points,
        then_per_amount: Money,
        then_factor: Factor,
        fixed: Points,
        #[serde(skip_serializing_if = "is_none")]
        bonus: Points,
        #[serde(skip_serializing_if = "Option::is_none")]
        cap: Option<Points>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        occasions: Vec<&'a str>,
    },
    /// Points for joining.
    RegistrationPoints { points: Points },
    /// Points brought along.
    OpeningPoints { points: Points },
    /// Points for what the member did.
    ActionPoints { action: &'static str, points: Points },
    /// Points for promotion to a tier.
    PromotionPoints { tier: &'a str, points: Points },
    /// Points by hand.
    AdjustedPoints { points: Points },
    /// Points of a redemption that were given back.
    GivenBackPoints { redemption: &'a str, points: Points },
    /// Points spent.
    SpentPoints { item: Option<&'a str>, points: Points },
    /// A refund took points back.
    TakenBackPoints { purchase: &'a str, points: Points },
    /// Points that came in paid what was owed.
    DebtPaid { points: Points },
    /// Nobody spent them in time.
    ExpiredPoints { points: Points },
    /// The cooling-off is over, or the order completed.
    AvailablePoints { points: Points },
    /// So many points are owed to the member, and so many are worth an amount.
    Worth { owed: Points, points: Points, amount: Money },
    /// They can be spent through so many months or days after they were earned, perhaps to a period's end.
    ExpiryAfter { earned_on: Day, months: Option<u32>, days: Option<u32>, to: Option<&'static str> },
    /// They can be spent to the end of the so-many-th next year.
    ExpiryYears { earned_on: Day, years: u32 },
    /// They can be spent for so many months after the last activity.
    ExpiryInactive { last_activity: Day, months: u32 },
    /// They can be spent for at least so long after they were given back.
    ExpiryGivenBack { given_back_on: Day, months: Option<u32>, days: Option<u32> },
    /// Brought along with this day.
    ExpiryOpening {},
    /// The quota of the period is used up.
    QuotaUsed {},
    /// The card was lost or frozen, and no points can be spent until it is sound again.
    RedemptionStopped { from: Moment, to: Option<Moment> },
    /// More points are needed.
    NotEnoughPoints { missing: Points },
    /// Fewer points than the least that is taken.
    BelowMinimum { minimum: Points },
    /// There are enough points.
    Affordable { points: Points },
    /// What every member has.
    BaseTier {},
    /// Brought along.
    OpeningTier {},
    /// An activity met the rule.
    TierReached { activity: Option<&'a str>, have: Figure, need: Figure },
    /// The keep rule was met when the hold ended.
    TierKept { have: Figure, need: Figure },
    /// The rule to keep it was no longer met.
    TierNotKept { have: Figure, need: Figure },
    /// The rule to keep it was not met when the hold ended; it stays for the time of grace.
    TierGrace { to: Day, have: Figure, need: Figure },
    /// The rule to keep it was met in the time of grace.
    TierKeptInGrace { have: Figure, need: Figure },
    /// Granted through a day: on trial, by status match, by decision, or for its fee.
    TierGranted { to: Day, grant: &'static str, activity: &'a str },
    /// What was granted has ended.
    TierGrantEnded {},
}

impl Why<'_> {
    /// What there is and what is needed, where a tier was reached by its rule.
    pub(crate) const fn reached(&self) -> Option<(Figure, Figure)> {
        match self {
            Self::TierReached { have, need, .. } => Some((*have, *need)),
            _ => None,
        }
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TierRate { .. } => "rate.tier",
            Self::OfferRate { .. } => "rate.offer",
            Self::OrderRate { .. } => "rate.order",
            Self::NthPiece { .. } => "rate.nth_piece",
            Self::SalePrice { .. } => "price.sale",
            Self::OfferPrice { .. } => "price.offer",
            Self::StepPrice { .. } => "price.steps",
            Self::BundlePrice { .. } => "price.bundle",
            Self::AmountOff { .. } => "amount.off",
            Self::AmountOffFrom { .. } => "amount.off_from",
            Self::FreeShipping { .. } => "shipping.free",
            Self::GiftGiven { .. } => "gift.given",
            Self::NotFor { .. } => "offer.not_for",
            Self::NotYet { .. } => "offer.not_yet",
            Self::Ended { .. } => "offer.ended",
            Self::OtherDay { .. } => "offer.other_day",
            Self::OtherHours { .. } => "offer.other_hours",
            Self::TimeUnknown { .. } => "offer.time_unknown",
            Self::NotNamed { .. } => "offer.not_named",
            Self::UsedUp { .. } => "offer.used_up",
            Self::Below { .. } => "offer.below",
            Self::TooFew { .. } => "offer.too_few",
            Self::CostsMore { .. } => "offer.costs_more",
            Self::ReturnTooLate { .. } => "return.too_late",
            Self::ReturnExcluded { .. } => "return.excluded",
            Self::NoMember { .. } => "offer.no_member",
            Self::NoTerm { .. } => "offer.no_term",
            Self::OtherTier { .. } => "offer.other_tier",
            Self::NoGoodsInScope { .. } => "offer.no_goods_in_scope",
            Self::Beaten { .. } => "offer.beaten",
            Self::NoSaving { .. } => "offer.no_saving",
            Self::NoDiscount { .. } => "goods.no_discount",
            Self::NoOffer { .. } => "goods.no_offer",
            Self::PurchasePoints { .. } => "points.purchase",
            Self::RegistrationPoints { .. } => "points.registration",
            Self::SplitPoints { .. } => "points.split",
            Self::OpeningPoints { .. } => "points.opening",
            Self::ActionPoints { .. } => "points.action",
            Self::PromotionPoints { .. } => "points.promotion",
            Self::AdjustedPoints { .. } => "points.adjusted",
            Self::GivenBackPoints { .. } => "points.given_back",
            Self::SpentPoints { .. } => "points.spent",
            Self::TakenBackPoints { .. } => "points.taken_back",
            Self::DebtPaid { .. } => "points.debt_paid",
            Self::ExpiredPoints { .. } => "points.expired",
            Self::AvailablePoints { .. } => "points.available",
            Self::Worth { .. } => "points.worth",
            Self::ExpiryAfter { .. } => "expiry.after",
            Self::ExpiryYears { .. } => "expiry.years",
            Self::ExpiryInactive { .. } => "expiry.inactive",
            Self::ExpiryGivenBack { .. } => "expiry.given_back",
            Self::ExpiryOpening { .. } => "expiry.opening",
            Self::QuotaUsed { .. } => "redemption.quota_used",
            Self::RedemptionStopped { .. } => "redemption.stopped",
            Self::NotEnoughPoints { .. } => "redemption.not_enough",
            Self::BelowMinimum { .. } => "redemption.below_minimum",
            Self::Affordable { .. } => "redemption.affordable",
            Self::BaseTier { .. } => "tier.base",
            Self::OpeningTier { .. } => "tier.opening",
            Self::TierReached { .. } => "tier.reached",
            Self::TierKept { .. } => "tier.kept",
            Self::TierNotKept { .. } => "tier.not_kept",
            Self::TierGrace { .. } => "tier.grace",
            Self::TierKeptInGrace { .. } => "tier.kept_in_grace",
            Self::TierGranted { .. } => "tier.granted",
            Self::TierGrantEnded { .. } => "tier.grant_ended",
        }
    }
}

/// What the amount of a purchase earns up to a limit.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SplitPart {
    /// Up to this amount, from where the part before it ends; `None`: all that is left.
    pub up_to: Option<Money>,
    /// So many points
    pub points: Points,
    /// per this amount,
    pub per_amount: Money,
    /// times this.
    pub factor: Factor,
}

// Where pointers are shorter than a number of points, clippy asks for nothing else.
#[cfg_attr(
    target_pointer_width = "64",
    expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")
)]
fn is_none(points: &Points) -> bool {
    *points == Points::ZERO
}
