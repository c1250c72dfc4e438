//! What follows on an application: the review with its last days, and the fee with the day it is due.

use super::document::ReviewGiven;
use crate::calendar::{Day, Deadline};
use crate::json::At;
use crate::problem::Code;
use crate::regulations::forms::{FormTier, Forms, Payment, PaymentWay, Review};
use crate::units::Money;
use serde::Serialize;

/// The review of an application, day by day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReviewTimetable<'a> {
    /// The day on which the complete materials arrived.
    pub from: Day,
    /// Its steps, one after the other.
    pub steps: Vec<StepDue<'a>>,
    /// The last day of the review.
    pub due: Deadline,
    /// The last day where the review was extended, and why.
    pub extension: Option<Extended>,
    /// The label of the clause.
    pub clause: Option<&'a str>,
}

/// A step of a review.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepDue<'a> {
    /// Its id.
    pub id: &'a str,
    /// Who reviews.
    pub by: &'a str,
    /// Its last day.
    pub due: Deadline,
    /// The label of the clause.
    pub clause: Option<&'a str>,
}

/// A review that was extended.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Extended {
    /// The last day.
    pub due: Deadline,
    /// Why, as the applicant is told.
    pub reason: String,
}

/// The fee of the tier applied for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationFee<'a> {
    /// The tier.
    pub tier: &'a str,
    /// What one term costs.
    pub amount: Money,
    /// Through this day it can be paid; later the membership is given up.
    pub pay_by: Option<Deadline>,
    /// Whether the day of the approval notice is known; else the last day of the review is taken.
    pub approved: bool,
    /// How it can be paid.
    pub ways: &'a [PaymentWay],
    /// The label of the clause.
    pub clause: Option<&'a str>,
}

/// The days of a review, where the regulations have one; `at` is the place of what is known of it.
#[inline(never)]
pub(super) fn timetable<'a>(
    forms: &'a Forms,
    review: Option<&'a Review>,
    given: Option<&ReviewGiven<'_>>,
    on: Day,
    at: &At<'_>,
) -> Option<ReviewTimetable<'a>> {
    let extension = given.and_then(|given| given.extension.as_ref());
    if extension.is_some() && review.is_none_or(|review| review.extension.is_none()) {
        at.key("extension").error(Code::ReviewNoExtension, vec![]);
    }
    let complete_on = given.and_then(|given| given.complete_on);
    let approved_on = given.and_then(|given| given.approved_on);
    let from = complete_on.unwrap_or(on);
    if let Some(complete) = complete_on.filter(|complete| approved_on.is_some_and(|approved| approved < *complete)) {
        at.key("approvedOn").error_text(Code::ReviewApprovedBeforeComplete, "complete", &complete);
    }
    let review = review?;
    let calendar = forms.calendar();
    let mut last = from;
    let mut steps = Vec::with_capacity(review.steps.len());
    for step in &review.steps {
        let due = calendar.deadline(last, step.working_days);
        last = due.day;
        steps.push(StepDue { id: &step.id, by: &step.by, due, clause: step.rule.clause_label() });
    }
    let extended = review.extension.as_ref().zip(extension).map(|(extension, given)| Extended {
        due: calendar.deadline(from, review.working_days.saturating_add(extension.working_days)),
        reason: given.reason.0.to_string(),
    });
    let due = calendar.deadline(from, review.working_days);
    Some(ReviewTimetable { from, steps, due, extension: extended, clause: review.rule.clause_label() })
}

/// The fee of a tier, where it has one.
pub(super) fn fee<'a>(
    forms: &'a Forms,
    (tier, payment): (&'a FormTier, Option<&'a Payment>),
    given: Option<&ReviewGiven<'_>>,
    timetable: Option<&ReviewTimetable<'_>>,
) -> Option<ApplicationFee<'a>> {
    let amount = tier.fee()?;
    let approved = given.and_then(|given| given.approved_on);
    let reviewed =
        timetable.map(|timetable| timetable.extension.as_ref().map_or(timetable.due.day, |late| late.due.day));
    let pay_by = payment.zip(approved.or(reviewed)).filter(|_| !amount.is_zero());
    Some(ApplicationFee {
        tier: tier.id(),
        amount,
        pay_by: pay_by.map(|(payment, notice)| forms.calendar().deadline(notice, payment.working_days)),
        approved: approved.is_some(),
        ways: payment.map_or(&[], |payment| payment.ways.as_slice()),
        clause: payment.and_then(|payment| payment.rule.clause_label()).or(tier.rule().clause_label()),
    })
}
