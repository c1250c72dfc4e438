//! Tiers, their rules and holds.

use super::super::document::{HoldDocument, RuleDocument, TierDocument, WindowDocument};
use super::super::program::{Hold, Tier};
use super::super::requirement::{Metric, Requirement};
use super::{goods, unique, wording};
use crate::calendar::{Length, Window};
use crate::json::{At, exactly_one};
use crate::problem::Code;
use crate::reason::{Figure, Rule};

/// The most tiers of a version.
pub(super) const MOST: usize = 100;

pub(super) fn all(
    at: &At<'_>,
    documents: &[TierDocument<'_>],
    wallets: &[&str],
    locales: &[&str],
) -> Option<Vec<Tier>> {
    if documents.is_empty() {
        at.error(Code::ListEmpty, vec![]);
        return None;
    }
    if documents.len() > MOST {
        at.error(Code::ListTooLong, vec![("limit", MOST.into())]);
        return None;
    }
    unique(at, Some("id"), &documents.iter().map(|tier| &*tier.id.0).collect::<Vec<_>>());
    let tiers: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| tier(&at.index(index), document, index == 0, wallets, locales))
        .collect();
    tiers.into_iter().collect()
}

fn tier(at: &At<'_>, document: &TierDocument<'_>, first: bool, wallets: &[&str], locales: &[&str]) -> Option<Tier> {
    wording(&at.key("name"), &document.name, locales);
    let clause = document.clause.as_ref().map(|label| label.0.to_string());
    let fields =
        [("reach", document.reach.is_some()), ("keep", document.keep.is_some()), ("hold", document.hold.is_some())];
    for (name, there) in fields {
        if first && there {
            at.key(name).error(Code::TierFirstHasRule, vec![]);
        }
        if !first && !there && name != "keep" {
            at.key(name).error(Code::TierRuleMissing, vec![("field", name.into())]);
        }
    }
    let rule = |name: &str, document: Option<&RuleDocument<'_>>| match document {
        None => Some(None),
        Some(document) => requirement(&at.key(name), document, clause.clone(), wallets).map(Some),
    };
    let reach = rule("reach", document.reach.as_ref());
    let keep = rule("keep", document.keep.as_ref());
    let hold = document.hold.as_ref().map_or(Some(Hold::Life), |document| hold(&at.key("hold"), document));
    Some(Tier {
        id: document.id.0.to_string(),
        fee: document.fee,
        rule: Rule::new(at.pointer(), clause.clone()),
        reach: reach?,
        keep: keep?,
        hold: hold?,
    })
}

fn requirement(
    at: &At<'_>,
    document: &RuleDocument<'_>,
    clause: Option<String>,
    wallets: &[&str],
) -> Option<Requirement> {
    let RuleDocument { net_spend, orders, points_earned } = document;
    exactly_one(
        at,
        &[("netSpend", net_spend.is_some()), ("orders", orders.is_some()), ("pointsEarned", points_earned.is_some())],
    )
    .then_some(())?;
    let (name, metric, need, window) = if let Some(rule) = net_spend {
        let metric = Metric::NetSpend(goods::scope(&at.key("netSpend").key("goods"), rule.goods.as_ref()));
        ("netSpend", metric, Figure::Money(rule.at_least), &rule.window)
    } else if let Some(rule) = orders {
        ("orders", Metric::Orders, Figure::Count(rule.at_least.into()), &rule.window)
    } else {
        let rule = points_earned.as_ref()?;
        if !wallets.contains(&&*rule.wallet.0) {
            let at = at.key("pointsEarned");
            at.key("wallet").unknown(Code::WalletUnknown, &rule.wallet.0, &mut wallets.iter().copied());
        }
        let metric = Metric::PointsEarned { wallet: rule.wallet.0.to_string() };
        ("pointsEarned", metric, Figure::Count(rule.at_least.get()), &rule.window)
    };
    let at = at.key(name);
    let window = self::window(&at.key("window"), window)?;
    Some(Requirement { metric, window, need, rule: Rule::new(at.pointer(), clause) })
}

fn window(at: &At<'_>, document: &WindowDocument) -> Option<Window> {
    let WindowDocument { lifetime, rolling_months, rolling_days } = *document;
    exactly_one(
        at,
        &[
            ("lifetime", lifetime.is_some()),
            ("rollingMonths", rolling_months.is_some()),
            ("rollingDays", rolling_days.is_some()),
        ],
    )
    .then_some(())?;
    let length = rolling_months.map(|months| Length::Months(months.into()));
    let length = length.or(rolling_days.map(|days| Length::Days(days.into())));
    Some(length.map_or(Window::Lifetime, Window::Rolling))
}

fn hold(at: &At<'_>, document: &HoldDocument) -> Option<Hold> {
    let HoldDocument { months, while_met, life } = *document;
    exactly_one(at, &[("months", months.is_some()), ("whileMet", while_met.is_some()), ("life", life.is_some())])
        .then_some(())?;
    Some(match months {
        Some(months) => Hold::Months(months.into()),
        None if while_met.is_some() => Hold::WhileMet,
        None => Hold::Life,
    })
}
