//! Did you mean …?

/// The most names that are compared with.
const MOST_KNOWN: usize = 100;

/// The known name that a slip of the finger away from the given one: at most two edits, and at most
/// a third of its length. Ties: the earlier one.
pub(super) fn nearest<'k>(given: &str, known: &mut dyn Iterator<Item = &'k str>) -> Option<&'k str> {
    let length = given.chars().take(65).count();
    if length > 64 {
        return None;
    }
    known
        .take(MOST_KNOWN)
        .map(|name| (strsim::osa_distance(given, name), name))
        .filter(|(distance, name)| *distance <= 2 && distance.saturating_mul(3) <= name.chars().count().max(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_near() {
        let near = |given: &str| nearest(given, &mut ["basic", "silver", "gold", "platinum"].into_iter());
        assert_eq!(near("golld"), Some("gold"));
        assert_eq!(near("Gold"), Some("gold"));
        assert_eq!(near("diamond"), None);
        assert_eq!(near(&"g".repeat(1_000_000)), None);
    }
}
