//! Benefits.

use super::super::document::BenefitDocument;
use super::super::program::{Benefit, Gives, Quota};
use super::{Known, goods, ids, rule, unique, wording};
use crate::json::{At, exactly_one};

pub(super) fn benefit(at: &At<'_>, document: &BenefitDocument<'_>, known: &Known<'_>) -> Option<Benefit> {
    wording(&at.key("name"), &document.name, known.locales);
    let tiers_at = at.key("tiers");
    unique(&tiers_at, None, &ids(&document.tiers, |tier| &tier.0));
    let tiers = known.tiers(&tiers_at, Some(&document.tiers));
    let BenefitDocument { rate, service, .. } = document;
    exactly_one(at, ["rate", "service"], [rate.is_some(), service.is_some()]).then_some(())?;
    let gives = match rate {
        Some(rate) => {
            let scope = goods::scope(&at.key("rate").key("goods"), rate.goods.as_ref());
            Gives::Rate(rate.rate, Box::new(scope))
        }
        None => {
            let quota = service.as_ref().and_then(|service| service.quota.as_ref());
            Gives::Service(quota.map(|quota| Quota { quantity: quota.quantity, per: quota.per.0 }))
        }
    };
    let rule = rule(at, &document.clause);
    Some(Benefit { id: document.id.0.to_string(), class: document.class.0, tiers, gives, rule })
}
