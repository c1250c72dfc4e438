//! What a question gets: a value, or the problems that kept one from being given.

use super::{Problem, Problems, Severity};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// A value with what was noticed, or no value and why not.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<T> {
    value: Option<T>,
    problems: Vec<Problem>,
}

impl<T> Answer<T> {
    /// A value, unless one of the problems is an error. Without a value there is always an error.
    #[must_use]
    pub fn new(value: Option<T>, problems: Vec<Problem>) -> Self {
        let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
        Self { value: value.filter(|_| !errors), problems }
    }

    /// No value: the input as a whole can't be read.
    #[must_use]
    pub fn refused(problem: Problem) -> Self {
        Self { value: None, problems: vec![problem] }
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// Everything noticed, errors or not, in the order of the schema.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The value, for who has no use for warnings.
    ///
    /// # Errors
    /// The problems, where there is no value.
    pub fn into_result(self) -> Result<T, Problems> {
        self.value.ok_or(Problems(self.problems))
    }

    /// The value and what was noticed.
    #[must_use]
    pub fn into_parts(self) -> (Option<T>, Vec<Problem>) {
        (self.value, self.problems)
    }
}

impl<T: Serialize> Serialize for Answer<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Answer", 3)?;
        fields.serialize_field("ok", &self.value.is_some())?;
        fields.serialize_field("value", &self.value)?;
        fields.serialize_field("problems", &self.problems)?;
        fields.end()
    }
}
