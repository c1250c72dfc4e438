//! Clauses without rules, and rules without clauses.

mod shown;

use super::Reviewed;
use crate::audit::{Finding, FindingCode};
use serde_json::Value;
use std::collections::BTreeSet;

/// Where in a version rules stand: a name for each step, `*` for every entry of a list. Each stands behind what it is part of.
const PLACES: &[(&str, Kind)] = &[
    ("tiers/*", Kind::Rule),
    ("benefits/*", Kind::Rule),
    ("offers/*", Kind::Rule),
    ("returns", Kind::Rule),
    ("wallets/*", Kind::Rule),
    ("wallets/*/occasions/*", Kind::Rule),
    ("levels/*", Kind::Rule),
    ("redemptions/*", Kind::Rule),
    ("application", Kind::Whole),
    ("application/fields/*", Kind::Rule),
    ("application/tiers/*", Kind::Whole),
    ("application/tiers/*/conditions/*", Kind::Rule),
    ("application/age", Kind::Rule),
    ("application/review", Kind::Rule),
    ("application/review/steps/*", Kind::Rule),
    ("application/review/extension", Kind::Rule),
    ("application/payment", Kind::Rule),
    ("fees", Kind::Whole),
    ("fees/prices/*", Kind::Rule),
    ("fees/promotions/*", Kind::Rule),
    ("fees/renewal", Kind::Rule),
    ("fees/replacement", Kind::Rule),
    ("fees/cancellation", Kind::Rule),
    ("fees/repairs", Kind::Rule),
    ("workflows", Kind::Whole),
    ("workflows/requirements/*", Kind::Rule),
    ("workflows/deadlines/*", Kind::Rule),
    ("workflows/places", Kind::Rule),
];

/// What stands at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A rule: some clause states it.
    Rule,
    /// What is made of rules: its clause is that of those that have none of their own.
    Whole,
}

/// Something that can have a clause.
struct Stated<'a> {
    /// Where it stands, below the version.
    path: String,
    kind: Kind,
    /// The id, where it has one.
    id: Option<&'a str>,
    /// Its own clause.
    own: Option<&'a str>,
    /// Its own, or that of what it is part of.
    clause: Option<&'a str>,
}

/// A clause that no rule of the version states, unless people carry it out; and a rule that no clause states, or one that is
/// not among the chapters. A rule that is part of another has the clause of that one unless it has its own. Without chapters
/// nothing is known of clauses.
pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    let Some(clauses) = &reviewed.oversight.clauses else { return };
    let labels: BTreeSet<&str> = clauses.iter().map(|clause| &*clause.label).collect();
    let stated = stated(reviewed.document);
    let named: BTreeSet<&str> = stated.iter().filter_map(|stated| stated.own).collect();
    for clause in clauses.iter().filter(|clause| !clause.by_people && !named.contains(&*clause.label)) {
        let mut finding = reviewed.finding(FindingCode::ClauseWithoutRule, &clause.pointer, Vec::new());
        finding.of = Some(clause.label.clone());
        finding.clause = Some(clause.label.clone());
        found.push(finding);
    }
    let without: Vec<_> = stated.iter().filter(|stated| stated.is_without(&labels)).collect();
    let place = reviewed.place;
    let shown = shown::Shown::new(reviewed, !without.is_empty());
    for stated in without {
        let path = format!("/versions/{place}{}", stated.path);
        let witnesses = shown.witness(&path, stated.clause).into_iter().collect();
        let mut finding = reviewed.finding(FindingCode::RuleWithoutClause, &path, witnesses);
        finding.of = stated.id.map(str::to_owned);
        finding.clause = stated.clause.map(str::to_owned);
        finding.params.push(("why", if stated.own.is_some() { "unknown" } else { "none" }.into()));
        if let Some(given) = stated.own {
            finding.params.push(("given", given.into()));
        }
        found.push(finding);
    }
}

impl Stated<'_> {
    /// Whether no clause of the chapters states it. A label that is none of them is told where it stands.
    fn is_without(&self, labels: &BTreeSet<&str>) -> bool {
        match self.own {
            Some(own) => !labels.contains(own),
            None => self.kind == Kind::Rule && self.clause.is_none(),
        }
    }
}

/// All that stands in a version and can have a clause, in the order of the places.
fn stated(version: &Value) -> Vec<Stated<'_>> {
    let mut all = Vec::new();
    for (place, kind) in PLACES {
        let names: Vec<&str> = place.split('/').collect();
        walk((version, &names), (String::new(), None), *kind, &mut all);
    }
    all
}

/// Goes down to every place that the names lead to, with the last clause on the way.
fn walk<'a>(
    (value, names): (&'a Value, &[&str]),
    (path, clause): (String, Option<&'a str>),
    kind: Kind,
    all: &mut Vec<Stated<'a>>,
) {
    let own = value.get("clause").and_then(Value::as_str);
    let clause = own.or(clause);
    match names.split_first() {
        None => {
            let id = value.get("id").and_then(Value::as_str);
            all.push(Stated { path, kind, id, own, clause });
        }
        Some((&"*", rest)) => {
            for (index, entry) in value.as_array().into_iter().flatten().enumerate() {
                walk((entry, rest), (format!("{path}/{index}"), clause), kind, all);
            }
        }
        Some((name, rest)) => {
            if let Some(part) = value.get(name).filter(|part| !part.is_null()) {
                walk((part, rest), (format!("{path}/{name}"), clause), kind, all);
            }
        }
    }
}
