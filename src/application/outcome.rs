//! What becomes of each field: whether it is asked for, and what its rule makes of what was entered.

use super::code::IssueCode;
use super::contact;
use super::document::{ApplicationGiven, ConsentGiven, Entered, Entry, MOST_ENTRIES};
use super::documents;
use super::finding::{Finding, Reading};
use super::fold::Folded;
use super::identity;
use super::plain;
use crate::calendar::{Day, Moment};
use crate::json::At;
use crate::problem::Severity;
use crate::regulations::forms::{
    ConsentAsked, Field, FieldRule, FileAsked, FileType, Form, FormVersion, IdentityKind, Required,
};
use crate::units::Currency;

/// The longest text that a rule looks at, in bytes: longer than any name, address or number.
const MOST_BYTES: usize = 40_000;
/// The characters that longest text is told to have.
const MOST_CHARACTERS: usize = 10_000;

/// What becomes of one field.
#[derive(Debug, Clone, Default)]
pub(super) struct Outcome {
    /// Whether it is asked for.
    pub(super) visible: bool,
    /// Whether it must be given.
    pub(super) required: bool,
    /// Whether something was entered.
    pub(super) given: bool,
    /// Whether what it says is not known yet: it can still be entered, or must be entered anew.
    pub(super) open: bool,
    /// What its rule made of it. Of a list: what is to be said of it as a whole.
    pub(super) reading: Reading,
    /// The ids that were chosen, where there may be several.
    pub(super) chosen: Option<Vec<String>>,
    /// Each entry of a list of files: its type, and what is to be said of it.
    pub(super) files: Vec<(Option<&'static str>, Vec<Finding>)>,
}

impl Outcome {
    /// Whether it was asked for, given and is good.
    pub(super) fn is_good(&self) -> bool {
        let sound = |findings: &[Finding]| findings.iter().all(|finding| finding.severity != Severity::Error);
        self.visible
            && self.given
            && sound(&self.reading.findings)
            && self.files.iter().all(|(_, findings)| sound(findings))
    }

    /// Its value, where it is good and a single one.
    pub(super) fn value(&self) -> Option<&str> {
        self.reading.value.as_deref().filter(|_| self.is_good())
    }

    /// The birth date that it says, where it is good.
    pub(super) fn born(&self) -> Option<Day> {
        self.reading.born.filter(|_| self.is_good())
    }
}

/// What an application is read with.
#[derive(Clone, Copy)]
pub(super) struct Reader<'r> {
    pub(super) version: &'r FormVersion,
    pub(super) form: &'r Form,
    pub(super) currency: Currency,
    pub(super) on: Moment,
    /// Whether it is sent in: nothing more will be entered.
    pub(super) submitted: bool,
}

impl Reader<'_> {
    /// What becomes of every field, by its place in the form; `at` is the place of what was entered.
    pub(super) fn outcomes(self, given: &ApplicationGiven<'_>, at: &At<'_>) -> Vec<Outcome> {
        let mut outcomes = vec![Outcome::default(); self.form.fields().len()];
        for place in self.form.order() {
            let Some(field) = self.form.fields().get(*place) else { continue };
            let entered = given.of(field.id());
            let visible = field.visible().is_none_or(|condition| self.holds(&condition.test, &outcomes));
            let mut outcome = Outcome { visible, given: !entered.is_nothing(), ..Outcome::default() };
            if outcome.visible && outcome.given {
                self.read(field, entered, &outcomes, (&mut outcome, &at.key(field.id())));
            }
            outcome.open = match field.visible() {
                Some(condition) if !visible => self.known_to_hold(&condition.test, &outcomes).is_none(),
                _ => !outcome.is_good() && (outcome.given || !self.submitted),
            };
            if let Some(place) = outcomes.get_mut(*place) {
                *place = outcome;
            }
        }
        for (place, field) in self.form.fields().iter().enumerate() {
            let required = match field.required() {
                Required::Never => false,
                Required::Always => true,
                Required::When(condition) => self.holds(&condition.test, &outcomes),
            };
            if let Some(outcome) = outcomes.get_mut(place) {
                outcome.required = required && outcome.visible;
            }
        }
        let guardian = self.guardian_needed(&outcomes);
        if let Some(consent) = guardian.and_then(|guardian| outcomes.get_mut(guardian.consent)) {
            consent.required = consent.visible;
        }
        outcomes
    }

    /// Full years on the day of the check.
    pub(super) fn years_since(self, born: Day) -> u32 {
        self.version.years_of_age(born, self.on.day())
    }

    fn read(self, field: &Field, entered: &Entered<'_>, outcomes: &[Outcome], (outcome, at): (&mut Outcome, &At<'_>)) {
        match (field.rule(), entered) {
            (FieldRule::File(asked), Entered::List(entries)) if at.not_above(entries.len(), MOST_ENTRIES) => {
                files(asked, entries, outcome, at);
            }
            (FieldRule::Choices(known), Entered::List(entries)) if at.not_above(entries.len(), MOST_ENTRIES) => {
                choices(known, entries, outcome);
            }
            (FieldRule::Consent(asked), Entered::Object(consent)) => match consent {
                Ok(consent) => self.consent(asked, consent, outcome),
                Err(problems) => at.found_apart(problems),
            },
            (FieldRule::File(_) | FieldRule::Choices(_), Entered::List(_)) => {}
            (FieldRule::File(_), _) => outcome.reading = wrong_kind("array", entered),
            (FieldRule::Consent(_), _) => outcome.reading = wrong_kind("object", entered),
            (FieldRule::Choices(_), _) => outcome.reading = wrong_kind("array", entered),
            (rule, Entered::Text(text)) => outcome.reading = self.text(rule, text, outcomes),
            (_, entered) => outcome.reading = wrong_kind("string", entered),
        }
    }

    /// Reads a text by its rule, and says so where full-width characters were read as plain ones.
    fn text(self, rule: &FieldRule, entered: &str, outcomes: &[Outcome]) -> Reading {
        if entered.len() > MOST_BYTES {
            return Reading::bad(Finding::error(IssueCode::TextTooLong).with("most", MOST_CHARACTERS));
        }
        let text = &Folded::new(entered);
        let mut reading = match rule {
            FieldRule::Kind => plain::choice(text, &["person", "enterprise"]),
            FieldRule::Tier => plain::choice(text, &self.tiers()),
            FieldRule::Name => contact::name(text),
            FieldRule::OrganisationName => contact::organisation_name(text),
            FieldRule::Sex => plain::choice(text, &["female", "male"]),
            FieldRule::BirthDate => plain::day(text, self.on.day()),
            FieldRule::Date => Reading { born: None, ..plain::day(text, Day::LAST) },
            FieldRule::Identity { kinds, kind_in, .. } => {
                let chosen = kind_in.and_then(|place| outcomes.get(place)).and_then(Outcome::value);
                let chosen = IdentityKind::ALL.iter().find(|(word, _)| Some(*word) == chosen).map(|(_, kind)| *kind);
                match (chosen, kinds.as_slice()) {
                    (Some(kind), _) => identity::read(kind, text, self.on.day()),
                    (None, [kind]) => identity::read(*kind, text, self.on.day()),
                    (None, kinds) => identity::any(kinds, text, self.on.day()),
                }
            }
            FieldRule::Uscc => identity::uscc(text),
            FieldRule::TaiwanUbn => identity::taiwan_ubn(text),
            FieldRule::Phone { region, kinds } => contact::phone(text, *region, kinds),
            FieldRule::Email => contact::email(text),
            FieldRule::Address { least, most } | FieldRule::Text { least, most } => contact::text(text, *least, *most),
            FieldRule::Member => contact::text(text, 1, 200),
            FieldRule::Postcode { region } => contact::postcode(text, *region),
            FieldRule::Choice(known) => plain::choice(text, &borrowed(known)),
            FieldRule::Amount { least, most } => plain::amount(text, *least, *most, self.currency),
            FieldRule::Count { least, most } => plain::count(text, *least, *most),
            FieldRule::Choices(_) | FieldRule::File(_) | FieldRule::Consent(_) => Reading::default(),
        };
        if text.widths() && reading.value.as_deref().is_some_and(|value| !entered.contains(value)) {
            reading.findings.push(Finding::info(IssueCode::TextFolded));
        }
        reading
    }

    /// The ids of the tiers that can be applied for.
    fn tiers(&self) -> Vec<&str> {
        let mut tiers = Vec::new();
        match self.form.tiers() {
            Some(offered) => {
                for tier in offered {
                    tiers.push(tier.tier.as_str());
                }
            }
            None => {
                for tier in self.version.tiers() {
                    tiers.push(tier.id());
                }
            }
        }
        tiers
    }

    fn consent(self, asked: &ConsentAsked, given: &ConsentGiven<'_>, outcome: &mut Outcome) {
        let findings = &mut outcome.reading.findings;
        if given.version.0 != asked.version.as_str() {
            findings.push(Finding::error(IssueCode::ConsentVersion).with("expected", asked.version.as_str()));
        }
        let mut agreed: Vec<String> = Vec::new();
        let mut unknown = false;
        for purpose in &given.purposes {
            let known = asked.purposes.iter().chain(&asked.optional).find(|known| known.as_str() == purpose.0);
            match known {
                Some(known) if !agreed.contains(known) => agreed.push(known.clone()),
                Some(_) => {}
                None => unknown = true,
            }
        }
        if unknown {
            findings.push(Finding::error(IssueCode::ConsentPurposeUnknown));
        }
        for purpose in &asked.purposes {
            if !agreed.contains(purpose) {
                findings.push(Finding::error(IssueCode::ConsentPurposeMissing).with("purpose", purpose.as_str()));
            }
        }
        match Moment::parse(&given.given_at.0) {
            Ok(given_at) if self.on.has_seen(given_at) => {}
            _ => findings.push(Finding::error(IssueCode::ConsentTime)),
        }
        outcome.chosen = Some(agreed);
    }
}

fn files(asked: &FileAsked, entries: &[Entry<'_>], outcome: &mut Outcome, at: &At<'_>) {
    for entry in entries {
        outcome.files.push(match entry {
            Entry::Object(Ok(file)) => {
                let (kind, findings) = documents::file(file, asked);
                (kind.map(FileType::word), findings)
            }
            Entry::Object(Err(problems)) => {
                at.found_apart(problems);
                (None, Vec::new())
            }
            other => (None, vec![wrong_type("object", other.kind())]),
        });
    }
    let (count, most) = (entries.len(), u64::from(asked.most));
    if u64::try_from(count).is_ok_and(|count| count > most) {
        outcome.reading.findings.push(Finding::error(IssueCode::FileTooMany).with("most", most).with("count", count));
    }
}

fn choices(known: &[String], entries: &[Entry<'_>], outcome: &mut Outcome) {
    let mut chosen: Vec<String> = Vec::new();
    let findings = &mut outcome.reading.findings;
    for entry in entries {
        match entry {
            Entry::Text(id) if chosen.iter().any(|known| known == id) => {
                say_once(findings, Finding::warning(IssueCode::ChoiceRepeated));
            }
            Entry::Text(id) if known.iter().any(|known| known == id) => chosen.push(id.to_string()),
            Entry::Text(_) => say_once(findings, plain::unknown_choice(&borrowed(known))),
            other => say_once(findings, wrong_type("string", other.kind())),
        }
    }
    outcome.chosen = Some(chosen);
}

/// The same of many entries is one thing to mend.
fn say_once(findings: &mut Vec<Finding>, finding: Finding) {
    if !findings.contains(&finding) {
        findings.push(finding);
    }
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    let mut borrowed = Vec::with_capacity(texts.len());
    for text in texts {
        borrowed.push(text.as_str());
    }
    borrowed
}

fn wrong_kind(expected: &'static str, entered: &Entered<'_>) -> Reading {
    Reading::bad(wrong_type(expected, entered.kind()))
}

fn wrong_type(expected: &'static str, found: &'static str) -> Finding {
    Finding::error(IssueCode::FieldType).with("expected", expected).with("found", found)
}
