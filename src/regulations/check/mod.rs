//! From the document to the checked program: structure, order, references. A file per concern.
//!
//! What is broken is told and left out. With an error there is no program, so that nobody looks at the rest.

mod application;
mod benefits;
mod calendar;
mod forms;
mod goods;
mod offer_kinds;
mod offers;
mod oversight;
mod procedures;
mod redemptions;
mod rules;
mod tiers;
mod version;
mod wallets;

use super::Regulations;
use super::document::{AuditProgramDocument, FormProgramDocument, Locale, ProcedureProgramDocument, ProgramDocument};
use super::forms::Forms;
use super::oversight::Oversight;
use super::procedures::Procedures;
use crate::json::{
    At, Choice, Choices, Decode, Given, Label, Order, Shape, Stop, Value, Wording, Words, as_text, order, read_text,
    unique,
};
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
use crate::problem::Problem;
use crate::problem::{Answer, Code, Collector, Path};
use crate::reason::Rule;
use crate::units::Currency;
use forms::ProgramPart;

/// Reads and checks a program document.
pub(super) fn regulations(bytes: &[u8]) -> Answer<Regulations> {
    answer(bytes, ProgramDocument::ORDER, |text, at| check(&read_text(text, at)?, text, at))
}

/// Reads and checks what application forms need of a program document, and nothing else of it.
pub(super) fn forms_alone(bytes: &[u8]) -> Answer<Forms> {
    answer(bytes, FormProgramDocument::ORDER, |text, at| {
        let document: FormProgramDocument<'_> = read_text(text, at)?;
        forms::forms(&document, &locales(&document.locales.0, at), text, at)
    })
}

/// Reads and checks what fees and workflows need of a program document, and nothing else of it.
pub(super) fn procedures_alone(bytes: &[u8]) -> Answer<Procedures> {
    answer(bytes, ProcedureProgramDocument::ORDER, |text, at| {
        let document: ProcedureProgramDocument<'_> = read_text(text, at)?;
        let locales = locales(&document.locales.0, at);
        let front = forms::front(&ProgramPart::from(&document), text, at).map(|(forms, _)| forms);
        procedures::procedures(&document, front, &locales, at)
    })
}

/// Reads and checks what a program document says about itself, and nothing else of it.
pub(super) fn oversight_alone(bytes: &[u8]) -> Answer<Oversight> {
    answer(bytes, AuditProgramDocument::ORDER, |text, at| {
        let document: AuditProgramDocument<'_> = read_text(text, at)?;
        Some(oversight::oversight(&document, &locales(&document.locales.0, at), at))
    })
}

/// Everything that is wrong with a program document: what its readers tell, each thing once, in document order.
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub(super) fn problems(bytes: &[u8]) -> Vec<Problem> {
    let (_, mut problems) = regulations(bytes).into_parts();
    let (_, of_forms) = forms_alone(bytes).into_parts();
    let (_, of_procedures) = procedures_alone(bytes).into_parts();
    let (_, of_oversight) = oversight_alone(bytes).into_parts();
    for problem in of_forms.into_iter().chain(of_procedures).chain(of_oversight) {
        // How many are not listed is told once too.
        let same = |told: &Problem| {
            told.code == problem.code
                && told.path == problem.path
                && (told.params == problem.params || told.code == Code::JsonMoreProblems)
        };
        if !problems.iter().any(same) {
            problems.push(problem);
        }
    }
    problems.sort_by_cached_key(|problem| match problem.code {
        Code::JsonMoreProblems => vec![u32::MAX],
        _ => order(ProgramDocument::ORDER, &problem.path),
    });
    problems
}

fn answer<T>(bytes: &[u8], table: &'static Order, check: fn(&str, &At<'_>) -> Option<T>) -> Answer<T> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, Currency::CNY);
    // Amounts are read with their currency's digits, so the currency is looked up before the rest.
    let value = as_text(bytes, &at).and_then(|text| check(text, &at.in_currency(currency_of(text))));
    Answer::new(value, collector.finish(|pointer| order(table, pointer)))
}

/// The document's currency; any currency where there is none that is known, which reading reports.
fn currency_of(text: &str) -> Currency {
    let unheard = Collector::default();
    let only = read_text::<CurrencyAlone>(text, &At::start(Path::ROOT, &unheard, Currency::CNY));
    only.map_or(Currency::CNY, |CurrencyAlone(currency)| currency)
}

/// An object's `currency`, whatever else it has.
struct CurrencyAlone(Currency);

impl<'a> Decode<'a> for CurrencyAlone {
    const EMPTY: Self = Self(Currency::CNY);

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let Value::Object(fields) = value else { return Ok(false) };
        while let Some(name) = fields.name()? {
            if name == "currency" {
                fields.value(at, &mut self.0)?;
            } else {
                fields.skip()?;
            }
        }
        Ok(true)
    }

    fn shape() -> Shape {
        Currency::shape()
    }
}

fn check(document: &ProgramDocument<'_>, text: &str, at: &At<'_>) -> Option<Regulations> {
    let locales = locales(&document.locales.0, at);
    wording(&at.key("name"), &document.name, &locales);
    let front = forms::front(&ProgramPart::from(document), text, at);
    let versions = version::all(&at.key("versions"), &document.versions, &locales);
    let (Forms { id, currency, time_zone, digest, .. }, text) = front?;
    Some(Regulations { id, currency, time_zone, digest, versions, text })
}

fn locales(given: &[Locale], at: &At<'_>) -> Vec<&'static str> {
    let at = at.key("locales");
    at.not_empty(Some(given.len()));
    let given = ids(given, |locale| locale.0);
    unique(&at, None, &given);
    // However often they are repeated, there are three.
    let mut locales = ids(Locale::ALL, |(locale, _)| *locale);
    locales.retain(|locale| given.contains(locale));
    locales
}

/// A text has exactly the program's locales.
fn wording(at: &At<'_>, wording: &Wording<'_>, locales: &[&str]) {
    for (locale, _) in &wording.0 {
        if !locales.contains(&&**locale) {
            at.key(locale).unknown(Code::FieldUnknown, locale, &mut locales.iter().copied());
        }
    }
    for locale in locales {
        if !wording.0.iter().any(|(known, _)| known == locale) {
            at.key(locale).error_text(Code::TextMissingLocale, "locale", locale);
        }
    }
}

/// What the parts of a version refer to.
struct Known<'k> {
    tiers: &'k [&'k str],
    wallets: &'k [&'k str],
    benefits: &'k [&'k str],
    locales: &'k [&'k str],
}

impl Known<'_> {
    /// Whether a wallet is known, and a problem where it is not.
    fn wallet(&self, at: &At<'_>, wallet: &str) -> bool {
        known(at, Code::WalletUnknown, wallet, self.wallets)
    }

    /// A tier that must be known.
    fn tier(&self, at: &At<'_>, tier: &str) -> String {
        known(at, Code::TierUnknown, tier, self.tiers);
        tier.to_owned()
    }

    /// The tiers of a list, which has some where it is there.
    fn tiers(&self, at: &At<'_>, given: Option<&[Given<'_>]>) -> Vec<String> {
        at.not_empty(given.map(<[_]>::len));
        let mut tiers = Vec::new();
        for (index, tier) in given.unwrap_or_default().iter().enumerate() {
            tiers.push(self.tier(&at.index(index), &tier.0));
        }
        tiers
    }
}

fn known(at: &At<'_>, code: Code, given: &str, known: &[&str]) -> bool {
    let good = known.contains(&given);
    if !good {
        at.unknown(code, given, &mut known.iter().copied());
    }
    good
}

/// What is chosen, which is something where it is there.
fn chosen<T: Copy>(at: &At<'_>, choices: Option<&Choices<T>>) -> Vec<T> {
    at.not_empty(choices.map(|choices| choices.0.len()));
    choices.map_or(Vec::new(), |choices| choices.0.clone())
}

/// The texts of a list, which has some where it is there.
fn texts(at: &At<'_>, labels: &Option<Vec<Label<'_>>>) -> Vec<String> {
    at.not_empty(labels.as_ref().map(Vec::len));
    let mut texts = Vec::new();
    for label in labels.iter().flatten() {
        texts.push(label.0.to_string());
    }
    texts
}

/// The rule that stands here.
#[inline(never)] // Every part of a program has one: written out at each it is four times the call.
fn rule(at: &At<'_>, clause: &Option<Words<'_>>) -> Rule {
    Rule::new(at.pointer(), clause.as_ref().map(|words| words.0.to_string()))
}

/// The rule that stands here, with the clause of what it is part of unless it has its own.
fn rule_of(at: &At<'_>, own: &Option<Words<'_>>, whole: &Option<Words<'_>>) -> Rule {
    rule(at, if own.is_some() { own } else { whole })
}

/// The entries of a list, unless they are too many.
fn few<'d, D>(at: &At<'_>, documents: &'d Option<Vec<D>>, most: usize) -> &'d [D] {
    let documents = documents.as_deref().unwrap_or_default();
    if at.not_above(documents.len(), most) { documents } else { &[] }
}

/// What of each document one thing says: its id.
fn ids<'d, D>(documents: &'d [D], id: fn(&'d D) -> &'d str) -> Vec<&'d str> {
    texts_of(&|place| documents.get(place).map(id))
}

/// The texts of the places from 0 on, up to the first that has none. One loop serves all lists.
fn texts_of<'d>(text: &dyn Fn(usize) -> Option<&'d str>) -> Vec<&'d str> {
    let mut texts = Vec::new();
    while let Some(text) = text(texts.len()) {
        texts.push(text);
    }
    texts
}

/// Each document of a list, checked, but for those that are broken. No id stands there twice.
fn each<'d, D, T>(
    at: &At<'_>,
    documents: &'d [D],
    id: fn(&'d D) -> &'d str,
    check: &dyn Fn(&At<'_>, &'d D) -> Option<T>,
) -> Vec<T> {
    unique(at, Some("id"), &ids(documents, id));
    checked(at, documents, check)
}

fn checked<'d, D, T>(at: &At<'_>, documents: &'d [D], check: &dyn Fn(&At<'_>, &'d D) -> Option<T>) -> Vec<T> {
    let mut checked = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        if let Some(good) = check(&at.index(index), document) {
            checked.push(good);
        }
    }
    checked
}
