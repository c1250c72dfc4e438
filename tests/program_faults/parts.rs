//! Parts of a program document that stand by themselves: most mistakes need no more, and a small document is asked quickly.

use crate::chance::Chance;
use serde_json::Value;

/// What a version may do without, by the part that is looked at: none of these says anything of the others.
const PARTS: &[&[&str]] = &[
    &["application", "fees", "workflows", "chapters"],
    &["application", "fees", "workflows", "checks", "redemptions", "levels"],
    &["fees", "workflows", "offers", "chapters", "redemptions"],
    &["application", "offers", "benefits", "chapters", "wallets", "levels", "redemptions", "returns"],
    &["application", "fees", "workflows", "offers"],
];

/// One of the parts, with a few of the examples, of one version or of all.
pub(crate) fn some(program: &Value, chance: &mut Chance) -> Value {
    let mut program = program.clone();
    let without = chance.pick(PARTS);
    let versions = program["versions"].as_array_mut().unwrap();
    if chance.percent(50) && versions.len() > 1 {
        versions.remove(chance.below(versions.len()));
    }
    for version in versions {
        let version = version.as_object_mut().unwrap();
        version.retain(|name, _| !without.contains(&name.as_str()));
        // A wallet that is not there can't be earned.
        if !version.contains_key("wallets")
            && let Some(Value::Array(offers)) = version.get_mut("offers")
        {
            offers.retain(|offer| offer.get("points").is_none());
        }
    }
    if let Some(Value::Array(examples)) = program.get_mut("examples") {
        while examples.len() > 3 {
            examples.swap_remove(chance.below(examples.len()));
        }
    }
    program
}
