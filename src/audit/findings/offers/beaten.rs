//! Offers that apply, and are never had: wherever they apply, another leaves no more to pay without them.
//!
//! The document must say so first: another offer, or rate of tiers, is there wherever this one is, and gives at least as
//! much. Then carts of the goods in scope are asked for, and in none of them may it be had: one piece and several, a
//! cheap and a dear one, the amounts at which other offers meet their thresholds, with no coupon and with all, for each
//! tier, on its first and its last day. With other goods in the same cart it might still help to reach a threshold.

use super::super::quoted::{
    Article, Bought, Coupons, Deal, Left, Life, Quoted, Said, critical, last_moment, threshold,
};
use super::covers::covers;
use crate::audit::{Audit, Finding, FindingCode, Witness};
use crate::regulations::OfferKind;
use crate::units::Money;

/// Told with a quote in which another is had, of those that cover it.
pub(super) fn found(audit: &Audit, deal: &Deal<'_>, deals: &[Deal<'_>], life: Life) -> Option<Finding> {
    let covering: Vec<_> =
        deals.iter().filter(|other| other.id() != deal.id() && covers(other, deal, life)).map(Deal::id).collect();
    if covering.is_empty() {
        return None;
    }
    let mut witness: Option<(String, Witness)> = None;
    let moments = [deal.first_moment(life), last_moment(&deal.when(), life)];
    let articles = deal.articles()?;
    for on in moments.into_iter().flatten() {
        for buyer in deal.buyers() {
            for bought in family(audit, deal, deals, &articles)? {
                // What the engine can't answer for sure proves nothing.
                let quoted = Quoted::of(audit, &buyer, &bought, on)?;
                let by = match quoted.said(deal.id())? {
                    Said::Applied => return None,
                    Said::NotApplied { by, .. } => had(&quoted, by, &covering),
                };
                if witness.is_none() {
                    witness = by.zip(quoted.witness_against(deal.id()));
                }
            }
        }
    }
    let (by, witness) = witness?;
    Some(deal.finding(FindingCode::OfferAlwaysBeaten, vec![("by", by.into())], vec![witness]))
}

/// By whom it is beaten, of those that cover it.
fn had(quoted: &Quoted, by: Option<String>, covering: &[&str]) -> Option<String> {
    let combination = quoted.combination();
    let had = || covering.iter().find(|id| combination.iter().any(|used| used == *id)).map(|id| (*id).to_owned());
    by.filter(|by| covering.contains(&by.as_str())).or_else(had)
}

/// Carts in which it could be had.
fn family<'a>(
    audit: &Audit,
    deal: &Deal<'a>,
    deals: &[Deal<'_>],
    articles: &'a [(Article, u32)],
) -> Option<Vec<Bought<'a>>> {
    let currency = audit.regulations().currency();
    let unit = Money::minor_unit(currency).minor();
    let (first, _) = articles.first()?;
    let rates = || deals.iter().filter(|deal| deal.is_about(first)).filter_map(Deal::line_rate);
    let own = deal.line_rate().map_or(Left::ALL, Left::by);
    let besides = rates().map(|rate| own.and(Left::by(rate)));
    let left: Vec<_> = besides.chain([own, Left::ALL]).filter(|left| left.part > 0).collect();
    let mut prices = critical(deals, first, &left);
    let round = [unit.saturating_mul(100), unit.saturating_mul(10_000), unit.saturating_mul(1_000_000)];
    let own = threshold(deal).into_iter().flat_map(|least| {
        [
            least.minor(),
            least.minor().saturating_add(unit),
            least.minor().saturating_mul(2),
            least.minor().saturating_mul(3),
        ]
    });
    prices.extend(round.into_iter().chain(own).filter_map(|minor| Money::from_minor(minor, currency)));
    if let Some(OfferKind::FixedPrice(price) | OfferKind::Bundle { price, .. }) = deal.kind() {
        prices.extend([price.plus(Money::minor_unit(currency)), price.plus(*price)].into_iter().flatten());
    }
    let counts = match deal.kind() {
        Some(OfferKind::EveryNth { of, .. }) => vec![*of, of.saturating_mul(2).saturating_add(1)],
        _ => vec![1, 3],
    };
    let mut family = Vec::new();
    for price in prices {
        for times in &counts {
            let lines: Vec<_> =
                articles.iter().map(|(article, pieces)| (article, pieces.saturating_mul(*times), price)).collect();
            let own = if deal.is_coupon() { Coupons::One(deal.id()) } else { Coupons::None };
            family.push(Bought { lines: lines.clone(), coupons: own, shipping: Some(price) });
            if deals.iter().any(Deal::is_coupon) {
                family.push(Bought { lines, coupons: Coupons::Auto, shipping: Some(price) });
            }
        }
    }
    Some(family)
}
