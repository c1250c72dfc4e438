//! One sort for every list.

use std::cmp::Ordering;

/// The places of a list, from 0 on, put in order; equal entries stay as they are. Sorting places
/// through a pointer brings the sort along once, and not once for every type.
pub(crate) fn in_order(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    places.sort_by(|a, b| order(*a, *b));
    places
}
