//! Base64 (RFC 4648, section 4), read strictly: one text for one list of bytes.

/// What no text that is asked for exceeds, in bytes; longer ones are not read.
const MOST: usize = 4_096;

/// The bytes of a text in base64, with its padding and without anything else; `None` for any other text.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    if text.len() > MOST || !text.len().is_multiple_of(4) {
        return None;
    }
    let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
    let digits = text.len().checked_sub(padding)?;
    if padding > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits);
    let mut bits = 0_u32;
    let mut held = 0_u32;
    for byte in text.bytes().take(digits) {
        let value = match byte {
            b'A'..=b'Z' => byte.checked_sub(b'A')?,
            b'a'..=b'z' => byte.checked_sub(71)?,
            b'0'..=b'9' => byte.checked_add(4)?,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        held = held.saturating_add(6);
        if held >= 8 {
            held = held.saturating_sub(8);
            bytes.push(u8::try_from(bits >> held).ok()?);
            bits &= !(u32::MAX << held);
        }
    }
    (bits == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn the_examples_of_the_standard_are_read() {
        let examples =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")];
        for (bytes, text) in examples {
            assert_eq!(decoded(text).as_deref(), Some(bytes.as_bytes()), "{text}");
        }
        assert_eq!(decoded("+/+/"), Some(vec![0xfb, 0xff, 0xbf]));
        assert_eq!(decoded("AAECAwQF"), Some(vec![0, 1, 2, 3, 4, 5]));
    }

    #[test]
    fn nothing_else_is_read() {
        for text in
            ["Z", "Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "=", "Zg==Zg==", "Zm9v\n", "Zm_v", "Zm9é", " Zm9"]
        {
            assert_eq!(decoded(text), None, "{text}");
        }
        assert_eq!(decoded(&"AAAA".repeat(1_024)).map(|bytes| bytes.len()), Some(3_072));
        assert_eq!(decoded(&"AAAA".repeat(1_025)), None);
    }
}
