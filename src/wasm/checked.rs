//! What was checked once and is asked often, with the zone of its days.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::local_time::LocalTime;
use super::{read, write};
use crate::problem::{Answer, Code, Fault, Problem, pointer};
use wasm_bindgen::JsValue;

/// A question, as JSON bytes on both sides.
type Question<T> = fn(&T, &[u8]) -> Vec<u8>;

#[derive(Debug)]
pub(super) struct Checked<T> {
    checked: T,
    local_time: LocalTime,
}

/// What is checked once: a program document, as far as someone reads it.
pub(super) trait Check: Sized {
    fn from_json(bytes: &[u8]) -> Answer<Self>;
    fn time_zone(&self) -> &str;
}

impl<T: Check> Checked<T> {
    /// Checks a document, and gives its handle with what was noticed.
    pub(super) fn load<B: AsRef<[u8]>>(document: Result<B, Problem>, handle: fn(Self) -> JsValue) -> JsValue {
        let (checked, problems) =
            Self::new(document.map_or_else(Answer::refused, |document| T::from_json(document.as_ref())));
        write::handle(checked.map(handle), problems)
    }

    /// What an answer holds, and its problems; nothing where the host does not know the time zone.
    fn new(answer: Answer<T>) -> (Option<Self>, Vec<Problem>) {
        let (checked, problems) = answer.into_parts();
        let Some(checked) = checked else { return (None, problems) };
        match LocalTime::new(checked.time_zone()) {
            Some(local_time) => (Some(Self { checked, local_time }), problems),
            None => {
                let params = vec![("given", checked.time_zone().into())];
                (None, vec![Fault::new(Code::TimeZoneUnknown, params).at(pointer(&["timeZone"]))])
            }
        }
    }

    pub(super) const fn checked(&self) -> &T {
        &self.checked
    }

    /// A day, or a day and time; a `Date` in the zone of the program.
    pub(super) fn local(&self, on: &JsValue) -> JsValue {
        self.local_time.of(on)
    }

    pub(super) fn ask(&self, parts: &[(&str, &JsValue)], question: Question<T>) -> JsValue {
        write::value(&self.answered(read::request(parts).map(String::into_bytes), question))
    }

    /// A question that is one document, without parts of its own.
    #[cfg(feature = "wasm-audit")]
    pub(super) fn ask_whole(&self, asked: &JsValue, question: Question<T>) -> JsValue {
        write::value(&self.answered(read::document(asked).map(String::into_bytes), question))
    }

    pub(super) fn ask_bytes(&self, request: &JsValue, question: Question<T>) -> Vec<u8> {
        self.answered(read::bytes(request), question)
    }

    fn answered(&self, request: Result<Vec<u8>, Problem>, question: Question<T>) -> Vec<u8> {
        match request {
            Ok(request) => question(&self.checked, &request),
            Err(problem) => write::refusal(problem),
        }
    }
}
