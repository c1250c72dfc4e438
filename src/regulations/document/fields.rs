//! The fields of the application form in the program document.

use super::super::forms::{FileType, IdentityKind, PhoneKind, Region};
use super::{ConditionDocument, NamedDocument};
use crate::json::{Choice, Choices, Chosen, Given, Id, Meta, Wording, Words, document};
use crate::units::Money;

document! {
    /// One field. A parameter stands only with the rules that it names.
    pub struct FieldDocument<'a> {
        /// The field's id.
        pub id: Id<'a> = "id",
        /// What it is called.
        pub label: Wording<'a> = "label",
        /// What is asked of its value.
        pub rule: Chosen<RuleName> = "rule",
        /// What it is used for; without one the check warns.
        pub purpose: Option<Given<'a>> = "purpose",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// Whether it must be there. Default: not.
        pub required: Option<bool> = "required",
        /// Required where this holds; not with `required`.
        pub required_when: Option<ConditionDocument<'a>> = "requiredWhen",
        /// Asked for only where this holds; otherwise what is entered is passed over. Default: always.
        pub visible_when: Option<ConditionDocument<'a>> = "visibleWhen",
        /// `choice`, `choices`: what can be chosen.
        pub choices: Option<Vec<NamedDocument<'a>>> = "choices",
        /// `text`, `address`: how many characters. Default: 1 to 500; of an address 5 to 200.
        pub length: Option<RangeDocument> = "length",
        /// `count`: the least and the most. Default: 0 to 1,000,000.
        pub count: Option<RangeDocument> = "count",
        /// `amount`: the least and the most.
        pub amount: Option<AmountRangeDocument> = "amount",
        /// `phone`, `postcode`, `address`: where it is from. Default: `CN`.
        pub region: Option<Chosen<Region>> = "region",
        /// `phone`: which kinds. Default: `mobile` alone.
        pub phones: Option<Choices<PhoneKind>> = "phones",
        /// `identity`: which kinds of document.
        pub identity: Option<IdentityDocument<'a>> = "identity",
        /// Rules of identity documents: the fields that must agree with what the number says.
        pub agrees_with: Option<AgreesDocument<'a>> = "agreesWith",
        /// `file`: what is asked of it.
        pub file: Option<FileDocument<'a>> = "file",
        /// `consent`: what is agreed to.
        pub consent: Option<ConsentDocument<'a>> = "consent",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// The least and the most, both included.
    pub struct RangeDocument {
        /// The least.
        pub least: Option<u32> = "least",
        /// The most.
        pub most: Option<u32> = "most",
    }
}

document! {
    /// The least and the most amount, both included.
    pub struct AmountRangeDocument {
        /// The least.
        pub least: Option<Money> = "least",
        /// The most.
        pub most: Option<Money> = "most",
    }
}

document! {
    /// Which kinds of identity document.
    pub struct IdentityDocument<'a> {
        /// Any of these.
        pub kinds: Choices<IdentityKind> = "kinds",
        /// The `choice` field, whose choices are these kinds, that says which. Default: the number's form says it.
        pub kind_in: Option<Given<'a>> = "kindIn",
    }
}

document! {
    /// The fields that must agree with what an identity number says.
    pub struct AgreesDocument<'a> {
        /// A `birth_date` field.
        pub birth_date: Option<Given<'a>> = "birthDate",
        /// A `sex` field.
        pub sex: Option<Given<'a>> = "sex",
    }
}

document! {
    /// What is asked of files.
    pub struct FileDocument<'a> {
        /// Any of these types, by content, then by name.
        pub types: Choices<FileType> = "types",
        /// At most so many bytes each. Default: 10,485,760.
        pub most_bytes: Option<u32> = "mostBytes",
        /// At most so many. Default: 1.
        pub most: Option<u32> = "most",
        /// The field whose document this is a copy of. A copy and the number both: the check warns unless this field has a clause.
        pub copy_of: Option<Given<'a>> = "copyOf",
    }
}

document! {
    /// What is to be agreed to.
    pub struct ConsentDocument<'a> {
        /// The version of the text.
        pub version: Words<'a> = "version",
        /// Purposes that must be agreed to.
        pub purposes: Vec<Given<'a>> = "purposes",
        /// Purposes that may be agreed to.
        pub optional: Option<Vec<Given<'a>>> = "optional",
    }
}

/// The name of a rule: what is asked of a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "a rule's name is its documentation in the program document")]
pub enum RuleName {
    Kind,
    Tier,
    Name,
    OrganisationName,
    Sex,
    BirthDate,
    /// An identity document of one of several kinds.
    Identity,
    /// An identity document of this kind.
    Document(IdentityKind),
    Uscc,
    TaiwanUbn,
    Phone,
    Email,
    Address,
    Postcode,
    Text,
    Choice,
    Choices,
    Amount,
    Count,
    Date,
    Member,
    File,
    Consent,
}

impl RuleName {
    /// Whether it is one of these.
    #[must_use]
    #[inline(never)] // Comparing two of them is a dozen instructions.
    pub fn is_among(self, rules: &[Self]) -> bool {
        rules.contains(&self)
    }
}

impl Choice for RuleName {
    const ALL: &'static [(&'static str, Self)] = &[
        ("kind", Self::Kind),
        ("tier", Self::Tier),
        ("name", Self::Name),
        ("organisation_name", Self::OrganisationName),
        ("sex", Self::Sex),
        ("birth_date", Self::BirthDate),
        ("identity", Self::Identity),
        ("resident_id", Self::Document(IdentityKind::ResidentId)),
        ("residence_permit", Self::Document(IdentityKind::ResidencePermit)),
        ("permanent_residence", Self::Document(IdentityKind::PermanentResidence)),
        ("hk_mo_permit", Self::Document(IdentityKind::HkMoPermit)),
        ("taiwan_permit", Self::Document(IdentityKind::TaiwanPermit)),
        ("taiwan_id", Self::Document(IdentityKind::TaiwanId)),
        ("hk_id", Self::Document(IdentityKind::HkId)),
        ("mo_id", Self::Document(IdentityKind::MoId)),
        ("passport", Self::Document(IdentityKind::Passport)),
        ("uscc", Self::Uscc),
        ("taiwan_ubn", Self::TaiwanUbn),
        ("phone", Self::Phone),
        ("email", Self::Email),
        ("address", Self::Address),
        ("postcode", Self::Postcode),
        ("text", Self::Text),
        ("choice", Self::Choice),
        ("choices", Self::Choices),
        ("amount", Self::Amount),
        ("count", Self::Count),
        ("date", Self::Date),
        ("member", Self::Member),
        ("file", Self::File),
        ("consent", Self::Consent),
    ];
}

impl Choice for IdentityKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("resident_id", Self::ResidentId),
        ("residence_permit", Self::ResidencePermit),
        ("permanent_residence", Self::PermanentResidence),
        ("hk_mo_permit", Self::HkMoPermit),
        ("taiwan_permit", Self::TaiwanPermit),
        ("taiwan_id", Self::TaiwanId),
        ("hk_id", Self::HkId),
        ("mo_id", Self::MoId),
        ("passport", Self::Passport),
    ];
}

impl Choice for FileType {
    const ALL: &'static [(&'static str, Self)] =
        &[("jpeg", Self::Jpeg), ("png", Self::Png), ("pdf", Self::Pdf), ("webp", Self::WebP), ("heic", Self::Heic)];
}

impl Choice for Region {
    const ALL: &'static [(&'static str, Self)] =
        &[("CN", Self::Cn), ("HK", Self::Hk), ("MO", Self::Mo), ("TW", Self::Tw)];
}

impl Choice for PhoneKind {
    const ALL: &'static [(&'static str, Self)] =
        &[("mobile", Self::Mobile), ("landline", Self::Landline), ("service", Self::Service)];
}
