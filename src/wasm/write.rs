//! From answers to JavaScript values: the same JSON, parsed. No `undefined`, no `Map`.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::javascript::{parse, set};
use super::read::too_deep;
use crate::problem::{Answer, Problem};
use crate::request::to_json;
use wasm_bindgen::JsValue;

/// The value of a JSON text that the engine wrote.
pub(super) fn value(json: &[u8]) -> JsValue {
    // What the engine writes is JSON; only a host's own `meta` may be deeper than JavaScript can parse.
    parsed(json).or_else(|| parsed(&refusal(too_deep().at(String::new())))).unwrap_or(JsValue::NULL)
}

/// The answer to what can't be read.
pub(super) fn refusal(problem: Problem) -> Vec<u8> {
    to_json(&Answer::<()>::refused(problem))
}

fn parsed(json: &[u8]) -> Option<JsValue> {
    parse(std::str::from_utf8(json).ok()?).ok()
}

/// An answer whose value is a handle.
pub(super) fn handle(handle: Option<JsValue>, problems: Vec<Problem>) -> JsValue {
    let plain = value(&to_json(&Answer::new(handle.as_ref().map(|_| ()), problems)));
    if let Some(handle) = handle {
        // A property of a fresh object can always be set.
        let _ = set(&plain, "value", &handle);
    }
    plain
}
