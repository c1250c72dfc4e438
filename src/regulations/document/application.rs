//! The application form in the program document: its purposes, and what follows on it.

use super::super::eligibility::MemberKind;
use super::super::forms::PaymentWay;
use super::{ConditionDocument, FieldDocument};
use crate::json::{Choice, Choices, Chosen, Given, Id, Wording, Words, document};

document! {
    /// The application form, and what follows on it.
    pub struct ApplicationDocument<'a> {
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// What data may be used for. Each field names one.
        pub purposes: Vec<NamedDocument<'a>> = "purposes",
        /// Its fields, in the order of the form.
        pub fields: Vec<FieldDocument<'a>> = "fields",
        /// The tiers that can be applied for. Default: all, by everyone.
        pub tiers: Option<Vec<ApplicationTierDocument<'a>>> = "tiers",
        /// Who is old enough. Default: not tested.
        pub age: Option<AgeDocument<'a>> = "age",
        /// The review of what was sent in. Default: none.
        pub review: Option<ReviewDocument<'a>> = "review",
        /// How the fee is paid, and by when.
        pub payment: Option<PaymentDocument<'a>> = "payment",
    }
}

document! {
    /// Something with a name: a purpose, or a choice.
    pub struct NamedDocument<'a> {
        /// Its id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
    }
}

document! {
    /// A tier that can be applied for.
    pub struct ApplicationTierDocument<'a> {
        /// The tier's id.
        pub tier: Given<'a> = "tier",
        /// Who can apply for it. Default: everyone.
        pub kinds: Option<Choices<MemberKind>> = "kinds",
        /// What is asked of the applicant, besides the fee.
        pub conditions: Option<Vec<TierConditionDocument<'a>>> = "conditions",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// What a tier asks of who applies for it.
    pub struct TierConditionDocument<'a> {
        /// Its id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// What must hold.
        pub when: ConditionDocument<'a> = "when",
        /// The label of the clause that states it. Default: that of the tier here.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// Who is old enough.
    pub struct AgeDocument<'a> {
        /// A `birth_date` field, or one of an identity document that says the day.
        pub field: Given<'a> = "field",
        /// From how many full years one is an adult. Default: 18.
        pub adult_from: Option<u16> = "adultFrom",
        /// What becomes of who is no adult. Default: `warn`.
        pub minors: Option<Chosen<Minors>> = "minors",
        /// Who needs the consent of a guardian.
        pub guardian: Option<GuardianDocument<'a>> = "guardian",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// Who needs the consent of a guardian.
    pub struct GuardianDocument<'a> {
        /// Who is below so many full years. Default: 14.
        pub below: Option<u16> = "below",
        /// The `consent` field that the guardian gives.
        pub consent: Given<'a> = "consent",
    }
}

document! {
    /// The review of what was sent in.
    pub struct ReviewDocument<'a> {
        /// So many working days in all, from the day after the complete materials arrived.
        pub working_days: u16 = "workingDays",
        /// One after the other, each from the last day of the one before. Together at most `workingDays`.
        pub steps: Vec<ReviewStepDocument<'a>> = "steps",
        /// By how much it can be extended, with a reason told. Default: not at all.
        pub extension: Option<ExtensionDocument<'a>> = "extension",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// A step of the review.
    pub struct ReviewStepDocument<'a> {
        /// Its id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// Who reviews.
        pub by: Id<'a> = "by",
        /// So many working days.
        pub working_days: u16 = "workingDays",
        /// The label of the clause that states it. Default: that of the review.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// By how much a review can be extended.
    pub struct ExtensionDocument<'a> {
        /// So many working days more.
        pub working_days: u16 = "workingDays",
        /// The label of the clause that states it. Default: that of the review.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// How the fee is paid, and by when.
    pub struct PaymentDocument<'a> {
        /// So many working days from the day after the approval notice; later the membership is given up.
        pub working_days: u16 = "workingDays",
        /// How it can be paid.
        pub ways: Choices<PaymentWay> = "ways",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

/// What becomes of an applicant who is no adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Minors {
    /// The guardian should agree.
    Warn,
    /// The application is refused.
    Refuse,
}

impl Choice for Minors {
    const ALL: &'static [(&'static str, Self)] = &[("warn", Self::Warn), ("refuse", Self::Refuse)];
}

impl Choice for PaymentWay {
    // The words are its own: answers name them too.
    const ALL: &'static [(&'static str, Self)] = Self::ALL;
}
