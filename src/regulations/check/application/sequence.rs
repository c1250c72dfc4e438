//! In which order the fields of a form are looked at: each behind those that decide whether it is asked for.

use super::super::super::forms::{Field, FieldRule};
use crate::json::At;
use crate::problem::Code;

/// The places of the fields, as near to the order of the form as can be.
pub(super) fn order(at: &At<'_>, fields: &[Field]) -> Vec<usize> {
    let mut before = Vec::with_capacity(fields.len());
    for field in fields {
        before.push(decided_by(field));
    }
    let mut order = Vec::with_capacity(fields.len());
    let mut left = vec![true; fields.len()];
    let is_left = |left: &[bool], place: usize| left.get(place) == Some(&true);
    while let Some(first) = left.iter().position(|left| *left) {
        let waits = |place: usize| before.get(place)?.iter().copied().find(|other| is_left(&left, *other));
        let free = (first..fields.len()).find(|place| is_left(&left, *place) && waits(*place).is_none());
        let next = free.unwrap_or_else(|| {
            let cycle = cycle(first, &waits);
            report(at, fields, &cycle);
            cycle.first().copied().unwrap_or(first)
        });
        order.push(next);
        if let Some(left) = left.get_mut(next) {
            *left = false;
        }
    }
    order
}

/// The fields that must be known before one is.
fn decided_by(field: &Field) -> Vec<usize> {
    let mut places = Vec::new();
    if let Some(visible) = field.visible() {
        visible.test.fields(&mut |place| places.push(place));
    }
    if let FieldRule::Identity { kind_in: Some(place), .. } = field.rule() {
        places.push(*place);
    }
    places
}

/// The places of a cycle, from its first field in the form on. Everyone left waits for someone left.
fn cycle(start: usize, waits: &dyn Fn(usize) -> Option<usize>) -> Vec<usize> {
    let mut way = vec![start];
    while let Some(next) = way.last().and_then(|last| waits(*last)) {
        if let Some(met) = way.iter().position(|place| *place == next) {
            way.drain(..met);
            break;
        }
        way.push(next);
    }
    let least = way.iter().enumerate().min_by_key(|(_, place)| **place).map_or(0, |(index, _)| index);
    way.rotate_left(least);
    way
}

fn report(at: &At<'_>, fields: &[Field], cycle: &[usize]) {
    let ids: Vec<_> = cycle.iter().filter_map(|place| fields.get(*place)).map(|field| field.id().to_owned()).collect();
    if let Some(first) = cycle.first() {
        at.index(*first).key("visibleWhen").error(Code::FormConditionCycle, vec![("fields", ids.into())]);
    }
}
