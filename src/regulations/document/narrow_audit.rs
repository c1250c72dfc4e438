//! The program document as far as the audit needs it beside what the engine, the forms and the procedures read.

use super::{ChapterDocument, ChecksDocument, ExampleDocument, Locale};
use crate::calendar::Day;
use crate::json::{Choices, Given, Id, Meta, Unread, document};
use crate::units::Currency;

document! {
    /// A company's membership regulations, read for what they say about themselves.
    pub struct AuditProgramDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// The program's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Unread = "name",
        /// The currency of every amount.
        pub currency: Currency = "currency",
        /// The IANA zone of the program's local days.
        pub time_zone: Unread = "timeZone",
        /// The locales in which every text is given.
        pub locales: Choices<Locale> = "locales",
        /// Which days are working days.
        pub calendar: Option<Unread> = "calendar",
        /// Its versions.
        pub versions: Vec<AuditVersionDocument<'a>> = "versions",
        /// Examples.
        pub examples: Option<Vec<ExampleDocument<'a>>> = "examples",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// One published version, read for what it says about itself.
    pub struct AuditVersionDocument<'a> {
        /// The version's id.
        pub id: Id<'a> = "id",
        /// The day on which it was announced.
        pub announced_on: Day = "announcedOn",
        /// The first day on which it is in force.
        pub effective_from: Day = "effectiveFrom",
        /// How amounts are rounded.
        pub rounding: Option<Unread> = "rounding",
        /// Goods that no offer touches.
        pub no_discount: Option<Unread> = "noDiscount",
        /// Birthdays of 29 February.
        pub leap_day_birthday: Option<Unread> = "leapDayBirthday",
        /// Its tiers.
        pub tiers: Unread = "tiers",
        /// How tiers change.
        pub tier_policy: Option<Unread> = "tierPolicy",
        /// What members have from it.
        pub benefits: Option<Unread> = "benefits",
        /// Offers.
        pub offers: Option<Unread> = "offers",
        /// What can be given back.
        pub returns: Option<Unread> = "returns",
        /// Its points wallets.
        pub wallets: Option<Unread> = "wallets",
        /// Points levels.
        pub levels: Option<Unread> = "levels",
        /// What points can be exchanged for.
        pub redemptions: Option<Unread> = "redemptions",
        /// How one becomes a member.
        pub application: Option<Unread> = "application",
        /// What membership costs.
        pub fees: Option<Unread> = "fees",
        /// Who does what in its course.
        pub workflows: Option<Unread> = "workflows",
        /// The regulations as they read.
        pub chapters: Option<Vec<ChapterDocument<'a>>> = "chapters",
        /// What they are held to.
        pub checks: Option<ChecksDocument<'a>> = "checks",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}
