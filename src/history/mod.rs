//! The replay: a member's ledger, day by day. It alone knows both sides: each activity earns points
//! with the tier that is held, and then moves the tier.

mod apply;
mod benefits;
mod bought;
mod forecast;
mod gifts;
mod grants;
mod held;
mod holding;
mod ordered;
mod progress;
mod redemptions;
mod replay;
mod review;
mod standing;
mod statement;
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
mod supposed;

pub use crate::tiers::LeavingOf;
pub use benefits::{BenefitsReport, benefits};
pub use forecast::{Forecast, ForecastDay, ForecastState, ForecastWallet, MOST_DAYS, PlanDocument};
pub(crate) use forecast::{Plan, check_range};
pub use held::Change;
pub use progress::{ProgressReport, TierProgress, progress};
pub use redemptions::{QuotedTerms, RedemptionAsked, RedemptionQuote, Redemptions};
pub(crate) use replay::Replay;
pub(crate) use standing::replayed;
pub use standing::{HeldTier, Progress, Standing, standing};
pub use statement::{LevelReached, Liability, PointsStatement, WalletStatement, points};
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub(crate) use supposed::{Supposed, supposed};
