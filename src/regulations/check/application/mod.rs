//! The application form: what its parts refer to, and its lists. A file per concern.

mod conditions;
mod fields;
mod follows;
mod sequence;

pub(super) use follows::{payment, review};

use super::super::document::{ApplicationDocument, FieldDocument, NamedDocument, RuleName};
use super::super::forms::{Form, IdentityKind};
use super::{checked, few, ids, known, texts_of, unique, wording};
use crate::json::{At, Choice, Given, Id, Wording, owned};
use crate::problem::Code;

/// The most fields of a form.
const MOST_FIELDS: usize = 200;
/// The most purposes of a form, tiers of it, conditions of one of these, and steps of a review.
const MOST: usize = 100;
/// The most full years of a person.
const MOST_YEARS: u16 = 150;

/// What says a birth date: of identity documents numbers in which it stands, and what a passport's lines say.
const SAY_A_BIRTH_DATE: &[RuleName] = &[
    RuleName::BirthDate,
    RuleName::Identity,
    RuleName::Document(IdentityKind::ResidentId),
    RuleName::Document(IdentityKind::ResidencePermit),
    RuleName::Document(IdentityKind::PermanentResidence),
    RuleName::Document(IdentityKind::Passport),
];

/// The form of a version that has these tiers.
pub(super) fn application(
    at: &At<'_>,
    document: &ApplicationDocument<'_>,
    all_tiers: &[&str],
    locales: &[&str],
) -> Option<Form> {
    let ApplicationDocument { purposes, fields, tiers, age, review, payment, .. } = document;
    let fields_at = at.key("fields");
    // Without its fields, whatever refers to one of them would be wrong.
    let sound = fields_at.not_empty(Some(fields.len())) && fields_at.not_above(fields.len(), MOST_FIELDS);
    sound.then_some(())?;
    let tiers_at = at.key("tiers");
    tiers_at.not_empty(tiers.as_ref().map(Vec::len));
    let offered = few(&tiers_at, tiers, MOST);
    let parts = &Parts {
        fields,
        purposes: &ids(purposes, |purpose| &purpose.id.0),
        all_tiers,
        tiers: &if offered.is_empty() { all_tiers.to_vec() } else { ids(offered, |tier| &tier.tier.0) },
        locales,
    };
    all_named(&at.key("purposes"), purposes, MOST, locales);
    unique(&fields_at, Some("id"), &ids(fields, |field| &field.id.0));
    once(&fields_at, fields);
    let fields = checked(&fields_at, fields, &|at, field| Some(fields::field(at, field, parts)));
    let order = sequence::order(&fields_at, &fields);
    let tiers = tiers.as_ref().map(|_| follows::tiers(&tiers_at, offered, parts));
    let age = age.as_ref().map(|age| follows::age(&at.key("age"), age, parts));
    let review = review.as_ref().map(|review| follows::review(&at.key("review"), review, locales));
    let payment = payment.as_ref().map(|payment| follows::payment(&at.key("payment"), payment));
    Some(Form { fields, order, tiers, age: age.flatten(), review, payment })
}

/// One field says who applies, and one for what.
fn once(at: &At<'_>, fields: &[FieldDocument<'_>]) {
    for rule in [RuleName::Kind, RuleName::Tier] {
        let mut first = None;
        for (index, field) in fields.iter().enumerate() {
            if field.rule.0 != rule {
                continue;
            }
            let here = at.index(index);
            if let Some(first) = first {
                let first = at.index(first).pointer();
                here.key("rule").error_texts(Code::FormRuleTwice, &[("rule", rule.word()), ("first", &first)]);
            } else {
                first = Some(index);
            }
        }
    }
}

/// Purposes, or choices.
fn all_named(at: &At<'_>, documents: &[NamedDocument<'_>], most: usize, locales: &[&str]) {
    named(at, documents.len(), most, locales, &|place| documents.get(place).map(|named| (&named.id, &named.name)));
}

/// Things with names, of which there are some, and not too many, and each once; whether they are so many.
fn named<'d>(
    at: &At<'_>,
    count: usize,
    most: usize,
    locales: &[&str],
    thing: &dyn Fn(usize) -> Option<(&'d Id<'d>, &'d Wording<'d>)>,
) -> bool {
    let good = at.not_empty(Some(count)) && at.not_above(count, most);
    if good {
        unique(at, Some("id"), &texts_of(&|place| thing(place).map(|(id, _)| &*id.0)));
        for index in 0..count {
            if let Some((_, name)) = thing(index) {
                wording(&at.index(index).key("name"), name, locales);
            }
        }
    }
    good
}

/// A number of full years.
fn years(at: &At<'_>, years: Option<u16>) -> Option<u16> {
    if years > Some(MOST_YEARS) {
        at.out_of_range(1, MOST_YEARS.into());
    }
    years
}

/// What the parts of a form refer to.
struct Parts<'p> {
    fields: &'p [FieldDocument<'p>],
    purposes: &'p [&'p str],
    /// The tiers of the version.
    all_tiers: &'p [&'p str],
    /// Those that can be applied for.
    tiers: &'p [&'p str],
    locales: &'p [&'p str],
}

impl<'p> Parts<'p> {
    /// The place of a field that must be known.
    fn place(&self, at: &At<'_>, field: &Given<'_>) -> Option<usize> {
        let place = self.fields.iter().position(|known| known.id.0 == field.0);
        if place.is_none() {
            at.unknown(Code::FormFieldUnknown, &field.0, &mut self.fields.iter().map(|known| &*known.id.0));
        }
        place
    }

    /// The place of a field that must be known, and of one of these rules.
    fn of_rule(&self, at: &At<'_>, field: &Given<'_>, rules: &[RuleName]) -> Option<usize> {
        let place = self.place(at, field)?;
        let rule = self.fields.get(place)?.rule.0;
        let good = rule.is_among(rules);
        if !good {
            other_rule(at, Code::FormOtherRule, rule, rules);
        }
        good.then_some(place)
    }

    /// The place of a field that must be known, and say a birth date.
    fn says_a_birth_date(&self, at: &At<'_>, field: &Given<'_>) -> Option<usize> {
        let place = self.of_rule(at, field, SAY_A_BIRTH_DATE)?;
        if let Some(identity) = &self.fields.get(place)?.identity
            && !identity.kinds.0.iter().any(|kind| RuleName::Document(*kind).is_among(SAY_A_BIRTH_DATE))
        {
            other_rule(at, Code::FormOtherRule, RuleName::Identity, SAY_A_BIRTH_DATE);
        }
        Some(place)
    }

    /// The values that a field can have.
    fn values(&self, place: usize) -> Vec<&'p str> {
        let Some(field) = self.fields.get(place) else { return Vec::new() };
        let values = match field.rule.0 {
            RuleName::Kind => &["person", "enterprise"],
            RuleName::Tier => self.tiers,
            RuleName::Sex => &["female", "male"],
            _ => return ids(field.choices.as_deref().unwrap_or_default(), |choice| &choice.id.0),
        };
        values.to_vec()
    }

    /// The purposes of a list.
    fn purposes(&self, at: &At<'_>, given: &[Given<'_>]) -> Vec<String> {
        let given = ids(given, |purpose| &*purpose.0);
        unique(at, None, &given);
        let mut purposes = Vec::new();
        for (index, purpose) in given.into_iter().enumerate() {
            known(&at.index(index), Code::PurposeUnknown, purpose, self.purposes);
            purposes.push(purpose.to_owned());
        }
        purposes
    }
}

/// Reports that a field's rule is none of these.
fn other_rule(at: &At<'_>, code: Code, rule: RuleName, rules: &[RuleName]) {
    let known = owned(&ids(rules, |rule| rule.word()));
    at.error(code, vec![("rule", rule.word().into()), ("known", known.into())]);
}
