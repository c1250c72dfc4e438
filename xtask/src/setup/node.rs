//! Node itself is the user's to install; here it is only asked for its version.

use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::process;

/// What `engines` of the packages says: `require` takes ES modules from these releases on.
const NEEDED: &str = "Node 20 from 20.19 on, or 22.12 or newer, is needed";

pub fn ensure() -> Outcome {
    let found = process::read(Command::new("node").arg("--version"));
    match found.as_deref().map(release) {
        Some(Some(release)) if suffices(release) => Ok(()),
        Some(_) => Err(Failure::new(format!(
            "{NEEDED}, and this is {}. Install it from https://nodejs.org and start again.",
            found.unwrap_or_default(),
        ))),
        None => Err(Failure::new(format!(
            "{NEEDED}, and `node` was not found. Install it from https://nodejs.org and start again.",
        ))),
    }
}

/// `v20.20.2` is 20 and 20.
fn release(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Whether a release is of `^20.19.0 || >=22.12.0`.
fn suffices((major, minor): (u32, u32)) -> bool {
    (major == 20 && minor >= 19) || (major, minor) >= (22, 12)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_release() {
        assert_eq!(release("v20.20.2"), Some((20, 20)));
        assert_eq!(release("v8.0.0"), Some((8, 0)));
        assert_eq!(release("v20"), None);
        assert_eq!(release("20.19.0"), None);
    }

    #[test]
    fn takes_the_releases_that_the_packages_name() {
        for manifest in [
            include_str!("../../../package.json"),
            include_str!("../../../pkg/package.json"),
            include_str!("../../../edge/package.json"),
        ] {
            assert!(manifest.contains(r#""node": "^20.19.0 || >=22.12.0""#), "{manifest}");
        }
        for taken in [(20, 19), (20, 20), (22, 12), (22, 13), (23, 0), (24, 1)] {
            assert!(suffices(taken), "{taken:?}");
        }
        for refused in [(18, 20), (20, 0), (20, 18), (21, 7), (21, 19), (22, 0), (22, 11)] {
            assert!(!suffices(refused), "{refused:?}");
        }
    }
}
