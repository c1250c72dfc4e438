//! Goods in scope.

use super::super::document::{ExceptDocument, GoodsDocument};
use super::super::goods::{Lists, Scope};
use crate::json::{At, Label, sorted};
use crate::problem::Code;

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
        skus: owned(&at.key("skus"), skus),
        categories: owned(&at.key("categories"), categories),
        brands: owned(&at.key("brands"), brands),
        tags: owned(&at.key("tags"), tags),
    }
}

/// An empty list is refused: it could be read as no goods, and as no limit.
fn owned(at: &At<'_>, labels: &Option<Vec<Label<'_>>>) -> Vec<String> {
    if labels.as_ref().is_some_and(Vec::is_empty) {
        at.error(Code::ListEmpty, vec![]);
    }
    let labels: Vec<_> = labels.iter().flatten().map(|label| &*label.0).collect();
    sorted(&labels, &Ord::cmp).into_iter().map(str::to_owned).collect()
}
