//! A company's regulations: the document, what is checked in it, and the checked program.
//!
//! The way of a program document: [`document`] is exactly its JSON; `check` reads it and reports
//! everything that is wrong; [`Program`] is one version, closed, every reference resolved;
//! [`Regulations`] holds all versions and knows which one counts. [`forms`] is how one becomes a member, [`procedures`] what
//! it costs and who does what.

mod check;
mod difference;
pub mod document;
mod eligibility;
pub mod forms;
mod goods;
mod known_ids;
mod notice;
mod occasion;
mod offer;
pub mod oversight;
pub mod procedures;
mod program;
mod redemption;
mod requirement;
mod tiers;
mod versions;
mod wallet;
mod when;

pub use difference::{Difference, DifferenceKind, ValueDifference};
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub(crate) use difference::{VersionText, by_key, differences, within};
pub use eligibility::{MemberKind, NotFor, Traits, Who};
pub use goods::{Goods, Scope};
pub(crate) use known_ids::KnownIds;
pub use notice::{Because, Notice};
pub use occasion::{Occasion, OccasionDays};
pub use offer::{Band, Limits, Offer, OfferKind, OfferPer, OfferSource, Returns};
pub use program::{Benefit, BenefitClass, Gives, Per, Program, Quota, Rank};
pub use redemption::{ExchangeFor, ItemKind, Level, Redemption, RedemptionPer, RedemptionQuota, RedemptionTerms};
pub use requirement::{Condition, Metric, MetricName, Places, Requirement};
pub use tiers::{Crossing, Hold, NotKept, Promotion, RefundTest, Tier, TierPolicy};
pub(crate) use versions::none_in_force;
pub use versions::{Regulations, Source};
pub use wallet::{
    Action, Available, Bonus, Caps, Combine, Earning, Expiry, RoundTo, SpendRate, TakeBack, Wallet, Worth,
};
pub use when::{NotNow, When};

/// Everything that is wrong with a program document, at once: what [`Regulations`], [`Forms`](forms::Forms) and
/// [`Procedures`](procedures::Procedures) tell, which check the parts that they need. What several tell stands there once;
/// all of it is in document order. An empty list: nothing is wrong, and nothing needs a look. Not in wasm, where each has
/// a file of its own.
///
/// ```
/// let program = br#"{"id": "tea", "name": {"en": "Tea"}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"],
///     "versions": [{"id": "2026", "announcedOn": "2025-12-01", "effectiveFrom": "2026-01-01",
///         "tiers": [{"id": "basic", "name": {"en": "Basic"}}],
///         "levels": [{"id": "star", "name": {"en": "Star"}, "wallet": "points", "atLeast": 100}],
///         "fees": {"prices": [{"id": "seats", "tier": "basik", "amount": "100.00"}]}}]}"#;
/// let problems = huiji::regulations::problems(program);
/// let told: Vec<_> = problems.iter().map(|problem| (problem.code.as_str(), problem.path.as_str())).collect();
/// assert_eq!(told, [("wallet.unknown", "/versions/0/levels/0/wallet"), ("tier.unknown", "/versions/0/fees/prices/0/tier")]);
/// ```
// In wasm each reader stands by itself; one function that calls all, even where nobody calls it, has the compiler put
// parts of each where they are used, which made the engine 6 kB larger.
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
#[must_use]
pub fn problems(bytes: &[u8]) -> Vec<crate::problem::Problem> {
    check::problems(bytes)
}
