//! Numbers by which people and organisations are known. A file for each issuer.

mod birth;
mod check_character;
mod hong_kong;
mod macau;
mod machine_readable_zone;
mod number;
mod passport;
mod permanent_residence;
mod regions;
mod resident;
mod social_credit;
mod taiwan;
mod travel_permit;

use super::code::IssueCode;
use super::finding::{Finding, Reading};
use super::fold::Folded;
use crate::calendar::Day;
use crate::json::Choice;
use crate::problem::Param;
use crate::regulations::forms::IdentityKind;
use number::Number;

/// Reads the number of an identity document of this kind, on a day.
///
/// Lower-case letters, and spaces and hyphens between groups, are taken as people write them. A
/// passport may be given by its machine-readable zone, of which the number is kept.
///
/// ```
/// # use huiji::{application::{Folded, identity}, calendar::Day, regulations::forms::IdentityKind};
/// let on = Day::parse("2026-11-22").unwrap();
/// let reading = identity::read(IdentityKind::HkId, &Folded::new("a123456(3)"), on);
/// assert_eq!(reading.value.as_deref(), Some("A1234563"));
/// assert_eq!(reading.display.as_deref(), Some("A123456(3)"));
/// ```
#[must_use]
pub fn read(kind: IdentityKind, text: &Folded, on: Day) -> Reading {
    let mut entered = Number::new(text);
    let number = &mut entered;
    match kind {
        IdentityKind::ResidentId => resident::resident(number, on, false),
        IdentityKind::ResidencePermit => resident::resident(number, on, true),
        IdentityKind::PermanentResidence => permanent_residence::permanent_residence(number, on),
        IdentityKind::HkMoPermit => travel_permit::hk_mo_permit(number),
        IdentityKind::TaiwanPermit => travel_permit::taiwan_permit(number),
        IdentityKind::TaiwanId => taiwan::taiwan_id(number),
        IdentityKind::HkId => hong_kong::hk_id(number),
        IdentityKind::MoId => macau::mo_id(number),
        IdentityKind::Passport => passport::passport(number, on),
    }
    entered.reading()
}

/// Reads a number of any of these kinds: which one, says its form.
///
/// Where several have its form, it is the one with the least to be said of it. The number of another
/// kind is `identity.kind`, what has the form of none `identity.form`; where only one kind is taken,
/// what [`read`] says.
///
/// ```
/// # use huiji::{application::{Folded, identity}, calendar::Day, regulations::forms::IdentityKind};
/// let on = Day::parse("2026-11-22").unwrap();
/// let kinds = [IdentityKind::ResidentId, IdentityKind::HkMoPermit];
/// assert_eq!(identity::any(&kinds, &Folded::new("H 1234 5678"), on).value.as_deref(), Some("H12345678"));
/// let other = identity::any(&kinds, &Folded::new("A123456(3)"), on);
/// assert_eq!(other.findings[0].code.as_str(), "identity.kind");
/// ```
#[must_use]
pub fn any(kinds: &[IdentityKind], text: &Folded, on: Day) -> Reading {
    let mut best = (Fit::None, kinds.first());
    let mut other = (Fit::None, IdentityKind::Passport);
    for (_, kind) in IdentityKind::ALL {
        let fit = fit(&read(*kind, text, on));
        // Almost anything has the form of some passport.
        let says_little = *kind == IdentityKind::Passport && fit == Fit::Doubtful;
        if kinds.contains(kind) {
            best = if fit < best.0 { (fit, Some(kind)) } else { best };
        } else if fit < other.0 && !says_little {
            other = (fit, *kind);
        }
    }
    match best {
        _ if is_rather(other, best.0) => {
            Reading::bad(of_known(IssueCode::IdentityKind, kinds).with("kind", other.1.word()))
        }
        (fit, Some(kind)) if fit < Fit::None || kinds.len() == 1 => read(*kind, text, on),
        _ => Reading::bad(of_known(IssueCode::IdentityForm, kinds)),
    }
}

/// Reads a unified social credit code (统一社会信用代码, GB 32100-2015).
///
/// ```
/// # use huiji::application::{Folded, identity};
/// let mistyped = identity::uscc(&Folded::new("9111OOOO100000008J"));
/// assert_eq!(mistyped.findings[0].code.as_str(), "uscc.characters");
/// assert_eq!(mistyped.findings[0].suggestions, ["91110000100000008J"]);
/// ```
#[must_use]
pub fn uscc(text: &Folded) -> Reading {
    let mut number = Number::new(text);
    social_credit::uscc(&mut number);
    number.reading()
}

/// Reads a unified business number of Taiwan (統一編號).
///
/// ```
/// # use huiji::application::{Folded, identity};
/// assert_eq!(identity::taiwan_ubn(&Folded::new("1000-0010")).value.as_deref(), Some("10000010"));
/// ```
#[must_use]
pub fn taiwan_ubn(text: &Folded) -> Reading {
    let mut number = Number::new(text);
    taiwan::taiwan_ubn(&mut number);
    number.reading()
}

/// How well a text is a number of a kind, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Nothing is to be said.
    Good,
    /// No error.
    Doubtful,
    /// It has the form, with errors.
    Wrong,
    /// It is as long with some wrong characters, or almost as long and all digits.
    Near,
    /// It has not the form.
    None,
}

fn fit(reading: &Reading) -> Fit {
    if !reading.has_errors() {
        return if reading.findings.is_empty() { Fit::Good } else { Fit::Doubtful };
    }
    let mut worst = Fit::Wrong;
    for finding in &reading.findings {
        let maybe_resident = matches!(finding.params.as_slice(), [("length", Param::Number(13..=20))]);
        let fit = match finding.code {
            IssueCode::ResidentIdCharacters | IssueCode::MrzForm => Fit::Near,
            IssueCode::ResidentIdLength if maybe_resident && reading.findings.len() == 1 => Fit::Near,
            IssueCode::ResidentIdLength
            | IssueCode::ResidentIdOtherKind
            | IssueCode::PermanentResidenceForm
            | IssueCode::HkMoPermitForm
            | IssueCode::TaiwanPermitForm
            | IssueCode::TaiwanIdForm
            | IssueCode::HkIdForm
            | IssueCode::MoIdForm
            | IssueCode::PassportForm => Fit::None,
            _ => Fit::Wrong,
        };
        worst = worst.max(fit);
    }
    worst
}

/// Whether a text is rather a number of another kind, which is not taken, than of those that are: it has
/// the form, and theirs it has not. The numbers of 18 digits are also told apart where both have it.
fn is_rather((fit, kind): (Fit, IdentityKind), taken: Fit) -> bool {
    let same_form =
        matches!(kind, IdentityKind::ResidentId | IdentityKind::ResidencePermit | IdentityKind::PermanentResidence);
    fit <= Fit::Wrong && taken > Fit::Wrong || fit == Fit::Good && taken == Fit::Wrong && same_form
}

fn of_known(code: IssueCode, kinds: &[IdentityKind]) -> Finding {
    Finding::error(code).with_known(&|place| kinds.get(place).map(|kind| kind.word()))
}
