//! From the document to the checked program: structure, order, references. A file per concern.

mod benefits;
mod goods;
mod tiers;
mod version;
mod wallets;

use super::Regulations;
use super::document::{Locale, ProgramDocument};
use crate::json::{At, Choice, Decode, Wording, as_text, digest, order, read_text};
use crate::problem::{Answer, Code, Collector, Path};
use crate::units::Currency;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Reads and checks a program document.
pub(super) fn regulations(bytes: &[u8]) -> Answer<Regulations> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, Currency::CNY);
    let regulations = as_text(bytes, &at).and_then(|text| {
        // Amounts are read with their currency's digits, so the currency is looked up before the rest.
        let at = at.in_currency(currency_of(text));
        read_text::<ProgramDocument<'_>>(text, &at).and_then(|document| check(&document, text, &at))
    });
    Answer::new(regulations, collector.finish(|pointer| order(ProgramDocument::ORDER, pointer)))
}

/// The document's currency; any currency where there is none that is known, which reading reports.
fn currency_of(text: &str) -> Currency {
    #[derive(Deserialize)]
    struct Only<'a> {
        #[serde(borrow)]
        currency: std::borrow::Cow<'a, str>,
    }
    let only = serde_json::from_str::<Only<'_>>(text);
    only.ok().and_then(|only| Currency::parse(&only.currency).ok()).unwrap_or(Currency::CNY)
}

fn check(document: &ProgramDocument<'_>, text: &str, at: &At<'_>) -> Option<Regulations> {
    let locales = locales(document, at);
    wording(&at.key("name"), &document.name, &locales);
    let versions = version::all(&at.key("versions"), &document.versions, &locales);
    Some(Regulations {
        id: document.id.0.to_string(),
        currency: document.currency,
        time_zone: document.time_zone.0.to_string(),
        digest: digest(text, at)?,
        versions: versions?,
    })
}

fn locales(document: &ProgramDocument<'_>, at: &At<'_>) -> Vec<&'static str> {
    let at = at.key("locales");
    if document.locales.is_empty() {
        at.error(Code::ListEmpty, vec![]);
    }
    let locales: Vec<_> = document.locales.iter().map(|locale| locale.0.0).collect();
    unique(&at, None, &locales);
    // However often they are repeated, there are three.
    Locale::ALL.iter().map(|(locale, _)| *locale).filter(|locale| locales.contains(locale)).collect()
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
            at.key(locale).error(Code::TextMissingLocale, vec![("locale", (*locale).into())]);
        }
    }
}

/// Reports every id that stands in the list already: at the entry, or at a field of it.
fn unique(at: &At<'_>, field: Option<&str>, ids: &[&str]) {
    let mut first_of = BTreeMap::new();
    for (index, id) in ids.iter().enumerate() {
        let Some(first) = first_of.get(id).copied() else {
            first_of.insert(*id, index);
            continue;
        };
        let params = vec![("given", (*id).into()), ("first", at.index(first).pointer().into())];
        let entry = at.index(index);
        match field {
            Some(field) => entry.key(field).error(Code::IdDuplicate, params),
            None => entry.error(Code::IdDuplicate, params),
        }
    }
}
