//! Benefits that nobody can use.
//!
//! `benefit.never_usable`: from the version's first day on there is no day for it, whatever the member's birthday: it has
//! ended before, or its days of the week and of the month do not come between its first and
//! its last day; or none of its hours has any time in it. Within 700 days each day of the week comes together with each
//! day of the month, so more need not be looked at. A version that follows ends no term of this one, so what is used late
//! is not told.

use super::Reviewed;
use super::people::Someone;
use super::shown::{Asked, Told};
use crate::audit::{Finding, FindingCode};
use crate::calendar::{Birthday, Day, LeapDay, Moment};
use crate::regulations::document::Ask;
use crate::regulations::{Benefit, Gives, NotNow, When};
use serde_json::Value;

/// Days that are looked at.
const MOST_DAYS: u32 = 700;

pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    // An answer tells all benefits of a tier: each tier is asked about once.
    let mut asked = Vec::new();
    for benefit in reviewed.program.benefits() {
        found.extend(never_usable(reviewed, benefit, &mut asked));
    }
}

fn never_usable<'a>(
    reviewed: &Reviewed<'a>,
    benefit: &'a Benefit,
    by_tier: &mut Vec<(&'a str, Asked)>,
) -> Option<Finding> {
    let first = reviewed.program.effective_from();
    let Gives::Service(_, when) = benefit.gives() else { return None };
    if comes(when, first) {
        return None;
    }
    let tier = benefit.tiers().first()?.as_str();
    if !by_tier.iter().any(|(known, _)| *known == tier) {
        let mut someone = Someone::in_tier(first, tier);
        someone.birthday = Some(first);
        by_tier.push((tier, Asked::new(reviewed, Ask::Benefits, someone.on(first))));
    }
    let (_, asked) = by_tier.iter().find(|(known, _)| *known == tier)?;
    let entry = asked.entry("/value/benefits", "benefit", benefit.id())?;
    let (not_usable, window) = (format!("{entry}/notUsable/code"), format!("{entry}/window"));
    // No window and not usable: it can be used on no day any more.
    if asked.text(&not_usable).is_none() || asked.at(&window)? != &Value::Null {
        return None;
    }
    let witness = asked.witness(&["/value/tier", &format!("{entry}/benefit"), &not_usable, &window]);
    let params = vec![("benefit", benefit.id().into())];
    let told = Told { code: FindingCode::BenefitNeverUsable, rule: benefit.rule(), field: "", of: benefit.id() };
    Some(told.finding(reviewed, params, vec![witness]))
}

/// Whether a day comes on which it can be used, for some birthday.
fn comes(when: &When, first: Day) -> bool {
    let from = when.dates().0.map_or(first, |from| from.max(first));
    let on_day = |day: Day| {
        let born = Some(Birthday { born: day, in_common_years: LeapDay::default() });
        let at = |moment: &str| Moment::parse(moment).ok().and_then(|on| when.missed(on, born));
        match at(&day.to_string()) {
            None => true,
            Some(NotNow::TimeUnknown) => when.times().iter().any(|(from, _)| at(&format!("{day}T{from}")).is_none()),
            Some(_) => false,
        }
    };
    let on_day = |later| on_day(from.plus_days(later));
    (0..MOST_DAYS).any(on_day)
}
