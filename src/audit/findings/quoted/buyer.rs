//! Who buys.

use crate::calendar::Day;
use crate::json::Choice;
use crate::regulations::MemberKind;
use serde_json::{Value, json};

/// Who buys: a member who holds a tier, joined on the day and was born on it, or a guest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::audit::findings) struct Buyer {
    /// `None`: a guest.
    pub(in crate::audit::findings) tier: Option<String>,
    /// Whether the tier must be given: it is not what every member has.
    pub(in crate::audit::findings) raised: bool,
    pub(in crate::audit::findings) kind: Option<MemberKind>,
    pub(in crate::audit::findings) segments: Vec<String>,
    pub(in crate::audit::findings) residence: Option<String>,
    pub(in crate::audit::findings) tags: Vec<String>,
}

impl Buyer {
    /// The member document, of someone whose term starts on a day; `null` for a guest.
    pub(super) fn document(&self, day: Day) -> Value {
        let Some(tier) = &self.tier else { return Value::Null };
        let kind = self.kind.unwrap_or(MemberKind::Person).word();
        let mut member = json!({ "id": "witness", "kind": kind, "joinedOn": day, "birthday": day });
        let Some(fields) = member.as_object_mut() else { return Value::Null };
        for (name, marks) in [("segments", &self.segments), ("tags", &self.tags)] {
            if !marks.is_empty() {
                fields.insert(name.to_owned(), json!(marks));
            }
        }
        if let Some(residence) = &self.residence {
            fields.insert("residence".to_owned(), json!(residence));
        }
        fields.insert("terms".to_owned(), json!([{ "from": day }]));
        if self.raised {
            let to = day.plus_months(12).min(Day::LAST);
            let grant = json!({ "id": "tier", "on": day, "grant": { "tier": tier, "to": to, "as": "decision" } });
            fields.insert("activities".to_owned(), json!([grant]));
        }
        member
    }

    /// Who two buyers are together, where one can be both.
    pub(in crate::audit::findings) fn and(&self, other: &Self) -> Option<Self> {
        let one = |a: &Option<String>, b: &Option<String>| match (a, b) {
            (Some(a), Some(b)) => (a == b).then(|| Some(a.clone())),
            (some, None) | (None, some) => Some(some.clone()),
        };
        let kind = match (self.kind, other.kind) {
            (Some(a), Some(b)) if a != b => return None,
            (a, b) => a.or(b),
        };
        let both = |a: &[String], b: &[String]| {
            let mut all = a.to_vec();
            all.extend(b.iter().filter(|text| !a.contains(text)).cloned());
            all
        };
        (self.tier == other.tier).then_some(())?;
        Some(Self {
            tier: self.tier.clone(),
            raised: self.raised,
            kind,
            segments: both(&self.segments, &other.segments),
            residence: one(&self.residence, &other.residence)?,
            tags: both(&self.tags, &other.tags),
        })
    }
}
