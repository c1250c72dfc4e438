//! `cargo xtask regulations check FILE…`: what is wrong with a program document, at its place in the text; and
//! `compare FILE BEFORE AFTER`: what one of its versions changes. It is the command line of the npm package.

use std::process::Command;

use crate::failure::Outcome;
use crate::setup::node;
use crate::workspace::Workspace;
use crate::{process, wasm};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    node::ensure()?;
    wasm::build(workspace)?;
    // Where the user stands, so that the files are those that were named.
    process::run(
        Command::new("node").arg(workspace.at("pkg/cli/huiji.js")).args(arguments),
        "What is said above is to be mended in the document, or accepted in its `checks`.",
    )
}
