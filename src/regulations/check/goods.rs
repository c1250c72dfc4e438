//! Goods in scope.

use super::super::document::GoodsDocument;
use super::super::goods::{Lists, Scope};
use crate::json::Label;

pub(super) fn scope(document: Option<&GoodsDocument<'_>>) -> Scope {
    let Some(goods) = document else { return Scope::default() };
    let of = lists([&goods.skus, &goods.categories, &goods.brands, &goods.tags]);
    let except =
        goods.except.as_ref().map(|except| lists([&except.skus, &except.categories, &except.brands, &except.tags]));
    Scope { of, except: except.unwrap_or_default() }
}

fn lists([skus, categories, brands, tags]: [&Option<Vec<Label<'_>>>; 4]) -> Lists {
    Lists { skus: owned(skus), categories: owned(categories), brands: owned(brands), tags: owned(tags) }
}

fn owned(labels: &Option<Vec<Label<'_>>>) -> Vec<String> {
    labels.iter().flatten().map(|label| label.0.to_string()).collect()
}
