//! Goods in scope.

use super::super::document::{ExceptDocument, GoodsDocument};
use super::super::goods::{Lists, Scope};
use super::texts;
use crate::in_order::in_order;
use crate::json::{At, Label};

/// The goods of a field; without one, all goods.
pub(super) fn scope(at: &At<'_>, document: Option<&GoodsDocument<'_>>) -> Scope {
    let Some(GoodsDocument { skus, categories, brands, tags, except }) = document else { return Scope::default() };
    let except = except.as_ref().map(|ExceptDocument { skus, categories, brands, tags }| {
        lists(&at.key("except"), [skus, categories, brands, tags])
    });
    Scope { of: lists(at, [skus, categories, brands, tags]), except: except.unwrap_or_default() }
}

fn lists(at: &At<'_>, [skus, categories, brands, tags]: [&Option<Vec<Label<'_>>>; 4]) -> Lists {
    Lists {
        skus: ordered(&at.key("skus"), skus),
        categories: ordered(&at.key("categories"), categories),
        brands: ordered(&at.key("brands"), brands),
        tags: ordered(&at.key("tags"), tags),
    }
}

/// The texts of a list in byte order.
fn ordered(at: &At<'_>, labels: &Option<Vec<Label<'_>>>) -> Vec<String> {
    let mut texts = texts(at, labels);
    let mut ordered = Vec::with_capacity(texts.len());
    for place in in_order(texts.len(), &|a, b| texts.get(a).cmp(&texts.get(b))) {
        ordered.extend(texts.get_mut(place).map(std::mem::take));
    }
    ordered
}
