//! Objects walked from Rust by serde-wasm-bindgen, in each way that could make it fast.

use huiji::calendar::Moment;
use huiji::cart::Cart;
use huiji::member::Member;
use huiji::{pricing, request};
use js_sys::Reflect;
use serde::Serialize;
use serde_json::Value;
use serde_wasm_bindgen::Serializer;
use std::hint::black_box;
use wasm_bindgen::prelude::*;

use super::structs::Request;
use super::{Carriers, parsed, text};

/// Read beforehand. Leaked: a handful in the life of a bench.
pub struct Ready {
    member: Member<'static>,
    cart: Cart<'static>,
    on: Moment,
}

#[wasm_bindgen]
impl Carriers {
    /// Reads a request's parts beforehand, for `structs` and `structs_in_text_out`.
    pub fn prepare(&mut self, request: &JsValue) -> Result<(), JsValue> {
        let member: &'static [u8] = part(request, "member")?.leak();
        let cart: &'static [u8] = part(request, "cart")?.leak();
        let on = field(request, "on")?.as_string().unwrap_or_default();
        let refused = || JsValue::from_str("the request was refused");
        self.ready = Some(Ready {
            member: Member::from_json(&self.regulations, member).into_result().map_err(|_| refused())?,
            cart: Cart::from_json(&self.regulations, cart).into_result().map_err(|_| refused())?,
            on: Moment::parse(&on).map_err(|_| refused())?,
        });
        Ok(())
    }

    /// Walked into `serde_json` values, and back from them: the engine keeps its one strict reader.
    pub fn values(&self, request: JsValue) -> Result<JsValue, JsValue> {
        let answer = request::quote(&self.regulations, &bytes(request)?);
        let answer: Value = serde_json::from_slice(&answer).unwrap_or_default();
        written(&answer)
    }

    /// Walked into `serde_json` values, back as JSON text.
    #[wasm_bindgen(js_name = valuesInTextOut)]
    pub fn values_in_text_out(&self, request: JsValue) -> Result<JsValue, JsValue> {
        parsed(&request::quote(&self.regulations, &bytes(request)?))
    }

    /// Walked straight into structs, the typed answer walked straight back.
    ///
    /// What stands between structs and a checked cart, the same either way, is not even paid: the
    /// price is that of the cart made ready.
    pub fn structs(&self, request: JsValue) -> Result<JsValue, JsValue> {
        black_box(serde_wasm_bindgen::from_value::<Request>(request)?);
        let ready = self.ready.as_ref().ok_or("nothing was prepared")?;
        written(&pricing::quote(&self.regulations, Some(&ready.member), &ready.cart, ready.on))
    }

    /// Walked straight into structs, back as JSON text.
    #[wasm_bindgen(js_name = structsInTextOut)]
    pub fn structs_in_text_out(&self, request: JsValue) -> Result<JsValue, JsValue> {
        black_box(serde_wasm_bindgen::from_value::<Request>(request)?);
        let ready = self.ready.as_ref().ok_or("nothing was prepared")?;
        let answer = pricing::quote(&self.regulations, Some(&ready.member), &ready.cart, ready.on);
        parsed(&request::to_json(&answer))
    }

    /// JSON text in, the typed answer walked straight back.
    #[wasm_bindgen(js_name = textInWalkedOut)]
    pub fn text_in_walked_out(&self, request: &JsValue) -> Result<JsValue, JsValue> {
        let member = part(request, "member")?;
        let cart = part(request, "cart")?;
        let on = field(request, "on")?.as_string().unwrap_or_default();
        let refused = || JsValue::from_str("the request was refused");
        let member = Member::from_json(&self.regulations, &member).into_result().map_err(|_| refused())?;
        let cart = Cart::from_json(&self.regulations, &cart).into_result().map_err(|_| refused())?;
        let on = Moment::parse(&on).map_err(|_| refused())?;
        written(&pricing::quote(&self.regulations, Some(&member), &cart, on))
    }
}

fn bytes(request: JsValue) -> Result<Vec<u8>, JsValue> {
    let request: Value = serde_wasm_bindgen::from_value(request)?;
    Ok(serde_json::to_vec(&request).unwrap_or_default())
}

fn written<T: Serialize>(answer: &T) -> Result<JsValue, JsValue> {
    Ok(answer.serialize(&Serializer::json_compatible())?)
}

fn field(request: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(request, &JsValue::from_str(name))
}

fn part(request: &JsValue, name: &str) -> Result<Vec<u8>, JsValue> {
    Ok(text(&field(request, name)?)?.into_bytes())
}
