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
            for theft in thefts.iter_mut().filter(|theft| theft.to.is_none()) {
                theft.to = Some(step.on);
            }
        }
    }
    let mut reversals = Vec::new();
    for redemption in member.map(ProcedureMember::redemptions).unwrap_or_default() {
        let stolen = |theft: &Theft| theft.since <= redemption.on && theft.to.is_none_or(|to| redemption.on < to);
        let points = member.map_or(Points::ZERO, |member| member.left_of(redemption, on));
        if on.has_seen(redemption.on) && points > Points::ZERO && thefts.iter().any(stolen) {
            let of = &*redemption.id;
            let give_back = GiveBackBooked { of, points };
            reversals.push(Reversal { redemption: of, wallet: &redemption.wallet, points, give_back });
        }
    }
    let now = stopped.last().is_some_and(|last| last.to.is_none());
    CardReport { stopped: now, redemption_stopped: stopped, reversals }
}
