//! Deadlines: by when what must come.
//!
//! - A deadline of the program runs from each coming of the event `after`, the day or hour itself not counted, until
//!   the event `until` comes. Of several with the same `after`, `until` and `then` the first in the document's order
//!   counts whose kinds and severities are those of the case: the narrow ones stand first, the general one last. It is
//!   that of the version in force on the day from which it counts.
//! - It stops where what it waits for can no longer come: the record has ended, or `until` could only come after
//!   another `after`; so too where the record is back in a state in which `after` can come, and what it waits for is
//!   then waited for anew: a lost card that is found is not replaced.
//! - What time then brings about comes on the first moment after it, if it can come in the state of then: on the day
//!   after the last day, or a second after the last moment. Between two events of a history each deadline ends once,
//!   so that two of them never turn in a circle.
//! - Of an application the review counts from the day on which the materials arrived that were complete: from the
//!   last time they were sent in. Its steps follow on one another, each from the last day of the one before. An
//!   extension is added to the review, and to the step under way. A rejection meets them as a pass does.
//! - Of one record at most 1,000 are told: a history in which more begin is refused as too long.

use super::report::{DeadlineReport, WorkflowStep};
use super::table::Table;
use crate::calendar::{Day, Deadline, Moment, WorkingCalendar};
use crate::in_order::in_order;
use crate::json::At;
use crate::problem::Code;
use crate::reason::Rule;
use crate::regulations::forms::{Payment, Review};
use crate::regulations::procedures::{CaseKind, DeadlineLength, Severity, WorkflowDeadline};

/// The deadlines of a record that ran, or run.
#[derive(Debug, Default)]
pub(super) struct Deadlines<'r> {
    /// In the order in which they began.
    running: Vec<Running<'r>>,
    /// Those that ended since the last event of the history, by their places.
    ended: Vec<usize>,
    /// Of the review: what of it was passed.
    review: Option<Course<'r>>,
    /// One more began than can be told.
    too_many: bool,
}

/// The most deadlines of a record.
const MOST: usize = 1_000;

/// A deadline.
#[derive(Debug)]
struct Running<'r> {
    report: DeadlineReport<'r>,
    kind: Kind,
    /// The first moment after it.
    over: Moment,
    /// Time has passed it.
    passed: bool,
    /// What it counts from could come again at once.
    again: bool,
}

/// What a deadline is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Program,
    Review,
    /// The step at this place.
    ReviewStep(usize),
    Payment,
}

/// A review under way.
#[derive(Debug, Clone, Copy)]
struct Course<'r> {
    review: &'r Review,
    /// When the complete materials arrived.
    from: Moment,
    /// How many steps are passed.
    passed: usize,
}

/// A deadline that time has passed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Over<'r> {
    /// Its place.
    pub(super) place: usize,
    /// The first moment after it.
    pub(super) on: Moment,
    /// Its last day, or moment.
    pub(super) due: Moment,
    /// What then comes.
    pub(super) then: &'r str,
}

/// A length counted from a moment: the last day or moment, the first after it, and the working days.
struct Counted {
    due: Moment,
    over: Moment,
    working_days: Option<Deadline>,
}

impl Counted {
    fn days(due: Day, working_days: Option<Deadline>) -> Self {
        Self { due: due.into(), over: due.next().into(), working_days }
    }

    fn working(calendar: &WorkingCalendar, from: Day, days: u16) -> Self {
        let deadline = calendar.deadline(from, days);
        Self::days(deadline.day, Some(deadline))
    }

    fn of(length: DeadlineLength, calendar: &WorkingCalendar, from: Moment) -> Self {
        match length {
            DeadlineLength::WorkingDays(days) => Self::working(calendar, from.day(), days),
            DeadlineLength::Days(days) => Self::days(from.day().plus_days(days.into()), None),
            DeadlineLength::Hours(hours) => {
                let due = from.plus_seconds(u32::from(hours).saturating_mul(3_600));
                Self { due, over: due.plus_seconds(1), working_days: None }
            }
        }
    }
}

impl<'r> Deadlines<'r> {
    /// An event of the history comes: what time does is counted anew.
    pub(super) fn event_comes(&mut self) {
        self.ended.clear();
    }

    /// The next deadline that time passes and that then brings something about.
    pub(super) fn next_over(&self) -> Option<Over<'r>> {
        let mut next: Option<Over<'r>> = None;
        for (place, running) in self.running.iter().enumerate() {
            let Some(then) = running.report.then.filter(|_| running.waits() && !running.passed) else { continue };
            if next.is_none_or(|next| running.over < next.on) {
                next = Some(Over { place, on: running.over, due: running.report.due, then });
            }
        }
        next
    }

    /// Time has passed a deadline.
    pub(super) fn pass(&mut self, place: usize) {
        if let Some(running) = self.running.get_mut(place) {
            running.passed = true;
        }
        self.ended.push(place);
    }

    /// Whether an event is what time is still to bring about.
    pub(super) fn awaits(&self, event: &str) -> bool {
        self.running.iter().any(|running| running.waits() && !running.passed && running.report.then == Some(event))
    }

    /// The last day of what runs, after which time does something that makes an event impossible.
    pub(super) fn ends(&self, impossible: &dyn Fn(&str) -> bool) -> Option<Moment> {
        let mut ends: Option<Moment> = None;
        for running in &self.running {
            if running.waits() && !running.passed && running.report.then.is_some_and(impossible) {
                ends = Some(ends.map_or(running.report.due, |ends| ends.min(running.report.due)));
            }
        }
        ends
    }

    /// What an event meets: all that waits for it.
    pub(super) fn meet(&mut self, step: &WorkflowStep<'_>) {
        let decided = step.event == "reject" || step.to == "approved";
        let passed = self.review.map(|review| review.passed);
        for running in &mut self.running {
            let meets = match running.kind {
                Kind::Program | Kind::Payment => running.report.until == step.event,
                Kind::Review => decided,
                Kind::ReviewStep(place) => matches!(step.event, "pass" | "reject") && passed == Some(place),
            };
            if meets && running.waits() {
                running.report.met = Some(step.on);
            }
        }
        if let Some(review) = self.review.as_mut().filter(|_| step.event == "pass") {
            review.passed = review.passed.saturating_add(1);
        }
    }

    /// Stops what can no longer be met in a state.
    pub(super) fn stop(&mut self, table: &Table, step: &WorkflowStep<'_>) {
        for running in &mut self.running {
            if !running.waits() {
                continue;
            }
            let DeadlineReport { after, until, .. } = running.report;
            let anew = !running.again && table.from(Some(step.to)).any(|next| next.event == after);
            if anew || !reaches(table, step.to, until, after) {
                running.report.stopped = Some(step.on);
            }
        }
    }

    /// What begins with an event: the deadlines of a program that fit. Whether one lies beyond the calendar.
    pub(super) fn begin(
        &mut self,
        deadlines: &'r [WorkflowDeadline],
        case: Option<(CaseKind, Severity)>,
        (table, calendar): (&Table, &WorkingCalendar),
        step: &WorkflowStep<'_>,
    ) -> bool {
        let mut begun: Vec<&WorkflowDeadline> = Vec::new();
        let mut beyond = false;
        for deadline in deadlines {
            let fits = deadline.workflow == table.workflow && deadline.after == step.event && of_case(deadline, case);
            let same = |other: &&WorkflowDeadline| other.until == deadline.until && other.then == deadline.then;
            let turns = self.ended.iter().filter_map(|place| self.running.get(*place));
            let turned = step.id.is_none() && turns.into_iter().any(|ended| ended.report.id == deadline.id);
            if !fits || begun.iter().any(same) || turned || !reaches(table, step.to, &deadline.until, &deadline.after) {
                continue;
            }
            begun.push(deadline);
            let counted = Counted::of(deadline.length, calendar, step.on);
            beyond |= is_beyond(&counted, calendar);
            let again = table.from(Some(step.to)).any(|next| next.event == deadline.after);
            let words = (deadline.id.clone(), &*deadline.after, &*deadline.until, deadline.then.as_deref());
            self.push(Kind::Program, words, (step.on, counted), &deadline.rule, again);
        }
        beyond
    }

    /// The review begins: the materials were sent in. Whether a day lies beyond the calendar.
    pub(super) fn begin_review(&mut self, review: &'r Review, from: Moment, calendar: &WorkingCalendar) -> bool {
        self.review = Some(Course { review, from, passed: 0 });
        let whole = Counted::working(calendar, from.day(), review.working_days);
        let mut beyond = is_beyond(&whole, calendar);
        self.push(Kind::Review, ("review".to_owned(), "submit", "pass", None), (from, whole), &review.rule, false);
        let mut before = from;
        for (place, step) in review.steps.iter().enumerate() {
            let counted = Counted::working(calendar, before.day(), step.working_days);
            beyond |= is_beyond(&counted, calendar);
            let due = counted.due;
            let words = (["review.", &step.id].concat(), "submit", "pass", None);
            self.push(Kind::ReviewStep(place), words, (before, counted), &step.rule, false);
            before = due;
        }
        beyond
    }

    /// The review is extended: as a whole, and in the step under way, on which the later ones follow.
    pub(super) fn extend_review(&mut self, calendar: &WorkingCalendar) -> bool {
        let Some(Course { review, from, passed }) = self.review else { return false };
        let more = review.extension.as_ref().map_or(0, |extension| extension.working_days);
        let mut beyond = false;
        let mut before = from;
        for running in self.running.iter_mut().filter(|running| running.waits()) {
            let (since, days) = match running.kind {
                Kind::Review => (from, review.working_days.saturating_add(more)),
                Kind::ReviewStep(place) => {
                    let days = review.steps.get(place).map_or(0, |step| step.working_days);
                    // The first that waits is the one under way, and counts from where it did.
                    let since = if place == passed { running.report.from } else { before };
                    (since, if place == passed { days.saturating_add(more) } else { days })
                }
                Kind::Program | Kind::Payment => continue,
            };
            let counted = Counted::working(calendar, since.day(), days);
            beyond |= is_beyond(&counted, calendar);
            if running.kind != Kind::Review {
                before = counted.due;
            }
            running.over = counted.over;
            running.report.from = since;
            running.report.due = counted.due;
            running.report.working_days = counted.working_days;
        }
        beyond
    }

    /// The applicant is told to pay, or has given the membership up.
    pub(super) fn begin_payment(&mut self, payment: &'r Payment, from: Moment, calendar: &WorkingCalendar) -> bool {
        let counted = Counted::working(calendar, from.day(), payment.working_days);
        let beyond = is_beyond(&counted, calendar);
        let words = ("payment".to_owned(), "notify", "pay", Some("give_up"));
        self.push(Kind::Payment, words, (from, counted), &payment.rule, false);
        beyond
    }

    fn push(
        &mut self,
        kind: Kind,
        (id, after, until, then): (String, &'r str, &'r str, Option<&'r str>),
        (from, counted): (Moment, Counted),
        rule: &'r Rule,
        again: bool,
    ) {
        if self.running.len() >= MOST {
            self.too_many = true;
            return;
        }
        let Counted { due, over, working_days } = counted;
        let report = DeadlineReport {
            id,
            after,
            until,
            from,
            due,
            working_days,
            met: None,
            stopped: None,
            late: false,
            then,
            pointer: rule.pointer(),
            clause: rule.clause_label(),
        };
        self.running.push(Running { report, kind, over, passed: false, again });
    }

    /// Tells it of a history in which more deadlines began than are told.
    pub(super) fn are_too_many(&self, at: &At<'_>) -> bool {
        if self.too_many {
            at.error_number(Code::ListTooLong, "limit", MOST);
        }
        self.too_many
    }

    /// All that ever ran, in the order in which they end; of those that end together in that in which they began.
    pub(super) fn reports(mut self, on: Moment) -> Vec<DeadlineReport<'r>> {
        for running in &mut self.running {
            let DeadlineReport { met, stopped, .. } = running.report;
            running.report.late = match met.or(stopped) {
                Some(end) => end >= running.over,
                None => on.has_seen(running.over),
            };
        }
        let over = |place: usize| self.running.get(place).map(|running| running.over);
        let order = in_order(self.running.len(), &|a, b| over(a).cmp(&over(b)));
        order.into_iter().filter_map(|place| self.running.get(place).map(|running| running.report.clone())).collect()
    }
}

impl Running<'_> {
    /// Whether it still waits.
    const fn waits(&self) -> bool {
        self.report.met.is_none() && self.report.stopped.is_none()
    }
}

/// Whether a deadline is for cases of this kind and severity.
fn of_case(deadline: &WorkflowDeadline, case: Option<(CaseKind, Severity)>) -> bool {
    let Some((kind, severity)) = case else { return true };
    (deadline.kinds.is_empty() || deadline.kinds.contains(&kind))
        && (deadline.severities.is_empty() || deadline.severities.contains(&severity))
}

/// Whether a last day lies after the days that the calendar covers.
fn is_beyond(counted: &Counted, calendar: &WorkingCalendar) -> bool {
    counted.working_days.is_some() && calendar.last().is_some_and(|last| last < counted.due.day())
}

/// Whether an event can come sooner or later from a state without another one before it, as the table goes.
fn reaches(table: &Table, from: &'static str, event: &str, without: &str) -> bool {
    let mut states = vec![from];
    let mut looked_at = 0_usize;
    while let Some(state) = states.get(looked_at).copied() {
        looked_at = looked_at.saturating_add(1);
        for next in table.from(Some(state)) {
            if next.event == event {
                return true;
            }
            if let Some(to) = next.to.filter(|to| next.event != without && !states.contains(to)) {
                states.push(to);
            }
        }
    }
    false
}
