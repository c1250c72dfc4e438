//! Values as they may stand in logs and lists: enough to tell two people apart, too little to be one of them (C-8).

use crate::regulations::forms::FieldRule;

/// The masked form of a value.
pub(super) fn masked(rule: &FieldRule, value: &str) -> String {
    match rule {
        FieldRule::Identity { .. } => hidden(value, 3, 4),
        FieldRule::Uscc | FieldRule::TaiwanUbn | FieldRule::Member => hidden(value, 2, 3),
        FieldRule::Phone { .. } => hidden(value, 6, 2),
        FieldRule::Name => hidden(value, 1, 0),
        FieldRule::BirthDate | FieldRule::Date => hidden(value, 4, 0),
        FieldRule::Email => match value.split_once('@') {
            Some((local, domain)) => format!("{}@{domain}", hidden(local, 1, 0)),
            None => hidden(value, 1, 0),
        },
        FieldRule::OrganisationName | FieldRule::Address { .. } => hidden(value, 4, 0),
        FieldRule::Text { .. } | FieldRule::Postcode { .. } | FieldRule::Amount { .. } | FieldRule::Count { .. } => {
            hidden(value, 0, 0)
        }
        FieldRule::Kind
        | FieldRule::Tier
        | FieldRule::Sex
        | FieldRule::Choice(_)
        | FieldRule::Choices(_)
        | FieldRule::File(_)
        | FieldRule::Consent(_) => value.to_owned(),
    }
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
