//! Days, months, terms and windows, all in the program's local time.
//!
//! Periods include both days. Months are counted from their anchor and clamp to the month's end.

mod birthday;
mod day;
mod moment;
mod period;
mod span;
mod term;
mod time_of_day;
mod window;
mod working;

pub use birthday::{Birthday, LeapDay};
pub use day::Day;
pub use moment::Moment;
pub use period::Period;
pub use span::DaySpan;
pub use term::Term;
pub use time_of_day::TimeOfDay;
pub use window::{Length, Window};
pub use working::{DayOff, Deadline, SkippedDay, WorkingCalendar};
