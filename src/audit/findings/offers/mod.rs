//! Offers and rates that nobody has: those that apply to no one, and those that others always beat.

mod beaten;
mod covers;
mod never;

use super::Reviewed;
use crate::audit::Finding;

pub(in crate::audit::findings) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let Some((life, deals)) = reviewed.deals() else { return };
    for deal in &deals {
        let told =
            never::found(reviewed.audit, deal, life).or_else(|| beaten::found(reviewed.audit, deal, &deals, life));
        found.extend(told);
    }
}
