//! The regions whose numbers are known, and their countries' codes.

use crate::regulations::forms::Region;

/// Every region, its word in the program document, and its country's code.
pub(super) const REGIONS: &[(Region, &str, &str)] =
    &[(Region::Cn, "CN", "86"), (Region::Hk, "HK", "852"), (Region::Mo, "MO", "853"), (Region::Tw, "TW", "886")];

/// Its word in the program document.
pub(super) fn word(region: Region) -> &'static str {
    of(region).0
}

/// Its country's code, without +.
pub(super) fn country_code(region: Region) -> &'static str {
    of(region).1
}

#[inline(never)]
fn of(region: Region) -> (&'static str, &'static str) {
    REGIONS.iter().find(|(known, ..)| *known == region).map_or(("", ""), |(_, word, code)| (word, code))
}
