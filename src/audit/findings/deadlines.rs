//! Deadlines outside the calendar.

mod course;

use super::Reviewed;
use crate::audit::{Finding, FindingCode};
use crate::calendar::{Day, WorkingCalendar};
use crate::reason::Rule;
use crate::regulations::procedures::{DeadlineLength, WorkflowDeadline};

/// So many questions are asked of a version: most deadlines are shown by the first, and a program has few.
const MOST_QUESTIONS: u16 = 1_000;

/// A deadline in working days.
pub(super) struct InWorkingDays<'a> {
    id: &'a str,
    working_days: u16,
    rule: &'a Rule,
    of: course::Of<'a>,
}

/// A deadline that counts from a day on which the version is in force, and ends where the calendar knows no holidays: its day
/// would be provisional. A version is in force until the next; the last one is looked at for a year. Told is the first day
/// from which the deadline can't be counted for certain.
pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let audit = reviewed.audit;
    let first = reviewed.oversight.effective_from;
    let next = reviewed.place.checked_add(1).and_then(|place| audit.oversight().versions().get(place));
    let last = next.map_or(first.plus_months(12), |next| next.effective_from).previous();
    let calendar = audit.procedures().calendar();
    let mut questions = MOST_QUESTIONS;
    for deadline in deadlines(reviewed) {
        let Some(from) = outside(calendar, deadline.working_days, (first, last)) else { continue };
        let Some(witness) = course::witness(reviewed, &deadline, from, &mut questions) else { continue };
        let code = FindingCode::DeadlineOutsideCalendar;
        let mut finding = reviewed.finding(code, deadline.rule.pointer(), vec![witness]);
        finding.of = Some(deadline.id.to_owned());
        finding.clause = deadline.rule.clause_label().map(str::to_owned);
        finding.params.push(("from", from.to_string().into()));
        if let Some(last) = calendar.last() {
            finding.params.push(("last", last.to_string().into()));
        }
        finding.params.push(("workingDays", usize::from(deadline.working_days).into()));
        found.push(finding);
    }
}

/// All deadlines of a version that are in working days. The steps of a review lie within it.
fn deadlines<'a>(reviewed: &Reviewed<'a>) -> Vec<InWorkingDays<'a>> {
    let version = reviewed.procedures;
    let mut all = Vec::new();
    if let Some(review) = version.review() {
        let (working_days, rule) = (review.working_days, &review.rule);
        all.push(InWorkingDays { id: "review", working_days, rule, of: course::Of::Review });
    }
    if let Some(payment) = version.payment() {
        let (working_days, rule) = (payment.working_days, &payment.rule);
        all.push(InWorkingDays { id: "payment", working_days, rule, of: course::Of::Payment });
    }
    for deadline in &version.workflows().deadlines {
        let WorkflowDeadline { id, rule, length, .. } = deadline;
        if let DeadlineLength::WorkingDays(working_days) = *length {
            all.push(InWorkingDays { id, working_days, rule, of: course::Of::Workflow(deadline) });
        }
    }
    all
}

/// The first day of a span from which so many working days lead out of the calendar.
fn outside(calendar: &WorkingCalendar, working_days: u16, (first, last): (Day, Day)) -> Option<Day> {
    let Some((_, end)) = calendar.covers().filter(|(covers, end)| *covers <= first.next() && first < *end) else {
        return Some(first);
    };
    // Back from the last day that is known: where the last working day is counted, what begins on it lacks one.
    let (mut day, mut counted) = (end, 0_u16);
    while day > first {
        if calendar.day_off(day).is_none() {
            counted = counted.saturating_add(1);
            if counted >= working_days {
                break;
            }
        }
        day = day.previous();
    }
    Some(day).filter(|day| *day <= last)
}
