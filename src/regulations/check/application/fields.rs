//! The fields of a form, each with what its rule needs.

use super::super::super::document::{AgreesDocument, ConsentDocument, FieldDocument, FileDocument, RuleName};
use super::super::super::forms::{
    ConsentAsked, Field, FieldRule, FileAsked, IdentityKind, PhoneKind, Region, Required,
};
use super::super::{chosen, ids, known, rule, wording};
use super::{Parts, all_named, conditions, other_rule};
use crate::json::{At, Choice, Given, owned};
use crate::problem::Code;
use std::fmt::Display;

/// The most characters of a text.
const MOST_CHARACTERS: u32 = 10_000;
/// The most choices of a field.
const MOST_CHOICES: usize = 200;
/// The most files of a field.
const MOST_FILES: u32 = 100;

const IDENTITY: [RuleName; 10] = [
    RuleName::Identity,
    RuleName::Document(IdentityKind::ResidentId),
    RuleName::Document(IdentityKind::ResidencePermit),
    RuleName::Document(IdentityKind::PermanentResidence),
    RuleName::Document(IdentityKind::HkMoPermit),
    RuleName::Document(IdentityKind::TaiwanPermit),
    RuleName::Document(IdentityKind::TaiwanId),
    RuleName::Document(IdentityKind::HkId),
    RuleName::Document(IdentityKind::MoId),
    RuleName::Document(IdentityKind::Passport),
];

/// The number of a document that there can be a copy of.
fn has_a_number(rule: RuleName) -> bool {
    rule.is_among(&IDENTITY) || matches!(rule, RuleName::Uscc | RuleName::TaiwanUbn)
}

pub(super) fn field(at: &At<'_>, document: &FieldDocument<'_>, parts: &Parts<'_>) -> Field {
    wording(&at.key("label"), &document.label, parts.locales);
    let purpose_at = at.key("purpose");
    if let Some(purpose) = &document.purpose {
        known(&purpose_at, Code::PurposeUnknown, &purpose.0, parts.purposes);
    } else {
        purpose_at.warning(Code::PrivacyUnneededField, vec![]);
    }
    fitting(at, document);
    let condition = |name: &str, document: &Option<_>| {
        document.as_ref().and_then(|document| conditions::condition(&at.key(name), document, parts))
    };
    let when = condition("requiredWhen", &document.required_when);
    if document.required.is_some() && document.required_when.is_some() {
        at.key("requiredWhen").error(Code::FormRequiredTwice, vec![]);
    }
    // One that lacks a parameter is reported, so that there is no form: any rule does.
    let rule_asked = Asked { at, document, parts }.rule().unwrap_or(FieldRule::Member);
    let rule_word = if let FieldRule::Identity { kinds, kind_in: None, .. } = &rule_asked
        && let [kind] = kinds.as_slice()
    {
        kind.word()
    } else {
        document.rule.0.word()
    };
    let required = if document.required == Some(true) { Required::Always } else { Required::Never };
    Field {
        id: document.id.0.to_string(),
        visible: condition("visibleWhen", &document.visible_when),
        required: when.map_or(required, Required::When),
        stands: rule(at, &document.clause),
        rule: rule_asked,
        rule_word,
    }
}

/// The rules with which each parameter says something.
const PARAMETERS: [(&str, &[RuleName]); 10] = [
    ("choices", &[RuleName::Choice, RuleName::Choices]),
    ("length", &[RuleName::Text, RuleName::Address]),
    ("count", &[RuleName::Count]),
    ("amount", &[RuleName::Amount]),
    ("region", &[RuleName::Phone, RuleName::Postcode, RuleName::Address]),
    ("phones", &[RuleName::Phone]),
    ("identity", &[RuleName::Identity]),
    ("agreesWith", &IDENTITY),
    ("file", &[RuleName::File]),
    ("consent", &[RuleName::Consent]),
];

/// What says nothing with a field's rule is refused, since whoever wrote it meant something.
fn fitting(at: &At<'_>, document: &FieldDocument<'_>) {
    let there = [
        document.choices.is_some(),
        document.length.is_some(),
        document.count.is_some(),
        document.amount.is_some(),
        document.region.is_some(),
        document.phones.is_some(),
        document.identity.is_some(),
        document.agrees_with.is_some(),
        document.file.is_some(),
        document.consent.is_some(),
    ];
    let rule = document.rule.0;
    for ((name, rules), there) in PARAMETERS.iter().zip(there) {
        if there && !rule.is_among(rules) {
            other_rule(&at.key(name), Code::FormParameterOfOtherRule, rule, rules);
        }
    }
}

/// A parameter that a rule can't do without.
fn needed<'d, D>(at: &At<'_>, parameter: &'d Option<D>) -> Option<&'d D> {
    if parameter.is_none() {
        at.missing();
    }
    parameter.as_ref()
}

/// The least and the most, and whether they are in order.
fn range<T: Copy + PartialOrd + Display>(at: &At<'_>, least: Option<T>, most: Option<T>) {
    if let (Some(least), Some(most)) = (least, most)
        && most < least
    {
        at.error_text(Code::RangeOrder, "least", &least);
    }
}

/// A number that is not more than it may be, and at least 1.
fn at_most(at: &At<'_>, number: u32, most: u32) {
    if !(1..=most).contains(&number) {
        at.out_of_range(1, most.into());
    }
}

/// Whether all of some words are among others.
fn within(some: &[&str], others: &[&str]) -> bool {
    some.iter().all(|word| others.contains(word))
}

struct Asked<'a> {
    at: &'a At<'a>,
    document: &'a FieldDocument<'a>,
    parts: &'a Parts<'a>,
}

impl Asked<'_> {
    fn rule(&self) -> Option<FieldRule> {
        let Self { at, document, .. } = self;
        let region = document.region.map_or(Region::Cn, |region| region.0);
        Some(match document.rule.0 {
            RuleName::Kind => FieldRule::Kind,
            RuleName::Tier => FieldRule::Tier,
            RuleName::Name => FieldRule::Name,
            RuleName::OrganisationName => FieldRule::OrganisationName,
            RuleName::Sex => FieldRule::Sex,
            RuleName::BirthDate => FieldRule::BirthDate,
            RuleName::Identity => self.any_identity()?,
            RuleName::Document(kind) => self.identity(vec![kind], None),
            RuleName::Uscc => FieldRule::Uscc,
            RuleName::TaiwanUbn => FieldRule::TaiwanUbn,
            RuleName::Phone => {
                let phones = document.phones.as_ref();
                let kinds = phones.map_or(vec![PhoneKind::Mobile], |_| chosen(&at.key("phones"), phones));
                FieldRule::Phone { region, kinds }
            }
            RuleName::Email => FieldRule::Email,
            RuleName::Address => {
                let (least, most) = self.length(5, 200);
                FieldRule::Address { least, most }
            }
            RuleName::Postcode => FieldRule::Postcode { region },
            RuleName::Text => {
                let (least, most) = self.length(1, 500);
                FieldRule::Text { least, most }
            }
            RuleName::Choice => FieldRule::Choice(self.choices()?),
            RuleName::Choices => FieldRule::Choices(self.choices()?),
            RuleName::Amount => {
                let (least, most) = document.amount.as_ref().map_or((None, None), |range| (range.least, range.most));
                range(&at.key("amount"), least, most);
                FieldRule::Amount { least, most }
            }
            RuleName::Count => {
                let given = document.count.as_ref();
                let least = given.and_then(|range| range.least).unwrap_or(0);
                let most = given.and_then(|range| range.most).unwrap_or(1_000_000);
                range(&at.key("count"), Some(least), Some(most));
                FieldRule::Count { least, most }
            }
            RuleName::Date => FieldRule::Date,
            RuleName::Member => FieldRule::Member,
            RuleName::File => FieldRule::File(self.file()?),
            RuleName::Consent => FieldRule::Consent(self.consent()?),
        })
    }

    fn length(&self, least: u32, most: u32) -> (u32, u32) {
        let at = self.at.key("length");
        let given = self.document.length.as_ref();
        let least = given.and_then(|range| range.least).unwrap_or(least);
        let most = given.and_then(|range| range.most).unwrap_or(most);
        at_most(&at.key("most"), most, MOST_CHARACTERS);
        range(&at, Some(least), Some(most));
        (least, most)
    }

    fn choices(&self) -> Option<Vec<String>> {
        let at = self.at.key("choices");
        let choices = needed(&at, &self.document.choices)?;
        all_named(&at, choices, MOST_CHOICES, self.parts.locales);
        Some(owned(&ids(choices, |choice| &choice.id.0)))
    }

    /// A document of one of several kinds.
    fn any_identity(&self) -> Option<FieldRule> {
        let at = self.at.key("identity");
        let identity = needed(&at, &self.document.identity)?;
        let kinds = chosen(&at.key("kinds"), Some(&identity.kinds));
        let kind_in_at = at.key("kindIn");
        let kind_in = identity.kind_in.as_ref();
        let kind_in = kind_in.and_then(|field| self.parts.of_rule(&kind_in_at, field, &[RuleName::Choice]));
        if let Some(place) = kind_in {
            let (expected, found) = (ids(&kinds, |kind| kind.word()), self.parts.values(place));
            if !within(&expected, &found) || !within(&found, &expected) {
                let params = vec![("expected", owned(&expected).into()), ("found", owned(&found).into())];
                kind_in_at.error(Code::FormKindsDiffer, params);
            }
        }
        Some(self.identity(kinds, kind_in))
    }

    fn identity(&self, kinds: Vec<IdentityKind>, kind_in: Option<usize>) -> FieldRule {
        let at = self.at.key("agreesWith");
        let nothing = AgreesDocument { birth_date: None, sex: None };
        let AgreesDocument { birth_date, sex } = self.document.agrees_with.as_ref().unwrap_or(&nothing);
        let field = |name: &str, field: &Option<Given<'_>>, rule: RuleName| {
            field.as_ref().and_then(|field| self.parts.of_rule(&at.key(name), field, &[rule]))
        };
        let birth_date = field("birthDate", birth_date, RuleName::BirthDate);
        FieldRule::Identity { kinds, kind_in, birth_date, sex: field("sex", sex, RuleName::Sex) }
    }

    fn file(&self) -> Option<FileAsked> {
        let at = self.at.key("file");
        let FileDocument { types, most_bytes, most, copy_of } = needed(&at, &self.document.file)?;
        let (most_bytes, most) = (most_bytes.unwrap_or(10_485_760), most.unwrap_or(1));
        at_most(&at.key("mostBytes"), most_bytes, u32::MAX);
        at_most(&at.key("most"), most, MOST_FILES);
        if let Some(number) = copy_of {
            let at = at.key("copyOf");
            let of = self.parts.place(&at, number).and_then(|place| self.parts.fields.get(place));
            if of.is_some_and(|of| has_a_number(of.rule.0)) && self.document.clause.is_none() {
                at.warning(Code::PrivacyCopyAndNumber, vec![("number", (&*number.0).into())]);
            }
        }
        Some(FileAsked { types: chosen(&at.key("types"), Some(types)), most_bytes, most })
    }

    fn consent(&self) -> Option<ConsentAsked> {
        let at = self.at.key("consent");
        let ConsentDocument { version, purposes, optional } = needed(&at, &self.document.consent)?;
        let optional = optional.as_deref().unwrap_or_default();
        let (purposes_at, optional_at) = (at.key("purposes"), at.key("optional"));
        // Whoever agrees agrees to something.
        purposes_at.not_empty(Some(purposes.len().saturating_add(optional.len())));
        let asked = ConsentAsked {
            version: version.0.to_string(),
            purposes: self.parts.purposes(&purposes_at, purposes),
            optional: self.parts.purposes(&optional_at, optional),
        };
        for (index, purpose) in asked.optional.iter().enumerate() {
            if let Some(first) = asked.purposes.iter().position(|asked| asked == purpose) {
                let first = purposes_at.index(first).pointer();
                optional_at.index(index).error_texts(Code::IdDuplicate, &[("given", purpose), ("first", &first)]);
            }
        }
        Some(asked)
    }
}
