//! Laws of benefits, on quotas, times and uses that nobody thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "nothing is bought in a cart here")]
mod shorthand;

use huiji::calendar::Day;
use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Days of a life, from the day of joining.
const DAYS: u32 = 900;

/// The periods of quotas, each of a benefit of the same id.
const PERS: [&str; 8] = ["month", "quarter", "half", "year", "membership_year", "term", "window", "event"];

/// A member, and what was used.
#[derive(Debug, Clone)]
struct Lived {
    joined: Day,
    birthday: Day,
    /// The last day of the first term; the second has no end.
    first_term: u32,
    quantity: u16,
    when: Value,
    /// The day, the benefit, how many, and at which event.
    uses: Vec<(u32, &'static str, u32, u8)>,
}

impl Lived {
    fn regulations(&self) -> Regulations {
        let benefit = |per: &str| {
            let mut service = json!({ "quota": { "quantity": self.quantity, "per": per } });
            if per == "window" {
                service["when"] = self.when.clone();
            }
            json!({ "id": per, "class": "tier", "tiers": ["basic", "gold"], "service": service })
        };
        let benefits: Vec<_> = PERS.into_iter().map(benefit).collect();
        let tiers = json!([{ "id": "basic" }, { "id": "gold", "reach": "spend 1000.00 ever", "hold": "life" }]);
        let document = shorthand::program("CNY", &[json!({ "tiers": tiers, "benefits": benefits })]);
        let answer = Regulations::from_json(document.to_string().as_bytes());
        answer.into_result().unwrap_or_else(|problems| panic!("{problems}\n{document}"))
    }

    fn date(&self, day: u32) -> String {
        self.joined.plus_days(day).to_string()
    }

    /// The uses up to a day, and perhaps what promotes.
    fn member(&self, until: u32, promoted_on: Option<u32>) -> Value {
        let terms = [format!("{} {}", self.joined, self.date(self.first_term)), self.date(self.first_term + 1)];
        let uses = self.uses.iter().filter(|(day, ..)| *day <= until);
        let uses = uses.map(|(day, benefit, quantity, event)| {
            let event = if *event == 0 { String::new() } else { format!(" at event-{event}") };
            format!("{} uses {quantity}*{benefit}{event}", self.date(*day))
        });
        let promotion = promoted_on.map(|day| format!("{} buys A 1000.00", self.date(day)));
        let activities: Vec<_> = uses.chain(promotion).collect();
        let mut member = shorthand::member(&self.joined.to_string(), &terms, None, &activities);
        member["birthday"] = json!(self.birthday.to_string());
        member
    }

    fn entitlements(&self, regulations: &Regulations, member: &Value, on: &str) -> Vec<Value> {
        let report = asked(regulations, member, on);
        let entitlements = report["benefits"].as_array().unwrap().clone();
        assert_eq!(entitlements.len(), PERS.len());
        entitlements
    }

    /// How many of a benefit were used from a day to a day.
    fn used(&self, benefit: &str, from: &str, to: Option<&str>, until: u32) -> u32 {
        let counted = self.uses.iter().filter(|(day, of, ..)| {
            let date = self.date(*day);
            *of == benefit && *day <= until && date.as_str() >= from && to.is_none_or(|to| date.as_str() <= to)
        });
        counted.map(|(_, _, quantity, _)| quantity).sum()
    }
}

fn asked(regulations: &Regulations, member: &Value, on: &str) -> Value {
    let request = shorthand::request(&[("member", member), ("on", &json!(on))]);
    let mut answer: Value = serde_json::from_slice(&request::benefits(regulations, &request)).unwrap();
    assert_eq!(answer["ok"], json!(true), "{answer}");
    answer["value"].take()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_is_left_is_the_quota_less_what_was_used_in_its_days(life in life(), day in 0..DAYS) {
        let regulations = life.regulations();
        let on = life.date(day);
        for entitlement in life.entitlements(&regulations, &life.member(DAYS, None), &on) {
            let quota = &entitlement["quota"];
            let per = quota["per"].as_str().unwrap();
            let (used, left) = (quota["used"].as_u64().unwrap(), quota["left"].as_u64().unwrap());
            let Some(from) = quota["from"].as_str() else {
                prop_assert!(per == "event" || (per == "window" && left == 0 && used == 0), "{quota}");
                continue;
            };
            let to = quota["to"].as_str();
            prop_assert_eq!(used, u64::from(life.used(per, from, to, day)), "{}", quota);
            prop_assert_eq!(left, u64::from(life.quantity).saturating_sub(used), "{}", quota);
            let holds = from <= on.as_str() && to.is_none_or(|to| on.as_str() <= to);
            prop_assert!(holds || (per == "window" && from > on.as_str()), "{quota} on {on}");
        }
    }

    #[test]
    fn all_are_there_again_on_the_day_that_is_told(life in life(), day in 0..DAYS) {
        let regulations = life.regulations();
        let member = life.member(day, None);
        for (place, entitlement) in life.entitlements(&regulations, &member, &life.date(day)).iter().enumerate() {
            let Some(resets) = entitlement["quota"]["resetsOn"].as_str() else { continue };
            let then = &life.entitlements(&regulations, &member, resets)[place];
            prop_assert_eq!(&then["quota"]["from"], resets);
            prop_assert_eq!(&then["quota"]["left"], life.quantity);
            prop_assert_eq!(&then["notUsable"], &Value::Null);
            // Between two times, the one to come is told already.
            if entitlement["quota"]["per"] == "window" {
                continue;
            }
            let last = Day::parse(resets).unwrap().previous().to_string();
            let before = &life.entitlements(&regulations, &member, &last)[place];
            prop_assert_ne!(&before["quota"]["from"], resets, "{}", before);
        }
    }

    #[test]
    fn what_was_used_as_basic_is_used_as_gold(life in life(), day in 0..DAYS, promoted_on in 0..DAYS) {
        let regulations = life.regulations();
        let on = life.date(day);
        let [basic, promoted] = [None, Some(promoted_on)].map(|promotion| life.member(DAYS, promotion));
        prop_assert_eq!(life.entitlements(&regulations, &basic, &on), life.entitlements(&regulations, &promoted, &on));
        let tier = if promoted_on <= day { "gold" } else { "basic" };
        prop_assert_eq!(&asked(&regulations, &promoted, &on)["tier"], tier);
    }

    #[test]
    fn what_is_used_after_a_day_does_not_change_it(life in life(), day in 0..DAYS) {
        let regulations = life.regulations();
        let (whole, until) = (life.member(DAYS, None), life.member(day, None));
        let on = life.date(day);
        prop_assert_eq!(asked(&regulations, &whole, &on), asked(&regulations, &until, &on));
    }

    #[test]
    fn the_order_in_which_uses_are_listed_changes_nothing(life in life(), seed in prop::collection::vec(any::<u32>(), 40)) {
        let regulations = life.regulations();
        let member = life.member(DAYS, Some(3));
        let mut other = member.clone();
        let listed = other["activities"].as_array().unwrap().iter().cloned();
        let mut keyed: Vec<_> = listed.zip(seed.iter().cycle()).collect();
        keyed.sort_by_key(|(_, key)| **key);
        other["activities"] = keyed.into_iter().map(|(activity, _)| activity).collect();
        let on = life.date(DAYS);
        prop_assert_eq!(asked(&regulations, &member, &on), asked(&regulations, &other, &on));
    }

    #[test]
    fn at_each_event_there_are_as_many(life in life(), day in 0..DAYS) {
        let entitlements = life.entitlements(&life.regulations(), &life.member(DAYS, None), &life.date(day));
        let quota = &entitlements.last().unwrap()["quota"];
        prop_assert_eq!(&quota["left"], life.quantity);
        let at = |event: u8| {
            let here = life.uses.iter().filter(move |(on, of, _, at)| *of == "event" && *on <= day && *at == event);
            here.map(|(_, _, quantity, _)| *quantity)
        };
        let most = (1..=3).map(|event| at(event).sum::<u32>()).chain(at(0)).max();
        prop_assert_eq!(&quota["used"], most.unwrap());
    }

    /// Day by day: what can be used lies within its window, and from a day without one the window is the next that comes.
    #[test]
    fn a_window_is_the_days_on_which_it_can_be_used(mut life in life(), first in 0..DAYS) {
        life.uses.clear();
        let regulations = life.regulations();
        let member = life.member(0, None);
        let told: Vec<_> = (first..first + 70).map(|day| {
            let mut entitlement = life.entitlements(&regulations, &member, &life.date(day)).remove(6);
            (life.date(day), entitlement["window"].take(), entitlement["notUsable"].is_null())
        }).collect();
        for (place, (day, window, usable)) in told.iter().enumerate() {
            let Some(from) = window["from"].as_str() else {
                prop_assert!(told[place..].iter().all(|(_, window, usable)| window.is_null() && !usable), "{day}: {told:?}");
                break;
            };
            let holds = |day: &str| from <= day && window["to"].as_str().is_none_or(|to| day <= to);
            prop_assert_eq!(holds(day), *usable, "{}: {}", day, window);
            for (other, its_window, usable) in &told[place..] {
                if holds(other) {
                    prop_assert!(*usable && its_window == window, "{other} in {window}, but {its_window}");
                } else if other.as_str() < from {
                    prop_assert!(!usable, "{other} before {window}");
                }
            }
            let after = told[place..].iter().find(|(other, ..)| window["to"].as_str().is_some_and(|to| other.as_str() > to));
            if let Some((other, its_window, usable)) = after {
                prop_assert!(!usable || its_window["from"] == json!(other), "{other} after {window}: {its_window}");
            }
        }
    }
}

fn life() -> impl Strategy<Value = Lived> {
    let used = (0..DAYS, select(&PERS[..]), 1_u32..=3, 0_u8..=3);
    let uses = prop::collection::vec(used, 0..24);
    (0_u32..1_500, 1_u32..20_000, 1_u32..DAYS, 1_u16..=6, when(), uses).prop_map(
        |(joined, age, first_term, quantity, when, uses)| {
            let start = Day::parse("2023-11-01").unwrap();
            let joined = start.plus_days(joined);
            let birthday = Day::parse("1960-01-01").unwrap().plus_days(age);
            Lived { joined, birthday, first_term, quantity, when, uses }
        },
    )
}

/// A time with days that come and days that do not.
fn when() -> impl Strategy<Value = Value> {
    let weekdays = prop::collection::btree_set(1_u16..=7, 1..6).prop_map(|days| json!({ "weekdays": days }));
    let days_of_month = prop::collection::btree_set(1_u16..=31, 1..30).prop_map(|days| json!({ "daysOfMonth": days }));
    let birthday = (0_u32..=150, 0_u32..=150)
        .prop_map(|(before, after)| json!({ "birthday": { "before": before, "after": after } }));
    let dates = (0_u32..2_000, 0_u32..700).prop_map(|(from, days)| {
        let from = Day::parse("2023-11-01").unwrap().plus_days(from);
        json!({ "from": from.to_string(), "to": from.plus_days(days).to_string() })
    });
    let all = (weekdays, days_of_month, birthday, dates, 1_u8..=15);
    all.prop_map(|(weekdays, days_of_month, birthday, dates, chosen)| {
        let mut when = json!({});
        for (place, part) in [weekdays, days_of_month, birthday, dates].into_iter().enumerate() {
            if chosen & (1 << place) != 0 {
                when.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
            }
        }
        when
    })
}
