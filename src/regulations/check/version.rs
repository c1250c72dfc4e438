//! A version as a whole, and versions after one another.

use super::super::document::{RoundingDocument, VersionDocument};
use super::super::program::Program;
use super::{benefits, goods, offers, redemptions, tiers, unique, wallets};
use crate::calendar::Day;
use crate::json::At;
use crate::problem::Code;
use crate::reason::Rule;
use crate::units::{Money, Rounding};

pub(super) fn all(at: &At<'_>, documents: &[VersionDocument<'_>], locales: &[&str]) -> Option<Vec<Program>> {
    if documents.is_empty() {
        at.error(Code::ListEmpty, vec![]);
    }
    unique(at, Some("id"), &documents.iter().map(|version| &*version.id.0).collect::<Vec<_>>());
    let mut whole = !documents.is_empty();
    let mut programs = Vec::with_capacity(documents.len());
    let mut before: Option<&VersionDocument<'_>> = None;
    for (index, document) in documents.iter().enumerate() {
        let at = at.index(index);
        dates(&at, document, before.map(|earlier| earlier.effective_from));
        if let Some(earlier) = before.filter(|earlier| few(earlier) && few(document)) {
            continuity(&at, document, earlier);
        }
        before = Some(document);
        match program(&at, document, locales) {
            Some(program) => programs.push(program),
            None => whole = false,
        }
    }
    whole.then_some(programs)
}

fn dates(at: &At<'_>, document: &VersionDocument<'_>, before: Option<Day>) {
    let at = at.key("effectiveFrom");
    if document.effective_from < document.announced_on {
        let announced = document.announced_on.to_string();
        at.error(Code::VersionEffectiveBeforeAnnounced, vec![("announced", announced.into())]);
    }
    if let Some(before) = before.filter(|before| document.effective_from <= *before) {
        at.error(Code::VersionOrder, vec![("before", before.to_string().into())]);
    }
}

/// Whether a version's tiers and wallets are few enough to be compared with another's.
fn few(version: &VersionDocument<'_>) -> bool {
    version.tiers.len() <= tiers::MOST && version.wallets.iter().flatten().count() <= wallets::MOST
}

/// A tier or a wallet that members hold can't vanish from under them, nor change its place among the others.
fn continuity(at: &At<'_>, document: &VersionDocument<'_>, earlier: &VersionDocument<'_>) {
    for tier in &earlier.tiers {
        if !document.tiers.iter().any(|kept| kept.id == tier.id) {
            let params = vec![("tier", (*tier.id.0).into()), ("version", (*earlier.id.0).into())];
            at.key("tiers").error(Code::TierDropped, params);
        }
    }
    let places = earlier.tiers.iter().filter_map(|tier| document.tiers.iter().position(|kept| kept.id == tier.id));
    if !places.is_sorted() {
        at.key("tiers").error(Code::TierOrder, vec![("version", (*earlier.id.0).into())]);
    }
    for wallet in earlier.wallets.iter().flatten() {
        if !document.wallets.iter().flatten().any(|kept| kept.id == wallet.id) {
            let params = vec![("wallet", (*wallet.id.0).into()), ("version", (*earlier.id.0).into())];
            at.key("wallets").error(Code::WalletDropped, params);
        }
    }
}

fn program(at: &At<'_>, document: &VersionDocument<'_>, locales: &[&str]) -> Option<Program> {
    let tier_ids: Vec<_> = document.tiers.iter().map(|tier| &*tier.id.0).collect();
    let wallet_ids: Vec<_> = document.wallets.iter().flatten().map(|wallet| &*wallet.id.0).collect();
    let rounding = rounding(at, document.rounding.as_ref());
    let no_discount_at = at.key("noDiscount");
    let no_discount = document
        .no_discount
        .as_ref()
        .map(|scope| (goods::scope(&no_discount_at, Some(scope)), Rule::new(no_discount_at.pointer(), None)));
    let tiers = tiers::all(&at.key("tiers"), &document.tiers, &wallet_ids, locales);
    let benefits = benefits::all(&at.key("benefits"), document.benefits.as_deref(), &tier_ids, locales);
    let taken: Vec<_> = document.benefits.iter().flatten().map(|benefit| &*benefit.id.0).collect();
    let known = offers::Known { tiers: &tier_ids, wallets: &wallet_ids, benefits: &taken, locales };
    let offers = offers::all(at, document.offers.as_deref(), &known);
    let returns = match &document.returns {
        None => Some(None),
        Some(returns) => offers::returns(&at.key("returns"), returns).map(Some),
    };
    let wallets = wallets::all(&at.key("wallets"), document, &tier_ids, locales);
    let tier_policy = tiers::policy(&at.key("tierPolicy"), document.tier_policy.as_ref());
    let levels = redemptions::levels(&at.key("levels"), document.levels.as_deref(), &wallet_ids, locales);
    let redemptions = redemptions::redemptions(
        &at.key("redemptions"),
        document.redemptions.as_deref(),
        &wallet_ids,
        &tier_ids,
        locales,
    );
    Some(Program {
        id: document.id.0.to_string(),
        effective_from: document.effective_from,
        rounding: rounding?,
        no_discount,
        tiers: tiers?,
        benefits: benefits?,
        offers: offers?,
        returns: returns?,
        wallets: wallets?,
        leap_day_birthday: document.leap_day_birthday.map(|chosen| chosen.0).unwrap_or_default(),
        tier_policy: tier_policy?,
        levels: levels?,
        redemptions: redemptions?,
    })
}

fn rounding(at: &At<'_>, document: Option<&RoundingDocument>) -> Option<Rounding> {
    let Some(document) = document else { return Some(Rounding::of(at.currency())) };
    let at = at.key("rounding");
    let step = document.step.unwrap_or_else(|| Money::minor_unit(at.currency()));
    if step.is_zero() {
        at.key("step").error(Code::MoneyNotPositive, vec![]);
    }
    Rounding::new(document.mode.0, step)
}
