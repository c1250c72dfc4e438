//! Which fields' answers may change with a field: who shows one field anew has these to show anew as well.

use super::outcome::Reader;
use crate::problem::pointer;
use crate::regulations::forms::{FieldRule, Required};

impl Reader<'_> {
    /// The pointers of the fields whose answer may change with this one, in the order of the form.
    pub(super) fn touched_by(self, place: usize) -> Vec<String> {
        let fields = self.form.fields();
        let mut touched = vec![false; fields.len()];
        // A field that shows or hides another touches what that one touches.
        let mut open = vec![place];
        while let Some(changed) = open.pop() {
            for (other, touched) in touched.iter_mut().enumerate() {
                if !*touched && other != place && self.looks_at(other, changed) {
                    *touched = true;
                    open.push(other);
                }
            }
        }
        let mut paths = Vec::new();
        for (field, touched) in fields.iter().zip(touched) {
            if touched {
                paths.push(pointer(&[field.id()]));
            }
        }
        paths
    }

    /// Whether a field's answer looks at another field.
    fn looks_at(self, place: usize, other: usize) -> bool {
        let Some(field) = self.form.fields().get(place) else { return false };
        let mut looks = false;
        let mut look = |seen: usize| looks |= seen == other;
        if let Some(visible) = field.visible() {
            visible.test.fields(&mut look);
        }
        if let Required::When(condition) = field.required() {
            condition.test.fields(&mut look);
        }
        match field.rule() {
            FieldRule::Identity { kind_in, birth_date, sex, .. } => {
                for seen in [kind_in, birth_date, sex].into_iter().flatten() {
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
