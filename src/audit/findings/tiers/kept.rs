//! Tiers that are lost by whoever does again what reached them.

use super::deeds::{does, ways};
use super::implied::Steps;
use super::reached::{just_reaches, promoted_by};
use crate::audit::findings::Reviewed;
use crate::audit::findings::people::Someone;
use crate::audit::findings::shown::{Asked, Told};
use crate::audit::{Finding, FindingCode, Witness};
use crate::calendar::Day;
use crate::regulations::document::Ask;
use crate::regulations::{Hold, Metric, Rank, Requirement, Tier};

/// Hold periods that are lived through.
const PERIODS: usize = 2;

pub(super) fn find(reviewed: &Reviewed<'_>, steps: &mut Steps, found: &mut Vec<Finding>) {
    for (rank, tier) in reviewed.program.tiers() {
        found.extend(harder(reviewed, rank, tier, steps));
    }
}

/// When in a hold period it is done again.
#[derive(Clone, Copy)]
enum Again {
    OnTheLastDay,
    OnTheFirstDay,
}

fn harder(reviewed: &Reviewed<'_>, rank: Rank, tier: &Tier, steps: &mut Steps) -> Option<Finding> {
    if matches!(tier.hold(), Hold::WhileMet | Hold::Life) {
        return None;
    }
    let (reach, keep) = (tier.reach()?, tier.keep()?);
    let mut shown = None;
    for way in ways(reach) {
        // What `reach` does not ask for is done as it is asked for.
        let more = keep.requirements().filter(|asked| !reach.requirements().any(|known| is_of_one(known, asked)));
        let again: Vec<_> = way.iter().copied().chain(more).collect();
        for when in [Again::OnTheLastDay, Again::OnTheFirstDay] {
            shown = Some(lost(reviewed, rank, tier, (&way, &again), when, steps)?);
        }
    }
    let (witness, on) = shown?;
    let told = Told {
        code: FindingCode::TierKeepHarderThanReach,
        rule: tier.rule(),
        field: if tier.own_keep().is_some() { "/keep" } else { "/reach" },
        of: tier.id(),
    };
    Some(told.finding(reviewed, vec![("tier", tier.id().into()), ("on", on.to_string().into())], vec![witness]))
}

/// Whether two requirements are about one metric, perhaps of other goods: more of one is meant to be more of the other.
fn is_of_one(one: &Requirement, other: &Requirement) -> bool {
    let wallet = |metric: &Metric| match metric {
        Metric::PointsEarned { wallet } => Some(wallet.clone()),
        _ => None,
    };
    one.metric().name() == other.metric().name() && wallet(one.metric()) == wallet(other.metric())
}

/// What shows that the tier is lost, and the day; `None`: it is not, or it is not reached just so.
fn lost(
    reviewed: &Reviewed<'_>,
    rank: Rank,
    tier: &Tier,
    (way, again): (&[&Requirement], &[&Requirement]),
    when: Again,
    steps: &mut Steps,
) -> Option<(Witness, Day)> {
    let (mut someone, on) = just_reaches(reviewed, way)?;
    let mut since = promoted_by(reviewed, on, someone.joined_on);
    for _ in 0..PERIODS {
        let held = standing(reviewed, &someone, since, steps)?;
        if held.text("/value/tier/tier")? != tier.id() {
            return None;
        }
        let last = Day::parse(held.text("/value/tier/heldTo")?).ok()?;
        let day = match when {
            Again::OnTheLastDay => last,
            Again::OnTheFirstDay => since.next().min(last),
        };
        let context = (reviewed.program, reviewed.audit.regulations().currency());
        for requirement in again {
            does(&mut someone, context, requirement, day, false)?;
        }
        since = last.next();
        let mut after = standing(reviewed, &someone, since, steps)?;
        if after.text("/value/tier/reason/code")? == "tier.grace" {
            // It was not kept; nothing happens while it stays.
            since = Day::parse(after.text("/value/tier/heldTo")?).ok()?.next();
            after = standing(reviewed, &someone, since, steps)?;
        }
        let held = reviewed.program.rank(after.text("/value/tier/tier")?)?;
        if held < rank {
            let timeline = after.at("/value/timeline")?.as_array()?.len().checked_sub(1)?;
            let change = format!("/value/timeline/{timeline}");
            let places = [format!("{change}/on"), format!("{change}/from"), format!("{change}/to")];
            let places: Vec<_> = places.iter().map(String::as_str).chain(["/value/tier/tier"]).collect();
            return Some((after.witness(&places), since));
        }
        if held > rank {
            return None;
        }
    }
    None
}

fn standing(reviewed: &Reviewed<'_>, someone: &Someone, on: Day, steps: &mut Steps) -> Option<Asked> {
    steps.may_ask(someone.busy()).then(|| Asked::new(reviewed, Ask::Standing, someone.on(on)))
}
