//! Benefits in the program document.

use super::super::program::{BenefitClass, Per};
use super::GoodsDocument;
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
    const ALL: &'static [(&'static str, Self)] =
        &[("membership_year", Self::MembershipYear), ("term", Self::Term), ("event", Self::Event)];
}
