//! The wasm build and the JavaScript glue around it: what `pkg/dist` holds.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::setup::wasm_target::{self, WasmCompiler};
use crate::stamp::Stamp;
use crate::workspace::Workspace;
use crate::{process, say};

/// A wasm file of the package: what of the crate it exports.
struct Engine {
    /// What its files in `pkg/dist` begin with.
    name: &'static str,
    /// What it is for people.
    title: &'static str,
    /// The feature of the crate that exports it.
    feature: &'static str,
    /// The profile of Cargo it is built with. Each has one of its own, or the two would overwrite one another.
    profile: &'static str,
}

const ENGINES: &[Engine] = &[
    Engine { name: "huiji", title: "the engine", feature: "wasm", profile: "release" },
    Engine {
        name: "huiji-application",
        title: "the validator of applications",
        feature: "wasm-application",
        profile: "application",
    },
    Engine { name: "huiji-procedures", title: "fees and workflows", feature: "wasm-procedures", profile: "procedures" },
    Engine { name: "huiji-audit", title: "the audit", feature: "wasm-audit", profile: "audit" },
];

/// Builds the crate for wasm, once whole, once with the validator of applications alone, once with
/// fees and workflows alone and once with the audit, and the bindings of what changed.
pub fn build(workspace: &Workspace) -> Outcome<WasmCompiler> {
    let compiler = wasm_target::ensure(workspace)?;
    for engine in ENGINES {
        say::step(&format!("building {} for wasm", engine.title));
        let what = ["--package", "huiji", "--lib", "--profile", engine.profile, "--features", engine.feature];
        process::run(compiler.cargo(workspace, "build").args(what), "The compiler's message above says why.")?;
    }
    let tool = bindings_tool(workspace)?;
    for engine in ENGINES {
        write_bindings(workspace, &tool, engine, compiler.built_library(workspace, engine.profile))?;
    }
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

fn write_bindings(workspace: &Workspace, tool: &PathBuf, engine: &Engine, library: PathBuf) -> Outcome {
    let folder = workspace.at("pkg/dist");
    std::fs::create_dir_all(&folder)
        .map_err(|error| Failure::new(format!("`{}` cannot be made: {error}.", folder.display())))?;
    let complete = workspace.at("pkg/complete-dist.js");
    let inputs = [library.clone(), workspace.at("xtask/bindings/src/main.rs"), complete.clone()];
    let stamp = Stamp::of(folder.join(format!(".stamp-{}", engine.name)), &inputs, "huiji-bindings generate")?;
    if stamp.is_current() {
        return Ok(());
    }
    say::step(&format!("writing the JavaScript bindings of {} to pkg/dist", engine.title));
    stamp.clear();
    process::run_with_elapsed_time(
        Command::new(tool).arg("generate").arg(library).arg(&folder).arg(engine.name),
        "The wasm-bindgen versions of the root Cargo.toml and of xtask/bindings must agree.",
    )?;
    process::run(Command::new("node").arg(complete).arg(engine.name), "Node's message above says why.")?;
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
