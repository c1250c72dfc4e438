//! Points levels, and what points can be exchanged for, in the program document.

use super::super::redemption::{ExchangeFor, ItemKind, RedemptionPer};
use crate::json::{Choice, Chosen, Given, Id, Meta, Wording, Words, document};
use crate::units::{Money, Points, Rate};

document! {
    /// A points level, by points earned in all less those taken back.
    pub struct LevelDocument<'a> {
        /// The level's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The wallet whose points count.
        pub wallet: Given<'a> = "wallet",
        /// The number that reaches it, and more.
        pub at_least: Points = "atLeast",
    }
}

document! {
    /// What points can be exchanged for: exactly one of `item` and `exchange`.
    pub struct RedemptionDocument<'a> {
        /// The redemption's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The wallet that pays.
        pub wallet: Given<'a> = "wallet",
        /// The tiers it is for. Default: all.
        pub tiers: Option<Vec<Given<'a>>> = "tiers",
        /// Something at a price.
        pub item: Option<ItemDocument> = "item",
        /// Points for money.
        pub exchange: Option<ExchangeDocument> = "exchange",
        /// How often. Default: without limit.
        pub quota: Option<RedemptionQuotaDocument> = "quota",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// Something at a price: in points alone, or in points and money.
    pub struct ItemDocument {
        /// What it is.
        pub kind: Chosen<ItemKind> = "kind",
        /// The points of one.
        pub points: Points = "points",
        /// The money of one. Default: none.
        pub money: Option<Money> = "money",
    }
}

document! {
    /// Points for money, in steps.
    pub struct ExchangeDocument {
        /// What the money is for.
        pub r#for: Chosen<ExchangeFor> = "for",
        /// The points of a step.
        pub points: Points = "points",
        /// What a step is worth.
        pub amount: Money = "amount",
        /// The fewest points that are taken. Default: those of a step.
        pub minimum: Option<Points> = "minimum",
        /// At most this share of what is to be paid, with `cart` and `fee`. Default: all.
        pub share: Option<Rate> = "share",
        /// At most this amount. Default: without limit.
        pub most: Option<Money> = "most",
    }
}

document! {
    /// At most so often in each period.
    pub struct RedemptionQuotaDocument {
        /// How often.
        pub quantity: u16 = "quantity",
        /// In which period.
        pub per: Chosen<RedemptionPer> = "per",
    }
}

impl Choice for ItemKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("gift", Self::Gift),
        ("service", Self::Service),
        ("coupon", Self::Coupon),
        ("lottery", Self::Lottery),
        ("prediction", Self::Prediction),
    ];
}

impl Choice for ExchangeFor {
    const ALL: &'static [(&'static str, Self)] = &[("cart", Self::Cart), ("cash", Self::Cash), ("fee", Self::Fee)];
}

impl Choice for RedemptionPer {
    const ALL: &'static [(&'static str, Self)] =
        &[("month", Self::Month), ("year", Self::Year), ("membership_year", Self::MembershipYear)];
}
