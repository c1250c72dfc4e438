//! A postcode.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::super::fold::{Folded, is_blank};
use crate::json::Choice;
use crate::regulations::forms::Region;

/// Reads a postcode of this region: six digits on the mainland; three, five or six in Taiwan. Hong Kong and
/// Macau have none; the six digits by which the mainland's post sorts for them are taken.
///
/// ```
/// use huiji::application::{Folded, contact::postcode};
/// use huiji::regulations::forms::Region;
///
/// assert_eq!(postcode(&Folded::new("２００ ０００"), Region::Cn).value.as_deref(), Some("200000"));
/// assert_eq!(postcode(&Folded::new("2000"), Region::Cn).value, None);
/// ```
#[must_use]
pub fn postcode(text: &Folded, region: Region) -> Reading {
    let mut digits = String::new();
    let mut wrong = None;
    for (character, span) in text.placed() {
        match character {
            '0'..='9' => digits.push(*character),
            '-' => {}
            _ if is_blank(*character) => {}
            _ => wrong = wrong.or(Some(*span)),
        }
    }
    let lengths: &[usize] = if region == Region::Tw { &[3, 5, 6] } else { &[6] };
    if wrong.is_none() && lengths.contains(&digits.len()) {
        return Reading::good(digits);
    }
    let mut finding = Finding::error(IssueCode::PostcodeForm).with("region", region.word());
    finding.span = wrong;
    Reading::bad(finding)
}
