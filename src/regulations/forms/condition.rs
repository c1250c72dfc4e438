//! The conditions of a form: what must stand in other fields.

use crate::units::Money;

/// A condition, and where it stands in the program document.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// Its pointer.
    pub pointer: String,
    /// What it tests.
    pub test: Test,
}

/// What a condition tests. Fields are named by their place in the form.
///
/// A field that is not given, not visible or not good meets no test but `Not`.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// Every one of them.
    All(Vec<Test>),
    /// One of them.
    Any(Vec<Test>),
    /// It does not hold.
    Not(Box<Test>),
    /// The field has one of these values; of `choices`, at least one of them.
    Is(usize, Vec<String>),
    /// The field is given.
    Given(usize),
    /// Fewer full years than this, by the birth date that the field says.
    Below(usize, u16),
    /// At least so many full years, by the birth date that the field says.
    AtLeast(usize, u16),
    /// The field's amount is at least this.
    Amount(usize, Money),
    /// The field's count is at least this.
    Count(usize, u32),
}

impl Test {
    /// Calls `look` with the place of each field that the test looks at.
    pub fn fields(&self, look: &mut dyn FnMut(usize)) {
        match self {
            Self::All(tests) | Self::Any(tests) => {
                for test in tests {
                    test.fields(look);
                }
            }
            Self::Not(test) => test.fields(look),
            Self::Is(field, _)
            | Self::Given(field)
            | Self::Below(field, _)
            | Self::AtLeast(field, _)
            | Self::Amount(field, _)
            | Self::Count(field, _) => look(*field),
        }
    }
}
