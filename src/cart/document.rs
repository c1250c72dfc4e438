//! The cart, field by field as its JSON.

use crate::json::{At, Decode, Given, Kind, Label, Meta, Order, Shape, Stop, Value, document};
use crate::regulations::Goods;
use crate::units::{Money, Points, Quantity};

document! {
    /// A cart.
    pub struct CartDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// If given, it must be the program's currency.
        pub currency: Option<Given<'a>> = "currency",
        /// The lines, at most 10,000.
        pub lines: Vec<CartLine<'a>> = "lines",
        /// Coupons by the offer's id, at most 1,000, or `auto`: all that may be used. Default: none.
        pub coupons: Option<CouponsDocument<'a>> = "coupons",
        /// Orders in which an offer was used so far. Default: none.
        pub used: Option<Vec<UsedDocument<'a>>> = "used",
        /// What shipping costs. Default: nothing.
        pub shipping: Option<Money> = "shipping",
        /// Points that pay for goods. Default: none.
        pub redeem: Option<RedeemDocument<'a>> = "redeem",
        /// The total that the client has shown; a warning tells the difference.
        pub expected: Option<Money> = "expected",
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
        /// What the shop asks for one at present, at most `price`. Default: `price`.
        pub sale_price: Option<Money> = "salePrice",
        /// No offer brings one below it, at most `price`. Default: nothing.
        pub floor: Option<Money> = "floor",
        /// The host's own data; the quote's line carries it back.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// Orders in which an offer was used so far.
    pub struct UsedDocument<'a> {
        /// The offer's id.
        pub offer: Given<'a> = "offer",
        /// By this member, in the period of the offer's limit that holds the day. Default: 0.
        pub by_member: Option<u32> = "byMember",
        /// By everyone. Default: 0.
        pub in_all: Option<u32> = "inAll",
    }
}

document! {
    /// Points that pay for goods.
    pub struct RedeemDocument<'a> {
        /// The redemption's id, which exchanges points for a cart.
        pub redemption: Given<'a> = "redemption",
        /// At most so many. Default: as many as may be.
        pub points: Option<Points> = "points",
    }
}

impl<'a> CartLine<'a> {
    /// The article.
    #[must_use]
    pub fn goods(&self) -> Goods<'_, Label<'a>> {
        Goods::new(&self.sku, &self.category, &self.brand, self.tags.as_deref().unwrap_or_default())
    }
}

/// Coupons by id, or the word for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CouponsDocument<'a> {
    /// These offers.
    Named(Vec<Given<'a>>),
    /// All that may be used.
    Auto,
}

/// The word for all coupons.
const AUTO: &str = "auto";

impl<'a> Decode<'a> for CouponsDocument<'a> {
    const EMPTY: Self = Self::Named(Vec::new());

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        match value {
            Value::Text(word) if word == AUTO => *self = Self::Auto,
            Value::Text(word) => {
                at.unknown_choice(&word, &[AUTO]);
                return Ok(false);
            }
            value => {
                let mut named = Vec::new();
                let good = named.read(at, value)?;
                *self = Self::Named(named);
                return Ok(good);
            }
        }
        Ok(true)
    }

    const ORDER: &'static Order = <Vec<Given<'a>> as Decode<'a>>::ORDER;

    fn shape() -> Shape {
        let word = Shape::Scalar(Kind::Choice(vec![AUTO]));
        Shape::Either(Box::new([<Vec<Given<'a>> as Decode<'a>>::shape(), word]))
    }
}
