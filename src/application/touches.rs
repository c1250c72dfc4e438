//! Which fields' answers may change with a field: who shows one field anew has these to show anew as well.

use super::outcome::Reader;
use crate::problem::pointer;
use crate::regulations::forms::{FieldRule, Required};

impl Reader<'_> {
    /// The pointers of the fields whose answer may change with this one, in the order of the form.
    pub(super) fn touched_by(self, place: usize) -> Vec<String> {
        let fields = self.form.fields();
        // What is read otherwise with this field: who looks at one of these has another answer too.
        let mut changed = vec![place];
        let mut next = 0_usize;
        while let Some(reads) = changed.get(next).copied() {
            for other in 0..fields.len() {
                if !changed.contains(&other) && self.is_read_by(other, reads) {
                    changed.push(other);
                }
            }
            next = next.saturating_add(1);
        }
        let mut paths = Vec::new();
        for (other, field) in fields.iter().enumerate() {
            if other != place && changed.iter().any(|changed| *changed == other || self.looks_at(other, *changed)) {
                paths.push(pointer(&[field.id()]));
            }
        }
        paths
    }

    /// Whether what is made of a field's own text depends on another field.
    fn is_read_by(self, place: usize, other: usize) -> bool {
        let Some(field) = self.form.fields().get(place) else { return false };
        let mut reads = false;
        let mut look = |seen: usize| reads |= seen == other;
        if let Some(visible) = field.visible() {
            visible.test.fields(&mut look);
        }
        if let FieldRule::Identity { kind_in: Some(kind_in), .. } = field.rule() {
            look(*kind_in);
        }
        reads
    }

    /// Whether a field's answer looks at another field, besides what is made of its text.
    fn looks_at(self, place: usize, other: usize) -> bool {
        let Some(field) = self.form.fields().get(place) else { return false };
        let mut looks = false;
        let mut look = |seen: usize| looks |= seen == other;
        if let Required::When(condition) = field.required() {
            condition.test.fields(&mut look);
        }
        match field.rule() {
            FieldRule::Identity { birth_date, sex, .. } => {
                for seen in [birth_date, sex].into_iter().flatten() {
                    look(*seen);
                }
            }
            FieldRule::Tier => {
                for offered in self.form.tiers().unwrap_or_default() {
                    if !offered.kinds.is_empty()
                        && let Some(kind) = self.kind_field()
                    {
                        look(kind);
                    }
                    for condition in &offered.conditions {
                        condition.when.test.fields(&mut look);
                    }
                }
            }
            _ => {}
        }
        if let Some(policy) = self.form.age() {
            if policy.guardian.is_some_and(|guardian| guardian.consent == place) {
                look(policy.field);
            }
            if policy.field == place
                && let Some(guardian) = policy.guardian
            {
                look(guardian.consent);
            }
        }
        looks
    }
}
