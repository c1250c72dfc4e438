//! What a tier has.

use crate::in_order::in_order;
use crate::regulations::{Benefit, Program};

/// The benefits of a tier, by priority; those of the same and those without one in the document's order.
#[must_use]
pub fn of_tier<'a>(program: &'a Program, tier: &str) -> Vec<&'a Benefit> {
    let mut benefits = Vec::new();
    benefits.extend(program.benefits().iter().filter(|benefit| has(tier, benefit)));
    let priority =
        |place: usize| benefits.get(place).and_then(|benefit: &&Benefit| benefit.priority()).unwrap_or(u16::MAX);
    let sorted = in_order(benefits.len(), &|a, b| priority(a).cmp(&priority(b)));
    sorted.into_iter().filter_map(|place| benefits.get(place).copied()).collect()
}

/// Whether a tier has a benefit.
pub(super) fn has(tier: &str, benefit: &Benefit) -> bool {
    benefit.tiers().iter().any(|known| known == tier)
}
