//! The same goldens and the same hostile inputs, answered by the engine as wasm: in Node, and in a
//! browser with `WASM_BINDGEN_USE_BROWSER=1`: as bytes, and as objects through the exported class.

#![cfg(all(target_arch = "wasm32", feature = "wasm"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]
#![expect(clippy::disallowed_types, reason = "the boundary is tested with JavaScript values")]

#[expect(dead_code, reason = "goldens are read here, not written")]
mod json_text;

use huiji::problem::Answer;
use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use js_sys::{Array, Date, Function, JSON, Object, Reflect, Symbol};
use serde::Deserialize;
use serde_json::value::RawValue;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

macro_rules! documents {
    ($folder:literal, $name:expr, [$($known:literal),+ $(,)?]) => {
        match $name {
            $($known => include_str!(concat!("../data/", $folder, "/", $known, ".json")),)+
            other => panic!("data/{}/{other}.json is not among the documents of tests/wasm.rs", $folder),
        }
    };
}

fn program(name: &str) -> &'static str {
    documents!("programs", name, ["enterprise-annual", "motor-service", "retail"])
}

fn member(name: &str) -> &'static str {
    documents!(
        "members",
        name,
        [
            "annual-key",
            "annual-standard",
            "annual-strategic",
            "basic-person",
            "gold-enterprise",
            "gold-enterprise-by-fee",
            "gold-person",
            "gold-person-in-grace",
            "gold-person-losing",
            "gold-person-on-trial",
            "lapsed-person",
            "motor-gold",
            "motor-platinum",
            "motor-silver",
            "new-person",
            "platinum-person",
            "silver-enterprise",
            "silver-person",
            "silver-person-by-orders",
            "silver-person-expiring",
            "silver-person-in-debt",
            "silver-person-rising",
            "silver-person-stolen-card",
        ]
    )
}

fn cart(name: &str) -> &'static str {
    documents!("carts", name, ["basket", "empty", "hundred-lines", "rounding", "single-line"])
}

/// A golden of any of the files.
#[derive(Deserialize)]
struct Golden<'g> {
    name: String,
    entry: Option<String>,
    program: Option<String>,
    text: Option<String>,
    member: Option<String>,
    cart: Option<String>,
    #[serde(borrow)]
    plan: Option<&'g RawValue>,
    #[serde(borrow)]
    redemption: Option<&'g RawValue>,
    #[serde(borrow)]
    order: Option<&'g RawValue>,
    #[serde(borrow)]
    lines: Option<&'g RawValue>,
    on: Option<String>,
    to: Option<String>,
    #[serde(borrow)]
    answer: &'g RawValue,
}

type Ask = fn(&Regulations, &[u8]) -> Vec<u8>;

/// Every question with its goldens, the parts that its method takes, and the function that answers.
const QUESTIONS: &[(&str, &str, &[&str], Ask)] = &[
    ("quote", include_str!("golden/quote.json"), &["member", "cart", "on"], request::quote),
    ("standing", include_str!("golden/standing.json"), &["member", "on"], request::standing),
    ("progress", include_str!("golden/progress.json"), &["member", "on"], request::progress),
    ("points", include_str!("golden/points.json"), &["member", "on"], request::points),
    ("benefits", include_str!("golden/benefits.json"), &["member", "on"], request::benefits),
    ("forecast", include_str!("golden/forecast.json"), &["member", "plan", "on", "to"], request::forecast),
    ("redemptions", include_str!("golden/redemptions.json"), &["member", "redemption", "on"], request::redemptions),
    (
        "returnPreview",
        include_str!("golden/returnPreview.json"),
        &["member", "order", "lines", "on"],
        request::return_preview,
    ),
];

#[wasm_bindgen_test]
fn answers_are_the_goldens() {
    for (_, file, parts, ask) in QUESTIONS {
        for golden in goldens(file) {
            hold(&golden, &ask(&regulations(&golden), requested(&golden, parts).as_bytes()));
        }
    }
}

/// A golden of an application.
#[derive(Deserialize)]
struct ApplicationGolden<'g> {
    name: String,
    program: String,
    #[serde(borrow)]
    application: &'g RawValue,
    #[serde(borrow)]
    options: &'g RawValue,
    #[serde(borrow)]
    on: &'g RawValue,
    #[serde(borrow)]
    answer: &'g RawValue,
}

#[wasm_bindgen_test]
fn applications_are_the_goldens() {
    let goldens: Vec<ApplicationGolden<'_>> = serde_json::from_str(include_str!("golden/application.json")).unwrap();
    assert!(!goldens.is_empty());
    for ApplicationGolden { name, program: id, application, options, on, answer } in goldens {
        let forms = Forms::from_json(program(&id).as_bytes()).into_result().unwrap();
        let request = format!("{{\"application\":{application},\"options\":{options},\"on\":{on}}}");
        let found = String::from_utf8(request::application(&forms, request.as_bytes())).unwrap();
        assert_eq!(found, json_text::compact(answer.get()), "{name}");
    }
}

/// A golden of a fee or a workflow.
#[derive(Deserialize)]
struct ProcedureGolden<'g> {
    name: String,
    program: String,
    member: Option<String>,
    #[serde(borrow)]
    asked: Option<&'g RawValue>,
    #[serde(borrow)]
    record: Option<&'g RawValue>,
    #[serde(borrow)]
    on: &'g RawValue,
    #[serde(borrow)]
    answer: &'g RawValue,
}

#[wasm_bindgen_test]
fn fees_and_workflows_are_the_goldens() {
    for file in [include_str!("golden/fees.json"), include_str!("golden/workflow.json")] {
        let goldens: Vec<ProcedureGolden<'_>> = serde_json::from_str(file).unwrap();
        assert!(!goldens.is_empty());
        for ProcedureGolden { name, program: id, member: who, asked, record, on, answer } in goldens {
            let procedures = Procedures::from_json(program(&id).as_bytes()).into_result().unwrap();
            let who = who.as_deref().map_or("null", member);
            let found = match (asked, record) {
                (Some(asked), None) => {
                    let request = format!("{{\"member\":{who},\"asked\":{asked},\"on\":{on}}}");
                    request::fees(&procedures, request.as_bytes())
                }
                (None, Some(record)) => {
                    let request = format!("{{\"member\":{who},\"record\":{record},\"on\":{on}}}");
                    request::workflow(&procedures, request.as_bytes())
                }
                _ => panic!("{name}: exactly one of `asked` and `record`"),
            };
            assert_eq!(String::from_utf8(found).unwrap(), json_text::compact(answer.get()), "{name}");
        }
    }
}

#[wasm_bindgen_test]
fn objects_get_the_same_answers() {
    for (method, file, parts, _) in QUESTIONS {
        for golden in goldens(file) {
            let request = JSON::parse(&requested(&golden, parts)).unwrap();
            let parts: Vec<_> = parts.iter().map(|name| Reflect::get(&request, &(*name).into()).unwrap()).collect();
            let answer = called(&handle(program(golden.program.as_deref().unwrap())), method, &parts);
            hold(&golden, text(&answer).as_bytes());
        }
    }
}

#[wasm_bindgen_test]
fn hostile_objects_are_refused_and_the_handle_still_answers() {
    let handle = handle(program("retail"));
    let ordinary = || text(&called(&handle, "quote", &sound(&["member", "cart", "on"])));
    let before = ordinary();
    let cycle = Object::new();
    Reflect::set(&cycle, &"lines".into(), &cycle).unwrap();
    let mut deep = Array::new();
    for _ in 0..10_000 {
        deep = Array::of1(&deep);
    }
    let hostile = [JsValue::from_f64(f64::NAN), Symbol::iterator().into(), cycle.into(), deep.into()];
    for (method, _, parts, _) in QUESTIONS {
        for (place, part) in parts.iter().enumerate() {
            // What is planned and what is asked for may be left out.
            let left_out = Some(JsValue::UNDEFINED).filter(|_| !["plan", "redemption"].contains(part));
            for value in hostile.iter().chain(&left_out) {
                let mut given = sound(parts);
                *given.get_mut(place).unwrap() = value.clone();
                let answer = text(&called(&handle, method, &given));
                assert!(answer.starts_with("{\"ok\":false,\"value\":null,"), "{method}, {part}: {answer}");
                assert_eq!(ordinary(), before);
            }
        }
    }
}

#[wasm_bindgen_test]
fn a_date_asks_for_its_local_time_in_the_zone_of_the_program() {
    let handle = handle(program("retail"));
    for (method, _, parts, _) in QUESTIONS {
        let place = parts.iter().position(|part| *part == "on").unwrap();
        let asked = |on: JsValue| {
            let mut given = sound(parts);
            *given.get_mut(place).unwrap() = on;
            text(&called(&handle, method, &given))
        };
        let answer = asked(Date::new(&JsValue::from_str("2026-11-21T16:30:00Z")).into());
        assert!(answer.starts_with("{\"ok\":true,"), "{method}: {answer}");
        assert_eq!(answer, asked(JsValue::from_str("2026-11-22T00:30:00")));
    }
}

/// An order of which something can be given back.
const ORDER: &str = r#"{"cart": {"lines": [{"sku": "tea", "quantity": 2, "price": "9.00"}]}, "on": "2026-11-20", "offers": [], "lines": [{"paid": "18.00"}]}"#;

/// Parts of a question, none of which is refused.
fn sound(parts: &[&str]) -> Vec<JsValue> {
    let part = |name: &&str| match *name {
        "member" => JSON::parse(member("gold-person")).unwrap(),
        "cart" => JSON::parse(cart("basket")).unwrap(),
        "plan" | "redemption" => JsValue::NULL,
        "order" => JSON::parse(ORDER).unwrap(),
        "lines" => JSON::parse("[{\"line\": 0, \"quantity\": 1}]").unwrap(),
        "on" => JsValue::from_str("2026-11-22"),
        _ => JsValue::from_str("2027-11-22"),
    };
    parts.iter().map(part).collect()
}

fn text(answer: &JsValue) -> String {
    JSON::stringify(answer).unwrap().into()
}

/// A handle as JavaScript holds it.
fn handle(program: &str) -> JsValue {
    let answer = huiji::wasm::Regulations::load(&JSON::parse(program).unwrap());
    Reflect::get(&answer, &"value".into()).unwrap()
}

fn called(handle: &JsValue, method: &str, parts: &[JsValue]) -> JsValue {
    let method: Function = Reflect::get(handle, &method.into()).unwrap().unchecked_into();
    method.apply(handle, &parts.iter().collect()).unwrap()
}

#[wasm_bindgen_test]
fn problems_of_broken_inputs_are_the_goldens() {
    for golden in goldens(include_str!("golden/broken.json")) {
        let text = golden.text.as_deref().unwrap().as_bytes();
        let entry = golden.entry.as_deref().unwrap();
        let answer = match QUESTIONS.iter().find(|(name, ..)| *name == entry) {
            Some((.., ask)) => ask(&regulations(&golden), text),
            None if entry == "load" => loaded(text),
            None => panic!("{}: no entry {entry}", golden.name),
        };
        hold(&golden, &answer);
    }
}

#[wasm_bindgen_test]
fn ten_megabytes_are_refused_and_the_regulations_still_answer() {
    refused_everywhere(format!("{{\"meta\": \"{}\"}}", "x".repeat(10_000_000)).as_bytes(), "json.too_large");
}

#[wasm_bindgen_test]
fn a_depth_of_ten_thousand_is_refused_and_the_regulations_still_answer() {
    let nested = format!("{}0{}", "[".repeat(10_000), "]".repeat(10_000));
    refused_everywhere(nested.as_bytes(), "type.expected");
    let deep_line = format!("{{\"member\": null, \"cart\": {{\"lines\": [{nested}]}}, \"on\": \"2026-11-22\"}}");
    refused_everywhere(deep_line.as_bytes(), "");
    let text = program("retail");
    let (before, _) = text.rsplit_once('}').unwrap();
    let deep_program = format!("{before}, \"meta\": {nested}}}");
    let answer = String::from_utf8(loaded(deep_program.as_bytes())).unwrap();
    assert!(answer.contains("json.too_deep"), "{answer}");
}

#[wasm_bindgen_test]
fn two_million_broken_lines_are_refused_and_the_regulations_still_answer() {
    let lines = vec!["0"; 2_000_000].join(",");
    let text = format!("{{\"member\": null, \"cart\": {{\"lines\": [{lines}]}}, \"on\": \"2026-11-22\"}}");
    refused_everywhere(text.as_bytes(), "");
}

#[wasm_bindgen_test]
fn bytes_that_are_no_utf_8_are_refused_and_the_regulations_still_answer() {
    refused_everywhere(b"{\"id\": \"\xff\"}", "json.not_utf8");
}

/// Every entry refuses the text with the code, and an ordinary question is answered after it as before.
fn refused_everywhere(text: &[u8], code: &str) {
    let regulations = Regulations::from_json(program("retail").as_bytes()).into_result().unwrap();
    let ordinary =
        format!("{{\"member\": {}, \"cart\": {}, \"on\": \"2026-11-22\"}}", member("gold-person"), cart("basket"));
    let before = request::quote(&regulations, ordinary.as_bytes());
    let answers = QUESTIONS.iter().map(|(.., ask)| ask(&regulations, text));
    for answer in answers.chain([loaded(text)]) {
        let answer = String::from_utf8(answer).unwrap();
        assert!(answer.starts_with("{\"ok\":false,\"value\":null,"), "{answer}");
        assert!(answer.contains("\"severity\":\"error\"") && answer.contains(code), "{answer}");
        assert_eq!(request::quote(&regulations, ordinary.as_bytes()), before);
    }
}

fn goldens(text: &str) -> Vec<Golden<'_>> {
    let goldens: Vec<_> = serde_json::from_str(text).unwrap();
    assert!(!goldens.is_empty());
    goldens
}

fn regulations(golden: &Golden<'_>) -> Regulations {
    let text = program(golden.program.as_deref().unwrap());
    Regulations::from_json(text.as_bytes()).into_result().unwrap()
}

fn requested(golden: &Golden<'_>, parts: &[&str]) -> String {
    let part = |name: &str| match name {
        "member" => golden.member.as_deref().map_or("null", member).to_owned(),
        "cart" => cart(golden.cart.as_deref().unwrap()).to_owned(),
        "plan" => golden.plan.map_or("null", RawValue::get).to_owned(),
        "redemption" => golden.redemption.map_or("null", RawValue::get).to_owned(),
        "order" => golden.order.map_or("null", RawValue::get).to_owned(),
        "lines" => golden.lines.map_or("null", RawValue::get).to_owned(),
        "on" => format!("{:?}", golden.on.as_deref().unwrap()),
        _ => format!("{:?}", golden.to.as_deref().unwrap()),
    };
    let fields: Vec<_> = parts.iter().map(|name| format!("\"{name}\":{}", part(name))).collect();
    format!("{{{}}}", fields.join(","))
}

fn loaded(text: &[u8]) -> Vec<u8> {
    let (value, problems) = Regulations::from_json(text).into_parts();
    request::to_json(&Answer::new(value.map(|_| ()), problems))
}

/// The engine's bytes are the golden's, without the white space outside strings.
fn hold(golden: &Golden<'_>, answer: &[u8]) {
    let answer = std::str::from_utf8(answer).unwrap();
    assert_eq!(answer, json_text::compact(golden.answer.get()), "{}", golden.name);
}
