//! Numbers by which people and organisations are known. A file for each issuer.

use super::code::IssueCode;
use super::finding::{Finding, Reading};
use super::fold::Folded;
use crate::calendar::Day;
use crate::regulations::forms::IdentityKind;

/// Reads the number of an identity document of this kind, on a day.
#[must_use]
pub fn read(kind: IdentityKind, text: &Folded, on: Day) -> Reading {
    let _ = (kind, text, on);
    Reading::bad(Finding::error(IssueCode::PassportForm))
}

/// Reads a number of any of these kinds: which one, says its form.
#[must_use]
pub fn any(kinds: &[IdentityKind], text: &Folded, on: Day) -> Reading {
    let _ = (kinds, text, on);
    Reading::bad(Finding::error(IssueCode::IdentityKind))
}

/// Reads a unified social credit code (统一社会信用代码, GB 32100-2015).
#[must_use]
pub fn uscc(text: &Folded) -> Reading {
    let _ = text;
    Reading::bad(Finding::error(IssueCode::UsccLength))
}

/// Reads a unified business number of Taiwan (統一編號).
#[must_use]
pub fn taiwan_ubn(text: &Folded) -> Reading {
    let _ = text;
    Reading::bad(Finding::error(IssueCode::TaiwanUbnForm))
}
