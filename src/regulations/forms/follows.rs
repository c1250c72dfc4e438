//! What goes with an application: which tiers, who is old enough, the review, the payment.

use super::super::eligibility::MemberKind;
use super::Condition;
use crate::reason::Rule;
use serde::{Serialize, Serializer};

/// A tier that can be applied for.
#[derive(Debug, Clone, PartialEq)]
pub struct TierOffered {
    /// The tier's id.
    pub tier: String,
    /// Who can apply for it; empty: everyone.
    pub kinds: Vec<MemberKind>,
    /// What is asked of the applicant, besides the fee.
    pub conditions: Vec<TierCondition>,
    /// Where it stands.
    pub rule: Rule,
}

/// What a tier asks of who applies for it.
#[derive(Debug, Clone, PartialEq)]
pub struct TierCondition {
    /// Its id.
    pub id: String,
    /// What must hold.
    pub when: Condition,
    /// Where it stands.
    pub rule: Rule,
}

/// Who is old enough.
#[derive(Debug, Clone, PartialEq)]
pub struct AgePolicy {
    /// The field, by its place, that says the birth date.
    pub field: usize,
    /// From so many full years one is an adult.
    pub adult_from: u16,
    /// Whether who is no adult is refused, and not only warned.
    pub refuses_minors: bool,
    /// Who needs a guardian.
    pub guardian: Option<Guardian>,
    /// Where it stands.
    pub rule: Rule,
}

/// Who needs a guardian's consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guardian {
    /// Below so many full years.
    pub below: u16,
    /// The consent field, by its place.
    pub consent: usize,
}

/// The review of what was sent in.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// In all, from the day after the complete materials arrived.
    pub working_days: u16,
    /// One after the other, each from the last day of the one before.
    pub steps: Vec<ReviewStep>,
    /// By how much it can be extended.
    pub extension: Option<ReviewExtension>,
    /// Where it stands.
    pub rule: Rule,
}

/// A step of the review.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewStep {
    /// Its id.
    pub id: String,
    /// Who reviews.
    pub by: String,
    /// How long it may take.
    pub working_days: u16,
    /// Where it stands.
    pub rule: Rule,
}

/// By how much a review can be extended.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewExtension {
    /// So many working days more.
    pub working_days: u16,
    /// Where it stands.
    pub rule: Rule,
}

/// How the fee is paid.
#[derive(Debug, Clone, PartialEq)]
pub struct Payment {
    /// From the day after the approval notice.
    pub working_days: u16,
    /// How it can be paid.
    pub ways: Vec<PaymentWay>,
    /// Where it stands.
    pub rule: Rule,
}

/// A way to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentWay {
    /// By bank transfer.
    BankTransfer,
    /// Online.
    Online,
    /// In cash.
    Cash,
}

impl PaymentWay {
    /// Every way, by the word of the program document.
    pub const ALL: &'static [(&'static str, Self)] =
        &[("bank_transfer", Self::BankTransfer), ("online", Self::Online), ("cash", Self::Cash)];
}

impl Serialize for PaymentWay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let word = Self::ALL.iter().find(|(_, way)| way == self).map_or("", |(word, _)| word);
        serializer.serialize_str(word)
    }
}
