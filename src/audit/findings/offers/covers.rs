//! Whether an offer is there wherever another is, and gives at least as much: what the document says by itself.

use super::super::quoted::{Deal, Gift, Life};
use crate::calendar::Day;
use crate::regulations::{Offer, OfferKind, OfferSource, Program, Scope, When};
use crate::units::Money;

/// Whether whoever has `worse` on some goods has `better` there too, at a price at least as good, so that one of them is
/// idle.
pub(super) fn covers(better: &Deal<'_>, worse: &Deal<'_>, life: Life) -> bool {
    one_is_idle(better, worse)
        && gives_as_much(better, worse)
        && for_all(better, worse)
        && on_all_days(&better.when(), &worse.when(), life)
        && on_all_goods(better, worse)
}

/// They exclude each other, or what both do is done once.
fn one_is_idle(better: &Deal<'_>, worse: &Deal<'_>) -> bool {
    let (better, worse) = match (better.gift, worse.gift) {
        (Gift::Rate(..), Gift::Rate(..)) => return true,
        (Gift::Offer(better), Gift::Offer(worse)) => (better, worse),
        _ => return false,
    };
    // A coupon is not in every hand, and what can be used up is not always there.
    let limits = better.limits();
    let always = better.source() != OfferSource::Coupon && limits.per_member.is_none() && limits.in_all.is_none();
    let often = limits.per_order.is_none_or(|most| worse.limits().per_order.is_some_and(|other| other <= most));
    let much = better.most().is_none_or(|most| worse.most().is_some_and(|other| other <= most));
    let same_place = better.stage() == worse.stage() && better.on_list() == worse.on_list();
    let once = matches!(better.kind(), OfferKind::FixedPrice(_) | OfferKind::FreeShipping { .. });
    let exclusive = better.exclusive().is_some() && better.exclusive() == worse.exclusive();
    always && often && much && same_place && (exclusive || (once && better.exclusive().is_none()))
}

fn gives_as_much(better: &Deal<'_>, worse: &Deal<'_>) -> bool {
    let (better, worse) = match (better.gift, worse.gift) {
        (Gift::Rate(_, better, _), Gift::Rate(_, worse, _)) => return better <= worse,
        (Gift::Offer(better), Gift::Offer(worse)) => (better.kind(), worse.kind()),
        _ => return false,
    };
    let least = |at_least: Option<Money>| at_least.map_or(0, Money::minor);
    match (better, worse) {
        (OfferKind::Rate { rate: better, at_least: from }, OfferKind::Rate { rate: worse, at_least: other }) => {
            better <= worse && least(*from) <= least(*other)
        }
        (
            OfferKind::MoneyOff { amount: better, at_least: from, each },
            OfferKind::MoneyOff { amount: worse, at_least: other, each: other_each },
        ) => worse <= better && least(*from) <= least(*other) && (*each || !other_each),
        (OfferKind::FixedPrice(better), OfferKind::FixedPrice(worse)) => better <= worse,
        (
            OfferKind::EveryNth { of, last, rate: better },
            OfferKind::EveryNth { of: other, last: other_last, rate: worse },
        ) => better <= worse && of == other && last == other_last,
        (OfferKind::Bundle { parts, price: better }, OfferKind::Bundle { parts: other, price: worse }) => {
            better <= worse && parts == other
        }
        (OfferKind::FreeShipping { at_least: from }, OfferKind::FreeShipping { at_least: other }) => {
            least(*from) <= least(*other)
        }
        _ => false,
    }
}

/// Whether all of a list are in another; an empty one has everything.
fn all_in<T: PartialEq>(wide: &[T], narrow: &[T]) -> bool {
    wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|one| wide.contains(one)))
}

fn for_all(better: &Deal<'_>, worse: &Deal<'_>) -> bool {
    match (better.gift, worse.gift) {
        (Gift::Rate(better, ..), Gift::Rate(worse, ..)) => {
            worse.tiers().iter().all(|tier| better.tiers().contains(tier))
        }
        (Gift::Offer(better), Gift::Offer(worse)) => {
            let (better, worse) = (better.who(), worse.who());
            let marks = better.marks().into_iter().zip(worse.marks());
            all_in(better.tiers(), worse.tiers())
                && all_in(better.kinds(), worse.kinds())
                && marks.into_iter().all(|(better, worse)| all_in(better, worse))
        }
        _ => false,
    }
}

fn on_all_days(better: &When, worse: &When, life: Life) -> bool {
    let Some(days) = life.within(worse) else { return false };
    let (from, to) = better.dates();
    let dates = from.unwrap_or(Day::FIRST) <= days.from && days.to <= to.unwrap_or(Day::LAST);
    let listed = better.numbered().into_iter().zip(worse.numbered()).all(|(better, worse)| all_in(better, worse));
    let within = |(from, to): &(_, _)| better.times().iter().any(|(start, end)| start <= from && to <= end);
    let hours = better.times().is_empty() || (!worse.times().is_empty() && worse.times().iter().all(within));
    let around = |(before, after): (u32, u32)| {
        worse.birthday().is_some_and(|(other_before, other_after)| other_before <= before && other_after <= after)
    };
    dates && listed && hours && better.birthday().is_none_or(around)
}

fn on_all_goods(better: &Deal<'_>, worse: &Deal<'_>) -> bool {
    if matches!(better.kind(), Some(OfferKind::Bundle { .. })) {
        // Their parts are the same.
        return named(better, better.program) || !named(worse, worse.program);
    }
    let within = |better: &Scope, worse: &Scope| {
        let all = better.lists().iter().all(|list| list.is_empty());
        let some = worse.lists().iter().any(|list| !list.is_empty());
        let listed = better.lists().into_iter().zip(worse.lists());
        let out = better.except().into_iter().zip(worse.except());
        (all || (some && listed.into_iter().all(|(better, worse)| worse.iter().all(|text| better.contains(text)))))
            && out.into_iter().all(|(better, worse)| better.iter().all(|text| worse.contains(text)))
    };
    let scopes = better.scopes().into_iter().zip(worse.scopes());
    let scopes = scopes.into_iter().all(|((better, _), (worse, _))| within(better, worse));
    scopes && (named(better, better.program) || !named(worse, worse.program))
}

/// Whether it reaches goods that no offer touches.
fn named(deal: &Deal<'_>, program: &Program) -> bool {
    program.no_discount().is_none() || deal.offer().is_some_and(Offer::names_no_discount)
}
