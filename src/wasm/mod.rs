//! The boundary (stub while the core is written).
use wasm_bindgen::prelude::*;

/// Stub.
#[wasm_bindgen]
pub struct Regulations {}

#[wasm_bindgen]
impl Regulations {
    /// Stub.
    #[wasm_bindgen(js_name = loadBytes)]
    pub fn load_bytes(_bytes: JsValue) -> JsValue { JsValue::NULL }
}
