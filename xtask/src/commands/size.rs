//! `cargo xtask size`: what travels to a visitor, against its budgets.

use std::process::Command;

use crate::failure::Outcome;
use crate::setup::node;
use crate::workspace::Workspace;
use crate::{process, wasm};

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Outcome {
    node::ensure()?;
    wasm::build(workspace)?;
    process::run(
        Command::new("node").current_dir(workspace.root()).arg("xtask/size.js"),
        "Something is above its budget: look at what was added last.",
    )
}
