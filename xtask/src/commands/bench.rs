//! `cargo xtask bench`: builds what is measured, then lets `benches/run.js` measure.

use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::setup::npm_packages;
use crate::workspace::Workspace;
use crate::{process, say, wasm};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    if !workspace.at("benches/run.js").exists() {
        return Err(Failure::new("there is nothing to measure: `benches/run.js` is missing."));
    }
    npm_packages::ensure(workspace)?;
    wasm::build(workspace)?;
    if workspace.at("benches/Cargo.toml").exists() {
        say::step("building the native side of the benches");
        process::run(
            Command::new("cargo").current_dir(workspace.root()).args([
                "build",
                "--release",
                "--manifest-path",
                "benches/Cargo.toml",
            ]),
            "The compiler's message above says why.",
        )?;
    }
    say::step("measuring");
    process::run(
        Command::new("node")
            .current_dir(workspace.root())
            .env("CARGO_TARGET_DIR", workspace.target())
            .arg("benches/run.js")
            .args(arguments),
        "Its message above says why.",
    )
}
