//! The files that the other runtimes read: parts of bytes, each behind its length in four bytes,
//! the lowest first.

use std::path::PathBuf;

/// A question, as every runtime is asked it.
#[derive(Debug)]
pub(crate) struct Question {
    /// Which one of what, for who reads of a difference.
    pub(crate) name: String,
    /// `program` (read it, and tell its digest), `load`, or a question.
    pub(crate) entry: &'static str,
    /// The id of the program it is about; of `load`, nothing.
    pub(crate) program: String,
    pub(crate) body: Vec<u8>,
}

impl Question {
    pub(crate) fn write(&self, file: &mut Vec<u8>) {
        for part in [self.name.as_bytes(), self.entry.as_bytes(), self.program.as_bytes(), &self.body] {
            frame(part, file);
        }
    }
}

pub(crate) fn frame(part: &[u8], file: &mut Vec<u8>) {
    file.extend(u32::try_from(part.len()).unwrap().to_le_bytes());
    file.extend(part);
}

/// Writes a file to the folder `equality` among what is built.
pub(crate) fn save(name: &str, bytes: &[u8]) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("equality");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}
