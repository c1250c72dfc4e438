//! The one strict reader of decimals, shared by money, rates and factors.

use rust_decimal::Decimal;

/// Why a text is no decimal that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// Not `12.50`-like: a sign other than one leading `-`, an exponent, a separator, a missing or superfluous digit.
    Syntax,
    /// More digits after the point than allowed.
    TooManyDigits,
    /// More digits before the point than allowed.
    TooLarge,
}

/// A decimal as it was written: `mantissa` ÷ 10 to the power of `scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) mantissa: i64,
    pub(super) scale: u32,
}

impl Written {
    pub(super) fn decimal(self) -> Decimal {
        Decimal::new(self.mantissa, self.scale)
    }
}

/// Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?`, nothing else.
///
/// `rust_decimal`'s own parser takes `1e3` and `1_000` and rounds the 30th digit away; an amount of
/// money must do none of these. With at most 18 digits in all, the value is always exact.
pub(super) fn parse(text: &str, most_before: usize, most_after: usize) -> Result<Written, Slip> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (before, after) = match digits.split_once('.') {
        Some((_, "")) => return Err(Slip::Syntax),
        Some(parts) => parts,
        None => (digits, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let superfluous_zero = before.len() > 1 && before.starts_with('0');
    if before.is_empty() || superfluous_zero || !all_digits(before) || !all_digits(after) {
        return Err(Slip::Syntax);
    }
    if before.len() > most_before {
        return Err(Slip::TooLarge);
    }
    if after.len() > most_after {
        return Err(Slip::TooManyDigits);
    }
    let mantissa = before
        .bytes()
        .chain(after.bytes())
        .try_fold(0_i64, |value, byte| value.checked_mul(10)?.checked_add(i64::from(byte.checked_sub(b'0')?)))
        .ok_or(Slip::TooLarge)?;
    let scale = u32::try_from(after.len()).map_err(|_| Slip::TooManyDigits)?;
    let mantissa = if negative { mantissa.saturating_neg() } else { mantissa };
    Ok(Written { mantissa, scale })
}

/// Writes a decimal without superfluous zeros: `0.90` is `0.9`.
pub(super) fn shortest(value: Decimal) -> String {
    value.normalize().to_string()
}
