//! Which goods a rule is about.

/// What is known of an article on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goods<'a, T> {
    /// The article.
    pub sku: &'a str,
    /// Its category.
    pub category: Option<&'a str>,
    /// Its brand.
    pub brand: Option<&'a str>,
    /// Its tags.
    pub tags: &'a [T],
}

impl<'a, T: AsRef<str>> Goods<'a, T> {
    /// The article of a line, by the line's own texts.
    pub(crate) fn new(sku: &'a T, category: &'a Option<T>, brand: &'a Option<T>, tags: &'a [T]) -> Self {
        let text = |text: &'a Option<T>| text.as_ref().map(AsRef::as_ref);
        Self { sku: sku.as_ref(), category: text(category), brand: text(brand), tags }
    }
}

/// Goods in scope: those that match any of the lists, less the exceptions. Without a list: all goods.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scope {
    pub(super) of: Lists,
    pub(super) except: Lists,
}

/// Articles, categories, brands and tags, each in byte order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lists {
    pub(super) skus: Vec<String>,
    pub(super) categories: Vec<String>,
    pub(super) brands: Vec<String>,
    pub(super) tags: Vec<String>,
}

impl Scope {
    /// Whether the article is in scope.
    #[must_use]
    pub fn holds<T: AsRef<str>>(&self, goods: &Goods<'_, T>) -> bool {
        (self.of.is_empty() || self.of.match_any(goods)) && !self.except.match_any(goods)
    }
}

impl Scope {
    /// Its articles, categories, brands and tags, each in byte order. All empty: all goods.
    #[must_use]
    pub fn lists(&self) -> [&[String]; 4] {
        self.of.all()
    }

    /// The articles, categories, brands and tags that are out of it, each in byte order.
    #[must_use]
    pub fn except(&self) -> [&[String]; 4] {
        self.except.all()
    }
}

impl Scope {
    /// Whether some goods are in both as the lists tell: both name them, or one is for all goods.
    pub(super) fn plainly_shares(&self, other: &Self) -> bool {
        if self.of.is_empty() && other.of.is_empty() {
            return true;
        }
        let (named, wide) = if self.of.is_empty() { (other, self) } else { (self, other) };
        (0..Lists::KINDS).any(|kind| {
            named.of.list(kind).iter().any(|text| {
                (wide.of.is_empty() || holds(wide.of.list(kind), text))
                    && !holds(named.except.list(kind), text)
                    && !holds(wide.except.list(kind), text)
            })
        })
    }
}

/// Whether a list, in byte order, has a text.
fn holds(list: &[String], text: &str) -> bool {
    list.binary_search_by(|known| known.as_str().cmp(text)).is_ok()
}

impl Lists {
    const KINDS: usize = 4;

    fn list(&self, kind: usize) -> &[String] {
        match kind {
            0 => &self.skus,
            1 => &self.categories,
            2 => &self.brands,
            _ => &self.tags,
        }
    }

    fn all(&self) -> [&[String]; 4] {
        [&self.skus, &self.categories, &self.brands, &self.tags]
    }

    const fn is_empty(&self) -> bool {
        self.skus.is_empty() && self.categories.is_empty() && self.brands.is_empty() && self.tags.is_empty()
    }

    fn match_any<T: AsRef<str>>(&self, goods: &Goods<'_, T>) -> bool {
        holds(&self.skus, goods.sku)
            || goods.category.is_some_and(|category| holds(&self.categories, category))
            || goods.brand.is_some_and(|brand| holds(&self.brands, brand))
            || goods.tags.iter().any(|tag| holds(&self.tags, tag.as_ref()))
    }
}
