//! The program document as far as its fees and workflows need it: all its fields are known, so that others are
//! refused, and most are read past.

use super::{
    CalendarDocument, ExchangeDocument, FeesDocument, FormTierDocument, Locale, PaymentDocument, ReviewDocument,
    RoundingDocument, WorkflowsDocument,
};
use crate::calendar::Day;
use crate::json::{Choices, Given, Id, Label, Meta, Unread, Words, document};
use crate::units::Currency;

document! {
    /// A company's membership regulations, read for their procedures.
    pub struct ProcedureProgramDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// The program's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Unread = "name",
        /// The currency of every amount.
        pub currency: Currency = "currency",
        /// The IANA zone of the program's local days.
        pub time_zone: Label<'a> = "timeZone",
        /// The locales in which every text is given.
        pub locales: Choices<Locale> = "locales",
        /// Which days are working days.
        pub calendar: Option<CalendarDocument<'a>> = "calendar",
        /// Its versions.
        pub versions: Vec<ProcedureVersionDocument<'a>> = "versions",
        /// Examples.
        pub examples: Option<Unread> = "examples",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// One published version, read for its procedures.
    pub struct ProcedureVersionDocument<'a> {
        /// The version's id.
        pub id: Id<'a> = "id",
        /// The day on which it was announced.
        pub announced_on: Day = "announcedOn",
        /// The first day on which it is in force.
        pub effective_from: Day = "effectiveFrom",
        /// How amounts are rounded.
        pub rounding: Option<RoundingDocument> = "rounding",
        /// Goods that no offer touches.
        pub no_discount: Option<Unread> = "noDiscount",
        /// Birthdays of 29 February.
        pub leap_day_birthday: Option<Unread> = "leapDayBirthday",
        /// Its tiers, lowest first.
        pub tiers: Vec<FormTierDocument<'a>> = "tiers",
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
        pub redemptions: Option<Vec<ProcedureRedemptionDocument<'a>>> = "redemptions",
        /// How one becomes a member.
        pub application: Option<ProcedureApplicationDocument<'a>> = "application",
        /// What membership costs.
        pub fees: Option<FeesDocument<'a>> = "fees",
        /// Who does what in its course.
        pub workflows: Option<WorkflowsDocument<'a>> = "workflows",
        /// The regulations as they read.
        pub chapters: Option<Unread> = "chapters",
        /// What the regulations are held to.
        pub checks: Option<Unread> = "checks",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// What points can be exchanged for, read for what is exchanged for the fee.
    pub struct ProcedureRedemptionDocument<'a> {
        /// The redemption's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Unread = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The wallet that pays.
        pub wallet: Unread = "wallet",
        /// The tiers it is for.
        pub tiers: Option<Vec<Given<'a>>> = "tiers",
        /// Something at a price.
        pub item: Option<Unread> = "item",
        /// Points for money.
        pub exchange: Option<ExchangeDocument> = "exchange",
        /// How often.
        pub quota: Option<Unread> = "quota",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// How one becomes a member, read for the review and the payment.
    pub struct ProcedureApplicationDocument<'a> {
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// What data may be used for.
        pub purposes: Unread = "purposes",
        /// The form.
        pub fields: Unread = "fields",
        /// The tiers that can be applied for.
        pub tiers: Option<Unread> = "tiers",
        /// Who is old enough.
        pub age: Option<Unread> = "age",
        /// The review of what was sent in.
        pub review: Option<ReviewDocument<'a>> = "review",
        /// How the fee is paid, and by when.
        pub payment: Option<PaymentDocument<'a>> = "payment",
    }
}
