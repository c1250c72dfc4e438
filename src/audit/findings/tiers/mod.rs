//! What a tier costs and what it gives, who reaches it, and who keeps it.
//!
//! - `tier.costs_more_gets_less`, of two tiers: see [`less`].
//! - `tier.unreachable`: what reaches it can't come to be, whoever does whatever; also where it can be had by paying its
//!   fee, since a rule that nobody meets is hardly meant. See [`possible`] for what is certain.
//! - `tier.never_held`: what reaches it reaches a higher one too, whatever it is that was done. The base is never held
//!   where everyone reaches a higher tier on joining.
//! - `tier.keep_harder_than_reach`: whoever has done just what reaches it, and does it again in each hold period, on
//!   its first or on its last day, loses it. What `keep` asks for and `reach` does not is done as well: it may be meant.
//!   Of several ways to reach it each is tried; it is told where every one of them loses the tier.
//!
//! What is told was seen: the engine was asked about a member who shows it. What neither follows from the rules nor can
//! be shown is not told. Tiers are compared by at most 200,000 pairs of their rules in all, and members are asked about as long
//! as activities meet rules at most 10,000,000 times: of a hundred plain tiers about five hundred times.

mod costs;
mod deeds;
mod implied;
mod kept;
mod less;
pub(super) mod possible;
mod reached;

pub(super) use deeds::zealous;

use super::Reviewed;
use crate::audit::Finding;
use implied::Steps;

pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let mut steps = Steps::new(reviewed.program);
    reached::find(reviewed, &mut steps, found);
    kept::find(reviewed, &mut steps, found);
    less::find(reviewed, &mut steps, found);
}
