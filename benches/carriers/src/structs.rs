//! The request as serde's derive reads it, field by field: the quickest that serde-wasm-bindgen can
//! be, though no longer strict.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is measured is the reading")]
pub struct Request {
    member: Member,
    cart: Cart,
    on: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is measured is the reading")]
struct Member {
    id: String,
    kind: String,
    joined_on: String,
    terms: Vec<Term>,
    opening: Option<Opening>,
    /// A member without any is measured.
    #[serde(default)]
    activities: Vec<()>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is measured is the reading")]
struct Term {
    from: String,
    to: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "what is measured is the reading")]
struct Opening {
    on: String,
    tier: String,
    held_to: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is measured is the reading")]
struct Cart {
    currency: Option<String>,
    lines: Vec<Line>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is measured is the reading")]
struct Line {
    sku: String,
    category: Option<String>,
    brand: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    quantity: u32,
    price: String,
}
