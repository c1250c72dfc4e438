//! Values as they may stand in logs and lists: enough to tell two people apart, too little to be one of them (C-8).

use crate::regulations::forms::FieldRule;

/// The masked form of a value.
pub(super) fn masked(rule: &FieldRule, value: &str) -> String {
    let (first, last) = match rule {
        FieldRule::Identity { .. } => (3, 4),
        FieldRule::Uscc | FieldRule::TaiwanUbn | FieldRule::Member => (2, 3),
        FieldRule::Phone { .. } => (6, 2),
        FieldRule::Name | FieldRule::Email => (1, 0),
        FieldRule::BirthDate | FieldRule::Date | FieldRule::OrganisationName | FieldRule::Address { .. } => (4, 0),
        FieldRule::Text { .. } | FieldRule::Postcode { .. } | FieldRule::Amount { .. } | FieldRule::Count { .. } => {
            (0, 0)
        }
        FieldRule::Kind
        | FieldRule::Tier
        | FieldRule::Sex
        | FieldRule::Choice(_)
        | FieldRule::Choices(_)
        | FieldRule::File(_)
        | FieldRule::Consent(_) => return value.to_owned(),
    };
    // Of an e-mail address the domain says nothing of the person.
    let domain = value.find('@').filter(|_| matches!(rule, FieldRule::Email));
    let (hides, shows) = domain.and_then(|at| value.split_at_checked(at)).unwrap_or((value, ""));
    let mut masked = hidden(hides, first, last);
    masked.push_str(shows);
    masked
}

/// At most so many characters from the start and from the end, and together at most half of it.
fn hidden(value: &str, first: usize, last: usize) -> String {
    let count = value.chars().count();
    let half = count / 2;
    let first = first.min(half);
    let last = last.min(half.saturating_sub(first));
    let mut masked = String::with_capacity(value.len());
    for (place, character) in value.chars().enumerate() {
        let shown = place < first || place >= count.saturating_sub(last);
        masked.push(if shown { character } else { '*' });
    }
    masked
}
