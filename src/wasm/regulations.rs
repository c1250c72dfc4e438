//! What is exported of the whole engine: regulations, and the questions to them. Three lines a function.

#![expect(clippy::disallowed_types, reason = "the one place where JavaScript values exist")]

use super::checked::{Check, Checked};
use super::read;
use crate::problem::Answer;
use crate::{regulations, request};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// A company's regulations, checked once. Every method may be called any number of times, and after any answer.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Regulations(Checked<regulations::Regulations>);

#[wasm_bindgen]
impl Regulations {
    /// Reads and checks a program document.
    #[wasm_bindgen(unchecked_return_type = "Answer<Regulations>")]
    pub fn load(#[wasm_bindgen(unchecked_param_type = "ProgramDocument")] document: &JsValue) -> JsValue {
        Checked::load(read::document(document), |checked| Self(checked).into())
    }

    /// The same from the document's JSON bytes.
    #[wasm_bindgen(js_name = loadBytes, unchecked_return_type = "Answer<Regulations>")]
    pub fn load_bytes(#[wasm_bindgen(unchecked_param_type = "Uint8Array")] document: &JsValue) -> JsValue {
        Checked::load(read::bytes(document), |checked| Self(checked).into())
    }

    /// What a cart costs a member, or a guest (`null`), on a day.
    #[wasm_bindgen(unchecked_return_type = "Answer<Quote>")]
    pub fn quote(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument | null")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CartDocument")] cart: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("cart", cart), ("on", &on)], request::quote)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "cart": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = quoteBytes)]
    pub fn quote_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::quote)
    }

    /// What comes back for goods of an order, before anything is given back.
    #[wasm_bindgen(js_name = returnPreview, unchecked_return_type = "Answer<ReturnPreview>")]
    pub fn return_preview(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument | null")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "OrderDocument")] order: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "ReturnedPieces[]")] lines: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("order", order), ("lines", lines), ("on", &on)], request::return_preview)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "order": …, "lines": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = returnPreviewBytes)]
    pub fn return_preview_bytes(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue,
    ) -> Vec<u8> {
        self.0.ask_bytes(request, request::return_preview)
    }

    /// Where a member stands on a day.
    #[wasm_bindgen(unchecked_return_type = "Answer<Standing>")]
    pub fn standing(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("on", &on)], request::standing)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = standingBytes)]
    pub fn standing_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::standing)
    }

    /// What a member lacks for every tier, and what leaves the windows and when.
    #[wasm_bindgen(unchecked_return_type = "Answer<ProgressReport>")]
    pub fn progress(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("on", &on)], request::progress)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = progressBytes)]
    pub fn progress_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::progress)
    }

    /// A member's points: every wallet with its lots and its journal.
    #[wasm_bindgen(unchecked_return_type = "Answer<PointsStatement>")]
    pub fn points(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("on", &on)], request::points)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = pointsBytes)]
    pub fn points_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::points)
    }

    /// Day by day ahead through the day `to`, with no activity (`null`) or with a plan.
    #[wasm_bindgen(unchecked_return_type = "Answer<Forecast>")]
    pub fn forecast(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Plan | null")] plan: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDate")] to: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("plan", plan), ("on", &on), ("to", to)], request::forecast)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "plan": …, "on": …, "to": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = forecastBytes)]
    pub fn forecast_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::forecast)
    }

    /// What a member's points can be exchanged for: everything (`null`), or one thing and how much of it.
    #[wasm_bindgen(unchecked_return_type = "Answer<Redemptions>")]
    pub fn redemptions(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "RedemptionAsked | null")] redemption: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("redemption", redemption), ("on", &on)], request::redemptions)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "redemption": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = redemptionsBytes)]
    pub fn redemptions_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::redemptions)
    }

    /// What a member has from the tier, what other tiers have, and what announced versions change.
    #[wasm_bindgen(unchecked_return_type = "Answer<BenefitsReport>")]
    pub fn benefits(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MemberDocument")] member: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime | Date")] on: &JsValue,
    ) -> JsValue {
        let on = self.0.local(on);
        self.0.ask(&[("member", member), ("on", &on)], request::benefits)
    }

    /// The same with JSON bytes on both sides: `{"member": …, "on": …}` in, the answer's JSON out.
    #[wasm_bindgen(js_name = benefitsBytes)]
    pub fn benefits_bytes(&self, #[wasm_bindgen(unchecked_param_type = "Uint8Array")] request: &JsValue) -> Vec<u8> {
        self.0.ask_bytes(request, request::benefits)
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

impl Check for regulations::Regulations {
    fn from_json(bytes: &[u8]) -> Answer<Self> {
        Self::from_json(bytes)
    }

    fn time_zone(&self) -> &str {
        self.time_zone()
    }
}
