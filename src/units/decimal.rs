//! The one strict reader of decimals, shared by money, rates and factors.

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

/// Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?`, nothing else, as a number of its smallest steps: `0.9` with at most six
/// digits after the point is 900,000.
///
/// `rust_decimal`'s own parser takes `1e3` and `1_000` and rounds the 30th digit away; an amount of
/// money must do none of these. With at most 18 digits in all, the value is always exact.
pub(super) fn parse(text: &str, most_before: usize, most_after: usize) -> Result<i64, Slip> {
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
    let mut steps = 0_i64;
    for place in 0..before.len().saturating_add(most_after) {
        let digit = match place.checked_sub(before.len()) {
            None => before.as_bytes().get(place),
            Some(place) => after.as_bytes().get(place),
        };
        let digit = digit.map_or(0, |digit| digit.saturating_sub(b'0'));
        steps = steps.saturating_mul(10).saturating_add(digit.into());
    }
    Ok(if negative { steps.saturating_neg() } else { steps })
}

/// Writes `mantissa` ÷ 10 to the power of `scale`, which is not below zero, without superfluous zeros: `0.90` is `0.9`.
pub(super) fn shortest(mut mantissa: u128, mut scale: u32) -> String {
    let mut reversed = Vec::with_capacity(32);
    let mut written = 0_u32;
    while mantissa > 0 || written <= scale {
        // Nearly every decimal fits into 64 bits, which WebAssembly divides by itself.
        let (rest, digit) = match u64::try_from(mantissa) {
            Ok(mantissa) => ((mantissa / 10).into(), (mantissa % 10) as u8),
            Err(_) => (mantissa / 10, (mantissa % 10) as u8),
        };
        mantissa = rest;
        if digit == 0 && scale > 0 && reversed.is_empty() {
            scale = scale.saturating_sub(1);
            continue;
        }
        if written == scale && !reversed.is_empty() {
            reversed.push(b'.');
        }
        reversed.push(b'0' | digit);
        written = written.saturating_add(1);
    }
    reversed.reverse();
    String::from_utf8(reversed).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::shortest;

    #[test]
    fn a_decimal_is_written_without_superfluous_zeros() {
        let written = [(0, 0), (0, 6), (1, 0), (10, 0), (900_000, 6), (1_000_000, 6), (12_050, 3), (5, 4), (10_000, 4)];
        let written = written.map(|(mantissa, scale)| shortest(mantissa, scale));
        assert_eq!(written, ["0", "0", "1", "10", "0.9", "1", "12.05", "0.0005", "1"]);
        assert_eq!(shortest(79_228_162_514_264_337_593_543_950_335, 28), "7.9228162514264337593543950335");
    }
}
