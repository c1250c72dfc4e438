//! Packages of Debian and its kin, where apt is there and may be used without a password.

use std::path::Path;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::{process, say};

/// Installs `packages`, or fails with a sentence that names them.
pub fn install(packages: &[&str]) -> Outcome {
    let list = packages.join(" ");
    let Some(prefix) = how_to_become_root() else {
        return Err(Failure::new(format!(
            "I may not install packages here. As root: apt-get install -y --no-install-recommends {list}",
        )));
    };
    say::step(&format!("installing with apt-get: {list}"));
    let apt = |arguments: &[&str]| {
        let words: Vec<&str> = prefix
            .iter()
            .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"])
            .chain(arguments)
            .copied()
            .collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        process::run_with_elapsed_time(&mut command, &format!("Install {list} yourself, then start again."))
    };
    apt(&["update"])?;
    let install = ["install", "-y", "--no-install-recommends"];
    apt(&[install.as_slice(), packages].concat())
}

/// What to put before a command so that root runs it; `None` without apt or without the right.
fn how_to_become_root() -> Option<&'static [&'static str]> {
    if !Path::new("/usr/bin/apt-get").exists() {
        return None;
    }
    if process::read(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    let passwordless = process::read(Command::new("sudo").args(["-n", "true"])).is_some();
    passwordless.then_some(&["sudo", "-n"])
}
