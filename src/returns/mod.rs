//! Returns: what comes back for goods of an order, in money and points, before anything is given back.

mod document;
mod order;
mod preview;

pub use document::{OrderDocument, OrderLineDocument, OrderRedeemedDocument, ReturnedPieces};
pub(crate) use order::Order;
pub(crate) use preview::preview;
pub use preview::{Booked, MovedPoints, ReturnPreview, ReturnedLine, Tiers};
