//! What another tier brings and takes.

use super::catalogue::has;
use crate::regulations::{Benefit, Program};
use serde::Serialize;

/// A tier against the one that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TierDifference<'a> {
    /// Its id.
    pub tier: &'a str,
    /// Benefits that it has and the tier held has not, in the document's order.
    pub gained: Vec<&'a str>,
    /// Benefits that the tier held has and it has not, in the document's order.
    pub lost: Vec<&'a str>,
}

/// Every tier but the one that is held, lowest first; where none is held, every tier.
#[must_use]
pub fn to_other_tiers<'a>(program: &'a Program, held: Option<&str>) -> Vec<TierDifference<'a>> {
    let mut differences = Vec::new();
    for (_, tier) in program.tiers().filter(|(_, tier)| held != Some(tier.id())) {
        let (gained, lost) = moved(program, held, tier.id());
        differences.push(TierDifference { tier: tier.id(), gained, lost });
    }
    differences
}

/// The benefits that a move from one tier to another brings and takes.
#[must_use]
pub fn moved<'a>(program: &'a Program, from: Option<&str>, to: &str) -> (Vec<&'a str>, Vec<&'a str>) {
    let only = |of: Option<&str>, not_of: Option<&str>| {
        let has = |tier: Option<&str>, benefit: &Benefit| tier.is_some_and(|tier| has(tier, benefit));
        let benefits = program.benefits().iter();
        benefits.filter(|benefit| has(of, benefit) && !has(not_of, benefit)).map(Benefit::id).collect()
    };
    (only(Some(to), from), only(from, Some(to)))
}
