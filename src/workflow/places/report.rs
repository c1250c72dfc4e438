//! What is to be said of places: how many are left, who may register, how each registration stands.

use super::super::actions::actions;
use super::super::report::{InvitedTier, PlacesReport, Registration};
use super::super::table::{Guard, Transition};
use super::{Asked, Hall, Places, comes_first, most_guests};
use crate::calendar::Moment;
use crate::in_order::sorted;
use std::cmp::Ordering;

impl<'r> Places<'r> {
    /// What is to be said of places.
    pub(in super::super) fn report(&self, hall: &Hall<'r>) -> PlacesReport<'r> {
        let one = |place: &usize| self.members.get(*place);
        let of_places =
            |a: &usize, b: &usize| one(a).zip(one(b)).map_or(Ordering::Equal, |(a, b)| comes_first(hall.version, a, b));
        let mut waits = vec![None; self.members.len()];
        for (before, place) in sorted(&self.waiting, &of_places).into_iter().enumerate() {
            if let Some(waits) = waits.get_mut(place) {
                *waits = Some(before.saturating_add(1));
            }
        }
        let mut registrations = Vec::with_capacity(self.members.len());
        let (mut scores, mut scored) = (0_u64, 0_u64);
        for (one, waiting) in self.members.iter().zip(waits) {
            let Some(state) = one.course.word() else { continue };
            if let Some(score) = one.score {
                scores = scores.saturating_add(score.into());
                scored = scored.saturating_add(1);
            }
            registrations.push(Registration {
                member: one.member,
                tier: one.tier,
                guests: one.guests,
                state,
                waiting,
                actions: actions(&one.course, hall.version, &Asked { places: self, hall, one }, &|transition| {
                    (None, self.until(transition, hall))
                }),
            });
        }
        PlacesReport {
            capacity: self.event.capacity.get(),
            taken: self.taken,
            left: self.left(),
            invited: self.invited(hall),
            registrations,
            score: mean(scores, scored),
        }
    }

    /// Before when it must be done.
    fn until(&self, transition: &Transition, hall: &Hall<'_>) -> Option<Moment> {
        match transition.guard {
            Guard::Invited | Guard::PlaceLeft => Some(self.open_until(hall)),
            Guard::NotStarted => Some(self.event.starts_at),
            _ => None,
        }
    }

    /// The tiers that may come, lowest first.
    fn invited(&self, hall: &Hall<'r>) -> Vec<InvitedTier<'r>> {
        let mut invited = Vec::new();
        for tier in hall.version.tiers() {
            let id = tier.id();
            if self.invites(id) {
                invited.push(InvitedTier {
                    tier: id,
                    from: self.opens_at(id, hall.version),
                    until: self.open_until(hall),
                    guests: most_guests(id, hall.version),
                    open: self.open_for(id, hall),
                });
            }
        }
        invited
    }
}

/// The mean to two digits, halves up: 13 of 3 is `4.33`. `None`: of nothing.
fn mean(sum: u64, count: u64) -> Option<String> {
    let twice = sum.saturating_mul(200).saturating_add(count);
    let hundredths = twice.checked_div(count.saturating_mul(2))?;
    Some(format!("{}.{:02}", hundredths.checked_div(100)?, hundredths.checked_rem(100)?))
}
