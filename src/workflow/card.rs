//! What follows on the history of a card (C-7, C-13): when no points could be spent, and what a theft makes good.
//!
//! - No points can be spent from the moment on which a card is reported lost, frozen or found stolen, or has expired,
//!   until it is found, released, or a new one is activated.
//! - Once a theft is confirmed, redemptions are made good that were booked from the theft on until points could be
//!   spent again, and are not given back yet. The theft was when it is said (`since`: of the confirmation, else of
//!   the freezing); else, of a card that was lost before, when it was lost; else when it was frozen. Points and tier
//!   stay as they are.

use super::record::WorkflowEvent;
use super::report::{CardReport, GiveBackBooked, Reversal, StoppedTime, WorkflowStep};
use super::table::Table;
use crate::calendar::Moment;
use crate::in_order::in_order;
use crate::member::ProcedureMember;
use crate::units::Points;

/// A confirmed theft: redemptions from one moment on to before another.
struct Theft {
    since: Moment,
    to: Option<Moment>,
}

/// What is to be said of a card; each step comes with its event, `None` where time brought it about.
pub(super) fn card<'r>(
    table: &Table,
    steps: &[WorkflowStep<'r>],
    events: &[Option<&WorkflowEvent<'_>>],
    member: Option<&'r ProcedureMember<'r>>,
    on: Moment,
) -> CardReport<'r> {
    let mut stopped: Vec<StoppedTime> = Vec::new();
    let mut thefts: Vec<Theft> = Vec::new();
    // Since when the card may be in other hands.
    let mut gone: Option<Moment> = None;
    for (step, event) in steps.iter().zip(events) {
        let said = event.and_then(|event| event.since);
        match step.event {
            "report_loss" => gone = Some(said.unwrap_or(step.on)),
            "freeze" => {
                let lost = gone.filter(|_| step.from == Some("lost"));
                gone = Some(said.or(lost).unwrap_or(step.on));
            }
            "confirm_theft" => thefts.push(Theft { since: said.or(gone).unwrap_or(step.on), to: None }),
            _ => {}
        }
        let stops = table.state(step.to).is_some_and(|state| state.stops_redemption);
        let stopped_before = stopped.last().is_some_and(|last| last.to.is_none());
        if stops && !stopped_before {
            // A card that is found after its term expires at once: it was stopped all the time.
            match stopped.last_mut().filter(|last| last.to == Some(step.on)) {
                Some(last) => last.to = None,
                None => stopped.push(StoppedTime { from: step.on, to: None }),
            }
        }
        if let Some(last) = stopped.last_mut().filter(|last| !stops && last.to.is_none()) {
            last.to = Some(step.on);
            for theft in thefts.iter_mut().rev().take_while(|theft| theft.to.is_none()) {
                theft.to = Some(step.on);
            }
        }
    }
    let now = stopped.last().is_some_and(|last| last.to.is_none());
    CardReport { stopped: now, redemption_stopped: stopped, reversals: reversals(thefts, member, on) }
}

/// What thefts make good; they stand in the order in which they ended.
fn reversals<'r>(mut thefts: Vec<Theft>, member: Option<&'r ProcedureMember<'r>>, on: Moment) -> Vec<Reversal<'r>> {
    // Of those that ended after a moment one began before it where the earliest of them did.
    let mut earliest: Option<Moment> = None;
    for theft in thefts.iter_mut().rev() {
        theft.since = earliest.map_or(theft.since, |earliest| earliest.min(theft.since));
        earliest = Some(theft.since);
    }
    let stolen = |at: Moment| {
        let first = thefts.partition_point(|theft| theft.to.is_some_and(|to| to <= at));
        thefts.get(first).is_some_and(|theft| theft.since <= at)
    };
    let mut reversals = Vec::new();
    let Some(member) = member.filter(|_| !thefts.is_empty()) else { return reversals };
    let backs = member.given_back();
    let of = |place: usize| backs.get(place).map(|back| &back.of);
    let by_redemption = in_order(backs.len(), &|a, b| of(a).cmp(&of(b)));
    for redemption in member.redemptions() {
        if !on.has_seen(redemption.on) || !stolen(redemption.on) {
            continue;
        }
        let first = by_redemption.partition_point(|place| of(*place) < Some(&redemption.id));
        let mut points = redemption.points;
        for place in by_redemption.iter().skip(first) {
            let Some(back) = backs.get(*place).filter(|back| back.of == redemption.id) else { break };
            if on.has_seen(back.on) {
                points = points.minus(back.points).unwrap_or(Points::ZERO);
            }
        }
        if points > Points::ZERO {
            let of = &*redemption.id;
            reversals.push(Reversal {
                redemption: of,
                wallet: &redemption.wallet,
                points,
                give_back: GiveBackBooked { of, points },
            });
        }
    }
    reversals
}
