//! Members who are asked about, and goods that they buy, made up for a question.

use crate::calendar::Day;
use crate::regulations::{Places, Scope};
use crate::units::{Money, Points};
use serde_json::{Map, Value, json};

/// Someone who joins on a day, in a term without end: by the version of that day for good.
#[derive(Debug, Clone)]
pub(super) struct Someone {
    pub(super) joined_on: Day,
    pub(super) birthday: Option<Day>,
    activities: Vec<Value>,
}

impl Someone {
    pub(super) const fn joining(on: Day) -> Self {
        Self { joined_on: on, birthday: None, activities: Vec::new() }
    }

    /// In a tier for ten years from joining, whatever the rules say; a rule may still give a higher one.
    pub(super) fn in_tier(on: Day, tier: &str) -> Self {
        let mut someone = Self::joining(on);
        let to = on.plus_months(120).min(Day::LAST).to_string();
        someone.does(on, "grant", json!({ "tier": tier, "to": to, "as": "decision" }));
        someone
    }

    /// One thing more happens, after what was said before.
    pub(super) fn does(&mut self, on: Day, what: &str, how: Value) -> String {
        let id = format!("{what}-{}", self.activities.len().saturating_add(1));
        let mut activity = Map::new();
        activity.insert("id".to_owned(), json!(id));
        activity.insert("on".to_owned(), json!(on.to_string()));
        activity.insert(what.to_owned(), how);
        self.activities.push(Value::Object(activity));
        id
    }

    /// Buys so many pieces of an article and pays so much.
    pub(super) fn buys(&mut self, on: Day, goods: &Article, pieces: u32, paid: Money, places: &Places) -> String {
        let mut line = goods.line(pieces);
        line.insert("paid".to_owned(), json!(paid.to_string()));
        let mut purchase = Map::new();
        purchase.insert("lines".to_owned(), json!([line]));
        if let Some(shop) = places.shops().first() {
            purchase.insert("shop".to_owned(), json!(shop));
        }
        if let Some(channel) = places.channels().first() {
            purchase.insert("channel".to_owned(), json!(channel));
        }
        self.does(on, "purchase", Value::Object(purchase))
    }

    /// Is given points by hand.
    pub(super) fn is_given(&mut self, on: Day, wallet: &str, points: Points) {
        self.does(on, "adjustment", json!({ "wallet": wallet, "add": points.get() }));
    }

    /// How much has happened.
    pub(super) const fn busy(&self) -> usize {
        self.activities.len()
    }

    /// The member as a question takes it.
    pub(super) fn member(&self) -> Value {
        json!({
            "id": "witness",
            "kind": "person",
            "joinedOn": self.joined_on.to_string(),
            "birthday": self.birthday.map(|day| day.to_string()),
            "terms": [{ "from": self.joined_on.to_string() }],
            "activities": self.activities,
        })
    }

    /// The member on a day, as most questions take it.
    pub(super) fn on(&self, day: Day) -> Value {
        json!({ "member": self.member(), "on": day.to_string() })
    }
}

/// An article that one list names, and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Article {
    sku: String,
    category: Option<String>,
    brand: Option<String>,
    tag: Option<String>,
}

impl Article {
    /// Of which no list knows.
    pub(super) fn plain() -> Self {
        Self { sku: "WITNESS-GOODS".to_owned(), category: None, brand: None, tag: None }
    }

    /// One for each entry of a scope's lists, those that it leaves out among them; at most so many.
    pub(super) fn of(scope: &Scope, most: usize) -> Vec<Self> {
        let article = |(kind, text): (usize, &str)| {
            let mut article = Self::plain();
            match kind {
                0 => text.clone_into(&mut article.sku),
                1 => article.category = Some(text.to_owned()),
                2 => article.brand = Some(text.to_owned()),
                _ => article.tag = Some(text.to_owned()),
            }
            article
        };
        let lists = scope.lists().into_iter().enumerate().chain(scope.except().into_iter().enumerate());
        let entries = lists.flat_map(|(kind, list)| list.iter().map(move |text| (kind, text.as_str())));
        entries.take(most).map(article).collect()
    }

    /// One that is in a scope; `None`: the first entries of its lists are all left out by it.
    pub(super) fn in_scope(scope: &Scope) -> Option<Self> {
        const MOST: usize = 64;
        let mut articles = vec![Self::plain()];
        articles.extend(Self::of(scope, MOST));
        articles.into_iter().find(|article| article.is_in(scope))
    }

    fn is_in(&self, scope: &Scope) -> bool {
        let tags: Vec<&str> = self.tag.as_deref().into_iter().collect();
        scope.holds(&crate::regulations::Goods {
            sku: self.sku.as_str(),
            category: self.category.as_deref(),
            brand: self.brand.as_deref(),
            tags: &tags,
        })
    }

    /// What tells it from others; `None`: nothing does.
    pub(super) fn name(&self) -> Option<&str> {
        let named = self.category.as_deref().or(self.brand.as_deref()).or(self.tag.as_deref());
        named.or(Some(&self.sku)).filter(|_| *self != Self::plain())
    }

    /// So many pieces, as a line of a cart or a purchase begins.
    fn line(&self, pieces: u32) -> Map<String, Value> {
        let mut line = Map::new();
        line.insert("sku".to_owned(), json!(self.sku));
        if let Some(category) = &self.category {
            line.insert("category".to_owned(), json!(category));
        }
        if let Some(brand) = &self.brand {
            line.insert("brand".to_owned(), json!(brand));
        }
        if let Some(tag) = &self.tag {
            line.insert("tags".to_owned(), json!([tag]));
        }
        line.insert("quantity".to_owned(), json!(pieces));
        line
    }

    /// A cart with one piece at a list price, and every coupon that may be used.
    pub(super) fn cart(&self, price: Money) -> Value {
        let mut line = self.line(1);
        line.insert("price".to_owned(), json!(price.to_string()));
        json!({ "lines": [line], "coupons": "auto" })
    }
}
