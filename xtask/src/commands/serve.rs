//! `cargo xtask serve`: the site on this machine, run by an engine that was just built.

use crate::failure::{Failure, Outcome};
use crate::setup::npm_packages;
use crate::workspace::Workspace;
use crate::{site, wasm};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    npm_packages::ensure(workspace)?;
    wasm::build(workspace)?;
    if !site::exists(workspace) {
        return Err(Failure::new("there is no site: `www/package.json` is missing."));
    }
    site::serve(workspace, arguments)
}
