//! The standard library for `wasm32-unknown-unknown`: from rustup, or, where rustup cannot fetch
//! it, built from the source that Debian ships beside a compiler of its own.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::debian_packages;
use crate::failure::{Failure, Outcome};
use crate::workspace::Workspace;
use crate::{process, say};

pub const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-22";

/// The compiler that builds for wasm.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WasmCompiler {
    /// The one that runs everything else.
    Usual,
    /// Debian's, with a target folder of its own.
    Debian,
}

impl WasmCompiler {
    /// `cargo <subcommand> --target wasm32-unknown-unknown` in the root of the workspace.
    pub fn cargo(self, workspace: &Workspace, subcommand: &str) -> Command {
        let mut command = match self {
            WasmCompiler::Usual => Command::new("cargo"),
            WasmCompiler::Debian => debian_cargo(workspace),
        };
        command.current_dir(workspace.root()).args([subcommand, "--target", TARGET]);
        if self == WasmCompiler::Debian {
            command.arg("-Zbuild-std=std,panic_abort");
        }
        command
    }

    /// The file that a build of the crate with a profile leaves.
    pub fn built_library(self, workspace: &Workspace, profile: &str) -> PathBuf {
        let target = match self {
            WasmCompiler::Usual => workspace.target().to_path_buf(),
            WasmCompiler::Debian => debian_target(workspace),
        };
        target.join(TARGET).join(profile).join("huiji.wasm")
    }
}

pub fn ensure(workspace: &Workspace) -> Outcome<WasmCompiler> {
    if usual_compiler_has_target() {
        return Ok(WasmCompiler::Usual);
    }
    // Once rustup could not fetch, asking it again each time would only cost its time-outs.
    let fallen_back = workspace.scratch("wasm-compiler-is-debian")?;
    if fallen_back.exists() && debian_is_complete() {
        return Ok(WasmCompiler::Debian);
    }
    say::step(&format!("installing the wasm target (rustup target add {TARGET})"));
    let added = process::run(Command::new("rustup").args(["target", "add", TARGET]), "");
    if added.is_ok() && usual_compiler_has_target() {
        return Ok(WasmCompiler::Usual);
    }
    say::note("rustup could not fetch it; falling back on Debian's compiler and library source");
    if !debian_is_complete() {
        debian_packages::install(DEBIAN_PACKAGES).map_err(|failure| {
            Failure::new(format!(
                "the wasm target is missing. Run `rustup target add {TARGET}` where rustup can reach its server. Or on Debian: {failure}",
            ))
        })?;
    }
    if !debian_is_complete() {
        return Err(Failure::new(format!(
            "the packages {} did not bring `{DEBIAN_CARGO}`, `{DEBIAN_RUSTC}` and `{DEBIAN_LINKER}`. Run `rustup target add {TARGET}` where rustup can reach its server.",
            DEBIAN_PACKAGES.join(", "),
        )));
    }
    fs::write(&fallen_back, "")
        .map_err(|error| Failure::new(format!("`{}` cannot be written: {error}.", fallen_back.display())))?;
    Ok(WasmCompiler::Debian)
}

fn usual_compiler_has_target() -> bool {
    process::read(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

fn debian_is_complete() -> bool {
    let programs = [DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_LINKER];
    let sysroot = process::read(Command::new(DEBIAN_RUSTC).args(["--print", "sysroot"]));
    programs.iter().all(|program| Path::new(program).is_file())
        && sysroot
            .is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
}

fn debian_target(workspace: &Workspace) -> PathBuf {
    workspace.target().join("debian")
}

/// Debian's Cargo, told nothing of rustup: not its toolchain, its folders in PATH or its libraries.
fn debian_cargo(workspace: &Workspace) -> Command {
    let path = env::var_os("PATH").unwrap_or_default();
    let without_rustup = env::split_paths(&path)
        .filter(|folder| !folder.join("rustup").is_file() && !folder.join("rustc").is_file())
        .chain([PathBuf::from("/usr/bin")]);
    let mut command = Command::new(DEBIAN_CARGO);
    if let Ok(path) = env::join_paths(without_rustup) {
        command.env("PATH", path);
    }
    for variable in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTDOC", "LD_LIBRARY_PATH"] {
        command.env_remove(variable);
    }
    command
        .env("RUSTC", DEBIAN_RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // On this target a panic aborts whatever the profile says. If the profile says it too, Cargo
        // builds a second standard library for tests, and the compiler refuses the two.
        .env("CARGO_PROFILE_RELEASE_PANIC", "unwind")
        .env("CARGO_TARGET_DIR", debian_target(workspace))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
    command
}
