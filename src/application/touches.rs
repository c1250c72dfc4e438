//! Which fields' answers may change with a field: who shows one field anew has these to show anew as well.

use super::check::Check;
use crate::regulations::forms::{FieldRule, Required};

/// A field whose answer looks at another one.
pub(super) struct Look {
    by: usize,
    at: usize,
    /// Whether what is made of its own text depends on the other.
    reads: bool,
}

impl Check<'_> {
    /// Who looks at whom.
    #[inline(never)]
    pub(super) fn looks(&self) -> Vec<Look> {
        let mut looks = Vec::new();
        for (by, field) in self.form.fields().iter().enumerate() {
            let mut look = |at, reads| looks.push(Look { by, at, reads });
            if let Some(visible) = field.visible() {
                visible.test.fields(&mut |at| look(at, true));
            }
            if let Required::When(condition) = field.required() {
                condition.test.fields(&mut |at| look(at, false));
            }
            match field.rule() {
                FieldRule::Identity { kind_in, birth_date, sex, .. } => {
                    for (at, reads) in [(kind_in, true), (birth_date, false), (sex, false)] {
                        if let Some(at) = at {
                            look(*at, reads);
                        }
                    }
                }
                FieldRule::Tier => {
                    for offered in self.form.tiers().unwrap_or_default() {
                        if !offered.kinds.is_empty()
                            && let Some(kind) = self.kind_field()
                        {
                            look(kind, false);
                        }
                        for condition in &offered.conditions {
                            condition.when.test.fields(&mut |at| look(at, false));
                        }
                    }
                }
                _ => {}
            }
        }
        if let Some(policy) = self.form.age()
            && let Some(guardian) = policy.guardian
        {
            looks.push(Look { by: guardian.consent, at: policy.field, reads: false });
            looks.push(Look { by: policy.field, at: guardian.consent, reads: false });
        }
        looks
    }

    /// The pointers of the fields whose answer may change with this one, in the order of the form.
    pub(super) fn touched_by(&self, place: usize, looks: &[Look]) -> Vec<String> {
        // What is read otherwise with this field: who looks at one of these has another answer too.
        let mut changed = vec![place];
        let mut next = 0_usize;
        while let Some(read) = changed.get(next).copied() {
            for look in looks {
                if look.reads && look.at == read && !changed.contains(&look.by) {
                    changed.push(look.by);
                }
            }
            next = next.saturating_add(1);
        }
        let mut paths = Vec::new();
        for other in 0..self.outcomes.len() {
            let looks = || looks.iter().any(|look| look.by == other && changed.contains(&look.at));
            if other != place && (changed.contains(&other) || looks()) {
                paths.push(self.path(other));
            }
        }
        paths
    }
}
