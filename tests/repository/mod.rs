//! The files of the repository, as the tests need them.

use std::path::PathBuf;

/// A path below the repository's root.
pub(crate) fn path(below: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The text of a file.
pub(crate) fn text(below: &str) -> String {
    std::fs::read_to_string(path(below)).unwrap_or_else(|error| panic!("{below}: {error}"))
}
