//! What is asked for, field by field as its JSON.

use crate::calendar::Day;
use crate::json::{
    At, Choice, Chosen, Decode, Given, Id, Label, Order, Shape, Stop, Value, document, exactly_one, order_of_part,
    read, read_fields,
};
use crate::problem::{Answer, Collector, Path};
use crate::regulations::MemberKind;
use crate::regulations::procedures::Procedures;
use crate::units::{Money, Points, Quantity};

document! {
    /// What is asked for: exactly one of `join` to `repair`.
    pub struct FeeAsked<'a> {
        /// By someone who is no member yet, or no more.
        pub join: Option<JoinAsked<'a>> = "join",
        /// The term after the last one.
        pub renew: Option<RenewAsked<'a>> = "renew",
        /// A higher tier at once.
        pub upgrade: Option<UpgradeAsked<'a>> = "upgrade",
        /// A new card.
        pub replace: Option<ReplaceAsked> = "replace",
        /// An end to the membership.
        pub cancel: Option<CancelAsked> = "cancel",
        /// A repair.
        pub repair: Option<RepairAsked<'a>> = "repair",
        /// Points that pay a part.
        pub points: Option<FeePointsAsked<'a>> = "points",
    }
}

document! {
    /// To join.
    pub struct JoinAsked<'a> {
        /// The tier.
        pub tier: Given<'a> = "tier",
        /// Default: the member's.
        pub kind: Option<Chosen<MemberKind>> = "kind",
        /// Seats, or pieces. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// The kind of service.
        pub service: Option<Id<'a>> = "service",
        /// First day of the term. Default: the day asked about.
        pub from: Option<Day> = "from",
        /// The day of the approval notice, from which the deadline counts. Default: the day asked about.
        pub approved_on: Option<Day> = "approvedOn",
    }
}

document! {
    /// To renew.
    pub struct RenewAsked<'a> {
        /// Default: the tier that was paid for.
        pub tier: Option<Given<'a>> = "tier",
        /// Seats, or pieces. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// The kind of service.
        pub service: Option<Id<'a>> = "service",
    }
}

document! {
    /// A higher tier.
    pub struct UpgradeAsked<'a> {
        /// The tier.
        pub tier: Given<'a> = "tier",
        /// Seats, or pieces. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// The kind of service.
        pub service: Option<Id<'a>> = "service",
        /// What the term was paid for, where it was more than 1.
        pub held: Option<HeldAsked<'a>> = "held",
    }
}

document! {
    /// What a term was paid for.
    pub struct HeldAsked<'a> {
        /// Seats, or pieces. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// The kind of service.
        pub service: Option<Id<'a>> = "service",
    }
}

document! {
    /// A new card.
    pub struct ReplaceAsked {
        /// What became of the old one.
        pub cause: Chosen<CardCause> = "cause",
    }
}

document! {
    /// A repair.
    pub struct RepairAsked<'a> {
        /// The day of the purchase.
        pub bought_on: Day = "boughtOn",
        /// What it comes from.
        pub cause: Chosen<RepairCause> = "cause",
        /// The parts. Default: none.
        pub parts: Option<Vec<PartAsked<'a>>> = "parts",
        /// What the work costs. Default: nothing.
        pub labour: Option<Money> = "labour",
    }
}

document! {
    /// A part, for each of the quantity.
    pub struct PartAsked<'a> {
        /// Its name.
        pub name: Label<'a> = "name",
        /// Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// What it costs the company.
        pub cost: Money = "cost",
        /// What is asked for it now.
        pub price: Money = "price",
        /// What the contract says it costs. Default: `price`.
        pub contract: Option<Money> = "contract",
    }
}

document! {
    /// Points for the fee.
    pub struct FeePointsAsked<'a> {
        /// A redemption that exchanges points for the fee.
        pub redemption: Given<'a> = "redemption",
        /// How many.
        pub points: Points = "points",
    }
}

/// An end to the membership: an object without fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelAsked;

impl<'a> Decode<'a> for CancelAsked {
    const EMPTY: Self = Self;

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        read_fields(at, value, Self::ORDER, &mut [])
    }

    const ORDER: &'static Order = &Order::Object(&[]);

    fn shape() -> Shape {
        Shape::Object { name: "CancelAsked", about: " An end to the membership.", fields: Vec::new() }
    }
}

/// What became of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardCause {
    /// It is lost.
    Lost,
    /// It is damaged.
    Damaged,
    /// It was stolen.
    Stolen,
}

impl Choice for CardCause {
    const ALL: &'static [(&'static str, Self)] =
        &[("lost", Self::Lost), ("damaged", Self::Damaged), ("stolen", Self::Stolen)];
}

/// What a repair comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RepairCause {
    /// A fault of quality.
    Quality,
    /// Anything else.
    Other,
}

impl Choice for RepairCause {
    const ALL: &'static [(&'static str, Self)] = &[("quality", Self::Quality), ("other", Self::Other)];
}

impl<'a> FeeAsked<'a> {
    /// Reads what is asked for. Problems are told by their place in a request, under `/asked`.
    #[must_use]
    pub fn from_json(procedures: &Procedures, bytes: &'a [u8]) -> Answer<Self> {
        let collector = Collector::default();
        let at = At::start(Path::ROOT.key("asked"), &collector, procedures.currency());
        let asked = read::<Self>(bytes, &at);
        Answer::new(asked, collector.finish(order_of_part("asked", Self::ORDER)))
    }

    /// Nothing: what is asked for is put into it.
    pub const NOTHING: Self = <Self as Decode<'_>>::EMPTY;

    /// Whether exactly one thing is asked for; else it is told.
    pub(super) fn is_one(&self, at: &At<'_>) -> bool {
        let there = [
            self.join.is_some(),
            self.renew.is_some(),
            self.upgrade.is_some(),
            self.replace.is_some(),
            self.cancel.is_some(),
            self.repair.is_some(),
        ];
        exactly_one(at, ["join", "renew", "upgrade", "replace", "cancel", "repair"], there)
    }
}
