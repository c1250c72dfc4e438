//! A JavaScript `Date` as a local day and time of the program.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use js_sys::{Array, Date, JSON, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    #[derive(Debug)]
    type DateTimeFormat;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(method, catch, js_name = formatToParts)]
    fn format_to_parts(this: &DateTimeFormat, date: &Date) -> Result<Array, JsValue>;
}

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
    #[inline(never)]
    pub(super) fn of(&self, on: &JsValue) -> JsValue {
        let Some(date) = on.dyn_ref::<Date>() else { return on.clone() };
        if date.get_time().is_nan() {
            return JsValue::from_str("");
        }
        // `Intl` writes the years before our era like those of it, and js-sys gives them as huge ones.
        if !(1..=9_999).contains(&date.get_utc_full_year()) {
            return JsValue::from_str("0000-01-01");
        }
        let local = self.format.format_to_parts(date).ok().map(|parts| written(&parts));
        JsValue::from_str(&local.unwrap_or_default())
    }
}

/// Of `Intl`, but for the zone.
const OPTIONS: &str = r#"{"hourCycle":"h23","year":"numeric","month":"2-digit","day":"2-digit","hour":"2-digit","minute":"2-digit","second":"2-digit"}"#;

fn format(time_zone: &str) -> Result<DateTimeFormat, JsValue> {
    let options = JSON::parse(OPTIONS)?;
    Reflect::set(&options, &JsValue::from_str("timeZone"), &JsValue::from_str(time_zone))?;
    DateTimeFormat::new("en-u-ca-gregory-nu-latn", &options)
}

#[inline(never)]
fn written(parts: &Array) -> String {
    let part = |wanted: &str| {
        let found = parts.iter().find(|part| field(part, "type").as_deref() == Some(wanted));
        found.and_then(|part| field(&part, "value")).unwrap_or_default()
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

fn field(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.as_string()
}
