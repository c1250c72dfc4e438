//! Benefits.

use super::super::document::{BenefitDocument, ServiceDocument};
use super::super::program::{Benefit, Gives, Per, Quota};
use super::{Known, goods, ids, offers, rule, unique, wording};
use crate::json::{At, exactly_one};
use crate::problem::Code;

/// The last priority.
const LAST_PRIORITY: u16 = 1_000;

pub(super) fn benefit(at: &At<'_>, document: &BenefitDocument<'_>, known: &Known<'_>) -> Option<Benefit> {
    wording(&at.key("name"), &document.name, known.locales);
    let tiers_at = at.key("tiers");
    unique(&tiers_at, None, &ids(&document.tiers, |tier| &tier.0));
    let tiers = known.tiers(&tiers_at, Some(&document.tiers));
    let BenefitDocument { rate, service, partner, how_to_use, exclusions, priority, .. } = document;
    let gives = match (rate, service) {
        (Some(rate), _) => {
            let scope = goods::scope(&at.key("rate").key("goods"), rate.goods.as_ref());
            Some(Gives::Rate(rate.rate, Box::new(scope)))
        }
        (None, Some(document)) => Some(self::service(&at.key("service"), document)),
        (None, None) => None,
    };
    for (name, words) in [("partner", partner), ("howToUse", how_to_use), ("exclusions", exclusions)] {
        if let Some(words) = words {
            wording(&at.key(name), words, known.locales);
        }
    }
    if priority.is_some_and(|priority| !(1..=LAST_PRIORITY).contains(&priority)) {
        at.key("priority").out_of_range(1, LAST_PRIORITY.into());
    }
    exactly_one(at, ["rate", "service"], [rate.is_some(), service.is_some()]).then_some(())?;
    let rule = rule(at, &document.clause);
    Some(Benefit {
        id: document.id.0.to_string(),
        class: document.class.0,
        tiers,
        gives: gives?,
        priority: *priority,
        rule,
    })
}

fn service(at: &At<'_>, document: &ServiceDocument) -> Gives {
    let when = document.when.as_ref().map(|document| offers::when(&at.key("when"), document)).unwrap_or_default();
    let quota = document.quota.as_ref().map(|quota| Quota { quantity: quota.quantity, per: quota.per.0 });
    // Without days that come and go, none would ever be there again.
    if quota.is_some_and(|quota| quota.per == Per::Window) && when.is_every_day() {
        at.key("quota").key("per").error(Code::QuotaNeedsWindow, vec![]);
    }
    Gives::Service(quota, when)
}
