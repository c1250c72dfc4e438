//! What points can't be exchanged for, however many there are.
//!
//! - `redemption.step_above_cap`: the fewest steps that are taken, or a single one, give more than `most`, or more than the
//!   share of whatever is paid. A share is held against 100,000,000.00, or for the fee against the dearest that a tier
//!   states, where `fees.prices` state none.
//! - `redemption.never_affordable`: all tiers it is for are beyond reach and have no fee; or nobody ever
//!   has the points. The last is told where the wallet brings nothing, or where caps, and expiry after days or months,
//!   bound what it brings: sources without limit (events, referrals, feedback, and promotions) are never bounded, nor are
//!   purchases without a cap by day, month or year. Points by hand are the company's gift and do not count.

use super::Reviewed;
use super::people::Someone;
use super::shown::{Asked, Told};
use super::tiers::possible::{gives_for_promotion, most_points, never_reached};
use super::tiers::zealous;
use crate::audit::{Finding, FindingCode};
use crate::calendar::{Length, Window};
use crate::regulations::document::Ask;
use crate::regulations::{ExchangeFor, Expiry, Redemption, RedemptionTerms, Wallet};
use crate::units::{Mode, Money, Points, Rounding};
use serde_json::{Value, json};

/// What is paid, in minor units, where a share of it is all that bounds an exchange.
const HUGE: i64 = 10_000_000_000;
/// Days on which the richest member does everything.
const ZEALOUS_DAYS: u32 = 5;
/// More points than anything costs.
const RICH: i64 = 1_000_000_000_000;

pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    for redemption in reviewed.program.redemptions() {
        match step_above_cap(reviewed, redemption) {
            Some(finding) => found.push(finding),
            None => found.extend(never_affordable(reviewed, redemption)),
        }
    }
}

/// What is paid at most, for an exchange.
fn most_payable(reviewed: &Reviewed<'_>, r#for: ExchangeFor) -> Option<Money> {
    let fees = reviewed.program.tiers().filter_map(|(_, tier)| tier.fee());
    let dearest = fees.max_by_key(|fee| fee.minor());
    match (r#for, dearest) {
        (ExchangeFor::Fee, Some(dearest)) if reviewed.procedures.fees().prices.is_empty() => Some(dearest),
        _ => Money::from_minor(HUGE, reviewed.audit.regulations().currency()),
    }
}

fn step_above_cap(reviewed: &Reviewed<'_>, redemption: &Redemption) -> Option<Finding> {
    let RedemptionTerms::Exchange { r#for, points, amount, share, most, .. } = redemption.terms() else { return None };
    let payable = most_payable(reviewed, *r#for)?;
    let asked = rich(reviewed, redemption, payable)?;
    let refused = asked.text(REASON)? == "redemption.below_minimum";
    if !refused || asked.at(TAKEN)?.as_i64()? != 0 {
        return None;
    }
    // As the engine has it: no more than the share may be taken.
    let down = Rounding::new(Mode::Down, Money::minor_unit(payable.currency()))?;
    let of_payable = share.map_or(Some(payable), |share| payable.at(share, down))?;
    let fewest = cost(redemption)?;
    let gives = amount.minor().checked_mul(fewest.checked_div(points.get())?)?;
    let witness = asked.witness(&[ID, AFFORDABLE, TAKEN, MISSING, REASON]);
    let params = vec![
        ("redemption", redemption.id().into()),
        ("points", fewest.to_string().into()),
        ("gives", Money::from_minor(gives, payable.currency())?.to_string().into()),
        ("most", most.map_or(of_payable, |most| most.at_most(of_payable)).to_string().into()),
    ];
    let (code, rule) = (FindingCode::RedemptionStepAboveCap, redemption.rule());
    let told = Told { code, rule, field: "/exchange", of: redemption.id() };
    Some(told.finding(reviewed, params, vec![witness]))
}

fn never_affordable(reviewed: &Reviewed<'_>, redemption: &Redemption) -> Option<Finding> {
    let wallet = reviewed.program.wallet(redemption.wallet())?;
    let mut params = vec![("redemption", redemption.id().into())];
    if is_beyond_reach(reviewed, redemption) {
        params.push(("because", "tiers".into()));
        params.push(("tiers", redemption.tiers().to_vec().into()));
    } else {
        let (most, cost) = (most_at_once(reviewed, wallet)?, cost(redemption)?);
        if cost <= most {
            return None;
        }
        let figures = [("because", "points".to_owned()), ("points", cost.to_string()), ("most", most.to_string())];
        params.extend(figures.map(|(name, figure)| (name, figure.into())));
    }
    let context = (reviewed.program, reviewed.audit.regulations().currency());
    let (someone, on) = zealous(context, None, Some(wallet), ZEALOUS_DAYS);
    let asked = Asked::new(reviewed, Ask::Redemptions, about(redemption, &someone, &on.to_string(), None));
    if asked.at(AFFORDABLE)? != &Value::Bool(false) {
        return None;
    }
    let witness = asked.witness(&[ID, AFFORDABLE, MISSING, REASON]);
    let (code, rule) = (FindingCode::RedemptionNeverAffordable, redemption.rule());
    Some(Told { code, rule, field: "", of: redemption.id() }.finding(reviewed, params, vec![witness]))
}

/// Whether it is for tiers alone that nobody reaches or pays for.
fn is_beyond_reach(reviewed: &Reviewed<'_>, redemption: &Redemption) -> bool {
    let priced = |tier: &str| reviewed.procedures.fees().prices.iter().any(|price| price.tier == tier);
    let mut tiers = reviewed.program.tiers().filter(|(_, tier)| redemption.is_for(tier.id()));
    tiers.all(|(_, tier)| tier.fee().is_none() && !priced(tier.id()) && never_reached(reviewed.program, tier))
}

/// The fewest points that it takes.
fn cost(redemption: &Redemption) -> Option<i64> {
    match redemption.terms() {
        RedemptionTerms::Item { points, .. } => Some(points.get()),
        RedemptionTerms::Exchange { points, minimum, .. } => {
            let steps = minimum.get().checked_add(points.get())?.checked_sub(1)?.checked_div(points.get())?;
            steps.checked_mul(points.get())
        }
    }
}

/// The most points that anyone has at once; `None`: any number.
fn most_at_once(reviewed: &Reviewed<'_>, wallet: &Wallet) -> Option<i64> {
    if gives_for_promotion(reviewed.program, wallet) {
        return None;
    }
    let window = match wallet.expiry() {
        // A period's end may lie up to a year later, and the days of both ends count.
        Expiry::After(length, round) => match (length, round) {
            (Length::Days(days), None) => Window::Rolling(Length::Days(days.saturating_add(1))),
            (Length::Days(days), Some(_)) => Window::Rolling(Length::Days(days.saturating_add(YEAR))),
            (Length::Months(months), None) => Window::Rolling(Length::Months(months.saturating_add(1))),
            (Length::Months(months), Some(_)) => Window::Rolling(Length::Months(months.saturating_add(12))),
        },
        Expiry::Years(years) => Window::Rolling(Length::Months(years.saturating_add(1).saturating_mul(12))),
        Expiry::Never | Expiry::Inactive(_) => Window::Lifetime,
    };
    most_points(wallet, window)
}

/// Days of a year.
const YEAR: u32 = 366;

/// What a member is told who has all the points, in a tier it is for.
fn rich(reviewed: &Reviewed<'_>, redemption: &Redemption, payable: Money) -> Option<Asked> {
    let on = reviewed.program.effective_from();
    let tier = reviewed.program.tiers().find(|(_, tier)| redemption.is_for(tier.id()))?.1;
    let mut someone = Someone::in_tier(on, tier.id());
    someone.is_given(on, redemption.wallet(), Points::new(RICH)?);
    Some(Asked::new(reviewed, Ask::Redemptions, about(redemption, &someone, &on.to_string(), Some(payable))))
}

fn about(redemption: &Redemption, someone: &Someone, on: &str, payable: Option<Money>) -> Value {
    let mut asked = json!({ "id": redemption.id() });
    if let (Some(payable), Some(asked)) = (payable, asked.as_object_mut()) {
        asked.insert("payable".to_owned(), json!(payable.to_string()));
    }
    json!({ "member": someone.member(), "redemption": asked, "on": on })
}

const ID: &str = "/value/redemptions/0/redemption";
const AFFORDABLE: &str = "/value/redemptions/0/affordable";
const TAKEN: &str = "/value/redemptions/0/points";
const MISSING: &str = "/value/redemptions/0/missing";
const REASON: &str = "/value/redemptions/0/reason/code";
