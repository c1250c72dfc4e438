//! The check of an application: every field by its rule, the rules between them, and what follows.

use super::code::IssueCode;
use super::document::{ApplicationGiven, ApplicationOptions, Mode, ReviewGiven};
use super::finding::Finding;
use super::issue::{ByPointer, Issue};
use super::mask::masked;
use super::outcome::{Outcome, Reader};
use super::report::{ApplicationReport, ApplicationValue, ConditionOutcome, FieldBecause, FieldState, ValueForm};
use super::review::{ApplicationFee, ReviewTimetable, fee, timetable};
use crate::calendar::{Deadline, Moment};
use crate::in_order::sorted;
use crate::json::{At, Decode, order_of_part};
use crate::problem::{Answer, Code, Collector, Fault, Path, Severity, pointer};
use crate::regulations::forms::{Condition, Field, FieldRule, Form, FormVersion, Forms, Required};

/// What is asked of the check, and nothing of it depends on chance or the clock.
#[derive(Clone, Copy)]
struct Asked<'o> {
    mode: Mode,
    /// One field alone, by its place.
    field: Option<usize>,
    masked: bool,
    options: Option<&'o ApplicationOptions<'o>>,
}

impl Asked<'_> {
    fn wants(self, place: usize) -> bool {
        self.field.is_none_or(|wanted| wanted == place)
    }
}

/// What is to be said of an application on a day. What was entered is never a problem: it is in the report's issues.
///
/// Problems: `version.none_in_force`, `application.none`, `field.unknown` (the field asked about alone),
/// `review.no_extension`, `review.approved_before_complete`, those of a consent or a file that is not as it must be
/// as JSON, and the warning `calendar.out_of_range`, where a deadline lies beyond the calendar. Clauses R-2.1 to R-2.4,
/// C-2, A-1.
///
/// ```
/// use huiji::{application::{self, ApplicationGiven}, calendar::Moment, regulations::forms::Forms};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let forms = Forms::from_json(include_bytes!("../../data/programs/retail.json")).into_result()?;
/// let entered = ApplicationGiven::from_json(br#"{"kind": "person", "phone": "138 0013 80"}"#).into_result()?;
/// let report = application::check(&forms, &entered, None, Moment::parse("2026-11-22")?).into_result()?;
/// assert!(!report.complete);
/// assert!(report.issues.iter().any(|issue| issue.path == "/phone" && issue.code.as_str() == "phone.length"));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn check<'a>(
    forms: &'a Forms,
    application: &ApplicationGiven<'_>,
    options: Option<&ApplicationOptions<'_>>,
    on: Moment,
) -> Answer<ApplicationReport<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, forms.currency());
    let report = checked(forms, application, options, on, &at);
    Answer::new(report, collector.finish(order_of_part("options", ApplicationOptions::ORDER)))
}

/// Checks an application; problems are those of the question, not of what was entered.
pub(crate) fn checked<'a>(
    forms: &'a Forms,
    given: &ApplicationGiven<'_>,
    options: Option<&ApplicationOptions<'_>>,
    on: Moment,
    at: &At<'_>,
) -> Option<ApplicationReport<'a>> {
    let (version, form) = form_on(forms, on, at)?;
    let asked = asked(form, options, at);
    let reader = Reader { version, form, currency: forms.currency(), on, submitted: asked.mode == Mode::Submit };
    let outcomes = reader.outcomes(given, &at.key("application"));
    let between = reader.between(&outcomes);
    let issues = reader.issues(given, &outcomes, between.issues, asked);
    let known = asked.options.and_then(|options| options.review.as_ref());
    let timetable = timetable(forms, form.review(), known, on.day(), &at.key("options").key("review"));
    let tier = reader.tier_applied_for(&outcomes);
    let tier_with_payment = tier.and_then(|tier| version.tier(tier)).map(|tier| (tier, form.payment()));
    let fee = tier_with_payment.and_then(|tier| fee(forms, tier, known, timetable.as_ref()));
    out_of_calendar(forms, timetable.as_ref(), fee.as_ref(), known, at);
    let mut skipped = Vec::new();
    for (place, rule) in between.skipped {
        if asked.wants(place) {
            skipped.push(rule);
        }
    }
    Some(ApplicationReport {
        regulations: forms.source(version),
        on,
        mode: asked.mode,
        complete: issues.iter().all(|issue| issue.severity != Severity::Error),
        issues,
        values: reader.values(&outcomes, asked),
        fields: reader.fields(&outcomes, asked),
        missing: reader.missing(&outcomes, asked),
        skipped,
        conditions: reader.conditions(tier, &outcomes),
        review: timetable,
        fee,
    })
}

/// The form in force on a day, or a problem.
fn form_on<'a>(forms: &'a Forms, on: Moment, at: &At<'_>) -> Option<(&'a FormVersion, &'a Form)> {
    let Some(version) = forms.in_force_on(on.day()) else {
        let first = forms.first().map(|version| version.effective_from().to_string());
        at.key("on").error(Code::VersionNoneInForce, vec![("first", first.unwrap_or_default().into())]);
        return None;
    };
    if version.form().is_none() {
        at.key("on").error(Code::ApplicationNone, vec![]);
    }
    version.form().map(|form| (version, form))
}

/// Says where a last day lies beyond what the calendar covers, at the day from which it counts.
fn out_of_calendar(
    forms: &Forms,
    timetable: Option<&ReviewTimetable<'_>>,
    fee: Option<&ApplicationFee<'_>>,
    known: Option<&ReviewGiven<'_>>,
    at: &At<'_>,
) {
    let extension = timetable.and_then(|review| review.extension.as_ref()).map(|extended| &extended.due);
    let reviewed = timetable.map(|review| &review.due).into_iter().chain(extension);
    let provisional = |deadline: &Deadline| deadline.provisional;
    let of_review = reviewed.into_iter().any(provisional);
    let of_fee = fee.and_then(|fee| fee.pay_by.as_ref()).is_some_and(provisional);
    let Some(last) = forms.calendar().last().filter(|_| of_review || of_fee) else { return };
    let last = vec![("last", last.to_string().into())];
    let review_at = at.key("options");
    let review_at = review_at.key("review");
    match known {
        Some(known) if !of_review && known.approved_on.is_some() => {
            review_at.key("approvedOn").warning(Code::CalendarOutOfRange, last);
        }
        Some(known) if known.complete_on.is_some() => {
            review_at.key("completeOn").warning(Code::CalendarOutOfRange, last);
        }
        _ => at.key("on").warning(Code::CalendarOutOfRange, last),
    }
}

fn asked<'o>(form: &Form, options: Option<&'o ApplicationOptions<'o>>, at: &At<'_>) -> Asked<'o> {
    let wanted = options.and_then(|options| options.field.as_ref());
    let field = wanted.and_then(|wanted| {
        let place = form.fields().iter().position(|field| field.id() == wanted.0);
        if place.is_none() {
            let mut known = form.fields().iter().map(Field::id);
            at.key("options").key("field").unknown(Code::FieldUnknown, &wanted.0, &mut known);
        }
        place
    });
    Asked {
        mode: options.and_then(|options| options.mode).map_or(Mode::Submit, |mode| mode.0),
        field,
        masked: options.and_then(|options| options.masked).unwrap_or(false),
        options,
    }
}

impl<'a> Reader<'a> {
    /// Everything to be said, in the order of the form; then of what the form does not know.
    fn issues(
        self,
        given: &ApplicationGiven<'_>,
        outcomes: &[Outcome],
        between: Vec<(usize, Issue<'a>)>,
        asked: Asked<'_>,
    ) -> Vec<Issue<'a>> {
        let mut issues = Vec::new();
        let mut between = between;
        for (place, field) in self.form.fields().iter().enumerate() {
            let Some(outcome) = outcomes.get(place).filter(|_| asked.wants(place)) else { continue };
            let path = || pointer(&[field.id()]);
            if given.repeated.iter().any(|name| name == field.id()) {
                issues.push(Issue::new(Finding::error(IssueCode::FieldDuplicate), path(), field));
            }
            if !outcome.visible && outcome.given {
                issues.push(Issue::new(Finding::info(IssueCode::FieldNotAsked), path(), field));
            }
            let guardian_missing =
                between.iter().any(|(of, issue)| *of == place && issue.code == IssueCode::AgeGuardianMustAgree);
            if outcome.required && !outcome.given && self.submitted && !guardian_missing {
                issues.push(Issue::new(Finding::error(IssueCode::FieldMissing), path(), field));
            }
            for finding in &outcome.reading.findings {
                issues.push(Issue::new(finding.clone(), path(), field));
            }
            for (index, (_, findings)) in outcome.files.iter().enumerate() {
                for finding in findings {
                    let path = pointer(&[field.id(), &index.to_string()]);
                    issues.push(Issue::new(finding.clone(), path, field));
                }
            }
            for (of, issue) in &mut between {
                if *of == place {
                    issues.push(issue.clone());
                }
            }
        }
        if asked.field.is_none() {
            self.not_of_the_form(given, &mut issues);
        }
        if asked.masked {
            for issue in &mut issues {
                issue.suggestions.clear();
            }
        }
        issues
    }

    /// What the form has no field for, by name: in which order it was entered says nothing.
    fn not_of_the_form(self, given: &ApplicationGiven<'_>, issues: &mut Vec<Issue<'a>>) {
        let known = || self.form.fields().iter().map(Field::id);
        let names = given.fields.iter().map(|(name, _)| name.as_ref());
        let unknown: Vec<&str> = names.filter(|name| !known().any(|known| known == *name)).collect();
        for name in sorted(&unknown, &|a, b| a.cmp(b)) {
            // The nearest name alone: what else stands in a name may be what was to be entered.
            let fault = Fault::unknown(Code::FieldUnknown, name, &mut known());
            issues.push(Issue {
                path: pointer(&[name]),
                code: IssueCode::FieldUnknown,
                severity: Severity::Error,
                params: fault.params.into_iter().filter(|(name, _)| *name == "nearest").collect(),
                span: None,
                suggestions: Vec::new(),
                related: Vec::new(),
                clause: None,
            });
        }
    }

    fn values(self, outcomes: &[Outcome], asked: Asked<'_>) -> ByPointer<ApplicationValue<'a>> {
        let mut values = Vec::new();
        for (place, field) in self.form.fields().iter().enumerate() {
            let Some(outcome) = outcomes.get(place).filter(|_| asked.wants(place)) else { continue };
            for (index, (kind, _)) in outcome.files.iter().enumerate() {
                if let Some(kind) = kind {
                    let path = pointer(&[field.id(), &index.to_string()]);
                    values.push((path, shown(ValueForm::File(kind), None, field, asked)));
                }
            }
            if !outcome.is_good() {
                continue;
            }
            let display = outcome.reading.display.clone();
            let value = match (&outcome.chosen, &outcome.reading.value) {
                (Some(chosen), _) => ValueForm::Several(chosen.clone()),
                (None, Some(value)) => ValueForm::Text(value.clone()),
                (None, None) => continue,
            };
            values.push((pointer(&[field.id()]), shown(value, display, field, asked)));
        }
        ByPointer(values)
    }

    fn fields(self, outcomes: &[Outcome], asked: Asked<'_>) -> ByPointer<FieldState<'a>> {
        let mut fields = Vec::new();
        for (place, field) in self.form.fields().iter().enumerate() {
            let Some(outcome) = outcomes.get(place).filter(|_| asked.wants(place)) else { continue };
            let mut because = Vec::new();
            let required = match field.required() {
                Required::When(condition) => Some(condition),
                Required::Never | Required::Always => None,
            };
            for condition in field.visible().into_iter().chain(required) {
                because.push(self.because(condition, outcomes));
            }
            because.extend(self.because_of_age(place, outcomes));
            let state = FieldState {
                rule: field.rule().word(),
                visible: outcome.visible,
                required: outcome.required,
                because,
                touches: self.touched_by(place),
            };
            fields.push((pointer(&[field.id()]), state));
        }
        ByPointer(fields)
    }

    fn because(self, condition: &'a Condition, outcomes: &[Outcome]) -> FieldBecause<'a> {
        FieldBecause {
            pointer: &condition.pointer,
            fields: self.looked_at(&condition.test),
            holds: self.holds(&condition.test, outcomes),
        }
    }

    /// Whether an applicant is so young that this consent of a guardian is needed, which the form need not say again.
    fn because_of_age(self, place: usize, outcomes: &[Outcome]) -> Option<FieldBecause<'a>> {
        let policy =
            self.form.age().filter(|policy| policy.guardian.is_some_and(|guardian| guardian.consent == place))?;
        let field = self.form.fields().get(policy.field)?;
        let holds = self.guardian_needed(outcomes).is_some();
        Some(FieldBecause { pointer: policy.rule.pointer(), fields: vec![pointer(&[field.id()])], holds })
    }

    /// Required documents that are not there.
    fn missing(self, outcomes: &[Outcome], asked: Asked<'_>) -> Vec<String> {
        let mut missing = Vec::new();
        for (place, field) in self.form.fields().iter().enumerate() {
            let lacks = outcomes.get(place).is_some_and(|outcome| outcome.required && !outcome.given);
            if lacks && asked.wants(place) && matches!(field.rule(), FieldRule::File(_)) {
                missing.push(pointer(&[field.id()]));
            }
        }
        missing
    }

    /// The tier applied for, where that field is good.
    fn tier_applied_for(self, outcomes: &[Outcome]) -> Option<&'a str> {
        let place = self.form.fields().iter().position(|field| *field.rule() == FieldRule::Tier)?;
        let tier = outcomes.get(place)?.value()?;
        self.version.tiers().iter().map(|known| known.id()).find(|known| *known == tier)
    }

    fn conditions(self, tier: Option<&'a str>, outcomes: &[Outcome]) -> Vec<ConditionOutcome<'a>> {
        let mut conditions = Vec::new();
        let Some(offered) = tier.and_then(|tier| self.offered(tier)) else { return conditions };
        for condition in &offered.conditions {
            conditions.push(ConditionOutcome {
                tier: &offered.tier,
                id: &condition.id,
                met: self.known_to_hold(&condition.when.test, outcomes),
                pointer: condition.rule.pointer(),
                clause: condition.rule.clause_label(),
            });
        }
        conditions
    }
}

fn shown<'a>(value: ValueForm<'a>, display: Option<String>, field: &Field, asked: Asked<'_>) -> ApplicationValue<'a> {
    if !asked.masked {
        return ApplicationValue { value: Some(value), display, masked: None };
    }
    let hidden = match value {
        ValueForm::Text(text) => ValueForm::Text(masked(field.rule(), &text)),
        other => other,
    };
    ApplicationValue { value: None, display: None, masked: Some(hidden) }
}
