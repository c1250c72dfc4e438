//! One sort for every list.

use std::cmp::Ordering;

/// The places of a list, from 0 on, put in order; equal entries stay as they are. Sorting places
/// through a pointer brings the sort along once, and not once for every type.
pub(crate) fn in_order(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    places.sort_by(|a, b| order(*a, *b));
    places
}

/// A list, put in order by [`in_order`].
pub(crate) fn sorted<T: Copy>(list: &[T], order: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let of_places = |a, b| list.get(a).zip(list.get(b)).map_or(Ordering::Equal, |(a, b)| order(a, b));
    in_order(list.len(), &of_places).into_iter().filter_map(|place| list.get(place).copied()).collect()
}
