//! The wasm build and the JavaScript glue around it: what `pkg/dist` holds.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::setup::wasm_target::{self, WasmCompiler};
use crate::stamp::Stamp;
use crate::workspace::Workspace;
use crate::{process, say};

/// Builds the crate for wasm and, if that changed, its bindings.
pub fn build(workspace: &Workspace) -> Outcome<WasmCompiler> {
    let compiler = wasm_target::ensure(workspace)?;
    say::step("building the engine for wasm");
    process::run(
        compiler.cargo(workspace, "build").args(["--release", "--package", "huiji", "--features", "wasm", "--lib"]),
        "The compiler's message above says why.",
    )?;
    let tool = bindings_tool(workspace)?;
    write_bindings(workspace, &tool, compiler.built_library(workspace))?;
    Ok(compiler)
}

/// Builds the program that makes bindings and runs wasm tests, and says where it is.
pub fn bindings_tool(workspace: &Workspace) -> Outcome<PathBuf> {
    let file = format!("huiji-bindings{}", std::env::consts::EXE_SUFFIX);
    let tool = workspace.target().join("debug").join(file);
    if !tool.exists() {
        say::step("building the binding generator (once, about a minute)");
    }
    process::run(
        Command::new("cargo").current_dir(workspace.root()).args(["build", "--package", "huiji-bindings"]),
        "The compiler's message above says why.",
    )?;
    Ok(tool)
}

fn write_bindings(workspace: &Workspace, tool: &PathBuf, library: PathBuf) -> Outcome {
    let folder = workspace.at("pkg/dist");
    std::fs::create_dir_all(&folder)
        .map_err(|error| Failure::new(format!("`{}` cannot be made: {error}.", folder.display())))?;
    let complete = workspace.at("pkg/complete-dist.js");
    let inputs = [library.clone(), workspace.at("xtask/bindings/src/main.rs"), complete.clone()];
    let stamp = Stamp::of(folder.join(".stamp"), &inputs, "huiji-bindings generate")?;
    if stamp.is_current() {
        return Ok(());
    }
    say::step("writing the JavaScript bindings to pkg/dist");
    stamp.clear();
    process::run_with_elapsed_time(
        Command::new(tool).arg("generate").arg(library).arg(&folder),
        "The wasm-bindgen versions of the root Cargo.toml and of xtask/bindings must agree.",
    )?;
    process::run(Command::new("node").arg(complete), "Node's message above says why.")?;
    stamp.set()
}

#[cfg(test)]
mod tests {
    /// The generator refuses wasm made by any version but its own.
    #[test]
    fn the_binding_generator_has_the_version_of_the_library() {
        let lock = include_str!("../../Cargo.lock");
        let version = |package: &str| {
            let (_, after) = lock.split_once(&format!("name = \"{package}\"\n")).unwrap();
            after.lines().next().unwrap().to_owned()
        };
        assert_eq!(version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
        assert_eq!(version("wasm-bindgen"), version("wasm-bindgen-cli"));
    }
}
