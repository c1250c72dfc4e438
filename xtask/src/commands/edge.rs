//! `cargo xtask edge`: the regulations behind HTTP on this machine, in the runtime of Workers.

use std::process::Command;

use crate::failure::Outcome;
use crate::setup::npm_packages;
use crate::workspace::Workspace;
use crate::{process, say, wasm};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    npm_packages::ensure(workspace)?;
    wasm::build(workspace)?;
    say::step("serving the sample regulations in workerd");
    let request = workspace.scratch("quote-request.json")?;
    process::replace_by(
        Command::new("node").current_dir(workspace.root()).arg("xtask/edge/serve.js").arg(request).args(arguments),
        "Its message above says why.",
    )
}
