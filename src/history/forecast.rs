//! The forecast: day by day ahead, with no activity or with a plan.
//!
//! Every day is as if asked for on that day with nothing in the ledger after the day it starts from
//! but what is planned. From before joining on, it begins with the day of joining. What is planned
//! outside of every term is not spent.

use super::Change;
use super::held::Period;
use super::replay::{Replay, overflow};
use crate::calendar::{Day, Moment};
use crate::json::{At, Label, document};
use crate::member::{Event, Member, Purchase, PurchasedLine};
use crate::problem::Code;
use crate::regulations::{Rank, Regulations, Source};
use crate::tiers::Need;
use crate::units::{Money, Points};
use serde::Serialize;

/// How many days ahead a forecast looks at most.
pub const MOST_DAYS: usize = 1_100;

document! {
    /// What is going to be spent: once a month, on the same day of the month, the first time one month ahead.
    pub struct PlanDocument<'a> {
        /// What is paid each time.
        pub monthly: Money = "monthly",
        /// The article that it is spent on.
        pub sku: Option<Label<'a>> = "sku",
        /// Its category.
        pub category: Option<Label<'a>> = "category",
        /// Its brand.
        pub brand: Option<Label<'a>> = "brand",
        /// Its tags.
        pub tags: Option<Vec<Label<'a>>> = "tags",
    }
}

/// What will be, if nothing else happens than what is planned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast<'a> {
    /// Which regulations decide on the day it starts from.
    pub regulations: Source<'a>,
    /// The day it starts from.
    pub on: Moment,
    /// The last day.
    pub to: Day,
    /// The member's id.
    pub member: &'a str,
    /// The day it starts from, and every day on which something changes, in order.
    pub days: Vec<ForecastDay<'a>>,
    /// Every change of tier ahead.
    pub timeline: Vec<Change<'a>>,
}

/// How things will be from a day on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ForecastDay<'a> {
    /// The day.
    pub on: Day,
    /// What the plan spends on it.
    pub spent: Option<Money>,
    /// The state.
    #[serde(flatten)]
    pub state: ForecastState<'a>,
}

/// A state that lasts until the next day that is told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ForecastState<'a> {
    /// The tier; `None` outside every term. What would be if the last one were renewed is asked with that
    /// term in the member's document.
    pub tier: Option<&'a str>,
    /// The last day of its hold, where one is set.
    pub held_to: Option<Day>,
    /// How far the next higher tier is; `None` at the highest.
    pub next: Option<Need<'a>>,
    /// Points by wallet.
    pub wallets: Vec<ForecastWallet<'a>>,
}

/// Points on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ForecastWallet<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// Those that can be spent.
    pub spendable: Points,
    /// Those that can be spent from a later day on.
    pub pending: Points,
}

/// What is planned, ready to be bought again and again.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    amount: Money,
    purchase: Purchase<'a>,
    /// Days ahead, with an id each.
    days: Vec<(Day, String)>,
}

impl<'a> Plan<'a> {
    /// On the same day of each month from `on`, through `to`.
    pub(crate) fn new(document: PlanDocument<'a>, on: Day, to: Day) -> Self {
        let amount = document.monthly;
        let mut days = Vec::new();
        for month in 1_u32.. {
            let day = on.plus_months(month);
            if day > to {
                break;
            }
            days.push((day, format!("plan-{day}")));
        }
        let sku = document.sku.unwrap_or_else(|| Label("plan".into()));
        let (category, brand, tags) = (document.category, document.brand, document.tags.unwrap_or_default());
        Self { amount, purchase: Purchase::planned(sku, category, brand, tags, amount), days }
    }

    /// Whether it comes, with what was ever bought, to more than money can count.
    fn beyond_range(&self, member: &Member<'_>) -> bool {
        let mut amounts = vec![self.amount; self.days.len()];
        for activity in member.activities() {
            if let Event::Purchase(purchase) = activity.event() {
                amounts.extend(purchase.lines().iter().map(PurchasedLine::paid));
            }
        }
        amounts.into_iter().try_fold(Money::zero(self.amount.currency()), Money::plus).is_none()
    }
}

/// The last day of a forecast is not before the day it starts from, and not too far ahead.
pub(crate) fn check_range(on: Day, to: Day, at: &At<'_>) -> bool {
    let at = at.key("to");
    if to < on {
        at.error(Code::ForecastBeforeDay, vec![("on", on.to_string().into())]);
        return false;
    }
    let near = to <= on.plus_days(u32::try_from(MOST_DAYS).unwrap_or(u32::MAX));
    if !near {
        at.error(Code::ForecastTooFar, vec![("limit", MOST_DAYS.into())]);
    }
    near
}

/// The last day of a tier that is held as long as it is met, and what it was looked for with.
type Lasts<'a> = Option<((usize, Rank, Day, &'a str), Option<Day>)>;

impl<'a> Replay<'a> {
    /// From the day it stands on, day by day. `None` beyond what can be counted.
    pub(crate) fn forecast(
        mut self,
        regulations: &'a Regulations,
        member: &'a Member<'a>,
        plan: Option<&'a Plan<'a>>,
        (on, to): (Moment, Day),
        at: &At<'_>,
    ) -> Option<Forecast<'a>> {
        if plan.is_some_and(|plan| plan.beyond_range(member)) {
            at.key("plan").key("monthly").fault(Money::overflow());
            return None;
        }
        let source = regulations.source(self.program);
        let past = self.timeline.len();
        let mut lasts = None;
        let mut days = vec![ForecastDay { on: on.day(), spent: None, state: self.state(&mut lasts) }];
        let mut day = on.day();
        while day < to {
            day = day.next();
            let id = plan.and_then(|plan| plan.days.iter().find(|(planned, _)| *planned == day));
            let purchase = id.zip(plan).filter(|_| self.member.term_on(day).is_some());
            if self.live(day, purchase.map(|((_, id), plan)| (id.as_str(), plan))).is_none() {
                at.fault(overflow());
                return None;
            }
            let spent = purchase.map(|(_, plan)| plan.amount);
            let state = self.state(&mut lasts);
            if spent.is_some() || days.last().is_none_or(|last| last.state != state) {
                days.push(ForecastDay { on: day, spent, state });
            }
        }
        if let Err(fault) = self.conserved() {
            at.fault(fault);
            return None;
        }
        let timeline = self.timeline.split_off(past);
        Some(Forecast { regulations: source, on, to, member: member.id(), days, timeline })
    }

    fn live(&mut self, day: Day, purchase: Option<(&'a str, &'a Plan<'a>)>) -> Option<()> {
        if self.timeline.is_empty() {
            // Nothing has begun: the replay stands on the day on which it will.
            if day < self.today {
                return Some(());
            }
            self.bring_along()?;
        }
        self.advance(day)?;
        let Some((id, plan)) = purchase else { return Some(()) };
        let source = self.brought.len();
        self.brought.push(None);
        self.buy(source, id, day, &plan.purchase)?;
        // As after the last activity of a ledger: a year that a promotion begins anew may be short on its first day.
        self.advance(day)
    }

    fn state(&mut self, lasts: &mut Lasts<'a>) -> ForecastState<'a> {
        let (program, day, held) = (self.program, self.today, self.in_effect.rank);
        // Before the day of joining, the day that the replay stands on is still to come.
        let in_term = !self.timeline.is_empty() && self.member.term_on(day).is_some();
        let next = program.tiers().map(|(rank, _)| rank).find(|rank| *rank > held);
        let next = next.and_then(|rank| self.meters.reach(rank)).map(|gauge| {
            gauge.move_to(day);
            gauge.need()
        });
        let last = self.last(lasts);
        let mut wallets = Vec::new();
        for wallet in program.wallets() {
            let ledger = self.wallets.iter().find(|ledger| ledger.wallet() == wallet.id());
            wallets.push(ForecastWallet {
                wallet: wallet.id(),
                spendable: ledger.map_or(Points::ZERO, crate::points::WalletLedger::spendable),
                pending: ledger.map_or(Points::ZERO, crate::points::WalletLedger::pending),
            });
        }
        let held_to = self.held_to(last).filter(|_| in_term);
        ForecastState { tier: self.tier().filter(|_| in_term), held_to, next, wallets }
    }

    /// The last day of the tier by rules, looked for only where something has happened since.
    fn last(&mut self, lasts: &mut Lasts<'a>) -> Option<Day> {
        let since = (self.brought.len(), self.held.rank, self.held.since, self.program.id());
        if self.held.period != Period::WhileMet {
            return self.last_by_rules();
        }
        if lasts.as_ref().is_none_or(|(known, _)| *known != since) {
            *lasts = Some((since, self.last_by_rules()));
        }
        lasts.and_then(|(_, last)| last)
    }
}
