//! Rules between fields: what two of them say must agree. Where one of them is not good, the rule is
//! told as skipped.

use super::check::Check;
use super::code::IssueCode;
use super::finding::{Finding, Sex};
use crate::regulations::MemberKind;
use crate::regulations::forms::{AgePolicy, FieldRule, Guardian, Test, TierOffered};
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

impl<'a> Check<'a> {
    /// Tests every rule between fields.
    #[inline(never)]
    pub(super) fn compare_fields(&mut self) {
        let form = self.form;
        for (place, field) in form.fields().iter().enumerate() {
            match field.rule() {
                FieldRule::Identity { birth_date, sex, .. } => {
                    self.birth_date(place, *birth_date);
                    self.sex(place, *sex);
                }
                FieldRule::Tier => self.tier(place),
                _ => {}
            }
        }
        if let Some(policy) = form.age() {
            self.age(policy);
        }
    }

    /// The other field of a rule, where both are there to be compared; else the rule is skipped.
    fn other(&mut self, place: usize, other: Option<usize>, code: &'static str) -> Option<usize> {
        let other = other?;
        let mut because = Vec::new();
        // Of what nobody is asked for, or nothing was entered yet on either side, there is nothing to tell.
        let (mut asked, mut given) = (true, false);
        for side in [place, other] {
            let outcome = self.outcome(side);
            asked &= outcome.visible;
            given |= outcome.given;
            if !outcome.good {
                because.push(self.path(side));
            }
        }
        if because.is_empty() {
            return Some(other);
        }
        if asked && given {
            self.skip(place, code, because);
        }
        None
    }

    fn skip(&mut self, place: usize, code: &'static str, because: Vec<String>) {
        if self.wants(place) {
            self.skipped.push(SkippedRule { code, path: self.path(place), because });
        }
    }

    /// Two fields say different things.
    fn disagree(&mut self, code: IssueCode, place: usize, other: usize) {
        let mut issue = self.issue(place, Finding::error(code));
        issue.related.push(self.path(other));
        self.add(place, issue);
    }

    fn birth_date(&mut self, place: usize, other: Option<usize>) {
        let Some(other) = self.other(place, other, "identity.birth_date") else { return };
        let (said, entered) = (self.outcome(place).born(), self.outcome(other).born());
        if said.is_some() && entered.is_some() && said != entered {
            self.disagree(IssueCode::IdentityBirthDate, place, other);
        }
    }

    fn sex(&mut self, place: usize, other: Option<usize>) {
        let Some(other) = self.other(place, other, "identity.sex") else { return };
        let said = self.outcome(place).reading.sex.map(|sex| match sex {
            Sex::Female => "female",
            Sex::Male => "male",
        });
        if said.is_some() && said != self.outcome(other).value() {
            self.disagree(IssueCode::IdentitySex, place, other);
        }
    }

    /// The field of the applicant's kind.
    pub(super) fn kind_field(&self) -> Option<usize> {
        self.form.fields().iter().position(|field| matches!(field.rule(), FieldRule::Kind))
    }

    /// The tier applied for, as the form offers it.
    pub(super) fn offered(&self, tier: &str) -> Option<&'a TierOffered> {
        self.form.tiers()?.iter().find(|offered| offered.tier == tier)
    }

    fn tier(&mut self, place: usize) {
        let outcome = self.outcome(place);
        let offered = outcome.value().and_then(|tier| self.offered(tier));
        // Which tier is meant may not be known: then one of those that are not for everyone may be.
        let for_kinds = |offered: &TierOffered| !offered.kinds.is_empty();
        let asks = match offered {
            Some(offered) => for_kinds(offered),
            None => !outcome.good && self.form.tiers().unwrap_or_default().iter().any(for_kinds),
        };
        let given = outcome.given;
        let kind_field = self.kind_field();
        if asks && given && kind_field.is_none() {
            self.skip(place, "tier.kind", Vec::new());
        }
        let other = self.other(place, kind_field.filter(|_| asks), "tier.kind");
        let Some(offered) = offered else { return };
        if let Some(other) = other {
            let kind = match self.outcome(other).value() {
                Some("enterprise") => MemberKind::Enterprise,
                _ => MemberKind::Person,
            };
            if !offered.kinds.contains(&kind) {
                self.disagree(IssueCode::TierNotForKind, place, other);
            }
        }
        for condition in &offered.conditions {
            if self.known_to_hold(&condition.when.test) == Some(false) {
                let finding = Finding::warning(IssueCode::TierConditionNotMet)
                    .with("tier", offered.tier.as_str())
                    .with("condition", condition.id.as_str());
                let mut issue = self.issue(place, finding);
                issue.clause = condition.rule.clause_label().or(issue.clause);
                issue.related = self.looked_at(&condition.when.test);
                self.add(place, issue);
            }
        }
    }

    /// The fields that a test looks at, each once.
    pub(super) fn looked_at(&self, test: &Test) -> Vec<String> {
        let mut paths = Vec::new();
        test.fields(&mut |place| {
            let path = self.path(place);
            if !paths.contains(&path) {
                paths.push(path);
            }
        });
        paths
    }

    /// The guardian who must agree, where the applicant is known to be that young and may apply at all.
    pub(super) fn guardian_needed(&self) -> Option<Guardian> {
        let policy = self.form.age().filter(|policy| !policy.refuses_minors)?;
        let years = self.years_since(self.outcome(policy.field).born()?);
        policy.guardian.filter(|guardian| years < u32::from(guardian.below.min(policy.adult_from)))
    }

    fn age(&mut self, policy: &'a AgePolicy) {
        let here = policy.field;
        let outcome = self.outcome(here);
        if !outcome.visible {
            return;
        }
        let Some(born) = outcome.born() else {
            if outcome.given {
                self.skip(here, "age", vec![self.path(here)]);
            }
            return;
        };
        if self.years_since(born) >= u32::from(policy.adult_from) {
            return;
        }
        let consent = policy.guardian.map(|guardian| guardian.consent);
        let mut place = here;
        let finding = if policy.refuses_minors {
            Finding::error(IssueCode::AgeTooYoung).with("from", u64::from(policy.adult_from))
        } else if consent.is_some_and(|consent| self.outcome(consent).good) {
            return;
        } else if let Some(guardian) = self.guardian_needed() {
            // Where nobody is asked for the consent, it can't be given: that is to be said of the age.
            place = consent.filter(|consent| self.outcome(*consent).visible).unwrap_or(here);
            if !self.submitted && !self.outcome(place).given {
                return;
            }
            Finding::error(IssueCode::AgeGuardianMustAgree).with("below", u64::from(guardian.below))
        } else {
            Finding::warning(IssueCode::AgeGuardianShouldAgree).with("from", u64::from(policy.adult_from))
        };
        let mut issue = self.issue(place, finding);
        issue.clause = policy.rule.clause_label().or(issue.clause);
        self.add(place, issue);
    }
}
