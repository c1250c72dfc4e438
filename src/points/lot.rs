//! A lot: points that came in together, with their days.

use super::Earned;
use super::lots::Filed;
use crate::calendar::{Day, Length};
use crate::reason::{Reason, Rule, Why};
use crate::regulations::{Expiry, Wallet};
use crate::units::Points;
use serde::Serialize;

/// Points that came in together, as the ledger keeps them.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) activity: Option<&'a str>,
    pub(super) earned_on: Day,
    pub(super) available: From,
    pub(super) life: Life<'a>,
    pub(super) points: Points,
    pub(super) left: Points,
    /// Those of it that expired and that no refund has counted as taken yet.
    pub(super) expired: Points,
    pub(super) reason: LotReason<'a>,
    /// The purchase that earned it, by source: a refund takes back from here first.
    pub(super) purchase: Option<usize>,
    /// Whether it is among the lots that a refund of that purchase looks at.
    pub(super) listed: bool,
    pub(super) filed: Option<Filed>,
}

/// From when a lot can be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// From a day on, which has come.
    Now(Day),
    /// From a day on that is to come.
    Day(Day),
    /// From the completion of its order.
    Completion,
}

/// How long a lot lasts, and by which rule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Life<'a> {
    /// By the wallet's rule, from the day it was earned.
    Rule(&'a Wallet),
    /// To a day that was brought along; `None`: for good.
    Opening(Option<Day>),
    /// At least so long after it was given back, by the wallet's rule on that day, or longer by a rule that
    /// moves with activity.
    GivenBack { least: Day, length: Length, on: Day, by: &'a Rule, moving: Option<&'a Wallet> },
}

/// Where a lot comes from.
#[derive(Debug, Clone)]
pub(crate) enum LotReason<'a> {
    Purchase(Box<Earned<'a>>),
    Registration(&'a Wallet),
    Action(&'static str, &'a Wallet),
    Promotion(&'a str, &'a Wallet),
    Adjustment,
    GivenBack(&'a str),
    Opening,
}

impl<'a> Entry<'a> {
    /// The last day on which it can be spent, given the last day of activity.
    pub(super) fn last_day(&self, active_on: Day) -> Option<Day> {
        match self.life {
            Life::Opening(last) => last,
            Life::Rule(wallet) => self.by_rule(wallet, active_on),
            Life::GivenBack { least, moving, .. } => {
                moving.and_then(|wallet| self.by_rule(wallet, active_on)).max(Some(least))
            }
        }
    }

    fn by_rule(&self, wallet: &Wallet, active_on: Day) -> Option<Day> {
        match wallet.expiry() {
            Expiry::Inactive(_) => wallet.expiry().last_day(active_on.max(self.earned_on)),
            expiry => expiry.last_day(self.earned_on),
        }
    }

    /// The wallet whose rule makes its last day move with activity.
    pub(super) fn moving(&self) -> Option<&'a Wallet> {
        match self.life {
            Life::Rule(wallet) => Some(wallet).filter(|wallet| matches!(wallet.expiry(), Expiry::Inactive(_))),
            Life::GivenBack { moving, .. } => moving,
            Life::Opening(_) => None,
        }
    }

    /// The rule that decides its last day by now, where that moves with activity.
    fn decided_by(&self, active_on: Day) -> Option<&'a Wallet> {
        self.moving().filter(|wallet| self.by_rule(wallet, active_on) == self.last_day(active_on))
    }

    /// For how many months without activity it lasts, where its last day moves with activity by now.
    pub(super) fn inactive_months(&self, active_on: Day) -> Option<u32> {
        match self.decided_by(active_on)?.expiry() {
            Expiry::Inactive(months) => Some(months),
            _ => None,
        }
    }

    pub(super) fn has_points(&self) -> bool {
        self.left > Points::ZERO
    }

    pub(super) fn is_pending(&self) -> bool {
        !matches!(self.available, From::Now(_))
    }

    pub(super) fn reason(&self) -> Reason<'a> {
        let points = self.points;
        match &self.reason {
            LotReason::Purchase(earned) => earned.reason(),
            LotReason::Registration(wallet) => Reason::new(Why::RegistrationPoints { points }, wallet.rule()),
            LotReason::Action(action, wallet) => Reason::new(Why::ActionPoints { action, points }, wallet.rule()),
            LotReason::Promotion(tier, wallet) => Reason::new(Why::PromotionPoints { tier, points }, wallet.rule()),
            LotReason::Adjustment => Reason::without_rule(Why::AdjustedPoints { points }),
            LotReason::GivenBack(redemption) => Reason::without_rule(Why::GivenBackPoints { redemption, points }),
            LotReason::Opening => Reason::without_rule(Why::OpeningPoints { points }),
        }
    }

    /// The rule that decides when it can be spent and for how long; `None`: it was brought along so.
    pub(super) fn rule(&self, active_on: Day) -> Option<&'a Rule> {
        match self.decided_by(active_on).map_or(self.life, Life::Rule) {
            Life::Rule(wallet) => Some(wallet.rule()),
            Life::GivenBack { by, .. } => Some(by),
            Life::Opening(_) => None,
        }
    }

    /// How its last day came about; `None`: it has none.
    fn expiry(&self, active_on: Day) -> Option<Reason<'a>> {
        let units = |length| match length {
            Length::Months(months) => (Some(months), None),
            Length::Days(days) => (None, Some(days)),
        };
        let earned_on = self.earned_on;
        let life = self.decided_by(active_on).map_or(self.life, Life::Rule);
        match life {
            Life::Opening(last) => last.map(|_| Reason::without_rule(Why::ExpiryOpening {})),
            Life::GivenBack { length, on, by, .. } => {
                let (months, days) = units(length);
                Some(Reason::new(Why::ExpiryGivenBack { given_back_on: on, months, days }, by))
            }
            Life::Rule(wallet) => {
                let why = match wallet.expiry() {
                    Expiry::Never => return None,
                    Expiry::After(length, to) => {
                        let (months, days) = units(length);
                        Why::ExpiryAfter { earned_on, months, days, to: to.map(crate::regulations::RoundTo::name) }
                    }
                    Expiry::Years(years) => Why::ExpiryYears { earned_on, years },
                    Expiry::Inactive(months) => Why::ExpiryInactive { last_activity: active_on.max(earned_on), months },
                };
                Some(Reason::new(why, wallet.rule()))
            }
        }
    }

    pub(super) fn lot(&self, active_on: Day) -> Lot<'a> {
        Lot {
            earned_on: self.earned_on,
            available_from: match self.available {
                From::Now(day) | From::Day(day) => Some(day),
                From::Completion => None,
            },
            pending: self.is_pending(),
            expires_on: self.last_day(active_on),
            expiry: self.expiry(active_on),
            points: self.points,
            left: self.left,
            activity: self.activity,
            reason: self.reason(),
        }
    }
}

/// Points that came in together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Lot<'a> {
    /// When they were earned.
    pub earned_on: Day,
    /// The first day on which they can be spent; `None`: it comes with the completion of the order.
    pub available_from: Option<Day>,
    /// Whether that day is still to come.
    pub pending: bool,
    /// The last day on which they can be spent; `None`: never expire.
    pub expires_on: Option<Day>,
    /// How that day came about.
    pub expiry: Option<Reason<'a>>,
    /// How many there were.
    pub points: Points,
    /// How many are left.
    pub left: Points,
    /// The activity that earned them.
    pub activity: Option<&'a str>,
    /// Why so many.
    pub reason: Reason<'a>,
}

/// Points that expire together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Expiring {
    /// The last day on which they can be spent.
    pub on: Day,
    /// How many.
    pub points: Points,
}
