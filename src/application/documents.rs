//! Files: what they are by their content, then by their name, then by what the host declares.

use super::finding::Finding;
use crate::json::{Given, document};
use crate::regulations::forms::{FileAsked, FileType};

document! {
    /// What is known of a file; the file itself never leaves the page for this.
    pub struct FileGiven<'a> {
        /// Its name.
        pub name: Given<'a> = "name",
        /// The type that the host declares; often empty.
        pub declared: Option<Given<'a>> = "type",
        /// Bytes.
        pub size: u32 = "size",
        /// The first 64 bytes, or all of a shorter file, in base64.
        pub head: Given<'a> = "head",
        /// The last 2,048 bytes, or all of a shorter file, in base64.
        pub tail: Option<Given<'a>> = "tail",
    }
}

/// The type of a file, and what is to be said of it.
#[must_use]
pub fn file(file: &FileGiven<'_>, asked: &FileAsked) -> (Option<FileType>, Vec<Finding>) {
    let _ = (file, asked);
    (None, vec![])
}
