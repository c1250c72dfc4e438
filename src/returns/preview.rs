//! What comes back for goods of an order, before anything is given back.
//!
//! - What was paid, less what was paid back and less what the goods that are kept cost anew by the offers that
//!   had been applied, each where its terms are still met; not below zero. Of 2 × 150 with 满300减40, for which
//!   260 was paid, the first brings 110 and the second 150. So returns in any number and order come to what was paid.
//! - Goods that can't be given back, or no longer, are kept. Where nothing is given back, nothing is paid back.
//! - What points had paid comes back as points, in proportion to what of the whole is paid back, in whole points
//!   and minor units rounded down over all returns so far: together they come to all.
//! - A line's part of the refund is what was paid for its pieces, as far as the refund goes; what is more than that
//!   for all of them is taken from what is left of the other lines, in proportion.
//! - Shipping is not paid back; nor is it asked for where it was free and what is kept would no longer make it so.

use super::order::{Order, Redeemed};
use crate::calendar::{Day, Moment};
use crate::history::replayed;
use crate::json::At;
use crate::member::{LineRefund, Member};
use crate::pricing::{Anew, repriced};
use crate::problem::Code;
use crate::reason::{Reason, Why};
use crate::regulations::{Program, Regulations, Source};
use crate::units::{Money, Points, Remainder, Share, allocate};
use serde::Serialize;

/// What comes back for goods of an order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReturnPreview<'a> {
    /// Which version decided on the tier's rates when it was ordered.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// What is to be given back, in the order of the cart.
    pub lines: Vec<ReturnedLine<'a>>,
    /// What was paid for goods.
    pub paid: Money,
    /// What was paid back so far.
    pub refunded: Money,
    /// What the goods that are kept cost anew,
    pub kept: Money,
    /// and by which offers.
    pub kept_offers: Vec<&'a str>,
    /// What is paid back: `money` and `by_points`.
    pub refund: Money,
    /// What of it is paid back in money.
    pub money: Money,
    /// What of it had been paid by points, which are given back.
    pub by_points: Money,
    /// The refund by line, as it is booked in the ledger.
    pub booked: Vec<Booked>,
    /// What the return does to points; empty where the purchase is not in the ledger.
    pub points: Vec<MovedPoints<'a>>,
    /// The tier before and after; `None` where the purchase is not in the ledger, and outside every term.
    pub tier: Option<Tiers<'a>>,
    /// Nothing that is kept could cost less.
    pub exact: bool,
}

/// Goods that are to be given back.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReturnedLine<'a> {
    /// Which line of the cart, counted from 0.
    pub line: usize,
    /// The article.
    pub sku: String,
    /// How many pieces.
    pub quantity: u32,
    /// Whether it is given back: what can't be is kept.
    pub returnable: bool,
    /// Whether it can be exchanged.
    pub exchangeable: bool,
    /// The last day on which it can be given back; `None`: without end.
    pub returnable_to: Option<Day>,
    /// The last day on which it can be exchanged; `None`: without end.
    pub exchangeable_to: Option<Day>,
    /// Why it can't be given back; `None`: it can.
    pub reason: Option<Reason<'a>>,
}

/// A line of a refund.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Booked {
    /// Which line, counted from 0.
    pub line: usize,
    /// How many pieces; `None`: an amount alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u32>,
    /// What is paid back.
    pub amount: Money,
}

/// What a return does to a wallet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MovedPoints<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// Points that the purchase no longer earns.
    pub taken_back: Points,
    /// Points that had paid, given back.
    pub given_back: Points,
    /// What is owed more than before; below zero, where points given back pay what was owed.
    pub debt: Points,
}

/// The tier before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Tiers<'a> {
    /// Its id before.
    pub before: &'a str,
    /// Its id after.
    pub after: &'a str,
}

pub(crate) fn preview<'a>(
    regulations: &'a Regulations,
    member: Option<&'a Member<'a>>,
    order: &Order<'a>,
    on: Moment,
    at: &At<'_>,
) -> Option<ReturnPreview<'a>> {
    let (program, campaigns) = programs(regulations, member, order, at)?;
    let lines = returned_lines(campaigns, order, on.day());
    let mut given_back = vec![0; order.lines.len()];
    for line in lines.iter().filter(|line| line.returnable) {
        *given_back.get_mut(line.line)? = line.quantity;
    }
    let anew = kept_anew((program, campaigns), order, &given_back)?;
    let nothing = Money::zero(at.currency());
    let (mut paid, mut refunded) = (nothing, nothing);
    for line in &order.lines {
        paid = paid.plus(line.paid)?;
        refunded = refunded.plus(line.refunded)?;
    }
    // What was paid may be more than what it costs anew, where a minor unit was rounded otherwise or a search ended early.
    let any = lines.iter().any(|line| line.returnable);
    let refund = paid.minus(refunded)?.minus(anew.payable).filter(|refund| any && !refund.is_negative());
    let refund = refund.unwrap_or(nothing);
    let booked = booked(order, &given_back, refund)?;
    let all = refunded.plus(refund)?;
    let by_points = match &order.redeemed {
        None => nothing,
        Some(redeemed) => {
            let so_far = part(redeemed.amount.minor(), refunded, paid)?;
            Money::from_minor(part(redeemed.amount.minor(), all, paid)?.checked_sub(so_far)?, at.currency())?
        }
    };
    let mut preview = ReturnPreview {
        regulations: regulations.source(program),
        on,
        lines,
        paid,
        refunded,
        kept: anew.payable,
        kept_offers: anew.offers,
        refund,
        money: refund.minus(by_points)?,
        by_points,
        booked,
        points: Vec::new(),
        tier: None,
        exact: anew.exact,
    };
    if let (Some(member), Some(of)) = (member, order.purchase) {
        let given_back = order.redeemed.as_ref().and_then(|redeemed| points_back(redeemed, all, paid));
        in_ledger(&mut preview, regulations, member, (of, given_back), at)?;
    }
    Some(preview)
}

/// What the goods that are kept cost by the offers that had been applied.
fn kept_anew<'a>(versions: (&'a Program, &'a Program), order: &Order<'_>, given_back: &[u32]) -> Option<Anew<'a>> {
    let kept = order.lines.iter().zip(given_back).map(|(line, given_back)| line.pieces.saturating_sub(*given_back));
    let cart = order.cart.of_pieces(&kept.collect::<Vec<_>>())?;
    let offers: Vec<_> = order.offers.iter().map(|offer| &*offer.0).collect();
    repriced(versions, &cart, order.on, &offers, cart.list().currency())
}

/// What the return does in the member's ledger.
fn in_ledger<'a>(
    preview: &mut ReturnPreview<'a>,
    regulations: &'a Regulations,
    member: &'a Member<'a>,
    (purchase, given_back): (usize, Option<(usize, &str, Points)>),
    at: &At<'_>,
) -> Option<()> {
    let replay = replayed(regulations, member, preview.on, false, &at.key("member"))?;
    let (day, program) = (preview.on.day(), replay.program());
    let refund = |of: &Booked| LineRefund { line: of.line, pieces: of.quantity.unwrap_or(0), amount: of.amount };
    let refunds: Vec<_> = preview.booked.iter().map(refund).collect();
    let Some(outcome) = replay.give_back(day, (purchase, &refunds), given_back) else {
        at.key("order").error(Code::PointsOverflow, vec![]);
        return None;
    };
    let (before, after) = outcome.tiers;
    let tiers = member.term_on(day).and_then(|_| program.tier(before).zip(program.tier(after)));
    preview.tier = tiers.map(|(before, after)| Tiers { before: before.id(), after: after.id() });
    for (wallet, taken_back, given_back, debt) in outcome.points {
        if let Some(wallet) = regulations.versions().iter().find_map(|version| version.wallet(wallet)) {
            preview.points.push(MovedPoints { wallet: wallet.id(), taken_back, given_back, debt });
        }
    }
    Some(())
}

/// The versions that counted when it was ordered: for the tier's rates, and for offers.
fn programs<'a>(
    regulations: &'a Regulations,
    member: Option<&'a Member<'a>>,
    order: &Order<'_>,
    at: &At<'_>,
) -> Option<(&'a Program, &'a Program)> {
    let day = order.on.day();
    let campaigns = crate::pricing::in_force(regulations, order.on, &at.key("order"))?;
    let member = member.filter(|member| member.term_on(day).is_some());
    let program = member.and_then(|member| regulations.of_term_from(member.version_day(day)));
    Some((program.unwrap_or(campaigns), campaigns))
}

fn returned_lines<'a>(campaigns: &'a Program, order: &Order<'_>, on: Day) -> Vec<ReturnedLine<'a>> {
    let returns = campaigns.returns();
    let returnable_to = returns.and_then(|returns| returns.last_day(order.on.day()));
    let exchangeable_to = returns.and_then(|returns| returns.last_day_of_exchange(order.on.day()));
    let mut returned = Vec::new();
    for (place, (line, priced)) in order.lines.iter().zip(order.cart.lines()).enumerate() {
        if line.wanted == 0 {
            continue;
        }
        let goods = priced.line().goods();
        let ever = returns.is_none_or(|returns| returns.returnable(&goods));
        let late = returnable_to.filter(|last| *last < on).map(|last_day| Why::ReturnTooLate { last_day });
        let why = if ever { late } else { Some(Why::ReturnExcluded {}) };
        returned.push(ReturnedLine {
            line: place,
            sku: goods.sku.to_owned(),
            quantity: line.wanted,
            returnable: why.is_none(),
            exchangeable: ever && exchangeable_to.is_none_or(|last| on <= last),
            returnable_to,
            exchangeable_to,
            reason: why.zip(returns).map(|(why, returns)| Reason::new(why, returns.rule())),
        });
    }
    returned
}

/// The refund by line.
fn booked(order: &Order<'_>, given_back: &[u32], refund: Money) -> Option<Vec<Booked>> {
    let floor = Money::zero(refund.currency());
    // What was paid for the pieces: of the last ones, all that is left.
    let mut all = floor;
    let mut shares = Vec::with_capacity(order.lines.len());
    for (line, pieces) in order.lines.iter().zip(given_back) {
        let part = i128::from(line.left()?.minor()).checked_mul((*pieces).into())?;
        let part = part.checked_div(line.pieces.max(1).into())?;
        let left = Money::from_minor(i64::try_from(part).ok()?, refund.currency())?;
        all = all.plus(left)?;
        shares.push(Share { left, floor });
    }
    let placed = if refund < all { refund } else { all };
    let own = allocate(placed, &shares, Remainder::Largest)?.parts;
    for ((line, own), share) in order.lines.iter().zip(&own).zip(&mut shares) {
        share.left = line.left()?.minus(*own)?;
    }
    let more = allocate(refund.minus(placed)?, &shares, Remainder::Largest)?.parts;
    let mut booked = Vec::new();
    for (line, ((own, more), pieces)) in own.iter().zip(more).zip(given_back).enumerate() {
        let (amount, quantity) = (own.plus(more)?, Some(*pieces).filter(|pieces| *pieces > 0));
        if quantity.is_some() || !amount.is_zero() {
            booked.push(Booked { line, quantity, amount });
        }
    }
    Some(booked)
}

/// The part of a whole that goes with what is paid back of all that was paid, rounded down.
fn part(whole: i64, back: Money, paid: Money) -> Option<i64> {
    if paid.is_zero() {
        return Some(0);
    }
    let part = i128::from(whole).checked_mul(i128::from(back.minor()))?.checked_div(i128::from(paid.minor()))?;
    i64::try_from(part).ok()
}

/// Points that are to be given back, and to which redemption.
fn points_back<'a>(redeemed: &Redeemed<'a>, back: Money, paid: Money) -> Option<(usize, &'a str, Points)> {
    let all = Points::new(part(redeemed.points.get(), back, paid)?)?;
    let points = all.minus(redeemed.given_back).filter(|points| *points > Points::ZERO)?;
    Some((redeemed.position, redeemed.wallet, points))
}
