//! Given a tier: which points.

mod earning;
mod journal;
mod lot;
mod wallet;

pub use earning::{Basket, Earned, EarningTerms, Occasioned};
pub use journal::JournalLine;
pub use lot::{Expiring, Lot};
pub(crate) use lot::{Life, LotReason};
pub use wallet::{Drawn, WalletStanding};
pub(crate) use wallet::{Income, WalletLedger};
