//! `cargo xtask <command>`: every command sets up what it needs, says what it does, and fails with
//! a sentence that says what to do.
//!
//! `setup` brings the tools, `wasm` and `site` build, `commands` has a file per command.

mod commands;
mod failure;
mod process;
mod say;
mod setup;
mod site;
mod stamp;
mod tally;
mod wasm;
mod workspace;

use std::env;
use std::process::ExitCode;

use failure::Outcome;
use workspace::Workspace;

/// A command of the command line.
struct Command {
    name: &'static str,
    line: &'static str,
    run: fn(&Workspace, &[String]) -> Outcome,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        line: "build the engine and serve the site; --host, --port and --open go to Vite",
        run: commands::serve::run,
    },
    Command {
        name: "edge",
        line: "serve the sample regulations behind HTTP, in workerd; --port is 8787",
        run: commands::edge::run,
    },
    Command { name: "build", line: "build the npm package (pkg/dist)", run: commands::build::run },
    Command {
        name: "dist",
        line: "build the site as a folder for any static host (www/dist) and check it",
        run: commands::dist::run,
    },
    Command {
        name: "test",
        line: "run every test: native, wasm in Node and Chromium, types, package, site",
        run: commands::test::run,
    },
    Command {
        name: "check",
        line: "formatting, clippy with and without the boundary, types",
        run: commands::check::run,
    },
    Command {
        name: "golden",
        line: "write tests/golden anew from native answers and show what changed",
        run: commands::golden::run,
    },
    Command {
        name: "regulations",
        line: "check FILE…: what is wrong with a program document; compare FILE BEFORE AFTER: what changes",
        run: commands::regulations::run,
    },
    Command { name: "bench", line: "measure quotes natively, in Node and in each runtime", run: commands::bench::run },
    Command {
        name: "lighthouse",
        line: "the scores of each page on a phone; --desktop, or pages by name",
        run: commands::lighthouse::run,
    },
    Command {
        name: "size",
        line: "raw, gzip and brotli sizes of what travels, against their budgets",
        run: commands::size::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        print!("{}", help());
        return ExitCode::from(2);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", help());
        return ExitCode::SUCCESS;
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        eprintln!("there is no command `{name}`\n");
        eprint!("{}", help());
        return ExitCode::from(2);
    };
    match Workspace::find().and_then(|workspace| (command.run)(&workspace, rest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\ncargo xtask {name} failed: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let mut text = String::from("usage: cargo xtask <command>\n\n");
    for Command { name, line, .. } in COMMANDS {
        text.push_str(&format!("  {name:<11} {line}\n"));
    }
    text.push_str("\nEach command sets up what it needs. Node (20.19, 22.12 or newer) and rustup must be there.\n");
    text
}
