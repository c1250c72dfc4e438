//! The sample calendar of China's working days, as a program has it.

use crate::repository;
use huiji::calendar::WorkingCalendar;
use huiji::regulations::forms::Forms;
use serde_json::{Value, json};

/// `data/calendars/cn.json`: 2004 to 2026.
pub(crate) fn calendar() -> WorkingCalendar {
    of_program(Some(document()))
}

pub(crate) fn document() -> Value {
    serde_json::from_str(&repository::text("data/calendars/cn.json")).unwrap()
}

/// The calendar of a program that has this one.
pub(crate) fn of_program(calendar: Option<Value>) -> WorkingCalendar {
    let program = json!({
        "id": "case",
        "name": { "en": "Case" },
        "currency": "CNY",
        "timeZone": "Asia/Shanghai",
        "locales": ["en"],
        "calendar": calendar,
        "versions": [{
            "id": "first",
            "announcedOn": "2004-01-01",
            "effectiveFrom": "2004-01-01",
            "tiers": [{ "id": "basic", "name": { "en": "Basic" } }],
        }],
    });
    let forms = Forms::from_json(program.to_string().as_bytes());
    forms.into_result().unwrap_or_else(|problems| panic!("{problems}")).calendar().clone()
}
