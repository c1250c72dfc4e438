//! What a member has from the tier that is held.

use super::catalogue::of_tier;
use super::quotas::{QuotaStanding, Uses};
use crate::calendar::{DaySpan, Moment, Term};
use crate::member::Member;
use crate::reason::{Reason, Why};
use crate::regulations::{Benefit, BenefitClass, Gives, Per, Program};
use serde::Serialize;

/// A benefit that a tier has.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entitlement<'a> {
    /// Its id.
    pub benefit: &'a str,
    /// Its class.
    pub class: BenefitClass,
    /// How often; `None`: without limit.
    pub quota: Option<QuotaStanding>,
    /// The days one after another on which it can be used that hold the day asked about, else the next ones; `None`: it
    /// can be used on every day, or on none any more.
    pub window: Option<DaySpan>,
    /// Why it can't be used on the day or at the time asked about; `None`: it can.
    pub not_usable: Option<Reason<'a>>,
    /// Where it stands in the program document.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}

/// What a member has from a tier on a day, within a term, by priority. Of what was used, all that has happened by
/// then counts.
#[must_use]
pub fn entitlements<'a>(
    program: &'a Program,
    tier: &str,
    member: &Member<'_>,
    term: Term,
    on: Moment,
) -> Vec<Entitlement<'a>> {
    let uses = Uses::by(member, on);
    let mut entitlements = Vec::new();
    for benefit in of_tier(program, tier) {
        entitlements.push(entitlement(program, benefit, &uses, (member, term, on)));
    }
    entitlements
}

fn entitlement<'a>(
    program: &'a Program,
    benefit: &'a Benefit,
    uses: &Uses<'_>,
    (member, term, on): (&Member<'_>, Term, Moment),
) -> Entitlement<'a> {
    let mut entitlement = Entitlement {
        benefit: benefit.id(),
        class: benefit.class(),
        quota: None,
        window: None,
        not_usable: None,
        pointer: benefit.rule().pointer(),
        clause: benefit.rule().clause_label(),
    };
    let Gives::Service(quota, when) = benefit.gives() else { return entitlement };
    let birthday = program.birthday(member.birthday());
    let days = |day| when.days(day, birthday, member.joined_on());
    if !when.is_every_day() {
        entitlement.window = days(on.day());
    }
    let mut why = when.not_now(on, birthday);
    if let Some(quota) = quota {
        let when_asked = (member.joined_on(), term, on.day());
        let standing = QuotaStanding::of(*quota, uses.of(benefit.id()), when_asked, &days);
        // At the next event there are as many again.
        if why.is_none() && standing.left == 0 && quota.per != Per::Event {
            why = Some(Why::UsedUp { quantity: quota.quantity.into(), per: Some(quota.per.name()) });
        }
        entitlement.quota = Some(standing);
    }
    entitlement.not_usable = why.map(|why| Reason::new(why, benefit.rule()));
    entitlement
}
