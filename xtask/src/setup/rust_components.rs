//! rustfmt and clippy, which `check` needs.

use std::process::Command;

use crate::failure::Outcome;
use crate::{process, say};

pub fn ensure() -> Outcome {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if process::read(Command::new("cargo").args([subcommand, "--version"])).is_some() {
            continue;
        }
        say::step(&format!("installing {component} (rustup component add {component})"));
        process::run(
            Command::new("rustup").args(["component", "add", component]),
            &format!("Install {component} for your Rust toolchain, then start again."),
        )?;
    }
    Ok(())
}
