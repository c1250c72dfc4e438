//! Two ways for objects to cross from JavaScript and back, for the measurement behind
//! `docs/decisions/0002-objects-cross-as-json-text.md`: as JSON text, or walked from Rust.

#![allow(clippy::disallowed_types, reason = "JavaScript values are what is measured here")]

use huiji::regulations::Regulations;
use huiji::request;
use js_sys::JSON;
use wasm_bindgen::prelude::*;

#[cfg(feature = "walk")]
mod structs;
#[cfg(feature = "walk")]
mod walk;

/// The regulations that are asked, with what can be made ready before.
#[wasm_bindgen]
pub struct Carriers {
    regulations: Regulations,
    /// A member and a cart read beforehand, the same as those that cross.
    #[cfg(feature = "walk")]
    ready: Option<walk::Ready>,
}

#[wasm_bindgen]
impl Carriers {
    #[wasm_bindgen(constructor)]
    pub fn new(program: &[u8]) -> Result<Carriers, JsError> {
        let answer = Regulations::from_json(program).into_result();
        let regulations = answer.map_err(|_| JsError::new("the program was refused"))?;
        Ok(Carriers {
            regulations,
            #[cfg(feature = "walk")]
            ready: None,
        })
    }

    /// JSON text both ways, made and parsed by the host.
    pub fn text(&self, request: &JsValue) -> Result<JsValue, JsValue> {
        let text = text(request)?;
        parsed(&request::quote(&self.regulations, text.as_bytes()))
    }
}

fn text(request: &JsValue) -> Result<String, JsValue> {
    Ok(String::from(JSON::stringify(request)?))
}

fn parsed(answer: &[u8]) -> Result<JsValue, JsValue> {
    JSON::parse(std::str::from_utf8(answer).unwrap_or_default())
}
