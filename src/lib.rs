//! A company's membership regulations (会员管理制度), carried out as pure computation: a member's tier
//! and points, what a cart costs, and why.
//!
//! Regulations are a JSON document. It is checked once into [`regulations::Regulations`], every
//! problem told with its place. A [`member::Member`] brings a ledger of activities, a [`cart::Cart`]
//! its lines; [`history`] replays the ledger day by day, each day earning points with the tier held
//! ([`points`]) and then moving the tier ([`tiers`]); [`pricing`] applies what the tier has
//! ([`benefits`]); [`fees`] says what membership costs, [`application`] what a form lacks, [`workflow`]
//! who may do what next, [`audit`] what the regulations say against themselves. Every figure carries its [`reason`]. Nothing here knows a clock, a random number
//! or JavaScript: the same inputs give the same bytes everywhere.
//!
//! ```
//! use huiji::{calendar::Moment, cart::Cart, history, member::Member, pricing, regulations::Regulations};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let regulations = Regulations::from_json(include_bytes!("../data/programs/retail.json")).into_result()?;
//! let member = include_bytes!("../data/members/gold-person.json");
//! let member = Member::from_json(&regulations, member).into_result()?;
//! let cart = br#"{"lines": [{"sku": "tea", "quantity": 2, "price": "100.00"}]}"#;
//! let cart = Cart::from_json(&regulations, cart).into_result()?;
//! let on = Moment::parse("2026-11-22")?;
//!
//! let quote = pricing::quote(&regulations, Some(&member), &cart, on).into_result()?;
//! assert_eq!(quote.tier, Some("gold"));
//! assert_eq!(quote.payable.to_string(), "180.00"); // 9 折
//!
//! let standing = history::standing(&regulations, &member, on).into_result()?;
//! assert_eq!(standing.progress[0].tier, "platinum");
//! # Ok(())
//! # }
//! ```
//!
//! The modules, in reading order; each uses only those above it.

mod in_order;
pub mod problem;
pub mod units;
pub mod calendar;
pub mod reason;
pub mod json;
pub mod regulations;
pub mod member;
pub mod cart;
pub mod benefits;
pub mod tiers;
pub mod points;
pub mod history;
pub mod pricing;
pub mod returns;
pub mod fees;
pub mod application;
pub mod workflow;
pub mod request;
#[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
pub mod audit;

#[cfg(any(feature = "wasm", feature = "wasm-application", feature = "wasm-procedures", feature = "wasm-audit"))]
pub mod wasm;

/// The example of the README, which is compiled and run as it stands.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
