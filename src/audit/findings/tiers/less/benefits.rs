//! Fewer benefits.

use super::{Less, Pair};
use crate::audit::findings::Reviewed;
use crate::audit::findings::people::Someone;
use crate::audit::findings::shown::Asked;
use crate::regulations::document::Ask;
use crate::regulations::{Benefit, BenefitClass, Gives, Rank};

pub(super) fn fewer(reviewed: &Reviewed<'_>, Pair { tier, other }: Pair<'_>) -> Option<Less> {
    let program = reviewed.program;
    let has = |benefit: &Benefit, tier: &str| benefit.tiers().iter().any(|known| known == tier);
    let only = |of: &str, not: &str, class: BenefitClass| -> Vec<String> {
        let services = program.benefits().iter().filter(|benefit| benefit.class() == class && is_service(benefit));
        let only = services.filter(|benefit| has(benefit, of) && !has(benefit, not));
        only.map(|benefit| benefit.id().to_owned()).collect()
    };
    let (id, than) = (tier.1.id(), other.1.id());
    // What a tier above has again is not replaced by anything.
    let left_out: Vec<_> = program
        .benefits()
        .iter()
        .filter(|benefit| is_service(benefit) && has(benefit, than) && !has(benefit, id))
        .filter(|benefit| program.tiers().any(|(rank, above)| rank > tier.0.max(other.0) && has(benefit, above.id())))
        .map(|benefit| benefit.id().to_owned())
        .collect();
    let classes = [BenefitClass::Basic, BenefitClass::Tier, BenefitClass::Event].into_iter();
    let mut lacking = classes.map(|class| (only(than, id, class), only(id, than, class)));
    let ids = if left_out.is_empty() { lacking.find(|(lacking, own)| lacking.len() > own.len())?.0 } else { left_out };
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
    Some(Less { what: "benefits", ids, witnesses: vec![asked.witness(reviewed, &places)] })
}

const fn is_service(benefit: &Benefit) -> bool {
    matches!(benefit.gives(), Gives::Service(..))
}
