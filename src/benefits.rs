//! What a tier has.

use crate::regulations::{Benefit, Program};

/// The benefits of a tier, in the document's order.
pub fn of_tier<'a>(program: &'a Program, tier: &str) -> impl Iterator<Item = &'a Benefit> {
    program.benefits().iter().filter(move |benefit| benefit.tiers().iter().any(|known| known == tier))
}
