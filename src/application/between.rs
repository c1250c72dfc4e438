//! Rules between fields: what two of them say must agree. Where one of them is not good, the rule is
//! told as skipped.

use super::code::IssueCode;
use super::finding::{Finding, Sex};
use super::issue::Issue;
use super::outcome::{Outcome, Reader};
use crate::problem::pointer;
use crate::regulations::MemberKind;
use crate::regulations::forms::{AgePolicy, Field, FieldRule, Guardian, Test, TierOffered};
use serde::Serialize;

/// A rule that could not be tested.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SkippedRule {
    /// Which rule.
    pub code: &'static str,
    /// The field that it is of.
    pub path: String,
    /// The fields that were not given, are not good, or do not say what the rule tests; none where the form has none to ask.
    pub because: Vec<String>,
}

/// What the rules between fields say.
#[derive(Debug, Default)]
pub(super) struct Between<'a> {
    /// Each issue with the place of its field.
    pub(super) issues: Vec<(usize, Issue<'a>)>,
    /// Each skipped rule with the place of its field.
    pub(super) skipped: Vec<(usize, SkippedRule)>,
}

/// A field with what became of it.
struct Here<'a, 'o> {
    place: usize,
    field: &'a Field,
    outcome: &'o Outcome,
}

impl Here<'_, '_> {
    fn path(&self) -> String {
        pointer(&[self.field.id()])
    }
}

impl<'a> Reader<'a> {
    /// Tests every rule between fields.
    pub(super) fn between(self, outcomes: &[Outcome]) -> Between<'a> {
        let mut between = Between::default();
        for (place, field) in self.form.fields().iter().enumerate() {
            let Some(here) = self.here(place, outcomes) else { continue };
            match field.rule() {
                FieldRule::Identity { birth_date, sex, .. } => {
                    self.birth_date(&here, *birth_date, outcomes, &mut between);
                    self.sex(&here, *sex, outcomes, &mut between);
                }
                FieldRule::Tier => self.tier(&here, outcomes, &mut between),
                _ => {}
            }
        }
        if let Some(policy) = self.form.age() {
            self.age(policy, outcomes, &mut between);
        }
        between
    }

    fn here<'o>(self, place: usize, outcomes: &'o [Outcome]) -> Option<Here<'a, 'o>> {
        Some(Here { place, field: self.form.fields().get(place)?, outcome: outcomes.get(place)? })
    }

    /// The other field of a rule, where both are there to be compared; else the rule is skipped.
    fn other<'o>(
        self,
        here: &Here<'a, 'o>,
        other: Option<usize>,
        code: &'static str,
        outcomes: &'o [Outcome],
        between: &mut Between<'a>,
    ) -> Option<Here<'a, 'o>> {
        let other = self.here(other?, outcomes)?;
        let mut because = Vec::new();
        for side in [here, &other] {
            if !side.outcome.is_good() {
                because.push(side.path());
            }
        }
        if because.is_empty() {
            return Some(other);
        }
        // Of what nobody is asked for, or nothing was entered yet on either side, there is nothing to tell.
        let asked = here.outcome.visible && other.outcome.visible;
        if asked && (here.outcome.given || other.outcome.given) {
            between.skipped.push((here.place, SkippedRule { code, path: here.path(), because }));
        }
        None
    }

    fn birth_date(self, here: &Here<'a, '_>, other: Option<usize>, outcomes: &[Outcome], between: &mut Between<'a>) {
        let Some(other) = self.other(here, other, "identity.birth_date", outcomes, between) else { return };
        let said = here.outcome.born().zip(other.outcome.born());
        if said.is_some_and(|(said, entered)| said != entered) {
            between.disagree(IssueCode::IdentityBirthDate, here, &other);
        }
    }

    fn sex(self, here: &Here<'a, '_>, other: Option<usize>, outcomes: &[Outcome], between: &mut Between<'a>) {
        let Some(other) = self.other(here, other, "identity.sex", outcomes, between) else { return };
        let said = here.outcome.reading.sex.map(|sex| match sex {
            Sex::Female => "female",
            Sex::Male => "male",
        });
        if said.is_some() && said != other.outcome.value() {
            between.disagree(IssueCode::IdentitySex, here, &other);
        }
    }

    /// The field of the applicant's kind.
    pub(super) fn kind_field(self) -> Option<usize> {
        self.form.fields().iter().position(|field| *field.rule() == FieldRule::Kind)
    }

    /// The tier applied for, as the form offers it.
    pub(super) fn offered(self, tier: &str) -> Option<&'a TierOffered> {
        self.form.tiers()?.iter().find(|offered| offered.tier == tier)
    }

    fn tier(self, here: &Here<'a, '_>, outcomes: &[Outcome], between: &mut Between<'a>) {
        let offered = here.outcome.value().and_then(|tier| self.offered(tier));
        // Which tier is meant may not be known: then one of those that are not for everyone may be.
        let for_kinds = |offered: &TierOffered| !offered.kinds.is_empty();
        let asks = match offered {
            Some(offered) => for_kinds(offered),
            None => !here.outcome.is_good() && self.form.tiers().unwrap_or_default().iter().any(for_kinds),
        };
        if asks && self.kind_field().is_none() && here.outcome.given {
            let rule = SkippedRule { code: "tier.kind", path: here.path(), because: Vec::new() };
            between.skipped.push((here.place, rule));
        }
        if asks
            && let Some(other) = self.other(here, self.kind_field(), "tier.kind", outcomes, between)
            && let Some(offered) = offered
        {
            let kind = match other.outcome.value() {
                Some("enterprise") => MemberKind::Enterprise,
                _ => MemberKind::Person,
            };
            if !offered.kinds.contains(&kind) {
                between.disagree(IssueCode::TierNotForKind, here, &other);
            }
        }
        let Some(offered) = offered else { return };
        for condition in &offered.conditions {
            if self.known_to_hold(&condition.when.test, outcomes) == Some(false) {
                let finding = Finding::warning(IssueCode::TierConditionNotMet)
                    .with("tier", offered.tier.as_str())
                    .with("condition", condition.id.as_str());
                let mut issue = Issue::new(finding, here.path(), here.field);
                issue.clause = condition.rule.clause_label().or(issue.clause);
                issue.related = self.looked_at(&condition.when.test);
                between.issues.push((here.place, issue));
            }
        }
    }

    /// The fields that a test looks at, each once.
    pub(super) fn looked_at(self, test: &Test) -> Vec<String> {
        let mut paths = Vec::new();
        test.fields(&mut |place| {
            let path = self.form.fields().get(place).map(|field| pointer(&[field.id()]));
            if let Some(path) = path.filter(|path| !paths.contains(path)) {
                paths.push(path);
            }
        });
        paths
    }

    /// The guardian who must agree, where the applicant is known to be that young and may apply at all.
    pub(super) fn guardian_needed(self, outcomes: &[Outcome]) -> Option<Guardian> {
        let policy = self.form.age().filter(|policy| !policy.refuses_minors)?;
        let years = self.years_since(outcomes.get(policy.field)?.born()?);
        policy.guardian.filter(|guardian| years < u32::from(guardian.below.min(policy.adult_from)))
    }

    fn age(self, policy: &'a AgePolicy, outcomes: &[Outcome], between: &mut Between<'a>) {
        let Some(here) = self.here(policy.field, outcomes).filter(|here| here.outcome.visible) else { return };
        let Some(born) = here.outcome.born() else {
            if here.outcome.given {
                let because = vec![here.path()];
                between.skipped.push((here.place, SkippedRule { code: "age", path: here.path(), because }));
            }
            return;
        };
        if self.years_since(born) >= u32::from(policy.adult_from) {
            return;
        }
        let from = u64::from(policy.adult_from);
        if policy.refuses_minors {
            return between.at(&here, Finding::error(IssueCode::AgeTooYoung).with("from", from), policy);
        }
        let consent = policy.guardian.and_then(|guardian| self.here(guardian.consent, outcomes));
        if consent.as_ref().is_some_and(|consent| consent.outcome.is_good()) {
            return;
        }
        let Some(guardian) = self.guardian_needed(outcomes) else {
            return between.at(&here, Finding::warning(IssueCode::AgeGuardianShouldAgree).with("from", from), policy);
        };
        // Where nobody is asked for the consent, it can't be given: that is to be said of the age.
        let consent = consent.filter(|consent| consent.outcome.visible).unwrap_or(here);
        if self.submitted || consent.outcome.given {
            let finding = Finding::error(IssueCode::AgeGuardianMustAgree);
            between.at(&consent, finding.with("below", u64::from(guardian.below)), policy);
        }
    }
}

impl<'a> Between<'a> {
    /// Two fields say different things.
    fn disagree(&mut self, code: IssueCode, here: &Here<'a, '_>, other: &Here<'a, '_>) {
        let issue = Issue::new(Finding::error(code), here.path(), here.field).related(other.path());
        self.issues.push((here.place, issue));
    }

    /// A finding that a policy makes at a field.
    fn at(&mut self, here: &Here<'a, '_>, finding: Finding, policy: &'a AgePolicy) {
        let mut issue = Issue::new(finding, here.path(), here.field);
        issue.clause = policy.rule.clause_label().or(issue.clause);
        self.issues.push((here.place, issue));
    }
}
