//! The deepest share of the list amount.
//!
//! Looked for over carts of one article: one of each offer's goods, of which nothing is known but what the offer names,
//! and those of the document's examples. At the amounts at which offers meet their thresholds, by the list and after what
//! is taken off line by line, at round ones, and in numbers of pieces that sets have; with every coupon; on the days and
//! at the hours when most offers meet; for guests and each tier, of the kinds, residences, segments and tags that offers
//! ask for. An offer that says what a piece costs is tried on articles of the examples alone: no other list price is known.

use super::super::Reviewed;
use super::super::quoted::{Article, Bought, Buyer, Coupons, Deal, Left, Life, Quoted, critical, of_examples};
use crate::audit::{Finding, FindingCode};
use crate::calendar::{Birthday, Day, LeapDay, Moment};
use crate::problem::Param;
use crate::regulations::{MemberKind, Offer, OfferKind, Who};
use crate::units::{Currency, Money, Rate};

/// So many quotes are asked for in a version.
const MOST_QUOTES: usize = 2_000;

/// So many days from the first of the version are looked at, and so many articles.
const MOST_DAYS: u32 = 800;
const MOST_ARTICLES: usize = 24;
/// Of all else so many that differ.
const MOST_DIFFERENT: usize = 12;

pub(super) fn found(reviewed: &Reviewed<'_>, deepest: Rate) -> Option<Finding> {
    let (life, deals) = reviewed.deals()?;
    let quoted = deepest_of(reviewed, life, &deals)?;
    let (list, payable) = (quoted.list(), quoted.payable());
    below(payable, list, deepest).then_some(())?;
    let share = Param::Text(share_of(payable, list)?);
    let params = vec![
        ("share", share),
        ("atLeast", deepest.to_string().into()),
        ("list", list.to_string().into()),
        ("payable", payable.to_string().into()),
        ("offers", quoted.combination().to_vec().into()),
    ];
    let place = format!("/versions/{}/checks/campaigns/deepest", reviewed.place);
    let mut finding = reviewed.finding(FindingCode::CampaignTooDeep, &place, vec![quoted.witness_of_price()]);
    finding.params = params;
    Some(finding)
}

/// Whether less than a share of the list amount is left, exactly.
fn below(payable: Money, list: Money, share: Rate) -> bool {
    let whole = i128::from(Rate::ONE.millionths());
    let left = i128::from(payable.minor()).saturating_mul(whole);
    left < i128::from(list.minor()).saturating_mul(i128::from(share.millionths()))
}

/// The share that is left, to six digits, rounded down.
fn share_of(payable: Money, list: Money) -> Option<String> {
    let whole = i128::from(Rate::ONE.millionths());
    let millionths = i128::from(payable.minor()).checked_mul(whole)?.checked_div(i128::from(list.minor()))?;
    let text = format!("0.{millionths:06}");
    Some(if millionths >= whole { "1".to_owned() } else { text.trim_end_matches('0').trim_end_matches('.').to_owned() })
}

/// The quote with the smallest share left, of equals the first.
fn deepest_of(reviewed: &Reviewed<'_>, life: Life, deals: &[Deal<'_>]) -> Option<Quoted> {
    let currency = reviewed.audit.regulations().currency();
    let known = of_examples(reviewed.audit);
    let buyers = buyers(reviewed, deals);
    let about = |article: &Article| -> Vec<bool> { deals.iter().map(|deal| deal.is_about(article)).collect() };
    let mut named: Vec<Article> = Vec::new();
    for deal in deals.iter().filter(|deal| deal.kind().is_none_or(OfferKind::is_of_goods)) {
        // Of what an article costs the document says nothing: an offer that does can't be compared with it.
        let parts = deal.articles().filter(|parts| parts.len() == 1 && !says_prices(deal));
        let Some((article, _)) = parts.and_then(|mut parts| parts.pop()) else { continue };
        if !named.contains(&article) && !deals.iter().any(|other| says_prices(other) && other.is_about(&article)) {
            named.push(article);
        }
    }
    let named = named.into_iter().map(|article| (about(&article), article)).collect();
    let mut articles: Vec<_> = with_most(named).into_iter().map(|most| (most, Vec::new())).collect();
    // Those of the examples have prices of their own, at which others may be worth more.
    let mut looks: Vec<Vec<bool>> = Vec::new();
    for (article, low, high) in known {
        let look = about(&article);
        if !looks.contains(&look) {
            looks.push(look);
            articles.push((Most { this: article, within: Vec::new() }, vec![low, high]));
        }
    }
    articles.truncate(MOST_ARTICLES);
    let mut best: Option<(Quoted, i64, i64)> = None;
    let mut asked = 0_usize;
    for moment in moments(life, deals) {
        for buyer in &buyers {
            for (article, prices) in &articles {
                let mut lefts = vec![Left::ALL];
                for on in moment.all() {
                    for article in article.all() {
                        asked = asked.saturating_add(1);
                        let left = left(reviewed, buyer, article, prices.first().copied(), *on);
                        lefts.extend(left.filter(|left| !lefts.contains(left)));
                    }
                }
                for bought in carts(deals, &article.this, prices, &lefts, currency) {
                    asked = asked.saturating_add(1);
                    if asked > MOST_QUOTES {
                        return best.map(|(quoted, ..)| quoted);
                    }
                    let Some(quoted) = Quoted::of(reviewed.audit, buyer, &bought, moment.this) else { continue };
                    let (payable, list) = (quoted.payable().minor(), quoted.list().minor());
                    let less = best.as_ref().is_none_or(|(_, best_payable, best_list)| {
                        i128::from(payable).saturating_mul(i128::from(*best_list))
                            < i128::from(*best_payable).saturating_mul(i128::from(list))
                    });
                    if less && list > 0 {
                        best = Some((quoted, payable, list));
                    }
                }
            }
        }
    }
    best.map(|(quoted, ..)| quoted)
}

/// What is left line by line, where no threshold is met.
fn left(reviewed: &Reviewed<'_>, buyer: &Buyer, article: &Article, price: Option<Money>, on: Moment) -> Option<Left> {
    let price = price.or_else(|| Money::from_minor(1_000, reviewed.audit.regulations().currency()))?;
    Left::of(&Quoted::of(reviewed.audit, buyer, &Bought::one(article, 1, price), on)?)
}

/// Whether it says what a piece costs, whatever the list asks for it.
const fn says_prices(deal: &Deal<'_>) -> bool {
    matches!(deal.kind(), Some(OfferKind::FixedPrice(_) | OfferKind::Steps { .. } | OfferKind::Bundle { .. }))
}

/// Carts of an article at the amounts at which something changes; at its own prices where they are known.
fn carts<'b>(
    deals: &[Deal<'_>],
    article: &'b Article,
    prices: &[Money],
    lefts: &[Left],
    currency: Currency,
) -> Vec<Bought<'b>> {
    let auto = |quantity, price| Bought { coupons: Coupons::Auto, ..Bought::one(article, quantity, price) };
    let mut counts = vec![1];
    for deal in deals.iter().filter(|deal| deal.is_about(article)) {
        match deal.kind() {
            Some(OfferKind::EveryNth { of, .. }) => counts.push(*of),
            Some(OfferKind::Steps { prices, .. }) => counts.extend(prices.last().map(|(from, _)| *from)),
            _ => {}
        }
    }
    counts.sort_unstable();
    counts.dedup();
    counts.truncate(MOST_DIFFERENT);
    let mut amounts = critical(deals, article, lefts);
    amounts.extend([10_000, 1_000_000].into_iter().filter_map(|minor| Money::from_minor(minor, currency)));
    let small = deals.iter().filter(|deal| deal.is_about(article)).filter_map(|deal| match deal.kind() {
        Some(OfferKind::MoneyOff { amount, at_least: None, .. }) => Some(*amount),
        _ => None,
    });
    amounts.extend(small);
    amounts.sort_unstable_by_key(|amount| amount.minor());
    amounts.dedup();
    let mut carts = Vec::new();
    for count in counts {
        if prices.is_empty() {
            carts.extend(amounts.iter().map(|amount| auto(count, *amount)));
        }
        for price in prices {
            // As many pieces as reach each amount.
            let reach = amounts.iter().filter_map(|amount| {
                let pieces = amount.minor().checked_add(price.minor().checked_sub(1)?)?.checked_div(price.minor())?;
                u32::try_from(pieces).ok().filter(|pieces| (1..=1_000).contains(pieces))
            });
            let mut reach: Vec<u32> = reach.chain([count]).collect();
            reach.sort_unstable();
            reach.dedup();
            carts.extend(reach.into_iter().map(|pieces| auto(pieces, *price)));
        }
    }
    carts
}

/// Buyers of every tier, and a guest, whom the offers tell apart.
fn buyers(reviewed: &Reviewed<'_>, deals: &[Deal<'_>]) -> Vec<Buyer> {
    let whos: Vec<&Who> = deals.iter().filter_map(Deal::offer).map(Offer::who).collect();
    let all = |place: usize| {
        let mut texts: Vec<String> =
            whos.iter().filter_map(|who| who.marks().get(place).copied()).flatten().cloned().collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    };
    let mut residences: Vec<Option<String>> = all(1).into_iter().take(MOST_DIFFERENT).map(Some).collect();
    residences.push(None);
    let enterprises = whos.iter().any(|who| !who.kinds().is_empty()).then_some(Some(MemberKind::Enterprise));
    let mut buyers = Vec::new();
    for (rank, tier) in reviewed.program.tiers() {
        for kind in [None].into_iter().chain(enterprises) {
            for residence in &residences {
                buyers.push(Buyer {
                    tier: Some(tier.id().to_owned()),
                    raised: rank.position() > 0,
                    kind,
                    segments: all(0),
                    residence: residence.clone(),
                    tags: all(2),
                });
            }
        }
    }
    buyers.push(Buyer::default());
    buyers
}

/// The days and times of the version's first years at which most offers count, those with more of them first.
fn moments(life: Life, deals: &[Deal<'_>]) -> Vec<Most<Moment>> {
    let mut hours: Vec<String> = Vec::new();
    for offer in deals.iter().filter_map(Deal::offer) {
        hours.extend(offer.when().times().iter().map(|(from, _)| from.to_string()));
    }
    hours.sort_unstable();
    hours.dedup();
    hours.truncate(MOST_DIFFERENT);
    let mut met: Vec<(Vec<bool>, Moment)> = Vec::new();
    let mut day = life.from;
    for _ in 0..MOST_DAYS {
        if day > life.to || day > Day::LAST {
            break;
        }
        let birthday = Some(Birthday { born: day, in_common_years: LeapDay::February28 });
        let at = |hour: &String| Moment::parse(&format!("{day}T{hour}")).ok();
        let times: Vec<Moment> = hours.iter().filter_map(at).chain([day.into()]).collect();
        for moment in times {
            let holds: Vec<bool> = deals
                .iter()
                .map(|deal| deal.offer().is_none_or(|offer| offer.when().holds(moment, birthday)))
                .collect();
            if !met.iter().any(|(known, _)| *known == holds) {
                met.push((holds, moment));
            }
        }
        day = day.next();
    }
    met.sort_by_key(|(holds, _)| std::cmp::Reverse(holds.iter().filter(|held| **held).count()));
    let mut moments = with_most(met);
    moments.truncate(MOST_DIFFERENT);
    moments
}

/// One at which most offers count, and others at which none counts that does not count there: the same cart costs no less at
/// them. But line by line they may leave more, and so meet thresholds at other amounts.
struct Most<T> {
    this: T,
    within: Vec<T>,
}

impl<T> Most<T> {
    fn all(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.this).chain(&self.within)
    }
}

/// Those at which most counts, each with so many of the others; of equals the first.
fn with_most<T>(list: Vec<(Vec<bool>, T)>) -> Vec<Most<T>> {
    let mut kept: Vec<(Vec<bool>, Most<T>)> = Vec::new();
    let within = |less: &[bool], more: &[bool]| less.iter().zip(more).all(|(less, more)| !less || *more);
    for (counts, this) in list {
        if let Some((more, most)) = kept.iter_mut().find(|(more, _)| within(&counts, more)) {
            if counts != *more && most.within.len() < MOST_DIFFERENT {
                most.within.push(this);
            }
            continue;
        }
        let mut most = Most { this, within: Vec::new() };
        for (_, less) in kept.extract_if(.., |(less, _)| within(less, &counts)) {
            most.within.push(less.this);
            most.within.extend(less.within);
        }
        most.within.truncate(MOST_DIFFERENT);
        kept.push((counts, most));
    }
    kept.into_iter().map(|(_, most)| most).collect()
}
