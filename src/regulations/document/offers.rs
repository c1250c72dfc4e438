//! Offers in the program document, and what can be given back.

use super::super::eligibility::MemberKind;
use super::super::offer::{OfferPer, OfferSource};
use super::{BirthdayDocument, GoodsDocument};
use crate::calendar::{Day, TimeOfDay};
use crate::json::{Choice, Choices, Chosen, Given, Id, Label, Meta, Wording, Words, document};
use crate::units::{Factor, Money, Quantity, Rate};

document! {
    /// An offer: exactly one of the kinds `rate` to `points`.
    pub struct OfferDocument<'a> {
        /// The offer's id, which no other offer and no benefit has.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// Who makes it. A `coupon` takes part only where the cart names it, or asks for `auto`. Default: `campaign`.
        pub source: Option<Chosen<OfferSource>> = "source",
        /// Who may have it. Default: everyone, guests too.
        pub who: Option<WhoDocument<'a>> = "who",
        /// When. Default: always.
        pub when: Option<WhenDocument> = "when",
        /// Goods in scope. Default: all. Those of `noDiscount` are in it only with `namesNoDiscount`.
        pub goods: Option<GoodsDocument<'a>> = "goods",
        /// Goods of `noDiscount` are in its scope too. Default: false.
        pub names_no_discount: Option<bool> = "namesNoDiscount",
        /// The share that is paid.
        pub rate: Option<OfferRateDocument> = "rate",
        /// An amount off the order, parted over the goods in scope.
        pub money_off: Option<MoneyOffDocument> = "moneyOff",
        /// The price of a piece by how many there are in scope, dearest first.
        pub steps: Option<StepsDocument> = "steps",
        /// Of each so many pieces in scope, dearest first, the last ones at a rate.
        pub every_nth: Option<EveryNthDocument> = "everyNth",
        /// So many pieces of each part together at a price, as often as there are.
        pub bundle: Option<BundleDocument<'a>> = "bundle",
        /// The price of a piece, where it is below what is asked.
        pub fixed_price: Option<FixedPriceDocument> = "fixedPrice",
        /// A gift by the amount in scope: that of the highest band reached.
        pub gift: Option<GiftDocument<'a>> = "gift",
        /// No shipping, where the amount in scope is `atLeast` or more.
        pub free_shipping: Option<FreeShippingDocument> = "freeShipping",
        /// Points of the order are multiplied.
        pub points: Option<OfferPointsDocument<'a>> = "points",
        /// It takes at most so much from an order.
        pub most: Option<Money> = "most",
        /// How often. Default: without limit.
        pub limits: Option<OfferLimitsDocument> = "limits",
        /// How it meets other offers. Default: joint, figured from what is left.
        pub stacking: Option<StackingDocument<'a>> = "stacking",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// Who may have an offer: whoever is in every list that is given. A guest is in none.
    pub struct WhoDocument<'a> {
        /// Members of these tiers.
        pub tiers: Option<Vec<Given<'a>>> = "tiers",
        /// Members of these kinds.
        pub kinds: Option<Choices<MemberKind>> = "kinds",
        /// Members of any of these segments, as the host computed them.
        pub segments: Option<Vec<Label<'a>>> = "segments",
        /// Members who live in any of these places.
        pub residences: Option<Vec<Label<'a>>> = "residences",
        /// Members with any of these tags.
        pub tags: Option<Vec<Label<'a>>> = "tags",
    }
}

document! {
    /// When an offer counts: on a day that is within everything given.
    pub struct WhenDocument {
        /// The first day.
        pub from: Option<Day> = "from",
        /// The last day.
        pub to: Option<Day> = "to",
        /// Days of the week: 1 is Monday, 7 is Sunday.
        pub weekdays: Option<Vec<u16>> = "weekdays",
        /// Days of the month, 1 to 31. A month that lacks the day has none.
        pub days_of_month: Option<Vec<u16>> = "daysOfMonth",
        /// Hours of the day, any of them; needs `on` with a time.
        pub hours: Option<Vec<HoursDocument>> = "hours",
        /// Around the birthday; for 29 February see `leapDayBirthday` of the version.
        pub birthday: Option<BirthdayDocument> = "birthday",
    }
}

document! {
    /// Hours of a day.
    pub struct HoursDocument {
        /// From this time,
        pub from: TimeOfDay = "from",
        /// until before this one; 24:00 is the end of the day.
        pub to: TimeOfDay = "to",
    }
}

document! {
    /// The share that is paid.
    pub struct OfferRateDocument {
        /// The share.
        pub rate: Rate = "rate",
        /// An offer of the order, where the amount in scope after the offers on lines is that or more.
        pub at_least: Option<Money> = "atLeast",
    }
}

document! {
    /// An amount off the order.
    pub struct MoneyOffDocument {
        /// The amount.
        pub amount: Money = "amount",
        /// Where the amount in scope is that or more.
        pub at_least: Option<Money> = "atLeast",
        /// For each multiple of `atLeast`. Default: false.
        pub each: Option<bool> = "each",
    }
}

document! {
    /// The price of a piece by how many there are.
    pub struct StepsDocument {
        /// The steps: more pieces, lower price.
        pub prices: Vec<StepDocument> = "prices",
        /// The step reached is for all pieces. Default: each step is for the pieces from it on.
        pub whole: Option<bool> = "whole",
    }
}

document! {
    /// A step.
    pub struct StepDocument {
        /// From this piece on, counted from 1; at least 2.
        pub from: Quantity = "from",
        /// The price of a piece.
        pub price: Money = "price",
    }
}

document! {
    /// Of each so many pieces, dearest first, the last ones at a rate.
    pub struct EveryNthDocument {
        /// So many pieces; at least 2.
        pub of: Quantity = "of",
        /// How many of them are at the rate, fewer than `of`. Default: 1.
        pub last: Option<Quantity> = "last",
        /// The share of theirs that is paid.
        pub rate: Rate = "rate",
    }
}

document! {
    /// So many pieces of each part together at a price.
    pub struct BundleDocument<'a> {
        /// The parts. No goods are in two of them.
        pub parts: Vec<PartDocument<'a>> = "parts",
        /// The price of one bundle.
        pub price: Money = "price",
    }
}

document! {
    /// A part of a bundle.
    pub struct PartDocument<'a> {
        /// Any of these goods.
        pub goods: GoodsDocument<'a> = "goods",
        /// How many pieces.
        pub quantity: Quantity = "quantity",
    }
}

document! {
    /// The price of a piece.
    pub struct FixedPriceDocument {
        /// The price.
        pub price: Money = "price",
    }
}

document! {
    /// A gift by amount.
    pub struct GiftDocument<'a> {
        /// The bands, lowest first.
        pub bands: Vec<BandDocument<'a>> = "bands",
    }
}

document! {
    /// A band of a gift.
    pub struct BandDocument<'a> {
        /// The amount that reaches it, and more.
        pub at_least: Money = "atLeast",
        /// The gift, as the host knows it.
        pub gift: Label<'a> = "gift",
        /// How many. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
    }
}

document! {
    /// No shipping.
    pub struct FreeShippingDocument {
        /// Where the amount in scope is that or more. Default: always.
        pub at_least: Option<Money> = "atLeast",
    }
}

document! {
    /// Points of the order are multiplied.
    pub struct OfferPointsDocument<'a> {
        /// The wallet that earns them.
        pub wallet: Given<'a> = "wallet",
        /// The multiplier.
        pub factor: Factor = "factor",
    }
}

document! {
    /// How often an offer can be had.
    pub struct OfferLimitsDocument {
        /// How often in an order: multiples of an amount, sets of pieces.
        pub per_order: Option<Quantity> = "perOrder",
        /// Orders of a member in a period; those used so far come with the cart.
        pub per_member: Option<PerMemberDocument> = "perMember",
        /// Orders in all; those used so far come with the cart.
        pub in_all: Option<u32> = "inAll",
    }
}

document! {
    /// At most so many orders of a member in each period.
    pub struct PerMemberDocument {
        /// How many.
        pub quantity: Quantity = "quantity",
        /// In which period.
        pub per: Chosen<OfferPer> = "per",
    }
}

document! {
    /// How offers meet.
    pub struct StackingDocument<'a> {
        /// The group of which one offer is had: for each line, or in an order where one of them is of several pieces or of the order.
        pub exclusive: Option<Id<'a>> = "exclusive",
        /// Offers of a lower stage come first, 0 to 1,000. Default: 0.
        pub stage: Option<u32> = "stage",
        /// What it is figured from. Default: `discounted`, what is left.
        pub basis: Option<Chosen<Basis>> = "basis",
    }
}

document! {
    /// What can be given back, and for how long.
    pub struct ReturnsDocument<'a> {
        /// Days from the purchase within which goods can be given back, that day not included. Default: for good.
        pub days: Option<u32> = "days",
        /// Days from the purchase within which goods can be exchanged, that day not included. Default: as `days`.
        pub exchange_days: Option<u32> = "exchangeDays",
        /// Goods that can't be given back, nor exchanged.
        pub except: Option<GoodsDocument<'a>> = "except",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

/// What an offer is figured from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// What is left after the offers before it.
    Discounted,
    /// The list price.
    List,
}

impl Choice for Basis {
    const ALL: &'static [(&'static str, Self)] = &[("discounted", Self::Discounted), ("list", Self::List)];
}

impl Choice for OfferSource {
    const ALL: &'static [(&'static str, Self)] =
        &[("campaign", Self::Campaign), ("coupon", Self::Coupon), ("partner", Self::Partner), ("shop", Self::Shop)];
}

impl Choice for OfferPer {
    const ALL: &'static [(&'static str, Self)] = &[
        ("month", Self::Month),
        ("year", Self::Year),
        ("membership_year", Self::MembershipYear),
        ("ever", Self::Ever),
    ];
}

impl Choice for MemberKind {
    const ALL: &'static [(&'static str, Self)] = &[("person", Self::Person), ("enterprise", Self::Enterprise)];
}
