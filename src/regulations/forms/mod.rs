//! The application forms of a program, checked: what is asked of whom, and what follows.
//!
//! They stand by themselves, so that a form can be checked without the rest of the program.

mod condition;
mod field;
mod follows;

pub use condition::{Condition, Test};
pub use field::{ConsentAsked, Field, FieldRule, FileAsked, FileType, IdentityKind, PhoneKind, Region, Required};
pub use follows::{
    AgePolicy, Guardian, Payment, PaymentWay, Review, ReviewExtension, ReviewStep, TierCondition, TierOffered,
};

use super::check;
use super::versions::{Source, of_versions};
use crate::calendar::{Birthday, Day, LeapDay, WorkingCalendar};
use crate::problem::Answer;
use crate::reason::Rule;
use crate::units::{Currency, Money};

/// The application forms of every published version of a company's regulations, checked once.
#[derive(Debug, Clone, PartialEq)]
pub struct Forms {
    pub(super) id: String,
    pub(super) currency: Currency,
    pub(super) time_zone: String,
    pub(super) digest: String,
    pub(super) calendar: WorkingCalendar,
    /// Never empty, by the day from which they are in force.
    pub(super) versions: Vec<FormVersion>,
}

/// One version, as far as an application needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct FormVersion {
    pub(super) id: String,
    pub(super) effective_from: Day,
    pub(super) leap_day_birthday: LeapDay,
    pub(super) tiers: Vec<FormTier>,
    pub(super) form: Option<Form>,
}

/// A tier, as far as an application needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct FormTier {
    pub(super) id: String,
    pub(super) fee: Option<Money>,
    pub(super) rule: Rule,
}

/// How one becomes a member.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// In the order of the form.
    pub(super) fields: Vec<Field>,
    /// The places of all fields, each behind those that decide whether it is asked for and what it is.
    pub(super) order: Vec<usize>,
    /// The tiers that can be applied for; `None`: all, by everyone.
    pub(super) tiers: Option<Vec<TierOffered>>,
    pub(super) age: Option<AgePolicy>,
    pub(super) review: Option<Review>,
    pub(super) payment: Option<Payment>,
}

impl Forms {
    /// Reads and checks what application forms need of a program document: its currency, time zone, locales and
    /// calendar, and of each version the tiers' ids and fees and the form. The rest must be JSON, with no field
    /// that a program document does not have, and is not looked into.
    ///
    /// ```
    /// # use huiji::regulations::forms::Forms;
    /// let document = include_bytes!("../../../data/programs/retail.json");
    /// let forms = Forms::from_json(document).into_result().unwrap();
    /// assert_eq!(forms.versions().len(), 2);
    /// ```
    ///
    /// # Errors
    /// What is wrong with what is read, all at once, with pointers into the document.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Answer<Self> {
        check::forms_alone(bytes)
    }

    /// Which days are working days.
    #[must_use]
    pub const fn calendar(&self) -> &WorkingCalendar {
        &self.calendar
    }
}

of_versions!(Forms, FormVersion);

impl FormVersion {
    /// The first day on which it is in force.
    #[must_use]
    pub const fn effective_from(&self) -> Day {
        self.effective_from
    }

    /// Full years of age on a day; a birthday of 29 February is as this version has it in common years.
    #[must_use]
    pub fn years_of_age(&self, born: Day, on: Day) -> u32 {
        Birthday { born, in_common_years: self.leap_day_birthday }.years_on(on)
    }

    /// All tiers, lowest first.
    #[must_use]
    pub fn tiers(&self) -> &[FormTier] {
        &self.tiers
    }

    /// The tier of an id.
    #[must_use]
    pub fn tier(&self, id: &str) -> Option<&FormTier> {
        self.tiers.iter().find(|tier| tier.id == id)
    }

    /// The form, if this version has one.
    #[must_use]
    pub const fn form(&self) -> Option<&Form> {
        self.form.as_ref()
    }
}

impl FormTier {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The fee of one term.
    #[must_use]
    pub const fn fee(&self) -> Option<Money> {
        self.fee
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }
}

impl Form {
    /// Its fields, in the order of the form. Conditions name them by their place here.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The places of all fields, each behind those that its `visibleWhen` and its `kindIn` look at: who goes by it
    /// knows of these whether they are given when it comes to the field. What `requiredWhen` looks at may come
    /// later, since being required changes no other field: of two fields each can be required without the other.
    #[must_use]
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// The tiers that can be applied for; `None`: all, by everyone.
    #[must_use]
    pub fn tiers(&self) -> Option<&[TierOffered]> {
        self.tiers.as_deref()
    }

    /// Whether something of it has a deadline.
    #[must_use]
    pub const fn has_deadlines(&self) -> bool {
        self.review.is_some() || self.payment.is_some()
    }

    /// Who is old enough.
    #[must_use]
    pub const fn age(&self) -> Option<&AgePolicy> {
        self.age.as_ref()
    }

    /// The review of what was sent in.
    #[must_use]
    pub const fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// How the fee is paid, and by when.
    #[must_use]
    pub const fn payment(&self) -> Option<&Payment> {
        self.payment.as_ref()
    }
}
