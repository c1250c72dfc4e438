//! The replay: a member's ledger, day by day. It alone knows both sides: each activity earns points
//! with the tier that is held, and then moves the tier.

mod bought;
mod held;
mod replay;
mod standing;

pub use held::{Change, Held};
pub(crate) use standing::replayed;
pub use standing::{Entitlement, HeldTier, Progress, Standing, standing};
