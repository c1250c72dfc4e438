//! A rate is what is paid: 9 折 is 0.9.

use super::decimal::{self, Slip};
use crate::problem::{Code, Fault};
use rust_decimal::Decimal;
use std::fmt;

/// The share of a price that is paid, from 0 to 1 (both included), with at most six digits after the point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate(Decimal);

impl Rate {
    /// The full price.
    pub const ONE: Self = Self(Decimal::ONE);

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
        let rate = decimal::parse(text, 1, 6).map_err(|slip| match slip {
            Slip::Syntax | Slip::TooManyDigits => Fault::new(Code::RateSyntax, vec![]),
            Slip::TooLarge => out(),
        })?;
        let rate = rate.decimal();
        if rate < Decimal::ZERO || rate > Decimal::ONE {
            return Err(out());
        }
        Ok(Self(rate))
    }

    /// The decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal::shortest(self.0))
    }
}

impl fmt::Debug for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Rate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&decimal::shortest(self.0))
    }
}
