//! Places at an event: who registered, who waits, who came. Each member's registration is a course of its own.
//!
//! The replay of an event's record calls [`Places::take`] with each of its events that has a `member`, and
//! [`Places::follow`] after each step of the event itself and of a registration, for what then comes by itself.

mod report;

use super::course::{Course, Facts};
use super::record::{EventRecord, WorkflowEvent};
use super::report::WorkflowStep;
use super::table::{FeeDue, Guard, Transition};
use super::tables::table;
use crate::calendar::Moment;
use crate::json::At;
use crate::problem::Code;
use crate::regulations::procedures::{PlacesFor, ProcedureVersion, Role, WorkflowName};
use crate::units::Money;
use std::cmp::Ordering;

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
    /// In the order in which they registered first.
    members: Vec<OneMember<'r>>,
    /// Their places in that list, by the members' ids.
    by_id: Vec<usize>,
    /// The places in that list of those who wait, who has waited longest first.
    waiting: Vec<usize>,
    /// Members and guests with a place.
    taken: u32,
    /// Places came free since those who wait were last looked at: without that nobody moves up.
    freed: bool,
    /// Where the event stood when it was last followed.
    followed: Option<&'static str>,
}

/// A member's registration.
#[derive(Debug, Clone, Copy)]
struct OneMember<'r> {
    member: &'r str,
    tier: &'r str,
    /// The tier's place, from 0, the lowest.
    rank: usize,
    guests: u32,
    score: Option<u32>,
    course: Course,
    /// An event could not come, so that nobody knows where the registration stands.
    lost: bool,
}

/// What a registration is judged by.
struct Asked<'f, 'r> {
    places: &'f Places<'r>,
    hall: &'f Hall<'r>,
    one: &'f OneMember<'r>,
}

impl Facts for Asked<'_, '_> {
    fn holds(&self, guard: Guard) -> bool {
        let Self { places, hall, one } = *self;
        let state = hall.course.word();
        match guard {
            Guard::Always => true,
            Guard::Invited => places.open_for(one.tier, hall),
            Guard::PlaceLeft => places.open_for(one.tier, hall) && places.has_room_for(one),
            Guard::PlaceFree => places.next_up(hall).is_some_and(|next| next.member == one.member),
            Guard::Started => state == Some("under_way"),
            Guard::NotStarted => places.not_started(hall),
            Guard::Held => state == Some("held"),
            Guard::CalledOff => state == Some("called_off"),
            // They are of other workflows.
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
        Self {
            event,
            members: Vec::new(),
            by_id: Vec::new(),
            waiting: Vec::new(),
            taken: 0,
            freed: false,
            followed: None,
        }
    }

    /// Goes on by an event of a member. What can't come is told, and the member's later events are not judged; those of
    /// other members are.
    pub(super) fn take(
        &mut self,
        event: &'r WorkflowEvent<'r>,
        hall: &Hall<'r>,
        steps: &mut Vec<WorkflowStep<'r>>,
        at: &At<'_>,
    ) -> Option<()> {
        let member = event.member.as_ref()?.as_ref();
        let place = self.place_of(member);
        let mut one = *self.members.get(place)?;
        let word = &*event.event.0;
        if one.lost || is_booked(event, member, steps) {
            return Some(());
        }
        if word == "register" {
            one.registers(event, hall, at);
        }
        if word == "evaluate" {
            one.score = event.score;
            if event.score.is_none() {
                at.key("score").missing();
            }
        }
        let transition = one.course.judge(event, hall.version, &Asked { places: self, hall, one: &one }, at);
        match transition {
            Some(transition) => self.goes_on((place, one), transition, (event.on, Some(event)), steps),
            None => self.keep(place, OneMember { lost: true, ..one }),
        }
        Some(())
    }

    /// What comes by itself now: who waits moves up, who stayed away is absent, and of an event that is called off
    /// nobody is registered any more.
    pub(super) fn follow(&mut self, hall: &Hall<'r>, steps: &mut Vec<WorkflowStep<'r>>) {
        let state = hall.course.word();
        if state != self.followed {
            self.followed = state;
            let word = match state {
                Some("held") => "miss",
                Some("called_off") => "call_off",
                _ => "",
            };
            for place in 0..self.members.len() {
                self.by_time(place, word, hall, steps);
            }
        }
        while self.freed {
            let next = self.next_up(hall).map(|next| next.member);
            let moved = next.is_some_and(|member| {
                let place = self.place_of(member);
                self.by_time(place, "move_up", hall, steps)
            });
            self.freed = moved;
        }
    }

    /// Goes on by what time does, where it can.
    fn by_time(&mut self, place: usize, word: &str, hall: &Hall<'r>, steps: &mut Vec<WorkflowStep<'r>>) -> bool {
        let Some(one) = self.members.get(place).copied() else { return false };
        let transition = one.course.find_by_time(word, &Asked { places: self, hall, one: &one });
        if let Some(transition) = transition {
            self.goes_on((place, one), transition, (hall.on, None), steps);
        }
        transition.is_some()
    }

    /// Goes on by a transition, and counts the places anew.
    fn goes_on(
        &mut self,
        (place, mut one): (usize, OneMember<'r>),
        transition: &'static Transition,
        (on, event): (Moment, Option<&'r WorkflowEvent<'r>>),
        steps: &mut Vec<WorkflowStep<'r>>,
    ) {
        let from = one.course.word();
        if one.has_place() {
            self.taken = self.taken.saturating_sub(one.party());
            self.freed = true;
        }
        if one.waits() {
            self.waiting.retain(|waiting| *waiting != place);
        }
        one.course.follow(transition, on);
        if one.has_place() {
            self.taken = self.taken.saturating_add(one.party());
        }
        if one.waits() {
            self.waiting.push(place);
        }
        self.keep(place, one);
        let Some(to) = one.course.word() else { return };
        steps.push(WorkflowStep {
            id: event.map(|event| event.id.as_ref()),
            on,
            event: transition.event,
            by: event.map_or(Role::System, |event| event.by.0),
            from,
            to,
            member: Some(one.member),
        });
    }

    fn keep(&mut self, place: usize, one: OneMember<'r>) {
        if let Some(kept) = self.members.get_mut(place) {
            *kept = one;
        }
    }

    /// The place of a member in the list, who is put there if need be.
    fn place_of(&mut self, member: &'r str) -> usize {
        let id = |place: &usize| self.members.get(*place).map(|one| one.member);
        let (Ok(found) | Err(found)) = self.by_id.binary_search_by(|place| id(place).cmp(&Some(member)));
        if let Some(place) = self.by_id.get(found).copied().filter(|place| id(place) == Some(member)) {
            return place;
        }
        let place = self.members.len();
        let course = Course::before(table(WorkflowName::Registration));
        self.members.push(OneMember { member, tier: "", rank: 0, guests: 0, score: None, course, lost: false });
        self.by_id.insert(found, place);
        place
    }

    /// From when one of a tier can register, before it is announced too; `None`: once it is announced.
    fn opens_at(&self, tier: &str, version: &ProcedureVersion) -> Option<Moment> {
        let earlier = of_tier(&version.workflows().places.opens_earlier, tier).unwrap_or(0);
        self.event.opens_at.map(|opens_at| opens_at.hours_earlier(earlier))
    }

    /// When registration closes by itself.
    pub(super) fn closes_at(&self) -> Moment {
        let Self { event, .. } = self;
        event.closes_at.map_or(event.starts_at, |closes_at| closes_at.min(event.starts_at))
    }

    /// Until before when one can register: where it was opened again after it had closed, until the start.
    fn open_until(&self, hall: &Hall<'_>) -> Moment {
        let closes_at = self.closes_at();
        if hall.course.word() == Some("announced") && hall.course.since >= closes_at {
            self.event.starts_at
        } else {
            closes_at
        }
    }

    /// Whether a tier may come at all.
    fn invites(&self, tier: &str) -> bool {
        self.event.tiers.as_ref().is_none_or(|tiers| tiers.iter().any(|invited| invited.0 == tier))
    }

    /// Whether one of a tier can register now.
    fn open_for(&self, tier: &str, hall: &Hall<'_>) -> bool {
        hall.course.word() == Some("announced")
            && self.invites(tier)
            && self.opens_at(tier, hall.version).is_none_or(|opens_at| hall.on.has_seen(opens_at))
            && hall.on < self.open_until(hall)
    }

    fn not_started(&self, hall: &Hall<'_>) -> bool {
        matches!(hall.course.word(), Some("announced" | "registration_closed")) && hall.on < self.event.starts_at
    }

    /// Places that are left.
    fn left(&self) -> u32 {
        self.event.capacity.get().saturating_sub(self.taken)
    }

    /// Whether the member and all guests find a place.
    fn has_room_for(&self, one: &OneMember<'_>) -> bool {
        one.party() <= self.left()
    }

    /// Who gets what is free: of those who wait and whom it suffices, the one who comes first.
    fn next_up(&self, hall: &Hall<'r>) -> Option<&OneMember<'r>> {
        if self.left() == 0 || !self.not_started(hall) {
            return None;
        }
        let mut next: Option<&OneMember<'r>> = None;
        for one in self.waiting.iter().filter_map(|place| self.members.get(*place)) {
            let before = next.is_none_or(|next| comes_first(hall.version, one, next) == Ordering::Less);
            if before && self.has_room_for(one) {
                next = Some(one);
            }
        }
        next
    }
}

impl<'r> OneMember<'r> {
    /// The member and the guests.
    const fn party(&self) -> u32 {
        self.guests.saturating_add(1)
    }

    fn waits(&self) -> bool {
        self.course.word() == Some("waiting")
    }

    /// Who stayed away had a place.
    fn has_place(&self) -> bool {
        !matches!(self.course.word(), None | Some("waiting" | "cancelled"))
    }

    /// Takes over the tier and the guests with which the member registers now.
    fn registers(&mut self, event: &'r WorkflowEvent<'r>, hall: &Hall<'r>, at: &At<'_>) {
        self.guests = event.guests.unwrap_or(0);
        let Some(tier) = &event.tier else {
            at.key("tier").missing();
            return;
        };
        self.tier = &tier.0;
        self.rank = hall.version.rank(self.tier).unwrap_or(0);
        let most = most_guests(self.tier, hall.version);
        if self.guests > most.into() {
            at.key("guests").error_number(Code::WorkflowTooManyGuests, "most", most.into());
        }
    }
}

/// Whether the host booked what had come by itself for the member.
fn is_booked<'r>(event: &'r WorkflowEvent<'r>, member: &str, steps: &mut [WorkflowStep<'r>]) -> bool {
    if event.by.0 != Role::System {
        return false;
    }
    let last = steps.iter_mut().rev().find(|step| step.member == Some(member));
    let Some(step) = last.filter(|step| step.id.is_none() && step.event == event.event.0) else { return false };
    step.id = Some(event.id.as_ref());
    true
}

/// Who of two that wait comes first; `Equal`, where the one who waits longer does.
fn comes_first(version: &ProcedureVersion, one: &OneMember<'_>, other: &OneMember<'_>) -> Ordering {
    match version.workflows().places.waiting {
        PlacesFor::Tier => other.rank.cmp(&one.rank),
        PlacesFor::Time => Ordering::Equal,
    }
}

/// How many guests one of a tier can bring; what is not said is none.
fn most_guests(tier: &str, version: &ProcedureVersion) -> u16 {
    of_tier(&version.workflows().places.guests, tier).unwrap_or(0)
}

fn of_tier(named: &[(String, u16)], tier: &str) -> Option<u16> {
    named.iter().find(|(known, _)| known == tier).map(|(_, number)| *number)
}
