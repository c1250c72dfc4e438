//! What differs between two versions: a comparison of what the document says, whatever it is about.
//!
//! It goes by the canonical text of both, and not by what is checked, so that nothing of a version can be forgotten here
//! when a version comes to say more.

use super::Regulations;
use super::document::VersionDocument;
use super::program::Program;
use crate::in_order::in_order;
use crate::json::{Decode, Meta, Order, named, part, part_of, parts, text};
use crate::problem::Path;
use serde::Serialize;
use std::borrow::Cow;
use std::cmp::Ordering;

/// What differs between two versions: an entry of a list, or another part of a version.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference<'r> {
    /// The field of the version: `benefits`.
    pub part: &'static str,
    /// Of a list: the id of the entry, or the label of the clause; `None` where the entries that both have stand in
    /// another order.
    pub id: Option<Cow<'r, str>>,
    /// What has become of it.
    pub change: DifferenceKind,
    /// Where it stands in the version before.
    pub before: Option<String>,
    /// Where it stands in the version after.
    pub after: Option<String>,
    /// The label of its clause, of the version after where it is in it.
    pub clause: Option<Cow<'r, str>>,
    /// Of what is changed: every value that differs.
    pub values: Vec<ValueDifference<'r>>,
}

/// What has become of a part of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// It was not there before.
    Added,
    /// It is there no more.
    Removed,
    /// It says something else.
    Changed,
}

/// A value that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ValueDifference<'r> {
    /// Its pointer, from `before` and `after` of the difference.
    pub at: String,
    /// The JSON of the value before; `null` where there was none.
    pub before: Meta<'r>,
    /// The JSON of the value after; `null` where there is none.
    pub after: Meta<'r>,
}

impl Regulations {
    /// What differs between two of its versions, in the order of the document: part by part, in a list what both have and
    /// what is gone in the order before, then what is new. All but `id`, `announcedOn` and `effectiveFrom`, which differ by
    /// what a version is, and `chapters`, which decide nothing and are not kept.
    ///
    /// Entries of a version's lists are compared by their id, and values within them by name. A list within an entry is
    /// compared as a whole, unless it has the same ids in the same places. Where `null` stands, nothing does.
    ///
    /// ```
    /// let program = br#"{"id": "tea", "name": {"en": "Tea"}, "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en"],
    ///     "versions": [
    ///         {"id": "v1", "announcedOn": "2025-12-01", "effectiveFrom": "2026-01-01",
    ///             "tiers": [{"id": "basic", "name": {"en": "Basic"}, "fee": "100.00"}]},
    ///         {"id": "v2", "announcedOn": "2026-12-01", "effectiveFrom": "2027-01-01",
    ///             "tiers": [{"id": "basic", "name": {"en": "Basic"}, "fee": "120.00"}]}]}"#;
    /// let regulations = huiji::regulations::Regulations::from_json(program).into_result().unwrap();
    /// let [before, after] = regulations.versions() else { unreachable!() };
    /// let [difference] = &*regulations.differences(before, after) else { unreachable!() };
    /// assert_eq!((difference.part, difference.id.as_deref()), ("tiers", Some("basic")));
    /// assert_eq!((&*difference.values[0].at, difference.values[0].after.0), ("/fee", "\"120.00\""));
    /// ```
    #[must_use]
    pub fn differences(&self, before: &Program, after: &Program) -> Vec<Difference<'_>> {
        let mut told = Vec::new();
        let versions = self.texts();
        differences([self.text_of(&versions, before), self.text_of(&versions, after)], &|_| true, None, &mut told);
        told
    }

    /// The canonical text of every version.
    pub(super) fn texts(&self) -> Vec<&str> {
        part(&self.text, "versions").map_or(Vec::new(), parts)
    }

    /// Where a version stands, and its text; of one that is none of these, nothing.
    pub(super) fn text_of<'t>(&self, texts: &[&'t str], version: &Program) -> VersionText<'t> {
        let place = self.versions.iter().position(|known| known.id == version.id);
        place.and_then(|place| Some((place, *texts.get(place)?))).unwrap_or_default()
    }
}

/// A version's place in the document, and its canonical text.
pub(crate) type VersionText<'t> = (usize, &'t str);

/// Tells what differs in the wanted parts of two versions, in the order of the schema. `told_to`, a tier: of
/// benefits those that it has, and without what says nothing to a member: the host's own data, the labels of clauses, and
/// the order of entries.
pub(crate) fn differences<'t>(
    [before, after]: [VersionText<'t>; 2],
    wanted: &dyn Fn(&str) -> bool,
    told_to: Option<&str>,
    told: &mut Vec<Difference<'t>>,
) {
    let Order::Object(fields) = VersionDocument::ORDER else { return };
    let (of_before, of_after) = (parts(before.1), parts(after.1));
    for (name, _) in *fields {
        if matches!(*name, "id" | "announcedOn" | "effectiveFrom") || !wanted(name) {
            continue;
        }
        let side = |place: usize, version: &[&'t str]| {
            let versions = Path::ROOT.key("versions");
            let pointer = versions.index(place).key(name).pointer();
            part_of(version, name).map(|value| (pointer, value))
        };
        let sides = [side(before.0, &of_before), side(after.0, &of_after)];
        let [before, after] = &sides;
        let values = [before, after].map(|side| side.as_ref().map(|(_, value)| *value));
        let lists = values.map(|value| value.is_none_or(|value| value.starts_with('[')));
        if values == [None, None] || lists != [true, true] {
            let pointers = [before, after].map(|side| side.as_ref().map(|(pointer, _)| pointer.clone()));
            one(name, None, pointers, values, told_to, told);
            continue;
        }
        let entries = values.map(|value| value.map_or(Vec::new(), parts));
        let pointer = |side: usize, place: usize| {
            let list = sides.get(side).and_then(Option::as_ref).map(|(pointer, _)| &**pointer).unwrap_or_default();
            [list, "/", &place.to_string()].concat()
        };
        // Whoever reads the regulations sees another order; what a member has is the same in any.
        if by_key((name, "id"), &entries, &pointer, told_to, told) && told_to.is_none() {
            let pointers = [before, after].map(|side| side.as_ref().map(|(pointer, _)| pointer.clone()));
            told.push(Difference::new(name, None, pointers, None));
        }
    }
}

/// Tells what differs in two lists whose entries are known by a text of theirs; whether those that both have stand in
/// another order.
pub(crate) fn by_key<'t>(
    (part_name, key): (&'static str, &str),
    [before, after]: &[Vec<&'t str>; 2],
    pointer: &dyn Fn(usize, usize) -> String,
    told_to: Option<&str>,
    told: &mut Vec<Difference<'t>>,
) -> bool {
    // As it is written: canonical JSON has one way to write a text.
    let key = |entry: &'t str| part(entry, key).unwrap_or_default();
    let mut keys = Vec::new();
    for entry in after {
        keys.push(key(entry));
    }
    // Lists may be long: what is looked up is sorted.
    let sorted = in_order(keys.len(), &|a, b| keys.get(a).cmp(&keys.get(b)));
    let mut kept = vec![false; keys.len()];
    let mut furthest = 0;
    let mut moved = false;
    for (place, entry) in before.iter().enumerate() {
        let id = key(entry);
        let found = sorted.binary_search_by(|place| keys.get(*place).copied().cmp(&Some(id)));
        let found = found.ok().and_then(|found| sorted.get(found)).copied();
        if let Some(found) = found {
            moved |= found < furthest;
            furthest = furthest.max(found);
            kept.get_mut(found).into_iter().for_each(|kept| *kept = true);
        }
        let pointers = [Some(pointer(0, place)), found.map(|found| pointer(1, found))];
        let values = [Some(*entry), found.and_then(|found| after.get(found)).copied()];
        one(part_name, Some(text(id)), pointers, values, told_to, told);
    }
    for (place, id) in keys.iter().enumerate() {
        if kept.get(place) == Some(&false) {
            let values = [None, after.get(place).copied()];
            one(part_name, Some(text(id)), [None, Some(pointer(1, place))], values, told_to, told);
        }
    }
    moved
}

/// Tells it where one thing differs.
fn one<'t>(
    part_name: &'static str,
    id: Option<Cow<'t, str>>,
    pointers: [Option<String>; 2],
    values: [Option<&'t str>; 2],
    told_to: Option<&str>,
    told: &mut Vec<Difference<'t>>,
) {
    let [before, after] = values;
    let has = |entry: &str, tier: &str| {
        parts(part(entry, "tiers").unwrap_or_default()).into_iter().any(|known| text(known) == tier)
    };
    if let Some(tier) = told_to.filter(|_| part_name == "benefits")
        && !values.iter().flatten().any(|entry| has(entry, tier))
    {
        return;
    }
    let clause = after.or(before).and_then(|value| part(value, "clause")).map(text);
    let mut difference = Difference::new(part_name, id, pointers, clause);
    if before.is_some() && after.is_some() {
        within(&Path::ROOT, [before, after], told_to, &mut difference.values);
        if difference.values.is_empty() {
            return;
        }
    } else if before == after {
        return;
    }
    told.push(difference);
}

impl<'t> Difference<'t> {
    pub(crate) fn new(
        part: &'static str,
        id: Option<Cow<'t, str>>,
        pointers: [Option<String>; 2],
        clause: Option<Cow<'t, str>>,
    ) -> Self {
        let [before, after] = pointers;
        let change = match (&before, &after) {
            (None, _) => DifferenceKind::Added,
            (_, None) => DifferenceKind::Removed,
            _ => DifferenceKind::Changed,
        };
        Self { part, id, change, before, after, clause, values: Vec::new() }
    }
}

/// Tells every value within two values that differs.
pub(crate) fn within<'t>(
    at: &Path<'_>,
    values: [Option<&'t str>; 2],
    told_to: Option<&str>,
    told: &mut Vec<ValueDifference<'t>>,
) {
    let [before, after] = values.map(|value| value.unwrap_or("null"));
    if before == after {
        return;
    }
    let (first, others) = (parts(before), parts(after));
    let opens = |value: &str, bracket| value.starts_with(bracket);
    if opens(before, '{') && opens(after, '{') {
        fields_within(at, [&first, &others], told_to, told);
        return;
    }
    let same_id = |(a, b): (&&'t str, &&'t str)| part(a, "id").is_some_and(|id| part(b, "id") == Some(id));
    if opens(before, '[') && opens(after, '[') && first.len() == others.len() && first.iter().zip(&others).all(same_id)
    {
        for (place, (before, after)) in first.into_iter().zip(others).enumerate() {
            within(&at.index(place), [Some(before), Some(after)], told_to, told);
        }
        return;
    }
    told.push(ValueDifference { at: at.pointer(), before: Meta(before), after: Meta(after) });
}

/// Tells every value within two objects that differs. Both have their fields in the same order.
fn fields_within<'t>(
    at: &Path<'_>,
    [mut before, mut after]: [&[&'t str]; 2],
    told_to: Option<&str>,
    told: &mut Vec<ValueDifference<'t>>,
) {
    loop {
        let heads = [before.first(), after.first()].map(|field| field.map(|field| named(field)));
        let order = match heads {
            [Some((a, _)), Some((b, _))] => text(a).encode_utf16().cmp(text(b).encode_utf16()),
            [Some(_), None] => Ordering::Less,
            [None, Some(_)] => Ordering::Greater,
            [None, None] => return,
        };
        let [first, other] = heads;
        let (first, other) = (first.filter(|_| order.is_le()), other.filter(|_| order.is_ge()));
        before = before.get(usize::from(first.is_some())..).unwrap_or_default();
        after = after.get(usize::from(other.is_some())..).unwrap_or_default();
        let name = text(first.or(other).map_or("", |(name, _)| name));
        if !(told_to.is_some() && matches!(&*name, "meta" | "clause")) {
            within(&at.key(&name), [first, other].map(|field| field.map(|(_, value)| value)), told_to, told);
        }
    }
}
