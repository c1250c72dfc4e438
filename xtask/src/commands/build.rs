//! `cargo xtask build`: the npm package and the site, as they are shipped.

use crate::failure::Outcome;
use crate::setup::npm_packages;
use crate::workspace::Workspace;
use crate::{say, site, wasm};

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Outcome {
    npm_packages::ensure(workspace)?;
    wasm::build(workspace)?;
    if site::exists(workspace) {
        site::build(workspace)?;
    }
    say::step("done: pkg/dist and www/dist are up to date");
    Ok(())
}
