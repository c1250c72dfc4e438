//! The calendar of working days.

use super::super::document::CalendarDocument;
use super::wallets::days;
use crate::calendar::{Day, WorkingCalendar};
use crate::in_order::repeated;
use crate::json::At;
use crate::problem::Code;

/// The most days off, and the most make-up days: three hundred years have fewer.
const MOST: usize = 10_000;

/// The calendar that a document says; Monday to Friday where there is none, or none that is sound.
pub(super) fn calendar(at: &At<'_>, document: Option<&CalendarDocument<'_>>) -> WorkingCalendar {
    document.and_then(|document| said(at, document)).unwrap_or(WorkingCalendar::MONDAY_TO_FRIDAY)
}

fn said(at: &At<'_>, document: &CalendarDocument<'_>) -> Option<WorkingCalendar> {
    let CalendarDocument { covers, weekend, off, work, .. } = document;
    let mut is_weekend = WorkingCalendar::WEEKEND;
    if weekend.is_some() {
        let weekend = days(&at.key("weekend"), weekend, 7);
        for (day, place) in (1_u32..).zip(&mut is_weekend) {
            *place = weekend.contains(&day);
        }
    }
    let (first, last) = match **covers {
        [first, last] if first <= last => (first, last),
        _ => {
            at.key("covers").error(Code::CalendarCoversOrder, vec![]);
            return None;
        }
    };
    let among = |name: &str, days: &[Day], code: Code, weekend: bool| {
        let at = at.key(name);
        if at.not_above(days.len(), MOST) {
            repeated(days.len(), &|a, b| days.get(a).cmp(&days.get(b)), &mut |index, first| {
                at.index(index).error_text(Code::CalendarDayTwice, "first", &at.index(first).pointer());
            });
            for (index, day) in days.iter().enumerate() {
                if !(first..=last).contains(day) {
                    at.index(index).fault(Day::out_of_range(first, last));
                } else if day.is_among(&is_weekend) == weekend {
                    at.index(index).error(code, vec![]);
                }
            }
        }
    };
    among("off", off, Code::CalendarOffOnWeekend, true);
    among("work", work, Code::CalendarWorkOnWeekday, false);
    Some(WorkingCalendar::new(first, last, is_weekend, off.clone(), work.clone()))
}
