//! Fees: what it costs to join, to renew, to hold a higher tier at once, to have a new card or something repaired, and
//! what comes back when a membership ends (R-2.4, C-6, C-7, M-15, M-20).

mod answer;
mod asked;
mod cancellation;
mod draft;
mod join;
mod points;
mod price;
mod quote;
mod reason;
mod renewal;
mod repairs;
mod replacement;
mod terms;
mod upgrade;
mod written;

pub use answer::{FeeBooked, FeeLine, FeeOf, FeePoints, FeeQuote, NewTerm};
pub use asked::{
    CancelAsked, CardCause, FeeAsked, FeePointsAsked, HeldAsked, JoinAsked, PartAsked, RenewAsked, RepairAsked,
    RepairCause, ReplaceAsked, UpgradeAsked,
};
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub(crate) use price::next_term;
pub use quote::quote;
pub(crate) use quote::quoted;
pub use reason::{FeeReason, FeeWhy, StepPart};
