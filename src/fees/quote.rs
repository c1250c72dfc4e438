//! The question: what something costs, or what comes back.

use super::answer::{FeeBooked, FeeQuote};
use super::asked::FeeAsked;
use super::draft::Draft;
use super::{cancellation, join, points, renewal, repairs, replacement, upgrade};
use crate::calendar::{Day, Moment};
use crate::json::{At, Decode, order_of_part};
use crate::member::ProcedureMember;
use crate::problem::{Answer, Code, Collector, Path};
use crate::regulations::procedures::{ProcedureVersion, Procedures};
use crate::units::Money;

/// What a fee comes to, or what is paid back, line by line, each with its reason.
///
/// - **Which version counts**: to join, to renew and to upgrade that in force on the first day of the new term; for a new
///   card and a cancellation that of the member's term (R-3.2b), and so for when a term can be renewed; for a repair that
///   of the day of the purchase; of promotions, as of all campaigns, that in force on the day asked about. Before the
///   first version the first counts.
/// - **What a term costs**: the first of `fees.prices` that fits the tier, the kind of member, what it is `for` and the kind
///   of service, else the tier's `fee`, for each of the quantity. A price for a kind of service fits only where that is
///   asked for; one that names none fits every kind. Of steps each seat has the price of its own step, with `whole` all
///   have that of the step that is reached: 12 seats with 100.00 from 1 and 90.00 from 11 are 1,180.00, or 1,080.00.
/// - **In this order**: the list price; the promotion that takes off the most on the day asked about (of equals the first;
///   one that names `timing` is for renewals alone); on an upgrade the credit for what is left of the term; points.
/// - **To join**: a term from `from`, which may not overlap one that the member has. It must be paid within so many working
///   days of the approval notice (R-2.4).
/// - **To renew**: the new term follows on the last one, also where that one lies in the future, was renewed early, or ended
///   within the days of grace. Terms are counted from the first day of the first of those that follow on each other, as
///   long as each lasted as its version says: from 2024-02-29 they end 2025-02-27, 2026-02-27, 2027-02-27 and 2028-02-28.
///   In time are the last `inTimeDays` of a term, its last day included. A lower tier is a downgrade, which comes with the
///   new term.
/// - **To upgrade**: a new term starts on the day asked about, and the one that is held ends the day before. What it was
///   paid for is told by the last fee for a tier up to `on` through a day of the term that has not passed. Its list fee ×
///   the days left, that day included, ÷ the days of the term, is rounded as the version rounds, taken off, and is never
///   more than the fee. In a term for which no fee was paid, there is nothing to take off. 499.00 for 2026, upgraded on
///   03-15 to 998.00: 598.80; from there on 05-27 to 1,497.00: 698.60.
/// - **To cancel**: of what was paid in money for the term, the last such fee, all within `fullDays`, else the share of the
///   days or of the whole months left, the day asked about included, at the rate, rounded once. Of a term that has not
///   begun all comes back. Never more than was paid, and nothing where the regulations do not say.
/// - **To repair** (M-20): under warranty before the day so many months after the purchase.
/// - **Points** are taken in whole steps, as many as were asked for, at most the share of what is to be paid and the most
///   that the redemption says, and never more than is to be paid. Fewer than its minimum are not taken at all. A redemption
///   for some tiers is for who holds one of them, as the fee of the term tells, and to join for who joins at one. Where no
///   fee tells the tier, and whether the member has the points, is asked of `redemptions`.
///
/// Problems, with pointers to `asked`, `member` and `on`: `field.exactly_one`, `tier.unknown`, `fee.none`, `fee.no_rule`,
/// `fee.no_member`, `fee.kind_needed`, `fee.not_above`, `fee.no_term`, `fee.term_open`, `fee.too_early`, `fee.too_late`,
/// `fee.term_overlap`, `fee.bought_later`, `term.before_joining`, `redemption.unknown`, `field.missing` (the tier of a
/// renewal, where no fee tells it), `money.overflow`, and the warning `calendar.out_of_range`, where the deadline lies
/// beyond the calendar. Clauses R-2.4, R-3.2b, C-6, C-7, M-15, M-20.
///
/// ```
/// use huiji::calendar::Moment;
/// use huiji::fees::{self, FeeAsked};
/// use huiji::member::ProcedureMember;
/// use huiji::regulations::procedures::Procedures;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let procedures = Procedures::from_json(include_bytes!("../../data/programs/retail.json")).into_result()?;
/// let member = br#"{
///     "id": "m-1", "kind": "person", "joinedOn": "2026-01-01",
///     "terms": [{"from": "2026-01-01", "to": "2026-12-31"}],
///     "activities": [
///         {"id": "f-1", "on": "2026-01-01", "fee": {"amount": "499.00", "tier": "gold", "to": "2026-12-31"}}
///     ]
/// }"#;
/// let member = ProcedureMember::from_json(&procedures, member).into_result()?;
/// let asked = FeeAsked::from_json(&procedures, br#"{"upgrade": {"tier": "platinum"}}"#).into_result()?;
///
/// let quote = fees::quote(&procedures, Some(&member), &asked, Moment::parse("2026-03-15")?).into_result()?;
/// assert_eq!(quote.payable.to_string(), "598.80"); // 998.00 − 499.00 × 292 ÷ 365
/// assert_eq!(quote.term.unwrap().to.to_string(), "2027-03-14");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn quote<'a>(
    procedures: &'a Procedures,
    member: Option<&ProcedureMember<'_>>,
    asked: &FeeAsked<'_>,
    on: Moment,
) -> Answer<FeeQuote<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, procedures.currency());
    let quote = quoted(procedures, member, asked, on, &at);
    Answer::new(quote, collector.finish(order_of_part("asked", FeeAsked::ORDER)))
}

/// What a fee comes to; problems are told at `asked`, `member` and `on` of `at`.
pub(crate) fn quoted<'a>(
    procedures: &'a Procedures,
    member: Option<&ProcedureMember<'_>>,
    asked: &FeeAsked<'_>,
    on: Moment,
    at: &At<'_>,
) -> Option<FeeQuote<'a>> {
    let asked_at = at.key("asked");
    asked.is_one(&asked_at).then_some(())?;
    let question = Question { procedures, member, on, at };
    let mut draft = drafted(&question, asked, &asked_at)?;
    let points = asked.points.as_ref();
    let points = match points {
        Some(points) => Some(points::pay(&question, &mut draft, points, &asked_at.key("points"))?),
        None => None,
    };
    let Some((payable, refund)) = draft.total(procedures.currency()) else {
        asked_at.fault(Money::overflow());
        return None;
    };
    let pay_by = draft.pay_within.filter(|_| !payable.is_zero()).map(|(from, days)| {
        let deadline = procedures.calendar().deadline(from, days);
        if let Some(last) = procedures.calendar().last().filter(|_| deadline.provisional) {
            let join_at = asked_at.key("join");
            let given = asked.join.as_ref().is_some_and(|join| join.approved_on.is_some());
            let here = if given { join_at.key("approvedOn") } else { at.key("on") };
            here.warning(Code::CalendarOutOfRange, vec![("last", last.to_string().into())]);
        }
        deadline
    });
    let booked = draft.tier.zip(draft.term).map(|(tier, term)| FeeBooked { amount: payable, tier, to: term.to });
    Some(FeeQuote {
        regulations: procedures.source(draft.version),
        on,
        currency: procedures.currency(),
        what: draft.what,
        tier: draft.tier,
        timing: draft.timing,
        lines: draft.lines,
        payable,
        refund,
        points,
        term: draft.term,
        ends: draft.ends,
        pay_by,
        ways: draft.version.payment().map_or(&[], |payment| payment.ways.as_slice()),
        booked,
    })
}

fn drafted<'a>(question: &Question<'_, 'a>, asked: &FeeAsked<'_>, at: &At<'_>) -> Option<Draft<'a>> {
    if let Some(join) = &asked.join {
        return join::join(question, join, &at.key("join"));
    }
    if let Some(renew) = &asked.renew {
        return renewal::renew(question, renew, &at.key("renew"));
    }
    if let Some(upgrade) = &asked.upgrade {
        return upgrade::upgrade(question, upgrade, &at.key("upgrade"));
    }
    if let Some(replace) = &asked.replace {
        return replacement::replace(question, replace, &at.key("replace"));
    }
    if let Some(repair) = &asked.repair {
        return repairs::repair(question, repair, &at.key("repair"));
    }
    asked.cancel.and_then(|_| cancellation::cancel(question))
}

/// Who asks, and when.
#[derive(Clone, Copy)]
pub(super) struct Question<'q, 'a> {
    pub(super) procedures: &'a Procedures,
    pub(super) member: Option<&'q ProcedureMember<'q>>,
    pub(super) on: Moment,
    /// The request.
    pub(super) at: &'q At<'q>,
}

impl<'q, 'a> Question<'q, 'a> {
    /// The member, of whom it is; that there is none is told.
    pub(super) fn of_member(&self, what: &'static str) -> Option<&'q ProcedureMember<'q>> {
        if self.member.is_none() {
            self.at.key("member").error_text(Code::FeeNoMember, "what", &what);
        }
        self.member
    }

    /// The version that a term starting on this day keeps.
    pub(super) fn version(&self, day: Day) -> Option<&'a ProcedureVersion> {
        self.procedures.of_term_from(day)
    }

    /// Tells that a term of the member has no end.
    pub(super) fn term_open(&self, index: usize) {
        let at = self.at.key("member");
        let at = at.key("terms");
        at.index(index).key("to").error(Code::FeeTermOpen, vec![]);
    }
}
