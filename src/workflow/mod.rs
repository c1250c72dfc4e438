//! Workflows: who may do what next, on what condition, by when; and what a history comes to.
//!
//! Each is a [`table`](tables::table): state and event give the next state.

pub use crate::regulations::procedures::{table, tables};
