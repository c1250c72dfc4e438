//! The codes of the countries and regions whose numbers are known.

use crate::regulations::forms::Region;

/// Every region, and its country's code, without +.
pub(super) const COUNTRY_CODES: &[(Region, &str)] =
    &[(Region::Cn, "86"), (Region::Hk, "852"), (Region::Mo, "853"), (Region::Tw, "886")];

/// A region's country's code, without +.
pub(super) fn country_code(region: Region) -> &'static str {
    COUNTRY_CODES.iter().find(|(known, _)| *known == region).map_or("", |(_, code)| code)
}
