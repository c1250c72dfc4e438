//! Answers that name rules with their clauses, so that anyone can see that a rule has none.

use super::Reviewed;
use crate::audit::{JsonText, Witness};
use crate::regulations::Tier;
use crate::regulations::document::Ask;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Some plain questions to a version, with all rules that their answers name.
pub(super) struct Shown {
    questions: Vec<(Ask, Value)>,
    /// By pointer into the program document: the first question that names the rule.
    named: BTreeMap<String, Named>,
}

/// Where an answer names a rule.
struct Named {
    /// The place of the question.
    question: usize,
    /// Where in its answer.
    at: String,
    /// The clause that it names with it.
    clause: Option<String>,
}

impl Shown {
    /// Asks, where anything is to be shown.
    pub(super) fn new(reviewed: &Reviewed<'_>, wanted: bool) -> Self {
        let questions = if wanted { questions(reviewed) } else { Vec::new() };
        let mut named = BTreeMap::new();
        for (question, (ask, with)) in questions.iter().enumerate() {
            let answer = reviewed.audit.asked(*ask, &JsonText::of(with));
            name(&answer, String::new(), &mut |pointer, clause, at| {
                let clause = clause.map(str::to_owned);
                named.entry(pointer.to_owned()).or_insert(Named { question, at, clause });
            });
        }
        Self { questions, named }
    }

    /// An answer that names a rule, or a part of it, with this clause. It was asked once, and for many rules.
    pub(super) fn witness(&self, pointer: &str, clause: Option<&str>) -> Option<Witness> {
        let below = [pointer, "/"].concat();
        let (rule, named) = self
            .named
            .get_key_value(pointer)
            .or_else(|| self.named.range(below.clone()..).next().filter(|(rule, _)| rule.starts_with(&below)))?;
        let (ask, with) = self.questions.get(named.question).filter(|_| named.clause.as_deref() == clause)?;
        let said = |field: &str, value: Value| (format!("{}/{field}", named.at), JsonText::of(&value));
        let expect = vec![said("pointer", rule.as_str().into()), said("clause", clause.into())];
        Some(Witness { ask: *ask, with: JsonText::of(with), expect })
    }
}

/// An amount that every currency has.
const PRICE: &str = "100";
/// The most tiers about which something is asked.
const MOST_TIERS: usize = 20;

/// What a member of each tier is told on the first day of the version, and who is to join.
fn questions(reviewed: &Reviewed<'_>) -> Vec<(Ask, Value)> {
    let on = reviewed.oversight.effective_from.to_string();
    let mut questions = Vec::new();
    for (_, tier) in reviewed.program.tiers().take(MOST_TIERS) {
        let tier = Tier::id(tier);
        let bought = json!({
            "id": "purchase", "on": on,
            "purchase": { "lines": [{ "sku": "thing", "quantity": 1, "paid": PRICE }] },
        });
        let member = json!({
            "id": "member", "kind": "person", "joinedOn": on, "terms": [{ "from": on }],
            "opening": { "on": on, "tier": tier }, "activities": [bought],
        });
        let of_member = json!({ "member": member, "on": on });
        for ask in [Ask::Standing, Ask::Progress, Ask::Points, Ask::Redemptions] {
            questions.push((ask, of_member.clone()));
        }
        let cart = json!({ "lines": [{ "sku": "thing", "quantity": 1, "price": PRICE }], "coupons": "auto" });
        questions.push((Ask::Quote, json!({ "member": member, "cart": cart, "on": on })));
        let joining = json!({ "join": { "tier": tier, "kind": "person" } });
        questions.push((Ask::Fees, json!({ "member": null, "asked": joining, "on": on })));
    }
    for asked in [
        json!({ "replace": { "cause": "lost" } }),
        json!({ "repair": { "boughtOn": on, "cause": "quality", "parts": [{ "name": "part", "cost": PRICE, "price": PRICE }] } }),
    ] {
        questions.push((Ask::Fees, json!({ "member": null, "asked": asked, "on": on })));
    }
    questions
}

/// Tells every rule that an answer names, and where.
fn name(answer: &Value, at: String, tell: &mut dyn FnMut(&str, Option<&str>, String)) {
    match answer {
        Value::Object(fields) => {
            if let (Some(Value::String(pointer)), Some(clause)) = (fields.get("pointer"), fields.get("clause")) {
                tell(pointer, clause.as_str(), at.clone());
            }
            for (field, value) in fields {
                name(value, [&*at, "/", &field.replace('~', "~0").replace('/', "~1")].concat(), tell);
            }
        }
        Value::Array(entries) => {
            for (index, value) in entries.iter().enumerate() {
                name(value, format!("{at}/{index}"), tell);
            }
        }
        _ => {}
    }
}
