//! The rules of tiers: metrics, windows, and trees of them.

use super::super::document::{RuleDocument, Rules, WindowDocument};
use super::super::requirement::{Condition, Metric, Places, Requirement};
use super::goods;
use crate::calendar::{Length, Window};
use crate::json::{At, Label, exactly_one};
use crate::problem::Code;
use crate::reason::{Figure, Rule};

/// The ids of a version's wallets.
pub(super) type Wallets<'w> = &'w [&'w str];

/// The most metrics of one rule.
const MOST: usize = 100;

/// The rule of a tier, which invitations name.
pub(super) fn condition(
    at: &At<'_>,
    document: &RuleDocument<'_>,
    clause: Option<&str>,
    wallets: Wallets<'_>,
    tier: &str,
) -> Option<Condition> {
    let condition = Context { clause, wallets, tier }.condition(at, document)?;
    if condition.requirements().nth(MOST).is_some() {
        at.error(Code::ListTooLong, vec![("limit", MOST.into())]);
        return None;
    }
    Some(condition)
}

#[derive(Clone, Copy)]
struct Context<'c> {
    clause: Option<&'c str>,
    wallets: Wallets<'c>,
    tier: &'c str,
}

impl Context<'_> {
    fn condition(self, at: &At<'_>, document: &RuleDocument<'_>) -> Option<Condition> {
        exactly_one(at, &given(document)).then_some(())?;
        if let Some(rules) = &document.all {
            return self.several(&at.key("all"), rules, rules.0.len());
        }
        if let Some(rules) = &document.any {
            return self.several(&at.key("any"), rules, 1);
        }
        if let Some(several) = &document.at_least {
            let at = at.key("atLeast");
            let count = usize::from(several.count);
            if count == 0 || count > several.of.0.len() {
                at.key("count").error(Code::RuleCountOutOfRange, vec![("rules", several.of.0.len().into())]);
                return None;
            }
            return self.several(&at.key("of"), &several.of, count);
        }
        self.requirement(at, document).map(Box::new).map(Condition::One)
    }

    fn several(self, at: &At<'_>, rules: &Rules<'_>, count: usize) -> Option<Condition> {
        if rules.0.is_empty() {
            at.error(Code::ListEmpty, vec![]);
            return None;
        }
        let of: Vec<_> =
            rules.0.iter().enumerate().map(|(index, rule)| self.condition(&at.index(index), rule)).collect();
        let of: Option<Vec<_>> = of.into_iter().collect();
        Some(Condition::Several { count, of: of?, rule: self.rule(at) })
    }

    fn requirement(self, at: &At<'_>, document: &RuleDocument<'_>) -> Option<Requirement> {
        let one = Figure::Count(1);
        if let Some(rule) = &document.net_spend {
            let at = at.key("netSpend");
            let scope = goods::scope(&at.key("goods"), rule.goods.as_ref());
            let metric = Metric::NetSpend(scope, places(&at, rule.shops.as_ref(), rule.channels.as_ref()));
            return self.windowed(&at, metric, Figure::Money(rule.at_least), &rule.window);
        }
        if let Some(rule) = &document.orders {
            let at = at.key("orders");
            let metric = Metric::Orders(places(&at, rule.shops.as_ref(), rule.channels.as_ref()));
            return self.windowed(&at, metric, Figure::Count(rule.at_least.into()), &rule.window);
        }
        if let Some(rule) = &document.pieces {
            let at = at.key("pieces");
            let scope = goods::scope(&at.key("goods"), rule.goods.as_ref());
            let metric = Metric::Pieces(scope, places(&at, rule.shops.as_ref(), rule.channels.as_ref()));
            return self.windowed(&at, metric, Figure::Count(rule.at_least.into()), &rule.window);
        }
        if let Some(rule) = &document.points_earned {
            let at = at.key("pointsEarned");
            if !self.wallets.contains(&&*rule.wallet.0) {
                at.key("wallet").unknown(Code::WalletUnknown, &rule.wallet.0, &mut self.wallets.iter().copied());
            }
            let metric = Metric::PointsEarned { wallet: rule.wallet.0.to_string() };
            return self.windowed(&at, metric, Figure::Count(rule.at_least.get()), &rule.window);
        }
        if let Some(rule) = &document.events {
            return self.windowed(&at.key("events"), Metric::Events, Figure::Count(rule.at_least.into()), &rule.window);
        }
        if let Some(rule) = &document.referrals {
            let need = Figure::Count(rule.at_least.into());
            return self.windowed(&at.key("referrals"), Metric::Referrals, need, &rule.window);
        }
        if let Some(rule) = &document.fee_paid {
            return self.windowed(&at.key("feePaid"), Metric::FeePaid, Figure::Money(rule.at_least), &rule.window);
        }
        if let Some(rule) = &document.contribution {
            let need = Figure::Money(rule.at_least);
            return self.windowed(&at.key("contribution"), Metric::Contribution, need, &rule.window);
        }
        if let Some(rule) = &document.tenure {
            let need = Figure::Count(rule.at_least.into());
            let rule = self.rule(&at.key("tenure"));
            return Some(Requirement { metric: Metric::Tenure, window: Window::Lifetime, need, rule });
        }
        let rule = document.invitation.as_ref()?;
        let metric = Metric::Invitation { tier: self.tier.to_owned() };
        self.windowed(&at.key("invitation"), metric, one, &rule.window)
    }

    fn windowed(self, at: &At<'_>, metric: Metric, need: Figure, window: &WindowDocument) -> Option<Requirement> {
        let window = self::window(&at.key("window"), window)?;
        Some(Requirement { metric, window, need, rule: self.rule(at) })
    }

    fn rule(self, at: &At<'_>) -> Rule {
        Rule::new(at.pointer(), self.clause.map(ToOwned::to_owned))
    }
}

fn given(document: &RuleDocument<'_>) -> [(&'static str, bool); 13] {
    [
        ("all", document.all.is_some()),
        ("any", document.any.is_some()),
        ("atLeast", document.at_least.is_some()),
        ("netSpend", document.net_spend.is_some()),
        ("orders", document.orders.is_some()),
        ("pieces", document.pieces.is_some()),
        ("pointsEarned", document.points_earned.is_some()),
        ("events", document.events.is_some()),
        ("referrals", document.referrals.is_some()),
        ("feePaid", document.fee_paid.is_some()),
        ("contribution", document.contribution.is_some()),
        ("tenure", document.tenure.is_some()),
        ("invitation", document.invitation.is_some()),
    ]
}

fn places(at: &At<'_>, shops: Option<&Vec<Label<'_>>>, channels: Option<&Vec<Label<'_>>>) -> Places {
    let named = |name: &str, labels: Option<&Vec<Label<'_>>>| {
        if labels.is_some_and(Vec::is_empty) {
            at.key(name).error(Code::ListEmpty, vec![]);
        }
        labels.into_iter().flatten().map(|label| label.0.to_string()).collect()
    };
    Places { shops: named("shops", shops), channels: named("channels", channels) }
}

fn window(at: &At<'_>, document: &WindowDocument) -> Option<Window> {
    let WindowDocument { lifetime, rolling_months, rolling_days, calendar, membership_year, tier_year } = document;
    exactly_one(
        at,
        &[
            ("lifetime", lifetime.is_some()),
            ("rollingMonths", rolling_months.is_some()),
            ("rollingDays", rolling_days.is_some()),
            ("calendar", calendar.is_some()),
            ("membershipYear", membership_year.is_some()),
            ("tierYear", tier_year.is_some()),
        ],
    )
    .then_some(())?;
    let rolling = rolling_months.map(|months| Length::Months(months.into()));
    let rolling = rolling.or(rolling_days.map(|days| Length::Days(days.into())));
    Some(match (rolling, calendar) {
        (Some(length), _) => Window::Rolling(length),
        (None, Some(period)) => Window::Calendar(period.0),
        (None, None) if membership_year.is_some() => Window::MembershipYear,
        (None, None) if tier_year.is_some() => Window::TierYear,
        (None, None) => Window::Lifetime,
    })
}
