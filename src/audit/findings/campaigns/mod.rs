//! Campaigns too close to each other, and less to pay than is meant to be (M-21).

mod close;
mod deep;

use super::Reviewed;
use crate::audit::Finding;

pub(in crate::audit::findings) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    if let Some(days) = reviewed.oversight.days_between_campaigns {
        close::find(reviewed, days, found);
    }
    if let Some(rate) = reviewed.oversight.deepest {
        found.extend(deep::found(reviewed, rate));
    }
}
