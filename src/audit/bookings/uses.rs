//! Benefits that were used more often than they are there.

use super::ledger::Ledger;
use super::report::{BookedFigure, BookingDifference, DifferenceCode};
use crate::benefits::counted_in;
use crate::calendar::{Day, Moment};
use crate::member::{Event, Member};
use crate::regulations::{Benefit, Gives, Per, Program, Quota, Regulations};
use std::collections::{BTreeMap, BTreeSet};

/// What was used of a benefit so far.
#[derive(Default)]
struct Uses<'m> {
    /// The days in order, each with all that was used by its use.
    so_far: Vec<(Day, u32)>,
    /// By event.
    at: BTreeMap<&'m str, u32>,
}

impl<'m> Uses<'m> {
    fn add(&mut self, day: Day, quantity: u32, event: Option<&'m str>) {
        let all = self.so_far.last().map_or(0, |(_, all)| *all);
        self.so_far.push((day, all.saturating_add(quantity)));
        if let Some(event) = event {
            let used = self.at.entry(event).or_default();
            *used = used.saturating_add(quantity);
        }
    }

    /// All that was used from a day on.
    fn since(&self, day: Day) -> u32 {
        let before = self.so_far.partition_point(|(used, _)| *used < day);
        let before = before.checked_sub(1).and_then(|place| self.so_far.get(place)).map_or(0, |(_, all)| *all);
        self.so_far.last().map_or(0, |(_, all)| all.saturating_sub(before))
    }
}

/// Tells every use by a moment that is one too many in its period, or of what the tier does not have.
pub(super) fn above_quota(
    regulations: &Regulations,
    (member, ledger): (&Member<'_>, &Ledger<'_>),
    on: Moment,
    differences: &mut Vec<BookingDifference>,
) {
    let mut uses: BTreeMap<&str, Uses<'_>> = BTreeMap::new();
    let mut benefits: BTreeMap<&str, BTreeMap<&str, &Benefit>> = BTreeMap::new();
    // The tiers of the day that is looked at.
    let mut held: (Day, BTreeSet<&str>) = (Day::FIRST, ledger.tiers_on(Day::FIRST).collect());
    // They are in the order of time.
    for activity in member.activities().iter().filter(|activity| on.has_seen(activity.on())) {
        let Event::Use { benefit: id, quantity, event } = activity.event() else { continue };
        let (day, event) = (activity.on().day(), event.as_ref().map(AsRef::as_ref));
        let uses = uses.entry(id).or_default();
        uses.add(day, quantity.get(), event);
        if member.opening().is_some_and(|opening| day < opening.on) {
            continue; // It counts, but of the tier that it was used with nothing is known.
        }
        if held.0 != day {
            held = (day, ledger.tiers_on(day).collect());
        }
        let program = regulations.of_term_from(member.version_day(day));
        let benefit = program.and_then(|program| {
            let benefits = benefits.entry(program.id()).or_insert_with(|| by_id(program));
            let benefit =
                benefits.get(&**id).filter(|benefit| benefit.tiers().iter().any(|tier| held.1.contains(&**tier)));
            benefit.copied().zip(Some(program))
        });
        let (used, quota) = match (benefit, member.term_on(day)) {
            (Some((benefit, program)), Some(term)) => {
                let Gives::Service(Some(quota), when) = benefit.gives() else { continue };
                let birthday = program.birthday(member.birthday());
                let days = |day| when.days(day, birthday, member.joined_on());
                let Quota { quantity: most, per } = *quota;
                let of_event = event.map_or(quantity.get(), |event| uses.at.get(event).copied().unwrap_or_default());
                let used = match counted_in(per, (member.joined_on(), term, day), &days) {
                    _ if per == Per::Event => of_event,
                    Some(span) => uses.since(span.from),
                    // The window has ended: there is none any more.
                    None => quantity.get(),
                };
                (used, u32::from(most))
            }
            _ => (quantity.get(), 0),
        };
        if used > quota {
            let rule = benefit.map(|(benefit, _)| benefit.rule());
            let difference = i64::from(used).saturating_sub(quota.into());
            differences.push(BookingDifference {
                booking: None,
                path: format!("/member/activities/{}", activity.place()),
                code: DifferenceCode::UseAboveQuota,
                booked: BookedFigure::Count(used),
                computed: BookedFigure::Count(quota),
                difference: BookedFigure::CountDifference(difference),
                pointer: rule.map(|rule| rule.pointer().to_owned()),
                clause: rule.and_then(|rule| rule.clause_label()).map(str::to_owned),
                problems: Vec::new(),
            });
        }
    }
}

/// The benefits of a version, by id.
fn by_id(program: &Program) -> BTreeMap<&str, &Benefit> {
    program.benefits().iter().map(|benefit| (benefit.id(), benefit)).collect()
}
