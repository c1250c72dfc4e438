//! Given a tier: which points.

mod earning;
mod wallet;

pub use earning::{Earned, earned, eligible};
pub use wallet::{Expiring, Lot, WalletStanding};
pub(crate) use wallet::{LotReason, WalletLedger};
