//! What a cart costs, and why.
//!
//! [`quote()`] puts the cart and all that is offered on it on a counter (`offered`), finds the combination
//! under which it costs least (`search`), and tells what it does and why (`chosen`), what it brings besides
//! (`besides`), and what the order comes to by line and by piece (`per_line`).

mod anew;
mod answer;
mod besides;
mod buyer;
mod chosen;
mod offered;
mod per_line;
mod quote;
mod search;
mod steps;
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
mod supposed;

pub(crate) use anew::{Anew, repriced};
pub use answer::{
    Combination, GivenGift, LinePoints, NotApplied, OrderPoints, OtherTier, PriceAdjustment, Quote, QuoteLine,
    RunnerUp, Shipping, TierAfter, Units,
};
pub(crate) use buyer::{Buyer, in_force};
pub(crate) use quote::priced;
pub use quote::quote;
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub(crate) use supposed::cost_of;
