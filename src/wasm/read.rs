//! From JavaScript values to JSON text.
//!
//! Objects cross as the text that `JSON.stringify` makes of them: measured faster than walking them
//! from Rust, with the same strict reading behind it as for bytes. See `docs/decisions/`.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use crate::json::{MOST_BYTES, MOST_LEVELS};
use crate::problem::{Code, Fault};
use js_sys::{ArrayBuffer, JSON, JsString, Object, RangeError, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// Why a value can't be read at all.
pub(super) type Refusal = Fault;

/// A request's text, made of its parts. A part that is `undefined` is missing.
pub(super) fn request(parts: &[(&str, &JsValue)]) -> Result<String, Refusal> {
    let request = Object::new();
    for (name, part) in parts {
        // A property of a fresh object can always be set.
        let _ = Reflect::set(&request, &JsValue::from_str(name), part);
    }
    text(&request)
}

/// The JSON text of a value.
pub(super) fn text(value: &JsValue) -> Result<String, Refusal> {
    // A `RangeError` says that JavaScript's own recursion ran out.
    let text = JSON::stringify(value).map_err(|error| match error.is_instance_of::<RangeError>() {
        true => too_deep(),
        false => Fault::new(Code::JsonNotData, vec![]),
    })?;
    // `JSON.stringify(undefined)` is no string.
    let text = text.dyn_ref::<JsString>().ok_or_else(|| Fault::new(Code::JsonNotData, vec![]))?;
    within_limit(text.length())?;
    Ok(String::from(text))
}

/// The fault of a value that is nested deeper than can be read or written.
pub(super) fn too_deep() -> Refusal {
    Fault::new(Code::JsonTooDeep, vec![("limit", MOST_LEVELS.into())])
}

/// The bytes of a `Uint8Array` or an `ArrayBuffer`.
pub(super) fn bytes(value: &JsValue) -> Result<Vec<u8>, Refusal> {
    let array = match value.dyn_ref::<Uint8Array>() {
        Some(array) => array.clone(),
        None if value.is_instance_of::<ArrayBuffer>() => Uint8Array::new(value),
        None => {
            let params = vec![("expected", "bytes".into()), ("found", kind(value).into())];
            return Err(Fault::new(Code::TypeExpected, params));
        }
    };
    within_limit(array.length())?;
    Ok(array.to_vec())
}

/// Too long a text is refused before it is copied: memory that has grown never shrinks.
fn within_limit(length: u32) -> Result<(), Refusal> {
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > MOST_BYTES {
        let params = vec![("limit", MOST_BYTES.into()), ("size", length.into())];
        return Err(Fault::new(Code::JsonTooLarge, params));
    }
    Ok(())
}

fn kind(value: &JsValue) -> &'static str {
    if value.is_undefined() {
        "undefined"
    } else if value.is_null() {
        "null"
    } else if value.is_string() {
        "string"
    } else {
        "object"
    }
}
