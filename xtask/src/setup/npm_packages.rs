//! The npm packages, exactly as package-lock.json names them.

use std::process::Command;

use crate::failure::Outcome;
use crate::stamp::Stamp;
use crate::workspace::Workspace;
use crate::{process, say};

pub fn ensure(workspace: &Workspace) -> Outcome {
    super::node::ensure()?;
    let stamp = Stamp::of(workspace.at("node_modules/.huiji-stamp"), &[workspace.at("package-lock.json")], "npm ci")?;
    if stamp.is_current() {
        return Ok(());
    }
    say::step("installing the npm packages of package-lock.json (npm ci)");
    stamp.clear();
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    process::run_with_elapsed_time(
        Command::new(npm).current_dir(workspace.root()).args(["ci", "--no-audit", "--no-fund"]),
        "If npm says that the lock is out of step, run `npm install`; otherwise see that the npm registry can be reached. Then start again.",
    )?;
    stamp.set()
}
