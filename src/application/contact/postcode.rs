//! A postcode.

use super::super::code::IssueCode;
use super::super::finding::{Finding, Reading};
use super::super::fold::{Folded, is_without_width};
use super::region;
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
    for (place, character) in text.characters().enumerate() {
        if character.is_ascii_digit() {
            digits.push(character);
        } else if character != '-' && !character.is_whitespace() && !is_without_width(character) {
            let span = text.span(place, place.saturating_add(1));
            return Reading::bad(Finding { span, ..wrong(region) });
        }
    }
    let lengths: &[usize] = if region == Region::Tw { &[3, 5, 6] } else { &[6] };
    if lengths.contains(&digits.len()) { Reading::good(digits) } else { Reading::bad(wrong(region)) }
}

fn wrong(region: Region) -> Finding {
    Finding::error(IssueCode::PostcodeForm).with("region", region::word(region))
}
