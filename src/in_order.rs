//! One sort for every list. It is our own, since the library's is ten times its size, and sorts places
//! through a pointer, which brings it along once and not once for every type.

use std::cmp::Ordering;

/// So many places are put in order one by one: most lists are no longer, and need no second list then.
const SHORT: usize = 12;

/// The places of a list, from 0 on, put in order; equal entries stay as they are. Runs that are in
/// order already are only joined.
pub(crate) fn in_order(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    for short in places.chunks_mut(SHORT) {
        put_in_order(short, order);
    }
    if count <= SHORT {
        return places;
    }
    let mut merged = Vec::with_capacity(count);
    let mut run = SHORT;
    while run < count {
        let next = run.saturating_mul(2);
        for pair in places.chunks(next) {
            let (left, right) = pair.split_at(run.min(pair.len()));
            merge(left, right, order, &mut merged);
        }
        std::mem::swap(&mut places, &mut merged);
        merged.clear();
        run = next;
    }
    places
}

/// Tells every place of a list whose entry stands in it already, with the first place where it does.
pub(crate) fn repeated(count: usize, order: &dyn Fn(usize, usize) -> Ordering, tell: &mut dyn FnMut(usize, usize)) {
    let mut first: Option<usize> = None;
    for place in in_order(count, order) {
        match first {
            Some(first) if order(first, place) == Ordering::Equal => tell(place, first),
            _ => first = Some(place),
        }
    }
}

/// Takes each place before those that come after it.
fn put_in_order(places: &mut [usize], order: &dyn Fn(usize, usize) -> Ordering) {
    for end in 1..places.len() {
        let Some((this, before)) = places.get_mut(..=end).and_then(<[usize]>::split_last_mut) else { return };
        let wanted = *this;
        let mut hole = this;
        for place in before.iter_mut().rev() {
            if order(wanted, *place) != Ordering::Less {
                break;
            }
            *hole = *place;
            hole = place;
        }
        *hole = wanted;
    }
}

fn merge(mut left: &[usize], mut right: &[usize], order: &dyn Fn(usize, usize) -> Ordering, merged: &mut Vec<usize>) {
    if let (Some(last), Some(first)) = (left.last(), right.first())
        && order(*last, *first) != Ordering::Greater
    {
        merged.extend_from_slice(left);
        left = &[];
    }
    while let (Some((a, others_left)), Some((b, others_right))) = (left.split_first(), right.split_first()) {
        if order(*b, *a) == Ordering::Less {
            merged.push(*b);
            right = others_right;
        } else {
            merged.push(*a);
            left = others_left;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
}

/// A list, put in order by [`in_order`].
pub(crate) fn sorted<T: Copy>(list: &[T], order: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let of_places = |a, b| list.get(a).zip(list.get(b)).map_or(Ordering::Equal, |(a, b)| order(a, b));
    in_order(list.len(), &of_places).into_iter().filter_map(|place| list.get(place).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn it_sorts_as_the_library_does() {
        let mut seed = 1_u32;
        for count in (0..70).chain([500, 1_000]) {
            let list: Vec<u32> = (0..count)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 16) % 17
                })
                .collect();
            let mut expected: Vec<usize> = (0..list.len()).collect();
            expected.sort_by_key(|place| list.get(*place));
            assert_eq!(in_order(list.len(), &|a, b| list.get(a).cmp(&list.get(b))), expected, "{list:?}");
        }
    }
}
