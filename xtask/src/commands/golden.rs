//! `cargo xtask golden`: writes the expected answers anew. What changed is for a person to judge.

use std::process::Command;

use crate::failure::Outcome;
use crate::workspace::Workspace;
use crate::{process, say};

const FOLDER: &str = "tests/golden";

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Outcome {
    say::step("writing tests/golden from native answers");
    process::run(
        Command::new("cargo").current_dir(workspace.root()).env("HUIJI_GOLDEN", "write").args([
            "test",
            "--package",
            "huiji",
            "--test",
            "golden",
        ]),
        "Nothing can be said about the goldens until that is mended.",
    )?;
    let git = |arguments: &[&str]| {
        process::read(Command::new("git").current_dir(workspace.root()).args(arguments).args(["--", FOLDER]))
            .unwrap_or_default()
    };
    let changed = git(&["diff", "--stat"]);
    let new = git(&["ls-files", "--others", "--exclude-standard"]);
    if changed.is_empty() && new.is_empty() {
        say::step("no golden changed");
        return Ok(());
    }
    say::step("changed goldens; read each difference before you commit it");
    for line in changed.lines() {
        println!("{line}");
    }
    for file in new.lines() {
        println!(" {file} | new");
    }
    Ok(())
}
