//! The check of an application: every field by its rule, the rules between them, and what follows.

use super::between::SkippedRule;
use super::code::IssueCode;
use super::document::{ApplicationGiven, ApplicationOptions, Mode, ReviewGiven};
use super::finding::Finding;
use super::issue::{ByPointer, Issue};
use super::mask::masked;
use super::outcome::Outcome;
use super::report::{ApplicationReport, ApplicationValue, ConditionOutcome, FieldBecause, FieldState, ValueForm};
use super::review::{ApplicationFee, ReviewTimetable, fee, timetable};
use crate::calendar::Moment;
use crate::in_order::in_order;
use crate::json::{At, Choice, Decode, order_of_part};
use crate::problem::{Answer, Code, Collector, Fault, Path, Severity, pointer};
use crate::regulations::forms::{Condition, Field, FieldRule, Form, FormTier, FormVersion, Forms, Required};
use crate::regulations::none_in_force;
use crate::units::Currency;

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
    let mode = options.and_then(|options| options.mode).map_or(Mode::Submit, |mode| mode.0);
    let mut check = Check {
        version,
        form,
        currency: forms.currency(),
        on,
        submitted: mode == Mode::Submit,
        field: field_asked(form, options, at),
        masked: options.and_then(|options| options.masked).unwrap_or(false),
        outcomes: Vec::new(),
        issues: Vec::new(),
        places: Vec::new(),
        skipped: Vec::new(),
    };
    check.read_fields(given, &at.key("application"));
    check.compare_fields();
    let missing = check.missing();
    check.not_of_the_form(given);
    let known = options.and_then(|options| options.review.as_ref());
    let timetable = timetable(forms, form.review(), known, on.day(), &at.key("options").key("review"));
    let tier = check.tier_applied_for();
    let tier_with_payment = tier.and_then(|tier| version.tier(tier)).map(|tier| (tier, form.payment()));
    let fee = tier_with_payment.and_then(|tier| fee(forms, tier, known, timetable.as_ref()));
    out_of_calendar(forms, timetable.as_ref(), fee.as_ref(), known, at);
    let conditions = check.conditions(tier);
    let fields = check.fields();
    Some(ApplicationReport {
        regulations: forms.source(version),
        on,
        mode,
        complete: check.issues.iter().all(|issue| issue.severity != Severity::Error),
        values: check.values(),
        issues: check.issues,
        fields,
        missing,
        skipped: check.skipped,
        conditions,
        review: timetable,
        fee,
    })
}

/// The form in force on a day, or a problem.
fn form_on<'a>(forms: &'a Forms, on: Moment, at: &At<'_>) -> Option<(&'a FormVersion, &'a Form)> {
    let Some(version) = forms.in_force_on(on.day()) else {
        none_in_force(forms.first().map(FormVersion::effective_from), at);
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
    let of_review = timetable.is_some_and(|review| {
        review.due.provisional || review.extension.as_ref().is_some_and(|late| late.due.provisional)
    });
    let of_fee = fee.and_then(|fee| fee.pay_by.as_ref()).is_some_and(|pay_by| pay_by.provisional);
    let Some(last) = forms.calendar().last().filter(|_| of_review || of_fee) else { return };
    let options_at = at.key("options");
    let review_at = options_at.key("review");
    let here = match known {
        Some(known) if !of_review && known.approved_on.is_some() => review_at.key("approvedOn"),
        Some(known) if known.complete_on.is_some() => review_at.key("completeOn"),
        _ => at.key("on"),
    };
    here.warning(Code::CalendarOutOfRange, vec![("last", last.to_string().into())]);
}

/// The place of the field that is asked about alone.
fn field_asked(form: &Form, options: Option<&ApplicationOptions<'_>>, at: &At<'_>) -> Option<usize> {
    let wanted = options?.field.as_ref()?;
    let place = form.fields().iter().position(|field| field.id() == wanted.0);
    if place.is_none() {
        let mut known = form.fields().iter().map(Field::id);
        at.key("options").key("field").unknown(Code::FieldUnknown, &wanted.0, &mut known);
    }
    place
}

/// An application on its way through the check. Nothing of it depends on chance or the clock.
pub(super) struct Check<'a> {
    pub(super) version: &'a FormVersion,
    pub(super) form: &'a Form,
    pub(super) currency: Currency,
    pub(super) on: Moment,
    /// Whether it is sent in: nothing more will be entered.
    pub(super) submitted: bool,
    /// One field alone, by its place.
    pub(super) field: Option<usize>,
    pub(super) masked: bool,
    /// By the place in the form; those that are not read yet are neither visible nor good.
    pub(super) outcomes: Vec<Outcome>,
    /// In the order of the form.
    issues: Vec<Issue<'a>>,
    /// The place of each issue's field.
    places: Vec<usize>,
    pub(super) skipped: Vec<SkippedRule>,
}

/// Nothing becomes of a field that the form does not have.
static NO_OUTCOME: Outcome = Outcome::NONE;

// What is called at many places is not written out at each; and the largest parts stand apart, here and in what goes
// with it, since a machine with a hundred variables needs more bytes to name each.
impl<'a> Check<'a> {
    /// Whether something is to be said of the field at this place.
    pub(super) fn wants(&self, place: usize) -> bool {
        self.field.is_none_or(|wanted| wanted == place)
    }

    /// What became of the field at this place.
    #[inline(never)]
    pub(super) fn outcome(&self, place: usize) -> &Outcome {
        self.outcomes.get(place).unwrap_or(&NO_OUTCOME)
    }

    /// The pointer of the field at this place.
    #[inline(never)]
    pub(super) fn path(&self, place: usize) -> String {
        self.form.fields().get(place).map(|field| pointer(&[field.id()])).unwrap_or_default()
    }

    /// A finding as an issue of the field at this place.
    #[inline(never)]
    pub(super) fn issue(&self, place: usize, finding: Finding) -> Issue<'a> {
        let clause = self.form.fields().get(place).and_then(|field| field.stands().clause_label());
        Issue::new(finding, self.path(place), clause)
    }

    /// Says something of the field at this place.
    #[inline(never)]
    pub(super) fn tell(&mut self, place: usize, finding: Finding) {
        self.add(place, self.issue(place, finding));
    }

    /// Says something of an entry of the field at this place.
    pub(super) fn tell_entry(&mut self, place: usize, index: usize, finding: Finding) {
        let mut issue = self.issue(place, finding);
        issue.path = entry_path(issue.path, index);
        self.add(place, issue);
    }

    /// Adds an issue behind those of the same field and of fields before it.
    #[inline(never)]
    pub(super) fn add(&mut self, place: usize, mut issue: Issue<'a>) {
        if !self.wants(place) {
            return;
        }
        if self.masked {
            issue.suggestions.clear();
        }
        let position = self.places.partition_point(|known| *known <= place);
        self.places.insert(position, place);
        self.issues.insert(position, issue);
    }

    /// Tells what is required and not there; the pointers of documents among it.
    fn missing(&mut self) -> Vec<String> {
        let mut missing = Vec::new();
        let guardian = self.guardian_needed().map(|guardian| guardian.consent);
        for (place, field) in self.form.fields().iter().enumerate() {
            let outcome = self.outcome(place);
            if !outcome.required || outcome.given || !self.wants(place) {
                continue;
            }
            // That a guardian must agree is said already.
            if self.submitted && guardian != Some(place) {
                self.tell(place, Finding::error(IssueCode::FieldMissing));
            }
            if matches!(field.rule(), FieldRule::File(_)) {
                missing.push(self.path(place));
            }
        }
        missing
    }

    /// What the form has no field for, by name: in which order it was entered says nothing.
    #[inline(never)]
    fn not_of_the_form(&mut self, given: &ApplicationGiven<'_>) {
        let form = self.form;
        let known = || form.fields().iter().map(Field::id);
        let mut unknown: Vec<&str> = Vec::new();
        for (name, _) in &given.fields {
            if !known().any(|known| known == name) {
                unknown.push(name);
            }
        }
        for place in in_order(unknown.len(), &|a, b| unknown.get(a).cmp(&unknown.get(b))) {
            let Some(name) = unknown.get(place) else { continue };
            let mut finding = Finding::error(IssueCode::FieldUnknown);
            // The nearest name alone: what else stands in a name may be what was to be entered.
            let told = Fault::unknown(Code::FieldUnknown, name, &mut known()).params.pop();
            if let Some(nearest) = told.filter(|(name, _)| *name == "nearest") {
                finding.params.push(nearest);
            }
            self.add(usize::MAX, Issue::new(finding, pointer(&[name]), None));
        }
    }

    /// The values of good fields and the types of files, which are given away with this.
    #[inline(never)]
    fn values(&mut self) -> ByPointer<ApplicationValue> {
        let mut values = Vec::new();
        for (place, field) in self.form.fields().iter().enumerate() {
            let path = self.path(place);
            let wanted = self.wants(place);
            let Some(outcome) = self.outcomes.get_mut(place).filter(|_| wanted) else { continue };
            let masks = self.masked;
            let mut show = |path, text: Option<String>, chosen: Option<Vec<String>>, display: Option<String>| {
                let value = match (chosen, text) {
                    (Some(chosen), _) => ValueForm::Several(chosen),
                    (None, Some(text)) if masks => ValueForm::Text(masked(field.rule(), &text)),
                    (None, Some(text)) => ValueForm::Text(text),
                    (None, None) => return,
                };
                let display = display.filter(|_| !masks);
                values.push((path, ApplicationValue { value, masked: masks, display }));
            };
            for (index, kind) in outcome.files.iter().enumerate() {
                if let Some(kind) = kind {
                    show(entry_path(path.clone(), index), Some(kind.word().to_owned()), None, None);
                }
            }
            if outcome.good {
                show(path, outcome.reading.value.take(), outcome.chosen.take(), outcome.reading.display.take());
            }
        }
        ByPointer(values)
    }

    #[inline(never)]
    fn fields(&self) -> ByPointer<FieldState<'a>> {
        let mut fields = Vec::new();
        let looks = self.looks();
        for (place, field) in self.form.fields().iter().enumerate() {
            if !self.wants(place) {
                continue;
            }
            let mut because = Vec::new();
            let required = match field.required() {
                Required::When(condition) => Some(condition),
                Required::Never | Required::Always => None,
            };
            for condition in [field.visible(), required].into_iter().flatten() {
                because.push(self.because(condition));
            }
            if let Some(age) = self.because_of_age(place) {
                because.push(age);
            }
            let outcome = self.outcome(place);
            let state = FieldState {
                rule: field.rule_word(),
                visible: outcome.visible,
                required: outcome.required,
                because,
                touches: self.touched_by(place, &looks),
            };
            fields.push((self.path(place), state));
        }
        ByPointer(fields)
    }

    fn because(&self, condition: &'a Condition) -> FieldBecause<'a> {
        FieldBecause {
            pointer: &condition.pointer,
            fields: self.looked_at(&condition.test),
            holds: self.holds(&condition.test),
        }
    }

    /// Whether an applicant is so young that this consent of a guardian is needed, which the form need not say again.
    fn because_of_age(&self, place: usize) -> Option<FieldBecause<'a>> {
        let policy =
            self.form.age().filter(|policy| policy.guardian.is_some_and(|guardian| guardian.consent == place))?;
        let holds = self.guardian_needed().is_some();
        Some(FieldBecause { pointer: policy.rule.pointer(), fields: vec![self.path(policy.field)], holds })
    }

    /// The tier applied for, where that field is good.
    fn tier_applied_for(&self) -> Option<&'a str> {
        let place = self.form.fields().iter().position(|field| matches!(field.rule(), FieldRule::Tier))?;
        let tier = self.outcome(place).value()?;
        self.version.tier(tier).map(FormTier::id)
    }

    fn conditions(&self, tier: Option<&'a str>) -> Vec<ConditionOutcome<'a>> {
        let mut conditions = Vec::new();
        let Some(offered) = tier.and_then(|tier| self.offered(tier)) else { return conditions };
        for condition in &offered.conditions {
            conditions.push(ConditionOutcome {
                tier: &offered.tier,
                id: &condition.id,
                met: self.known_to_hold(&condition.when.test),
                pointer: condition.rule.pointer(),
                clause: condition.rule.clause_label(),
            });
        }
        conditions
    }
}

/// The pointer of an entry of a list.
fn entry_path(mut list: String, index: usize) -> String {
    list.push('/');
    list.push_str(&index.to_string());
    list
}
