//! Everything that a program's own checks find.

use super::findings::{self, Reviewed};
use super::{Audit, Finding, RegulationsSource};
use crate::json::{Decode, order};
use crate::problem::Answer;
use crate::regulations::document::ProgramDocument;
use serde::Serialize;

/// Everything that a program's own checks find.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProgramReport<'a> {
    /// Which regulations were read.
    pub regulations: RegulationsSource<'a>,
    /// In document order.
    pub findings: Vec<Finding>,
}

/// What the regulations say against themselves, each with what shows it.
#[must_use]
pub fn report(audit: &Audit) -> Answer<ProgramReport<'_>> {
    let mut found = Vec::new();
    for (place, program) in audit.regulations().versions().iter().enumerate() {
        if let Some(reviewed) = Reviewed::new(audit, place, program) {
            findings::of_version(&reviewed, &mut found);
        }
    }
    found.sort_by_cached_key(|finding| order(ProgramDocument::ORDER, &finding.path));
    Answer::new(Some(ProgramReport { regulations: audit.source(), findings: found }), vec![])
}
