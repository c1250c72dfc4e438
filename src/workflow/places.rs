//! Places at an event: who registered, who waits, who came. Each member's registration is a course of its own.
//!
//! The replay of an event's record calls [`Places::take`] with each of its events that has a `member`, and
//! [`Places::follow`] after each step of the event itself and of a registration, for what then comes by itself.

use super::course::{Course, Facts};
use super::record::{EventRecord, WorkflowEvent};
use super::report::{PlacesReport, Registration, WorkflowStep};
use super::table::{FeeDue, Guard};
use super::tables::table;
use crate::calendar::Moment;
use crate::json::At;
use crate::regulations::procedures::{ProcedureVersion, WorkflowName};
use crate::units::Money;

/// The event as it stands at a moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hall<'r> {
    /// The version in force then.
    pub(super) version: &'r ProcedureVersion,
    /// Where the event itself stands.
    pub(super) course: Course,
    /// The moment.
    pub(super) on: Moment,
}

/// The registrations of an event.
#[derive(Debug)]
pub(super) struct Places<'r> {
    event: &'r EventRecord<'r>,
    /// In the order in which they registered.
    members: Vec<OneMember<'r>>,
}

/// A member's registration.
#[derive(Debug)]
struct OneMember<'r> {
    member: &'r str,
    tier: &'r str,
    guests: u32,
    course: Course,
}

/// What a registration is judged by.
struct Asked<'f> {
    places: &'f Places<'f>,
    hall: &'f Hall<'f>,
    needed: u32,
}

impl Facts for Asked<'_> {
    fn holds(&self, guard: Guard) -> bool {
        let open = self.hall.course.word() == Some("announced");
        match guard {
            Guard::Always => true,
            Guard::Invited => open,
            Guard::PlaceLeft => {
                open && self.places.taken().saturating_add(self.needed) <= self.places.event.capacity.get()
            }
            Guard::Started => self.hall.course.word() == Some("under_way"),
            Guard::NotStarted => self.hall.on < self.places.event.starts_at,
            Guard::Held => self.hall.course.word() == Some("held"),
            _ => false,
        }
    }

    fn payable(&self, _: FeeDue) -> Option<Money> {
        None
    }
}

impl<'r> Places<'r> {
    /// Before anyone registered.
    pub(super) const fn new(event: &'r EventRecord<'r>) -> Self {
        Self { event, members: Vec::new() }
    }

    /// Goes on by an event of a member; `None`: it can't come.
    pub(super) fn take(
        &mut self,
        event: &'r WorkflowEvent<'r>,
        hall: &Hall<'r>,
        steps: &mut Vec<WorkflowStep<'r>>,
        at: &At<'_>,
    ) -> Option<()> {
        let member = event.member.as_ref()?.as_ref();
        let place = self.members.iter().position(|one| one.member == member);
        let mut course = place
            .and_then(|place| self.members.get(place))
            .map_or(Course::before(table(WorkflowName::Registration)), |one| one.course);
        let guests = event.guests.unwrap_or(0);
        let asked = Asked { places: self, hall, needed: guests.saturating_add(1) };
        let transition = course.judge(event, hall.version, &asked, at)?;
        let from = course.word();
        course.follow(transition, event.on);
        let (id, by) = (Some(event.id.as_ref()), event.by.0);
        steps.push(WorkflowStep {
            id,
            on: event.on,
            event: transition.event,
            by,
            from,
            to: course.word()?,
            member: Some(member),
        });
        let tier = event.tier.as_ref().map_or("", |tier| &*tier.0);
        match place.and_then(|place| self.members.get_mut(place)) {
            Some(one) => one.course = course,
            None => self.members.push(OneMember { member, tier, guests, course }),
        }
        Some(())
    }

    /// What comes by itself now: who waits moves up, who stayed away is absent.
    pub(super) fn follow(&mut self, _hall: &Hall<'r>, _steps: &mut Vec<WorkflowStep<'r>>) {}

    /// Members and guests with a place.
    fn taken(&self) -> u32 {
        let with_place =
            self.members.iter().filter(|one| matches!(one.course.word(), Some("registered" | "signed_in")));
        with_place.fold(0, |taken, one| taken.saturating_add(one.guests).saturating_add(1))
    }

    /// What is to be said of places.
    pub(super) fn report(&self, _hall: &Hall<'r>) -> PlacesReport<'r> {
        let (capacity, taken) = (self.event.capacity.get(), self.taken());
        let registrations = self.members.iter().filter_map(|one| {
            Some(Registration {
                member: one.member,
                tier: one.tier,
                guests: one.guests,
                state: one.course.word()?,
                waiting: None,
                actions: Vec::new(),
            })
        });
        let registrations = registrations.collect();
        PlacesReport { capacity, taken, left: capacity.saturating_sub(taken), registrations, score: None }
    }
}
