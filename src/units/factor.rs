//! A points multiplier.

use super::decimal::{self, Slip};
use crate::problem::{Code, Fault};
use rust_decimal::Decimal;

/// A multiplier of points, from 0 to 100 (both included), with at most four digits after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Factor(Decimal);

/// The most, in ten-thousandths.
const MOST: u32 = 1_000_000;

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
        let factor = u32::try_from(factor).ok().filter(|factor| *factor <= MOST);
        factor.and_then(|factor| Self::of(factor.into(), 4)).ok_or_else(out)
    }

    /// Several multipliers as one, which may lie above the most that is read: `mantissa` ÷ 10 to the power of `scale`.
    /// `None` for more digits than are counted, 28.
    pub(crate) fn of(mut mantissa: i128, mut scale: u32) -> Option<Self> {
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale = scale.saturating_sub(1);
        }
        Decimal::try_from_i128_with_scale(mantissa, scale).ok().map(Self)
    }

    /// It times ten thousand, which is whole for a single multiplier.
    pub(crate) fn in_ten_thousandths(self) -> i128 {
        let missing = 4_u32.saturating_sub(self.0.scale());
        self.0.mantissa().saturating_mul(10_i128.saturating_pow(missing))
    }

    /// The decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }
}

impl serde::Serialize for Factor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&decimal::shortest(self.0.mantissa().unsigned_abs(), self.0.scale()))
    }
}
