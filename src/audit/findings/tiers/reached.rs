//! Tiers that nobody reaches, and those that everyone passes over.

use super::deeds::{does, tenure_of, ways, zealous};
use super::implied::{Steps, follows};
use super::possible::never_reached;
use crate::audit::findings::Reviewed;
use crate::audit::findings::people::Someone;
use crate::audit::findings::shown::{Asked, Told};
use crate::audit::{Finding, FindingCode};
use crate::calendar::Day;
use crate::regulations::document::Ask;
use crate::regulations::{Hold, Promotion, Rank, Requirement, Tier};
use serde_json::Value;

pub(super) fn find(reviewed: &Reviewed<'_>, steps: &mut Steps, found: &mut Vec<Finding>) {
    for (rank, tier) in reviewed.program.tiers() {
        if never_reached(reviewed.program, tier) {
            found.extend(unreachable(reviewed, tier, steps));
        } else {
            found.extend(never_held(reviewed, rank, tier, steps));
        }
    }
}

/// The day after some deeds on which rules have promoted.
pub(super) fn promoted_by(reviewed: &Reviewed<'_>, on: Day, joined_on: Day) -> Day {
    reviewed.program.tier_policy().promotion().next_day(on, joined_on).unwrap_or(on)
}

/// A fortnight of doing everything.
const ZEALOUS_DAYS: u32 = 14;

fn unreachable(reviewed: &Reviewed<'_>, tier: &Tier, steps: &mut Steps) -> Option<Finding> {
    let wallet = tier.reach()?.requirements().find_map(|requirement| match requirement.metric() {
        crate::regulations::Metric::PointsEarned { wallet } => reviewed.program.wallet(wallet),
        _ => None,
    });
    let currency = reviewed.audit.regulations().currency();
    let (someone, last) = zealous((reviewed.program, currency), tier.reach(), wallet, ZEALOUS_DAYS);
    let on = promoted_by(reviewed, last, someone.joined_on);
    if !steps.may_ask(someone.busy()) {
        return None;
    }
    let asked = Asked::new(reviewed, Ask::Progress, someone.on(on));
    let entry = asked.entry("/value/tiers", "tier", tier.id())?;
    let reached = format!("{entry}/reached");
    if asked.at(&reached)? != &Value::Bool(false) || asked.text("/value/tier/tier")? == tier.id() {
        return None;
    }
    let places = ["/value/tier/tier", &format!("{entry}/tier"), &reached, &format!("{entry}/need/share")];
    let witness = asked.witness(&places);
    let told = Told { code: FindingCode::TierUnreachable, rule: tier.rule(), field: "/reach", of: tier.id() };
    Some(told.finding(reviewed, vec![("tier", tier.id().into())], vec![witness]))
}

fn never_held(reviewed: &Reviewed<'_>, rank: Rank, tier: &Tier, steps: &mut Steps) -> Option<Finding> {
    let program = reviewed.program;
    let at_once = program.tier_policy().promotion() == Promotion::AtOnce;
    let mut above = program.tiers().filter(|(higher, _)| *higher > rank);
    let (_, higher) = above.find(|(_, higher)| {
        // At the next period a tier that is held as long as it is met is looked at on another day.
        (at_once || higher.hold() != Hold::WhileMet)
            && higher.reach().is_some_and(|reach| follows(tier.reach(), reach, steps))
    })?;
    let way = tier.reach().and_then(|reach| ways(reach).into_iter().next()).unwrap_or_default();
    let (someone, on) = just_reaches(reviewed, &way)?;
    if !steps.may_ask(someone.busy()) {
        return None;
    }
    let asked = Asked::new(reviewed, Ask::Standing, someone.on(promoted_by(reviewed, on, someone.joined_on)));
    let held = program.rank(asked.text("/value/tier/tier")?)?;
    if held <= rank {
        return None;
    }
    let witness = asked.witness(&["/value/tier/tier", "/value/tier/since"]);
    let field = if tier.reach().is_some() { "/reach" } else { "" };
    let told = Told { code: FindingCode::TierNeverHeld, rule: tier.rule(), field, of: tier.id() };
    Some(told.finding(reviewed, vec![("tier", tier.id().into()), ("by", higher.id().into())], vec![witness]))
}

/// Someone who does just what a way asks for, and the day on which it is done.
pub(super) fn just_reaches(reviewed: &Reviewed<'_>, way: &[&Requirement]) -> Option<(Someone, Day)> {
    let joined_on = reviewed.program.effective_from();
    let months = tenure_of(way);
    let on = joined_on.plus_months(months);
    let mut someone = Someone::joining(joined_on);
    let context = (reviewed.program, reviewed.audit.regulations().currency());
    for requirement in way {
        does(&mut someone, context, requirement, on, months == 0)?;
    }
    (on <= Day::LAST).then_some((someone, on))
}
