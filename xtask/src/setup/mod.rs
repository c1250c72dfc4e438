//! What must be on the machine, each thing in its own file. Every function returns at once when
//! its thing is there, and otherwise brings it or says how to.

pub mod browser;
pub mod debian_packages;
pub mod node;
pub mod npm_packages;
pub mod rust_components;
pub mod wasm_target;
