//! The order and what is given back of it, field by field as their JSON.

use crate::calendar::Moment;
use crate::cart::CartDocument;
use crate::json::{Given, document};
use crate::units::{Money, Quantity};

document! {
    /// An order as it was booked, for its return.
    pub struct OrderDocument<'a> {
        /// As it was priced.
        pub cart: CartDocument<'a> = "cart",
        /// When.
        pub on: Moment = "on",
        /// The offers that had been applied, as its quote's combination named them.
        pub offers: Vec<Given<'a>> = "offers",
        /// By line of the cart, in its order.
        pub lines: Vec<OrderLineDocument> = "lines",
        /// The id of the purchase in the member's ledger, for points and tier.
        pub purchase: Option<Given<'a>> = "purchase",
        /// Points that paid a part.
        pub redeemed: Option<OrderRedeemedDocument<'a>> = "redeemed",
    }
}

document! {
    /// A line of an order.
    pub struct OrderLineDocument {
        /// What was paid for it: the payable of its quote.
        pub paid: Money = "paid",
        /// What was paid back so far. Default: nothing.
        pub refunded: Option<Money> = "refunded",
        /// How many pieces were given back so far. Default: 0.
        pub returned: Option<u32> = "returned",
    }
}

document! {
    /// Points that paid a part of an order.
    pub struct OrderRedeemedDocument<'a> {
        /// The id of the redemption in the ledger.
        pub redemption: Given<'a> = "redemption",
        /// What they paid.
        pub amount: Money = "amount",
    }
}

document! {
    /// What is given back now of a line.
    pub struct ReturnedPieces {
        /// Which line of the cart, counted from 0.
        pub line: u32 = "line",
        /// How many pieces.
        pub quantity: Quantity = "quantity",
    }
}
