//! How many of a thing.

use serde::Serialize;

/// A whole number of pieces, from 1 to 1,000,000 (both included).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Quantity(u32);

impl Quantity {
    /// A single one.
    pub const ONE: Self = Self(1);
    /// The most pieces on a line.
    pub const MOST: u32 = 1_000_000;

    /// So many pieces. `None` outside the range.
    #[must_use]
    pub fn new(pieces: u32) -> Option<Self> {
        (1..=Self::MOST).contains(&pieces).then_some(Self(pieces))
    }

    /// The number of pieces.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}
