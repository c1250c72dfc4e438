//! What a history comes to: event after event, each judged by what was known on its day.

use super::course::Course;
use super::guards::Known;
use super::places::{Hall, Places};
use super::record::{Subject, WorkflowEvent, WorkflowRecord};
use super::report::WorkflowStep;
use super::table::Transition;
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
    /// Of an event: who registered.
    pub(super) places: Option<Places<'r>>,
    /// Of an application: the review it goes through, and whether it was extended.
    review: Option<&'r Review>,
    extended: bool,
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
            places,
            review: None,
            extended: false,
        }
    }

    /// What is known at a moment.
    pub(super) fn known(&self, on: Moment) -> Option<Known<'r>> {
        let Self { procedures, subject, member, review, extended, .. } = *self;
        let version = version_on(procedures, on.day())?;
        Some(Known { procedures, version, subject, member, review, extended, on })
    }

    /// Goes through what had happened by a moment.
    pub(super) fn run(&mut self, on: Moment, at: &At<'_>) {
        let told = self.told_again(at);
        let mut before: Option<Moment> = None;
        // What comes after an event that can't come is not judged by where the record stands: nobody knows where.
        let mut lost = false;
        for (index, event) in self.record.history.iter().enumerate() {
            let at = at.index(index);
            if told.get(index).copied().unwrap_or(false) {
                continue;
            }
            if let Some(before) = before.filter(|before| event.on < *before) {
                at.key("on").error_text(Code::WorkflowOrder, "before", &before);
            }
            before = before.max(Some(event.on));
            if lost || !on.has_seen(event.on) {
                self.known_event(event, &at);
                continue;
            }
            lost = self.take(event, &at).is_none();
        }
    }

    /// Goes on by one event; `None`: it can't come.
    fn take(&mut self, event: &'r WorkflowEvent<'r>, at: &At<'_>) -> Option<()> {
        let known = self.known(event.on)?;
        let hall = Hall { version: known.version, course: self.course, on: event.on };
        if let (Some(places), Some(_)) = (&mut self.places, &event.member) {
            places.take(event, &hall, &mut self.steps, at)?;
            places.follow(&hall, &mut self.steps);
            return Some(());
        }
        let transition = self.course.judge(event, known.version, &known, at)?;
        self.step(transition, event.on, Some(event));
        Some(())
    }

    /// Goes on by a transition.
    fn step(&mut self, transition: &'static Transition, on: Moment, event: Option<&'r WorkflowEvent<'r>>) {
        let from = self.course.word();
        let Some(to) = transition.to.or(from) else { return };
        self.course.follow(transition, on);
        self.steps.push(WorkflowStep {
            id: event.map(|event| &*event.id.0),
            on,
            event: transition.event,
            by: event.map_or(Role::System, |event| event.by.0),
            from,
            to,
            member: None,
        });
        if let (Some(places), Some(version)) = (&mut self.places, version_on(self.procedures, on.day())) {
            places.follow(&Hall { version, course: self.course, on }, &mut self.steps);
        }
        if self.subject.workflow() == WorkflowName::Application {
            self.review_goes_on(transition.event, on);
        }
    }

    /// The review counts from the day on which the materials arrived that were complete.
    fn review_goes_on(&mut self, event: &str, on: Moment) {
        match event {
            "submit" => {
                self.review = version_on(self.procedures, on.day()).and_then(ProcedureVersion::review);
                self.extended = false;
            }
            "extend" => self.extended = true,
            _ => {}
        }
    }

    /// Tells an event that the table does not have, wherever the record stands.
    fn known_event(&self, event: &WorkflowEvent<'_>, at: &At<'_>) {
        let table = self.course.table;
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

/// The version in force on a day; before the first one, the first.
pub(super) fn version_on(procedures: &Procedures, day: Day) -> Option<&ProcedureVersion> {
    procedures.in_force_on(day).or(procedures.first())
}
