//! Stamps: what a step was last done for, so that it is not done again for the same.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

pub struct Stamp {
    file: PathBuf,
    content: String,
}

impl Stamp {
    /// The stamp in `file` for a step that depends on the contents of `inputs` and on `remark`.
    pub fn of(file: PathBuf, inputs: &[PathBuf], remark: &str) -> Outcome<Stamp> {
        let mut content = format!("{remark}\n");
        for input in inputs {
            let bytes = fs::read(input)
                .map_err(|error| Failure::new(format!("`{}` cannot be read: {error}.", input.display())))?;
            let mut hasher = DefaultHasher::new();
            bytes.hash(&mut hasher);
            content.push_str(&format!("{:016x} {}\n", hasher.finish(), bytes.len()));
        }
        Ok(Stamp { file, content })
    }

    /// Whether the step was done for just this.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|found| found == self.content)
    }

    /// To be called before the step: a step that is broken off must not look done.
    pub fn clear(&self) {
        // A stamp that is not there is as good as one that was removed.
        let _ = fs::remove_file(&self.file);
    }

    pub fn set(&self) -> Outcome {
        fs::write(&self.file, &self.content).map_err(|error| {
            let file: &Path = &self.file;
            Failure::new(format!("`{}` cannot be written: {error}.", file.display()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_current_until_an_input_changes() {
        let folder = std::env::temp_dir().join(format!("huiji-stamp-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let input = folder.join("input");
        fs::write(&input, "one").unwrap();
        let stamp = || Stamp::of(folder.join("stamp"), std::slice::from_ref(&input), "1").unwrap();
        assert!(!stamp().is_current());
        stamp().set().unwrap();
        assert!(stamp().is_current());
        fs::write(&input, "two").unwrap();
        assert!(!stamp().is_current());
        stamp().set().unwrap();
        stamp().clear();
        assert!(!stamp().is_current());
        fs::remove_dir_all(&folder).unwrap();
    }
}
