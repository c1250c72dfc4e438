//! Points wallets.

use super::super::document::{ExpiryDocument, SpendDocument, WalletDocument};
use super::super::program::{Earning, Expiry, Wallet};
use super::{goods, unique, wording};
use crate::calendar::Length;
use crate::json::{At, exactly_one};
use crate::problem::Code;
use crate::reason::Rule;
use crate::units::Points;

/// The most wallets of a version.
pub(super) const MOST: usize = 100;

pub(super) fn all(
    at: &At<'_>,
    documents: Option<&[WalletDocument<'_>]>,
    tiers: &[&str],
    locales: &[&str],
) -> Option<Vec<Wallet>> {
    let documents = documents.unwrap_or_default();
    if documents.len() > MOST {
        at.error(Code::ListTooLong, vec![("limit", MOST.into())]);
        return None;
    }
    unique(at, Some("id"), &documents.iter().map(|wallet| &*wallet.id.0).collect::<Vec<_>>());
    let wallets: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| wallet(&at.index(index), document, tiers, locales))
        .collect();
    wallets.into_iter().collect()
}

fn wallet(at: &At<'_>, document: &WalletDocument<'_>, tiers: &[&str], locales: &[&str]) -> Option<Wallet> {
    wording(&at.key("name"), &document.name, locales);
    let multipliers_at = at.key("multipliers");
    let mut multipliers = Vec::new();
    for (tier, factor) in document.multipliers.iter().flat_map(|entries| &entries.0) {
        if !tiers.contains(&&**tier) {
            multipliers_at.key(tier).unknown(Code::TierUnknown, tier, &mut tiers.iter().copied());
        }
        multipliers.push((tier.to_string(), *factor));
    }
    let earn_at = at.key("earn");
    let spend = document.earn.spend.as_ref();
    let spend = spend.map_or(Some(None), |document| earning(&earn_at.key("spend"), document).map(Some));
    let expiry = match &document.expiry {
        None => Some(Expiry::Never),
        Some(document) => expiry(&at.key("expiry"), document),
    };
    let clause = document.clause.as_ref().map(|label| label.0.to_string());
    Some(Wallet {
        id: document.id.0.to_string(),
        rule: Rule::new(at.pointer(), clause),
        spend: spend?,
        purchase: document.earn.purchase.unwrap_or(Points::ZERO),
        registration: document.earn.registration.unwrap_or(Points::ZERO),
        multipliers,
        expiry: expiry?,
    })
}

fn earning(at: &At<'_>, document: &SpendDocument<'_>) -> Option<Earning> {
    if document.per_amount.is_zero() {
        at.key("perAmount").error(Code::MoneyNotPositive, vec![]);
        return None;
    }
    Some(Earning {
        points: document.points,
        per_amount: document.per_amount,
        full_steps: document.full_steps.unwrap_or(false),
        goods: goods::scope(&at.key("goods"), document.goods.as_ref()),
    })
}

fn expiry(at: &At<'_>, document: &ExpiryDocument) -> Option<Expiry> {
    let ExpiryDocument { months, days } = *document;
    exactly_one(at, &[("months", months.is_some()), ("days", days.is_some())]).then_some(())?;
    let length = months.map(|months| Length::Months(months.into()));
    length.or(days.map(|days| Length::Days(days.into()))).map(Expiry::After)
}
