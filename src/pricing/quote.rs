//! The quote: the counter, the best combination on it, and everything that is told about it.

use super::answer::{
    Combination, LinePoints, NotApplied, OrderPoints, OtherTier, Quote, QuoteLine, RunnerUp, Shipping, TierAfter,
};
use super::besides::{Besides, is_besides};
use super::buyer::{Buyer, in_force};
use super::chosen::{Chosen, reason};
use super::offered::{Counter, Origin, Terms};
use super::per_line;
use super::search::MOST_STEPS;
use crate::calendar::{Day, Moment};
use crate::cart::{Cart, CartLine, PricedLine};
use crate::history::{QuotedTerms, RedemptionAsked, RedemptionQuote, Replay};
use crate::json::{At, Decode, Given, Label, order_of_part};
use crate::member::document::MemberDocument;
use crate::member::{Member, Purchase, PurchasedLine};
use crate::points::Earned;
use crate::problem::{Answer, Code, Collector, Path};
use crate::reason::{Reason, Why};
use crate::regulations::{Program, Redemption, Regulations, Traits};
use crate::units::{Money, Points, Remainder, Share, allocate};

/// What a cart costs this member, or a guest, on a day or at a time: the admissible combination of the tier's rates,
/// the offers and the coupons under which goods and shipping cost least; with the gifts and points of the
/// order, every offer that was not applied, the same cart at every other tier, and the tier afterwards.
///
/// Rates and points are those of the version in force on the first day of the member's term (R-3.2b);
/// offers, and a guest's or a former member's quote, are by the version in force on the day. Payables are
/// rounded by the program's rule after each adjustment in turn.
///
/// # Errors
/// As an answer: `version.none_in_force`, `redemption.needs_member`, `redemption.unknown`, `points.overflow`, and
/// the problems of the member's ledger. A warning: `total.differs`.
#[must_use]
pub fn quote<'a>(
    regulations: &'a Regulations,
    member: Option<&'a Member<'a>>,
    cart: &'a Cart<'a>,
    on: Moment,
) -> Answer<Quote<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let quote = Buyer::of(regulations, member, on, &at).and_then(|buyer| priced(regulations, buyer, cart, on, &at));
    Answer::new(quote, collector.finish(order_of_part("member", MemberDocument::ORDER)))
}

pub(crate) fn priced<'a>(
    regulations: &'a Regulations,
    mut buyer: Buyer<'a>,
    cart: &'a Cart<'a>,
    on: Moment,
    at: &At<'_>,
) -> Option<Quote<'a>> {
    let (program, currency) = (buyer.program, regulations.currency());
    let campaigns = in_force(regulations, on, at)?;
    let birthday = campaigns.birthday(buyer.member.and_then(Member::birthday));
    let counter = Counter::new(&Terms { program, campaigns, on, birthday, applied: false }, cart);
    let traits = buyer.traits(buyer.tier);
    let like = (program.rounding(), currency);
    let chosen = Chosen::new(&counter, counter.moves(traits.as_ref()), like, MOST_STEPS);
    let besides = Besides::new(&counter, &chosen, traits.as_ref(), at)?;
    let replay = buyer.replay.take();
    let nothing = Money::zero(currency);
    let mut quote = Quote {
        regulations: regulations.source(program),
        offers_by: (!std::ptr::eq(program, campaigns)).then(|| regulations.source(campaigns)),
        on,
        currency,
        tier: buyer.tier,
        list: cart.list(),
        adjustment: nothing,
        payable: nothing,
        shipping: None,
        redeemed: None,
        total: nothing,
        rounding: program.rounding(),
        points: Vec::new(),
        multipliers: Vec::new(),
        combination: combination(&chosen)?,
        not_applied: not_applied(&counter, &chosen, &besides, traits.as_ref()),
        gifts: besides.gifts,
        other_tiers: other_tiers(&counter, &buyer, &chosen)?,
        tier_after: None,
        lines: Vec::new(),
    };
    let priced = Priced { regulations, program, campaigns, counter: &counter, chosen: &chosen, cart, on };
    priced.tell(&mut quote, replay, &besides.multipliers, at)?;
    quote.multipliers = besides.multipliers;
    Some(quote)
}

/// What was chosen for a cart, and by what.
struct Priced<'q, 'a> {
    regulations: &'a Regulations,
    program: &'a Program,
    campaigns: &'a Program,
    counter: &'q Counter<'a>,
    chosen: &'q Chosen<'q, 'a>,
    cart: &'a Cart<'a>,
    on: Moment,
}

impl<'a> Priced<'_, 'a> {
    fn money(&self, minor: i64) -> Option<Money> {
        Money::from_minor(minor, self.chosen.currency())
    }

    /// Completes the quote: what is to be paid, what that earns, and both by line.
    fn tell(
        &self,
        quote: &mut Quote<'a>,
        replay: Option<Replay<'a>>,
        multipliers: &[&'a str],
        at: &At<'_>,
    ) -> Option<()> {
        let mut adjusted = self.chosen.adjustments(self.cart, quote.tier)?;
        // As they stand on the counter: there no part depends on the order of the cart.
        let (of_goods, of_shipping) = self.chosen.found.best.left.split_at_checked(self.counter.cart_lines.len())?;
        let mut payables = Vec::with_capacity(of_goods.len());
        for left in of_goods {
            let payable = self.money(*left)?;
            quote.payable = quote.payable.plus(payable)?;
            payables.push(payable);
        }
        quote.adjustment = quote.payable.minus(quote.list)?;
        quote.total = quote.payable;
        if let (Some(left), Some(adjustments)) = (of_shipping.first(), adjusted.get_mut(payables.len())) {
            let payable = self.money(*left)?;
            quote.total = quote.total.plus(payable)?;
            let adjustments = std::mem::take(adjustments);
            quote.shipping = Some(Shipping { list: self.cart.shipping(), adjustments, payable });
        }
        quote.redeemed = redeemed(self.regulations, replay.as_ref(), self.cart, quote.payable, self.on, at)?;
        let by_points = quote.redeemed.as_ref().and_then(amount_of).unwrap_or(Money::zero(quote.currency));
        quote.total = quote.total.minus(by_points)?;
        self.compare(quote.total, at)?;
        let paid_by_points = parts(by_points, &payables)?;
        if let Some(replay) = replay {
            let shipping = quote.shipping.as_ref().map(|shipping| shipping.payable);
            let order = self.order(&payables, &paid_by_points, shipping, multipliers)?;
            let Some(brought) = brought(replay, &order, self.program, self.campaigns, self.on.day()) else {
                at.key("cart").error(Code::PointsOverflow, vec![]);
                return None;
            };
            (quote.points, quote.tier_after) = brought;
        }
        let mut points = self.points_by_line(&quote.points, &payables, &paid_by_points)?;
        // Back into the cart's order.
        let mut place_of = vec![0; payables.len()];
        for (place, line) in self.counter.cart_lines.iter().enumerate() {
            *place_of.get_mut(*line)? = place;
        }
        quote.lines.reserve(payables.len());
        for (place, priced) in place_of.into_iter().zip(self.cart.lines()) {
            let (line, payable) = (priced.line(), *payables.get(place)?);
            quote.lines.push(QuoteLine {
                sku: &line.sku.0,
                quantity: line.quantity,
                price: line.price,
                list: priced.list(),
                adjustments: std::mem::take(adjusted.get_mut(place)?),
                payable,
                units: per_line::units(payable, line.quantity)?,
                redeemed: *paid_by_points.get(place)?,
                points: std::mem::take(points.get_mut(place)?),
                untouched: untouched(self.counter, place, self.program),
                meta: line.meta,
            });
        }
        Some(())
    }

    /// Warns where the client has shown another total.
    fn compare(&self, total: Money, at: &At<'_>) -> Option<()> {
        if let Some(expected) = self.cart.expected().filter(|expected| *expected != total) {
            let (less, more) = if total < expected { (total, expected) } else { (expected, total) };
            let params = [("expected", expected), ("total", total), ("difference", more.minus(less)?)];
            let params = params.map(|(name, amount)| (name, amount.to_string().into())).into();
            at.key("cart").key("expected").warning(Code::TotalDiffers, params);
        }
        Some(())
    }

    fn line(&self, number: usize) -> Option<&'a CartLine<'a>> {
        self.cart.lines().get(number).map(PricedLine::line)
    }

    /// The purchase that this would be.
    fn order(
        &self,
        payables: &[Money],
        by_points: &[Option<Money>],
        shipping: Option<Money>,
        multipliers: &[&'a str],
    ) -> Option<Purchase<'a>> {
        let mut lines = Vec::with_capacity(payables.len());
        for (number, (payable, by_points)) in self.counter.cart_lines.iter().zip(payables.iter().zip(by_points)) {
            let line = self.line(*number)?;
            lines.push(PurchasedLine::ordered(line.goods(), line.quantity.get(), *payable, *by_points));
        }
        let offers = multipliers.iter().map(|id| (*id).into()).collect();
        Some(Purchase::ordered(lines, shipping, offers))
    }

    /// By place of the counter, what its line has of each wallet's points.
    fn points_by_line(
        &self,
        points: &[OrderPoints<'a>],
        payables: &[Money],
        by_points: &[Option<Money>],
    ) -> Option<Vec<Vec<LinePoints<'a>>>> {
        let mut by_line = vec![Vec::new(); payables.len()];
        let mut lines: Vec<per_line::Paid<'_, '_>> = Vec::with_capacity(payables.len());
        for (number, (payable, by_points)) in self.counter.cart_lines.iter().zip(payables.iter().zip(by_points)) {
            let line = self.line(*number)?;
            let net = by_points.map_or(Some(*payable), |part| payable.minus(part)).unwrap_or(*payable);
            lines.push((line.goods(), line.quantity, net));
        }
        for earned in points.iter().filter(|earned| earned.points != Points::ZERO) {
            let parts = per_line::points(self.program.wallet(earned.wallet)?, earned.points, &lines)?;
            for (line, points) in by_line.iter_mut().zip(parts) {
                if points != Points::ZERO {
                    line.push(LinePoints { wallet: earned.wallet, points });
                }
            }
        }
        Some(by_line)
    }
}

fn combination<'a>(chosen: &Chosen<'_, 'a>) -> Option<Combination<'a>> {
    let found = &chosen.found;
    let mut combination =
        Combination { offers: chosen.ids(&found.best), exact: found.exact, steps: found.steps, runner_up: None };
    if let Some(next) = &found.runner_up {
        let money = |minor: i64| Money::from_minor(minor, chosen.currency());
        combination.runner_up = Some(RunnerUp {
            offers: chosen.ids(next),
            total: money(next.payable())?,
            difference: money(next.payable().checked_sub(chosen.total())?)?,
            exact: found.runner_up_exact,
        });
    }
    Some(combination)
}

/// Every offer that was not applied, and why.
fn not_applied<'a>(
    counter: &Counter<'a>,
    chosen: &Chosen<'_, 'a>,
    besides: &Besides<'a>,
    buyer: Option<&Traits<'a, Label<'a>>>,
) -> Vec<NotApplied<'a>> {
    let mut not_applied = Vec::new();
    for offered in &counter.offered {
        let after = match offered.origin {
            Origin::Sale => continue,
            Origin::Offer(offer) => is_besides(offer),
            Origin::Rate(..) => false,
        };
        let why = match offered.kept_from(buyer) {
            Some(why) => Some(why),
            None if after => besides.why_not(offered.origin.id()),
            None if chosen.uses(offered) => None,
            None => chosen.why_not(offered),
        };
        if let Some(why) = why {
            not_applied.push(NotApplied { offer: offered.origin.id(), reason: reason(offered.origin, why) });
        }
    }
    not_applied
}

/// What points are to pay, quoted for this order.
#[expect(clippy::option_option, reason = "outside: whether it can be answered; inside: whether it was asked")]
fn redeemed<'a>(
    regulations: &'a Regulations,
    replay: Option<&Replay<'a>>,
    cart: &Cart<'a>,
    payable: Money,
    on: Moment,
    at: &At<'_>,
) -> Option<Option<RedemptionQuote<'a>>> {
    let Some(asked) = cart.redeem() else { return Some(None) };
    let at = at.key("cart");
    let at = at.key("redeem");
    let Some(replay) = replay else {
        at.error(Code::RedemptionNeedsMember, vec![]);
        return None;
    };
    let all = replay.program().redemptions();
    if !all.iter().any(|known| known.id() == asked.redemption.0) {
        at.key("redemption").unknown(Code::RedemptionUnknown, &asked.redemption.0, &mut all.iter().map(Redemption::id));
        return None;
    }
    let id = Given(asked.redemption.0.clone());
    let asked = RedemptionAsked { id, quantity: None, points: asked.points, payable: Some(payable) };
    let quoted = replay.redemption_of(regulations, &asked, on);
    if quoted.is_none() {
        at.error(Code::PointsOverflow, vec![]);
    }
    quoted.map(Some)
}

/// What points pay, where they do.
fn amount_of(redeemed: &RedemptionQuote<'_>) -> Option<Money> {
    match redeemed.terms {
        QuotedTerms::Exchange { amount, .. } if redeemed.affordable => Some(amount),
        _ => None,
    }
}

/// What points pay of each line, in proportion to what is paid for it.
fn parts(by_points: Money, payables: &[Money]) -> Option<Vec<Option<Money>>> {
    if by_points.is_zero() {
        return Some(vec![None; payables.len()]);
    }
    let floor = Money::zero(by_points.currency());
    let shares: Vec<_> = payables.iter().map(|left| Share { left: *left, floor }).collect();
    Some(allocate(by_points, &shares, Remainder::Largest)?.parts.into_iter().map(Some).collect())
}

/// What the order brings: points by wallet, and the tier it leads to.
fn brought<'a>(
    replay: Replay<'a>,
    order: &Purchase<'a>,
    program: &'a Program,
    campaigns: &'a Program,
    on: Day,
) -> Option<(Vec<OrderPoints<'a>>, Option<TierAfter<'a>>)> {
    let ordered = replay.order(on, order)?;
    let mut points = Vec::with_capacity(ordered.earned.len());
    for earned in &ordered.earned {
        let wallet = program.wallet(earned.wallet().id())?;
        let reason = Earned::reason_in(earned, wallet, campaigns.offers());
        points.push(OrderPoints { wallet: wallet.id(), points: earned.points(), reason });
    }
    let tier = program.tier(ordered.rank)?;
    let tier_after = ordered.reached.zip(tier.reach()).map(|((have, need), rule)| TierAfter {
        tier: tier.id(),
        reason: Reason::new(Why::TierReached { activity: None, have, need }, rule.rule()),
    });
    Some((points, tier_after))
}

/// Why no offer touches a line: none changes the price of these goods, whoever buys.
fn untouched<'a>(counter: &Counter<'a>, place: usize, program: &'a Program) -> Option<Reason<'a>> {
    if counter.offered.iter().any(|offered| offered.changes(place)) {
        return None;
    }
    let no_discount = program.no_discount().filter(|_| counter.untouchable.get(place) == Some(&true));
    let no_offer = || Reason::without_rule(Why::NoOffer {});
    Some(no_discount.map_or_else(no_offer, |(_, rule)| Reason::new(Why::NoDiscount {}, rule)))
}

/// The same cart at every other tier. The steps are shared among them.
fn other_tiers<'a>(counter: &Counter<'a>, buyer: &Buyer<'a>, chosen: &Chosen<'_, 'a>) -> Option<Vec<OtherTier<'a>>> {
    let count = u32::try_from(buyer.program.tiers().count()).ok()?;
    let steps = MOST_STEPS.checked_div(count).unwrap_or(MOST_STEPS);
    let money = |minor: i64| Money::from_minor(minor, chosen.currency());
    let mut others = Vec::new();
    for (_, tier) in buyer.program.tiers() {
        let tier = tier.id();
        if Some(tier) != buyer.tier {
            let (total, exact) = chosen.with(counter.moves(buyer.traits(Some(tier)).as_ref()), steps);
            let difference = money(total.checked_sub(chosen.total())?)?;
            others.push(OtherTier { tier, total: money(total)?, difference, exact });
        }
    }
    Some(others)
}
