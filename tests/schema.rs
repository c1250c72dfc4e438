//! The JSON Schemas in `data/schema`: made from the types, held by the samples, and the same as what
//! TypeScript says. `HUIJI_GOLDEN=write cargo test --test schema` writes them anew.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

#[expect(dead_code, reason = "schemas are written, never compacted")]
mod json_text;
mod repository;

use boon::{Compiler, Schemas};
use huiji::application::IssueCode;
use huiji::cart::CartDocument;
use huiji::json::{Decode, Shape, json_schema};
use huiji::member::document::MemberDocument;
use huiji::regulations::document::{CalendarDocument, ProgramDocument};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Name, folder of the samples, title, shape.
fn documents() -> [(&'static str, &'static str, &'static str, Shape); 4] {
    [
        ("program", "programs", "A company's membership regulations", ProgramDocument::shape()),
        ("calendar", "calendars", "Which days are working days", CalendarDocument::shape()),
        ("member", "members", "A member with its ledger", MemberDocument::shape()),
        ("cart", "carts", "A cart", CartDocument::shape()),
    ]
}

fn schema(name: &str) -> Value {
    let (_, _, title, shape) = documents().into_iter().find(|(known, ..)| *known == name).unwrap();
    json_schema(&shape, &format!("{name}.json"), title)
}

#[test]
fn schemas_are_what_the_types_say() {
    for (name, ..) in documents() {
        let below = format!("data/schema/{name}.json");
        let text = json_text::pretty(&schema(name).to_string());
        if std::env::var("HUIJI_GOLDEN").is_ok_and(|what| what == "write") {
            std::fs::create_dir_all(repository::path("data/schema")).unwrap();
            std::fs::write(repository::path(&below), text).unwrap();
            continue;
        }
        let advice = "write it anew with `HUIJI_GOLDEN=write cargo test --test schema`";
        assert_eq!(repository::text(&below), text, "{below} is not what the types say; {advice}");
    }
}

#[test]
fn every_sample_holds_its_schema() {
    for (name, folder, ..) in documents() {
        let valid = validator(name);
        let files: Vec<_> = std::fs::read_dir(repository::path("data").join(folder)).unwrap().collect();
        let mut checked = 0;
        for path in files.into_iter().map(|file| file.unwrap().path()) {
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let sample: Value = serde_json::from_str(&text).unwrap();
            let problems = valid(&sample);
            assert!(problems.is_empty(), "{}: {problems}", path.display());
            let schema = sample.get("$schema").and_then(Value::as_str);
            assert_eq!(schema, Some(format!("../schema/{name}.json").as_str()), "{}", path.display());
            checked += 1;
        }
        assert!(checked > 0, "no sample of a {name}");
    }
}

#[test]
fn a_schema_refuses_what_the_engine_refuses_by_shape() {
    let valid = validator("cart");
    let line = |line: Value| json!({ "lines": [line] });
    assert!(valid(&line(json!({ "sku": "tea", "quantity": 1, "price": "1.00", "meta": [null] }))).is_empty());
    assert!(valid(&line(json!({ "sku": "tea", "quantity": 1, "price": "1.00", "category": null }))).is_empty());
    for broken in [
        json!({ "sku": "tea", "quantity": 1 }),
        json!({ "sku": "tea", "quantity": 1, "price": 1.0 }),
        json!({ "sku": "tea", "quantity": 1, "price": "1e3" }),
        json!({ "sku": "tea", "quantity": 1, "price": "-1.00" }),
        json!({ "sku": "tea", "quantity": 0, "price": "1.00" }),
        json!({ "sku": "tea", "quantity": 1, "price": "1.00", "discount": "1.00" }),
        json!({ "sku": "", "quantity": 1, "price": "1.00" }),
        json!(null),
    ] {
        assert!(!valid(&line(broken.clone())).is_empty(), "accepted: {broken}");
    }
}

#[test]
fn typescript_and_the_schemas_have_the_same_fields() {
    let types = repository::text("src/wasm/types.d.ts");
    let mut wrong = Vec::new();
    let mut compared = BTreeSet::new();
    for (name, ..) in documents() {
        let schema = schema(name);
        for (definition, described) in schema.get("$defs").and_then(Value::as_object).unwrap() {
            // TypeScript names some of them more shortly, and has no name for others.
            let short = definition.strip_suffix("Document").unwrap_or(definition);
            let interface = [definition.as_str(), short].into_iter().find_map(|name| interface(&types, name));
            let Some(body) = interface else { continue };
            compare(&schema, described, body, definition, &mut wrong);
            compared.insert(definition.clone());
        }
    }
    assert!(wrong.is_empty(), "types.d.ts and the types of the engine differ:\n{}", wrong.join("\n"));
    for definition in [
        "ProgramDocument",
        "TierDocument",
        "WalletDocument",
        "MemberDocument",
        "GoodsDocument",
        "CartLine",
        "FieldDocument",
    ] {
        assert!(compared.contains(definition), "{definition} was not compared");
    }
}

#[test]
fn typescript_knows_every_code_of_an_issue_in_their_order() {
    let types = repository::text("src/wasm/application.d.ts");
    let (_, after) = types.split_once("export type IssueCode =").unwrap();
    let (union, _) = after.split_once(';').unwrap();
    let told: Vec<_> =
        union.split('|').map(|code| code.trim().trim_matches('\'')).filter(|code| !code.is_empty()).collect();
    let known: Vec<_> = IssueCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(told, known);
}

fn compare(schema: &Value, described: &Value, body: &str, place: &str, wrong: &mut Vec<String>) {
    let properties = described.get("properties").and_then(Value::as_object).unwrap();
    let required: Vec<_> =
        described.get("required").and_then(Value::as_array).unwrap().iter().filter_map(Value::as_str).collect();
    let fields = fields(body);
    let named: BTreeSet<_> = fields.iter().map(|field| field.name).collect();
    for name in properties.keys().filter(|name| !named.contains(name.as_str())) {
        wrong.push(format!("{place}.{name} is missing in types.d.ts"));
    }
    for Field { name, optional, kind } in &fields {
        let Some(property) = properties.get(*name) else {
            wrong.push(format!("{place}.{name} is unknown to the engine"));
            continue;
        };
        if *optional == required.contains(name) {
            wrong.push(format!("{place}.{name} is optional on one side only"));
        }
        // A type written where it is used has its own definition in the schema.
        if let Some((inner, _)) = kind.strip_prefix('{').and_then(|inner| inner.rsplit_once('}'))
            && let Some(definition) = definition_of(schema, property)
        {
            compare(schema, definition, inner, &format!("{place}.{name}"), wrong);
        }
    }
}

/// The definition that a property refers to, itself, in a list, or where it may be null.
fn definition_of<'s>(schema: &'s Value, property: &'s Value) -> Option<&'s Value> {
    if let Some(reference) = property.get("$ref").and_then(Value::as_str) {
        return schema.pointer(reference.strip_prefix('#')?);
    }
    let inner = property.get("items").or_else(|| property.pointer("/anyOf/0"))?;
    definition_of(schema, inner)
}

/// A field of a TypeScript interface.
struct Field<'t> {
    name: &'t str,
    optional: bool,
    kind: &'t str,
}

/// What stands between the braces of an interface.
fn interface<'t>(types: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = types.split_once(&format!("export interface {name} {{\n"))?;
    after.split_once("\n}").map(|(body, _)| body)
}

/// The fields at the outermost level of a body; index signatures are none.
fn fields(body: &str) -> Vec<Field<'_>> {
    let mut fields = Vec::new();
    let mut rest = body;
    while let Some(next) = next_field(rest) {
        let (text, behind) = next;
        rest = behind;
        let text = without_leading_comments(text);
        let Some((name, kind)) = text.split_once(':').filter(|_| !text.starts_with('[')) else { continue };
        let optional = name.ends_with('?');
        let name = name.strip_suffix('?').unwrap_or(name);
        fields.push(Field { name, optional, kind: kind.trim() });
    }
    fields
}

/// Up to the semicolon that ends a field, or to the end.
fn next_field(text: &str) -> Option<(&str, &str)> {
    if text.trim().is_empty() {
        return None;
    }
    let mut depth = 0_i32;
    let mut comment = false;
    for (position, character) in text.char_indices() {
        let here = text.get(position..).unwrap_or_default();
        match character {
            '/' if here.starts_with("/*") => comment = true,
            '/' if text.get(..position).is_some_and(|before| before.ends_with('*')) => comment = false,
            _ if comment => {}
            '{' => depth = depth.saturating_add(1),
            '}' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => return Some((text.get(..position)?, text.get(position.saturating_add(1)..)?)),
            _ => {}
        }
    }
    Some((text, ""))
}

fn without_leading_comments(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(comment) = text.strip_prefix("/*") {
        text = comment.split_once("*/").map_or("", |(_, behind)| behind).trim();
    }
    text
}

/// The problems of a value under the schema as it stands in its file.
fn validator(name: &str) -> impl Fn(&Value) -> String {
    let schema: Value = serde_json::from_str(&repository::text(&format!("data/schema/{name}.json"))).unwrap();
    let place = format!("https://schema.invalid/{name}.json");
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.add_resource(&place, schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    let index = compiler.compile(&place, &mut schemas).unwrap_or_else(|error| panic!("{name}: {error}"));
    move |value| match schemas.validate(value, index) {
        Ok(()) => String::new(),
        Err(error) => format!("{error:#}"),
    }
}
