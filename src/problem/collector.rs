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
    unlisted_errors: Cell<bool>,
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

    /// Adds something that someone should look at, and that keeps no answer from being given.
    pub fn warning(&self, path: &Path<'_>, code: Code, params: Vec<(&'static str, Param)>) {
        self.add(Severity::Warning, path, code, params);
    }

    /// Adds something noticed that keeps no answer from being given.
    pub fn info(&self, path: &Path<'_>, code: Code, params: Vec<(&'static str, Param)>) {
        self.add(Severity::Info, path, code, params);
    }

    /// Whether further problems are only counted.
    pub fn is_full(&self) -> bool {
        self.found.borrow().len() >= MOST_PROBLEMS
    }

    /// Whether an error was found.
    pub fn has_errors(&self) -> bool {
        self.errors.get()
    }

    /// Whether an error was found, and nothing but this one.
    pub(crate) fn has_only(&self, code: Code) -> bool {
        self.has_errors() && self.found.borrow().iter().all(|problem| problem.code == code)
    }

    /// All that was found, ordered by `order`, which gives a pointer its place in the schema.
    pub fn finish(self, order: impl Fn(&str) -> Vec<u32>) -> Vec<Problem> {
        self.ordered(&order)
    }

    fn ordered(self, order: &dyn Fn(&str) -> Vec<u32>) -> Vec<Problem> {
        let mut problems: Vec<Problem> = Vec::new();
        let mut keys: Vec<Vec<u32>> = Vec::new();
        for problem in self.found.into_inner() {
            let key = order(&problem.path);
            let position = keys.partition_point(|known| *known <= key);
            keys.insert(position, key);
            problems.insert(position, problem);
        }
        if self.unlisted.get() > 0 {
            problems.push(Problem {
                code: Code::JsonMoreProblems,
                severity: if self.unlisted_errors.get() { Severity::Error } else { Severity::Info },
                path: String::new(),
                params: vec![("count", self.unlisted.get().into())],
            });
        }
        problems
    }

    /// Adds a problem that another collector gathered.
    pub(crate) fn found_apart(&self, problem: Problem) {
        if self.counts(problem.severity) {
            self.found.borrow_mut().push(problem);
        }
    }

    fn add(&self, severity: Severity, path: &Path<'_>, code: Code, params: Vec<(&'static str, Param)>) {
        if self.counts(severity) {
            self.found.borrow_mut().push(Problem { code, severity, path: path.pointer(), params });
        }
    }

    /// Counts a problem; whether it is listed too.
    fn counts(&self, severity: Severity) -> bool {
        let error = severity == Severity::Error;
        self.errors.set(self.errors.get() || error);
        let full = self.is_full();
        if full {
            self.unlisted_errors.set(self.unlisted_errors.get() || error);
            self.unlisted.set(self.unlisted.get().saturating_add(1));
        }
        !full
    }
}
