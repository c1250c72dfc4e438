//! Points levels, and what points can be exchanged for.

use super::super::document::{ExchangeDocument, ItemDocument, LevelDocument, RedemptionDocument};
use super::super::redemption::{Level, Redemption, RedemptionQuota, RedemptionTerms};
use super::wallets::{positive, some_points};
use super::{known_tiers, unique, wording};
use crate::json::{At, exactly_one};
use crate::problem::Code;
use crate::reason::Rule;

/// The most levels, redemptions and offers of a version.
const MOST: usize = 1_000;

pub(super) fn levels(
    at: &At<'_>,
    documents: Option<&[LevelDocument<'_>]>,
    wallets: &[&str],
    locales: &[&str],
) -> Option<Vec<Level>> {
    let documents = few(at, documents)?;
    unique(at, Some("id"), &documents.iter().map(|level| &*level.id.0).collect::<Vec<_>>());
    let mut good = true;
    let mut levels: Vec<Level> = Vec::with_capacity(documents.len());
    for (index, document) in documents.iter().enumerate() {
        let at = at.index(index);
        wording(&at.key("name"), &document.name, locales);
        good &= known_wallet(&at.key("wallet"), &document.wallet.0, wallets);
        let below = levels.iter().rev().find(|level| level.wallet == document.wallet.0);
        if let Some(below) = below.filter(|below| document.at_least <= below.at_least) {
            at.key("atLeast").error(Code::LevelOrder, vec![("before", below.at_least.to_string().into())]);
            good = false;
        }
        let clause = document.clause.as_ref().map(|label| label.0.to_string());
        levels.push(Level {
            id: document.id.0.to_string(),
            rule: Rule::new(at.pointer(), clause),
            wallet: document.wallet.0.to_string(),
            at_least: document.at_least,
        });
    }
    good.then_some(levels)
}

pub(super) fn redemptions(
    at: &At<'_>,
    documents: Option<&[RedemptionDocument<'_>]>,
    wallets: &[&str],
    tiers: &[&str],
    locales: &[&str],
) -> Option<Vec<Redemption>> {
    let documents = few(at, documents)?;
    unique(at, Some("id"), &documents.iter().map(|redemption| &*redemption.id.0).collect::<Vec<_>>());
    let redemptions: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| {
            let at = at.index(index);
            wording(&at.key("name"), &document.name, locales);
            let known = known_wallet(&at.key("wallet"), &document.wallet.0, wallets);
            let tiers = known_tiers(&at.key("tiers"), document.tiers.as_deref(), tiers);
            let terms = terms(&at, document);
            let clause = document.clause.as_ref().map(|label| label.0.to_string());
            known.then_some(())?;
            Some(Redemption {
                id: document.id.0.to_string(),
                rule: Rule::new(at.pointer(), clause),
                wallet: document.wallet.0.to_string(),
                tiers,
                terms: terms?,
                quota: document
                    .quota
                    .as_ref()
                    .map(|quota| RedemptionQuota { quantity: quota.quantity, per: quota.per.0 }),
            })
        })
        .collect();
    redemptions.into_iter().collect()
}

fn terms(at: &At<'_>, document: &RedemptionDocument<'_>) -> Option<RedemptionTerms> {
    let RedemptionDocument { item, exchange, .. } = document;
    exactly_one(at, &[("item", item.is_some()), ("exchange", exchange.is_some())]).then_some(())?;
    if let Some(ItemDocument { kind, points, money }) = item {
        return Some(RedemptionTerms::Item { kind: kind.0, points: *points, money: *money });
    }
    let ExchangeDocument { r#for, points, amount, minimum, share, most } = exchange.as_ref()?;
    let at = at.key("exchange");
    let good = some_points(&at.key("points"), *points) & positive(&at.key("amount"), *amount);
    if most.is_some_and(|most| most < *amount) {
        at.key("most").error(Code::ExchangeStepAboveMost, vec![("amount", amount.to_string().into())]);
    }
    good.then_some(RedemptionTerms::Exchange {
        r#for: r#for.0,
        points: *points,
        amount: *amount,
        minimum: minimum.unwrap_or(*points).max(*points),
        share: *share,
        most: *most,
    })
}

pub(super) fn known_wallet(at: &At<'_>, wallet: &str, wallets: &[&str]) -> bool {
    let known = wallets.contains(&wallet);
    if !known {
        at.unknown(Code::WalletUnknown, wallet, &mut wallets.iter().copied());
    }
    known
}

pub(super) fn few<'d, T>(at: &At<'_>, documents: Option<&'d [T]>) -> Option<&'d [T]> {
    let documents = documents.unwrap_or_default();
    if documents.len() > MOST {
        at.error(Code::ListTooLong, vec![("limit", MOST.into())]);
        return None;
    }
    Some(documents)
}
