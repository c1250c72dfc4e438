//! Places of a document.

use crate::chance::Chance;
use serde_json::Value;

/// A place: the way from the root.
pub(crate) type Place = Vec<String>;

/// All places below the root of which `kind` holds, with what stands there.
fn places(value: &Value, kind: &dyn Fn(&[String], &Value) -> bool) -> Vec<Place> {
    fn walk(value: &Value, at: &mut Place, kind: &dyn Fn(&[String], &Value) -> bool, found: &mut Vec<Place>) {
        let mut below = |name: String, value: &Value, found: &mut Vec<Place>| {
            at.push(name);
            if kind(at, value) {
                found.push(at.clone());
            }
            walk(value, at, kind, found);
            at.pop();
        };
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| below(name.clone(), value, found)),
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(place, value)| below(place.to_string(), value, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, &mut Vec::new(), kind, &mut found);
    found
}

/// One of them by chance.
pub(crate) fn any(value: &Value, chance: &mut Chance, kind: &dyn Fn(&[String], &Value) -> bool) -> Option<Place> {
    let mut places = places(value, kind);
    (!places.is_empty()).then(|| places.swap_remove(chance.below(places.len())))
}

/// What stands there.
pub(crate) fn at<'v>(value: &'v mut Value, place: &[String]) -> &'v mut Value {
    place.iter().fold(value, |value, name| match value {
        Value::Object(fields) => fields.get_mut(name).unwrap(),
        Value::Array(list) => list.get_mut(name.parse::<usize>().unwrap()).unwrap(),
        _ => panic!("nothing is below it"),
    })
}

/// What it stands in.
pub(crate) fn parent<'v>(value: &'v mut Value, place: &[String]) -> &'v mut Value {
    let (_, parent) = place.split_last().unwrap();
    at(value, parent)
}

/// Whether it stands somewhere in a field of this name.
pub(crate) fn under(place: &[String], name: &str) -> bool {
    place.iter().any(|known| known == name)
}
