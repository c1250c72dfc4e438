//! The site in `www`, by Vite.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::workspace::Workspace;
use crate::{process, say};

pub fn exists(workspace: &Workspace) -> bool {
    workspace.at("www/package.json").exists()
}

pub fn build(workspace: &Workspace) -> Outcome {
    say::step("building the site to www/dist");
    process::run(vite(workspace)?.args(["build", "--logLevel", "warn"]), "Vite's message above says why.")
}

/// Serves the site until it is stopped.
pub fn serve(workspace: &Workspace, options: &[String]) -> Outcome {
    say::step("serving the site; stop with Ctrl-C");
    // What was said while setting up must stay on the screen.
    process::replace_by(
        vite(workspace)?.args(["--clearScreen", "false"]).args(options),
        "Vite's message above says why.",
    )
}

/// Vite without npm around it: a signal must reach the server itself.
fn vite(workspace: &Workspace) -> Outcome<Command> {
    let script: PathBuf = workspace.at("node_modules/vite/bin/vite.js");
    if !script.exists() {
        return Err(Failure::new("Vite is not among the npm packages. Remove node_modules and start again."));
    }
    let mut command = Command::new("node");
    command.current_dir(workspace.at("www")).arg(script);
    Ok(command)
}
