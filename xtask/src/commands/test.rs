//! `cargo xtask test`: every test of the project, stage by stage, up to the first stage that fails.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::{check, size};
use crate::failure::{Failure, Outcome};
use crate::setup::browser::{self, Browser};
use crate::setup::wasm_target::WasmCompiler;
use crate::setup::{npm_packages, wasm_target};
use crate::tally::{self, Tally};
use crate::workspace::Workspace;
use crate::{process, say, site, wasm};

/// What the stages share.
struct Prepared<'a> {
    workspace: &'a Workspace,
    browser: Browser,
    compiler: WasmCompiler,
}

/// `None`: there are no tests of this kind yet.
type Stage = fn(&Prepared) -> Outcome<Option<Tally>>;

const STAGES: &[(&str, Stage)] = &[
    ("native", native),
    ("purity", purity),
    ("wasm in Node", wasm_in_node),
    ("wasm in Chromium", wasm_in_chromium),
    ("types", types),
    ("package in Node", package_in_node),
    ("consumers", consumers),
    ("edge", edge),
    ("runtimes", runtimes),
    ("elements", elements),
    ("site in Chromium", site_in_chromium),
    ("sizes", sizes),
];

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Outcome {
    let mut total = Tally::default();
    let outcome = set_up(workspace).and_then(|prepared| run_stages(&prepared, &mut total));
    if outcome.is_err() && total.failed == 0 {
        // What stopped the tests outside of a test must not read as a success.
        total.failed = 1;
    }
    if let Err(failure) = &outcome {
        eprintln!("\n{failure}");
    }
    println!("\n{total}");
    match outcome {
        Ok(()) => Ok(()),
        Err(_) => std::process::exit(1),
    }
}

fn set_up(workspace: &Workspace) -> Outcome<Prepared<'_>> {
    npm_packages::ensure(workspace)?;
    let compiler = wasm_target::ensure(workspace)?;
    let browser = browser::ensure()?;
    Ok(Prepared { workspace, browser, compiler })
}

fn run_stages(prepared: &Prepared, total: &mut Tally) -> Outcome {
    let mut summary = Vec::new();
    let mut outcome = Ok(());
    for (name, stage) in STAGES {
        say::step(&format!("test stage: {name}"));
        let started = Instant::now();
        let (tally, text) = match stage(prepared) {
            Ok(Some(tally)) => (tally, tally.to_string()),
            Ok(None) => (Tally::default(), "no tests yet".to_owned()),
            Err(failure) => {
                eprintln!("{failure}");
                (Tally::one(false), "did not run: 1 failed".to_owned())
            }
        };
        *total += tally;
        summary.push(format!("{name:<17} {text}, {} s", started.elapsed().as_secs()));
        if tally.failed > 0 {
            outcome = Err(Failure::new(format!("stage `{name}` failed; the later ones did not run.")));
            break;
        }
    }
    say::step("summary");
    for line in summary {
        say::note(&line);
    }
    outcome
}

/// Everything that `cargo test` finds in the crate, doc tests included, and xtask's own tests.
fn native(prepared: &Prepared) -> Outcome<Option<Tally>> {
    let mut command = Command::new("cargo");
    command
        .current_dir(prepared.workspace.root())
        .args(["test", "--no-fail-fast", "--package", "huiji", "--package", "xtask"])
        .args(["--", "--color", process::color_choice()]);
    cargo_test(&mut command)
}

/// Without the boundary the crate must know no JavaScript, on any platform.
fn purity(prepared: &Prepared) -> Outcome<Option<Tally>> {
    let mut command = Command::new("cargo");
    command
        .current_dir(prepared.workspace.root())
        .args(["tree", "--package", "huiji", "--no-default-features", "--edges", "normal"])
        .args(["--target", "all", "--prefix", "none"]);
    let Some(tree) = process::read(&mut command) else {
        return Err(Failure::new(format!("`{}` failed.", process::shown(&command))));
    };
    let foreign: Vec<&str> =
        tree.lines().filter(|line| line.starts_with("js-sys ") || line.starts_with("wasm-bindgen")).collect();
    for line in &foreign {
        say::note(&format!("the core depends on {line}"));
    }
    Ok(Some(Tally::one(foreign.is_empty())))
}

fn wasm_in_node(prepared: &Prepared) -> Outcome<Option<Tally>> {
    wasm::build(prepared.workspace)?;
    wasm_tests(prepared, &[])
}

fn wasm_in_chromium(prepared: &Prepared) -> Outcome<Option<Tally>> {
    let capabilities = prepared.workspace.scratch("webdriver.json")?;
    let chromium = prepared.browser.chromium.display().to_string();
    let text = format!("{{\"goog:chromeOptions\":{{\"binary\":{chromium:?}}}}}\n");
    std::fs::write(&capabilities, text)
        .map_err(|error| Failure::new(format!("`{}` cannot be written: {error}.", capabilities.display())))?;
    wasm_tests(
        prepared,
        &[
            ("WASM_BINDGEN_USE_BROWSER", Path::new("1")),
            ("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &capabilities),
            ("CHROMEDRIVER", &prepared.browser.chromedriver),
        ],
    )
}

/// The tests of tests/wasm.rs, optimized like the wasm that ships: an unoptimized build has deeper
/// stacks and would fail where the real one does not.
fn wasm_tests(prepared: &Prepared, environment: &[(&str, &Path)]) -> Outcome<Option<Tally>> {
    if !prepared.workspace.at("tests/wasm.rs").exists() {
        return Ok(None);
    }
    let tool = wasm::bindings_tool(prepared.workspace)?.display().to_string();
    let mut command = prepared.compiler.cargo(prepared.workspace, "test");
    command
        .args(["--release", "--package", "huiji", "--features", "wasm", "--test", "wasm"])
        .arg("--config")
        .arg(format!("target.{}.runner=[{tool:?}, \"run-tests\"]", wasm_target::TARGET))
        .envs(environment.iter().copied())
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        // With a backtrace for each caught panic the report drowns.
        .env("RUST_BACKTRACE", "0");
    cargo_test(&mut command)
}

fn types(prepared: &Prepared) -> Outcome<Option<Tally>> {
    let passed = check::types(prepared.workspace)?;
    Ok(Some(Tally { passed, failed: 0 }))
}

fn package_in_node(prepared: &Prepared) -> Outcome<Option<Tally>> {
    node_test(prepared, "tests/node")
}

/// The questions that the native stage wrote down, with its answers, in every runtime and over HTTP.
fn runtimes(prepared: &Prepared) -> Outcome<Option<Tally>> {
    node_test(prepared, "tests/runtimes")
}

/// The packed package in real projects: Node, bundlers, a server that renders, edge runtimes, TypeScript.
fn consumers(prepared: &Prepared) -> Outcome<Option<Tally>> {
    node_test(prepared, "tests/consumers")
}

/// The HTTP face: its handler alone, and under attack in each runtime.
fn edge(prepared: &Prepared) -> Outcome<Option<Tally>> {
    node_test(prepared, "tests/edge")
}

/// The elements of the package on a plain page, in Chromium.
fn elements(prepared: &Prepared) -> Outcome<Option<Tally>> {
    node_test(prepared, "tests/elements")
}

fn site_in_chromium(prepared: &Prepared) -> Outcome<Option<Tally>> {
    if test_files(&prepared.workspace.at("tests/site")).is_empty() {
        return Ok(None);
    }
    site::build(prepared.workspace)?;
    node_test(prepared, "tests/site")
}

/// What travels to a visitor stays within its budgets. Bytes are exact, so they may fail a test; times may not.
fn sizes(prepared: &Prepared) -> Outcome<Option<Tally>> {
    Ok(Some(Tally::one(size::run(prepared.workspace, &[]).is_ok())))
}

fn cargo_test(command: &mut Command) -> Outcome<Option<Tally>> {
    let (status, output) = process::run_and_keep_output(command)?;
    Ok(Some(tally::of_cargo_test(&output).judged(status.success())))
}

/// Node shows its report to the reader and writes its counts, in TAP, to a file.
fn node_test(prepared: &Prepared, folder: &str) -> Outcome<Option<Tally>> {
    let files = test_files(&prepared.workspace.at(folder));
    if files.is_empty() {
        return Ok(None);
    }
    let report = prepared.workspace.scratch("node-test.tap")?;
    let mut command = Command::new("node");
    command
        .current_dir(prepared.workspace.root())
        .args(["--test", "--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg("--test-reporter=tap")
        .arg(format!("--test-reporter-destination={}", report.display()))
        .args(files)
        .env("CHROMIUM", &prepared.browser.chromium)
        .env("HUIJI_EQUALITY", prepared.workspace.target().join("equality"));
    let status = command.status().map_err(|error| Failure::new(format!("`node` could not be started ({error}).")))?;
    let counts = std::fs::read_to_string(&report).unwrap_or_default();
    Ok(Some(tally::of_node_tap(&counts).judged(status.success())))
}

/// The files `*.test.js` in `folder` and below, in order of name.
fn test_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(test_files(&path));
        } else if path.to_string_lossy().ends_with(".test.js") {
            files.push(path);
        }
    }
    files.sort();
    files
}
