//! A cart: what someone is about to buy, at the host's catalogue prices.

use crate::json::{At, Decode, Given, Label, Meta, document, order_of_part, read};
use crate::problem::{Answer, Code, Collector, Path};
use crate::regulations::{Goods, Regulations};
use crate::units::{Money, Quantity};

document! {
    /// A cart.
    pub struct CartDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// If given, it must be the program's currency.
        pub currency: Option<Given<'a>> = "currency",
        /// The lines, at most 10,000.
        pub lines: Vec<CartLine<'a>> = "lines",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A line of a cart.
    pub struct CartLine<'a> {
        /// The article.
        pub sku: Label<'a> = "sku",
        /// Its category.
        pub category: Option<Label<'a>> = "category",
        /// Its brand.
        pub brand: Option<Label<'a>> = "brand",
        /// Its tags.
        pub tags: Option<Vec<Label<'a>>> = "tags",
        /// How many.
        pub quantity: Quantity = "quantity",
        /// The list price of one.
        pub price: Money = "price",
        /// The host's own data; the quote's line carries it back.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

impl<'a> CartLine<'a> {
    /// The article.
    #[must_use]
    pub fn goods(&self) -> Goods<'_, Label<'a>> {
        Goods::new(&self.sku, &self.category, &self.brand, self.tags.as_deref().unwrap_or_default())
    }
}

/// The most lines a cart may have.
pub const MOST_LINES: usize = 10_000;

/// A cart, checked: its currency is the program's, and its sums are within the range of money.
#[derive(Debug, Clone, PartialEq)]
pub struct Cart<'a> {
    lines: Vec<PricedLine<'a>>,
    list: Money,
}

/// A line with its list amount.
#[derive(Debug, Clone, PartialEq)]
pub struct PricedLine<'a> {
    line: CartLine<'a>,
    list: Money,
}

impl<'a> PricedLine<'a> {
    /// The line as it was given.
    #[must_use]
    pub const fn line(&self) -> &CartLine<'a> {
        &self.line
    }

    /// Price times quantity.
    #[must_use]
    pub const fn list(&self) -> Money {
        self.list
    }
}

impl<'a> Cart<'a> {
    /// Reads a cart and checks it against the regulations. Problems are told by their place in a
    /// request, under `/cart`.
    #[must_use]
    pub fn from_json(regulations: &Regulations, bytes: &'a [u8]) -> Answer<Self> {
        let collector = Collector::default();
        let root = Path::ROOT.key("cart");
        let at = At::start(root, &collector, regulations.currency());
        let cart = read::<CartDocument<'a>>(bytes, &at).and_then(|document| Self::check(document, &at));
        Answer::new(cart, collector.finish(order_of_part("cart", CartDocument::ORDER)))
    }

    /// The lines.
    #[must_use]
    pub fn lines(&self) -> &[PricedLine<'a>] {
        &self.lines
    }

    /// The sum of the lines' list amounts.
    #[must_use]
    pub const fn list(&self) -> Money {
        self.list
    }

    pub(crate) fn check(document: CartDocument<'a>, at: &At<'_>) -> Option<Self> {
        let mut good = true;
        if let Some(given) = document.currency.filter(|given| given.0 != at.currency().code()) {
            let params = vec![("given", (*given.0).into()), ("expected", at.currency().code().into())];
            at.key("currency").error(Code::CurrencyMismatch, params);
            good = false;
        }
        let lines_at = at.key("lines");
        if document.lines.len() > MOST_LINES {
            lines_at.error(Code::ListTooLong, vec![("limit", MOST_LINES.into())]);
            return None;
        }
        let mut list = Money::zero(at.currency());
        let mut lines = Vec::with_capacity(document.lines.len());
        for (index, line) in document.lines.into_iter().enumerate() {
            let amount = line.price.times(line.quantity);
            match amount.and_then(|amount| Some((amount, list.plus(amount)?))) {
                Some((amount, sum)) => {
                    list = sum;
                    lines.push(PricedLine { line, list: amount });
                }
                None => {
                    lines_at.index(index).fault(Money::overflow());
                    good = false;
                }
            }
        }
        good.then_some(Self { lines, list })
    }
}
