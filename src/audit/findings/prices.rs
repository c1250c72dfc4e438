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

/// Of two quotes for one buyer: whether the second, for more, costs less, and the offer is had in it.
fn cliff(deal: &Deal<'_>, buyer: &Buyer, below: &Quoted, at: &Quoted) -> Option<Cliff> {
    let depth = below.payable().minor().checked_sub(at.payable().minor())?;
    let own = at.combination().iter().any(|used| used == deal.id());
    let tier = buyer.tier.clone().unwrap_or_default();
    (depth > 0 && own).then(|| Cliff { below: below.clone(), at: at.clone(), tier, depth })
}

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
            for ladder in self.ladders(deal, article, left) {
                let mut below: Option<Quoted> = None;
                for bought in ladder {
                    let at = Quoted::of(self.reviewed.audit, &buyer, &bought, on);
                    let cliff = below.as_ref().zip(at.as_ref()).and_then(|(below, at)| cliff(deal, &buyer, below, at));
                    let deeper = |cliff: &Cliff| deepest.as_ref().is_none_or(|known| known.depth < cliff.depth);
                    if let Some(cliff) = cliff.filter(deeper) {
                        deepest = Some(cliff);
                    }
                    below = at;
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

    /// Carts just below what an offer asks for, and those that reach it.
    fn ladders<'b>(&self, deal: &Deal<'b>, article: &'b Article, left: Left) -> Vec<Vec<Bought<'b>>> {
        let coupons = if deal.is_coupon() { Coupons::One(deal.id()) } else { Coupons::None };
        let cart = |count, price| Bought { coupons, ..Bought::one(article, count, price) };
        let pieces = |more: u32, price: Money| vec![cart(more.saturating_sub(1), price), cart(more, price)];
        match deal.kind() {
            Some(OfferKind::Rate { .. } | OfferKind::MoneyOff { .. }) => {
                // Rounded to more than a minor unit, the amount is met by so much earlier.
                let step = Some(self.reviewed.program.rounding().step().minor()).filter(|step| *step > 2);
                let near = |amount: &Money| {
                    let more = step.map(i64::saturating_neg).into_iter().chain([-2, -1, 0, 1]);
                    let minors = more.filter_map(|more| amount.minor().checked_add(more)).filter(|minor| *minor > 0);
                    minors.filter_map(|minor| Some(cart(1, Money::from_minor(minor, amount.currency())?))).collect()
                };
                critical(&[*deal], article, &[Left::ALL, left]).iter().map(near).collect()
            }
            Some(OfferKind::Steps { prices, whole: true }) => {
                // Whoever has fewer pieces than a step pays the step before, if no more is asked for them by the list.
                let steps = prices.iter().zip(prices.iter().skip(1)).take(MOST_STEPS);
                let first = prices.first().map_or(0, |(from, _)| *from);
                let by_the_list = self.prices_of(deal).into_iter().map(|price| pieces(first, price));
                steps.map(|((_, price), (from, _))| pieces(*from, *price)).chain(by_the_list).collect()
            }
            Some(OfferKind::EveryNth { of, .. }) => {
                let hundred = Money::from_minor(10_000, self.reviewed.audit.regulations().currency());
                hundred.into_iter().map(|price| pieces(*of, price)).collect()
            }
            _ => Vec::new(),
        }
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
