//! What a history comes to: event after event, each judged by what was so on its day, and in between what time does.
//!
//! - What an event needs is what the version in force on its day says; before the first version, the first.
//! - What an event lacks (role, proof, reason, fee, guard) is told, and it counts all the same; where an event can't
//!   come at all, that is told, and nothing is said of the states after it: nobody knows them.
//! - Time does what a deadline brings about once it is over, and ends a card on the day after the member's term. What
//!   the host itself books of that (`by` the system) is the same step, with the host's id.

use super::card::card;
use super::course::Course;
use super::deadlines::Deadlines;
use super::ends::Ends;
use super::guards::Known;
use super::places::{Hall, Places};
use super::record::{Subject, WorkflowEvent, WorkflowRecord};
use super::report::{CardReport, WorkflowStep};
use super::table::{Guard, Transition};
use super::tables::table;
use crate::calendar::{Day, Moment};
use crate::in_order::repeated;
use crate::json::{At, Meta, canonical};
use crate::member::ProcedureMember;
use crate::problem::Code;
use crate::regulations::forms::Review;
use crate::regulations::procedures::{ProcedureVersion, Procedures, Role, WorkflowName};

/// A record on its way through its history.
pub(super) struct Replay<'r> {
    pub(super) procedures: &'r Procedures,
    pub(super) member: Option<&'r ProcedureMember<'r>>,
    pub(super) record: &'r WorkflowRecord<'r>,
    pub(super) subject: Subject<'r>,
    pub(super) course: Course,
    pub(super) steps: Vec<WorkflowStep<'r>>,
    /// The event of each step of the record itself; `None`: time brought it about.
    events: Vec<Option<&'r WorkflowEvent<'r>>>,
    pub(super) deadlines: Deadlines<'r>,
    /// Of an event: who registered.
    pub(super) places: Option<Places<'r>>,
    /// Of an application: the review it goes through, whether it was extended, and the day of the approval notice.
    review: Option<&'r Review>,
    extended: bool,
    approved_on: Option<Day>,
    /// When the member's terms end; how often and when last the card was renewed.
    ends: Ends,
    renewals: usize,
    renewed: Option<Day>,
    /// The day on which the history ends a card: a term that was cut short for that ends by it, and not by time.
    cancelled: Option<Day>,
    /// What time did since the last event: the state before, and the last day on which it could have been otherwise.
    ended: Vec<(Option<&'static str>, Moment)>,
    /// A deadline that began lies beyond the calendar, and that is not told yet.
    beyond: bool,
}

/// So many renewals of a card are tested, each by the payments until then; further ones are believed.
const MOST_RENEWALS: usize = 100;

/// What time brings about next.
struct ByTime {
    /// The deadline's place; `None`: it is the end of a term or of registration.
    place: Option<usize>,
    on: Moment,
    /// The last day before it.
    last: Moment,
    transition: Option<&'static Transition>,
}

impl<'r> Replay<'r> {
    /// Before the start.
    pub(super) fn new(
        procedures: &'r Procedures,
        member: Option<&'r ProcedureMember<'r>>,
        (record, subject): (&'r WorkflowRecord<'r>, Subject<'r>),
    ) -> Self {
        let places = match subject {
            Subject::Event(event) => Some(Places::new(event)),
            _ => None,
        };
        Self {
            procedures,
            member,
            record,
            subject,
            course: Course::before(table(subject.workflow())),
            steps: Vec::new(),
            events: Vec::new(),
            deadlines: Deadlines::default(),
            places,
            review: None,
            extended: false,
            approved_on: None,
            ends: Ends::of(member),
            renewals: 0,
            renewed: None,
            cancelled: record.history.iter().find(|event| event.event.0 == "cancel").map(|event| event.on.day()),
            ended: Vec::new(),
            beyond: false,
        }
    }

    /// What is known at a moment: `now`, by all that is known of the member, or in the past, by what was known then.
    pub(super) fn known(&self, on: Moment, now: bool) -> Option<Known<'r>> {
        let Self { procedures, subject, member, review, extended, approved_on, .. } = *self;
        let version = procedures.of_term_from(on.day())?;
        let believed = self.renewals >= MOST_RENEWALS;
        Some(Known { procedures, version, subject, member, review, extended, approved_on, on, now, believed })
    }

    /// Goes through what had happened by a moment.
    pub(super) fn run(&mut self, on: Moment, at: &At<'_>) {
        let told = self.told_again(at);
        let mut before: Option<Moment> = None;
        // What comes after an event that can't come is not judged by where the record stands.
        let mut lost = false;
        let mut last = 0;
        for (index, event) in self.record.history.iter().enumerate() {
            let here = at.index(index);
            if told.get(index).copied().unwrap_or(false) {
                continue;
            }
            if let Some(before) = before.filter(|before| event.on < *before) {
                here.key("on").error_text(Code::WorkflowOrder, "before", &before);
            }
            before = before.max(Some(event.on));
            if lost || !on.has_seen(event.on) {
                self.known_event(event, &here);
                continue;
            }
            self.let_time_pass(&|moment| moment <= event.on);
            lost = self.take(event, &here).is_none();
            if self.deadlines.are_too_many(at) {
                return;
            }
            last = index;
            self.tell_beyond(&here);
        }
        if !lost {
            self.let_time_pass(&|moment| on.has_seen(moment));
            self.tell_beyond(&at.index(last));
            self.deadlines.are_too_many(at);
        }
    }

    /// Goes on by one event; `None`: it can't come.
    fn take(&mut self, event: &'r WorkflowEvent<'r>, at: &At<'_>) -> Option<()> {
        let known = self.known(event.on, false)?;
        let hall = Hall { version: known.version, course: self.course, on: event.on };
        if let (Some(places), Some(_)) = (&mut self.places, &event.member) {
            places.take(event, &hall, &mut self.steps, at)?;
            places.follow(&hall, &mut self.steps);
            return Some(());
        }
        // Where the event itself stands does not depend on it.
        if self.lacks_member(event, at) {
            return Some(());
        }
        let word = &*event.event.0;
        let possible = self.course.next().any(|next| next.event == word);
        if event.by.0 == Role::System {
            if !possible && self.is_booked(event) {
                return Some(());
            }
            // What time alone does comes when its deadline is over, and not before.
            let by_time_alone = self.course.find(word, &known).is_some_and(|next| next.by == [Role::System]);
            if by_time_alone && self.deadlines.awaits(word) {
                at.key("event").error_text(Code::WorkflowGuard, "guard", &"deadline_passed");
            }
        }
        if !possible {
            let table = self.course.table;
            let could = |state: Option<&str>| table.from(state).any(|next| next.event == word);
            if let Some((_, last)) = self.ended.iter().find(|(state, _)| could(*state)) {
                at.key("on").error_text(Code::WorkflowTooLate, "last", last);
                return None;
            }
        }
        let transition = self.course.judge(event, known.version, &known, at)?;
        self.deadlines.event_comes();
        self.ended.clear();
        self.step(transition, event.on, Some(event));
        Some(())
    }

    /// Tells an event of a registration of which nobody knows whose it is.
    fn lacks_member(&self, event: &WorkflowEvent<'_>, at: &At<'_>) -> bool {
        let word = &*event.event.0;
        let lacks = self.places.is_some()
            && event.member.is_none()
            && !self.course.table.has_event(word)
            && table(WorkflowName::Registration).has_event(word);
        if lacks {
            at.key("member").missing();
        }
        lacks
    }

    /// Whether the host booked what time has done.
    fn is_booked(&mut self, event: &'r WorkflowEvent<'r>) -> bool {
        let Some(step) = self.steps.last_mut().filter(|step| step.id.is_none() && step.event == event.event.0) else {
            return false;
        };
        step.id = Some(event.id.as_ref());
        true
    }

    /// Does what time brings about, as long as it comes by a moment.
    fn let_time_pass(&mut self, comes: &dyn Fn(Moment) -> bool) {
        while let Some(next) = self.next_by_time().filter(|next| comes(next.on)) {
            if let Some(place) = next.place {
                self.deadlines.pass(place);
            }
            if let Some(transition) = next.transition {
                self.ended.push((self.course.word(), next.last));
                self.step(transition, next.on, None);
            }
        }
    }

    /// What time brings about next: a deadline that ends, or the end of the member's term or of registration.
    fn next_by_time(&self) -> Option<ByTime> {
        let over = self.deadlines.next_over().map(|over| {
            let known = self.known(over.on, false);
            let transition = known.and_then(|known| self.course.find_by_time(over.then, &known));
            ByTime { place: Some(over.place), on: over.on, last: over.due, transition }
        });
        let end = self.end_of_term().or_else(|| self.end_of_registration());
        match (over, end) {
            (Some(over), Some(end)) => Some(if end.on < over.on { end } else { over }),
            (over, end) => over.or(end),
        }
    }

    /// The end of the member's term, where it changes the state.
    fn end_of_term(&self) -> Option<ByTime> {
        let by_time = |next: &&Transition| next.guard == Guard::TermEnded && next.by.contains(&Role::System);
        let transition = self.course.next().find(by_time)?;
        let last = self.ends.next(self.course.since.day(), self.renewed)?;
        if self.cancelled == Some(last.next()) {
            return None;
        }
        let on = self.course.since.max(last.next().into());
        Some(ByTime { place: None, on, last: last.into(), transition: Some(transition) })
    }

    /// The end of registration for an event that is announced. Where it was opened again after that, it is over.
    fn end_of_registration(&self) -> Option<ByTime> {
        let on = self.places.as_ref()?.closes_at();
        let transition = self.course.next().find(|next| next.event == "close_registration")?;
        (self.course.since < on).then_some(ByTime { place: None, on, last: on, transition: Some(transition) })
    }

    /// Goes on by a transition.
    fn step(&mut self, transition: &'static Transition, on: Moment, event: Option<&'r WorkflowEvent<'r>>) {
        let from = self.course.word();
        let Some(to) = transition.to.or(from) else { return };
        self.course.follow(transition, on);
        let step = WorkflowStep {
            id: event.map(|event| event.id.as_ref()),
            on,
            event: transition.event,
            by: event.map_or(Role::System, |event| event.by.0),
            from,
            to,
            member: None,
        };
        self.steps.push(step);
        self.events.push(event);
        if transition.guard == Guard::Renewable {
            self.renewals = self.renewals.saturating_add(1);
            self.renewed = Some(on.day());
        }
        let Some(version) = self.procedures.of_term_from(on.day()) else { return };
        self.deadlines.meet(&step);
        let case = match self.subject {
            Subject::Case(kind, severity) => Some((kind, severity)),
            _ => None,
        };
        let (table, calendar) = (self.course.table, self.procedures.calendar());
        self.beyond |= self.deadlines.begin(&version.workflows().deadlines, case, (table, calendar), &step);
        if table.workflow == WorkflowName::Application {
            self.application_goes_on(version, &step);
        }
        self.deadlines.stop(table, &step);
        if let Some(places) = &mut self.places {
            places.follow(&Hall { version, course: self.course, on }, &mut self.steps);
        }
    }

    /// The review counts from the day on which the materials arrived that were complete, the payment from the notice.
    fn application_goes_on(&mut self, version: &'r ProcedureVersion, step: &WorkflowStep<'_>) {
        let calendar = self.procedures.calendar();
        match (step.event, version.payment()) {
            ("submit", _) => {
                (self.review, self.extended) = (version.review(), false);
                if let Some(review) = self.review {
                    self.beyond |= self.deadlines.begin_review(review, step.on, calendar);
                }
            }
            ("extend", _) => {
                self.extended = true;
                self.beyond |= self.deadlines.extend_review(calendar);
            }
            ("notify", payment) => {
                self.approved_on = Some(step.on.day());
                if let Some(payment) = payment.filter(|_| step.to == "awaiting_fee") {
                    self.beyond |= self.deadlines.begin_payment(payment, step.on, calendar);
                }
            }
            _ => {}
        }
    }

    /// Says once for an event where a last day lies beyond what the calendar covers.
    fn tell_beyond(&mut self, at: &At<'_>) {
        let last = self.procedures.calendar().last().filter(|_| self.beyond);
        if let Some(last) = last {
            at.key("on").warning(Code::CalendarOutOfRange, vec![("last", last.to_string().into())]);
        }
        self.beyond = false;
    }

    /// What is to be said of a card.
    pub(super) fn card(&self, on: Moment) -> Option<CardReport<'r>> {
        let is_card = self.course.table.workflow == WorkflowName::Card;
        is_card.then(|| card(self.course.table, &self.steps, &self.events, self.member, on))
    }

    /// Tells an event that the table does not have, wherever the record stands.
    fn known_event(&self, event: &WorkflowEvent<'_>, at: &At<'_>) {
        if self.lacks_member(event, at) {
            return;
        }
        let workflow = self.subject.workflow();
        let registration = event.member.is_some() && workflow == WorkflowName::Event;
        let table = table(if registration { WorkflowName::Registration } else { workflow });
        if !table.has_event(&event.event.0) {
            let mut known = table.transitions.iter().map(|transition| transition.event);
            at.key("event").unknown(Code::WorkflowEventUnknown, &event.event.0, &mut known);
        }
    }

    /// By place, whether an event was told before: the same one is one, another one of the same id is a problem.
    fn told_again(&self, at: &At<'_>) -> Vec<bool> {
        let history = &self.record.history;
        let mut told = vec![false; history.len()];
        let id = |place: usize| history.get(place).map(|event| &*event.id.0);
        repeated(history.len(), &|a, b| id(a).cmp(&id(b)), &mut |place, first| {
            let here = at.index(place);
            let there = at.index(first).pointer();
            if history.get(place).zip(history.get(first)).is_some_and(|(one, other)| same(one, other)) {
                here.info(Code::WorkflowSameEvent, vec![("first", there.into())]);
            } else {
                here.key("id").error_text(Code::WorkflowConflict, "first", &there);
            }
            if let Some(told) = told.get_mut(place) {
                *told = true;
            }
        });
        told
    }
}

/// Whether two events of the same id are the same, the host's own data by what it says and not how it is written.
fn same(one: &WorkflowEvent<'_>, other: &WorkflowEvent<'_>) -> bool {
    let own = |event: &WorkflowEvent<'_>| event.meta.map(|Meta(json)| canonical(json));
    let (mut bare, mut other_bare) = (one.clone(), other.clone());
    (bare.meta, other_bare.meta) = (None, None);
    own(one) == own(other) && bare == other_bare
}
