//! Node itself is the user's to install; here it is only asked for its version.

use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::process;

const OLDEST: u32 = 20;

pub fn ensure() -> Outcome {
    let found = process::read(Command::new("node").arg("--version"));
    match found.as_deref().map(major) {
        Some(Some(major)) if major >= OLDEST => Ok(()),
        Some(_) => Err(Failure::new(format!(
            "Node {OLDEST} or newer is needed, and this is {}. Install it from https://nodejs.org and start again.",
            found.unwrap_or_default(),
        ))),
        None => Err(Failure::new(format!(
            "Node {OLDEST} or newer is needed, and `node` was not found. Install it from https://nodejs.org and start again.",
        ))),
    }
}

/// `v20.20.2` is 20.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8.0.0"), Some(8));
        assert_eq!(major("20"), None);
    }
}
