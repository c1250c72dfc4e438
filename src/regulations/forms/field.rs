//! One field of a form: its rule, and when it is asked for.

use super::Condition;
use crate::reason::Rule;
use crate::units::Money;

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub(in super::super) id: String,
    pub(in super::super) rule: FieldRule,
    pub(in super::super) rule_word: &'static str,
    pub(in super::super) required: Required,
    pub(in super::super) visible: Option<Condition>,
    pub(in super::super) stands: Rule,
}

impl Field {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What is asked of its value.
    #[must_use]
    pub const fn rule(&self) -> &FieldRule {
        &self.rule
    }

    /// The word of the program document for its rule; of an identity document of one kind, that kind's.
    #[must_use]
    pub const fn rule_word(&self) -> &'static str {
        self.rule_word
    }

    /// When it is required.
    #[must_use]
    pub const fn required(&self) -> &Required {
        &self.required
    }

    /// When it is asked for; `None`: always.
    #[must_use]
    pub const fn visible(&self) -> Option<&Condition> {
        self.visible.as_ref()
    }

    /// Where it stands in the program document.
    #[must_use]
    pub const fn stands(&self) -> &Rule {
        &self.stands
    }
}

/// When a field is required.
#[derive(Debug, Clone, PartialEq)]
pub enum Required {
    /// It may be left out.
    Never,
    /// Whenever it is visible.
    Always,
    /// Where this holds, and it is visible.
    When(Condition),
}

/// What is asked of a field's value. Other fields are named by their place in the form.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "a rule's name is its documentation in the program document")]
pub enum FieldRule {
    Kind,
    Tier,
    Name,
    OrganisationName,
    Sex,
    BirthDate,
    /// An identity document of one of these kinds; which one, says a field, else its form.
    Identity {
        kinds: Vec<IdentityKind>,
        kind_in: Option<usize>,
        birth_date: Option<usize>,
        sex: Option<usize>,
    },
    Uscc,
    TaiwanUbn,
    Phone {
        region: Region,
        kinds: Vec<PhoneKind>,
    },
    Email,
    Address {
        least: u32,
        most: u32,
    },
    Postcode {
        region: Region,
    },
    Text {
        least: u32,
        most: u32,
    },
    Choice(Vec<String>),
    Choices(Vec<String>),
    Amount {
        least: Option<Money>,
        most: Option<Money>,
    },
    Count {
        least: u32,
        most: u32,
    },
    Date,
    Member,
    File(FileAsked),
    Consent(ConsentAsked),
}

/// A kind of identity document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityKind {
    /// The mainland's resident identity card (居民身份证, GB 11643-1999).
    ResidentId,
    /// A residence permit for residents of Hong Kong, Macau and Taiwan (港澳台居民居住证).
    ResidencePermit,
    /// A foreigner's permanent residence card (外国人永久居留身份证), of 2017 or 2023.
    PermanentResidence,
    /// A travel permit of residents of Hong Kong and Macau (港澳居民来往内地通行证).
    HkMoPermit,
    /// A travel permit of residents of Taiwan (台湾居民来往大陆通行证).
    TaiwanPermit,
    /// Taiwan's identity number (國民身分證統一編號, 統一證號).
    TaiwanId,
    /// A Hong Kong identity card.
    HkId,
    /// A Macau identity card.
    MoId,
    /// A passport: its number, or its machine-readable zone.
    Passport,
}

/// Where a phone number, a postcode or an address is from unless it says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "a region's code says it all")]
pub enum Region {
    Cn,
    Hk,
    Mo,
    Tw,
}

/// A kind of phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneKind {
    /// A mobile phone.
    Mobile,
    /// A landline, with its area code.
    Landline,
    /// A number of a service: 400, 800, 95xxx.
    Service,
}

/// A type of file, as its content says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "a type's name says it all")]
pub enum FileType {
    Jpeg,
    Png,
    Pdf,
    WebP,
    Heic,
}

/// What is asked of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileAsked {
    /// Any of these types.
    pub types: Vec<FileType>,
    /// At most so many bytes each.
    pub most_bytes: u32,
    /// At most so many.
    pub most: u32,
}

/// What is to be agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentAsked {
    /// The version of the text.
    pub version: String,
    /// Purposes that must be agreed to.
    pub purposes: Vec<String>,
    /// Purposes that may be agreed to.
    pub optional: Vec<String>,
}
