//! Why a command could not go on: a sentence for the person who typed it.

use std::fmt;

pub type Outcome<T = ()> = Result<T, Failure>;

/// A full sentence that says what happened and, where it can, what to do about it.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Failure {
        Failure(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
