//! Whether an offer or a benefit is known to some version: a document names it, and which version counts is told later.

use super::{Benefit, Gives, Offer, Regulations};
use crate::in_order::in_order;
use crate::json::At;
use crate::problem::Code;

/// Ids of offers or benefits of any version.
pub(crate) struct KnownIds<'r> {
    ids: Vec<&'r str>,
    /// Places of the ids in byte order.
    sorted: Vec<usize>,
}

impl<'r> KnownIds<'r> {
    pub(crate) fn of(regulations: &'r Regulations, wanted: &dyn Fn(&Offer) -> bool) -> Self {
        let mut ids = Vec::new();
        for version in regulations.versions() {
            ids.extend(version.offers().iter().filter(|offer| wanted(offer)).map(Offer::id));
        }
        Self::new(ids)
    }

    /// With the rates of tiers, which an answer names as offers.
    pub(crate) fn with_rates(regulations: &'r Regulations) -> Self {
        let mut ids = Vec::new();
        for version in regulations.versions() {
            let rates = version.benefits().iter().filter(|benefit| matches!(benefit.gives(), Gives::Rate(..)));
            ids.extend(rates.map(Benefit::id));
            ids.extend(version.offers().iter().map(Offer::id));
        }
        Self::new(ids)
    }

    pub(crate) fn of_benefits(regulations: &'r Regulations) -> Self {
        let mut ids = Vec::new();
        for version in regulations.versions() {
            ids.extend(version.benefits().iter().map(Benefit::id));
        }
        Self::new(ids)
    }

    fn new(ids: Vec<&'r str>) -> Self {
        let sorted = in_order(ids.len(), &|a, b| ids.get(a).cmp(&ids.get(b)));
        Self { ids, sorted }
    }

    pub(crate) fn check(&self, at: &At<'_>, code: Code, id: &str) -> bool {
        let known = self.sorted.binary_search_by(|place| self.ids.get(*place).copied().cmp(&Some(id))).is_ok();
        if !known {
            at.unknown(code, id, &mut self.ids.iter().copied());
        }
        known
    }
}
