//! Offers: who may have them, when, how often, how they meet. What they give is in `offer_kinds`.

use super::super::document::{
    Basis, OfferDocument, OfferLimitsDocument, ReturnsDocument, VersionDocument, WhenDocument, WhoDocument,
};
use super::super::eligibility::Who;
use super::super::offer::{Limits, Offer, OfferKind, Returns};
use super::super::when::When;
use super::wallets::{around, countable, days, positive};
use super::{Known, checked, chosen, few, goods, ids, offer_kinds, redemptions, rule, texts, unique, wording};
use crate::calendar::Day;
use crate::in_order::in_order;
use crate::json::At;
use crate::problem::Code;

/// The highest stage.
const LAST_STAGE: u32 = 1_000;

/// The offers of a version, which stands at `version`.
pub(super) fn all(version: &At<'_>, document: &VersionDocument<'_>, known: &Known<'_>) -> Vec<Offer> {
    let at = version.key("offers");
    let documents = few(&at, &document.offers, redemptions::MOST);
    unique(&at, Some("id"), &ids(documents, |offer| &offer.id.0));
    no_benefit(version, documents, known.benefits);
    checked(&at, documents, &|at, document| offer(at, document, known))
}

/// A rate of a tier is an offer by its benefit's id: an answer that names an offer means one thing.
fn no_benefit(version: &At<'_>, offers: &[OfferDocument<'_>], benefits: &[&str]) {
    let (benefits_at, offers_at) = (version.key("benefits"), version.key("offers"));
    let sorted = in_order(benefits.len(), &|a, b| benefits.get(a).cmp(&benefits.get(b)));
    for (index, offer) in offers.iter().enumerate() {
        let id: &str = &offer.id.0;
        let Ok(found) = sorted.binary_search_by(|place| benefits.get(*place).cmp(&Some(&id))) else { continue };
        let first = sorted.get(found).map(|place| benefits_at.index(*place).pointer());
        let params = vec![("given", id.into()), ("first", first.unwrap_or_default().into())];
        offers_at.index(index).key("id").error(Code::IdDuplicate, params);
    }
}

fn offer(at: &At<'_>, document: &OfferDocument<'_>, known: &Known<'_>) -> Option<Offer> {
    wording(&at.key("name"), &document.name, known.locales);
    let who = document.who.as_ref().map(|document| who(&at.key("who"), document, known)).unwrap_or_default();
    let when = document.when.as_ref().map(|document| when(&at.key("when"), document)).unwrap_or_default();
    let scope = goods::scope(&at.key("goods"), document.goods.as_ref());
    let kind = offer_kinds::kind(at, document, known);
    if let Some(most) = document.most {
        positive(&at.key("most"), most);
    }
    let limits = document.limits.as_ref().map(|limits| self::limits(&at.key("limits"), limits)).unwrap_or_default();
    if let Some(kind) = &kind {
        fitting(at, document, kind);
    }
    let stacking = document.stacking.as_ref();
    let stage = stacking.and_then(|stacking| stacking.stage).unwrap_or(0);
    if stage > LAST_STAGE {
        at.key("stacking").key("stage").out_of_range(0, LAST_STAGE.into());
    }
    Some(Offer {
        kind: kind?,
        id: document.id.0.to_string(),
        source: document.source.map(|chosen| chosen.0).unwrap_or_default(),
        who,
        when,
        scope,
        names_no_discount: document.names_no_discount.unwrap_or(false),
        most: document.most,
        limits,
        exclusive: stacking.and_then(|stacking| stacking.exclusive.as_ref()).map(|group| group.0.to_string()),
        stage: u16::try_from(stage).unwrap_or_default(),
        on_list: stacking.and_then(|stacking| stacking.basis).is_some_and(|basis| basis.0 == Basis::List),
        rule: rule(at, &document.clause),
    })
}

fn who(at: &At<'_>, document: &WhoDocument<'_>, known: &Known<'_>) -> Who {
    let WhoDocument { tiers, kinds, segments, residences, tags } = document;
    Who {
        tiers: known.tiers(&at.key("tiers"), tiers.as_deref()),
        kinds: chosen(&at.key("kinds"), kinds.as_ref()),
        segments: texts(&at.key("segments"), segments),
        residences: texts(&at.key("residences"), residences),
        tags: texts(&at.key("tags"), tags),
    }
}

pub(super) fn when(at: &At<'_>, document: &WhenDocument) -> When {
    let WhenDocument { from, to, weekdays, days_of_month, hours, birthday } = document;
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        at.key("to").fault(Day::out_of_range(*from, Day::LAST));
    }
    let weekdays = days(&at.key("weekdays"), weekdays, 7);
    let days_of_month = days(&at.key("daysOfMonth"), days_of_month, 31);
    let hours_at = at.key("hours");
    hours_at.not_empty(hours.as_ref().map(Vec::len));
    for (index, hours) in hours.iter().flatten().enumerate() {
        if hours.to <= hours.from {
            hours_at.index(index).key("to").error_text(Code::TimeOrder, "from", &hours.from);
        }
    }
    When {
        from: *from,
        to: *to,
        weekdays,
        days_of_month,
        hours: hours.iter().flatten().map(|hours| (hours.from, hours.to)).collect(),
        birthday: birthday.as_ref().map(|window| around(&at.key("birthday"), window)),
    }
}

fn limits(at: &At<'_>, document: &OfferLimitsDocument) -> Limits {
    let OfferLimitsDocument { per_order, per_member, in_all } = document;
    if *in_all == Some(0) {
        at.key("inAll").out_of_range(1, u32::MAX.into());
    }
    Limits {
        per_order: per_order.map(|count| count.get()),
        per_member: per_member.as_ref().map(|limit| (limit.quantity.get(), limit.per.0)),
        in_all: *in_all,
    }
}

/// What would say nothing with this kind is refused, since whoever wrote it meant something.
fn fitting(at: &At<'_>, document: &OfferDocument<'_>, kind: &OfferKind) {
    if document.most.is_some() && !kind.is_of_goods() {
        at.key("most").needs(&["rate", "moneyOff", "steps", "everyNth", "bundle", "fixedPrice"]);
    }
    if document.goods.is_some() && matches!(kind, OfferKind::Bundle { .. } | OfferKind::Points { .. }) {
        at.key("goods").needs(&["rate", "moneyOff", "steps", "everyNth", "fixedPrice", "gift", "freeShipping"]);
    }
    let repeats = matches!(kind, OfferKind::MoneyOff { .. } | OfferKind::EveryNth { .. } | OfferKind::Bundle { .. });
    if document.limits.as_ref().is_some_and(|limits| limits.per_order.is_some()) && !repeats {
        at.key("limits").key("perOrder").needs(&["moneyOff", "everyNth", "bundle"]);
    }
}

/// What can be given back.
pub(super) fn returns(at: &At<'_>, document: &ReturnsDocument<'_>) -> Returns {
    let ReturnsDocument { days, exchange_days, except, clause } = document;
    let except_at = at.key("except");
    let except = except.as_ref().map(|except| goods::scope(&except_at, Some(except)));
    countable(&at.key("days"), *days);
    countable(&at.key("exchangeDays"), *exchange_days);
    Returns { days: *days, exchange_days: exchange_days.or(*days), except, rule: rule(at, clause) }
}
