//! What changes for a member with versions that are announced: what, and on which day (R-3.2b).
//!
//! Decided here:
//! - What a term keeps to its end changes on the first day of the next: the next one that is known, else the day after the
//!   term's last. It is told against the version of the term, so that what several versions bring together is told once.
//! - Offers and returns are those of the day: each version is told against the one before it that is in force or announced,
//!   so that each change is told with its own day.
//! - A version counts from the day it is announced: before, nobody can know of it.
//! - The host's own data, the label of the clause that states a rule, and the order of entries change nothing for a member.

use super::Regulations;
use super::difference::{Difference, VersionText, differences};
use super::program::Program;
use crate::calendar::{Day, Term};
use serde::Serialize;

/// What changes for a member with a version.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Notice<'r> {
    /// The version's id.
    pub version: &'r str,
    /// The day on which it was announced.
    pub announced_on: Day,
    /// The first day on which it is in force.
    pub effective_from: Day,
    /// The first day on which it changes for the member; `None`: with a new term, and this one has no end.
    pub starts_on: Option<Day>,
    /// Why on that day.
    pub because: Because,
    /// What changes, in the order of the document.
    pub changes: Vec<Difference<'r>>,
}

/// Why a change comes on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// What a term keeps to its end changes with the next.
    Renewal,
    /// What counts for everyone on the day.
    Effective,
}

/// Offers, and what can be given back: those of the day. What members never meet stands elsewhere: how one applies and who
/// does what, what the regulations read as and are held to.
const OF_THE_DAY: [&str; 2] = ["offers", "returns"];
const NOT_OF_A_TERM: [&str; 7] = ["offers", "returns", "application", "workflows", "chapters", "checks", "meta"];

impl Regulations {
    /// What versions that are announced by a day change for a member of these terms who holds a tier, by the day it
    /// changes. Outside every term, the offers and returns of the day alone.
    #[must_use]
    pub fn notices<'r>(&'r self, terms: &[Term], tier: Option<&str>, on: Day) -> Vec<Notice<'r>> {
        let mut notices = Vec::new();
        let texts = self.texts();
        let text = |place: usize| (place, texts.get(place).copied().unwrap_or_default());
        let mut before = (0, "");
        for (place, version) in self.versions.iter().enumerate() {
            if version.effective_from <= on {
                before = text(place);
            } else if version.announced_on <= on {
                let of_the_day = &|part: &str| OF_THE_DAY.contains(&part);
                let changes = changes([before, text(place)], of_the_day, "");
                notices.extend(notice(version, Some(version.effective_from), Because::Effective, changes));
                before = text(place);
            }
        }
        if let Some(renewal) = self.renewal(&texts, (terms, tier), on) {
            let earlier = |notice: &Notice<'_>| renewal.starts_on.is_none_or(|day| notice.starts_on <= Some(day));
            let place = notices.iter().take_while(|notice| earlier(notice)).count();
            notices.insert(place, renewal);
        }
        notices
    }

    /// What the next term brings.
    fn renewal<'r>(&'r self, texts: &[&'r str], (terms, tier): (&[Term], Option<&str>), on: Day) -> Option<Notice<'r>> {
        let term = terms.iter().find(|term| term.holds(on))?;
        let next = terms.iter().map(|term| term.from).find(|from| *from > on);
        let starts_on = next.or_else(|| term.to.map(Day::next));
        let counts = |version: &&Program| {
            version.announced_on <= on && starts_on.is_none_or(|day| version.effective_from <= day)
        };
        let after = self.versions.iter().rev().find(counts)?;
        let before = self.of_term_from(term.from)?;
        let tier = tier.unwrap_or_default();
        let of_the_term = |part: &str| !NOT_OF_A_TERM.contains(&part);
        let mut changes = changes([before, after].map(|version| self.text_of(texts, version)), &of_the_term, tier);
        changes.retain(|difference| concerns(difference, tier, [before, after]));
        notice(after, starts_on, Because::Renewal, changes)
    }
}

/// What changes for members of a tier between two versions.
fn changes<'r>(versions: [VersionText<'r>; 2], wanted: &dyn Fn(&str) -> bool, tier: &str) -> Vec<Difference<'r>> {
    let mut changes = Vec::new();
    differences(versions, wanted, Some(tier), &mut changes);
    changes
}

/// Whether a member of a tier has anything to do with it: of tiers those not below it.
fn concerns(difference: &Difference<'_>, tier: &str, versions: [&Program; 2]) -> bool {
    let Some(id) = difference.id.as_deref().filter(|_| difference.part == "tiers") else { return true };
    versions.iter().any(|version| version.rank(id).is_some_and(|rank| Some(rank) >= version.rank(tier)))
}

/// A notice of changes, if there are any.
fn notice<'r>(
    version: &'r Program,
    starts_on: Option<Day>,
    because: Because,
    changes: Vec<Difference<'r>>,
) -> Option<Notice<'r>> {
    let Program { id, announced_on, effective_from, .. } = version;
    let (announced_on, effective_from) = (*announced_on, *effective_from);
    (!changes.is_empty()).then_some(Notice { version: id, announced_on, effective_from, starts_on, because, changes })
}
