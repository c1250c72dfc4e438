//! What points can be exchanged for, quoted: affordable, or what is missing.
//!
//! - An exchange is in whole steps: of 1,050 points at 100 for ¥5, 1,000 are taken. The fewest points that
//!   are taken, too, are whole steps: at least 150 in steps of 100 are 200. Where more points are asked for
//!   than there are, the rest is missing, and a debt that is paid before; where nothing is asked, as many as there are, and the bounds allow.
//! - The share and the most bound what the points give, not the points that are asked for. Where these
//!   bounds, or the points asked for, lie below the minimum, nothing is missing: more points would not help.
//! - A quota counts pieces: a redemption in the ledger is as many as it says; where it says nothing, as many as
//!   its points pay for by the item's price, at least one, and an exchange is one. One whose points were all
//!   given back does not count.
//! - The lots are told of a redemption that is asked for by its id. In the list of all they are left out: it
//!   would be as long as there are redemptions times lots.
//! - What can't be had says one reason: the card is lost or frozen, outside every term, another tier, the quota, points,
//!   the minimum.

use super::replay::Replay;
use crate::calendar::{Day, Moment, Period};
use crate::in_order::in_order;
use crate::json::{At, Given, document};
use crate::member::{Event, Member, Stopped};
use crate::points::{Drawn, WalletLedger};
use crate::problem::Code;
use crate::reason::{Reason, Why};
use crate::regulations::{ExchangeFor, ItemKind, Redemption, RedemptionPer, RedemptionTerms, Regulations, Source};
use crate::units::{Mode, Money, Points, Quantity, Rounding};
use serde::Serialize;

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
    /// What is taken from which lot, in the order in which they are spent; `None` in the list of all.
    pub lots: Option<Vec<Drawn>>,
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
        let so_far = self.so_far();
        let mut quotes = Vec::new();
        for redemption in all.iter().filter(|known| asked.is_none_or(|asked| asked.id.0 == known.id())) {
            let Some(quote) = self.redemption(redemption, asked, (on, &so_far), regulations) else {
                at.key("redemption").error(Code::PointsOverflow, vec![]);
                return None;
            };
            quotes.push(quote);
        }
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

    /// The one redemption that is asked for. `None` where the program has none of this id, or beyond what
    /// can be counted.
    pub(crate) fn redemption_of(
        &self,
        regulations: &Regulations,
        asked: &RedemptionAsked<'_>,
        on: Moment,
    ) -> Option<RedemptionQuote<'a>> {
        let redemption = self.program.redemptions().iter().find(|known| known.id() == asked.id.0)?;
        self.redemption(redemption, Some(asked), (on, &self.so_far()), regulations)
    }

    fn redemption(
        &self,
        redemption: &'a Redemption,
        asked: Option<&RedemptionAsked<'_>>,
        (on, so_far): (Moment, &SoFar<'_>),
        regulations: &Regulations,
    ) -> Option<RedemptionQuote<'a>> {
        let day = on.day();
        let ledger = self.wallets.iter().find(|ledger| ledger.wallet() == redemption.wallet());
        let spendable = ledger.map_or(Points::ZERO, WalletLedger::spendable);
        let (terms, points, least, too_small) = match redemption.terms() {
            RedemptionTerms::Item { kind, points, money } => {
                let quantity = asked.and_then(|asked| asked.quantity).unwrap_or(Quantity::ONE);
                let points = Points::new(points.get().checked_mul(quantity.get().into())?)?;
                let money = money.unwrap_or(Money::zero(regulations.currency())).times(quantity)?;
                (QuotedTerms::Item { item: *kind, quantity, money }, points, points, false)
            }
            RedemptionTerms::Exchange { r#for, points, amount, minimum, share, most } => {
                let payable = asked.and_then(|asked| asked.payable);
                // Rounded down: no more than the share may be taken.
                let down = Rounding::new(Mode::Down, Money::minor_unit(regulations.currency()))?;
                let of_payable = match (payable, share) {
                    (Some(payable), Some(share)) => Some(payable.at(*share, down)?),
                    (payable, _) => payable,
                };
                let mut bound = i64::MAX;
                for most in of_payable.into_iter().chain(*most) {
                    bound = bound.min(most.minor().checked_div(amount.minor())?);
                }
                if let Some(wanted) = asked.and_then(|asked| asked.points) {
                    bound = bound.min(wanted.get().checked_div(points.get())?);
                }
                let whole = minimum.get().unsigned_abs().div_ceil(points.get().unsigned_abs());
                let fewest = i64::try_from(whole).ok()?;
                let wanted = asked.and_then(|asked| asked.points).unwrap_or(spendable);
                let steps = wanted.get().checked_div(points.get())?.min(bound);
                let steps = if steps < fewest { 0 } else { steps };
                let amount = Money::from_minor(amount.minor().checked_mul(steps)?, regulations.currency())?;
                let taken = Points::new(points.get().checked_mul(steps)?)?;
                let least = Points::new(points.get().checked_mul(steps.max(fewest))?)?;
                (QuotedTerms::Exchange { exchange: *r#for, amount }, taken, least, bound < fewest)
            }
        };
        let tier = self.tier()?;
        let quota = redemption.quota();
        let left = quota.map(|quota| self.left_of_quota(redemption, quota.quantity, quota.per, (day, so_far)));
        let pieces = match terms {
            QuotedTerms::Item { quantity, .. } => quantity.get(),
            QuotedTerms::Exchange { .. } => 1,
        };
        let refused = if let Some(Stopped { from, to }) = self.member.stopped_on(on) {
            Some(Why::RedemptionStopped { from, to })
        } else if self.member.term_on(day).is_none() {
            Some(Why::NoTerm { tiers: redemption.tiers() })
        } else if !redemption.is_for(tier) {
            Some(Why::OtherTier { tier, tiers: redemption.tiers() })
        } else if left.is_some_and(|left| u32::from(left) < pieces) {
            Some(Why::QuotaUsed {})
        } else {
            None
        };
        let short = if too_small { Points::ZERO } else { least.minus(spendable)?.max(Points::ZERO) };
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
        let reason = match why {
            // No rule of the program stops it.
            Why::RedemptionStopped { .. } => Reason::without_rule(why),
            why => Reason::new(why, redemption.rule()),
        };
        let drawn = if affordable { points } else { Points::ZERO };
        let lots = asked.map(|_| so_far.draw(redemption.wallet(), drawn));
        Some(RedemptionQuote {
            redemption: redemption.id(),
            wallet: redemption.wallet(),
            terms,
            affordable,
            points,
            missing,
            lots,
            left,
            reason,
        })
    }

    /// What quotes look at again and again: it is gone through once.
    fn so_far(&self) -> SoFar<'a> {
        let mut redeemed = Vec::new();
        for (item, day, source) in &self.redeemed {
            let activity = source.checked_sub(1).and_then(|position| self.member.activities().get(position));
            let Some(Event::Redemption { points, quantity, .. }) = activity.map(crate::member::Activity::event) else {
                continue;
            };
            if self.wallets.iter().any(|ledger| ledger.is_spent(*source)) {
                redeemed.push(Redeemed { item, on: *day, points: *points, quantity: *quantity });
            }
        }
        let item = |place: usize| redeemed.get(place).map(|redeemed| redeemed.item);
        let by_item = in_order(redeemed.len(), &|a, b| item(a).cmp(&item(b)));
        let redeemed = by_item.into_iter().filter_map(|place| redeemed.get(place).copied()).collect();
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
        let pieces = |redeemed: &Redeemed<'_>| match (redeemed.quantity, redemption.terms()) {
            (Some(quantity), _) => quantity.get().into(),
            (None, RedemptionTerms::Item { points: price, .. }) => {
                redeemed.points.get().checked_div(price.get()).unwrap_or(1).max(1)
            }
            (None, RedemptionTerms::Exchange { .. }) => 1,
        };
        let (all, id) = (&so_far.redeemed, redemption.id());
        let first = all.partition_point(|redeemed| redeemed.item < id);
        let redeemed = all.iter().skip(first).take_while(|redeemed| redeemed.item == id);
        let used = redeemed.filter(|redeemed| same_period(redeemed.on)).map(pieces);
        let used = used.fold(0_i64, i64::saturating_add);
        quantity.saturating_sub(u16::try_from(used).unwrap_or(u16::MAX))
    }
}

/// What was redeemed so far, and what there is to be redeemed.
struct SoFar<'a> {
    /// By item.
    redeemed: Vec<Redeemed<'a>>,
    /// By wallet, in the order in which they are spent.
    lots: Vec<(&'a str, Vec<Drawn>)>,
}

/// A redemption in the ledger.
#[derive(Clone, Copy)]
struct Redeemed<'a> {
    item: &'a str,
    on: Day,
    points: Points,
    quantity: Option<Quantity>,
}

impl SoFar<'_> {
    /// What redeeming so many points would take, lot by lot.
    fn draw(&self, wallet: &str, points: Points) -> Vec<Drawn> {
        let mut wanted = points;
        let mut drawn = Vec::new();
        let lots = self.lots.iter().find(|(of, _)| *of == wallet);
        for lot in lots.into_iter().flat_map(|(_, lots)| lots) {
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
