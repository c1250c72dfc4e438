//! What membership costs, checked.

use super::super::eligibility::MemberKind;
use crate::calendar::Day;
use crate::reason::Rule;
use crate::units::{Money, Points, Rate};

/// What membership costs, beside the fees of the tiers.
#[derive(Debug, Clone, PartialEq)]
pub struct Fees {
    /// How many months a paid term lasts.
    pub term_months: u16,
    /// What a term costs; the first that fits counts.
    pub prices: Vec<FeePrice>,
    /// What is less for a while.
    pub promotions: Vec<FeePromotion>,
    /// When a term can be renewed.
    pub renewal: RenewalRule,
    /// What a new card costs; `None`: the regulations do not say.
    pub replacement: Option<Replacement>,
    /// What comes back of a term that is cancelled; `None`: the regulations do not say, and nothing comes back.
    pub cancellation: Option<Cancellation>,
    /// What a repair costs; `None`: the regulations do not say.
    pub repairs: Option<Repairs>,
}

/// What a term costs.
#[derive(Debug, Clone, PartialEq)]
pub struct FeePrice {
    /// The tier's id.
    pub tier: String,
    /// Whose; empty: everyone's.
    pub kinds: Vec<MemberKind>,
    /// Of which fees; empty: all.
    pub r#for: Vec<FeeFor>,
    /// The kind of service it is for.
    pub service: Option<String>,
    /// The price.
    pub price: PriceOf,
    /// Where it stands.
    pub rule: Rule,
}

/// A price.
#[derive(Debug, Clone, PartialEq)]
pub enum PriceOf {
    /// For each of the quantity.
    Each(Money),
    /// By the quantity.
    Steps(FeeSteps),
}

/// The price of one by the quantity.
#[derive(Debug, Clone, PartialEq)]
pub struct FeeSteps {
    /// From so many on the price of one; the first from 1, each from more than the one before.
    pub prices: Vec<(u16, Money)>,
    /// Whether the price of the step that is reached is that of all.
    pub whole: bool,
}

/// For what a fee is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeFor {
    /// To join.
    Join,
    /// For the term after the last one.
    Renew,
    /// For a higher tier at once.
    Upgrade,
}

/// What is less for a while.
#[derive(Debug, Clone, PartialEq)]
pub struct FeePromotion {
    /// Its id.
    pub id: String,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// Of which fees; empty: all.
    pub r#for: Vec<FeeFor>,
    /// For which tiers; empty: all.
    pub tiers: Vec<String>,
    /// For whom; empty: everyone.
    pub kinds: Vec<MemberKind>,
    /// Of renewals, those at these times; empty: all.
    pub timing: Vec<RenewalTiming>,
    /// How much less.
    pub promoted: Promoted,
    /// Where it stands.
    pub rule: Rule,
}

/// How much less.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Promoted {
    /// The share that is paid.
    Rate(Rate),
    /// The amount that is taken off.
    MoneyOff(Money),
}

/// When a term can be renewed.
#[derive(Debug, Clone, PartialEq)]
pub struct RenewalRule {
    /// In so many last days of a term renewal is in time; before, early.
    pub in_time_days: u16,
    /// Whether it can be renewed early.
    pub early: bool,
    /// For so many days after the term it can still be renewed.
    pub grace_days: u16,
    /// Where it stands.
    pub rule: Rule,
}

/// When a renewal is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RenewalTiming {
    /// Before the last days of the term.
    Early,
    /// In its last days.
    InTime,
    /// After it.
    InGrace,
}

/// What a new card costs, by what became of the old one.
#[derive(Debug, Clone, PartialEq)]
pub struct Replacement {
    /// It is lost.
    pub lost: Money,
    /// It is damaged.
    pub damaged: Money,
    /// It was stolen.
    pub stolen: Money,
    /// Where it stands.
    pub rule: Rule,
}

/// What comes back of the fee of a term that is cancelled.
#[derive(Debug, Clone, PartialEq)]
pub struct Cancellation {
    /// Within so many days from the first of the term, that day included, all of it.
    pub full_days: u16,
    /// Later: what of the amount paid.
    pub then: RefundOf,
    /// The share of that which is paid back.
    pub rate: Rate,
    /// Where it stands.
    pub rule: Rule,
}

/// What of the amount paid comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundOf {
    /// Nothing.
    Nothing,
    /// That of the days left, the day of the cancellation included.
    DaysLeft,
    /// That of the whole months left.
    MonthsLeft,
}

/// What a repair costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Repairs {
    /// Under warranty: before the day so many months after the purchase.
    pub warranty_months: u16,
    /// A fault of quality under warranty.
    pub quality: RepairCharge,
    /// Any other cause under warranty.
    pub other: RepairCharge,
    /// After warranty.
    pub after: RepairCharge,
    /// Where it stands.
    pub rule: Rule,
}

/// What is charged for a repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RepairCharge {
    /// For parts.
    pub parts: PartsCharge,
    /// For the work.
    pub labour: LabourCharge,
}

/// What is charged for parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartsCharge {
    /// Nothing.
    Free,
    /// What they cost the company.
    AtCost,
    /// Their price, and no more than the contract says.
    AtMostContract,
}

/// What is charged for the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabourCharge {
    /// Nothing.
    Free,
    /// What it costs.
    Charged,
}

/// Points for the fee, in steps.
#[derive(Debug, Clone, PartialEq)]
pub struct FeeExchange {
    /// The redemption's id.
    pub id: String,
    /// The points of a step.
    pub points: Points,
    /// What a step is worth.
    pub amount: Money,
    /// The fewest points that are taken.
    pub minimum: Points,
    /// At most this share of what is to be paid.
    pub share: Option<Rate>,
    /// At most this amount.
    pub most: Option<Money>,
    /// The tiers it is for; empty: all.
    pub tiers: Vec<String>,
    /// Where it stands.
    pub rule: Rule,
}
