//! What membership costs, in the program document.

use super::super::eligibility::MemberKind;
use super::super::procedures::{FeeFor, LabourCharge, PartsCharge, RefundOf, RenewalTiming};
use crate::calendar::Day;
use crate::json::{Choice, Choices, Chosen, Given, Id, Wording, Words, document};
use crate::units::{Money, Rate};

document! {
    /// What membership costs, beside the fees of the tiers.
    pub struct FeesDocument<'a> {
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// How many months a paid term lasts. Default: 12.
        pub term_months: Option<u16> = "termMonths",
        /// What a term costs where it is other than the tier's `fee`. The first that fits counts.
        pub prices: Option<Vec<FeePriceDocument<'a>>> = "prices",
        /// The one that takes the most off counts; of equals the first.
        pub promotions: Option<Vec<FeePromotionDocument<'a>>> = "promotions",
        /// When a term can be renewed.
        pub renewal: Option<FeeRenewalDocument<'a>> = "renewal",
        /// What a new card costs.
        pub replacement: Option<FeeReplacementDocument<'a>> = "replacement",
        /// What comes back of the fee of a term that is cancelled. Default: nothing.
        pub cancellation: Option<FeeCancellationDocument<'a>> = "cancellation",
        /// What a repair costs.
        pub repairs: Option<RepairsDocument<'a>> = "repairs",
    }
}

document! {
    /// What a term costs: exactly one of `amount` and `steps`.
    pub struct FeePriceDocument<'a> {
        /// The price's id.
        pub id: Id<'a> = "id",
        /// The tier.
        pub tier: Given<'a> = "tier",
        /// Whose. Default: everyone's.
        pub kinds: Option<Choices<MemberKind>> = "kinds",
        /// Of which fees. Default: all.
        pub r#for: Option<Choices<FeeFor>> = "for",
        /// The kind of service it is for; it counts only where that is asked for.
        pub service: Option<Id<'a>> = "service",
        /// For each of the quantity.
        pub amount: Option<Money> = "amount",
        /// The price of one by the quantity.
        pub steps: Option<FeeStepsDocument> = "steps",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// The price of one by the quantity: of those from each step on, or with `whole` of all of them.
    pub struct FeeStepsDocument {
        /// The steps, the first from 1, each from more than the one before.
        pub prices: Vec<FeeStepDocument> = "prices",
        /// Whether the price of the step that is reached is that of all. Default: no.
        pub whole: Option<bool> = "whole",
    }
}

document! {
    /// A step.
    pub struct FeeStepDocument {
        /// From so many on.
        pub from: u16 = "from",
        /// The price of one.
        pub price: Money = "price",
    }
}

document! {
    /// Less for a while: exactly one of `rate` and `moneyOff`.
    pub struct FeePromotionDocument<'a> {
        /// The promotion's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// Its first day.
        pub from: Day = "from",
        /// Its last day.
        pub to: Day = "to",
        /// Of which fees. Default: all.
        pub r#for: Option<Choices<FeeFor>> = "for",
        /// For which tiers. Default: all.
        pub tiers: Option<Vec<Given<'a>>> = "tiers",
        /// For whom. Default: everyone.
        pub kinds: Option<Choices<MemberKind>> = "kinds",
        /// Of renewals, those at these times alone. Default: all.
        pub timing: Option<Choices<RenewalTiming>> = "timing",
        /// The share that is paid.
        pub rate: Option<Rate> = "rate",
        /// The amount that is taken off.
        pub money_off: Option<Money> = "moneyOff",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// When a term can be renewed.
    pub struct FeeRenewalDocument<'a> {
        /// In so many last days of a term renewal is in time; before, early. Default: 30.
        pub in_time_days: Option<u16> = "inTimeDays",
        /// Whether it can be renewed early. Default: yes.
        pub early: Option<bool> = "early",
        /// For so many days after the term it can still be renewed. Default: none.
        pub grace_days: Option<u16> = "graceDays",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// What a new card costs, by what became of the old one. Not named: nothing.
    pub struct FeeReplacementDocument<'a> {
        /// It is lost.
        pub lost: Option<Money> = "lost",
        /// It is damaged.
        pub damaged: Option<Money> = "damaged",
        /// It was stolen.
        pub stolen: Option<Money> = "stolen",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// What comes back of the fee of a term that is cancelled.
    pub struct FeeCancellationDocument<'a> {
        /// Within so many days from the first of the term, that day included, all of it. Default: none.
        pub full_days: Option<u16> = "fullDays",
        /// Later: what of the amount paid. Default: nothing.
        pub then: Option<Chosen<RefundOf>> = "then",
        /// The share of that which is paid back. Default: all of it.
        pub rate: Option<Rate> = "rate",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// What a repair costs.
    pub struct RepairsDocument<'a> {
        /// Under warranty: before the day so many months after the purchase.
        pub warranty_months: u16 = "warrantyMonths",
        /// A fault of quality under warranty. Default: nothing is charged.
        pub quality: Option<RepairChargeDocument> = "quality",
        /// Any other cause under warranty. Default: parts at cost, no labour.
        pub other: Option<RepairChargeDocument> = "other",
        /// After warranty. Default: parts at no more than the contract price, and labour.
        pub after: Option<RepairChargeDocument> = "after",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// What is charged for a repair.
    pub struct RepairChargeDocument {
        /// For parts.
        pub parts: Chosen<PartsCharge> = "parts",
        /// For the work.
        pub labour: Chosen<LabourCharge> = "labour",
    }
}

impl Choice for FeeFor {
    const ALL: &'static [(&'static str, Self)] =
        &[("join", Self::Join), ("renew", Self::Renew), ("upgrade", Self::Upgrade)];
}

impl Choice for RenewalTiming {
    const ALL: &'static [(&'static str, Self)] =
        &[("early", Self::Early), ("in_time", Self::InTime), ("in_grace", Self::InGrace)];
}

impl Choice for RefundOf {
    const ALL: &'static [(&'static str, Self)] =
        &[("nothing", Self::Nothing), ("days_left", Self::DaysLeft), ("months_left", Self::MonthsLeft)];
}

impl Choice for PartsCharge {
    const ALL: &'static [(&'static str, Self)] =
        &[("free", Self::Free), ("at_cost", Self::AtCost), ("at_most_contract", Self::AtMostContract)];
}

impl Choice for LabourCharge {
    const ALL: &'static [(&'static str, Self)] = &[("free", Self::Free), ("charged", Self::Charged)];
}
