//! Amounts with their unit: money, rates, points, quantities; rounding by name; allocation.
//!
//! Everything is exact until it is rounded, and it is rounded once, where a receipt shows a number.

mod allocation;
mod currency;
mod decimal;
mod factor;
mod money;
mod points;
mod product;
mod quantity;
mod rate;
mod rounding;

pub(crate) use allocation::part_over;
pub use allocation::{Allocation, Remainder, Share, allocate};
pub use currency::Currency;
pub use factor::Factor;
pub use money::Money;
pub use points::Points;
pub(crate) use product::small_product;
pub use quantity::Quantity;
pub use rate::Rate;
pub use rounding::{Mode, Rounding};
