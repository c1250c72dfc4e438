//! Points: whole, and counted exactly everywhere JavaScript can count.

use serde::Serialize;
use std::fmt;

/// A number of points, at most 2⁵³ − 1 either way, so that a JavaScript number holds it exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(transparent)]
pub struct Points(i64);

impl Points {
    /// None.
    pub const ZERO: Self = Self(0);
    /// The most that can be counted.
    pub const MOST: i64 = 9_007_199_254_740_991;

    /// So many points. `None` beyond the most.
    #[must_use]
    pub fn new(points: i64) -> Option<Self> {
        (-Self::MOST..=Self::MOST).contains(&points).then_some(Self(points))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The sum. `None` beyond the most.
    #[must_use]
    #[inline(never)] // Copied into every sum of points, it would be long.
    pub fn plus(self, other: Self) -> Option<Self> {
        Self::new(self.0.checked_add(other.0)?)
    }

    /// The difference. `None` beyond the most.
    #[must_use]
    #[inline(never)] // As the sum.
    pub fn minus(self, other: Self) -> Option<Self> {
        Self::new(self.0.checked_sub(other.0)?)
    }

    /// What can be taken from here to meet `wanted`: no more than there is, never less than none.
    #[must_use]
    pub fn at_most(self, wanted: Self) -> Self {
        self.min(wanted).max(Self::ZERO)
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
