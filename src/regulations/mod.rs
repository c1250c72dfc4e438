//! A company's regulations: the document, what is checked in it, and the checked program.
//!
//! The way of a program document: [`document`] is exactly its JSON; `check` reads it and reports
//! everything that is wrong; [`Program`] is one version, closed, every reference resolved;
//! [`Regulations`] holds all versions and knows which one counts. [`forms`] is how one becomes a member, [`procedures`] what
//! it costs and who does what.

mod check;
pub mod document;
mod eligibility;
pub mod forms;
mod goods;
mod occasion;
mod offer;
mod offer_ids;
pub mod procedures;
mod program;
mod redemption;
mod requirement;
mod tiers;
mod versions;
mod wallet;

pub use eligibility::{MemberKind, NotFor, NotNow, Traits, When, Who};
pub use goods::{Goods, Scope};
pub use occasion::{Occasion, OccasionDays};
pub use offer::{Band, Limits, Offer, OfferKind, OfferPer, OfferSource, Returns};
pub(crate) use offer_ids::OfferIds;
pub use program::{Benefit, BenefitClass, Gives, Per, Program, Quota, Rank};
pub use redemption::{ExchangeFor, ItemKind, Level, Redemption, RedemptionPer, RedemptionQuota, RedemptionTerms};
pub use requirement::{Condition, Metric, MetricName, Places, Requirement};
pub use tiers::{Crossing, Hold, NotKept, Promotion, RefundTest, Tier, TierPolicy};
pub(crate) use versions::none_in_force;
pub use versions::{Regulations, Source};
pub use wallet::{
    Action, Available, Bonus, Caps, Combine, Earning, Expiry, RoundTo, SpendRate, TakeBack, Wallet, Worth,
};
