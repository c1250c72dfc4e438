//! Strict reading of JSON documents: every problem at once, each with its place; nothing guessed.
//!
//! serde's derive stops at the first slip, so documents are read by [`Decode`] on top of
//! `serde_json`'s parser. The [`document!`] macro writes the reading of a struct, and from the same
//! lines its JSON Schema.

mod canonical;
mod decode;
mod document;
mod object;
mod scalars;
mod schema;

pub use canonical::digest;
pub use decode::{At, Decode, MOST_BYTES, MOST_LEVELS, read};
pub(crate) use decode::{as_text, read_text};
pub(crate) use document::document;
pub(crate) use object::{Document, NameSeed, ValueSeed, choice, document as read_document, exactly_one};
pub use scalars::{Entries, Given, Id, Label, Meta, Nullable, Part, Wording, Words};
pub(crate) use schema::order;
pub use schema::{Field, Kind, Shape, json_schema};
