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
use crate::cart::{Cart, CartLine};
use crate::history::{QuotedTerms, RedemptionAsked, RedemptionQuote, Replay};
use crate::json::{At, Decode, Given, order_of_part};
use crate::member::document::MemberDocument;
use crate::member::{Member, Purchase, PurchasedLine};
use crate::points::Earned;
use crate::problem::{Answer, Code, Collector, Path};
use crate::reason::{Reason, Why};
use crate::regulations::{Program, Redemption, Regulations};
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
    let counter = Counter::new(&Terms { program, campaigns, on, birthday, applied: None }, cart);
    let traits = buyer.traits(buyer.tier);
    let money = |minor: i64| Money::from_minor(minor, currency);
    let like = (program.rounding(), currency);
    let chosen = Chosen::new(&counter, counter.moves(traits.as_ref()), like, MOST_STEPS);
    let besides = Besides::new(&counter, &chosen, traits.as_ref(), at)?;

    // Back into the cart's order.
    let mut adjusted: Vec<_> = chosen.adjustments(cart, buyer.tier)?.into_iter().map(Some).collect();
    let mut place_of = vec![0; cart.lines().len()];
    for (place, line) in counter.cart_lines.iter().enumerate() {
        *place_of.get_mut(*line)? = place;
    }
    let left = &chosen.found.best.left;
    // As they stand on the counter: there no part depends on the order of the cart.
    let here = left.iter().take(counter.cart_lines.len()).map(|left| money(*left));
    let payables: Vec<_> = here.collect::<Option<_>>()?;
    let payable = payables.iter().try_fold(Money::zero(currency), |sum, payable| sum.plus(*payable))?;
    let shipping = match left.get(counter.cart_lines.len()) {
        None => None,
        Some(left) => {
            let adjustments = adjusted.get_mut(counter.cart_lines.len())?.take()?;
            Some(Shipping { list: cart.shipping(), adjustments, payable: money(*left)? })
        }
    };
    let replay = buyer.replay.take();
    let redeemed = redeemed(regulations, replay.as_ref(), cart, payable, on.day(), at)?;
    let by_points = redeemed.as_ref().and_then(amount_of).unwrap_or(Money::zero(currency));
    let paid_by_points = parts(by_points, &payables)?;
    let shipping_payable = shipping.as_ref().map_or(Money::zero(currency), |shipping| shipping.payable);
    let total = payable.plus(shipping_payable)?.minus(by_points)?;
    if let Some(expected) = cart.expected().filter(|expected| *expected != total) {
        let (less, more) = if total < expected { (total, expected) } else { (expected, total) };
        let difference = more.minus(less)?.to_string();
        let params = vec![("expected", expected.to_string().into()), ("total", total.to_string().into())];
        let params = params.into_iter().chain([("difference", difference.into())]).collect();
        at.key("cart").key("expected").warning(Code::TotalDiffers, params);
    }

    let (points, tier_after) = match replay {
        None => (Vec::new(), None),
        Some(replay) => {
            let lines = counter.cart_lines.iter().zip(payables.iter().zip(&paid_by_points));
            let lines = lines.filter_map(|(number, (payable, by_points))| {
                let line = cart.lines().get(*number)?.line();
                Some(PurchasedLine::ordered(line.goods(), line.quantity.get(), *payable, *by_points))
            });
            let offers = besides.multipliers.iter().map(|id| (*id).into()).collect();
            let shipping = shipping.as_ref().map(|shipping| shipping.payable);
            let order = Purchase::ordered(lines.collect(), shipping, offers);
            let Some(brought) = brought(replay, &order, program, campaigns, on.day()) else {
                at.key("cart").error(Code::PointsOverflow, vec![]);
                return None;
            };
            brought
        }
    };
    let articles = counter.cart_lines.iter().map(|number| Some(cart.lines().get(*number)?.line()));
    let articles = articles.collect::<Option<Vec<_>>>()?;
    let mut points_by_line = points_by_line(program, &points, &articles, &payables, &paid_by_points)?;
    let lines = cart.lines().iter().enumerate().map(|(number, priced)| {
        let place = *place_of.get(number)?;
        let untouched = untouched(&counter, place, program);
        let payable = *payables.get(place)?;
        let line = priced.line();
        Some(QuoteLine {
            sku: &line.sku.0,
            quantity: line.quantity,
            price: line.price,
            list: priced.list(),
            adjustments: adjusted.get_mut(place)?.take()?,
            payable,
            units: per_line::units(payable, line.quantity)?,
            redeemed: *paid_by_points.get(place)?,
            points: std::mem::take(points_by_line.get_mut(place)?),
            untouched,
            meta: line.meta.map(|meta| meta.0),
        })
    });
    let lines = lines.collect::<Option<Vec<_>>>()?;
    let runner_up = match &chosen.found.runner_up {
        None => None,
        Some(next) => Some(RunnerUp {
            offers: chosen.ids(next),
            total: money(next.payable())?,
            difference: money(next.payable().checked_sub(chosen.total())?)?,
            exact: chosen.found.runner_up_exact,
        }),
    };
    let combination = Combination {
        offers: chosen.ids(&chosen.found.best),
        exact: chosen.found.exact,
        steps: chosen.found.steps,
        runner_up,
    };
    let not_applied = counter.offered.iter().filter_map(|offered| {
        let after = match offered.origin {
            Origin::Sale => return None,
            Origin::Offer(offer) => is_besides(offer),
            Origin::Rate(..) => false,
        };
        let why = match offered.kept_from(traits.as_ref()) {
            Some(why) => Some(why),
            None if after => besides.why_not(offered.origin.id()),
            None if chosen.uses(offered) => None,
            None => chosen.why_not(offered),
        };
        why.map(|why| NotApplied { offer: offered.origin.id(), reason: reason(offered.origin, why) })
    });
    let not_applied = not_applied.collect();
    Some(Quote {
        regulations: regulations.source(program),
        offers_by: (!std::ptr::eq(program, campaigns)).then(|| regulations.source(campaigns)),
        on,
        currency,
        tier: buyer.tier,
        list: cart.list(),
        adjustment: payable.minus(cart.list())?,
        payable,
        shipping,
        redeemed,
        total,
        rounding: program.rounding(),
        gifts: besides.gifts,
        points,
        combination,
        not_applied,
        other_tiers: other_tiers(&counter, &buyer, &chosen)?,
        tier_after,
        lines,
    })
}

/// What points are to pay, quoted for this order.
#[expect(clippy::option_option, reason = "outside: whether it can be answered; inside: whether it was asked")]
fn redeemed<'a>(
    regulations: &'a Regulations,
    replay: Option<&Replay<'a>>,
    cart: &Cart<'a>,
    payable: Money,
    on: Day,
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
    let points = ordered.earned.iter().map(|earned| {
        let wallet = program.wallet(earned.wallet().id())?;
        let offers = campaigns.offers();
        Some(OrderPoints {
            wallet: wallet.id(),
            points: earned.points(),
            reason: Earned::reason_in(earned, wallet, offers),
        })
    });
    let points = points.collect::<Option<Vec<_>>>()?;
    let tier = program.tier(ordered.rank)?;
    let tier_after = ordered.reached.zip(tier.reach()).map(|((have, need), rule)| TierAfter {
        tier: tier.id(),
        reason: Reason::new(Why::TierReached { activity: None, have, need }, rule.rule()),
    });
    Some((points, tier_after))
}

fn points_by_line<'a>(
    program: &'a Program,
    points: &[OrderPoints<'a>],
    articles: &[&CartLine<'_>],
    payables: &[Money],
    by_points: &[Option<Money>],
) -> Option<Vec<Vec<LinePoints<'a>>>> {
    let mut by_line: Vec<Vec<_>> = Vec::new();
    by_line.resize_with(articles.len(), Vec::new);
    for earned in points.iter().filter(|earned| earned.points != Points::ZERO) {
        let lines = articles.iter().zip(payables.iter().zip(by_points));
        let net = lines.map(|(line, (payable, by_points))| {
            let net = by_points.map_or(Some(*payable), |part| payable.minus(part)).unwrap_or(*payable);
            (line.goods(), line.quantity, net)
        });
        let parts = per_line::points(program.wallet(earned.wallet)?, earned.points, net)?;
        for (line, part) in by_line.iter_mut().zip(parts) {
            line.extend(Some(part).filter(|part| part.points != Points::ZERO));
        }
    }
    Some(by_line)
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
    let ids: Vec<_> = buyer.program.tiers().map(|(_, tier)| tier.id()).collect();
    let steps = MOST_STEPS.checked_div(u32::try_from(ids.len()).ok()?).unwrap_or(MOST_STEPS);
    let others = ids.into_iter().filter(|tier| Some(*tier) != buyer.tier).map(|tier| {
        let moves = counter.moves(buyer.traits(Some(tier)).as_ref());
        let (total, exact) = chosen.with(moves, steps);
        let money = |minor: i64| Money::from_minor(minor, chosen.currency());
        Some(OtherTier { tier, total: money(total)?, difference: money(total.checked_sub(chosen.total())?)?, exact })
    });
    others.collect()
}
