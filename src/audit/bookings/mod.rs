//! The audit of bookings (C-18): what was booked, recomputed from the regulations, and where the two differ.

mod document;
mod ledger;
mod recomputed;
mod report;
mod uses;

pub use document::{
    BookingDocument, BookingsRequest, DeadlineBooked, FeeBooking, PointsBooked, PointsMoved, PriceBooked,
    ProcedureBookingsRequest, TierBooked,
};
pub use report::{AuditReport, BookedFigure, BookingDifference, DifferenceCode};

use super::Audit;
use crate::calendar::{Day, Moment};
use crate::cart::Cart;
use crate::json::{At, Decode, exactly_one, order, read};
use crate::member::{Member, ProcedureMember};
use crate::problem::{Answer, Code, Collector, Path};
use crate::regulations::{Program, none_in_force};
use ledger::Ledger;
use recomputed::Books;

/// The most bookings that are looked at together. Each is a question of its own, for most of which the ledger is replayed.
pub const MOST_BOOKINGS: usize = 1_000;

/// Looks at what was booked by a day, at most [`MOST_BOOKINGS`] at a time, and tells where the regulations say something else.
///
/// - **A price** is quoted anew, for the member as the ledger was at the time of the order, or for a guest; a day alone holds
///   all of that day. The purchase that came of the order (`activity`), and what came of that purchase, does not count for
///   its own price.
/// - **Points** are what an activity brought or took in a wallet: the sum of its lines in the journal, pending points
///   included; what is promised for a tier that it reached belongs to it. What time alone makes available or takes away
///   does not change it, nor does a debt that is paid with it.
/// - **A tier** is the one in effect at the end of a day; none outside every term.
/// - **A fee** is quoted anew as things stood before its day: without what was paid on that day or later, and the terms that
///   it paid for. What is paid back is compared where nothing is to be paid.
/// - **A deadline** is that of the record as it was then. Where it ran more than once, one that agrees is enough.
/// - **The ledger itself** shows a benefit that was used more often than it is there, or without the tier that has it
///   (`use_above_quota`): `booked` is how often it was used in its period up to then, `computed` how often it could be.
///
/// What has no answer is a difference too, `unanswered`, with the codes of its problems. In what is told stand ids and
/// figures, and nothing else of a member.
///
/// # Errors
/// As an answer: a broken request, member or cart, each at its place (`/bookings/3/price/on`), all at once;
/// `field.exactly_one`, `field.needs` where a member is needed, `tier.unknown`, `wallet.unknown`, `date.out_of_range` for
/// what was booked later than `on`, `list.too_long`, `version.none_in_force`.
///
/// ```
/// # use huiji::audit::{Audit, bookings};
/// let program = br#"{"id": "tea", "name": {"en": "Tea"}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"],
///     "versions": [{"id": "2026", "announcedOn": "2025-12-01", "effectiveFrom": "2026-01-01",
///         "tiers": [{"id": "basic", "name": {"en": "Basic"}, "clause": "1"}],
///         "wallets": [{"id": "points", "name": {"en": "Points"}, "clause": "2",
///             "earn": {"spend": {"points": 1, "perAmount": "10.00"}}}]}]}"#;
/// let audit = Audit::from_json(program).into_result()?;
/// let request = br#"{"member": {"id": "m-1", "kind": "person", "joinedOn": "2026-01-01", "terms": [{"from": "2026-01-01"}],
///         "activities": [{"id": "p-1", "on": "2026-03-15", "purchase": {"lines": [{"sku": "pot", "quantity": 1, "paid": "100.00"}]}}]},
///     "bookings": [{"id": "b-1", "points": {"activity": "p-1", "wallet": "points", "points": 12}},
///                  {"id": "b-2", "tier": {"on": "2026-03-15", "tier": "basic"}}],
///     "on": "2026-11-22"}"#;
/// let report = bookings(&audit, request).into_result()?;
/// assert_eq!((report.bookings, report.agreed), (2, 1));
/// let difference = serde_json::to_value(&report.differences[0])?;
/// assert_eq!(difference["computed"], 10); // 100.00 ÷ 10.00
/// assert_eq!(difference["difference"], 2);
/// assert_eq!(difference["clause"], "2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn bookings<'a>(audit: &'a Audit, request: &[u8]) -> Answer<AuditReport<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, audit.regulations().currency());
    let report = reported(audit, request, (&at, &collector));
    let in_order = |pointer: &str| order(BookingsRequest::ORDER, pointer);
    Answer::new(report, collector.finish(in_order))
}

fn reported<'a>(audit: &'a Audit, request: &[u8], (at, collector): (&At<'_>, &Collector)) -> Option<AuditReport<'a>> {
    let BookingsRequest { member, bookings, on } = read(request, at)?;
    let regulations = audit.regulations();
    let member_at = at.key("member");
    let document = member.0.and_then(|member| member.0);
    let member = document.clone().and_then(|member| Member::check(member, regulations, &member_at));
    let bookings = bookings.0.unwrap_or_default();
    let bookings_at = at.key("bookings");
    bookings_at.not_above(bookings.len(), MOST_BOOKINGS);
    let in_force = on.0.and_then(|on| regulations.in_force_on(on.day()));
    if on.0.is_some() && in_force.is_none() {
        none_in_force(regulations.first().map(Program::effective_from), at);
    }
    let checked = Checked { audit, is_member: document.is_some(), on: on.0 };
    let mut carts = Vec::new();
    for (index, booking) in bookings.iter().take(MOST_BOOKINGS).enumerate() {
        carts.push(checked.cart_of(booking, &bookings_at.index(index)));
    }
    let on = on.0?;
    let told = member.as_ref().and_then(|member| Ledger::of(regulations, member, on, &member_at));
    let sound = told.is_some() || document.is_none();
    let of_procedures = procedure_member(audit, request);
    let version = in_force.filter(|_| sound && !collector.has_errors())?;
    let books = Books {
        audit,
        document: document.as_ref(),
        member: member.as_ref(),
        of_procedures: of_procedures.as_ref(),
        ledger: told.as_ref(),
    };
    let mut differences = Vec::new();
    for (index, (booking, cart)) in bookings.iter().zip(&carts).enumerate() {
        differences.extend(books.difference(booking, cart.as_ref(), &format!("/bookings/{index}")));
    }
    let agreed = bookings.len().saturating_sub(differences.len());
    if let Some((member, ledger)) = member.as_ref().zip(told.as_ref()) {
        uses::above_quota(regulations, (member, ledger), on, &mut differences);
    }
    Some(AuditReport {
        regulations: regulations.source(version),
        on,
        member: member.as_ref().map(|member| member.id().to_owned()),
        bookings: bookings.len(),
        agreed,
        differences,
    })
}

/// The member as fees and workflows know it. What is wrong was told.
fn procedure_member<'r>(audit: &Audit, request: &'r [u8]) -> Option<ProcedureMember<'r>> {
    let unheard = Collector::default();
    let at = At::start(Path::ROOT, &unheard, audit.regulations().currency());
    let request = read::<ProcedureBookingsRequest<'_>>(request, &at)?;
    ProcedureMember::check(request.member.0?.0?, audit.procedures(), &at.key("member"))
}

/// What a booking is held against before it is looked at.
struct Checked<'a> {
    audit: &'a Audit,
    is_member: bool,
    /// `None`: it is broken, which was told.
    on: Option<Moment>,
}

impl Checked<'_> {
    /// Tells what is broken of a booking; and its cart, where it is of a price.
    fn cart_of<'b>(&self, booking: &BookingDocument<'b>, at: &At<'_>) -> Option<Cart<'b>> {
        let BookingDocument { price, points, tier, fee, deadline, .. } = booking;
        let fields = ["price", "points", "tier", "fee", "deadline"];
        let there = [price.is_some(), points.is_some(), tier.is_some(), fee.is_some(), deadline.is_some()];
        if !exactly_one(at, fields, there) {
            return None;
        }
        let regulations = self.audit.regulations();
        for (field, needs) in [("points", points.is_some()), ("tier", tier.is_some())] {
            if needs && !self.is_member {
                at.key(field).needs(&["member"]);
            }
        }
        if let Some(points) = points {
            let wallets = regulations.versions().iter().flat_map(Program::wallets);
            known(
                &at.key("points").key("wallet"),
                Code::WalletUnknown,
                &points.wallet.0,
                &mut wallets.map(|wallet| wallet.id()),
            );
        }
        if let Some(tier) = tier {
            let tier_at = at.key("tier");
            self.by_now(&tier_at.key("on"), tier.on.into());
            if let Some(given) = &tier.tier.0 {
                let tiers = regulations.versions().iter().flat_map(Program::tiers);
                known(&tier_at.key("tier"), Code::TierUnknown, &given.0, &mut tiers.map(|(_, tier)| tier.id()));
            }
        }
        for (field, on) in [
            ("fee", fee.as_ref().map(|fee| fee.on)),
            ("deadline", deadline.as_ref().map(|deadline| deadline.on)),
            ("price", price.as_ref().map(|price| price.on)),
        ] {
            if let Some(on) = on {
                self.by_now(&at.key(field).key("on"), on);
            }
        }
        Cart::check(price.as_ref()?.cart.clone(), regulations, &at.key("price").key("cart"))
    }

    /// Nothing is booked later than the day on which it is looked at.
    fn by_now(&self, at: &At<'_>, booked: Moment) {
        if let Some(on) = self.on.filter(|on| !on.has_seen(booked)) {
            at.fault(Day::out_of_range(Day::FIRST, on.day()));
        }
    }
}

/// A name that must be known, in whatever version.
fn known(at: &At<'_>, code: Code, given: &str, known: &mut dyn Iterator<Item = &str>) {
    let mut names: Vec<&str> = Vec::new();
    for name in known {
        if name == given {
            return;
        }
        if !names.contains(&name) {
            names.push(name);
        }
    }
    at.unknown(code, given, &mut names.into_iter());
}
