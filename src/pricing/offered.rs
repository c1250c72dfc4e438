//! What is offered on a cart, whoever buys: each offer with the lines it is about and what it does to
//! them, or why it does nothing today.
//!
//! Lines stand in an order of their own, by what they are: where a minor unit goes that can't be parted,
//! and so what is paid, does not depend on the order in which a cart names its lines.

use super::search::{Does, Line, Move, Part, Standing, each_once};
use super::steps::{marginal, whole};
use crate::calendar::{Birthday, Moment};
use crate::cart::{Cart, CartLine, PricedLine};
use crate::in_order::in_order;
use crate::json::Label;
use crate::reason::{Rule, Why};
use crate::regulations::{Benefit, Gives, NotFor, Offer, OfferKind, OfferSource, Program, Scope, Traits};
use crate::units::{Money, Rate};
use std::cmp::Ordering;

/// The group of a tier's rates, of which each line has the best. No id has this form.
const OF_TIER: &str = "/";

/// Where an offer comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin<'a> {
    /// The shop's sale prices.
    Sale,
    /// A rate of tiers.
    Rate(&'a Benefit, Rate),
    /// An offer of the program.
    Offer(&'a Offer),
}

/// An offer on this cart.
pub(super) struct Offered<'a> {
    pub(super) origin: Origin<'a>,
    /// Its lines, in the order of the counter.
    pub(super) scope: Vec<usize>,
    /// What it does to amounts; gifts and points do nothing to them.
    does: Option<Does>,
    /// Why it does nothing today, whoever buys.
    missed: Option<Why<'a>>,
}

/// The cart's lines with all that is offered on them.
pub(super) struct Counter<'a> {
    /// As the search sees them; where there is shipping, it is the last.
    pub(super) lines: Vec<Line>,
    /// The cart's line by place here.
    pub(super) cart_lines: Vec<usize>,
    /// Sale prices first, then benefits and offers as they stand in their documents.
    pub(super) offered: Vec<Offered<'a>>,
    /// By place, whether no offer may touch it by the tier's program.
    pub(super) untouchable: Vec<bool>,
}

/// Under which programs, and when.
pub(super) struct Terms<'a> {
    /// Decides on the tier's rates.
    pub(super) program: &'a Program,
    /// Decides on offers.
    pub(super) campaigns: &'a Program,
    pub(super) on: Moment,
    pub(super) birthday: Option<Birthday>,
    /// Offers have been applied: who they are for, the day and how often were tested then.
    pub(super) applied: bool,
}

impl<'a> Origin<'a> {
    /// The id; sale prices have none.
    pub(super) fn id(self) -> &'a str {
        match self {
            Self::Sale => "",
            Self::Rate(benefit, _) => benefit.id(),
            Self::Offer(offer) => offer.id(),
        }
    }

    pub(super) const fn rule(self) -> Option<&'a Rule> {
        match self {
            Self::Sale => None,
            Self::Rate(benefit, _) => Some(benefit.rule()),
            Self::Offer(offer) => Some(offer.rule()),
        }
    }

    /// Where it comes, where it looks at each line by itself.
    fn standing(self) -> Option<Standing<'a>> {
        let offer = match self {
            Self::Sale => return None,
            Self::Rate(benefit, _) => return Some((Part::Line, 0, benefit.id())),
            Self::Offer(offer) => offer,
        };
        let part = match offer.kind() {
            OfferKind::FixedPrice(_) | OfferKind::Steps { .. } => Part::Price,
            OfferKind::Rate { at_least: None, .. } => Part::Line,
            _ => return None,
        };
        offer.most().is_none().then(|| (part, offer.stage(), offer.id()))
    }

    /// The group of which one is had.
    pub(super) fn group(self) -> Option<&'a str> {
        match self {
            Self::Sale => None,
            Self::Rate(..) => Some(OF_TIER),
            Self::Offer(offer) => offer.exclusive(),
        }
    }
}

impl<'a> Counter<'a> {
    pub(super) fn new(terms: &Terms<'a>, cart: &Cart<'_>) -> Self {
        let cart_lines = places(cart);
        let mut lines = Vec::with_capacity(cart_lines.len().saturating_add(1));
        let mut articles = Vec::with_capacity(cart_lines.len());
        for priced in cart_lines.iter().filter_map(|place| cart.lines().get(*place)) {
            let line = priced.line();
            let floor = floor(line).and_then(|floor| floor.times(line.quantity)).map_or(0, Money::minor);
            lines.push(Line { list: priced.list().minor(), pieces: line.quantity.get().into(), floor });
            articles.push(line);
        }
        if !cart.shipping().is_zero() {
            lines.push(Line { list: cart.shipping().minor(), pieces: 1, floor: 0 });
        }
        let untouchable = untouchable(terms.program, &articles);
        let shelf = Shelf { articles: &articles, untouchable: &untouchable };
        let mut offered = Vec::new();
        offered.extend(sale(&articles));
        for benefit in terms.program.benefits() {
            if let Gives::Rate(rate, scope) = benefit.gives() {
                let mut rated = Offered::nothing(Origin::Rate(benefit, *rate));
                rated.scope = known_scope(&offered, scope).unwrap_or_else(|| shelf.within(scope, false));
                rated.missed = rated.scope.is_empty().then_some(Why::NoGoodsInScope {});
                rated.does = (*rate < Rate::ONE).then_some(Does::Rate(*rate));
                offered.push(rated);
            }
        }
        let of_campaigns;
        let untouchable_by = if std::ptr::eq(terms.program, terms.campaigns) {
            &untouchable
        } else {
            of_campaigns = self::untouchable(terms.campaigns, &articles);
            &of_campaigns
        };
        let shelf = Shelf { articles: &articles, untouchable: untouchable_by };
        for offer in terms.campaigns.offers() {
            offered.push(shelf.offered(offer, terms, cart));
        }
        Self { lines, cart_lines, offered, untouchable }
    }

    /// What may be used, were this the buyer.
    pub(super) fn moves(&self, buyer: Option<&Traits<'a, Label<'a>>>) -> Vec<Move<'a>> {
        self.moves_of(&|offered| offered.missed.is_none() && offered.not_for(buyer).is_none())
    }

    /// The first of a move's group, be it offered here or not.
    pub(super) fn stands_with(&self, this: &Move<'a>) -> Option<Standing<'a>> {
        let own = self.offered.iter().find(|offered| std::ptr::eq(offered.origin.id(), this.id))?;
        let group = own.origin.group().filter(|_| this.is_by_line())?;
        let of_group = self.offered.iter().filter(|offered| offered.origin.group() == Some(group));
        of_group.filter_map(|offered| offered.origin.standing()).min()
    }

    /// What had been applied, and sale prices.
    pub(super) fn applied_moves(&self, applied: &[&str]) -> Vec<Move<'a>> {
        let was = |origin: Origin<'_>| matches!(origin, Origin::Sale) || applied.contains(&origin.id());
        self.moves_of(&|offered| offered.missed.is_none() && was(offered.origin))
    }

    /// Moves, of which none is alone in a group: that needs no decision.
    fn moves_of(&self, may: &dyn Fn(&Offered<'a>) -> bool) -> Vec<Move<'a>> {
        let mut moves = Vec::new();
        for offered in self.offered.iter().filter(|offered| may(offered)) {
            moves.extend(offered.as_move());
        }
        let groups: Vec<_> = moves.iter().filter_map(|this: &Move<'_>| this.group).collect();
        for this in &mut moves {
            this.group = this.group.filter(|group| groups.iter().filter(|known| *known == group).count() > 1);
        }
        moves
    }
}

impl<'a> Offered<'a> {
    /// Of no goods so far.
    const fn nothing(origin: Origin<'a>) -> Self {
        Self { origin, scope: Vec::new(), does: None, missed: None }
    }

    /// Whether it is about the price of a line; gifts, points and free shipping are not.
    pub(super) fn changes(&self, place: usize) -> bool {
        let besides = match self.origin {
            Origin::Offer(offer) => !offer.kind().is_of_goods(),
            Origin::Sale | Origin::Rate(..) => false,
        };
        !besides && self.scope.binary_search(&place).is_ok()
    }

    /// Why a buyer can't use it here and now, if something keeps them from it.
    pub(super) fn kept_from(&self, buyer: Option<&Traits<'a, Label<'a>>>) -> Option<Why<'a>> {
        self.not_for(buyer).or_else(|| self.missed.clone())
    }

    /// Why it is not for a buyer.
    fn not_for(&self, buyer: Option<&Traits<'a, Label<'a>>>) -> Option<Why<'a>> {
        let tier = buyer.and_then(|buyer| buyer.tier);
        match self.origin {
            Origin::Sale => None,
            Origin::Rate(benefit, _) => {
                let tiers = benefit.tiers();
                match (buyer, tier) {
                    (_, Some(tier)) if tiers.iter().any(|known| known == tier) => None,
                    (_, Some(tier)) => Some(Why::OtherTier { tier, tiers }),
                    (Some(_), None) => Some(Why::NoTerm { tiers }),
                    (None, None) => Some(Why::NoMember { tiers }),
                }
            }
            Origin::Offer(offer) => offer.who().missed(buyer).map(|missed| {
                let tiers = offer.who().tiers();
                match missed {
                    NotFor::Guests => Why::NoMember { tiers },
                    NotFor::Tier => tier.map_or(Why::NoTerm { tiers }, |tier| Why::OtherTier { tier, tiers }),
                    NotFor::Kind => Why::NotFor { what: "kind" },
                    NotFor::Segment => Why::NotFor { what: "segment" },
                    NotFor::Residence => Why::NotFor { what: "residence" },
                    NotFor::Tag => Why::NotFor { what: "tag" },
                }
            }),
        }
    }

    fn as_move(&self) -> Option<Move<'a>> {
        let does = self.does.clone()?;
        let (most, stage, on_list) = match self.origin {
            Origin::Offer(offer) => (offer.most().map_or(i64::MAX, Money::minor), offer.stage(), offer.on_list()),
            Origin::Sale | Origin::Rate(..) => (i64::MAX, 0, false),
        };
        let (id, group) = (self.origin.id(), self.origin.group());
        Some(Move { id, does, scope: self.scope.clone(), most, group, stage, on_list })
    }
}

/// The places of a scope that another rate has, too: most rates are for all goods.
fn known_scope(offered: &[Offered<'_>], scope: &Scope) -> Option<Vec<usize>> {
    let known = offered.iter().find(|known| match known.origin {
        Origin::Rate(benefit, _) => matches!(benefit.gives(), Gives::Rate(_, known) if **known == *scope),
        _ => false,
    });
    known.map(|known| known.scope.clone())
}

/// The order of lines, by all that prices and offers look at.
fn places(cart: &Cart<'_>) -> Vec<usize> {
    let line = |place: usize| cart.lines().get(place).map(PricedLine::line);
    in_order(cart.lines().len(), &|a, b| {
        let Some((a, b)) = line(a).zip(line(b)) else { return Ordering::Equal };
        // Nearly all lines are of other articles.
        a.sku.0.cmp(&b.sku.0).then_with(|| beyond_the_article(a, b))
    })
}

fn beyond_the_article(a: &CartLine<'_>, b: &CartLine<'_>) -> Ordering {
    let (left, right) = (a.goods(), b.goods());
    let amounts = |line: &CartLine<'_>| [Some(line.price), line.sale_price, line.floor].map(|of| of.map(Money::minor));
    let key = |line: &CartLine<'_>| (amounts(line), line.quantity);
    let tags = || left.tags.iter().map(|tag| &*tag.0).cmp(right.tags.iter().map(|tag| &*tag.0));
    (left.category, left.brand).cmp(&(right.category, right.brand)).then_with(|| key(a).cmp(&key(b))).then_with(tags)
}

fn untouchable(program: &Program, articles: &[&CartLine<'_>]) -> Vec<bool> {
    let scope = program.no_discount().map(|(scope, _)| scope);
    articles.iter().map(|line| scope.is_some_and(|scope| scope.holds(&line.goods()))).collect()
}

/// What no offer brings a piece below. The shop itself may ask less: then no offer takes anything.
fn floor(line: &CartLine<'_>) -> Option<Money> {
    let sale = line.sale_price.unwrap_or(line.price);
    line.floor.map(|floor| if sale < floor { sale } else { floor })
}

/// The shop's sale prices, where some line has one.
fn sale<'a>(articles: &[&CartLine<'_>]) -> Option<Offered<'a>> {
    let on_sale = |line: &CartLine<'_>| line.sale_price.filter(|price| *price < line.price);
    let scope: Vec<_> =
        (0..articles.len()).filter(|at| articles.get(*at).is_some_and(|line| on_sale(line).is_some())).collect();
    let amount =
        |line: &&CartLine<'_>| on_sale(line).unwrap_or(line.price).times(line.quantity).map_or(i64::MAX, Money::minor);
    let does = Some(Does::Amounts(articles.iter().map(amount).collect()));
    (!scope.is_empty()).then_some(Offered { origin: Origin::Sale, scope, does, missed: None })
}

/// The articles that offers look at.
struct Shelf<'s, 'c> {
    articles: &'s [&'c CartLine<'c>],
    untouchable: &'s [bool],
}

impl Shelf<'_, '_> {
    /// The places of the goods in a scope.
    fn within(&self, scope: &Scope, named: bool) -> Vec<usize> {
        let held = |place: &usize| {
            let free = named || self.untouchable.get(*place) == Some(&false);
            free && self.articles.get(*place).is_some_and(|line| scope.holds(&line.goods()))
        };
        (0..self.articles.len()).filter(held).collect()
    }

    fn pieces(&self, scope: &[usize]) -> u32 {
        let pieces = scope.iter().filter_map(|place| self.articles.get(*place)).map(|line| line.quantity.get());
        pieces.fold(0, u32::saturating_add)
    }

    fn offered<'a>(&self, offer: &'a Offer, terms: &Terms<'_>, cart: &Cart<'_>) -> Offered<'a> {
        let mut offered = Offered::nothing(Origin::Offer(offer));
        if !terms.applied {
            offered.missed = offer
                .when()
                .not_now(terms.on, terms.birthday)
                .or_else(|| used_up(offer, cart))
                .or_else(|| not_named(offer, cart));
        }
        if offered.missed.is_none() {
            offered.scope = self.scope_of(offer);
            offered.missed = self.too_few(offer, &offered.scope);
        }
        if offered.missed.is_none() {
            offered.does = self.does(offer, &offered.scope, cart);
            let free = matches!(offer.kind(), OfferKind::FreeShipping { .. });
            offered.missed = (free && offered.does.is_none()).then_some(Why::NoSaving {});
        }
        offered
    }

    fn scope_of(&self, offer: &Offer) -> Vec<usize> {
        match offer.kind() {
            OfferKind::Bundle { parts, .. } => {
                // By their tags goods can be in two parts.
                let mut scope = Vec::new();
                for (goods, _) in parts {
                    scope.extend(self.within(goods, offer.names_no_discount()));
                }
                each_once(scope)
            }
            // It is for the order, whatever is in it.
            OfferKind::Points { .. } => (0..self.articles.len()).collect(),
            _ => self.within(offer.scope(), offer.names_no_discount()),
        }
    }

    /// Why there are too few goods for it.
    fn too_few<'a>(&self, offer: &Offer, scope: &[usize]) -> Option<Why<'a>> {
        if scope.is_empty() {
            return Some(Why::NoGoodsInScope {});
        }
        let (mut need, mut have) = (0_u32, self.pieces(scope));
        match offer.kind() {
            OfferKind::Steps { prices, .. } => need = prices.first().map_or(0, |(from, _)| *from),
            OfferKind::EveryNth { of, .. } => need = *of,
            OfferKind::Bundle { parts, .. } => {
                have = 0;
                for (goods, quantity) in parts {
                    let there = self.pieces(&self.within(goods, offer.names_no_discount()));
                    need = need.saturating_add(*quantity);
                    have = have.saturating_add(there.min(*quantity));
                }
            }
            _ => {}
        }
        let missing = need.saturating_sub(have);
        (missing > 0).then_some(Why::TooFew { need, have, missing })
    }

    /// What it does to amounts, if anything.
    fn does(&self, offer: &Offer, scope: &[usize], cart: &Cart<'_>) -> Option<Does> {
        let least = |at_least: &Option<Money>| at_least.map_or(0, Money::minor);
        let times = offer.limits().per_order.map_or(i64::MAX, i64::from);
        // Pieces before a step keep what is asked for them, be it a sale price.
        let asked = |line: &CartLine<'_>| {
            let sale = line.sale_price.filter(|_| !offer.on_list()).unwrap_or(line.price);
            sale.minor().min(line.price.minor())
        };
        let line = |place: usize| self.articles.get(place).map(|line| (asked(line), i64::from(line.quantity.get())));
        let does = match offer.kind() {
            OfferKind::Rate { rate, at_least: None } => Does::Rate(*rate),
            OfferKind::Rate { rate, at_least } => Does::OrderRate { rate: *rate, least: least(at_least) },
            OfferKind::MoneyOff { amount, at_least, each } => {
                Does::OrderOff { amount: amount.minor(), least: least(at_least), each: *each, times }
            }
            OfferKind::FixedPrice(price) => {
                let amount = |line: &&CartLine<'_>| price.times(line.quantity).map_or(i64::MAX, Money::minor);
                Does::Amounts(self.articles.iter().map(amount).collect())
            }
            OfferKind::Steps { prices, whole: is_whole } => {
                let pieces = i64::from(self.pieces(scope));
                let all = self.articles.len();
                let amounts = if *is_whole {
                    whole(prices, pieces, scope, all, &line)
                } else {
                    marginal(prices, scope, all, &line)
                };
                Does::Amounts(amounts)
            }
            OfferKind::EveryNth { of, last, rate } => {
                Does::EveryNth { of: i64::from(*of), last: i64::from(*last), rate: *rate, times }
            }
            OfferKind::Bundle { parts, price } => {
                let within = |goods: &Scope| self.within(goods, offer.names_no_discount());
                let parts = parts.iter().map(|(goods, quantity)| (within(goods), i64::from(*quantity))).collect();
                Does::Bundle { parts, price: price.minor(), times }
            }
            OfferKind::FreeShipping { .. } if cart.shipping().is_zero() => return None,
            OfferKind::FreeShipping { at_least } => {
                Does::Shipping { line: self.articles.len(), least: least(at_least) }
            }
            OfferKind::Gift(_) | OfferKind::Points { .. } => return None,
        };
        Some(does)
    }
}

/// It was used as often as it may be. Whoever is not said to have used it, has not.
fn used_up<'a>(offer: &Offer, cart: &Cart<'_>) -> Option<Why<'a>> {
    let used = cart.used(offer.id())?;
    let limits = offer.limits();
    let by_member = limits.per_member.filter(|(quantity, _)| *quantity <= used.by_member);
    let by_member = by_member.map(|(quantity, per)| Why::UsedUp { quantity, per: Some(per.name()) });
    let in_all = || limits.in_all.filter(|most| *most <= used.in_all);
    by_member.or_else(|| in_all().map(|quantity| Why::UsedUp { quantity, per: None }))
}

fn not_named<'a>(offer: &Offer, cart: &Cart<'_>) -> Option<Why<'a>> {
    let taken = offer.source() != OfferSource::Coupon || cart.coupons().holds(offer.id());
    (!taken).then_some(Why::NotNamed {})
}
