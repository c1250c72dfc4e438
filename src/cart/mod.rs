//! A cart: what someone is about to buy, at the host's catalogue prices.

mod check;
mod document;

pub use check::MOST_LINES;
pub use document::{CartDocument, CartLine, CouponsDocument, RedeemDocument, UsedDocument};

use crate::json::{At, Decode, order_of_part, read};
use crate::problem::{Answer, Collector, Path};
use crate::regulations::Regulations;
use crate::units::{Money, Quantity};
use std::borrow::Cow;

/// A cart, checked: its currency is the program's, its sums are within the range of money, and the
/// offers it names are known.
#[derive(Debug, Clone, PartialEq)]
pub struct Cart<'a> {
    lines: Vec<PricedLine<'a>>,
    list: Money,
    coupons: Coupons<'a>,
    used: Vec<Used<'a>>,
    shipping: Money,
    redeem: Option<RedeemDocument<'a>>,
    expected: Option<Money>,
}

/// A line with its list amount.
#[derive(Debug, Clone, PartialEq)]
pub struct PricedLine<'a> {
    line: CartLine<'a>,
    list: Money,
}

/// Which coupons take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coupons<'a> {
    /// Those of these ids, each of which is a coupon of some version.
    Named(Vec<Cow<'a, str>>),
    /// All that may be used.
    Auto,
}

impl Default for Coupons<'_> {
    fn default() -> Self {
        Self::Named(Vec::new())
    }
}

impl Coupons<'_> {
    /// Whether the coupon of an id takes part.
    #[must_use]
    pub fn holds(&self, id: &str) -> bool {
        match self {
            Self::Named(named) => named.iter().any(|known| known == id),
            Self::Auto => true,
        }
    }
}

/// Orders in which an offer was used so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used<'a> {
    /// The offer's id.
    pub offer: Cow<'a, str>,
    /// By this member, in the period of the offer's limit that holds the day.
    pub by_member: u32,
    /// By everyone.
    pub in_all: u32,
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
        let cart = read::<CartDocument<'a>>(bytes, &at).and_then(|document| Self::check(document, regulations, &at));
        Answer::new(cart, collector.finish(order_of_part("cart", CartDocument::ORDER)))
    }

    /// The same goods with so many pieces of each line, those with none left out, with the same shipping and nothing
    /// else of the cart. `None` for more pieces than a line can have.
    pub(crate) fn of_pieces(&self, pieces: &[u32]) -> Option<Self> {
        let mut lines = Vec::with_capacity(self.lines.len());
        let mut list = Money::zero(self.list.currency());
        for (priced, pieces) in self.lines.iter().zip(pieces).filter(|(_, pieces)| **pieces > 0) {
            let mut line = priced.line.clone();
            line.quantity = Quantity::new(*pieces)?;
            let amount = line.price.times(line.quantity)?;
            list = list.plus(amount)?;
            lines.push(PricedLine { line, list: amount });
        }
        let coupons = Coupons::default();
        Some(Self { lines, list, coupons, used: Vec::new(), shipping: self.shipping, redeem: None, expected: None })
    }

    /// Goods at these prices, and nothing else of a cart. `None` beyond the range of money.
    #[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
    pub(crate) fn of_lines(lines: Vec<CartLine<'a>>, nothing: Money) -> Option<Self> {
        let (mut priced, mut sum) = (Vec::with_capacity(lines.len()), nothing);
        for line in lines {
            let list = line.price.times(line.quantity)?;
            sum = sum.plus(list)?;
            priced.push(PricedLine { line, list });
        }
        let coupons = Coupons::default();
        Some(Self {
            lines: priced,
            list: sum,
            coupons,
            used: Vec::new(),
            shipping: nothing,
            redeem: None,
            expected: None,
        })
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

    /// Which coupons take part.
    #[must_use]
    pub const fn coupons(&self) -> &Coupons<'a> {
        &self.coupons
    }

    /// How often an offer was used so far, where the host said so.
    #[must_use]
    pub fn used(&self, offer: &str) -> Option<&Used<'a>> {
        self.used.iter().find(|used| used.offer == offer)
    }

    /// What shipping costs; with the list, within the range of money.
    #[must_use]
    pub const fn shipping(&self) -> Money {
        self.shipping
    }

    /// Points that are to pay for goods, by a redemption of some version that is for carts.
    #[must_use]
    pub const fn redeem(&self) -> Option<&RedeemDocument<'a>> {
        self.redeem.as_ref()
    }

    /// The total that the client has shown.
    #[must_use]
    pub const fn expected(&self) -> Option<Money> {
        self.expected
    }
}
