//! Questions and answers as JSON bytes: what an edge function passes through, and what the
//! JavaScript boundary is made of.
//!
//! A request names its parts, and problems point into it: `/cart/lines/0/price`.

use crate::application::{self, ApplicationGiven, ApplicationOptions};
use crate::calendar::{Day, Moment};
use crate::cart::{Cart, CartDocument};
use crate::fees::{self, FeeAsked};
use crate::history::{Plan, PlanDocument, RedemptionAsked, check_range, replayed};
pub use crate::json::to_json;
use crate::json::{At, Decode, Nullable, Order, Part, document, order, read};
use crate::member::document::MemberDocument;
use crate::member::procedures::ProcedureMemberDocument;
use crate::member::{Member, ProcedureMember};
use crate::pricing::{Buyer, priced};
use crate::problem::{Answer, Collector, Path, Problem};
use crate::regulations::Regulations;
use crate::regulations::forms::Forms;
use crate::regulations::procedures::Procedures;
use crate::returns::{self, OrderDocument, ReturnedPieces, preview};
use crate::workflow::{self, WorkflowRecord};
use serde::Serialize;

document! {
    /// What a cart costs a member on a day.
    pub struct QuoteRequest<'a> {
        /// The member, or `null` for a guest.
        pub member: Part<Nullable<MemberDocument<'a>>> = "member",
        /// The cart.
        pub cart: Part<CartDocument<'a>> = "cart",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

document! {
    /// A member on a day: where the member stands, what is lacking, which points there are.
    pub struct MemberRequest<'a> {
        /// The member.
        pub member: Part<MemberDocument<'a>> = "member",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

document! {
    /// What will be, from a day to a day.
    pub struct ForecastRequest<'a> {
        /// The member.
        pub member: Part<MemberDocument<'a>> = "member",
        /// What is planned. Default: nothing.
        pub plan: Option<PlanDocument<'a>> = "plan",
        /// The day, or the day and time, it starts from.
        pub on: Part<Moment> = "on",
        /// The last day.
        pub to: Part<Day> = "to",
    }
}

document! {
    /// What a member's points can be exchanged for on a day.
    pub struct RedemptionsRequest<'a> {
        /// The member.
        pub member: Part<MemberDocument<'a>> = "member",
        /// One redemption, and how much of it. Default: all.
        pub redemption: Option<RedemptionAsked<'a>> = "redemption",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

document! {
    /// What comes back for goods of an order, on a day.
    pub struct ReturnRequest<'a> {
        /// The member, or `null` for a guest.
        pub member: Part<Nullable<MemberDocument<'a>>> = "member",
        /// The order.
        pub order: Part<OrderDocument<'a>> = "order",
        /// What is to be given back.
        pub lines: Part<Vec<ReturnedPieces>> = "lines",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

document! {
    /// What is to be said of an application.
    pub struct ApplicationRequest<'a> {
        /// What was entered.
        pub application: Part<ApplicationGiven<'a>> = "application",
        /// How it is checked. Default: all of it, as it is sent in.
        pub options: Option<ApplicationOptions<'a>> = "options",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

document! {
    /// What a fee comes to on a day.
    pub struct FeesRequest<'a> {
        /// The member, or `null` for someone who is none.
        pub member: Part<Nullable<ProcedureMemberDocument<'a>>> = "member",
        /// What is asked for.
        pub asked: Part<FeeAsked<'a>> = "asked",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

document! {
    /// Where an application, a card, a case, an order, an event or a change of keeper stands on a day.
    pub struct WorkflowRequest<'a> {
        /// The member whose it is, or `null`.
        pub member: Part<Nullable<ProcedureMemberDocument<'a>>> = "member",
        /// What has happened.
        pub record: Part<WorkflowRecord<'a>> = "record",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

/// Answers a [`MemberRequest`] from the replay of the member's ledger. A macro, since each answer
/// borrows from a member that lives only in here.
macro_rules! answer_of_member {
    ($regulations:ident, $request:ident, $with_journal:literal, |$replay:ident, $member:ident, $on:ident, $at:ident| $value:expr) => {{
        let collector = Collector::default();
        let at = At::start(Path::ROOT, &collector, $regulations.currency());
        let member = member_on($regulations, $request, &at);
        let value = match &member {
            Some(($member, $on)) => {
                let $on = *$on;
                let $at = at.key("member");
                replayed($regulations, $member, $on, $with_journal, &$at).and_then(|$replay| $value)
            }
            _ => None,
        };
        answer::<MemberRequest<'_>, _>(value, collector)
    }};
}

/// The member and the moment of a [`MemberRequest`].
fn member_on<'a>(regulations: &Regulations, request: &'a [u8], at: &At<'_>) -> Option<(Member<'a>, Moment)> {
    let request = read::<MemberRequest<'_>>(request, at)?;
    Some((Member::check(request.member.0?, regulations, &at.key("member"))?, request.on.0?))
}

/// The member who asks; without errors, nobody is a guest.
fn member_or_guest<'a>(
    document: Option<Nullable<MemberDocument<'a>>>,
    regulations: &Regulations,
    at: &At<'_>,
) -> Option<Member<'a>> {
    Member::check(document?.0?, regulations, &at.key("member"))
}

/// Answers a [`QuoteRequest`] with the JSON of an [`Answer`] of a [`Quote`](crate::pricing::Quote).
#[must_use]
pub fn quote(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let request = read::<QuoteRequest<'_>>(request, &at);
    let (member, cart, on) =
        request.map_or((None, None, None), |request| (request.member.0, request.cart.0, request.on.0));
    let member = member_or_guest(member, regulations, &at);
    let cart = cart.and_then(|document| Cart::check(document, regulations, &at.key("cart")));
    let quote = match (&cart, on) {
        // Without errors, no member means a guest.
        (Some(cart), Some(on)) if !collector.has_errors() => {
            let buyer = Buyer::of(regulations, member.as_ref(), on, &at);
            buyer.and_then(|buyer| priced(regulations, buyer, cart, on, &at))
        }
        _ => None,
    };
    answer::<QuoteRequest<'_>, _>(quote, collector)
}

/// Answers a [`ReturnRequest`] with the JSON of an [`Answer`] of a [`ReturnPreview`](crate::returns::ReturnPreview).
#[must_use]
pub fn return_preview(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let Some(ReturnRequest { member, order, lines, on }) = read(request, &at) else {
        return answer::<ReturnRequest<'_>, ()>(None, collector);
    };
    let member = member_or_guest(member.0, regulations, &at);
    let order = match (order.0, lines.0, on.0) {
        (Some(order), Some(lines), Some(on)) => {
            returns::Order::check(order, &lines, (regulations, member.as_ref(), on), &at).zip(Some(on))
        }
        _ => None,
    };
    let preview = match &order {
        // Without errors, no member means a guest.
        Some((order, on)) if !collector.has_errors() => preview(regulations, member.as_ref(), order, *on, &at),
        _ => None,
    };
    answer::<ReturnRequest<'_>, _>(preview, collector)
}

/// Answers a [`MemberRequest`] with the JSON of an [`Answer`] of a [`Standing`](crate::history::Standing).
#[must_use]
pub fn standing(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    answer_of_member!(regulations, request, false, |replay, member, on, at| Some(replay.standing(
        regulations,
        member,
        on
    )))
}

/// Answers a [`MemberRequest`] with the JSON of an [`Answer`] of a [`ProgressReport`](crate::history::ProgressReport).
#[must_use]
pub fn progress(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    answer_of_member!(regulations, request, false, |replay, member, on, at| Some(replay.progress_report(
        regulations,
        member,
        on
    )))
}

/// Answers a [`MemberRequest`] with the JSON of an [`Answer`] of a [`PointsStatement`](crate::history::PointsStatement).
#[must_use]
pub fn points(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    answer_of_member!(regulations, request, true, |replay, member, on, at| replay.statement(
        regulations,
        member,
        on,
        &at
    ))
}

/// Answers a [`MemberRequest`] with the JSON of an [`Answer`] of a [`BenefitsReport`](crate::history::BenefitsReport).
#[must_use]
pub fn benefits(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    answer_of_member!(regulations, request, false, |replay, member, on, at| Some(replay.benefits_report(
        regulations,
        member,
        on
    )))
}

/// Answers a [`ForecastRequest`] with the JSON of an [`Answer`] of a [`Forecast`](crate::history::Forecast).
#[must_use]
pub fn forecast(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let Some(ForecastRequest { member, plan, on, to }) = read(request, &at) else {
        return answer::<ForecastRequest<'_>, ()>(None, collector);
    };
    let member = member.0.and_then(|document| Member::check(document, regulations, &at.key("member")));
    let range = on.0.zip(to.0).filter(|(on, to)| check_range(on.day(), *to, &at));
    let plan = plan.zip(range).map(|(plan, (on, to))| Plan::new(plan, on.day(), to));
    let forecast = match (&member, range) {
        (Some(member), Some((on, to))) if !collector.has_errors() => {
            let replay = replayed(regulations, member, on, false, &at.key("member"));
            replay.and_then(|replay| replay.forecast(regulations, member, plan.as_ref(), (on, to), &at))
        }
        _ => None,
    };
    answer::<ForecastRequest<'_>, _>(forecast, collector)
}

/// Answers a [`RedemptionsRequest`] with the JSON of an [`Answer`] of [`Redemptions`](crate::history::Redemptions).
#[must_use]
pub fn redemptions(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let Some(RedemptionsRequest { member, redemption, on }) = read(request, &at) else {
        return answer::<RedemptionsRequest<'_>, ()>(None, collector);
    };
    let member = member.0.and_then(|document| Member::check(document, regulations, &at.key("member")));
    let redemptions = match (&member, on.0) {
        (Some(member), Some(on)) => {
            let replay = replayed(regulations, member, on, false, &at.key("member"));
            replay.and_then(|replay| replay.redemptions(regulations, member, redemption.as_ref(), on, &at))
        }
        _ => None,
    };
    answer::<RedemptionsRequest<'_>, _>(redemptions, collector)
}

/// Answers an [`ApplicationRequest`] with the JSON of an [`Answer`] of an [`ApplicationReport`](crate::application::ApplicationReport).
#[must_use]
pub fn application(forms: &Forms, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, forms.currency());
    let Some(ApplicationRequest { application, options, on }) = read(request, &at) else {
        return answer::<ApplicationRequest<'_>, ()>(None, collector);
    };
    let report = match (&application.0, &options, on.0) {
        (Some(application), options, Some(on)) if !collector.has_errors() => {
            application::checked(forms, application, options.as_ref(), on, &at)
        }
        _ => None,
    };
    answer::<ApplicationRequest<'_>, _>(report, collector)
}

/// Answers a [`FeesRequest`] with the JSON of an [`Answer`] of a [`FeeQuote`](crate::fees::FeeQuote).
#[must_use]
pub fn fees(procedures: &Procedures, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, procedures.currency());
    let Some(FeesRequest { member, asked, on }) = read(request, &at) else {
        return answer::<FeesRequest<'_>, ()>(None, collector);
    };
    let member = member.0.and_then(|member| member.0);
    let member = member.and_then(|document| ProcedureMember::check(document, procedures, &at.key("member")));
    let quote = match (&asked.0, on.0) {
        // Without errors, no member means someone who is none.
        (Some(asked), Some(on)) if !collector.has_errors() => fees::quoted(procedures, member.as_ref(), asked, on, &at),
        _ => None,
    };
    answer::<FeesRequest<'_>, _>(quote, collector)
}

/// Answers a [`WorkflowRequest`] with the JSON of an [`Answer`] of a [`WorkflowReport`](crate::workflow::WorkflowReport).
#[must_use]
pub fn workflow(procedures: &Procedures, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, procedures.currency());
    let Some(WorkflowRequest { member, record, on }) = read(request, &at) else {
        return answer::<WorkflowRequest<'_>, ()>(None, collector);
    };
    let member = member.0.and_then(|member| member.0);
    let member = member.and_then(|document| ProcedureMember::check(document, procedures, &at.key("member")));
    let report = match (&record.0, on.0) {
        // Without errors, no member means that none is known.
        (Some(record), Some(on)) if !collector.has_errors() => {
            workflow::reported(procedures, member.as_ref(), record, on, &at)
        }
        _ => None,
    };
    answer::<WorkflowRequest<'_>, _>(report, collector)
}

/// The answer's JSON, with its problems in the order of the request's schema.
pub(crate) fn answer<'a, R: Decode<'a>, T: Serialize>(value: Option<T>, collector: Collector) -> Vec<u8> {
    to_json(&Answer::new(value, in_order_of(R::ORDER, collector)))
}

// Each question would have its own copy.
#[inline(never)]
fn in_order_of(table: &'static Order, collector: Collector) -> Vec<Problem> {
    collector.finish(|pointer| order(table, pointer))
}
