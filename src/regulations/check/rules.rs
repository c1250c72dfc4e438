//! The rules of tiers: metrics, windows, and trees of them.

use super::super::document::{RuleDocument, Rules, TierDocument, WindowDocument};
use super::super::requirement::{Condition, Metric, Places, Requirement};
use super::{Known, goods, rule, texts};
use crate::calendar::{Length, Window};
use crate::json::{At, Label, exactly_one};
use crate::problem::Code;
use crate::reason::{Figure, Rule};

/// The most metrics of one rule.
const MOST: usize = 100;

/// The rule of a tier, which invitations name.
pub(super) fn condition(
    at: &At<'_>,
    document: &RuleDocument<'_>,
    tier: &TierDocument<'_>,
    known: &Known<'_>,
) -> Option<Condition> {
    let condition = Context { tier, known }.condition(at, document)?;
    at.not_above(condition.requirements().take(MOST.saturating_add(1)).count(), MOST).then_some(condition)
}

#[derive(Clone, Copy)]
struct Context<'c> {
    tier: &'c TierDocument<'c>,
    known: &'c Known<'c>,
}

impl Context<'_> {
    fn condition(self, at: &At<'_>, document: &RuleDocument<'_>) -> Option<Condition> {
        exactly_one(at, KINDS, there(document)).then_some(())?;
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
                at.key("count").error_number(Code::RuleCountOutOfRange, "rules", several.of.0.len());
                return None;
            }
            return self.several(&at.key("of"), &several.of, count);
        }
        self.requirement(at, document).map(Box::new).map(Condition::One)
    }

    fn several(self, at: &At<'_>, rules: &Rules<'_>, count: usize) -> Option<Condition> {
        let mut of = Vec::with_capacity(rules.0.len());
        for (index, rule) in rules.0.iter().enumerate() {
            of.extend(self.condition(&at.index(index), rule));
        }
        let good = at.not_empty(Some(rules.0.len())) && of.len() == rules.0.len();
        good.then(|| Condition::Several { count, of, rule: self.rule(at) })
    }

    fn requirement(self, at: &At<'_>, document: &RuleDocument<'_>) -> Option<Requirement> {
        let one = Figure::Count(1);
        if let Some(rule) = &document.net_spend {
            let at = at.key("netSpend");
            let scope = goods::scope(&at.key("goods"), rule.goods.as_ref());
            let metric = Metric::NetSpend(scope, places(&at, &rule.shops, &rule.channels));
            return self.windowed(&at, metric, Figure::Money(rule.at_least), &rule.window);
        }
        if let Some(rule) = &document.orders {
            let at = at.key("orders");
            let metric = Metric::Orders(places(&at, &rule.shops, &rule.channels));
            return self.windowed(&at, metric, Figure::Count(rule.at_least.into()), &rule.window);
        }
        if let Some(rule) = &document.pieces {
            let at = at.key("pieces");
            let scope = goods::scope(&at.key("goods"), rule.goods.as_ref());
            let metric = Metric::Pieces(scope, places(&at, &rule.shops, &rule.channels));
            return self.windowed(&at, metric, Figure::Count(rule.at_least.into()), &rule.window);
        }
        if let Some(rule) = &document.points_earned {
            let at = at.key("pointsEarned");
            self.known.wallet(&at.key("wallet"), &rule.wallet.0);
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
        let metric = Metric::Invitation { tier: self.tier.id.0.to_string() };
        self.windowed(&at.key("invitation"), metric, one, &rule.window)
    }

    fn windowed(self, at: &At<'_>, metric: Metric, need: Figure, window: &WindowDocument) -> Option<Requirement> {
        let window = self::window(&at.key("window"), window)?;
        Some(Requirement { metric, window, need, rule: self.rule(at) })
    }

    fn rule(self, at: &At<'_>) -> Rule {
        rule(at, &self.tier.clause)
    }
}

const KINDS: [&str; 13] = [
    "all",
    "any",
    "atLeast",
    "netSpend",
    "orders",
    "pieces",
    "pointsEarned",
    "events",
    "referrals",
    "feePaid",
    "contribution",
    "tenure",
    "invitation",
];

fn there(document: &RuleDocument<'_>) -> [bool; 13] {
    [
        document.all.is_some(),
        document.any.is_some(),
        document.at_least.is_some(),
        document.net_spend.is_some(),
        document.orders.is_some(),
        document.pieces.is_some(),
        document.points_earned.is_some(),
        document.events.is_some(),
        document.referrals.is_some(),
        document.fee_paid.is_some(),
        document.contribution.is_some(),
        document.tenure.is_some(),
        document.invitation.is_some(),
    ]
}

fn places(at: &At<'_>, shops: &Option<Vec<Label<'_>>>, channels: &Option<Vec<Label<'_>>>) -> Places {
    Places { shops: texts(&at.key("shops"), shops), channels: texts(&at.key("channels"), channels) }
}

fn window(at: &At<'_>, document: &WindowDocument) -> Option<Window> {
    let WindowDocument { lifetime, rolling_months, rolling_days, calendar, membership_year, tier_year } = document;
    let kinds = ["lifetime", "rollingMonths", "rollingDays", "calendar", "membershipYear", "tierYear"];
    let there = [
        lifetime.is_some(),
        rolling_months.is_some(),
        rolling_days.is_some(),
        calendar.is_some(),
        membership_year.is_some(),
        tier_year.is_some(),
    ];
    exactly_one(at, kinds, there).then_some(())?;
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
