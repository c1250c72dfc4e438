//! The binding generator and the wasm test runner, linked from the versions in Cargo.lock.
//!
//! They take a minute to compile, so they live apart from `xtask`, which must speak at once.
//!
//! - `huiji-bindings generate <wasm file> <folder> <name>` writes the JavaScript glue for every host.
//! - `huiji-bindings run-tests <wasm file> …` is what `cargo test` calls for the wasm target.

use std::env;
use std::ffi::OsString;

use anyhow::{Context, bail};
use wasm_bindgen_cli::wasm_bindgen_test_runner;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let mut arguments = env::args_os();
    let program = arguments.next().unwrap_or_else(|| "huiji-bindings".into());
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<OsString> = arguments.collect();
    match (command.to_str(), rest.as_slice()) {
        (Some("generate"), [wasm, folder, name]) => generate(wasm, folder, &name.to_string_lossy()),
        (Some("run-tests"), _) => wasm_bindgen_test_runner::run_cli_with_args(std::iter::once(program).chain(rest)),
        _ => bail!("usage: huiji-bindings generate <wasm file> <folder> <name> | run-tests <wasm file> …"),
    }
}

/// One build for the web serves browsers, Workers, Deno, Bun and Node; the loaders in `pkg` find
/// the wasm file, so the glue must not look for it itself.
fn generate(wasm: &OsString, folder: &OsString, name: &str) -> anyhow::Result<()> {
    Bindgen::new()
        .input_path(wasm)
        .out_name(name)
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("no bindings could be made from `{}`", wasm.to_string_lossy()))
}
