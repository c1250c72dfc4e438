//! Days between two campaigns.
//!
//! A campaign is an offer of this source with a first or a last day. Offers on the same days are one campaign, and so is
//! one that goes on in the next version by the same id. Two are compared where someone can have both; what counts are the
//! first and the last day on which each is had.

use super::super::Reviewed;
use super::super::quoted::{Bought, Buyer, Deal, Gift, Life, Quoted, Said, deals, last_moment, threshold};
use crate::audit::{Audit, Finding, FindingCode};
use crate::calendar::{Day, Moment};
use crate::regulations::{OfferKind, OfferSource};
use crate::units::Money;

/// A campaign, and when it is.
struct Campaign<'a> {
    deal: Deal<'a>,
    /// The place of its version.
    place: usize,
    first: Moment,
    /// `None`: it has no end.
    last: Option<Moment>,
}

impl Campaign<'_> {
    fn last_day(&self) -> Day {
        self.last.map_or(Day::LAST, Moment::day)
    }
}

/// Each campaign of the version that comes too early after another, be that of an earlier version, with the latest of them.
pub(super) fn find(reviewed: &Reviewed<'_>, days_between: u16, found: &mut Vec<Finding>) {
    let campaigns = campaigns(reviewed.audit, reviewed.place);
    for (index, campaign) in campaigns.iter().enumerate().filter(|(_, campaign)| campaign.place == reviewed.place) {
        let before = campaigns.iter().take(index).filter(|before| !is_same(before, campaign));
        let near = before.filter_map(|before| Some((before, gap(before, campaign)?)));
        let mut near: Vec<_> = near.filter(|(_, days)| *days < u32::from(days_between)).collect();
        near.sort_by_key(|(_, days)| *days);
        let told =
            near.into_iter().find_map(|(before, days)| told(reviewed.audit, before, campaign, (days, days_between)));
        found.extend(told);
    }
}

/// Campaigns through a version, by their first day, then in document order.
fn campaigns(audit: &Audit, place: usize) -> Vec<Campaign<'_>> {
    let versions = audit.regulations().versions().iter().enumerate().take(place.saturating_add(1));
    let mut campaigns = Vec::new();
    for (place, program) in versions {
        let Some(life) = Life::of(audit.regulations(), place) else { continue };
        for deal in deals(program) {
            let Gift::Offer(offer) = deal.gift else { continue };
            let dated = !matches!(offer.when().dates(), (None, None));
            if offer.source() == OfferSource::Campaign
                && dated
                && let Some(first) = deal.first_moment(life)
            {
                campaigns.push(Campaign { deal, place, first, last: last_moment(offer.when(), life) });
            }
        }
    }
    campaigns.sort_by_key(|campaign| campaign.first.day());
    campaigns
}

/// Whether two offers are one campaign.
fn is_same(a: &Campaign<'_>, b: &Campaign<'_>) -> bool {
    a.deal.id() == b.deal.id() || (a.first.day() == b.first.day() && a.last_day() == b.last_day())
}

/// Days that lie between the last day of one and the first of the other, which is no earlier than the first of the one;
/// `None`: nobody can have both.
fn gap(before: &Campaign<'_>, after: &Campaign<'_>) -> Option<u32> {
    both(before, after)?;
    Some(before.last_day().days_until(after.first.day()).saturating_sub(1))
}

/// Someone who can have both.
fn both(a: &Campaign<'_>, b: &Campaign<'_>) -> Option<Buyer> {
    let others = b.deal.buyers();
    a.deal.buyers().iter().find_map(|buyer| others.iter().find_map(|other| buyer.and(other)))
}

fn told(audit: &Audit, before: &Campaign<'_>, after: &Campaign<'_>, (days, at_least): (u32, u16)) -> Option<Finding> {
    let buyer = both(before, after)?;
    // Where the one goes on when the other starts, the first days of both show it.
    let overlap = after.first.day() <= before.last_day();
    let on_before = if overlap { before.first } else { before.last? };
    let witnesses = vec![had(audit, before, &buyer, on_before)?, had(audit, after, &buyer, after.first)?];
    let params = vec![
        ("after", before.deal.id().into()),
        ("days", u64::from(days).into()),
        ("atLeast", u64::from(at_least).into()),
        ("last", before.last_day().to_string().into()),
        ("first", after.first.day().to_string().into()),
    ];
    Some(after.deal.finding(FindingCode::CampaignTooClose, params, witnesses))
}

/// A quote in which a campaign is had.
fn had(audit: &Audit, campaign: &Campaign<'_>, buyer: &Buyer, on: Moment) -> Option<crate::audit::Witness> {
    let deal = &campaign.deal;
    let articles = deal.articles()?;
    let currency = audit.regulations().currency();
    let round = [100, 10_000, 1_000_000].into_iter().filter_map(|minor| Money::from_minor(minor, currency));
    let own = threshold(deal).into_iter().chain(price_of(deal));
    let times = match deal.kind() {
        Some(OfferKind::EveryNth { of, .. }) => *of,
        Some(OfferKind::Steps { prices, .. }) => prices.last().map_or(1, |(from, _)| *from),
        _ => 1,
    };
    own.chain(round).find_map(|price| {
        let lines = articles.iter().map(|(article, pieces)| (article, pieces.saturating_mul(times), price)).collect();
        let bought = Bought { lines, shipping: Some(price), coupons: super::super::quoted::Coupons::None };
        let quoted = Quoted::of(audit, buyer, &bought, on)?;
        (quoted.said(deal.id())? == Said::Applied).then(|| {
            quoted.witness(&[
                "/value/tier",
                "/value/payable",
                "/value/combination/offers",
                "/value/gifts",
                "/value/multipliers",
            ])
        })
    })
}

/// A list price above that of an offer that says what is asked.
fn price_of(deal: &Deal<'_>) -> Option<Money> {
    match deal.kind()? {
        OfferKind::FixedPrice(price) | OfferKind::Bundle { price, .. } => price.plus(*price),
        OfferKind::Steps { prices, .. } => prices.first().and_then(|(_, price)| price.plus(*price)),
        _ => None,
    }
}
