//! Gathers the problems of one input.

use super::{Code, Fault, Param, Path, Problem, Severity};
use std::cell::{Cell, RefCell};

/// The most problems that are listed; the number of those beyond is told.
pub const MOST_PROBLEMS: usize = 1_000;

/// The problems found so far. Shared by reference while a document is read.
#[derive(Debug, Default)]
pub struct Collector {
    found: RefCell<Vec<Problem>>,
    unlisted: Cell<usize>,
    errors: Cell<bool>,
}

impl Collector {
    /// Adds an error at a place.
    pub fn error(&self, path: &Path<'_>, code: Code, params: Vec<(&'static str, Param)>) {
        self.add(Severity::Error, path, code, params);
    }

    /// Adds a fault at its place, as an error.
    pub fn fault(&self, path: &Path<'_>, fault: Fault) {
        self.error(path, fault.code, fault.params);
    }

    /// Adds something noticed that keeps no answer from being given.
    pub fn info(&self, path: &Path<'_>, code: Code, params: Vec<(&'static str, Param)>) {
        self.add(Severity::Info, path, code, params);
    }

    /// Adds an error for an unknown name, with the nearest known one where one is near.
    pub fn unknown<'k>(
        &self,
        path: &Path<'_>,
        code: Code,
        given: &str,
        known: impl Iterator<Item = &'k str>,
    ) {
        let mut params = vec![("given", Param::from(given))];
        if let Some(nearest) = nearest(given, known) {
            params.push(("nearest", nearest.into()));
        }
        self.error(path, code, params);
    }

    /// Whether an error was found.
    pub fn has_errors(&self) -> bool {
        self.errors.get()
    }

    /// All that was found, ordered by `order`, which gives a pointer its place in the schema.
    pub fn finish(self, order: impl Fn(&str) -> Vec<u32>) -> Vec<Problem> {
        let mut problems = self.found.into_inner();
        if problems.len() > 1 {
            problems.sort_by_cached_key(|problem| order(&problem.path));
        }
        if self.unlisted.get() > 0 {
            problems.push(Problem {
                code: Code::JsonMoreProblems,
                severity: Severity::Error,
                path: String::new(),
                params: vec![("count", self.unlisted.get().into())],
            });
        }
        problems
    }

    fn add(&self, severity: Severity, path: &Path<'_>, code: Code, params: Vec<(&'static str, Param)>) {
        if severity == Severity::Error {
            self.errors.set(true);
        }
        let mut found = self.found.borrow_mut();
        if found.len() < MOST_PROBLEMS {
            found.push(Problem { code, severity, path: path.pointer(), params });
        } else {
            self.unlisted.set(self.unlisted.get().saturating_add(1));
        }
    }
}

/// The known name that a slip of the finger away from the given one: at most two edits, and at most
/// a third of its length. Ties: the earlier one.
fn nearest<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let length = given.chars().take(65).count();
    if length > 64 {
        return None;
    }
    known
        .map(|name| (strsim::osa_distance(given, name), name))
        .filter(|(distance, name)| *distance <= 2 && distance.saturating_mul(3) <= name.chars().count().max(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_near() {
        let tiers = || ["basic", "silver", "gold", "platinum"].into_iter();
        assert_eq!(nearest("golld", tiers()), Some("gold"));
        assert_eq!(nearest("Gold", tiers()), Some("gold"));
        assert_eq!(nearest("diamond", tiers()), None);
        assert_eq!(nearest(&"g".repeat(1_000_000), tiers()), None);
    }
}
