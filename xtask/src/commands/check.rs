//! `cargo xtask check`: all that can be said about the code without running it.

use std::process::Command;

use crate::failure::Outcome;
use crate::setup::wasm_target::WasmCompiler;
use crate::setup::{npm_packages, rust_components};
use crate::workspace::Workspace;
use crate::{process, say, wasm};

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Outcome {
    rust_components::ensure()?;
    npm_packages::ensure(workspace)?;

    say::step("formatting (cargo fmt --all --check)");
    process::run(
        Command::new("cargo").current_dir(workspace.root()).args(["fmt", "--all", "--check"]),
        "Run `cargo fmt --all`.",
    )?;

    clippy(workspace, &["--package", "huiji", "--all-targets"])?;
    clippy(workspace, &["--package", "huiji", "--all-targets", "--features", "wasm"])?;
    clippy(workspace, &["--package", "huiji", "--lib", "--features", "wasm-application"])?;
    clippy(workspace, &["--package", "huiji", "--lib", "--features", "wasm-procedures"])?;
    clippy(workspace, &["--package", "huiji", "--lib", "--features", "wasm-audit"])?;
    clippy(workspace, &["--package", "xtask", "--package", "huiji-bindings", "--all-targets"])?;

    // The types of the glue exist only once it is built.
    let compiler = wasm::build(workspace)?;
    clippy_for_wasm(workspace, compiler)?;
    types(workspace)?;
    say::step("all checks passed");
    Ok(())
}

/// TypeScript over all JavaScript, by the JSDoc in it; says how many projects were checked. The site
/// has a project of its own, for Vite's types, and so has its service worker, which is no page.
pub fn types(workspace: &Workspace) -> Outcome<u32> {
    let mut checked = 0;
    for project in ["tsconfig.json", "www/tsconfig.json", "www/service-worker/tsconfig.json"] {
        if !workspace.at(project).exists() {
            continue;
        }
        say::step(&format!("types (tsc --project {project})"));
        process::run(
            Command::new("node").current_dir(workspace.root()).args([
                "node_modules/typescript/bin/tsc",
                "--noEmit",
                "--project",
                project,
            ]),
            "The messages above name file and line.",
        )?;
        checked += 1;
    }
    Ok(checked)
}

fn clippy(workspace: &Workspace, selection: &[&str]) -> Outcome {
    say::step(&format!("clippy {}", selection.join(" ")));
    process::run(
        Command::new("cargo")
            .current_dir(workspace.root())
            .arg("clippy")
            .args(selection)
            .args(["--", "-D", "warnings"]),
        "The messages above name file and line.",
    )
}

fn clippy_for_wasm(workspace: &Workspace, compiler: WasmCompiler) -> Outcome {
    if compiler == WasmCompiler::Debian {
        say::note("clippy for wasm32 is left out: Debian's compiler comes without it");
        return Ok(());
    }
    let mut selection = vec!["--package", "huiji", "--features", "wasm", "--lib"];
    if workspace.at("tests/wasm.rs").exists() {
        selection.extend(["--test", "wasm"]);
    }
    say::step(&format!("clippy for wasm32 {}", selection.join(" ")));
    process::run(
        compiler.cargo(workspace, "clippy").args(selection).args(["--", "-D", "warnings"]),
        "The messages above name file and line.",
    )
}
