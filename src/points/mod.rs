//! Given a tier: which points.

mod back;
mod by_source;
mod caps;
mod earning;
mod journal;
mod lot;
mod lots;
mod standing;
mod wallet;

pub use earning::{Basket, Earned, EarningTerms, Multiplier, Occasioned};
pub use journal::JournalLine;
pub use lot::{Expiring, Lot};
pub(crate) use lot::{Life, LotReason};
pub use standing::{Drawn, WalletStanding};
pub(crate) use wallet::{Income, WalletLedger};
