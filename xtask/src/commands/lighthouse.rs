//! `cargo xtask lighthouse`: builds the site, then lets `benches/lighthouse.js` measure its pages.

use std::process::Command;

use crate::failure::Outcome;
use crate::setup::{browser, npm_packages};
use crate::workspace::Workspace;
use crate::{process, say, site, wasm};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    npm_packages::ensure(workspace)?;
    let browser = browser::ensure()?;
    wasm::build(workspace)?;
    site::build(workspace)?;
    say::step("measuring");
    process::run(
        Command::new("node")
            .current_dir(workspace.root())
            .env("CHROMIUM", &browser.chromium)
            .arg("benches/lighthouse.js")
            .args(arguments),
        "A page has less than 98 of 100 points, or Lighthouse could not run: what it said stands above.",
    )
}
