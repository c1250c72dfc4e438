//! The quote as it is answered.

use crate::calendar::Moment;
use crate::history::RedemptionQuote;
use crate::json::Meta;
use crate::reason::Reason;
use crate::regulations::Source;
use crate::units::{Currency, Money, Points, Quantity, Rounding};
use serde::Serialize;

/// What a cart costs, and why.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quote<'a> {
    /// Which version decided on the tier's rates and the points.
    pub regulations: Source<'a>,
    /// Which version's offers counted, where it is another.
    pub offers_by: Option<Source<'a>>,
    /// The day, or the day and time.
    pub on: Moment,
    /// The currency of every amount.
    pub currency: Currency,
    /// The member's tier; `None` for a guest and outside a term.
    pub tier: Option<&'a str>,
    /// Line by line, in the cart's order.
    pub lines: Vec<QuoteLine<'a>>,
    /// Sum of the lines' list amounts.
    pub list: Money,
    /// Sum of the lines' adjustments: `list` + `adjustment` = `payable`.
    pub adjustment: Money,
    /// Sum of the lines' payables.
    pub payable: Money,
    /// What shipping costs; `None`: nothing was asked for it.
    pub shipping: Option<Shipping<'a>>,
    /// What points pay of the goods, or why they don't; `None`: not asked.
    pub redeemed: Option<RedemptionQuote<'a>>,
    /// What is to be paid in money: `payable`, and shipping, less what points pay.
    pub total: Money,
    /// How a line's payable was rounded, after each adjustment.
    pub rounding: Rounding,
    /// What is given besides.
    pub gifts: Vec<GivenGift<'a>>,
    /// What this order would earn.
    pub points: Vec<OrderPoints<'a>>,
    /// The offers that multiply them, for the ledger's purchase.
    pub multipliers: Vec<&'a str>,
    /// The offers with which goods and shipping cost least.
    pub combination: Combination<'a>,
    /// Every offer that was not applied, and why.
    pub not_applied: Vec<NotApplied<'a>>,
    /// What goods and shipping come to at every other tier, lowest first; points not counted.
    pub other_tiers: Vec<OtherTier<'a>>,
    /// The tier that this order leads to; `None` where it stays as it is.
    pub tier_after: Option<TierAfter<'a>>,
}

/// A line of a quote.
#[derive(Debug, Clone, Serialize)]
pub struct QuoteLine<'a> {
    /// The article.
    pub sku: &'a str,
    /// How many.
    pub quantity: Quantity,
    /// The list price of one.
    pub price: Money,
    /// Price times quantity.
    pub list: Money,
    /// What changed it, in the order applied.
    pub adjustments: Vec<PriceAdjustment<'a>>,
    /// What is to be paid.
    pub payable: Money,
    /// What is to be paid by piece, in whole minor units: of 2.63 for three, two are 0.88 and one is 0.87.
    pub units: Vec<Units>,
    /// What points pay of it; `None`: none do.
    pub redeemed: Option<Money>,
    /// Its part of the points earned.
    pub points: Vec<LinePoints<'a>>,
    /// Why no offer touches it: none may, or none is for these goods.
    pub untouched: Option<Reason<'a>>,
    /// The host's own data of the cart's line.
    pub meta: Option<Meta<'a>>,
}

/// Pieces that cost the same.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Units {
    /// How many.
    pub quantity: u32,
    /// What is to be paid for one.
    pub payable: Money,
}

/// A line's part of points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LinePoints<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// How many; the parts of all lines sum up to those of the order.
    pub points: Points,
}

/// A change of an amount.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PriceAdjustment<'a> {
    /// The offer's id; `None`: the shop's sale price.
    pub offer: Option<&'a str>,
    /// What it changes: at most nothing.
    pub amount: Money,
    /// Why.
    pub reason: Reason<'a>,
}

/// What shipping costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shipping<'a> {
    /// What is asked for it.
    pub list: Money,
    /// What changed it.
    pub adjustments: Vec<PriceAdjustment<'a>>,
    /// What is to be paid.
    pub payable: Money,
}

/// A gift.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GivenGift<'a> {
    /// The offer's id.
    pub offer: &'a str,
    /// The gift, as the host knows it.
    pub gift: &'a str,
    /// How many.
    pub quantity: u32,
    /// Why.
    pub reason: Reason<'a>,
}

/// Points that an order would earn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OrderPoints<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// How many.
    pub points: Points,
    /// Why so many.
    pub reason: Reason<'a>,
}

/// The offers with which goods and shipping cost least; of equals the fewest, then the first by ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Combination<'a> {
    /// Those that changed an amount, by id.
    pub offers: Vec<&'a str>,
    /// Nothing costs less. Otherwise this is the best of what was looked at.
    pub exact: bool,
    /// How many steps the search took, 20,000 at most: the work, not the time.
    pub steps: u32,
    /// The next best with an offer that this one doesn't use.
    pub runner_up: Option<RunnerUp<'a>>,
}

/// The next best combination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunnerUp<'a> {
    /// Its offers that changed an amount, by id.
    pub offers: Vec<&'a str>,
    /// What goods and shipping come to with it.
    pub total: Money,
    /// By how much it is dearer.
    pub difference: Money,
    /// Nothing else with another offer costs less.
    pub exact: bool,
}

/// An offer that was not applied.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NotApplied<'a> {
    /// The offer's id.
    pub offer: &'a str,
    /// Why.
    pub reason: Reason<'a>,
}

/// The same cart at another tier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OtherTier<'a> {
    /// The tier's id.
    pub tier: &'a str,
    /// What goods and shipping come to.
    pub total: Money,
    /// What that is more than here; below zero: less.
    pub difference: Money,
    /// Nothing costs less at that tier.
    pub exact: bool,
}

/// The tier that an order leads to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TierAfter<'a> {
    /// Its id.
    pub tier: &'a str,
    /// Why.
    pub reason: Reason<'a>,
}
