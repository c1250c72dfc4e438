//! What documents look like, for their JSON Schema.

use serde_json::{Map, Value, json};

/// The shape of a value.
#[derive(Debug, Clone)]
pub enum Shape {
    /// One value.
    Scalar(Kind),
    /// It may be left out or `null`.
    Optional(Box<Shape>),
    /// One of two.
    Either(Box<[Shape; 2]>),
    /// Any number of entries.
    List(Box<Shape>),
    /// An object with names of the document's choosing.
    Named(Box<Shape>),
    /// A shape that holds itself somewhere within, told when it is asked for.
    Later(fn() -> Shape),
    /// An object with these fields, in schema order.
    Object {
        /// The Rust name of the type, which names its definition.
        name: &'static str,
        /// What it is.
        about: &'static str,
        /// Its fields.
        fields: Vec<Field>,
    },
}

/// A field of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its JSON name.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// What stands there.
    pub shape: Shape,
}

/// The kinds of single values.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is described by the schema it gives")]
pub enum Kind {
    Any,
    Bool,
    Whole { min: i64, max: i64 },
    Money,
    Rate,
    Factor,
    Day,
    Moment,
    Time,
    Currency,
    Id,
    Label,
    Words,
    Given,
    Choice(Vec<&'static str>),
}

/// The JSON Schema (2020-12) of a document.
#[must_use]
pub fn json_schema(shape: &Shape, id: &str, title: &str) -> Value {
    let mut definitions = Map::new();
    let root = schema_of(shape, &mut definitions);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id,
        "title": title,
    });
    if let (Some(target), Value::Object(root)) = (schema.as_object_mut(), root) {
        target.extend(root);
        target.insert("$defs".into(), Value::Object(definitions));
    }
    schema
}

fn schema_of(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    match shape {
        Shape::Scalar(kind) => scalar_schema(kind),
        Shape::Optional(inner) => match schema_of(inner, definitions) {
            Value::Object(any) if any.is_empty() => Value::Object(any),
            inner => json!({ "anyOf": [inner, { "type": "null" }] }),
        },
        Shape::Either(either) => {
            json!({ "anyOf": either.iter().map(|shape| schema_of(shape, definitions)).collect::<Vec<_>>() })
        }
        Shape::List(inner) => json!({ "type": "array", "items": schema_of(inner, definitions) }),
        Shape::Named(inner) => {
            json!({ "type": "object", "additionalProperties": schema_of(inner, definitions) })
        }
        Shape::Later(shape) => schema_of(&shape(), definitions),
        Shape::Object { name, about, fields } => {
            if !definitions.contains_key(*name) {
                definitions.insert((*name).into(), Value::Null);
                let schema = object_schema(about.trim(), fields, definitions);
                definitions.insert((*name).into(), schema);
            }
            json!({ "$ref": format!("#/$defs/{name}") })
        }
    }
}

fn object_schema(about: &str, fields: &[Field], definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in fields {
        let mut schema = schema_of(&field.shape, definitions);
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("description".into(), field.about.trim().into());
        }
        if !matches!(field.shape, Shape::Optional(_)) {
            required.push(field.name);
        }
        properties.insert(field.name.into(), schema);
    }
    json!({
        "description": about,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn scalar_schema(kind: &Kind) -> Value {
    match kind {
        Kind::Any => json!({}),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Whole { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::Money => json!({ "type": "string", "pattern": r"^(0|[1-9][0-9]{0,13})(\.[0-9]{1,3})?$" }),
        Kind::Rate => json!({ "type": "string", "pattern": r"^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$" }),
        Kind::Factor => json!({ "type": "string", "pattern": r"^(0|[1-9][0-9]{0,2})(\.[0-9]{1,4})?$" }),
        Kind::Day => json!({ "type": "string", "format": "date" }),
        Kind::Moment => json!({
            "type": "string",
            "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)?$",
        }),
        Kind::Time => json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }),
        Kind::Currency => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        Kind::Id => json!({ "type": "string", "pattern": "^[a-z0-9_-]{1,64}$" }),
        Kind::Label => json!({ "type": "string", "minLength": 1, "maxLength": 200 }),
        Kind::Words => json!({ "type": "string", "minLength": 1, "maxLength": 10_000 }),
        Kind::Given => json!({ "type": "string" }),
        Kind::Choice(words) => json!({ "enum": words }),
    }
}
