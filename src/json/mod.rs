//! Strict reading of JSON documents: every problem at once, each with its place; nothing guessed.
//!
//! serde's derive stops at the first slip, so documents are read by [`Decode`] on top of
//! `serde_json`'s parser. The `document!` macro writes the reading of a struct, and from the same
//! lines its JSON Schema.

mod canonical;
mod decode;
mod document;
mod object;
mod order;
mod parts;
mod scalars;
mod schema;
mod unread;
mod value;
mod write;

pub(crate) use canonical::{canonical, deciding, digest};
pub use decode::{At, Decode, MOST_BYTES, MOST_LEVELS, read, read_from};
pub(crate) use decode::{as_text, owned, read_text};
pub(crate) use document::{MOST_FIELDS, document, read_fields};
pub use object::Named;
pub(crate) use object::{exactly_one, first_entries, unique};
pub use order::Order;
pub(crate) use order::{order, order_of_part};
pub(crate) use parts::{named, part, part_of, parts, text};
pub use scalars::{Choice, Choices, Chosen, Given, Id, Label, Meta, Nullable, Part, Wording, Words};
pub use schema::{Field, Kind, Shape, json_schema};
pub use unread::{Elsewhere, Unread};
pub use value::{Entries, Fields, Place, Stop, Value};
pub use write::to_json;
