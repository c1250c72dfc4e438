//! What is exported of the validator of applications alone, for a form's page: the forms, and the one question to them.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::checked::{Check, Checked};
use super::read;
use crate::problem::Answer;
use crate::regulations::forms;
use crate::request;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("application.d.ts");

/// The application forms of a company's regulations, checked once. Every method may be called any number of times, and after any answer.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Forms(Checked<forms::Forms>);

#[wasm_bindgen]
impl Forms {
    /// Reads a program document and checks what stands in it of its application forms.
    #[wasm_bindgen(unchecked_return_type = "Answer<Forms>")]
    pub fn load(#[wasm_bindgen(unchecked_param_type = "ProgramDocument")] document: &JsValue) -> JsValue {
        Checked::load(read::document(document), |checked| Self(checked).into())
    }

    /// The same from the document's JSON bytes.
    #[wasm_bindgen(js_name = loadBytes, unchecked_return_type = "Answer<Forms>")]
    pub fn load_bytes(#[wasm_bindgen(unchecked_param_type = "Uint8Array")] document: &JsValue) -> JsValue {
        Checked::load(read::bytes(document), |checked| Self(checked).into())
    }

    /// What is to be said of an application on a day; `null` for the options checks everything, as when it is sent in.
    #[wasm_bindgen(unchecked_return_type = "Answer<ApplicationReport>")]
    pub fn check(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Application")] application: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "ApplicationOptions | null")] options: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("application", application), ("options", options), ("on", &on)], request::application)
    }

    /// The same with JSON bytes on both sides: `{"application": …, "options": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = checkBytes)]
    pub fn check_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::application)
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

impl Check for forms::Forms {
    fn from_json(bytes: &[u8]) -> Answer<Self> {
        Self::from_json(bytes)
    }

    fn time_zone(&self) -> &str {
        self.time_zone()
    }
}
