//! A JavaScript `Date` as a local day and time of the program.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::javascript::{Date, DateTimeFormat, Parts, parse, set};
use wasm_bindgen::{JsCast, JsValue};

/// Converts with `Intl`, whose format is made once: making it costs more than a quote.
#[derive(Debug)]
pub(super) struct LocalTime {
    format: DateTimeFormat,
}

impl LocalTime {
    /// `None` where the host does not know the time zone.
    pub(super) fn new(time_zone: &str) -> Option<Self> {
        Some(Self { format: format(time_zone).ok()? })
    }

    /// `2026-03-15T14:30:05` for a `Date`; anything else as it is. What can't be converted becomes a
    /// text that reading refuses.
    pub(super) fn of(&self, on: &JsValue) -> JsValue {
        let Some(date) = on.dyn_ref::<Date>() else { return on.clone() };
        if date.time().is_nan() {
            return JsValue::from_str("");
        }
        // `Intl` writes the years before our era like those of it.
        if !(1..=9_999).contains(&date.utc_full_year()) {
            return JsValue::from_str("0000-01-01");
        }
        let local = self.format.format_to_parts(date).ok().map(|parts| written(&parts));
        JsValue::from_str(&local.unwrap_or_default())
    }
}

/// Of `Intl`, but for the zone.
const OPTIONS: &str = r#"{"hourCycle":"h23","year":"numeric","month":"2-digit","day":"2-digit","hour":"2-digit","minute":"2-digit","second":"2-digit"}"#;

fn format(time_zone: &str) -> Result<DateTimeFormat, JsValue> {
    let options = parse(OPTIONS)?;
    set(&options, "timeZone", &JsValue::from_str(time_zone))?;
    DateTimeFormat::new("en-u-ca-gregory-nu-latn", &options)
}

fn written(parts: &Parts) -> String {
    let part = |wanted: &str| {
        let mut found = (0..parts.length()).map(|index| parts.at(index));
        let found = found.find(|part| part.kind().as_string().as_deref() == Some(wanted));
        found.and_then(|part| part.value().as_string()).unwrap_or_default()
    };
    let mut written = String::new();
    for (before, wanted) in
        [("", "year"), ("-", "month"), ("-", "day"), ("T", "hour"), (":", "minute"), (":", "second")]
    {
        written.push_str(before);
        written.push_str(&part(wanted));
    }
    written
}
