//! Running other programs: their output is the user's to see.

use std::io::{IsTerminal, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::say;

/// Runs a program that shows its own progress.
pub fn run(command: &mut Command, advice: &str) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    succeeded(command, status, advice)
}

/// Runs a program that says little, with a line every ten seconds so that nobody thinks it hangs.
pub fn run_with_elapsed_time(command: &mut Command, advice: &str) -> Outcome {
    let started = Instant::now();
    let (done, waiting) = mpsc::channel::<()>();
    let ticker = thread::spawn(move || {
        while waiting.recv_timeout(Duration::from_secs(10)) == Err(RecvTimeoutError::Timeout) {
            say::note(&format!("still at it after {} s", started.elapsed().as_secs()));
        }
    });
    let outcome = run(command, advice);
    drop(done);
    // The ticker only prints; there is nothing to do about it if it could not.
    let _ = ticker.join();
    outcome
}

/// Runs a program and gives what it wrote to standard output, without showing it.
pub fn read(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Runs a program, shows its standard output as it comes, and gives it with the exit status.
pub fn run_and_keep_output(command: &mut Command) -> Outcome<(ExitStatus, String)> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    let mut kept = Vec::new();
    if let Some(mut output) = child.stdout.take() {
        let mut buffer = [0; 4096];
        while let Ok(length @ 1..) = output.read(&mut buffer) {
            let part = &buffer[..length];
            // A closed terminal must not stop the tests.
            let _ = std::io::stdout().write_all(part);
            let _ = std::io::stdout().flush();
            kept.extend_from_slice(part);
        }
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    Ok((status, String::from_utf8_lossy(&kept).into_owned()))
}

/// For programs whose output goes through `run_and_keep_output` and would else lose its colors.
pub fn color_choice() -> &'static str {
    if std::io::stdout().is_terminal() { "always" } else { "never" }
}

/// The program takes this process's place, so that whoever stops the command stops the program.
#[cfg(unix)]
pub fn replace_by(command: &mut Command, _advice: &str) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(not_started(command, &error))
}

#[cfg(not(unix))]
pub fn replace_by(command: &mut Command, advice: &str) -> Outcome {
    run(command, advice)
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

pub fn succeeded(command: &Command, status: ExitStatus, advice: &str) -> Outcome {
    if status.success() {
        return Ok(());
    }
    let code = status.code().map_or_else(|| "a signal".to_owned(), |code| format!("code {code}"));
    Err(Failure::new(format!("`{}` ended with {code}. {advice}", shown(command))))
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::new(format!("`{program}` could not be started ({error}). Is it installed?"))
}
