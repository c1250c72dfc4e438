//! What becomes of each field: whether it is asked for, and what its rule makes of what was entered.

use super::check::Check;
use super::code::IssueCode;
use super::contact;
use super::document::{ApplicationGiven, ConsentGiven, Entered, Entry, MOST_ENTRIES};
use super::documents;
use super::finding::{Finding, Reading};
use super::fold::Folded;
use super::identity;
use super::plain;
use crate::calendar::{Day, Moment};
use crate::json::{At, Choice};
use crate::problem::Severity;
use crate::regulations::forms::{ConsentAsked, FieldRule, FileAsked, FileType, IdentityKind, Required};

/// The longest text that a rule looks at, in bytes: longer than any name, address or number.
const MOST_BYTES: usize = 40_000;
/// The characters that longest text is told to have.
const MOST_CHARACTERS: usize = 10_000;

/// What becomes of one field.
#[derive(Debug)]
pub(super) struct Outcome {
    /// Whether it is asked for.
    pub(super) visible: bool,
    /// Whether it must be given.
    pub(super) required: bool,
    /// Whether something was entered.
    pub(super) given: bool,
    /// Whether it was asked for, given and has no error.
    pub(super) good: bool,
    /// Whether what it says is not known yet: it can still be entered, or must be entered anew.
    pub(super) open: bool,
    /// What its rule made of it. What was found is told already.
    pub(super) reading: Reading,
    /// The ids that were chosen, where there may be several.
    pub(super) chosen: Option<Vec<String>>,
    /// The type of each entry of a list of files.
    pub(super) files: Vec<Option<FileType>>,
}

impl Outcome {
    /// Not asked for, nor given.
    pub(super) const NONE: Self = Self {
        visible: false,
        required: false,
        given: false,
        good: false,
        open: false,
        reading: Reading::NONE,
        chosen: None,
        files: Vec::new(),
    };

    /// Its value, where it is good and a single one.
    pub(super) fn value(&self) -> Option<&str> {
        self.reading.value.as_deref().filter(|_| self.good)
    }

    /// The birth date that it says, where it is good.
    pub(super) fn born(&self) -> Option<Day> {
        self.reading.born.filter(|_| self.good)
    }
}

impl Check<'_> {
    /// Reads every field, each behind those that it depends on; `at` is the place of what was entered.
    #[inline(never)]
    pub(super) fn read_fields(&mut self, given: &ApplicationGiven<'_>, at: &At<'_>) {
        let form = self.form;
        for _ in form.fields() {
            self.outcomes.push(Outcome::NONE);
        }
        for place in form.order() {
            let Some(field) = form.fields().get(*place) else { continue };
            let entered = given.of(field.id());
            let is_given = !entered.is_nothing();
            let visible = field.visible().is_none_or(|condition| self.holds(&condition.test));
            let good = visible && is_given;
            let mut outcome = Outcome { visible, given: is_given, good, ..Outcome::NONE };
            if given.repeated.iter().any(|name| name == field.id()) {
                self.tell(*place, Finding::error(IssueCode::FieldDuplicate));
            }
            if good {
                self.read(*place, field.rule(), entered, (&mut outcome, &at.key(field.id())));
            } else if is_given {
                self.tell(*place, Finding::info(IssueCode::FieldNotAsked));
            }
            outcome.open = match field.visible() {
                Some(condition) if !visible => self.known_to_hold(&condition.test).is_none(),
                _ => !outcome.good && (is_given || !self.submitted),
            };
            if let Some(place) = self.outcomes.get_mut(*place) {
                *place = outcome;
            }
        }
        for (place, field) in form.fields().iter().enumerate() {
            let required = match field.required() {
                Required::Never => false,
                Required::Always => true,
                Required::When(condition) => self.holds(&condition.test),
            };
            if let Some(outcome) = self.outcomes.get_mut(place) {
                outcome.required = required && outcome.visible;
            }
        }
        let guardian = self.guardian_needed();
        if let Some(consent) = guardian.and_then(|guardian| self.outcomes.get_mut(guardian.consent)) {
            consent.required = consent.visible;
        }
    }

    /// Full years on the day of the check.
    pub(super) fn years_since(&self, born: Day) -> u32 {
        self.version.years_of_age(born, self.on.day())
    }

    /// Reads what was entered into a field, and tells what is found.
    fn read(&mut self, place: usize, rule: &FieldRule, entered: &Entered<'_>, (outcome, at): (&mut Outcome, &At<'_>)) {
        let expected = match rule {
            FieldRule::File(_) | FieldRule::Choices(_) => "array",
            FieldRule::Consent(_) => "object",
            _ => "string",
        };
        match (rule, entered) {
            _ if entered.kind() != expected => outcome.reading = Reading::bad(wrong_type(expected, entered.kind())),
            (_, Entered::List(entries)) if !at.not_above(entries.len(), MOST_ENTRIES) => {}
            (FieldRule::File(asked), Entered::List(entries)) => self.files(place, asked, entries, (outcome, at)),
            (FieldRule::Choices(known), Entered::List(entries)) => choices(known, entries, outcome),
            (FieldRule::Consent(asked), Entered::Object(Ok(consent))) => self.consent(asked, consent, outcome),
            (_, Entered::Object(Err(problems))) => at.found_apart(problems),
            (rule, Entered::Text(text)) => outcome.reading = self.text(rule, text),
            _ => {}
        }
        for finding in std::mem::take(&mut outcome.reading.findings) {
            outcome.good &= finding.severity != Severity::Error;
            self.tell(place, finding);
        }
    }

    /// Reads a text by its rule, and says so where full-width characters were read as plain ones.
    #[inline(never)]
    fn text(&self, rule: &FieldRule, entered: &str) -> Reading {
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
                let chosen = kind_in.and_then(|place| self.outcome(place).value()).and_then(IdentityKind::of_word);
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
            FieldRule::Choices(_) | FieldRule::File(_) | FieldRule::Consent(_) => Reading::NONE,
        };
        if text.widths() && reading.value.as_deref().is_some_and(|value| !stands_in(value, entered)) {
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

    #[inline(never)]
    fn consent(&self, asked: &ConsentAsked, given: &ConsentGiven<'_>, outcome: &mut Outcome) {
        let findings = &mut outcome.reading.findings;
        if given.version.0 != asked.version.as_str() {
            findings.push(Finding::error(IssueCode::ConsentVersion).with("expected", asked.version.as_str()));
        }
        let mut agreed: Vec<String> = Vec::new();
        let mut unknown = false;
        for purpose in &given.purposes {
            if !is_among(&asked.purposes, &purpose.0) && !is_among(&asked.optional, &purpose.0) {
                unknown = true;
            } else if !is_among(&agreed, &purpose.0) {
                agreed.push(purpose.0.to_string());
            }
        }
        if unknown {
            findings.push(Finding::error(IssueCode::ConsentPurposeUnknown));
        }
        for purpose in &asked.purposes {
            if !is_among(&agreed, purpose) {
                findings.push(Finding::error(IssueCode::ConsentPurposeMissing).with("purpose", purpose.as_str()));
            }
        }
        match Moment::parse(&given.given_at.0) {
            Ok(given_at) if self.on.has_seen(given_at) => {}
            _ => findings.push(Finding::error(IssueCode::ConsentTime)),
        }
        outcome.chosen = Some(agreed);
    }

    fn files(
        &mut self,
        place: usize,
        asked: &FileAsked,
        entries: &[Entry<'_>],
        (outcome, at): (&mut Outcome, &At<'_>),
    ) {
        let (count, most) = (entries.len(), u64::from(asked.most));
        if u64::try_from(count).is_ok_and(|count| count > most) {
            outcome.good = false;
            self.tell(place, Finding::error(IssueCode::FileTooMany).with("most", most).with("count", count));
        }
        for (index, entry) in entries.iter().enumerate() {
            let (kind, findings) = match entry {
                Entry::Object(Ok(file)) => documents::file(file, asked),
                Entry::Object(Err(problems)) => {
                    at.found_apart(problems);
                    (None, Vec::new())
                }
                other => (None, vec![wrong_type("object", other.kind())]),
            };
            outcome.files.push(kind);
            for finding in findings {
                outcome.good &= finding.severity != Severity::Error;
                self.tell_entry(place, index, finding);
            }
        }
    }
}

/// Whether a part of a text is this one. (The library's search brings along more than all of this.)
fn stands_in(part: &str, text: &str) -> bool {
    text.as_bytes().windows(part.len().max(1)).any(|window| window == part.as_bytes())
}

fn choices(known: &[String], entries: &[Entry<'_>], outcome: &mut Outcome) {
    let mut chosen: Vec<String> = Vec::new();
    let findings = &mut outcome.reading.findings;
    for entry in entries {
        match entry {
            Entry::Text(id) if is_among(&chosen, id) => {
                say_once(findings, Finding::warning(IssueCode::ChoiceRepeated));
            }
            Entry::Text(id) if is_among(known, id) => chosen.push(id.to_string()),
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

/// Whether a text is one of these.
#[inline(never)] // It is called at many places.
pub(super) fn is_among(texts: &[String], text: &str) -> bool {
    texts.iter().any(|known| known == text)
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    let mut borrowed = Vec::with_capacity(texts.len());
    for text in texts {
        borrowed.push(text.as_str());
    }
    borrowed
}

fn wrong_type(expected: &'static str, found: &'static str) -> Finding {
    Finding::error(IssueCode::FieldType).with("expected", expected).with("found", found)
}
