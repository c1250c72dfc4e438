//! The program document as far as its application forms need it: all its fields are known, so that others are
//! refused, and most are read past.

use super::{ApplicationDocument, CalendarDocument, Locale};
use crate::calendar::{Day, LeapDay};
use crate::json::{Choices, Chosen, Given, Id, Label, Meta, Unread, Words, document};
use crate::units::{Currency, Money};

document! {
    /// A company's membership regulations, read for their application forms.
    pub struct FormProgramDocument<'a> {
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
        pub versions: Vec<FormVersionDocument<'a>> = "versions",
        /// Examples.
        pub examples: Option<Unread> = "examples",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// One published version, read for its application form.
    pub struct FormVersionDocument<'a> {
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
        pub leap_day_birthday: Option<Chosen<LeapDay>> = "leapDayBirthday",
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
        pub redemptions: Option<Unread> = "redemptions",
        /// How one becomes a member.
        pub application: Option<ApplicationDocument<'a>> = "application",
        /// What membership costs.
        pub fees: Option<Unread> = "fees",
        /// Who does what in its course.
        pub workflows: Option<Unread> = "workflows",
        /// The regulations as they read.
        pub chapters: Option<Unread> = "chapters",
        /// What the regulations are held to.
        pub checks: Option<Unread> = "checks",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A tier, read for what it costs.
    pub struct FormTierDocument<'a> {
        /// The tier's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Unread = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The fee of one term.
        pub fee: Option<Money> = "fee",
        /// What reaches it.
        pub reach: Option<Unread> = "reach",
        /// What keeps it.
        pub keep: Option<Unread> = "keep",
        /// How long it is held.
        pub hold: Option<Unread> = "hold",
        /// What counts again.
        pub surplus: Option<Unread> = "surplus",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::panic, reason = "a test that can't go on fails")]

    use super::super::{
        ApplicationDocument, ProcedureApplicationDocument, ProcedureProgramDocument, ProcedureRedemptionDocument,
        ProcedureVersionDocument, ProgramDocument, RedemptionDocument, TierDocument, VersionDocument,
    };
    use super::{FormProgramDocument, FormTierDocument, FormVersionDocument};
    use crate::json::{Decode, Shape};

    /// The fields of a document, and whether each may be left out.
    fn fields(shape: &Shape) -> Vec<(&'static str, bool)> {
        let Shape::Object { fields, .. } = shape else { panic!("no object: {shape:?}") };
        fields.iter().map(|field| (field.name, matches!(field.shape, Shape::Optional(_)))).collect()
    }

    #[test]
    fn what_is_read_past_is_known_by_the_same_names() {
        assert_eq!(fields(&FormProgramDocument::shape()), fields(&ProgramDocument::shape()));
        assert_eq!(fields(&FormVersionDocument::shape()), fields(&VersionDocument::shape()));
        assert_eq!(fields(&FormTierDocument::shape()), fields(&TierDocument::shape()));
        assert_eq!(fields(&ProcedureProgramDocument::shape()), fields(&ProgramDocument::shape()));
        assert_eq!(fields(&ProcedureVersionDocument::shape()), fields(&VersionDocument::shape()));
        assert_eq!(fields(&ProcedureApplicationDocument::shape()), fields(&ApplicationDocument::shape()));
        assert_eq!(fields(&ProcedureRedemptionDocument::shape()), fields(&RedemptionDocument::shape()));
    }
}
