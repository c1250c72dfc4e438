//! When a version was announced (R-3.2a).

use super::Reviewed;
use super::shown::Asked;
use crate::audit::{Finding, FindingCode, Witness};
use crate::calendar::Day;
use crate::regulations::document::Ask;
use serde_json::json;

/// A version takes effect at the earliest on the day after so many working days from its announcement, which does not count
/// itself: announced on 2026-03-02, with 5, on 2026-03-10. What counts is the notice that was promised when it was announced,
/// by the version before it; where that promises none, the notice of the version itself. The first version changes nothing.
/// Where the calendar does not know the days, Monday to Friday are counted, and the day is provisional.
pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let version = reviewed.oversight;
    let before = reviewed.place.checked_sub(1).and_then(|place| reviewed.audit.oversight().versions().get(place));
    let Some(before) = before else { return };
    let Some(working_days) = before.notice_working_days.or(version.notice_working_days) else { return };
    let calendar = reviewed.audit.procedures().calendar();
    let notice = calendar.deadline(version.announced_on, working_days);
    let earliest = notice.day.next();
    if earliest <= version.effective_from {
        return;
    }
    let on_the_day = in_force(reviewed, version.effective_from, &version.id);
    let the_day_before = in_force(reviewed, version.effective_from.previous(), &before.id);
    let Some(joining) = the_day_before.zip(on_the_day).map(|(before, after)| [before, after]) else { return };
    let witnesses = noticed(reviewed, before.effective_from).into_iter().chain(joining).collect();
    let place = reviewed.place;
    let code = FindingCode::VersionAnnouncedLate;
    let mut finding = reviewed.finding(code, &format!("/versions/{place}/announcedOn"), witnesses);
    finding.params = vec![
        ("earliest", earliest.to_string().into()),
        ("effectiveFrom", version.effective_from.to_string().into()),
        ("provisional", if notice.provisional { "yes" } else { "no" }.into()),
        ("workingDays", usize::from(working_days).into()),
    ];
    found.push(finding);
}

/// What a member under the version before is told on the day of the announcement, where anything changes for such a member.
fn noticed(reviewed: &Reviewed<'_>, before: Day) -> Option<Witness> {
    let version = reviewed.oversight;
    let joined = before.to_string();
    let member = json!({ "id": "member", "kind": "person", "joinedOn": joined, "terms": [{ "from": joined }] });
    let with = json!({ "member": member, "on": version.announced_on.max(before).to_string() });
    let asked = Asked::new(reviewed, Ask::Benefits, with);
    let at = asked.entry("/value/notices", "version", &version.id)?;
    let places = ["version", "announcedOn", "effectiveFrom"].map(|field| format!("{at}/{field}"));
    let places: Vec<_> = places.iter().map(String::as_str).collect();
    Some(asked.witness(&places))
}

/// Whoever joins on a day joins under this version.
fn in_force(reviewed: &Reviewed<'_>, day: Day, version: &str) -> Option<Witness> {
    let day = day.to_string();
    let member = json!({ "id": "new-member", "kind": "person", "joinedOn": day, "terms": [{ "from": day }] });
    let asked = Asked::new(reviewed, Ask::Standing, json!({ "member": member, "on": day }));
    let place = "/value/regulations/version";
    (asked.text(place) == Some(version)).then(|| asked.witness(&[place]))
}
