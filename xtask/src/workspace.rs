//! Where things are: the repository and the folder for what is built.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Cargo says where xtask's manifest is; the running program says where Cargo builds, whatever
    /// the user's configuration makes of it.
    pub fn find() -> Outcome<Workspace> {
        let manifest =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().map(Path::to_path_buf);
        let program = env::current_exe().ok();
        let target = program.as_deref().and_then(Path::parent).and_then(Path::parent);
        match (root, target) {
            (Some(root), Some(target)) => Ok(Workspace { root, target: target.to_path_buf() }),
            _ => Err(Failure::new("the repository was not found; start me as `cargo xtask` inside it.")),
        }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Cargo's target folder.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// A file of xtask's own among what is built.
    pub fn scratch(&self, name: &str) -> Outcome<PathBuf> {
        let folder = self.target.join("xtask");
        std::fs::create_dir_all(&folder)
            .map_err(|error| Failure::new(format!("`{}` cannot be made: {error}.", folder.display())))?;
        Ok(folder.join(name))
    }
}
