//! What is looked for in a version: a file per concern.

mod benefits;
mod campaigns;
mod clauses;
mod deadlines;
mod offers;
mod people;
mod points;
mod prices;
mod quoted;
mod redemptions;
mod shown;
mod tiers;
mod versions;

use super::{Audit, Finding, FindingCode, Witness};
use crate::regulations::Program;
use crate::regulations::oversight::VersionOversight;
use crate::regulations::procedures::ProcedureVersion;
use serde_json::Value;

/// A version under review.
pub(super) struct Reviewed<'a> {
    /// All that was read.
    pub(super) audit: &'a Audit,
    /// The version's place, counted from 0.
    pub(super) place: usize,
    /// What the engine answers by.
    pub(super) program: &'a Program,
    /// What it costs, and who does what.
    pub(super) procedures: &'a ProcedureVersion,
    /// What it says about itself.
    pub(super) oversight: &'a VersionOversight,
    /// The version as it stands in the document.
    pub(super) document: &'a Value,
}

impl<'a> Reviewed<'a> {
    /// The version at a place.
    pub(super) fn new(audit: &'a Audit, place: usize, program: &'a Program) -> Option<Self> {
        let procedures = audit.procedures().versions().get(place)?;
        let oversight = audit.oversight().versions().get(place)?;
        let document = audit.document().get("versions")?.get(place)?;
        Some(Self { audit, place, program, procedures, oversight, document })
    }

    /// Something found in this version, which nothing says is meant to be so. `of`, parameters and clause are put to it where
    /// there are any.
    pub(super) fn finding(&self, code: FindingCode, path: &str, witnesses: Vec<Witness>) -> Finding {
        Finding {
            code,
            path: path.to_owned(),
            version: self.oversight.id.clone(),
            of: None,
            params: Vec::new(),
            clause: None,
            witnesses,
            accepted: None,
        }
    }
}

/// Everything that is found in a version.
pub(super) fn of_version(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    for find in [
        versions::find,
        tiers::find,
        benefits::find,
        offers::find,
        prices::find,
        campaigns::find,
        points::find,
        redemptions::find,
        deadlines::find,
        clauses::find,
    ] {
        find(reviewed, found);
    }
}
