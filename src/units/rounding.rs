//! Rounding by name, to a step.

use super::{Currency, Money};

/// Where a value between two steps goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// To the nearer step; from the middle away from zero (四舍五入).
    #[default]
    HalfAwayFromZero,
    /// To the nearer step; from the middle to the even one.
    HalfEven,
    /// To the nearer step; from the middle toward zero.
    HalfDown,
    /// Toward zero (抹零).
    Down,
    /// Away from zero.
    Up,
}

/// A rounding: a mode, and the step whose multiples a receipt may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounding {
    mode: Mode,
    step: Money,
}

impl Rounding {
    /// The usual rounding of a currency: half away from zero, to its minor unit.
    #[must_use]
    pub fn of(currency: Currency) -> Self {
        Self { mode: Mode::default(), step: Money::minor_unit(currency) }
    }

    /// A rounding to a step greater than zero; `None` for any other step.
    ///
    /// ```
    /// # use huiji::units::{Currency, Mode, Money, Rounding};
    /// let to_a_dime = Rounding::new(Mode::Down, Money::parse("0.10", Currency::CNY).unwrap()).unwrap();
    /// let amount = Money::parse("9.99", Currency::CNY).unwrap();
    /// assert_eq!(to_a_dime.apply(amount).unwrap().to_string(), "9.90");
    /// ```
    #[must_use]
    pub fn new(mode: Mode, step: Money) -> Option<Self> {
        (!step.is_zero() && !step.is_negative()).then_some(Self { mode, step })
    }

    /// Where a value between two steps goes.
    #[must_use]
    pub const fn mode(self) -> Mode {
        self.mode
    }

    /// The step.
    #[must_use]
    pub const fn step(self) -> Money {
        self.step
    }

    /// The amount, rounded to a multiple of the step. `None` beyond the range of money.
    #[must_use]
    pub fn apply(self, amount: Money) -> Option<Money> {
        self.round(i128::from(amount.minor()), 1, amount.currency())
    }

    /// Rounds so many parts of minor units: 262845 thousandths are 2.62845 yuan.
    pub(super) fn round(self, exact: i128, parts: i128, currency: Currency) -> Option<Money> {
        let step = i128::from(self.step.minor());
        let unit = step.checked_mul(parts)?;
        let minor = self.whole_steps(exact, unit)?.checked_mul(step)?;
        Money::from_minor(i64::try_from(minor).ok()?, currency)
    }

    fn whole_steps(self, value: i128, unit: i128) -> Option<i128> {
        // Nearly every amount fits into 64 bits, which WebAssembly divides by itself.
        let (whole, rest) = match (i64::try_from(value), i64::try_from(unit)) {
            (Ok(value), Ok(unit)) => (i128::from(value.checked_div(unit)?), i128::from(value.checked_rem(unit)?)),
            _ => (value.checked_div(unit)?, value.checked_rem(unit)?),
        };
        let twice = rest.checked_abs()?.checked_mul(2)?;
        let away = match self.mode {
            Mode::HalfAwayFromZero => twice >= unit,
            Mode::HalfEven => twice > unit || (twice == unit && whole.checked_rem(2)? != 0),
            Mode::HalfDown => twice > unit,
            Mode::Down => false,
            Mode::Up => rest != 0,
        };
        if away { whole.checked_add(value.signum()) } else { Some(whole) }
    }
}

impl serde::Serialize for Rounding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("Rounding", 2)?;
        fields.serialize_field("mode", &self.mode)?;
        fields.serialize_field("step", &self.step)?;
        fields.end()
    }
}
