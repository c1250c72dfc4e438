//! From the document to the checked program: structure, order, references. A file per concern.

mod benefits;
mod goods;
mod offer_kinds;
mod offers;
mod redemptions;
mod rules;
mod tiers;
mod version;
mod wallets;

use super::Regulations;
use super::document::{Locale, ProgramDocument};
use crate::json::{At, Choice, Decode, Given, Shape, Stop, Value, Wording, as_text, digest, order, read_text, unique};
use crate::problem::{Answer, Code, Collector, Path};
use crate::units::Currency;

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

/// The tiers of a list, whose ids must be known; an empty list is refused, since it could be read as none, and as all.
fn known_tiers(at: &At<'_>, given: Option<&[Given<'_>]>, known: &[&str]) -> Vec<String> {
    if given.is_some_and(<[_]>::is_empty) {
        at.error(Code::ListEmpty, vec![]);
    }
    for (index, tier) in given.unwrap_or_default().iter().enumerate() {
        if !known.contains(&&*tier.0) {
            at.index(index).unknown(Code::TierUnknown, &tier.0, &mut known.iter().copied());
        }
    }
    given.unwrap_or_default().iter().map(|tier| tier.0.to_string()).collect()
}
