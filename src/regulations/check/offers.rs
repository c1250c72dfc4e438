//! Offers: who may have them, when, how often, how they meet. What they give is in `offer_kinds`.

use super::super::document::{Basis, OfferDocument, OfferLimitsDocument, ReturnsDocument, WhenDocument, WhoDocument};
use super::super::eligibility::{When, Who};
use super::super::offer::{Limits, Offer, OfferKind, Returns};
use super::redemptions::few;
use super::wallets::{countable, days, positive};
use super::{goods, known_tiers, offer_kinds, unique, wording};
use crate::calendar::Day;
use crate::json::{At, Label, in_order};
use crate::problem::Code;
use crate::reason::Rule;

/// The highest stage.
const LAST_STAGE: u16 = 1_000;

/// What offers refer to.
pub(super) struct Known<'k> {
    pub(super) tiers: &'k [&'k str],
    pub(super) wallets: &'k [&'k str],
    pub(super) benefits: &'k [&'k str],
    pub(super) locales: &'k [&'k str],
}

/// The offers of a version, which stands at `version`.
pub(super) fn all(version: &At<'_>, documents: Option<&[OfferDocument<'_>]>, known: &Known<'_>) -> Option<Vec<Offer>> {
    let at = version.key("offers");
    let documents = few(&at, documents)?;
    unique(&at, Some("id"), &documents.iter().map(|offer| &*offer.id.0).collect::<Vec<_>>());
    no_benefit(version, documents, known.benefits);
    let offers: Vec<_> =
        documents.iter().enumerate().map(|(index, document)| offer(&at.index(index), document, known)).collect();
    offers.into_iter().collect()
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
    let when = match &document.when {
        None => Some(When::default()),
        Some(document) => when(&at.key("when"), document),
    };
    let scope = goods::scope(&at.key("goods"), document.goods.as_ref());
    let kind = offer_kinds::kind(at, document, known.wallets);
    let most = document.most.is_none_or(|most| positive(&at.key("most"), most));
    let limits = match &document.limits {
        None => Some(Limits::default()),
        Some(limits) => self::limits(&at.key("limits"), limits),
    };
    if let Some(kind) = &kind {
        fitting(at, document, kind);
    }
    let stacking = document.stacking.as_ref();
    let stage = stacking.and_then(|stacking| stacking.stage).map_or(Some(0), |stage| {
        let stage_at = at.key("stacking");
        let stage = u16::try_from(stage).ok().filter(|stage| *stage <= LAST_STAGE);
        if stage.is_none() {
            let params = vec![("min", "0".into()), ("max", LAST_STAGE.to_string().into())];
            stage_at.key("stage").error(Code::NumberOutOfRange, params);
        }
        stage
    });
    let clause = document.clause.as_ref().map(|label| label.0.to_string());
    most.then_some(())?;
    Some(Offer {
        id: document.id.0.to_string(),
        source: document.source.map(|chosen| chosen.0).unwrap_or_default(),
        who,
        when: when?,
        scope,
        names_no_discount: document.names_no_discount.unwrap_or(false),
        kind: kind?,
        most: document.most,
        limits: limits?,
        exclusive: stacking.and_then(|stacking| stacking.exclusive.as_ref()).map(|group| group.0.to_string()),
        stage: stage?,
        on_list: stacking.and_then(|stacking| stacking.basis).is_some_and(|basis| basis.0 == Basis::List),
        rule: Rule::new(at.pointer(), clause),
    })
}

fn who(at: &At<'_>, document: &WhoDocument<'_>, known: &Known<'_>) -> Who {
    let WhoDocument { tiers, kinds, segments, residences, tags } = document;
    if kinds.as_ref().is_some_and(Vec::is_empty) {
        at.key("kinds").error(Code::ListEmpty, vec![]);
    }
    Who {
        tiers: known_tiers(&at.key("tiers"), tiers.as_deref(), known.tiers),
        kinds: kinds.iter().flatten().map(|kind| kind.0).collect(),
        segments: labels(&at.key("segments"), segments),
        residences: labels(&at.key("residences"), residences),
        tags: labels(&at.key("tags"), tags),
    }
}

/// An empty list is refused: it could be read as none, and as all.
fn labels(at: &At<'_>, labels: &Option<Vec<Label<'_>>>) -> Vec<String> {
    if labels.as_ref().is_some_and(Vec::is_empty) {
        at.error(Code::ListEmpty, vec![]);
    }
    labels.iter().flatten().map(|label| label.0.to_string()).collect()
}

fn when(at: &At<'_>, document: &WhenDocument) -> Option<When> {
    let WhenDocument { from, to, weekdays, days_of_month, hours, birthday } = document;
    let mut good = true;
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        at.key("to").fault(Day::out_of_range(*from, Day::LAST));
        good = false;
    }
    let numbers = |name, numbers: &Option<Vec<u16>>, most| match numbers {
        None => Some(Vec::new()),
        Some(numbers) => days(&at.key(name), numbers, most),
    };
    let weekdays = numbers("weekdays", weekdays, 7);
    let days_of_month = numbers("daysOfMonth", days_of_month, 31);
    let hours_at = at.key("hours");
    if hours.as_ref().is_some_and(Vec::is_empty) {
        hours_at.error(Code::ListEmpty, vec![]);
    }
    for (index, hours) in hours.iter().flatten().enumerate() {
        if hours.to <= hours.from {
            hours_at.index(index).key("to").error(Code::TimeOrder, vec![("from", hours.from.to_string().into())]);
            good = false;
        }
    }
    if let Some(birthday) = birthday {
        let at = at.key("birthday");
        good &= countable(&at.key("before"), birthday.before) & countable(&at.key("after"), birthday.after);
    }
    let (weekdays, days_of_month) = (weekdays?, days_of_month?);
    good.then(|| When {
        from: *from,
        to: *to,
        weekdays,
        days_of_month,
        hours: hours.iter().flatten().map(|hours| (hours.from, hours.to)).collect(),
        birthday: birthday.as_ref().map(|window| (window.before.unwrap_or(0), window.after.unwrap_or(0))),
    })
}

fn limits(at: &At<'_>, document: &OfferLimitsDocument) -> Option<Limits> {
    let OfferLimitsDocument { per_order, per_member, in_all } = document;
    if *in_all == Some(0) {
        let params = vec![("min", "1".into()), ("max", u32::MAX.to_string().into())];
        at.key("inAll").error(Code::NumberOutOfRange, params);
        return None;
    }
    Some(Limits {
        per_order: per_order.map(|count| count.get()),
        per_member: per_member.as_ref().map(|limit| (limit.quantity.get(), limit.per.0)),
        in_all: *in_all,
    })
}

/// What would say nothing with this kind is refused, since whoever wrote it meant something.
fn fitting(at: &At<'_>, document: &OfferDocument<'_>, kind: &OfferKind) {
    let takes_money = !matches!(kind, OfferKind::Gift(_) | OfferKind::FreeShipping { .. } | OfferKind::Points { .. });
    if document.most.is_some() && !takes_money {
        needs(&at.key("most"), &["rate", "moneyOff", "steps", "everyNth", "bundle", "fixedPrice"]);
    }
    if document.goods.is_some() && matches!(kind, OfferKind::Bundle { .. } | OfferKind::Points { .. }) {
        let fields = ["rate", "moneyOff", "steps", "everyNth", "fixedPrice", "gift", "freeShipping"];
        needs(&at.key("goods"), &fields);
    }
    let repeats = matches!(kind, OfferKind::MoneyOff { .. } | OfferKind::EveryNth { .. } | OfferKind::Bundle { .. });
    if document.limits.as_ref().is_some_and(|limits| limits.per_order.is_some()) && !repeats {
        needs(&at.key("limits").key("perOrder"), &["moneyOff", "everyNth", "bundle"]);
    }
}

pub(super) fn needs(at: &At<'_>, fields: &[&str]) {
    let fields: Vec<_> = fields.iter().map(|field| (*field).to_owned()).collect();
    at.error(Code::FieldNeeds, vec![("fields", fields.into())]);
}

/// What can be given back.
pub(super) fn returns(at: &At<'_>, document: &ReturnsDocument<'_>) -> Option<Returns> {
    let ReturnsDocument { days, exchange_days, except, clause } = document;
    let except_at = at.key("except");
    let except = except.as_ref().map(|except| goods::scope(&except_at, Some(except)));
    (countable(&at.key("days"), *days) & countable(&at.key("exchangeDays"), *exchange_days)).then_some(())?;
    let clause = clause.as_ref().map(|label| label.0.to_string());
    Some(Returns { days: *days, exchange_days: exchange_days.or(*days), except, rule: Rule::new(at.pointer(), clause) })
}
