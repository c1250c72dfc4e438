//! What the boundary needs of JavaScript, and no more. js-sys has it all, and with it exports that nobody calls here: each of them,
//! and what it calls, would travel to every visitor.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What `JSON.stringify` gives: a text, or `undefined`.
    #[wasm_bindgen(catch, js_namespace = JSON)]
    pub(super) fn stringify(value: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = JSON)]
    pub(super) fn parse(text: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect)]
    pub(super) fn set(target: &JsValue, name: &str, value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(js_namespace = ArrayBuffer, js_name = isView)]
    pub(super) fn is_view(value: &JsValue) -> bool;

    /// A string that is no object.
    #[wasm_bindgen(is_type_of = JsValue::is_string)]
    pub(super) type Text;

    /// In UTF-16 units.
    #[wasm_bindgen(method, getter)]
    pub(super) fn length(this: &Text) -> u32;

    pub(super) type RangeError;

    #[wasm_bindgen(method, getter)]
    pub(super) fn message(this: &RangeError) -> JsValue;

    /// What passes for bytes. It may be of a subclass, with a `length` that throws.
    #[wasm_bindgen(js_name = Uint8Array)]
    pub(super) type Bytes;

    /// Bytes that have no properties but their own.
    #[wasm_bindgen(js_name = Uint8Array)]
    pub(super) type Copied;

    #[wasm_bindgen(constructor, catch, js_class = Uint8Array)]
    pub(super) fn new(source: &Bytes) -> Result<Copied, JsValue>;

    #[wasm_bindgen(method, getter)]
    pub(super) fn length(this: &Copied) -> u32;

    /// All of them, which brings them into the memory of wasm.
    #[wasm_bindgen(method, js_name = subarray)]
    pub(super) fn content(this: &Copied) -> Vec<u8>;

    pub(super) type Date;

    /// In milliseconds; no number where there is no such moment.
    #[wasm_bindgen(method, js_name = getTime)]
    pub(super) fn time(this: &Date) -> f64;

    /// A year before our era is a huge one.
    #[wasm_bindgen(method, js_name = getUTCFullYear)]
    pub(super) fn utc_full_year(this: &Date) -> u32;

    #[wasm_bindgen(js_namespace = Intl)]
    #[derive(Debug)]
    pub(super) type DateTimeFormat;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    pub(super) fn new(locale: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(method, catch, js_name = formatToParts)]
    pub(super) fn format_to_parts(this: &DateTimeFormat, date: &Date) -> Result<Parts, JsValue>;

    /// What a date is written of, in order.
    pub(super) type Parts;

    #[wasm_bindgen(method, getter)]
    pub(super) fn length(this: &Parts) -> u32;

    #[wasm_bindgen(method, indexing_getter)]
    pub(super) fn at(this: &Parts, index: u32) -> Part;

    pub(super) type Part;

    #[wasm_bindgen(method, getter, js_name = type)]
    pub(super) fn kind(this: &Part) -> JsValue;

    #[wasm_bindgen(method, getter)]
    pub(super) fn value(this: &Part) -> JsValue;
}
