//! A booking, recomputed.

use super::document::{BookingDocument, DeadlineBooked, FeeBooking, PointsBooked, PriceBooked, TierBooked};
use super::ledger::Ledger;
use super::report::{BookedFigure, BookingDifference, DifferenceCode};
use crate::audit::Audit;
use crate::cart::Cart;
use crate::fees::quoted;
use crate::json::{At, Chosen};
use crate::member::document::MemberDocument;
use crate::member::{Member, ProcedureMember};
use crate::pricing::{Buyer, Quote, priced};
use crate::problem::{Code, Collector, Path};
use crate::reason::Reason;
use crate::units::{Money, Points};
use crate::workflow::reported;

/// All against which bookings are held.
pub(super) struct Books<'b> {
    pub(super) audit: &'b Audit,
    /// The member as it was given.
    pub(super) document: Option<&'b MemberDocument<'b>>,
    pub(super) member: Option<&'b Member<'b>>,
    pub(super) of_procedures: Option<&'b ProcedureMember<'b>>,
    pub(super) ledger: Option<&'b Ledger<'b>>,
}

/// What the regulations say, and by which rule.
struct Computed {
    figure: BookedFigure,
    /// Its pointer and its clause.
    rule: Option<(String, Option<String>)>,
}

impl Computed {
    fn new(figure: BookedFigure, rule: Option<(&str, Option<&str>)>) -> Self {
        let rule = rule.filter(|(pointer, _)| !pointer.is_empty());
        Self { figure, rule: rule.map(|(pointer, clause)| (pointer.to_owned(), clause.map(str::to_owned))) }
    }
}

fn rule_of<'a>(reason: &Reason<'a>) -> (&'a str, Option<&'a str>) {
    (reason.pointer, reason.clause)
}

impl Books<'_> {
    /// How a booking differs; `None`: it agrees.
    pub(super) fn difference(
        &self,
        booking: &BookingDocument<'_>,
        cart: Option<&Cart<'_>>,
        path: &str,
    ) -> Option<BookingDifference> {
        let unheard = Collector::default();
        let at = At::start(Path::ROOT, &unheard, self.audit.regulations().currency());
        let (code, field, booked, computed) = match booking {
            BookingDocument { price: Some(price), .. } => {
                let booked = BookedFigure::Money(price.total);
                (DifferenceCode::Price, "price/total", booked, cart.and_then(|cart| self.price(price, cart, &at)))
            }
            BookingDocument { points: Some(points), .. } => {
                let booked = BookedFigure::Points(points.points.0);
                (DifferenceCode::Points, "points/points", booked, self.points(points, &at))
            }
            BookingDocument { tier: Some(tier), .. } => {
                let booked = tier.tier.0.as_ref();
                let booked = booked.map_or(BookedFigure::Nothing, |tier| BookedFigure::Id(tier.0.to_string()));
                (DifferenceCode::Tier, "tier/tier", booked, self.tier(tier))
            }
            BookingDocument { fee: Some(fee), .. } => {
                (DifferenceCode::Fee, "fee/total", BookedFigure::Money(fee.total), self.fee(fee, &at))
            }
            BookingDocument { deadline: Some(deadline), .. } => {
                let booked = BookedFigure::Moment(deadline.due);
                (DifferenceCode::Deadline, "deadline/due", booked, self.deadline(deadline, &at))
            }
            // It was told that exactly one is there.
            _ => return None,
        };
        let unanswered = computed.is_none();
        let computed = computed.unwrap_or(Computed { figure: BookedFigure::Nothing, rule: None });
        if !unanswered && computed.figure == booked {
            return None;
        }
        let (pointer, clause) = computed.rule.unzip();
        let mut problems: Vec<_> = Vec::new();
        for problem in unheard.finish(|_| Vec::new()).iter().filter(|_| unanswered) {
            if problem.severity == crate::problem::Severity::Error && !problems.contains(&problem.code.as_str()) {
                problems.push(problem.code.as_str());
            }
        }
        Some(BookingDifference {
            booking: Some(booking.id.0.to_string()),
            path: format!("{path}/{field}"),
            code: if unanswered { DifferenceCode::Unanswered } else { code },
            difference: between(&booked, &computed.figure),
            booked,
            computed: computed.figure,
            pointer,
            clause: clause.flatten(),
            problems,
        })
    }

    /// What the order costs, quoted anew.
    fn price(&self, booked: &PriceBooked<'_>, cart: &Cart<'_>, at: &At<'_>) -> Option<Computed> {
        let regulations = self.audit.regulations();
        let without = booked.activity.as_ref().zip(self.document);
        let without = match without {
            Some((activity, document)) => {
                Some(Member::check(without_purchase(document, &activity.0), regulations, &at.key("member"))?)
            }
            None => None,
        };
        let member = without.as_ref().or(self.member);
        let buyer = Buyer::of(regulations, member, booked.on, at)?;
        let quote = priced(regulations, buyer, cart, booked.on, at)?;
        Some(Computed::new(BookedFigure::Money(quote.total), sole_rule(&quote)))
    }

    fn points(&self, booked: &PointsBooked<'_>, at: &At<'_>) -> Option<Computed> {
        let Some((points, reason)) = self.ledger?.points(&booked.activity.0, &booked.wallet.0) else {
            at.error(Code::ActivityUnknown, vec![]);
            return None;
        };
        if points.is_none() {
            at.error(Code::PointsOverflow, vec![]);
        }
        Some(Computed::new(BookedFigure::Points(points?), reason.map(rule_of)))
    }

    fn tier(&self, booked: &TierBooked<'_>) -> Option<Computed> {
        let change = self.ledger?.change_by(booked.on);
        let tier = change.map_or(BookedFigure::Nothing, |change| BookedFigure::Id(change.to.to_owned()));
        Some(Computed::new(tier, change.map(|change| rule_of(&change.reason))))
    }

    /// What is to be paid, or else paid back, as things stood before that day.
    fn fee(&self, booked: &FeeBooking<'_>, at: &At<'_>) -> Option<Computed> {
        let mut asked = booked.asked.clone();
        let then = self.of_procedures.and_then(|member| member.before(booked.on.day()));
        let mut member = then.as_ref().or(self.of_procedures);
        if let Some(join) = asked.join.as_mut() {
            // Who joins is no member yet, or no more; the ledger may know already what came of it.
            join.kind = join.kind.or(member.map(|member| Chosen(member.kind())));
            member = None;
        }
        let quote = quoted(self.audit.procedures(), member, &asked, booked.on, at)?;
        let paid_back = quote.payable.is_zero() && !quote.refund.is_zero();
        let total = if paid_back { quote.refund } else { quote.payable };
        let rule = quote.lines.iter().map(|line| (line.reason.pointer, line.reason.clause));
        Some(Computed::new(BookedFigure::Money(total), rule.into_iter().find(|(pointer, _)| !pointer.is_empty())))
    }

    fn deadline(&self, booked: &DeadlineBooked<'_>, at: &At<'_>) -> Option<Computed> {
        let report = reported(self.audit.procedures(), self.of_procedures, &booked.record, booked.on, at)?;
        let known = || report.deadlines.iter().filter(|deadline| deadline.id == booked.deadline.0);
        let Some(deadline) = known().find(|deadline| deadline.due == booked.due).or(known().next_back()) else {
            at.error(Code::DeadlineUnknown, vec![]);
            return None;
        };
        let rule = Some((deadline.pointer, deadline.clause));
        Some(Computed::new(BookedFigure::Moment(deadline.due), rule))
    }
}

/// A member before a purchase was booked: without it, and without what came of it.
fn without_purchase<'m>(member: &MemberDocument<'m>, purchase: &str) -> MemberDocument<'m> {
    let mut before = member.clone();
    let is_of = |activity: &crate::member::document::ActivityDocument<'_>| {
        activity.id.0 == purchase
            || activity.refund.as_ref().is_some_and(|refund| refund.of.0 == purchase)
            || activity.completion.as_ref().is_some_and(|completion| completion.of.0 == purchase)
    };
    if let Some(activities) = before.activities.as_mut() {
        activities.retain(|activity| !is_of(activity));
    }
    before
}

/// The rule that alone decided on a price.
fn sole_rule<'a>(quote: &Quote<'a>) -> Option<(&'a str, Option<&'a str>)> {
    let of_shipping = quote.shipping.iter().flat_map(|shipping| &shipping.adjustments);
    let adjustments = quote.lines.iter().flat_map(|line| &line.adjustments).chain(of_shipping);
    let mut rules =
        adjustments.map(|adjustment| rule_of(&adjustment.reason)).filter(|(pointer, _)| !pointer.is_empty());
    let first = rules.next()?;
    rules.all(|other| other == first).then_some(first)
}

/// What was booked less what is computed, of amounts and points.
fn between(booked: &BookedFigure, computed: &BookedFigure) -> BookedFigure {
    let money = |booked: Money, computed| booked.minus(computed).map(BookedFigure::Money);
    let points = |booked: Points, computed| booked.minus(computed).map(BookedFigure::Points);
    let difference = match (booked, computed) {
        (BookedFigure::Money(booked), BookedFigure::Money(computed)) => money(*booked, *computed),
        (BookedFigure::Points(booked), BookedFigure::Points(computed)) => points(*booked, *computed),
        _ => None,
    };
    difference.unwrap_or(BookedFigure::Nothing)
}
