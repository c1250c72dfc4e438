//! Points that pay a part of a fee, in whole steps.

use super::answer::{FeeOf, FeePoints};
use super::asked::FeePointsAsked;
use super::draft::Draft;
use super::quote::Question;
use super::reason::{FeeReason, FeeWhy};
use super::terms::paid_for;
use crate::json::At;
use crate::problem::Code;
use crate::regulations::procedures::FeeExchange;
use crate::units::{Currency, Mode, Money, Points, Rounding};

/// Lets points pay as much as they may; a line is added for what they pay.
pub(super) fn pay<'a>(
    question: &Question<'_, 'a>,
    draft: &mut Draft<'a>,
    asked: &FeePointsAsked<'_>,
    at: &At<'_>,
) -> Option<FeePoints<'a>> {
    let exchanges = draft.version.exchanges();
    let Some(exchange) = exchanges.iter().find(|exchange| exchange.id == asked.redemption.0) else {
        let mut known = exchanges.iter().map(|exchange| exchange.id.as_str());
        at.key("redemption").unknown(Code::RedemptionUnknown, &asked.redemption.0, &mut known);
        return None;
    };
    let currency = question.procedures.currency();
    let nothing = Money::zero(currency);
    let redemption = exchange.id.as_str();
    let due = draft.sum(currency);
    let (points, amount, why) = if is_for(question, draft, exchange) {
        // An overflow is told of the whole.
        let due = due.filter(|due| !due.is_negative()).unwrap_or(nothing);
        match taken(exchange, asked.points, due, currency) {
            Ok((points, amount)) => (points, amount, FeeWhy::Points { redemption, points }),
            Err(minimum) => (Points::ZERO, nothing, FeeWhy::PointsBelowMinimum { minimum }),
        }
    } else {
        (Points::ZERO, nothing, FeeWhy::PointsOtherTier { tiers: &exchange.tiers })
    };
    let reason = FeeReason::new(why, &exchange.rule);
    if !amount.is_zero() {
        draft.take_off(amount, reason.clone());
    }
    Some(FeePoints { redemption, points, amount, reason })
}

/// Whether points are taken of this tier: the one that the term was paid for, or that one joins at. Where no fee tells
/// which tier is held, the question of redemptions does.
fn is_for(question: &Question<'_, '_>, draft: &Draft<'_>, exchange: &FeeExchange) -> bool {
    let held = question.member.and_then(|member| {
        let term = member.term_on(question.on.day())?;
        paid_for(member, term, question.on).map(|(_, tier, _)| tier)
    });
    let tier = if draft.what == FeeOf::Join { draft.tier } else { held };
    exchange.tiers.is_empty() || tier.is_none_or(|tier| exchange.tiers.iter().any(|known| known == tier))
}

/// The points taken and what they pay; an error is the fewest that are taken, which these do not come to.
fn taken(exchange: &FeeExchange, asked: Points, due: Money, currency: Currency) -> Result<(Points, Money), Points> {
    let step = exchange.points.get();
    let least = steps_up(exchange.minimum.get(), step).max(1);
    let minimum = Points::new(step.saturating_mul(least)).unwrap_or(exchange.minimum);
    let mut limit = due;
    let down = Rounding::new(Mode::Down, Money::minor_unit(currency));
    let share = exchange.share.zip(down).and_then(|(share, down)| due.at(share, down));
    for other in [share, exchange.most].into_iter().flatten() {
        limit = limit.at_most(other);
    }
    let paid_for = limit.minor().checked_div(exchange.amount.minor()).unwrap_or(0);
    let steps = asked.get().checked_div(step).unwrap_or(0).min(paid_for);
    let points = Points::new(step.saturating_mul(steps)).ok_or(minimum)?;
    let amount = Money::from_minor(exchange.amount.minor().saturating_mul(steps), currency).ok_or(minimum)?;
    if steps < least { Err(minimum) } else { Ok((points, amount)) }
}

/// So many steps at least make up the points.
fn steps_up(points: i64, step: i64) -> i64 {
    let whole = points.checked_div(step).unwrap_or(0);
    if whole.saturating_mul(step) < points { whole.saturating_add(1) } else { whole }
}
