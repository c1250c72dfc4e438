//! Working days: cases of deadlines (`tests/cases/calendar`), and laws that hold for every one.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[macro_use]
#[expect(dead_code, reason = "deadlines are asked of a calendar and not of a program")]
mod case_files;
mod china;
mod repository;
#[expect(dead_code, reason = "programs of these cases are only there to have a calendar")]
mod shorthand;

use case_files::Programs;
use chrono::{Datelike, NaiveDate};
use huiji::calendar::{Day, DayOff, Deadline, WorkingCalendar};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

topics! { "tests/cases/calendar": deadlines, }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    calendar: Value,
    from: String,
    days: u16,
}

mod check {
    use super::{Day, Input, Map, Programs, Value, china, json};

    pub(super) fn deadlines(_: &Programs, input: Input, expect: &Map<String, Value>) -> Map<String, Value> {
        let calendar = match input.calendar {
            Value::String(name) if name == "cn" => china::calendar(),
            Value::String(name) if name == "none" => china::of_program(None),
            document => china::of_program(Some(document)),
        };
        let deadline = calendar.deadline(Day::parse(&input.from).unwrap(), input.days);
        let answer = json!(deadline);
        let days = answer.get("skipped").and_then(Value::as_array).unwrap().iter();
        let words = days.map(|day| format!("{} {}", day.get("day").unwrap(), day.get("why").unwrap()).replace('"', ""));
        let look = |name: &String| match name.as_str() {
            "skipped" => json!(words.clone().collect::<Vec<_>>()),
            "count" => json!(deadline.skipped.len()),
            "after" => json!(deadline.day.next()),
            "last" => json!(calendar.last()),
            name => answer.get(name).unwrap_or_else(|| panic!("no figure {name}")).clone(),
        };
        assert_eq!((deadline.from.to_string(), deadline.working_days), (input.from, input.days));
        expect.keys().map(|name| (name.clone(), look(name))).collect()
    }
}

static CHINA: LazyLock<WorkingCalendar> = LazyLock::new(china::calendar);
static PLAIN: LazyLock<Plain> = LazyLock::new(Plain::new);

/// China's working days, figured from the same file without the engine.
struct Plain {
    off: BTreeSet<String>,
    work: BTreeSet<String>,
}

impl Plain {
    fn new() -> Self {
        let document = china::document();
        let days = |name: &str| {
            let list = document.get(name).and_then(Value::as_array).unwrap();
            list.iter().map(|day| day.as_str().unwrap().to_owned()).collect()
        };
        Self { off: days("off"), work: days("work") }
    }

    fn is_working(&self, day: NaiveDate) -> bool {
        let text = day.to_string();
        self.work.contains(&text) || day.weekday().number_from_monday() < 6 && !self.off.contains(&text)
    }
}

fn plain(day: Day) -> NaiveDate {
    day.to_string().parse().unwrap()
}

fn between(deadline: &Deadline) -> i64 {
    (plain(deadline.day) - plain(deadline.from)).num_days()
}

/// A day from 2002 to 2028: from before the calendar to behind it.
fn days() -> impl Strategy<Value = Day> {
    (0_u32..9_800).prop_map(|day| Day::parse("2002-03-01").unwrap().plus_days(day))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_deadline_is_later_with_more_days_and_no_earlier_from_a_later_day(from in days(), later in 0_u32..40, count in 0_u16..200) {
        let calendar = &*CHINA;
        let deadline = calendar.deadline(from, count);
        prop_assert!(deadline.day < calendar.deadline(from, count + 1).day);
        prop_assert!(deadline.day <= calendar.deadline(from.plus_days(later), count).day);
    }

    #[test]
    fn as_many_working_days_lie_up_to_it_as_were_counted(from in days(), count in 1_u16..200) {
        let (calendar, days) = (&*CHINA, &*PLAIN);
        let deadline = calendar.deadline(from, count);
        prop_assert_eq!(between(&deadline), i64::from(count) + i64::try_from(deadline.skipped.len()).unwrap());
        let working: Vec<_> =
            plain(from).iter_days().skip(1).take(usize::try_from(between(&deadline)).unwrap()).filter(|day| days.is_working(*day)).collect();
        prop_assert_eq!(working.len(), usize::from(count));
        // What is counted last counts: it is never among those that were skipped.
        prop_assert_eq!(working.last(), Some(&plain(deadline.day)));
        for skipped in &deadline.skipped {
            prop_assert!(from < skipped.day && skipped.day < deadline.day && !working.contains(&plain(skipped.day)));
            let weekend = plain(skipped.day).weekday().number_from_monday() > 5;
            prop_assert_eq!(skipped.why, if weekend { DayOff::Weekend } else { DayOff::Holiday });
        }
        prop_assert_eq!(deadline.provisional, from < Day::parse("2003-12-31").unwrap() || deadline.day > calendar.last().unwrap());
    }

    #[test]
    fn the_order_in_which_a_calendar_names_its_days_changes_nothing(from in days(), count in 1_u16..60, turn in 0_usize..400) {
        let mut document = china::document();
        for name in ["off", "work"] {
            let list = document.get_mut(name).and_then(Value::as_array_mut).unwrap();
            let turn = turn % list.len();
            list.rotate_left(turn);
            list.reverse();
        }
        let turned = china::of_program(Some(document));
        prop_assert_eq!(turned.deadline(from, count), CHINA.deadline(from, count));
    }
}

/// A count goes on only as far as there are days.
#[test]
fn a_count_that_no_day_is_left_for_ends() {
    let far = Day::LAST.plus_days(u32::MAX);
    let deadline = WorkingCalendar::MONDAY_TO_FRIDAY.deadline(far, u16::MAX);
    assert_eq!((deadline.day, deadline.provisional), (far, true));
}
