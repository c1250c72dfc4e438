//! In which order the fields of a form are looked at: each behind those that decide whether it is asked for.

use super::super::super::forms::{Field, FieldRule};
use crate::json::At;
use crate::problem::Code;

/// The places of the fields, as near to the order of the form as can be.
pub(super) fn order(at: &At<'_>, fields: &[Field]) -> Vec<usize> {
    let mut order = Vec::new();
    let mut left = vec![true; fields.len()];
    while let Some(first) = left.iter().position(|left| *left) {
        let waits = |place: usize| fields.get(place).and_then(|field| waits_for(field, &left));
        let free = |place: &usize| left.get(*place) == Some(&true) && waits(*place).is_none();
        let next = (first..fields.len()).find(free).unwrap_or_else(|| {
            let cycle = cycle(first, fields.len(), &|place| waits(place).unwrap_or(place));
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

/// The first field of those left that must be known before one is.
fn waits_for(field: &Field, left: &[bool]) -> Option<usize> {
    let mut first = None;
    let mut look = |place: usize| {
        if first.is_none() && left.get(place) == Some(&true) {
            first = Some(place);
        }
    };
    if let Some(visible) = field.visible() {
        visible.test.fields(&mut look);
    }
    if let FieldRule::Identity { kind_in: Some(place), .. } = field.rule() {
        look(*place);
    }
    first
}

/// The places of a cycle, from its first field in the form on. Everyone left waits for someone left.
fn cycle(start: usize, fields: usize, waits: &dyn Fn(usize) -> usize) -> Vec<usize> {
    // After as many steps as there are fields it is one of the cycle, and after as many again all of it was met.
    let mut here = start;
    let mut least = usize::MAX;
    for step in 0..fields.saturating_mul(2) {
        here = waits(here);
        if step >= fields {
            least = least.min(here);
        }
    }
    let mut cycle = vec![least];
    let mut next = waits(least);
    while next != least {
        cycle.push(next);
        next = waits(next);
    }
    cycle
}

fn report(at: &At<'_>, fields: &[Field], cycle: &[usize]) {
    let mut ids = Vec::new();
    for place in cycle {
        ids.extend(fields.get(*place).map(|field| field.id().to_owned()));
    }
    if let Some(first) = cycle.first() {
        at.index(*first).key("visibleWhen").error(Code::FormConditionCycle, vec![("fields", ids.into())]);
    }
}
