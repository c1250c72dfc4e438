//! What every reader of a program rests on: its versions in their order, their tiers and fees. And the forms.
//!
//! Each reader's document is brought to the same parts here, so that all of them say the same of these.

use super::super::document::{
    CalendarDocument, FormProgramDocument, FormVersionDocument, ProcedureProgramDocument, ProcedureVersionDocument,
    ProgramDocument, VersionDocument,
};
use super::super::forms::{Form, FormTier, FormVersion, Forms};
use super::{application, calendar, ids, rule, tiers, unique};
use crate::calendar::{Day, LeapDay, WorkingCalendar};
use crate::json::{At, Chosen, Words, deciding, digest};
use crate::problem::Code;
use crate::units::{Currency, Money};

/// A program, as far as every reader needs it.
pub(super) struct ProgramPart<'d> {
    id: &'d str,
    currency: Currency,
    time_zone: &'d str,
    versions: Vec<VersionPart<'d>>,
}

/// A version, as far as every reader needs it.
struct VersionPart<'d> {
    id: &'d str,
    announced_on: Day,
    effective_from: Day,
    leap_day_birthday: LeapDay,
    tiers: Vec<TierPart<'d>>,
}

/// A tier, as far as every reader needs it.
struct TierPart<'d> {
    id: &'d str,
    fee: Option<Money>,
    clause: &'d Option<Words<'d>>,
}

macro_rules! parts {
    ($document:expr, $leap_day:expr) => {
        ProgramPart {
            id: &$document.id.0,
            currency: $document.currency,
            time_zone: &$document.time_zone.0,
            versions: $document
                .versions
                .iter()
                .map(|version| VersionPart {
                    id: &version.id.0,
                    announced_on: version.announced_on,
                    effective_from: version.effective_from,
                    leap_day_birthday: $leap_day(version),
                    tiers: version
                        .tiers
                        .iter()
                        .map(|tier| TierPart { id: &tier.id.0, fee: tier.fee, clause: &tier.clause })
                        .collect(),
                })
                .collect(),
        }
    };
}

impl<'d> From<&'d ProgramDocument<'d>> for ProgramPart<'d> {
    fn from(document: &'d ProgramDocument<'d>) -> Self {
        parts!(document, |version: &VersionDocument<'_>| leap_day(version.leap_day_birthday))
    }
}

impl<'d> From<&'d FormProgramDocument<'d>> for ProgramPart<'d> {
    fn from(document: &'d FormProgramDocument<'d>) -> Self {
        parts!(document, |version: &FormVersionDocument<'_>| leap_day(version.leap_day_birthday))
    }
}

impl<'d> From<&'d ProcedureProgramDocument<'d>> for ProgramPart<'d> {
    fn from(document: &'d ProcedureProgramDocument<'d>) -> Self {
        // Procedures need no birthdays.
        parts!(document, |_: &ProcedureVersionDocument<'_>| LeapDay::default())
    }
}

fn leap_day(chosen: Option<Chosen<LeapDay>>) -> LeapDay {
    chosen.map(|chosen| chosen.0).unwrap_or_default()
}

/// What stands in front of everything a program says, checked, without a calendar and without forms; and the canonical
/// text of what it decides.
pub(super) fn front(program: &ProgramPart<'_>, text: &str, at: &At<'_>) -> Option<(Forms, String)> {
    let versions = versions(&at.key("versions"), &program.versions);
    let deciding = deciding(text, at)?;
    let forms = Forms {
        digest: digest(&deciding),
        id: program.id.to_owned(),
        currency: program.currency,
        time_zone: program.time_zone.to_owned(),
        calendar: WorkingCalendar::MONDAY_TO_FRIDAY,
        versions,
    };
    Some((forms, deciding))
}

/// The calendar; where there is none and something has a `deadline`, that is told.
pub(super) fn working_days(at: &At<'_>, document: Option<&CalendarDocument<'_>>, deadline: bool) -> WorkingCalendar {
    let at = at.key("calendar");
    if deadline && document.is_none() {
        at.warning(Code::CalendarMissing, vec![]);
    }
    calendar::calendar(&at, document)
}

/// The forms of a program, checked.
pub(super) fn forms(document: &FormProgramDocument<'_>, locales: &[&str], text: &str, at: &At<'_>) -> Option<Forms> {
    let mut forms = front(&ProgramPart::from(document), text, at).map(|(forms, _)| forms);
    let versions_at = at.key("versions");
    let mut deadlines = false;
    for (index, version) in document.versions.iter().enumerate() {
        let at = versions_at.index(index);
        let Some(application) = &version.application else { continue };
        let tiers = &ids(&version.tiers, |tier| &tier.id.0);
        let form = application::application(&at.key("application"), application, tiers, locales);
        deadlines |= form.as_ref().is_some_and(Form::has_deadlines);
        if let Some(version) = forms.as_mut().and_then(|forms| forms.versions.get_mut(index)) {
            version.form = form;
        }
    }
    let calendar = working_days(at, document.calendar.as_ref(), deadlines);
    forms.map(|forms| Forms { calendar, ..forms })
}

fn versions(at: &At<'_>, parts: &[VersionPart<'_>]) -> Vec<FormVersion> {
    at.not_empty(Some(parts.len()));
    unique(at, Some("id"), &ids(parts, |version| version.id));
    let mut versions = Vec::new();
    let mut before: Option<&VersionPart<'_>> = None;
    for (index, part) in parts.iter().enumerate() {
        let at = at.index(index);
        dates(&at, part, before.map(|earlier| earlier.effective_from));
        let tiers = tiers(&at.key("tiers"), part, before);
        versions.push(FormVersion {
            id: part.id.to_owned(),
            effective_from: part.effective_from,
            leap_day_birthday: part.leap_day_birthday,
            tiers,
            form: None,
        });
        before = Some(part);
    }
    versions
}

fn dates(at: &At<'_>, part: &VersionPart<'_>, before: Option<Day>) {
    let at = at.key("effectiveFrom");
    if part.effective_from < part.announced_on {
        at.error_text(Code::VersionEffectiveBeforeAnnounced, "announced", &part.announced_on);
    }
    if let Some(before) = before.filter(|before| part.effective_from <= *before) {
        at.error_text(Code::VersionOrder, "before", &before);
    }
}

fn tiers(at: &At<'_>, part: &VersionPart<'_>, before: Option<&VersionPart<'_>>) -> Vec<FormTier> {
    let mut tiers = Vec::new();
    if at.not_empty(Some(part.tiers.len())) && at.not_above(part.tiers.len(), tiers::MOST) {
        unique(at, Some("id"), &ids(&part.tiers, |tier| tier.id));
        if let Some(earlier) = before.filter(|earlier| earlier.tiers.len() <= tiers::MOST) {
            continuity(at, part, earlier);
        }
        for (index, tier) in part.tiers.iter().enumerate() {
            tiers.push(FormTier { id: tier.id.to_owned(), fee: tier.fee, rule: rule(&at.index(index), tier.clause) });
        }
    }
    tiers
}

/// A tier that members hold can't vanish from under them, nor change its place among the others.
fn continuity(at: &At<'_>, part: &VersionPart<'_>, earlier: &VersionPart<'_>) {
    let (mut highest, mut in_order) = (0, true);
    for tier in &earlier.tiers {
        if let Some(place) = part.tiers.iter().position(|kept| kept.id == tier.id) {
            in_order &= highest <= place;
            highest = place;
        } else {
            at.error_texts(Code::TierDropped, &[("tier", tier.id), ("version", earlier.id)]);
        }
    }
    if !in_order {
        at.error_text(Code::TierOrder, "version", &earlier.id);
    }
}
