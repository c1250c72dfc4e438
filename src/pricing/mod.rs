//! What a cart costs, and why.

mod quote;
mod search;

pub use quote::{Adjustment, NotApplied, OrderPoints, Quote, QuoteLine, quote};
pub(crate) use quote::{Buyer, priced};
