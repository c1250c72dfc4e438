//! Offers that no member, no cart and no day has.

use super::super::quoted::{Article, Bought, Buyer, Coupons, Deal, Life, Quoted, Said, threshold};
use crate::audit::{Audit, Finding, FindingCode};
use crate::calendar::Moment;
use crate::regulations::OfferKind;
use crate::units::{Money, Rate};

/// What keeps everyone from an offer, and what shows it: when, what is bought, and the reasons that a quote may give.
struct Never {
    on: Moment,
    articles: Vec<(Article, u32)>,
    price: Money,
    codes: &'static [&'static str],
}

/// Told where the quote gives one of the reasons that follow from the document.
pub(super) fn found(audit: &Audit, deal: &Deal<'_>, life: Life) -> Option<Finding> {
    let never = never(audit, deal, life)?;
    let buyer = deal.buyers().pop()?;
    let quoted = quoted(audit, deal, &never, &buyer)?;
    let Some(Said::NotApplied { code, .. }) = quoted.said(deal.id()) else { return None };
    never.codes.contains(&code.as_str()).then_some(())?;
    let witness = quoted.witness_against(deal.id())?;
    let why = code.split_once('.').map_or("no_goods", |(_, why)| why);
    let why = if ["too_few", "no_goods_in_scope"].contains(&why) { "no_goods" } else { why };
    Some(deal.finding(FindingCode::OfferNeverApplies, vec![("why", why.into())], vec![witness]))
}

fn quoted(audit: &Audit, deal: &Deal<'_>, never: &Never, buyer: &Buyer) -> Option<Quoted> {
    let lines = never.articles.iter().map(|(article, pieces)| (article, *pieces, never.price)).collect();
    let coupons = if deal.is_coupon() { Coupons::One(deal.id()) } else { Coupons::None };
    let bought = Bought { lines, coupons, shipping: Some(never.price) };
    Quoted::of(audit, buyer, &bought, never.on)
}

fn never(audit: &Audit, deal: &Deal<'_>, life: Life) -> Option<Never> {
    let when = deal.when();
    let (from, to) = when.dates();
    let price = enough(audit, deal)?;
    let articles = deal.articles();
    let named = || deal.scopes().into_iter().map(|(scope, pieces)| (Article::first_of(scope), pieces)).collect();
    let Some(on) = deal.first_moment(life) else {
        // The day that comes nearest.
        let on = match (from, to) {
            (_, Some(to)) if to < life.from => life.from,
            (Some(from), _) if from > life.to => life.to,
            (from, _) => from.map_or(life.from, |from| from.max(life.from)),
        };
        let codes = &["offer.ended", "offer.not_yet", "offer.other_day"];
        return Some(Never { on: on.into(), articles: articles.unwrap_or_else(named), price, codes });
    };
    let Some(articles) = articles else {
        let codes = &["offer.no_goods_in_scope", "offer.too_few"];
        return Some(Never { on, articles: named(), price, codes });
    };
    let all_is_paid = deal.line_rate() == Some(Rate::ONE)
        || matches!(
            deal.kind(),
            Some(OfferKind::Rate { rate: Rate::ONE, .. } | OfferKind::EveryNth { rate: Rate::ONE, .. })
        );
    all_is_paid.then_some(Never { on, articles, price, codes: &["offer.no_saving"] })
}

/// A price of one piece at which every threshold is met, and so many pieces that every count is.
fn enough(audit: &Audit, deal: &Deal<'_>) -> Option<Money> {
    let currency = audit.regulations().currency();
    let hundred = Money::from_minor(Money::minor_unit(currency).minor().saturating_mul(10_000), currency)?;
    Some(threshold(deal).filter(|least| hundred < *least).unwrap_or(hundred))
}
