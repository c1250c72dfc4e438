//! Benefits.

use super::super::document::BenefitDocument;
use super::super::program::{Benefit, Gives, Quota};
use super::{goods, known_tiers, unique, wording};
use crate::json::{At, exactly_one};
use crate::reason::Rule;

pub(super) fn all(
    at: &At<'_>,
    documents: Option<&[BenefitDocument<'_>]>,
    tiers: &[&str],
    locales: &[&str],
) -> Option<Vec<Benefit>> {
    let documents = documents.unwrap_or_default();
    unique(at, Some("id"), &documents.iter().map(|benefit| &*benefit.id.0).collect::<Vec<_>>());
    let benefits: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| benefit(&at.index(index), document, tiers, locales))
        .collect();
    benefits.into_iter().collect()
}

fn benefit(at: &At<'_>, document: &BenefitDocument<'_>, tiers: &[&str], locales: &[&str]) -> Option<Benefit> {
    wording(&at.key("name"), &document.name, locales);
    let tiers_at = at.key("tiers");
    unique(&tiers_at, None, &document.tiers.iter().map(|tier| &*tier.0).collect::<Vec<_>>());
    let tiers = known_tiers(&tiers_at, Some(&document.tiers), tiers);
    let given = [("rate", document.rate.is_some()), ("service", document.service.is_some())];
    exactly_one(at, &given).then_some(())?;
    let gives = match (&document.rate, &document.service) {
        (Some(rate), _) => {
            let scope = goods::scope(&at.key("rate").key("goods"), rate.goods.as_ref());
            Gives::Rate(rate.rate, Box::new(scope))
        }
        (None, service) => {
            let quota = service.as_ref().and_then(|service| service.quota.as_ref());
            Gives::Service(quota.map(|quota| Quota { quantity: quota.quantity, per: quota.per.0 }))
        }
    };
    let clause = document.clause.as_ref().map(|label| label.0.to_string());
    Some(Benefit {
        id: document.id.0.to_string(),
        class: document.class.0,
        tiers,
        gives,
        rule: Rule::new(at.pointer(), clause),
    })
}
