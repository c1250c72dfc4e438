//! What is answered: every amount with its reason.

use super::reason::FeeReason;
use crate::calendar::{Day, Deadline, Moment};
use crate::regulations::Source;
use crate::regulations::forms::PaymentWay;
use crate::regulations::procedures::RenewalTiming;
use crate::units::{Currency, Money, Points};
use serde::Serialize;

/// What something costs, or what comes back, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FeeQuote<'a> {
    /// The version in force on the first day of the new term; else on that of the term; of a repair on the day of the
    /// purchase.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// The currency of every amount.
    pub currency: Currency,
    /// What was asked for.
    pub what: FeeOf,
    /// The tier of the new term.
    pub tier: Option<&'a str>,
    /// Of a renewal.
    pub timing: Option<RenewalTiming>,
    /// They sum to `payable` − `refund`: what takes something off is below zero.
    pub lines: Vec<FeeLine<'a>>,
    /// What is to be paid in money, not below zero.
    pub payable: Money,
    /// What is paid back, not below zero.
    pub refund: Money,
    /// What points pay, or why they don't; `None`: not asked.
    pub points: Option<FeePoints<'a>>,
    /// The new term.
    pub term: Option<NewTerm>,
    /// The last day of the term that is held, where it is cut short: the day before the one asked about, also where
    /// that is before the term's first day, so that nothing is left of it.
    pub ends: Option<Day>,
    /// Through this day it can be paid; `None`: the regulations have no deadline, or nothing is to be paid.
    pub pay_by: Option<Deadline>,
    /// How it can be paid.
    pub ways: &'a [PaymentWay],
    /// What is booked in the ledger once it is paid; `None` where no term is bought.
    pub booked: Option<FeeBooked<'a>>,
}

/// A part of a fee.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FeeLine<'a> {
    /// Below zero where it takes something off.
    pub amount: Money,
    /// Why.
    pub reason: FeeReason<'a>,
}

/// What points pay.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FeePoints<'a> {
    /// The redemption's id.
    pub redemption: &'a str,
    /// How many are taken.
    pub points: Points,
    /// What they pay.
    pub amount: Money,
    /// Why so many.
    pub reason: FeeReason<'a>,
}

/// A term that is bought; both days are included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NewTerm {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// A fee as the ledger has it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FeeBooked<'a> {
    /// What is paid in money.
    pub amount: Money,
    /// The tier it is for.
    pub tier: &'a str,
    /// The last day of what is paid for.
    pub to: Day,
}

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeOf {
    /// To join.
    Join,
    /// To renew.
    Renew,
    /// A higher tier.
    Upgrade,
    /// A new card.
    Replace,
    /// An end to the membership.
    Cancel,
    /// A repair.
    Repair,
}
