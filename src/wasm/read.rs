//! From JavaScript values to JSON text.
//!
//! Objects cross as the text that `JSON.stringify` makes of them, with the same strict reading
//! behind it as for bytes. See `docs/decisions/0002-objects-cross-as-json-text.md`.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::javascript::{Bytes, Copied, RangeError, Text, is_view, stringify};
use crate::json::{MOST_BYTES, MOST_LEVELS};
use crate::problem::{Code, Fault, Problem, pointer};
use wasm_bindgen::{JsCast, JsValue};

/// A request's text, made of its parts. A part that is `undefined` is missing.
pub(super) fn request(parts: &[(&str, &JsValue)]) -> Result<String, Problem> {
    let mut request = String::from("{");
    for (name, part) in parts {
        if part.is_undefined() {
            continue;
        }
        let text = text(part).map_err(|fault| fault.at(pointer(&[name])))?;
        request.push_str(if request.len() == 1 { "\"" } else { ",\"" });
        request.push_str(name);
        request.push_str("\":");
        request.push_str(&text);
    }
    request.push('}');
    Ok(request)
}

/// The JSON text of a whole document.
pub(super) fn document(value: &JsValue) -> Result<String, Problem> {
    text(value).map_err(|fault| fault.at(String::new()))
}

fn text(value: &JsValue) -> Result<String, Fault> {
    let text = stringify(value).map_err(|error| unwritable(&error))?;
    // `JSON.stringify` makes no string of a function, and `null` of what is no number.
    let text = text.dyn_ref::<Text>().ok_or_else(not_data)?;
    within_limit(text.length())?;
    let text = text.as_string().ok_or_else(not_data)?;
    if text == "null" && !value.is_null() {
        return Err(not_data());
    }
    Ok(text)
}

/// Why `JSON.stringify` threw. A `RangeError` says that JavaScript's own recursion ran out, or that
/// the text is longer than a string can be.
fn unwritable(error: &JsValue) -> Fault {
    match error.dyn_ref::<RangeError>() {
        Some(error) if error.message().as_string().is_some_and(|told| told.contains("length")) => {
            Fault::new(Code::JsonTooLarge, vec![("limit", MOST_BYTES.into())])
        }
        Some(_) => too_deep(),
        None => not_data(),
    }
}

fn not_data() -> Fault {
    Fault::new(Code::JsonNotData, vec![])
}

/// The fault of a value that is nested deeper than can be read or written.
pub(super) fn too_deep() -> Fault {
    Fault::new(Code::JsonTooDeep, vec![("limit", MOST_LEVELS.into())])
}

/// The bytes of a `Uint8Array`.
pub(super) fn bytes(value: &JsValue) -> Result<Vec<u8>, Problem> {
    read_bytes(value).map_err(|fault| fault.at(String::new()))
}

fn read_bytes(value: &JsValue) -> Result<Vec<u8>, Fault> {
    // A proxy passes for an instance, but not for a view.
    let array = value.dyn_ref::<Bytes>().filter(|_| is_view(value)).ok_or_else(|| {
        Fault::new(Code::TypeExpected, vec![("expected", "Uint8Array".into()), ("found", kind(value).into())])
    })?;
    // The copy has no properties but its own: a subclass may have a `length` that throws. A detached
    // array can't be copied.
    let array = Copied::new(array).map_err(|_| not_data())?;
    within_limit(array.length())?;
    Ok(array.content())
}

/// Too long a text is refused before it is copied: memory that has grown never shrinks.
fn within_limit(length: u32) -> Result<(), Fault> {
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > MOST_BYTES {
        return Err(Fault::new(Code::JsonTooLarge, vec![("limit", MOST_BYTES.into()), ("size", length.into())]));
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
