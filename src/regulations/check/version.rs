//! A version as a whole, but for its application form; and its wallets after those of the one before.

use super::super::document::{RoundingDocument, VersionDocument};
use super::super::program::Program;
use super::{Known, benefits, each, few, goods, ids, offers, redemptions, tiers, wallets};
use crate::json::At;
use crate::problem::Code;
use crate::reason::Rule;
use crate::units::{Money, Rounding};

pub(super) fn all(at: &At<'_>, documents: &[VersionDocument<'_>], locales: &[&str]) -> Vec<Program> {
    let mut programs = Vec::with_capacity(documents.len());
    let mut before: Option<&VersionDocument<'_>> = None;
    for (index, document) in documents.iter().enumerate() {
        let at = at.index(index);
        if let Some(earlier) = before.filter(|earlier| comparable(earlier) && comparable(document)) {
            continuity(&at, document, earlier);
        }
        before = Some(document);
        programs.push(program(&at, document, locales));
    }
    programs
}

/// Whether a version's wallets are few enough to be compared with another's.
fn comparable(version: &VersionDocument<'_>) -> bool {
    version.wallets.as_ref().map_or(0, Vec::len) <= wallets::MOST
}

/// A wallet that members have points in can't vanish from under them.
fn continuity(at: &At<'_>, document: &VersionDocument<'_>, earlier: &VersionDocument<'_>) {
    for wallet in earlier.wallets.iter().flatten() {
        if !document.wallets.iter().flatten().any(|kept| kept.id == wallet.id) {
            let params = vec![("wallet", (*wallet.id.0).into()), ("version", (*earlier.id.0).into())];
            at.key("wallets").error(Code::WalletDropped, params);
        }
    }
}

fn program(at: &At<'_>, document: &VersionDocument<'_>, locales: &[&str]) -> Program {
    let benefits = document.benefits.as_deref().unwrap_or_default();
    let known = &Known {
        tiers: &ids(&document.tiers, |tier| &tier.id.0),
        wallets: &ids(document.wallets.as_deref().unwrap_or_default(), |wallet| &wallet.id.0),
        benefits: &ids(benefits, |benefit| &benefit.id.0),
        locales,
    };
    let rounding = rounding(at, document.rounding.as_ref());
    let no_discount_at = at.key("noDiscount");
    let no_discount = document
        .no_discount
        .as_ref()
        .map(|scope| (goods::scope(&no_discount_at, Some(scope)), Rule::new(no_discount_at.pointer(), None)));
    let tiers = tiers::all(&at.key("tiers"), &document.tiers, known);
    let benefits = each(&at.key("benefits"), benefits, |benefit| &benefit.id.0, &|at, document| {
        benefits::benefit(at, document, known)
    });
    let offers = offers::all(at, document, known);
    let returns = document.returns.as_ref().map(|returns| offers::returns(&at.key("returns"), returns));
    let wallets = wallets::all(&at.key("wallets"), document, known);
    let tier_policy = document.tier_policy.as_ref();
    let tier_policy = tier_policy.map(|policy| tiers::policy(&at.key("tierPolicy"), policy)).unwrap_or_default();
    let levels_at = at.key("levels");
    let levels = redemptions::levels(&levels_at, few(&levels_at, &document.levels, redemptions::MOST), known);
    let redemptions_at = at.key("redemptions");
    let redemptions = few(&redemptions_at, &document.redemptions, redemptions::MOST);
    let redemptions = each(&redemptions_at, redemptions, |redemption| &redemption.id.0, &|at, document| {
        redemptions::redemption(at, document, known)
    });
    Program {
        id: document.id.0.to_string(),
        announced_on: document.announced_on,
        effective_from: document.effective_from,
        rounding,
        no_discount,
        tiers,
        benefits,
        offers,
        returns,
        wallets,
        leap_day_birthday: document.leap_day_birthday.map(|chosen| chosen.0).unwrap_or_default(),
        tier_policy,
        levels,
        redemptions,
    }
}

pub(super) fn rounding(at: &At<'_>, document: Option<&RoundingDocument>) -> Rounding {
    let rounding = document.and_then(|document| {
        let step = document.step.unwrap_or_else(|| Money::minor_unit(at.currency()));
        wallets::positive(&at.key("rounding").key("step"), step);
        Rounding::new(document.mode.0, step)
    });
    rounding.unwrap_or_else(|| Rounding::of(at.currency()))
}
