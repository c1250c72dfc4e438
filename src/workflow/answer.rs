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
///
/// - **What counts**: the events of the history up to `on`, in the order in which they stand; a day alone stands for its
///   start, and `on` without a time holds all of that day. The same event twice is one, and told; another one with the
///   same id is a problem.
/// - **What an event needs** is what the table says, or what the version in force on its day says in the table's place
///   (`by`, `proof` and `reason` each for itself); before the first version the first counts. What it lacks is told, and
///   it counts all the same, so that what comes after it is judged as well; where it can't come at all, nothing is said of
///   the states after it.
/// - **Deadlines** are those of the version in force on the day from which they count, and all that ever ran are told, in
///   the order in which they end. Of several with the same `after`, `until` and `then` the first that fits the case counts.
///   Late is what comes after the last day, or the last moment. One stops where what it waits for can no longer come:
///   because the record has ended, or is back before it: a lost card that was found.
/// - **An application's review** counts from the last time the materials were sent in, and goes by the version of that day;
///   an extension, once, adds its days to the whole and to the step under way. The payment counts from the notice; who has
///   not paid by the last day has given the membership up on the next (R-2.4).
/// - **Time** does by itself what a deadline says (`then`), on the first moment after it, where it can come in the state
///   of that moment; and it ends a card on the day after a term of the member on which no other follows without a day
///   between, unless the card is cancelled on that very day. These steps have no id, unless the host booked them by the system. An event that the new state does not
///   allow any more is too late.
/// - **Fees** are asked of [`fees`](crate::fees) for the day of the event; what was paid, in money and by points together,
///   is not less. Of a renewal in the past it is asked what was known then, by the payments in the ledger; where these do
///   not tell, it is believed. A tier without a price is renewed for nothing. Without a member nothing that depends on one is
///   tested, and the fee of an action is none.
/// - **Actions** are what the table allows now, whose guards hold; what time alone does is none. `until` is where a
///   deadline makes it impossible, or the days of grace end.
/// - **A card** that is lost, frozen, stolen, replaced, expired or cancelled stops redemption until it is active again.
///   Once a theft is confirmed, redemptions from it on and before the new card are to be given back (C-13).
///
/// Problems, with pointers to `record`, `member` and `on`: `version.none_in_force`, `field.exactly_one`, `tier.unknown`,
/// `date.out_of_range`, `number.out_of_range`, all of `workflow.…`, and the warning `calendar.out_of_range`, where a
/// deadline lies beyond the calendar. Clauses R-2.3, R-2.4, R-3.3, R-4.1, R-5.3, C-2, C-6, C-7, C-10, C-13, M-4, M-19,
/// M-20, A-10.
///
/// ```
/// use huiji::calendar::Moment;
/// use huiji::regulations::procedures::Procedures;
/// use huiji::workflow::{self, WorkflowRecord};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let procedures = Procedures::from_json(include_bytes!("../../data/programs/retail.json")).into_result()?;
/// let record = br#"{"id": "case-1", "case": {"kind": "repair", "severity": "critical"}, "history": [
///     {"id": "1", "on": "2026-03-02T09:00", "event": "receive", "by": "member"}
/// ]}"#;
/// let record = WorkflowRecord::from_json(&procedures, record).into_result()?;
///
/// let report = workflow::report(&procedures, None, &record, Moment::parse("2026-03-02T10:00")?).into_result()?;
/// assert_eq!(report.state, "received");
/// assert_eq!(report.actions[0].event, "assign");
/// assert_eq!(report.deadlines[0].due.to_string(), "2026-03-02T13:00:00"); // Taken up within four hours.
/// # Ok(())
/// # }
/// ```
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
