//! What a tier has, how much of it is left, and what another tier has.
//!
//! - A quota counts uses by the benefit's id: what was used stays used on promotion, on demotion and under another version.
//! - Periods of the calendar and of the membership run on from term to term; `term` is the one that holds the day.
//! - By event, each event has the whole quota; what was used without naming one was at one of its own.

mod catalogue;
mod differences;
mod entitlements;
mod quotas;

pub use catalogue::of_tier;
pub use differences::{TierDifference, moved, to_other_tiers};
pub use entitlements::{Entitlement, entitlements};
pub use quotas::QuotaStanding;
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub(crate) use quotas::counted_in;
