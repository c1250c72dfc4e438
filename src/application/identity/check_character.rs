//! Check characters: computed from the others, they tell slips of the finger.

/// What a character counts: digits themselves, A 10 to Z 35, the filler of machine-readable zones nothing.
pub(super) fn value(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte & 15),
        b'A'..=b'Z' => u32::from(byte & 31).saturating_add(9),
        _ => 0,
    }
}

/// The sum of the values, each times its weight.
#[inline(never)] // Five rules sum so, of which each would carry it.
pub(super) fn weighted(bytes: &[u8], weights: &[u8]) -> u32 {
    bytes
        .iter()
        .zip(weights)
        .fold(0, |sum: u32, (byte, weight)| sum.saturating_add(value(*byte).saturating_mul(u32::from(*weight))))
}

/// The character for a number.
pub(super) fn character(alphabet: &[u8], number: u32) -> Option<u8> {
    alphabet.get(usize::try_from(number).ok()?).copied()
}

/// Of 17 digits by ISO 7064 MOD 11-2 (GB 11643-1999): a digit or X.
pub(super) fn mod_11_2(digits: &[u8]) -> Option<u8> {
    const WEIGHTS: &[u8] = &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    character(b"10X98765432", weighted(digits, WEIGHTS) % 11)
}

/// Of digits by ISO 7064 MOD 11,10: a digit.
pub(super) fn mod_11_10(digits: &[u8]) -> Option<u8> {
    let product = digits.iter().fold(10_u32, |product, digit| {
        let sum = product.saturating_add(value(*digit)) % 10;
        (if sum == 0 { 10 } else { sum }).saturating_mul(2) % 11
    });
    character(b"0123456789", 11_u32.saturating_sub(product) % 10)
}

/// Of letters, digits and fillers by ICAO 9303: the sum with the weights 7, 3, 1 in turn, its last digit.
pub(super) fn icao(parts: &[&[u8]]) -> Option<u8> {
    let bytes = parts.iter().copied().flatten().zip([7_u32, 3, 1].into_iter().cycle());
    let sum = bytes.fold(0_u32, |sum, (byte, weight)| sum.saturating_add(value(*byte).saturating_mul(weight)));
    character(b"0123456789", sum % 10)
}
