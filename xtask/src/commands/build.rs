//! `cargo xtask build`: the npm package, as JavaScript imports it.

use crate::failure::Outcome;
use crate::setup::npm_packages;
use crate::workspace::Workspace;
use crate::{say, wasm};

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Outcome {
    npm_packages::ensure(workspace)?;
    wasm::build(workspace)?;
    say::step("done: pkg/dist is up to date");
    Ok(())
}
