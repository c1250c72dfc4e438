//! What is exported of the audit: the whole program document, and what the membership desk asks of it.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::checked::{Check, Checked};
use super::{read, write};
use crate::audit::{self, requests};
use crate::problem::Answer;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("audit.d.ts");

/// A company's regulations with everything that they say about themselves, checked once. Every method may be called any number of times, and after any answer.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Audit(Checked<audit::Audit>);

#[wasm_bindgen]
impl Audit {
    /// Reads and checks a program document, all of it.
    #[wasm_bindgen(unchecked_return_type = "Answer<Audit>")]
    pub fn load(#[wasm_bindgen(unchecked_param_type = "ProgramDocument")] document: &JsValue) -> JsValue {
        Checked::load(read::document(document), |checked| Self(checked).into())
    }

    /// The same from the document's JSON bytes.
    #[wasm_bindgen(js_name = loadBytes, unchecked_return_type = "Answer<Audit>")]
    pub fn load_bytes(#[wasm_bindgen(unchecked_param_type = "Uint8Array")] document: &JsValue) -> JsValue {
        Checked::load(read::bytes(document), |checked| Self(checked).into())
    }

    /// What the regulations say against themselves, each with questions whose answers show it.
    #[wasm_bindgen(unchecked_return_type = "Answer<ProgramReport>")]
    pub fn report(&self) -> JsValue {
        write::value(&self.report_bytes())
    }

    /// The same, as the answer's JSON bytes. There is nothing to ask with.
    #[wasm_bindgen(js_name = reportBytes)]
    pub fn report_bytes(&self) -> Vec<u8> {
        requests::report(self.0.checked())
    }

    /// The examples of the document, asked: all of them, or those of some ids.
    #[wasm_bindgen(unchecked_return_type = "Answer<Rehearsal>")]
    pub fn rehearsal(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Id[] | null")] examples: &JsValue,
    ) -> JsValue {
        self.0.ask(&[("examples", examples)], requests::rehearsal)
    }

    /// The same with JSON bytes on both sides: `{"examples": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = rehearsalBytes)]
    pub fn rehearsal_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, requests::rehearsal)
    }

    /// Two versions compared, in general, and over members where some are given.
    #[wasm_bindgen(unchecked_return_type = "Answer<Comparison>")]
    pub fn comparison(&self, #[wasm_bindgen(unchecked_param_type = "ComparisonAsked")] asked: &JsValue) -> JsValue {
        self.0.ask_whole(asked, requests::comparison)
    }

    /// The same with JSON bytes on both sides: `{"before": …, "after": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = comparisonBytes)]
    pub fn comparison_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, requests::comparison)
    }

    /// Whether what was booked for a member, or for guests (`null`), is what the regulations say, as it is known on a day.
    #[wasm_bindgen(unchecked_return_type = "Answer<AuditReport>")]
    pub fn bookings(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument | null")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Booking[]")] bookings: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("bookings", bookings), ("on", &on)], requests::bookings)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "bookings": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = bookingsBytes)]
    pub fn bookings_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, requests::bookings)
    }

    /// The program's id.
    #[wasm_bindgen(getter)]
    pub fn id(&self) -> String {
        self.0.checked().regulations().id().to_owned()
    }

    /// SHA-256, in hexadecimal, of the document's canonical JSON (RFC 8785), without `examples` and `chapters`.
    #[wasm_bindgen(getter)]
    pub fn digest(&self) -> String {
        self.0.checked().regulations().digest().to_owned()
    }

    /// The IANA zone of the program's local days.
    #[wasm_bindgen(getter, js_name = timeZone)]
    pub fn time_zone(&self) -> String {
        self.0.checked().regulations().time_zone().to_owned()
    }
}

impl Check for audit::Audit {
    fn from_json(bytes: &[u8]) -> Answer<Self> {
        Self::from_json(bytes)
    }

    fn time_zone(&self) -> &str {
        self.regulations().time_zone()
    }
}
