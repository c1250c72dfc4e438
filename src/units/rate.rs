//! A rate is what is paid: 9 折 is 0.9.

use super::decimal::{self, Slip};
use crate::problem::{Code, Fault};
use rust_decimal::Decimal;
use std::fmt;

/// The share of a price that is paid, from 0 to 1 (both included), with at most six digits after the point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate {
    millionths: u32,
}

const WHOLE: u32 = 1_000_000;

impl Rate {
    /// The full price.
    pub const ONE: Self = Self { millionths: WHOLE };

    /// Reads a decimal text.
    ///
    /// ```
    /// # use huiji::units::Rate;
    /// assert_eq!(Rate::parse("0.90").unwrap().to_string(), "0.9");
    /// assert!(Rate::parse("1.1").is_err());
    /// ```
    ///
    /// # Errors
    /// `rate.syntax` (also for a seventh digit), `rate.out_of_range`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let out = || Fault::new(Code::RateOutOfRange, vec![("min", "0".into()), ("max", "1".into())]);
        let millionths = decimal::parse(text, 1, 6).map_err(|slip| match slip {
            Slip::Syntax | Slip::TooManyDigits => Fault::new(Code::RateSyntax, vec![]),
            Slip::TooLarge => out(),
        })?;
        let millionths = u32::try_from(millionths).ok().filter(|millionths| *millionths <= WHOLE);
        millionths.map(|millionths| Self { millionths }).ok_or_else(out)
    }

    /// The decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        Decimal::from_parts(self.millionths, 0, 0, false, 6)
    }

    /// It times a million: it has six digits at most.
    pub(crate) const fn millionths(self) -> u32 {
        self.millionths
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal::shortest(self.millionths.into(), 6))
    }
}

impl fmt::Debug for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Rate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&decimal::shortest(self.millionths.into(), 6))
    }
}
