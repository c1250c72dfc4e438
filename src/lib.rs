//! Membership regulations as pure computation.
#[cfg(feature = "wasm")]
mod wasm;
