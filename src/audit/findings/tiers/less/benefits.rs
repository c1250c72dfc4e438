//! Fewer benefits.

use super::{Less, Pair};
use crate::audit::findings::Reviewed;
use crate::audit::findings::people::Someone;
use crate::audit::findings::shown::Asked;
use crate::regulations::document::Ask;
use crate::regulations::{BenefitClass, Gives, Rank};

/// The services of a version, and which tiers have them.
pub(super) struct Services<'a>(Vec<Service<'a>>);

struct Service<'a> {
    id: &'a str,
    class: BenefitClass,
    /// By rank.
    tiers: Vec<bool>,
}

impl Service<'_> {
    fn is_of(&self, rank: Rank) -> bool {
        self.tiers.get(rank.position()) == Some(&true)
    }

    /// Whether a tier above these has it.
    fn is_above(&self, rank: Rank, other: Rank) -> bool {
        self.tiers.iter().skip(rank.max(other).position().saturating_add(1)).any(|has| *has)
    }
}

impl<'a> Services<'a> {
    pub(super) fn of(reviewed: &Reviewed<'a>) -> Self {
        let program = reviewed.program;
        let mut services = Vec::new();
        for benefit in program.benefits().iter().filter(|benefit| matches!(benefit.gives(), Gives::Service(..))) {
            let mut tiers = vec![false; program.tiers().count()];
            for rank in benefit.tiers().iter().filter_map(|tier| program.rank(tier)) {
                if let Some(has) = tiers.get_mut(rank.position()) {
                    *has = true;
                }
            }
            services.push(Service { id: benefit.id(), class: benefit.class(), tiers });
        }
        Self(services)
    }

    /// What one tier has and another lacks.
    fn only(&self, of: Rank, not: Rank) -> Vec<&Service<'a>> {
        self.0.iter().filter(|service| service.is_of(of) && !service.is_of(not)).collect()
    }

    /// What the tier that costs more lacks, and nothing replaces; empty: nothing.
    fn lacking(&self, rank: Rank, other: Rank) -> Vec<String> {
        let (mut lacking, own) = (self.only(other, rank), self.only(rank, other));
        // What a tier above has again is not replaced by anything.
        if lacking.iter().any(|service| service.is_above(rank, other)) {
            lacking.retain(|service| service.is_above(rank, other));
        } else {
            let of =
                |services: &[&Service<'a>], class| services.iter().filter(|service| service.class == class).count();
            let mut classes = [BenefitClass::Basic, BenefitClass::Tier, BenefitClass::Event].into_iter();
            let class = classes.find(|class| of(&lacking, *class) > of(&own, *class));
            lacking.retain(|service| Some(service.class) == class);
        }
        lacking.into_iter().map(|service| service.id.to_owned()).collect()
    }
}

pub(super) fn fewer(reviewed: &Reviewed<'_>, services: &Services<'_>, Pair { tier, other }: Pair<'_>) -> Option<Less> {
    let program = reviewed.program;
    let (id, than) = (tier.1.id(), other.1.id());
    let ids = services.lacking(tier.0, other.0);
    if ids.is_empty() {
        return None;
    }
    // What another tier has and lacks against one's own is told of those above the base.
    let (of, with, list) = if tier.0 > Rank::BASE { (id, than, "lost") } else { (than, id, "gained") };
    let on = program.effective_from();
    let asked = Asked::new(reviewed, Ask::Progress, Someone::in_tier(on, with).on(on));
    let entry = asked.entry("/value/tiers", "tier", of)?;
    let told = asked.at(&format!("{entry}/{list}"))?.as_array()?;
    let seen = ids.iter().all(|id| told.iter().any(|known| known.as_str() == Some(id)));
    if !seen || asked.text("/value/tier/tier")? != with {
        return None;
    }
    let places = [format!("{entry}/tier"), format!("{entry}/gained"), format!("{entry}/lost")];
    let places: Vec<_> = ["/value/tier/tier"].into_iter().chain(places.iter().map(String::as_str)).collect();
    Some(Less { what: "benefits", ids, witnesses: vec![asked.witness(&places)] })
}
