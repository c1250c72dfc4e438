//! Benefits in the program document.

use super::super::program::{BenefitClass, Per};
use super::{GoodsDocument, WhenDocument};
use crate::json::{Choice, Chosen, Given, Id, Meta, Wording, Words, document};
use crate::units::Rate;

document! {
    /// A benefit: exactly one of `rate` and `service`.
    pub struct BenefitDocument<'a> {
        /// The benefit's id. A rate is an offer of this id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// `basic` (everyone), `tier` or `event`.
        pub class: Chosen<BenefitClass> = "class",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The tiers that have it.
        pub tiers: Vec<Given<'a>> = "tiers",
        /// A rate on goods in scope.
        pub rate: Option<RateDocument<'a>> = "rate",
        /// Something done for the member.
        pub service: Option<ServiceDocument> = "service",
        /// Who gives it, where it is not the company.
        pub partner: Option<Wording<'a>> = "partner",
        /// How to use it.
        pub how_to_use: Option<Wording<'a>> = "howToUse",
        /// What it is not for.
        pub exclusions: Option<Wording<'a>> = "exclusions",
        /// Those of a lower number are told first, 1 to 1,000. Default: after all that have one, in the document's order.
        pub priority: Option<u16> = "priority",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A rate on goods in scope.
    pub struct RateDocument<'a> {
        /// The share that is paid.
        pub rate: Rate = "rate",
        /// The goods it is for. Default: all.
        pub goods: Option<GoodsDocument<'a>> = "goods",
    }
}

document! {
    /// Something done for the member.
    pub struct ServiceDocument {
        /// How often. Default: without limit.
        pub quota: Option<QuotaDocument> = "quota",
        /// When it can be used. Default: always.
        pub when: Option<WhenDocument> = "when",
    }
}

document! {
    /// At most so many in each period.
    pub struct QuotaDocument {
        /// How many.
        pub quantity: u16 = "quantity",
        /// In which period.
        pub per: Chosen<Per> = "per",
    }
}

impl Choice for BenefitClass {
    const ALL: &'static [(&'static str, Self)] =
        &[("basic", Self::Basic), ("tier", Self::Tier), ("event", Self::Event)];
}

impl Choice for Per {
    const ALL: &'static [(&'static str, Self)] = &[
        ("month", Self::Month),
        ("quarter", Self::Quarter),
        ("half", Self::Half),
        ("year", Self::Year),
        ("membership_year", Self::MembershipYear),
        ("term", Self::Term),
        ("window", Self::Window),
        ("event", Self::Event),
    ];
}
