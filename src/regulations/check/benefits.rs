//! Benefits.

use super::super::document::{BenefitDocument, QuotaDocument};
use super::super::program::{Benefit, BenefitClass, Gives, Per, Quota};
use super::{goods, unique, wording};
use crate::json::{At, choice, exactly_one};
use crate::problem::Code;
use crate::reason::Rule;

const CLASSES: &[(&str, BenefitClass)] =
    &[("basic", BenefitClass::Basic), ("tier", BenefitClass::Tier), ("event", BenefitClass::Event)];
const PERIODS: &[(&str, Per)] = &[("membership_year", Per::MembershipYear), ("term", Per::Term), ("event", Per::Event)];

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
    let class = choice(&at.key("class"), &document.class.0, CLASSES);
    let tiers_at = at.key("tiers");
    if document.tiers.is_empty() {
        tiers_at.error(Code::ListEmpty, vec![]);
    }
    unique(&tiers_at, None, &document.tiers.iter().map(|tier| &*tier.0).collect::<Vec<_>>());
    for (index, tier) in document.tiers.iter().enumerate() {
        if !tiers.contains(&&*tier.0) {
            tiers_at.index(index).unknown(Code::TierUnknown, &tier.0, &mut tiers.iter().copied());
        }
    }
    let given = [("rate", document.rate.is_some()), ("service", document.service.is_some())];
    exactly_one(at, &given).then_some(())?;
    let gives = match (&document.rate, &document.service) {
        (Some(rate), _) => {
            Some(Gives::Rate(rate.rate, Box::new(goods::scope(&at.key("rate").key("goods"), rate.goods.as_ref()))))
        }
        (None, service) => {
            let at = at.key("service");
            match service.as_ref().and_then(|service| service.quota.as_ref()) {
                None => Some(Gives::Service(None)),
                Some(document) => quota(&at.key("quota"), document).map(|quota| Gives::Service(Some(quota))),
            }
        }
    };
    let clause = document.clause.as_ref().map(|label| label.0.to_string());
    Some(Benefit {
        id: document.id.0.to_string(),
        class: class?,
        tiers: document.tiers.iter().map(|tier| tier.0.to_string()).collect(),
        gives: gives?,
        rule: Rule::new(at.pointer(), clause),
    })
}

fn quota(at: &At<'_>, document: &QuotaDocument<'_>) -> Option<Quota> {
    let per = choice(&at.key("per"), &document.per.0, PERIODS)?;
    Some(Quota { quantity: document.quantity, per })
}
