//! The conditions of the application form in the program document.

use crate::json::{At, Decode, Given, Order, Shape, Stop, Value, document};
use crate::units::Money;

document! {
    /// A condition: exactly one. A field that is not given, not visible or not good meets none but `not`.
    pub struct ConditionDocument<'a> {
        /// Every one of them.
        pub all: Option<Conditions<'a>> = "all",
        /// One of them.
        pub any: Option<Conditions<'a>> = "any",
        /// It does not hold.
        pub not: Option<Opposite<'a>> = "not",
        /// The field has one of these values; of `choices`, at least one of them.
        pub is: Option<IsCondition<'a>> = "is",
        /// The field is given.
        pub given: Option<GivenCondition<'a>> = "given",
        /// Full years of the birth date that the field says.
        pub age: Option<AgeCondition<'a>> = "age",
        /// The field's amount is at least this.
        pub amount: Option<AmountCondition<'a>> = "amount",
        /// The field's count is at least this.
        pub count: Option<CountCondition<'a>> = "count",
    }
}

/// A list of conditions.
#[derive(Debug, Clone, PartialEq)]
pub struct Conditions<'a>(pub Vec<ConditionDocument<'a>>);

impl<'a> Decode<'a> for Conditions<'a> {
    const EMPTY: Self = Self(Vec::new());

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        self.0.read(at, value)
    }

    const ORDER: &'static Order = &Order::List(&Order::Later(|| ConditionDocument::ORDER));

    fn shape() -> Shape {
        // A condition holds conditions: its shape must not be asked for before it is needed.
        Shape::List(Box::new(Shape::Later(ConditionDocument::shape)))
    }
}

/// A condition that must not hold. It is there once it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Opposite<'a>(pub Option<Box<ConditionDocument<'a>>>);

impl<'a> Decode<'a> for Opposite<'a> {
    const EMPTY: Self = Self(None);

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        self.0.insert(Box::new(ConditionDocument::EMPTY)).read(at, value)
    }

    const ORDER: &'static Order = &Order::Later(|| ConditionDocument::ORDER);

    fn shape() -> Shape {
        Shape::Later(ConditionDocument::shape)
    }
}

document! {
    /// The field has one of these values.
    pub struct IsCondition<'a> {
        /// A field of rule `kind`, `tier`, `sex`, `choice` or `choices`.
        pub field: Given<'a> = "field",
        /// The values.
        pub of: Vec<Given<'a>> = "of",
    }
}

document! {
    /// The field is given.
    pub struct GivenCondition<'a> {
        /// The field.
        pub field: Given<'a> = "field",
    }
}

document! {
    /// Full years: exactly one of `below` and `atLeast`.
    pub struct AgeCondition<'a> {
        /// A `birth_date` field, or one of an identity document that says the day.
        pub field: Given<'a> = "field",
        /// Fewer than so many.
        pub below: Option<u16> = "below",
        /// So many, and more.
        pub at_least: Option<u16> = "atLeast",
    }
}

document! {
    /// At least so much.
    pub struct AmountCondition<'a> {
        /// A field of rule `amount`.
        pub field: Given<'a> = "field",
        /// The amount that meets the condition, and more.
        pub at_least: Money = "atLeast",
    }
}

document! {
    /// At least so many.
    pub struct CountCondition<'a> {
        /// A field of rule `count`.
        pub field: Given<'a> = "field",
        /// The number that meets the condition, and more.
        pub at_least: u32 = "atLeast",
    }
}
