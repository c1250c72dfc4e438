//! The calendar of working days in the program document.

use crate::calendar::Day;
use crate::json::{Given, Id, Words, document};

document! {
    /// Working days: a weekday that is no holiday, or a make-up day (调休).
    pub struct CalendarDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// The calendar's id.
        pub id: Id<'a> = "id",
        /// Its version.
        pub version: Words<'a> = "version",
        /// Where the days are from.
        pub source: Words<'a> = "source",
        /// The first and the last day it knows of, both included.
        pub covers: Vec<Day> = "covers",
        /// The days of the week that are weekend: 1 is Monday, 7 is Sunday. Default: 6 and 7.
        pub weekend: Option<Vec<u16>> = "weekend",
        /// Days off that are no weekend.
        pub off: Vec<Day> = "off",
        /// Working days that are weekend.
        pub work: Vec<Day> = "work",
    }
}
