//! One file per command of `cargo xtask`.

pub mod bench;
pub mod build;
pub mod check;
pub mod dist;
pub mod edge;
pub mod golden;
pub mod lighthouse;
pub mod regulations;
pub mod serve;
pub mod size;
pub mod test;
