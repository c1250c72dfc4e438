//! The member snapshot, field by field as its JSON.

use crate::calendar::{Day, Moment};
use crate::json::{Choice, Chosen, Given, Label, Meta, document};
use crate::units::{Money, Points, Quantity};

document! {
    /// A member with its ledger.
    pub struct MemberDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// The member's id.
        pub id: Label<'a> = "id",
        /// `person` or `enterprise`.
        pub kind: Chosen<MemberKind> = "kind",
        /// The day of joining.
        pub joined_on: Day = "joinedOn",
        /// Terms of membership, in order, without overlap.
        pub terms: Vec<TermDocument> = "terms",
        /// What the member brings from before the ledger starts.
        pub opening: Option<OpeningDocument<'a>> = "opening",
        /// The ledger, in any order. Activities after the day asked about do not count.
        pub activities: Option<Vec<ActivityDocument<'a>>> = "activities",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A term of membership.
    pub struct TermDocument {
        /// The first day.
        pub from: Day = "from",
        /// The last day, included. Without it the term is open.
        pub to: Option<Day> = "to",
    }
}

document! {
    /// What a member brings along.
    pub struct OpeningDocument<'a> {
        /// The day it stands for. Activities are on or after it.
        pub on: Day = "on",
        /// The tier's id.
        pub tier: Given<'a> = "tier",
        /// The last day on which the tier is held. Default: the tier's own hold, from `on`.
        pub held_to: Option<Day> = "heldTo",
        /// Points brought along.
        pub lots: Option<Vec<OpeningLotDocument<'a>>> = "lots",
    }
}

document! {
    /// Points brought along.
    pub struct OpeningLotDocument<'a> {
        /// The wallet's id.
        pub wallet: Given<'a> = "wallet",
        /// How many.
        pub points: Points = "points",
        /// When they were earned. Default: the opening's day.
        pub earned_on: Option<Day> = "earnedOn",
        /// The last day on which they can be spent. Without it they never expire.
        pub expires_on: Option<Day> = "expiresOn",
    }
}

document! {
    /// An activity: exactly one of `purchase`, `refund` and `redemption`.
    pub struct ActivityDocument<'a> {
        /// The activity's id.
        pub id: Label<'a> = "id",
        /// When it happened. A day alone stands for the start of that day.
        pub on: Moment = "on",
        /// Goods were bought.
        pub purchase: Option<PurchaseDocument<'a>> = "purchase",
        /// Goods of a purchase were given back.
        pub refund: Option<RefundDocument<'a>> = "refund",
        /// Points were spent.
        pub redemption: Option<RedemptionDocument<'a>> = "redemption",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A purchase.
    pub struct PurchaseDocument<'a> {
        /// What was bought.
        pub lines: Vec<PurchasedLineDocument<'a>> = "lines",
        /// The shop.
        pub shop: Option<Label<'a>> = "shop",
        /// The channel.
        pub channel: Option<Label<'a>> = "channel",
    }
}

document! {
    /// A line of a purchase.
    pub struct PurchasedLineDocument<'a> {
        /// The article.
        pub sku: Label<'a> = "sku",
        /// Its category.
        pub category: Option<Label<'a>> = "category",
        /// Its brand.
        pub brand: Option<Label<'a>> = "brand",
        /// Its tags.
        pub tags: Option<Vec<Label<'a>>> = "tags",
        /// How many.
        pub quantity: Quantity = "quantity",
        /// What was paid for the line, after every discount.
        pub paid: Money = "paid",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A refund, in full or in part.
    pub struct RefundDocument<'a> {
        /// The id of the purchase.
        pub of: Given<'a> = "of",
        /// What was given back.
        pub lines: Vec<RefundedLineDocument> = "lines",
    }
}

document! {
    /// A refunded line.
    pub struct RefundedLineDocument {
        /// Which line of the purchase, counted from 0.
        pub line: u32 = "line",
        /// How many were given back.
        pub quantity: Option<Quantity> = "quantity",
        /// What was paid back.
        pub amount: Money = "amount",
    }
}

document! {
    /// Points spent.
    pub struct RedemptionDocument<'a> {
        /// The wallet's id.
        pub wallet: Given<'a> = "wallet",
        /// How many.
        pub points: Points = "points",
        /// What for.
        pub item: Option<Label<'a>> = "item",
    }
}

/// Who the member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberKind {
    /// A natural person.
    Person,
    /// A company.
    Enterprise,
}

impl Choice for MemberKind {
    const ALL: &'static [(&'static str, Self)] = &[("person", Self::Person), ("enterprise", Self::Enterprise)];
}
