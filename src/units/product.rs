//! Products of amounts that surely fit into 64 bits.

/// The product of two numbers that are not negative, where their leading zeros say that it fits into 63 bits; `None` for all
/// others. To test a product by itself WebAssembly has to multiply in 128 bits, which it can't by one instruction.
pub(crate) const fn small_product(a: i64, b: i64) -> Option<i64> {
    if a.leading_zeros().saturating_add(b.leading_zeros()) < 65 {
        return None;
    }
    Some(a.wrapping_mul(b))
}

#[cfg(test)]
mod tests {
    use super::small_product;

    #[test]
    fn it_is_the_product_or_nothing() {
        for (a, b, product) in [
            (0, 0, Some(0)),
            (0, i64::MAX, Some(0)),
            (3, 4, Some(12)),
            ((1 << 31) - 1, (1 << 31) - 1, Some(4_611_686_014_132_420_609)),
            (1 << 31, (1 << 31) - 1, Some(4_611_686_016_279_904_256)),
            (1 << 31, 1 << 31, None),
            (1 << 42, (1 << 20) - 1, Some(4_611_681_620_380_876_800)),
            (i64::MAX, 1, None),
            (-1, 1, None),
            (1, i64::MIN, None),
        ] {
            assert_eq!((small_product(a, b), small_product(b, a)), (product, product), "{a} × {b}");
        }
    }
}
