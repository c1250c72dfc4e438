//! Deadlines outside the calendar.

use super::Reviewed;
use crate::audit::Finding;

pub(super) fn find(_reviewed: &Reviewed<'_>, _found: &mut Vec<Finding>) {}
