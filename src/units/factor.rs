//! A points multiplier.

use super::decimal::{self, Slip};
use crate::problem::{Code, Fault};
use rust_decimal::Decimal;

/// A multiplier of points, from 0 to 100 (both included), with at most four digits after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Factor(Decimal);

impl Factor {
    /// Points as they are.
    pub const ONE: Self = Self(Decimal::ONE);

    /// Reads a decimal text: `1.5`.
    ///
    /// # Errors
    /// `factor.syntax` (also for a fifth digit), `factor.out_of_range`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let out = || Fault::new(Code::FactorOutOfRange, vec![("min", "0".into()), ("max", "100".into())]);
        let factor = decimal::parse(text, 3, 4).map_err(|slip| match slip {
            Slip::Syntax | Slip::TooManyDigits => Fault::new(Code::FactorSyntax, vec![]),
            Slip::TooLarge => out(),
        })?;
        let factor = factor.decimal();
        if factor < Decimal::ZERO || factor > Decimal::ONE_HUNDRED {
            return Err(out());
        }
        Ok(Self(factor))
    }

    /// Several multipliers as one, which may lie above the most that is read.
    pub(crate) const fn of(decimal: Decimal) -> Self {
        Self(decimal)
    }

    /// The decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }
}

impl serde::Serialize for Factor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&decimal::shortest(self.0))
    }
}
