//! What is exported of fees and workflows alone: the procedures, and the two questions to them.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::checked::{Check, Checked};
use super::read;
use crate::problem::Answer;
use crate::regulations::procedures;
use crate::request;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("procedures.d.ts");

/// What a company's regulations say of fees and of who does what when, checked once. Every method may be called any number of times, and after any answer.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Procedures(Checked<procedures::Procedures>);

#[wasm_bindgen]
impl Procedures {
    /// Reads a program document and checks what stands in it of fees and workflows.
    #[wasm_bindgen(unchecked_return_type = "Answer<Procedures>")]
    pub fn load(#[wasm_bindgen(unchecked_param_type = "ProgramDocument")] document: &JsValue) -> JsValue {
        Checked::load(read::document(document), |checked| Self(checked).into())
    }

    /// The same from the document's JSON bytes.
    #[wasm_bindgen(js_name = loadBytes, unchecked_return_type = "Answer<Procedures>")]
    pub fn load_bytes(#[wasm_bindgen(unchecked_param_type = "Uint8Array")] document: &JsValue) -> JsValue {
        Checked::load(read::bytes(document), |checked| Self(checked).into())
    }

    /// What is to be paid, or paid back, on a day; `null` for someone who is no member.
    #[wasm_bindgen(unchecked_return_type = "Answer<FeeQuote>")]
    pub fn fees(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument | null")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "FeeAsked")] asked: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("asked", asked), ("on", &on)], request::fees)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "asked": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = feesBytes)]
    pub fn fees_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::fees)
    }

    /// Where a record has come to by a day, and what can be done then; `null` where it is of no member, or the member does not matter.
    #[wasm_bindgen(unchecked_return_type = "Answer<WorkflowReport>")]
    pub fn workflow(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument | null")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "WorkflowRecord")] record: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("record", record), ("on", &on)], request::workflow)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "record": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = workflowBytes)]
    pub fn workflow_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::workflow)
    }

    /// The program's id.
    #[wasm_bindgen(getter)]
    pub fn id(&self) -> String {
        self.0.checked().id().to_owned()
    }

    /// SHA-256, in hexadecimal, of the document's canonical JSON (RFC 8785), without `examples` and the versions' `chapters`.
    #[wasm_bindgen(getter)]
    pub fn digest(&self) -> String {
        self.0.checked().digest().to_owned()
    }

    /// The IANA zone of the program's local days.
    #[wasm_bindgen(getter, js_name = timeZone)]
    pub fn time_zone(&self) -> String {
        self.0.checked().time_zone().to_owned()
    }
}

impl Check for procedures::Procedures {
    fn from_json(bytes: &[u8]) -> Answer<Self> {
        Self::from_json(bytes)
    }

    fn time_zone(&self) -> &str {
        self.time_zone()
    }
}
