//! Everything that a program's own checks find.

use super::findings::{self, Reviewed};
use super::{Audit, Finding, FindingCode, RegulationsSource};
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

/// What the regulations say against themselves, each with what shows it, in document order. An entry of `checks.accepted`
/// says of the findings of its version that have its code, and are about the same where it says so, that they are meant to be
/// so; they are told all the same. One for what is not found is a finding itself (`check.not_found`).
///
/// ```
/// # use huiji::audit::{Audit, report};
/// let program = br#"{"id": "tea", "name": {"en": "Tea"}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"],
///     "calendar": {"id": "cn", "version": "1", "source": "example", "covers": ["2026-01-01", "2026-12-31"], "off": [], "work": []},
///     "versions": [
///         {"id": "first", "announcedOn": "2026-01-01", "effectiveFrom": "2026-01-01",
///             "tiers": [{"id": "basic", "name": {"en": "Basic"}}], "checks": {"noticeWorkingDays": 5}},
///         {"id": "second", "announcedOn": "2026-03-02", "effectiveFrom": "2026-03-09",
///             "tiers": [{"id": "basic", "name": {"en": "Basic"}}]}]}"#;
/// let audit = Audit::from_json(program).into_result()?;
/// let report = report(&audit).into_result()?;
/// assert_eq!(report.findings[0].code.as_str(), "version.announced_late"); // 2026-03-10 at the earliest
/// assert_eq!(report.findings[0].path, "/versions/1/announcedOn");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn report(audit: &Audit) -> Answer<ProgramReport<'_>> {
    let mut found = Vec::new();
    for (place, program) in audit.regulations().versions().iter().enumerate() {
        if let Some(reviewed) = Reviewed::new(audit, place, program) {
            let mut of_version = Vec::new();
            findings::of_version(&reviewed, &mut of_version);
            accept(&reviewed, &mut of_version);
            found.append(&mut of_version);
        }
    }
    found.sort_by_cached_key(|finding| order(ProgramDocument::ORDER, &finding.path));
    Answer::new(Some(ProgramReport { regulations: audit.source(), findings: found }), vec![])
}

/// Says of each finding of a version what accepts it, the first that does; and what accepts nothing is found too.
fn accept(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let mut not_found = Vec::new();
    for accepted in &reviewed.oversight.accepted {
        let mut met = false;
        for finding in found.iter_mut() {
            let meant = accepted.of.is_none() || accepted.of == finding.of;
            if finding.code == accepted.finding && meant {
                met = true;
                finding.accepted.get_or_insert_with(|| accepted.pointer.clone());
            }
        }
        if !met {
            let mut finding = reviewed.finding(FindingCode::CheckNotFound, &accepted.pointer, Vec::new());
            finding.of.clone_from(&accepted.of);
            finding.params.push(("finding", accepted.finding.as_str().into()));
            not_found.push(finding);
        }
    }
    found.append(&mut not_found);
}
