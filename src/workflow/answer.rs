//! The question and its answer.

use super::actions::actions;
use super::places::Hall;
use super::record::WorkflowRecord;
use super::replay::Replay;
use super::report::WorkflowReport;
use super::table::{Guard, Transition};
use crate::calendar::Moment;
use crate::json::{At, Decode, order_of_part};
use crate::member::ProcedureMember;
use crate::problem::{Answer, Code, Collector, Path};
use crate::regulations::none_in_force;
use crate::regulations::procedures::{ProcedureVersion, Procedures};

/// Where a record stands on a day, how it came there, by when what must come, and what can be done now.
#[must_use]
pub fn report<'a>(
    procedures: &'a Procedures,
    member: Option<&'a ProcedureMember<'a>>,
    record: &'a WorkflowRecord<'a>,
    on: Moment,
) -> Answer<WorkflowReport<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, procedures.currency());
    let report = reported(procedures, member, record, on, &at);
    Answer::new(report, collector.finish(order_of_part("record", WorkflowRecord::ORDER)))
}

/// Answers the question; problems are told at `at`, which is where the request stands.
pub(crate) fn reported<'a>(
    procedures: &'a Procedures,
    member: Option<&'a ProcedureMember<'a>>,
    record: &'a WorkflowRecord<'a>,
    on: Moment,
    at: &At<'_>,
) -> Option<WorkflowReport<'a>> {
    let Some(version) = procedures.in_force_on(on.day()) else {
        none_in_force(procedures.first().map(ProcedureVersion::effective_from), at);
        return None;
    };
    let record_at = at.key("record");
    let subject = record.subject(version, &record_at)?;
    let mut replay = Replay::new(procedures, member, (record, subject));
    replay.run(on, &record_at.key("history"));
    let Some(state) = replay.course.state else {
        // Where something had happened by then, it was told why that is no start.
        if !record.history.iter().any(|event| on.has_seen(event.on)) {
            let here = if record.history.is_empty() { record_at.key("history") } else { at.key("on") };
            here.error(Code::WorkflowNotStarted, vec![]);
        }
        return None;
    };
    let known = replay.known(on, true)?;
    let more = |transition: &Transition| {
        let fee = transition.fee.and_then(|fee| known.fee(fee));
        let impossible = |then: &str| replay.course.ends_by(then, transition.event);
        let grace = known.renewable_to().filter(|_| transition.guard == Guard::Renewable).map(Moment::from);
        (fee, grace.or(replay.deadlines.ends(&impossible)))
    };
    Some(WorkflowReport {
        regulations: procedures.source(version),
        on,
        workflow: subject.workflow(),
        record: record.id.as_ref(),
        state: state.name,
        since: replay.course.since,
        ended: state.ended,
        actions: actions(&replay.course, version, &known, &more),
        card: replay.card(on),
        places: replay.places.as_ref().map(|places| places.report(&Hall { version, course: replay.course, on })),
        steps: replay.steps,
        deadlines: replay.deadlines.reports(on),
    })
}
