//! A company's regulations: the document, what is checked in it, and the checked program.
//!
//! The way of a program document: [`document`] is exactly its JSON; `check` reads it and reports
//! everything that is wrong; [`Program`] is one version, closed, every reference resolved;
//! [`Regulations`] holds all versions and knows which one counts.

mod check;
pub mod document;
mod goods;
mod program;
mod requirement;
mod versions;

pub use goods::{Goods, Scope};
pub use program::{Benefit, BenefitClass, Earning, Expiry, Gives, Hold, Per, Program, Quota, Rank, Tier, Wallet};
pub use requirement::{Metric, MetricName, Requirement};
pub use versions::{Regulations, Source};
