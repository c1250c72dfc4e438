//! Campaigns too close to each other, and less to pay than is meant to be (M-21).

mod close;
mod deep;

use super::Reviewed;
use crate::audit::Finding;

pub(in crate::audit::findings) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let oversight = reviewed.audit.oversight().versions().get(reviewed.place);
    let Some(oversight) = oversight else { return };
    if let Some(days) = oversight.days_between_campaigns {
        close::find(reviewed, days, found);
    }
    if let Some(rate) = oversight.deepest {
        found.extend(deep::found(reviewed, rate));
    }
}
