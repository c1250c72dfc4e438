//! Money: whole minor units of a currency, checked at every step, rounded only by name.

use super::decimal::{self, Slip};
use super::{Currency, Quantity, Rate, Rounding};
use crate::problem::{Code, Fault};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::fmt;

/// An amount of money in whole minor units of its currency, from −99,999,999,999,999 to
/// 99,999,999,999,999 (both included), with the currency's digits after the point.
///
/// It is kept as an integer: an amount that a receipt can show has no other digits, and integers are
/// what the search of offers and the WebAssembly are quickest with. What is not whole yet, the
/// product with a [`Rate`], is exact until it is rounded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Digits before the point.
const MOST_DIGITS: usize = 14;
/// The most, in whole units.
const MOST: i64 = 99_999_999_999_999;
/// How many minor units a whole one has, by the digits after the point.
const MINOR_UNITS: [i64; 4] = [1, 10, 100, 1_000];
/// A sign, the digits before the point, the point, and three digits after it.
const LONGEST_TEXT: usize = MOST_DIGITS + 5;

impl Money {
    /// Nothing of a currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads a decimal text with at most the currency's digits.
    ///
    /// ```
    /// # use huiji::units::{Currency, Money};
    /// assert_eq!(Money::parse("12.5", Currency::CNY).unwrap().to_string(), "12.50");
    /// assert!(Money::parse("1e3", Currency::CNY).is_err());
    /// ```
    ///
    /// # Errors
    /// `money.syntax` (an exponent, a separator, a plus sign, a leading zero, no digit),
    /// `money.too_many_digits`, `money.out_of_range`.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, Fault> {
        let digits = usize::from(currency.digits());
        let minor = decimal::parse(text, MOST_DIGITS, digits).map_err(|slip| match slip {
            Slip::Syntax => Fault::new(Code::MoneySyntax, vec![]),
            Slip::TooManyDigits => Fault::new(
                Code::MoneyTooManyDigits,
                vec![("digits", digits.into()), ("currency", currency.code().into())],
            ),
            Slip::TooLarge => Self::out_of_range(),
        })?;
        Self::from_minor(minor, currency).ok_or_else(Self::out_of_range)
    }

    /// The problem of an amount that is not from zero to the most.
    pub(crate) fn out_of_range() -> Fault {
        Fault::new(Code::MoneyOutOfRange, vec![("min", "0".into()), ("max", MOST.to_string().into())])
    }

    /// The problem of a sum or product beyond the most.
    pub(crate) fn overflow() -> Fault {
        Fault::new(Code::MoneyOverflow, vec![("max", MOST.to_string().into())])
    }

    /// The smallest step of a currency: 0.01 for `CNY`, 1 for `JPY`.
    #[must_use]
    pub const fn minor_unit(currency: Currency) -> Self {
        Self { minor: 1, currency }
    }

    /// Its currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The decimal, without its currency.
    #[must_use]
    pub fn amount(self) -> Decimal {
        Decimal::new(self.minor, u32::from(self.currency.digits()))
    }

    /// The amount in minor units: 12.50 is 1250.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// The sum. `None` beyond the range, or where the currencies differ.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        Self::from_minor(self.minor.checked_add(other.minor)?, self.currency)
    }

    /// The difference. `None` beyond the range, or where the currencies differ.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        Self::from_minor(self.minor.checked_sub(other.minor)?, self.currency)
    }

    /// A price times a quantity, exact. `None` beyond the range.
    #[must_use]
    pub fn times(self, quantity: Quantity) -> Option<Self> {
        Self::from_minor(self.minor.checked_mul(quantity.get().into())?, self.currency)
    }

    /// What is paid at a rate, rounded.
    ///
    /// ```
    /// # use huiji::units::{Currency, Money, Rate, Rounding};
    /// let list = Money::parse("2.97", Currency::CNY).unwrap();
    /// let rounding = Rounding::of(Currency::CNY);
    /// assert_eq!(list.at(Rate::parse("0.885").unwrap(), rounding).unwrap().to_string(), "2.63");
    /// ```
    ///
    /// `None` beyond the range, which only a coarse step can bring about.
    #[must_use]
    pub fn at(self, rate: Rate, rounding: Rounding) -> Option<Self> {
        let exact = i128::from(self.minor).checked_mul(rate.millionths().into())?;
        rounding.round(exact, 1_000_000, self.currency)
    }

    /// This amount, and no more than another of the same currency.
    #[must_use]
    pub fn at_most(self, most: Self) -> Self {
        if self > most { most } else { self }
    }

    /// The share `part` of `whole`, at a rate; rounded once.
    ///
    /// `None` where `whole` is 0 or the amount leaves the range.
    ///
    /// ```
    /// # use huiji::units::{Currency, Money, Rate, Rounding};
    /// let fee = Money::parse("365.00", Currency::CNY).unwrap();
    /// let left = fee.share((100, 365), Rate::ONE, Rounding::of(Currency::CNY)).unwrap();
    /// assert_eq!(left.to_string(), "100.00");
    /// ```
    #[must_use]
    pub fn share(self, (part, whole): (u32, u32), rate: Rate, rounding: Rounding) -> Option<Self> {
        let exact = i128::from(self.minor).checked_mul(part.into())?.checked_mul(rate.millionths().into())?;
        rounding.round(exact, i128::from(whole).checked_mul(1_000_000)?, self.currency)
    }

    /// A decimal that has no more digits than the currency. `None` beyond the range, or for more digits.
    #[must_use]
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Option<Self> {
        let missing = u32::from(currency.digits()).checked_sub(amount.scale())?;
        let minor = amount.mantissa().checked_mul(10_i128.checked_pow(missing)?)?;
        Self::from_minor(i64::try_from(minor).ok()?, currency)
    }

    /// So many minor units. `None` beyond the range.
    #[must_use]
    pub fn from_minor(minor: i64, currency: Currency) -> Option<Self> {
        let most = Self::most(currency).minor;
        (minor >= most.checked_neg()? && minor <= most).then_some(Self { minor, currency })
    }

    /// The most there is of a currency.
    #[must_use]
    pub(crate) fn most(currency: Currency) -> Self {
        let unit = MINOR_UNITS.get(usize::from(currency.digits())).copied().unwrap_or(1);
        Self { minor: MOST.saturating_mul(unit), currency }
    }

    /// Writes the amount with all the currency's digits, from the end of the buffer on: a quote has
    /// dozens of amounts, and the formatter of decimals takes its time.
    fn write(self, buffer: &mut [u8; LONGEST_TEXT]) -> &str {
        let mut rest = self.minor.unsigned_abs();
        let digits = usize::from(self.currency.digits());
        let mut start = buffer.len();
        let mut written = 0_usize;
        for (position, byte) in buffer.iter_mut().enumerate().rev() {
            start = position;
            if digits > 0 && written == digits {
                *byte = b'.';
            } else if rest == 0 && written > digits.saturating_add(usize::from(digits > 0)) {
                if self.minor < 0 {
                    *byte = b'-';
                } else {
                    start = position.saturating_add(1);
                }
                break;
            } else {
                let digit = rest.checked_rem(10).and_then(|digit| u8::try_from(digit).ok());
                *byte = b'0'.saturating_add(digit.unwrap_or_default());
                rest = rest.checked_div(10).unwrap_or_default();
            }
            written = written.saturating_add(1);
        }
        let text = buffer.get(start..).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }
}

impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.minor.cmp(&other.minor))
    }
}

impl fmt::Display for Money {
    /// All the currency's digits: `12.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.write(&mut [b'0'; LONGEST_TEXT]))
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {:?}", self.currency)
    }
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.write(&mut [b'0'; LONGEST_TEXT]))
    }
}
