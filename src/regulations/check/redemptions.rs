//! Points levels, and what points can be exchanged for.

use super::super::document::{ExchangeDocument, ItemDocument, LevelDocument, RedemptionDocument};
use super::super::redemption::{Level, Redemption, RedemptionQuota, RedemptionTerms};
use super::wallets::{positive, some_points};
use super::{Known, ids, rule, unique, wording};
use crate::json::{At, exactly_one};
use crate::problem::Code;

/// The most levels, redemptions and offers of a version.
pub(super) const MOST: usize = 1_000;

pub(super) fn levels(at: &At<'_>, documents: &[LevelDocument<'_>], known: &Known<'_>) -> Vec<Level> {
    unique(at, Some("id"), &ids(documents, |level| &level.id.0));
    let mut levels: Vec<Level> = Vec::with_capacity(documents.len());
    for (index, document) in documents.iter().enumerate() {
        let at = at.index(index);
        wording(&at.key("name"), &document.name, known.locales);
        known.wallet(&at.key("wallet"), &document.wallet.0);
        let below = levels.iter().rev().find(|level| level.wallet == document.wallet.0);
        if let Some(below) = below.filter(|below| document.at_least <= below.at_least) {
            at.key("atLeast").error_text(Code::LevelOrder, "before", &below.at_least);
        }
        levels.push(Level {
            id: document.id.0.to_string(),
            rule: rule(&at, &document.clause),
            wallet: document.wallet.0.to_string(),
            at_least: document.at_least,
        });
    }
    levels
}

pub(super) fn redemption(at: &At<'_>, document: &RedemptionDocument<'_>, known: &Known<'_>) -> Option<Redemption> {
    wording(&at.key("name"), &document.name, known.locales);
    known.wallet(&at.key("wallet"), &document.wallet.0);
    let tiers = known.tiers(&at.key("tiers"), document.tiers.as_deref());
    let quota = document.quota.as_ref();
    Some(Redemption {
        terms: terms(at, document)?,
        id: document.id.0.to_string(),
        rule: rule(at, &document.clause),
        wallet: document.wallet.0.to_string(),
        tiers,
        quota: quota.map(|quota| RedemptionQuota { quantity: quota.quantity, per: quota.per.0 }),
    })
}

fn terms(at: &At<'_>, document: &RedemptionDocument<'_>) -> Option<RedemptionTerms> {
    let RedemptionDocument { item, exchange, .. } = document;
    exactly_one(at, ["item", "exchange"], [item.is_some(), exchange.is_some()]).then_some(())?;
    if let Some(ItemDocument { kind, points, money }) = item {
        return Some(RedemptionTerms::Item { kind: kind.0, points: *points, money: *money });
    }
    exchange.as_ref().map(|document| self::exchange(&at.key("exchange"), document))
}

/// Points for money.
pub(super) fn exchange(at: &At<'_>, document: &ExchangeDocument) -> RedemptionTerms {
    let ExchangeDocument { r#for, points, amount, minimum, share, most } = document;
    some_points(&at.key("points"), *points);
    positive(&at.key("amount"), *amount);
    if most.is_some_and(|most| most < *amount) {
        at.key("most").error_text(Code::ExchangeStepAboveMost, "amount", amount);
    }
    RedemptionTerms::Exchange {
        r#for: r#for.0,
        points: *points,
        amount: *amount,
        minimum: minimum.unwrap_or(*points).max(*points),
        share: *share,
        most: *most,
    }
}
