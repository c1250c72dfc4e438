//! Amounts, and numbers of pieces, at which buying more costs less.
//!
//! Of each offer that takes money off goods: an amount just below its threshold and at it, by the list and after what is
//! taken off line by line below it; and one piece fewer than a step, a set of pieces or a bundle has, and as many. Carts
//! are of one article in its scope, at the offer's first moment in the version, for a guest and each tier that may have it;
//! the cart names no coupon but the offer itself. Where the document does not say what a piece costs, the list prices are
//! those of its examples. Free shipping and gifts change no price of goods, and are not looked at.

use super::Reviewed;
use super::quoted::{Article, Bought, Buyer, Coupons, Deal, Left, Quoted, critical, of_examples, threshold};
use crate::audit::{Finding, FindingCode};
use crate::calendar::Moment;
use crate::regulations::OfferKind;
use crate::units::Money;
use std::collections::BTreeMap;

/// So many pieces are counted to a step, at most; so many carts are tried of an offer with prices of examples.
const MOST_STEPS: usize = 20;

pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let Some((life, deals)) = reviewed.deals() else { return };
    let priced = of_examples(reviewed.audit);
    let shop = Shop { reviewed, priced: &priced };
    for deal in deals.iter().filter(|deal| deal.kind().is_some_and(OfferKind::is_of_goods)) {
        let deepest = deal.first_moment(life).and_then(|on| shop.deepest(deal, on));
        found.extend(deepest.map(|cliff| told(deal, &cliff)));
    }
}

/// Two carts, of which the one with more costs less.
struct Cliff {
    below: Quoted,
    at: Quoted,
    tier: String,
    /// By so much.
    depth: i64,
}

/// What is looked at.
struct Shop<'s, 'a> {
    reviewed: &'s Reviewed<'a>,
    /// Articles of the examples, with their lowest and highest list price.
    priced: &'s [(Article, Money, Money)],
}

/// How many pieces, and what one costs by the list.
type Pieces = (u32, Money);

/// Quotes of one buyer, by pieces and minor units: near a threshold the same cart stands on both sides.
type Known = BTreeMap<(u32, i64), Option<Quoted>>;

fn told(deal: &Deal<'_>, cliff: &Cliff) -> Finding {
    let amount = |quoted: Money| quoted.to_string().into();
    let params = vec![
        ("from", amount(cliff.below.list())),
        ("payable", amount(cliff.below.payable())),
        ("to", amount(cliff.at.list())),
        ("payableAfter", amount(cliff.at.payable())),
        ("buyer", if cliff.tier.is_empty() { "guest" } else { "member" }.into()),
        ("tier", cliff.tier.as_str().into()),
    ];
    let witnesses = vec![cliff.below.witness_of_price(), cliff.at.witness_of_price()];
    deal.finding(FindingCode::PriceCliff, params, witnesses)
}

impl Shop<'_, '_> {
    fn deepest(&self, deal: &Deal<'_>, on: Moment) -> Option<Cliff> {
        let articles = deal.articles()?;
        let (article, _) = articles.first()?;
        let mut deepest: Option<Cliff> = None;
        for buyer in deal.buyers() {
            let left = self.left(deal, article, &buyer, on).unwrap_or(Left::ALL);
            let mut known = Known::new();
            for (below, at) in self.pairs(deal, article, left) {
                for (pieces, price) in [below, at] {
                    known.entry((pieces, price.minor())).or_insert_with(|| {
                        let coupons = if deal.is_coupon() { Coupons::One(deal.id()) } else { Coupons::None };
                        let bought = Bought { coupons, ..Bought::one(article, pieces, price) };
                        Quoted::of(self.reviewed.audit, &buyer, &bought, on)
                    });
                }
                let quoted = |(pieces, price): Pieces| known.get(&(pieces, price.minor()))?.as_ref();
                let cliff = || {
                    let (below, at) = (quoted(below)?, quoted(at)?);
                    let depth = below.payable().minor().checked_sub(at.payable().minor())?;
                    // It is this offer's where it is had of the two in the second.
                    let own = at.combination().iter().any(|used| used == deal.id());
                    let deeper = deepest.as_ref().is_none_or(|known| known.depth < depth);
                    let tier = buyer.tier.clone().unwrap_or_default();
                    (depth > 0 && own && deeper).then(|| Cliff { below: below.clone(), at: at.clone(), tier, depth })
                };
                if let Some(cliff) = cliff() {
                    deepest = Some(cliff);
                }
            }
        }
        deepest
    }

    /// What is left line by line, below what the offer needs.
    fn left(&self, deal: &Deal<'_>, article: &Article, buyer: &Buyer, on: Moment) -> Option<Left> {
        let least = threshold(deal)?;
        let half = Money::from_minor(least.minor().checked_div(2)?, least.currency())?;
        Left::of(&Quoted::of(self.reviewed.audit, buyer, &Bought::one(article, 1, half), on)?)
    }

    /// Just below what an offer asks for, and what reaches it.
    fn pairs(&self, deal: &Deal<'_>, article: &Article, left: Left) -> Vec<(Pieces, Pieces)> {
        let mut pairs = Vec::new();
        match deal.kind() {
            Some(OfferKind::Rate { .. } | OfferKind::MoneyOff { .. }) => {
                // Rounded to more than a minor unit, the amount is met by so much earlier.
                let step = self.reviewed.program.rounding().step().minor();
                for amount in critical(&[*deal], article, &[Left::ALL, left]) {
                    let one =
                        |more: i64| Some((1, Money::from_minor(amount.minor().checked_add(more)?, amount.currency())?));
                    let near = [(-2, -1), (-1, 0), (0, 1), (step.saturating_neg(), 0)];
                    pairs.extend(near.into_iter().filter_map(|(low, high)| Some((one(low)?, one(high)?))));
                }
            }
            Some(OfferKind::Steps { prices, whole: true }) => {
                for (before, (from, _)) in prices.iter().zip(prices.iter().skip(1)).take(MOST_STEPS) {
                    // Whoever has fewer pieces pays the step before, if no more is asked for them by the list.
                    pairs.push(((from.saturating_sub(1), before.1), (*from, before.1)));
                }
                let first = prices.first().map_or(0, |(from, _)| *from);
                let before = first.saturating_sub(1);
                pairs.extend(self.prices_of(deal).into_iter().map(|price| ((before, price), (first, price))));
            }
            Some(OfferKind::EveryNth { of, .. }) => {
                let hundred = Money::from_minor(10_000, self.reviewed.audit.regulations().currency());
                pairs.extend(hundred.map(|price| ((of.saturating_sub(1), price), (*of, price))));
            }
            _ => {}
        }
        pairs
    }

    /// List prices of its goods in the examples, as far as they are one article's.
    fn prices_of(&self, deal: &Deal<'_>) -> Vec<Money> {
        let about = self.priced.iter().filter(|(article, ..)| deal.is_about(article));
        let mut prices: Vec<_> = about.flat_map(|(_, low, high)| [*low, *high]).collect();
        prices.sort_unstable_by_key(|price| price.minor());
        prices.dedup();
        prices.truncate(MOST_STEPS);
        prices
    }
}
