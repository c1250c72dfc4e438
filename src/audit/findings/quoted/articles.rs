//! Articles: those that a scope is about, and those that the document's examples name.

use crate::audit::Audit;
use crate::regulations::document::Ask;
use crate::regulations::{Goods, Scope};
use crate::units::{Currency, Money};
use serde_json::{Map, Value, json};

/// So many pairs of texts are looked at for an article that a scope has and no rule takes out.
const MOST_PAIRS: usize = 10_000;

/// So many articles of examples are looked at.
const MOST_OF_EXAMPLES: usize = 100;

/// The kinds of lists of a scope, in its order.
const KINDS: [&str; 4] = ["sku", "category", "brand", "tags"];

/// An article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::audit::findings) struct Article {
    sku: String,
    category: Option<String>,
    brand: Option<String>,
    tags: Vec<String>,
}

impl Article {
    /// The line of a cart.
    pub(super) fn line(&self, quantity: u32, price: Money) -> Value {
        let mut line = Map::new();
        line.insert("sku".to_owned(), json!(self.sku));
        for (name, text) in [("category", &self.category), ("brand", &self.brand)] {
            if let Some(text) = text {
                line.insert(name.to_owned(), json!(text));
            }
        }
        if !self.tags.is_empty() {
            line.insert("tags".to_owned(), json!(self.tags));
        }
        line.insert("quantity".to_owned(), json!(quantity));
        line.insert("price".to_owned(), json!(price.to_string()));
        Value::Object(line)
    }

    /// Whether a scope has it.
    pub(in crate::audit::findings) fn is_in(&self, scope: &Scope) -> bool {
        let (category, brand) = (self.category.as_deref(), self.brand.as_deref());
        scope.holds(&Goods { sku: &self.sku, category, brand, tags: &self.tags })
    }

    /// An article of which nothing is known but one text of a list.
    fn named(kind: usize, text: &str) -> Self {
        Self { sku: "witness".to_owned(), ..Self::default() }.and(kind, text)
    }

    /// The same with a text more.
    fn and(mut self, kind: usize, text: &str) -> Self {
        let text = text.to_owned();
        match KINDS.get(kind).copied() {
            Some("sku") => self.sku = text,
            Some("category") => self.category = Some(text),
            Some("brand") => self.brand = Some(text),
            _ => self.tags.push(text),
        }
        self
    }

    /// The first article that a scope names, be it taken out again or not.
    pub(in crate::audit::findings) fn first_of(scope: &Scope) -> Self {
        let mut named = texts(scope.lists());
        named.next().map_or_else(
            || Self { sku: "witness".to_owned(), ..Self::default() },
            |(kind, text)| Self::named(kind, text),
        )
    }

    /// An article that a scope has and another has not, as its lists tell; `None`: there is none, or none of those looked at.
    /// What is known of it is as little as can be.
    pub(in crate::audit::findings) fn within(scope: &Scope, without: Option<&Scope>) -> Option<Self> {
        let free = |article: &Self| article.is_in(scope) && !without.is_some_and(|without| article.is_in(without));
        let plain = Self { sku: "witness".to_owned(), ..Self::default() };
        if free(&plain) {
            return Some(plain);
        }
        let own = || texts(scope.lists()).map(|(kind, text)| Self::named(kind, text)).chain([plain.clone()]);
        if let Some(found) = own().take(MOST_PAIRS).find(free) {
            return Some(found);
        }
        // What is out of the other scope saves it.
        let saved = || without.into_iter().flat_map(|without| texts(without.except()));
        let pairs = own().flat_map(|article| saved().map(move |(kind, text)| article.clone().and(kind, text)));
        pairs.take(MOST_PAIRS).find(free)
    }
}

/// The texts of lists, each with the kind of its list.
fn texts(lists: [&[String]; 4]) -> impl Iterator<Item = (usize, &str)> {
    lists.into_iter().enumerate().flat_map(|(kind, list)| list.iter().map(move |text| (kind, text.as_str())))
}

/// The articles that carts of the document's examples name, with the lowest and the highest list price of each.
pub(in crate::audit::findings) fn of_examples(audit: &Audit) -> Vec<(Article, Money, Money)> {
    let currency = audit.regulations().currency();
    let mut found: Vec<(Article, Money, Money)> = Vec::new();
    let quotes = audit.oversight().examples().iter().filter(|example| example.ask == Ask::Quote);
    let requests = quotes.filter_map(|example| serde_json::from_str::<Value>(&example.with).ok());
    let lines = requests.filter_map(|mut request| Some(request.pointer_mut("/cart/lines")?.take()));
    for line in lines.flat_map(|lines| if let Value::Array(lines) = lines { lines } else { Vec::new() }) {
        let Some((article, price)) = read(&line, currency) else { continue };
        if let Some((_, low, high)) = found.iter_mut().find(|(known, ..)| *known == article) {
            *low = low.at_most(price);
            *high = if *high < price { price } else { *high };
        } else if found.len() < MOST_OF_EXAMPLES {
            found.push((article, price, price));
        }
    }
    found
}

fn read(line: &Value, currency: Currency) -> Option<(Article, Money)> {
    let text = |name: &str| line.get(name).and_then(Value::as_str).map(str::to_owned);
    let tags = line.get("tags").and_then(Value::as_array).into_iter().flatten();
    let article = Article {
        sku: text("sku")?,
        category: text("category"),
        brand: text("brand"),
        tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
    };
    let price = Money::parse(line.get("price")?.as_str()?, currency).ok()?;
    Some((article, price))
}
