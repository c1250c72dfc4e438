//! Questions and answers as JSON bytes: what an edge function passes through, and what the
//! JavaScript boundary is made of.
//!
//! A request names its parts, and problems point into it: `/cart/lines/0/price`.

use crate::calendar::Moment;
use crate::cart::{Cart, CartDocument};
use crate::history::replayed;
use crate::json::{At, Decode, Nullable, Part, document, order, read};
use crate::member::Member;
use crate::member::document::MemberDocument;
use crate::pricing::{Buyer, priced};
use crate::problem::{Answer, Collector, Path};
use crate::regulations::Regulations;
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
    /// Where a member stands on a day.
    pub struct StandingRequest<'a> {
        /// The member.
        pub member: Part<MemberDocument<'a>> = "member",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

/// Answers a [`QuoteRequest`] with the JSON of an [`Answer`] of a [`Quote`](crate::pricing::Quote).
#[must_use]
pub fn quote(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let request = read::<QuoteRequest<'_>>(request, &at);
    let (member, cart, on) =
        request.map_or((None, None, None), |request| (request.member.0, request.cart.0, request.on.0));
    let member = member.and_then(|member| member.0);
    let member = member.and_then(|document| Member::check(document, regulations, &at.key("member")));
    let cart = cart.and_then(|document| Cart::check(document, &at.key("cart")));
    let quote = match (&cart, on) {
        // Without errors, no member means a guest.
        (Some(cart), Some(on)) if !collector.has_errors() => {
            let buyer = Buyer::of(regulations, member.as_ref(), on, &at);
            buyer.and_then(|buyer| priced(regulations, &buyer, cart, on, &at))
        }
        _ => None,
    };
    answer::<QuoteRequest<'_>, _>(quote, collector)
}

/// Answers a [`StandingRequest`] with the JSON of an [`Answer`] of a [`Standing`](crate::history::Standing).
#[must_use]
pub fn standing(regulations: &Regulations, request: &[u8]) -> Vec<u8> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let request = read::<StandingRequest<'_>>(request, &at);
    let (member, on) = request.map_or((None, None), |request| (request.member.0, request.on.0));
    let member = member.and_then(|document| Member::check(document, regulations, &at.key("member")));
    let standing = match (&member, on) {
        (Some(member), Some(on)) => {
            let replay = replayed(regulations, member, on, &at.key("member"));
            replay.map(|replay| replay.standing(regulations, member, on))
        }
        _ => None,
    };
    answer::<StandingRequest<'_>, _>(standing, collector)
}

/// The answer's JSON, with its problems in the order of the request's schema.
fn answer<'a, R: Decode<'a>, T: Serialize>(value: Option<T>, collector: Collector) -> Vec<u8> {
    to_json(&Answer::new(value, collector.finish(|pointer| order(R::ORDER, pointer))))
}

/// An answer as JSON bytes.
pub fn to_json<T: Serialize>(answer: &Answer<T>) -> Vec<u8> {
    let mut json = Vec::with_capacity(4096);
    // Answers are structs with text keys: writing them to memory can't fail.
    let _ = serde_json::to_writer(&mut json, answer);
    json
}
