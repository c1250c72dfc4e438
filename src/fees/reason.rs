//! Why an amount of a fee is what it is.
//!
//! The codes stand here and not among those of [`crate::reason`], which the engine carries.

use crate::calendar::Day;
use crate::reason::Rule;
use crate::units::{Money, Points, Rate};
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// What decided an amount: a code with its parameters, the rule, and the clause that states it.
#[derive(Debug, Clone, PartialEq)]
pub struct FeeReason<'a> {
    /// The code and what its words need.
    pub why: FeeWhy<'a>,
    /// Where in the program document the rule stands; `""` where none decided.
    pub pointer: &'a str,
    /// The label of the clause there.
    pub clause: Option<&'a str>,
}

impl<'a> FeeReason<'a> {
    /// A reason that stands on a rule.
    #[must_use]
    pub const fn new(why: FeeWhy<'a>, rule: &'a Rule) -> Self {
        Self { why, pointer: rule.pointer(), clause: rule.clause_label() }
    }

    /// A reason that no rule of the document gave.
    #[must_use]
    pub const fn without_rule(why: FeeWhy<'a>) -> Self {
        Self { why, pointer: "", clause: None }
    }
}

impl Serialize for FeeReason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("FeeReason", 4)?;
        fields.serialize_field("code", self.why.code())?;
        fields.serialize_field("params", &self.why)?;
        fields.serialize_field("pointer", self.pointer)?;
        fields.serialize_field("clause", &self.clause)?;
        fields.end()
    }
}

/// What decided an amount, with what its words need. As JSON it is the parameters alone; the codes are append-only.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "a parameter's name says what it holds, its type the unit")]
pub enum FeeWhy<'a> {
    /// The fee that stands at the tier, for each of the quantity.
    Tier { tier: &'a str, price: Money, quantity: u32 },
    /// A price of the fees, for each of the quantity.
    Price { tier: &'a str, price: Money, quantity: u32 },
    /// A price by the quantity: so many at a price each.
    Steps { tier: &'a str, quantity: u32, parts: Vec<StepPart> },
    /// A promotion: a share is paid.
    Rate { promotion: &'a str, rate: Rate },
    /// A promotion: an amount is taken off.
    MoneyOff { promotion: &'a str, amount: Money },
    /// What is left of the term that is held: `list_fee` × `days_left` ÷ `days`, rounded.
    Credit { tier: &'a str, list_fee: Money, days_left: u32, days: u32 },
    /// What that is more than the fee: it is not paid out.
    CreditLost { amount: Money },
    /// Points pay.
    Points { redemption: &'a str, points: Points },
    /// Fewer points can be taken than the least that are.
    PointsBelowMinimum { minimum: Points },
    /// Points are taken from other tiers.
    PointsOtherTier { tiers: &'a [String] },
    /// A new card.
    Replacement { cause: &'static str },
    /// All of it comes back through this day.
    RefundFull { paid: Money, last_day: Day },
    /// The share of the days left comes back, at a rate.
    RefundDays { paid: Money, days_left: u32, days: u32, rate: Rate },
    /// The share of the whole months left comes back, at a rate.
    RefundMonths { paid: Money, months_left: u32, months: u32, rate: Rate },
    /// Nothing comes back.
    NoRefund { paid: Money },
    /// A part that costs nothing.
    PartFree { part: String },
    /// A part at what it costs the company.
    PartAtCost { part: String, quantity: u32, cost: Money },
    /// A part at its price, and at no more than the contract says.
    PartAtContract { part: String, quantity: u32, price: Money, contract: Money },
    /// The work.
    Labour {},
    /// Work that costs nothing.
    LabourFree {},
}

/// So many at a price each.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct StepPart {
    /// How many.
    pub quantity: u32,
    /// The price of one.
    pub price: Money,
}

impl FeeWhy<'_> {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Tier { .. } => "fee.tier",
            Self::Price { .. } => "fee.price",
            Self::Steps { .. } => "fee.steps",
            Self::Rate { .. } => "fee.rate",
            Self::MoneyOff { .. } => "fee.money_off",
            Self::Credit { .. } => "fee.credit",
            Self::CreditLost { .. } => "fee.credit_lost",
            Self::Points { .. } => "fee.points",
            Self::PointsBelowMinimum { .. } => "fee.points_below_minimum",
            Self::PointsOtherTier { .. } => "fee.points_other_tier",
            Self::Replacement { .. } => "fee.replacement",
            Self::RefundFull { .. } => "fee.refund_full",
            Self::RefundDays { .. } => "fee.refund_days",
            Self::RefundMonths { .. } => "fee.refund_months",
            Self::NoRefund { .. } => "fee.no_refund",
            Self::PartFree { .. } => "repair.part_free",
            Self::PartAtCost { .. } => "repair.part_at_cost",
            Self::PartAtContract { .. } => "repair.part_at_contract",
            Self::Labour { .. } => "repair.labour",
            Self::LabourFree { .. } => "repair.labour_free",
        }
    }
}
