//! Check characters: computed from the others, they tell slips of the finger.

/// Digits and letters as most rules count them: A is 10, Z 35. Whatever is not there counts nothing.
const COUNTED: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ";

/// A rule by which a check character follows from the sum of what the others count, each times its weight.
pub(super) struct Rule {
    /// Characters by what they count.
    counted: &'static [u8],
    /// Over again from the first where there are more characters.
    weights: &'static [u8],
    /// The check character for each rest of the sum, by the number of them.
    characters: &'static [u8],
}

const fn rule(weights: &'static [u8], characters: &'static [u8]) -> Rule {
    Rule { counted: COUNTED, weights, characters }
}

/// Of 17 digits (ISO 7064 MOD 11-2, GB 11643-1999).
pub(super) const RESIDENT: &Rule = &rule(&[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], b"10X98765432");

/// Of letters, digits and fillers (ICAO 9303).
pub(super) const ICAO: &Rule = &rule(&[7, 3, 1], b"0123456789");

/// Of two letters, of which the first may be a space, and six digits.
pub(super) const HONG_KONG: &Rule = &rule(&[9, 8, 7, 6, 5, 4, 3, 2], b"0A987654321");

/// Of nine digits, where a second letter counts as the last digit of its number; that is what 8 times the whole
/// number ends in too.
pub(super) const TAIWAN: &Rule = &rule(&[1, 8, 7, 6, 5, 4, 3, 2, 1], b"0987654321");

/// Of an organisation's own code of eight characters (GB 11714).
pub(super) const ORGANISATION: &Rule = &rule(&[3, 7, 9, 10, 5, 8, 4, 2], b"0X987654321");

/// Of the 17 characters of a social credit code: there are no I, O, S, V, Z.
pub(super) const SOCIAL_CREDIT: &Rule = &Rule {
    counted: b"0123456789ABCDEFGHJKLMNPQRTUWXY",
    weights: &[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
    characters: b"0YXWUTRQPNMLKJHGFEDCBA987654321",
};

impl Rule {
    /// The check character of these.
    #[inline(never)] // It is called at many places.
    pub(super) fn character(&self, bytes: &[u8]) -> Option<u8> {
        let mut sum = 0_usize;
        for (byte, weight) in bytes.iter().zip(self.weights.iter().cycle()) {
            let counts = self.counted.iter().position(|known| known == byte).unwrap_or(0);
            sum = sum.saturating_add(counts.saturating_mul(usize::from(*weight)));
        }
        self.characters.get(sum.checked_rem(self.characters.len())?).copied()
    }

    /// Whether the last of these is the check character of the others.
    #[inline(never)]
    pub(super) fn matches(&self, bytes: &[u8]) -> bool {
        bytes.split_last().is_some_and(|(check, others)| self.character(others) == Some(*check))
    }
}

/// Of digits by ISO 7064 MOD 11,10: a digit. There the rest of one sum goes into the next.
pub(super) fn mod_11_10(digits: &[u8]) -> u8 {
    let mut product = 10_u8;
    for digit in digits {
        let sum = product.saturating_add(digit & 15) % 10;
        product = (if sum == 0 { 10 } else { sum }).saturating_mul(2) % 11;
    }
    b'0' | (11_u8.saturating_sub(product) % 10)
}
