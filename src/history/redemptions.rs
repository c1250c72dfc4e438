//! What points can be exchanged for, quoted: affordable, or what is missing.
//!
//! - An exchange is in whole steps: of 1,050 points at 100 for ¥5, 1,000 are taken. The fewest points that
//!   are taken, too, are whole steps: at least 150 in steps of 100 are 200. Where more points are asked for
//!   than there are, the rest is missing, and a debt that is paid before; where nothing is asked, as many as there are, and the bounds allow.
//! - The share and the most bound what the points give, not the points that are asked for.
//! - A quota counts pieces: a redemption in the ledger is as many as its points pay for by the item's price,
//!   at least one; an exchange is one. One whose points were all given back does not count.
//! - What can't be had says one reason: outside every term, another tier, the quota, points, the minimum.

use super::replay::Replay;
use crate::calendar::{Day, Moment, Period};
use crate::json::{At, Given, document, in_order};
use crate::member::{Event, Member};
use crate::points::{Drawn, WalletLedger};
use crate::problem::Code;
use crate::reason::{Reason, Why};
use crate::regulations::{ExchangeFor, ItemKind, Redemption, RedemptionPer, RedemptionTerms, Regulations, Source};
use crate::units::{Mode, Money, Points, Quantity, Rounding};
use serde::Serialize;
use std::collections::BTreeMap;

document! {
    /// What is asked of one redemption.
    pub struct RedemptionAsked<'a> {
        /// The redemption's id.
        pub id: Given<'a> = "id",
        /// How many of an item. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// How many points of an exchange, at most. Default: as many as possible.
        pub points: Option<Points> = "points",
        /// What is to be paid for the cart or the fee, which bounds an exchange. Default: no bound.
        pub payable: Option<Money> = "payable",
    }
}

/// What a member's points can be exchanged for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Redemptions<'a> {
    /// Which regulations decided.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// The member's id.
    pub member: &'a str,
    /// What can be had first, then by what is missing; then in the document's order.
    pub redemptions: Vec<RedemptionQuote<'a>>,
}

/// A redemption, quoted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RedemptionQuote<'a> {
    /// The redemption's id.
    pub redemption: &'a str,
    /// The wallet that pays.
    pub wallet: &'a str,
    /// An item, or money for a cart, the fee or in cash.
    #[serde(flatten)]
    pub terms: QuotedTerms,
    /// Whether it can be had.
    pub affordable: bool,
    /// The points that it takes: of an exchange, whole steps.
    pub points: Points,
    /// How many more points are needed; 0 where points are not what is missing.
    pub missing: Points,
    /// What is taken from which lot, in the order in which they are spent.
    pub lots: Vec<Drawn>,
    /// How often it can still be had in the period; `None`: without limit.
    pub left: Option<u16>,
    /// Why it takes what it takes, or why it can't be had.
    pub reason: Reason<'a>,
}

/// What is given for the points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(untagged)]
pub enum QuotedTerms {
    /// An item.
    Item {
        /// What it is.
        item: ItemKind,
        /// How many.
        quantity: Quantity,
        /// What is paid in money besides.
        money: Money,
    },
    /// Money.
    Exchange {
        /// What the money is for.
        exchange: ExchangeFor,
        /// What the points give.
        amount: Money,
    },
}

impl<'a> Replay<'a> {
    /// Every redemption of the program, or the one asked for.
    pub(crate) fn redemptions(
        &self,
        regulations: &'a Regulations,
        member: &'a Member<'a>,
        asked: Option<&RedemptionAsked<'_>>,
        on: Moment,
        at: &At<'_>,
    ) -> Option<Redemptions<'a>> {
        let all = self.program.redemptions();
        if let Some(asked) = asked.filter(|asked| !all.iter().any(|known| known.id() == asked.id.0)) {
            let at = at.key("redemption");
            at.key("id").unknown(Code::RedemptionUnknown, &asked.id.0, &mut all.iter().map(Redemption::id));
            return None;
        }
        let wanted = all.iter().filter(|known| asked.is_none_or(|asked| asked.id.0 == known.id()));
        let so_far = self.so_far();
        let quotes = wanted.map(|redemption| self.redemption(redemption, asked, (on.day(), &so_far), regulations));
        let Some(quotes) = quotes.collect::<Option<Vec<_>>>() else {
            at.key("redemption").error(Code::PointsOverflow, vec![]);
            return None;
        };
        let rank = |place: usize| quotes.get(place).map(|quote| (!quote.affordable, quote.missing));
        let sorted = in_order(quotes.len(), &|a, b| rank(a).cmp(&rank(b)));
        let mut quotes: Vec<_> = quotes.into_iter().map(Some).collect();
        let quotes: Vec<_> =
            sorted.into_iter().filter_map(|place| quotes.get_mut(place).and_then(Option::take)).collect();
        Some(Redemptions {
            regulations: regulations.source(self.program),
            on,
            member: member.id(),
            redemptions: quotes,
        })
    }

    fn redemption(
        &self,
        redemption: &'a Redemption,
        asked: Option<&RedemptionAsked<'_>>,
        (day, so_far): (Day, &SoFar<'_>),
        regulations: &Regulations,
    ) -> Option<RedemptionQuote<'a>> {
        let ledger = self.wallets.iter().find(|ledger| ledger.wallet() == redemption.wallet());
        let spendable = ledger.map_or(Points::ZERO, WalletLedger::spendable);
        let (terms, points, least) = match redemption.terms() {
            RedemptionTerms::Item { kind, points, money } => {
                let quantity = asked.and_then(|asked| asked.quantity).unwrap_or(Quantity::ONE);
                let points = Points::new(points.get().checked_mul(quantity.get().into())?)?;
                let money = money.unwrap_or(Money::zero(regulations.currency())).times(quantity)?;
                (QuotedTerms::Item { item: *kind, quantity, money }, points, points)
            }
            RedemptionTerms::Exchange { r#for, points, amount, minimum, share, most } => {
                let payable = asked.and_then(|asked| asked.payable);
                // Rounded down: no more than the share may be taken.
                let down = Rounding::new(Mode::Down, Money::minor_unit(regulations.currency()))?;
                let of_payable = match (payable, share) {
                    (Some(payable), Some(share)) => Some(payable.at(*share, down)?),
                    (payable, _) => payable,
                };
                let bounds = of_payable.into_iter().chain(*most);
                let by_amount =
                    bounds.map(|bound| bound.minor().checked_div(amount.minor())).collect::<Option<Vec<_>>>()?;
                let wanted = asked.and_then(|asked| asked.points).unwrap_or(spendable);
                let by_points = wanted.get().checked_div(points.get())?;
                let steps = by_amount.into_iter().chain([by_points]).min()?.max(0);
                let taken = Points::new(points.get().checked_mul(steps)?)?;
                let steps = if taken < *minimum { 0 } else { steps };
                let taken = if steps == 0 { Points::ZERO } else { taken };
                let amount = Money::from_minor(amount.minor().checked_mul(steps)?, regulations.currency())?;
                let whole = minimum.get().unsigned_abs().div_ceil(points.get().unsigned_abs());
                let least = i64::try_from(whole).ok()?.checked_mul(points.get()).and_then(Points::new)?;
                let least = taken.max(least);
                (QuotedTerms::Exchange { exchange: *r#for, amount }, taken, least)
            }
        };
        let tier = self.tier()?;
        let quota = redemption.quota();
        let left = quota.map(|quota| self.left_of_quota(redemption, quota.quantity, quota.per, (day, so_far)));
        let pieces = match terms {
            QuotedTerms::Item { quantity, .. } => quantity.get(),
            QuotedTerms::Exchange { .. } => 1,
        };
        let refused = if self.member.term_on(day).is_none() {
            Some(Why::NoTerm { tiers: redemption.tiers() })
        } else if !redemption.tiers().is_empty() && !redemption.tiers().iter().any(|known| known == tier) {
            Some(Why::OtherTier { tier, tiers: redemption.tiers() })
        } else if left.is_some_and(|left| u32::from(left) < pieces) {
            Some(Why::QuotaUsed {})
        } else {
            None
        };
        let short = least.minus(spendable)?.max(Points::ZERO);
        // What comes in pays the debt first.
        let debt = ledger.map_or(Points::ZERO, WalletLedger::debt);
        let missing = if short > Points::ZERO { short.plus(debt)? } else { short };
        let nothing = points == Points::ZERO && matches!(terms, QuotedTerms::Exchange { .. });
        let affordable = refused.is_none() && missing == Points::ZERO && !nothing;
        let why = match refused {
            Some(why) => why,
            None if missing > Points::ZERO => Why::NotEnoughPoints { missing },
            None if nothing => Why::BelowMinimum { minimum: least },
            None => Why::Affordable { points },
        };
        let lots = if affordable { so_far.draw(redemption.wallet(), points) } else { Vec::new() };
        Some(RedemptionQuote {
            redemption: redemption.id(),
            wallet: redemption.wallet(),
            terms,
            affordable,
            points,
            missing,
            lots,
            left,
            reason: Reason::new(why, redemption.rule()),
        })
    }

    /// What quotes look at again and again: it is gone through once.
    fn so_far(&self) -> SoFar<'a> {
        let mut redeemed: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (item, day, source) in &self.redeemed {
            let activity = source.checked_sub(1).and_then(|position| self.member.activities().get(position));
            let Some(Event::Redemption { points, .. }) = activity.map(crate::member::Activity::event) else { continue };
            if self.wallets.iter().any(|ledger| ledger.is_spent(*source)) {
                redeemed.entry(*item).or_default().push((*day, *points));
            }
        }
        let lots = self.wallets.iter().map(|ledger| (ledger.wallet(), ledger.to_be_drawn()));
        SoFar { redeemed, lots: lots.collect() }
    }

    /// What is left of a quota on a day.
    fn left_of_quota(
        &self,
        redemption: &Redemption,
        quantity: u16,
        per: RedemptionPer,
        (day, so_far): (Day, &SoFar<'_>),
    ) -> u16 {
        let joined_on = self.member.joined_on();
        let same_period = |other: Day| match per {
            RedemptionPer::Month => Period::Month.first_day(other) == Period::Month.first_day(day),
            RedemptionPer::Year => Period::Year.first_day(other) == Period::Year.first_day(day),
            RedemptionPer::MembershipYear => joined_on.anniversary_after(other) == joined_on.anniversary_after(day),
        };
        let pieces = |points: Points| match redemption.terms() {
            RedemptionTerms::Item { points: price, .. } => points.get().checked_div(price.get()).unwrap_or(1).max(1),
            RedemptionTerms::Exchange { .. } => 1,
        };
        let redeemed = so_far.redeemed.get(redemption.id()).into_iter().flatten();
        let used = redeemed.filter(|(on, _)| same_period(*on)).map(|(_, points)| pieces(*points));
        let used = used.fold(0_i64, i64::saturating_add);
        quantity.saturating_sub(u16::try_from(used).unwrap_or(u16::MAX))
    }
}

/// What was redeemed so far, and what there is to be redeemed.
struct SoFar<'a> {
    /// Day and points, by item.
    redeemed: BTreeMap<&'a str, Vec<(Day, Points)>>,
    /// By wallet, in the order in which they are spent.
    lots: BTreeMap<&'a str, Vec<Drawn>>,
}

impl SoFar<'_> {
    /// What redeeming so many points would take, lot by lot.
    fn draw(&self, wallet: &str, points: Points) -> Vec<Drawn> {
        let mut wanted = points;
        let mut drawn = Vec::new();
        for lot in self.lots.get(wallet).into_iter().flatten() {
            let taken = lot.points.at_most(wanted);
            if taken == Points::ZERO {
                break;
            }
            wanted = wanted.minus(taken).unwrap_or(Points::ZERO);
            drawn.push(Drawn { points: taken, ..*lot });
        }
        drawn
    }
}
