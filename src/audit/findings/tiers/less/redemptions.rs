//! Fewer things for points.

use super::{Less, Pair};
use crate::audit::findings::Reviewed;
use crate::audit::findings::people::Someone;
use crate::audit::findings::shown::Asked;
use crate::regulations::Redemption;
use crate::regulations::document::Ask;
use crate::units::Points;
use serde_json::{Value, json};

/// More than anything costs that is for members.
const RICH: i64 = 1_000_000_000;

pub(super) fn fewer(reviewed: &Reviewed<'_>, Pair { tier, other }: Pair<'_>) -> Option<Less> {
    let (id, than) = (tier.1.id(), other.1.id());
    let only = |of: &str, not: &str| -> Vec<&Redemption> {
        let all = reviewed.program.redemptions().iter();
        all.filter(|redemption| redemption.is_for(of) && !redemption.is_for(not)).collect()
    };
    let (mut lacking, own) = (only(than, id), only(id, than));
    if lacking.len() <= own.len() {
        // What a tier above has again is not replaced by anything.
        let above = |redemption: &&Redemption| {
            reviewed.program.tiers().any(|(rank, above)| rank > tier.0.max(other.0) && redemption.is_for(above.id()))
        };
        lacking.retain(above);
    }
    let redemption = lacking.first()?;
    let (asked, at_other) = (quoted(reviewed, redemption, id)?, quoted(reviewed, redemption, than)?);
    let refused = asked.text(REASON)? == "offer.other_tier";
    if !refused || at_other.at(AFFORDABLE)? != &Value::Bool(true) {
        return None;
    }
    let places = ["/value/redemptions/0/redemption", AFFORDABLE, REASON];
    let witnesses = vec![at_other.witness(&places), asked.witness(&places)];
    let ids = lacking.into_iter().map(|redemption| redemption.id().to_owned()).collect();
    Some(Less { what: "redemptions", ids, witnesses })
}

const AFFORDABLE: &str = "/value/redemptions/0/affordable";
const REASON: &str = "/value/redemptions/0/reason/code";

/// What a member of a tier who has all the points is told of a redemption.
fn quoted(reviewed: &Reviewed<'_>, redemption: &Redemption, tier: &str) -> Option<Asked> {
    let on = reviewed.program.effective_from();
    let mut someone = Someone::in_tier(on, tier);
    someone.is_given(on, redemption.wallet(), Points::new(RICH)?);
    let with = json!({ "member": someone.member(), "redemption": { "id": redemption.id() }, "on": on.to_string() });
    Some(Asked::new(reviewed, Ask::Redemptions, with))
}
