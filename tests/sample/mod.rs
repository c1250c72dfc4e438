//! The sample documents of `data`.

use crate::repository;
use huiji::regulations::Regulations;

/// The text of a document of `data/programs`, `data/members` or `data/carts`.
pub(crate) fn document(folder: &str, name: &str) -> String {
    repository::text(&format!("data/{folder}/{name}.json"))
}

/// A sample program, checked.
pub(crate) fn regulations(name: &str) -> Regulations {
    let answer = Regulations::from_json(document("programs", name).as_bytes());
    answer.into_result().unwrap_or_else(|problems| panic!("data/programs/{name}.json: {problems}"))
}

/// The text of a request about sample documents, exactly as they stand in their files.
pub(crate) fn request(member: Option<&str>, cart: Option<&str>, on: &str) -> String {
    let member = member.map_or("null".to_owned(), |name| document("members", name));
    let cart = cart.map_or(String::new(), |name| format!("\"cart\":{},", document("carts", name)));
    format!("{{\"member\":{member},{cart}\"on\":\"{on}\"}}")
}
